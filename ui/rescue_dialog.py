"""What a person is asked where the library is damaged: nothing is done to any file before the answer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from app.errors import KnownError, LibraryError
from app.library.rescue import Backup, find_rescue, list_backups, rescue
from ui import language, links
from ui.widgets.message_box import add_way_back, make_message_box

_Roles = QMessageBox.ButtonRole


def offer_rescue(error: LibraryError, path: Path) -> str:
    """Say that a library is damaged, and put its newest good backup in its place if the person wants that.

    Returns:
        What was done, as news for the window on the library, which can be opened now; "" if nothing was.
    """
    backup = find_rescue(path)
    if not RescueDialog(error, path, backup).ask() or backup is None:
        return ""
    try:
        kept = rescue(path, backup.path)
    except KnownError as failure:
        make_message_box(QMessageBox.Icon.Warning, failure.what, failure.remedy).exec()
        return ""
    news = language.tr("This is the backup of {moment}.").format(moment=language.format_moment(backup.made_at))
    if not kept:
        return news
    what = language.tr("The damaged file is kept as {name}.").format(name=kept.name)
    return f"{news} {what}"


class RescueDialog:
    """The question itself.

    Args:
        backup: the newest one whose every page is sound; None if there is none.
    """

    def __init__(self, error: LibraryError, path: Path, backup: Backup | None) -> None:
        self._folder = path.parent
        self._box = make_message_box(QMessageBox.Icon.Warning, error.what, _say_more(path, backup))
        self._box.setObjectName("rescue_dialog")
        self._box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)  # it is asked what was clicked
        self._open = self._add("open_the_backup", language.tr("Open the Backup"), _Roles.AcceptRole) if backup else None
        show = self._add("show_the_folder", language.tr("Show the Folder"), _Roles.ActionRole)
        show.clicked.disconnect()  # the box would close
        show.clicked.connect(self._on_show_folder)
        add_way_back(self._box, language.tr("Quit")).setObjectName("quit")

    def ask(self) -> bool:
        """Whether the backup is to be opened; waits for the answer."""
        self._box.exec()
        return self._open is not None and self._box.clickedButton() is self._open

    def _add(self, name: str, text: str, role: QMessageBox.ButtonRole) -> QPushButton:
        button = self._box.addButton(text, role)
        button.setObjectName(name)
        return button

    def _on_show_folder(self) -> None:
        try:
            links.open_folder(self._folder)
        except KnownError as error:
            self._box.setInformativeText(str(error))


def _say_more(path: Path, backup: Backup | None) -> str:
    """What there is to go back to, and what becomes of the damaged file."""
    if backup is not None:
        said = language.tr(
            "Its newest good backup was made on {moment}, with %Ln papers. It can be opened in place of the damaged"
            " file, which is kept beside it. What was changed after the backup is not in it.",
            "Its newest good backup was made on {moment}, with %Ln paper. It can be opened in place of the damaged"
            " file, which is kept beside it. What was changed after the backup is not in it.",
            backup.papers,
        )
        return said.format(moment=language.format_moment(backup.made_at))
    none, unread = language.tr("It has no backups."), language.tr("None of its backups can be read.")
    advice = language.tr("Nothing was changed: keep a copy of the file, and look for a copy of your own.")
    return f"{unread if list_backups(path) else none} {advice}\n\n{path}"
