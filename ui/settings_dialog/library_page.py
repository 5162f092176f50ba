"""The page of the library: where it is, another one in its place, and how much of its history is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from app.errors import KnownError
from app.library import Library
from app.settings import HISTORY_MEGABYTES, HISTORY_SETTING, LIBRARY_SETTING, usual_library
from ui import language
from ui.desk import Desk
from ui.settings_dialog.page import SettingsPage, make_button
from ui.widgets import file_dialog
from ui.widgets.spin_box import SpinBox

_MOST_MEGABYTES = 100_000


class LibraryPage(SettingsPage):
    """Where the library is, and its history.

    Args:
        show_library: shows a library in place of this one.
    """

    def __init__(self, desk: Desk, show_library: Callable[[Path], object]) -> None:
        super().__init__(language.tr("Library"), "database-outline")
        self._desk = desk
        self._show_library = show_library
        self._path = QLineEdit()
        self._budget = SpinBox()
        self._set_up()
        self._lay_out()
        self._budget.editingFinished.connect(self._on_budget)

    def show_now(self) -> None:
        library = self._desk.library
        self._path.setText(str(library.path))
        self._path.setCursorPosition(0)
        size = library.history_size()
        self._budget.setValue(round(size.budget / 1_000_000))
        taken = language.format_size(size.size)
        steps = language.tr("%Ln steps can be undone now", "%Ln step can be undone now", size.steps)
        self._used.setText(language.tr("{steps}, kept in {size}.").format(steps=steps, size=taken))

    def _choose_existing(self) -> None:
        title, kinds = language.tr("Open Another Library"), language.tr("Libraries (*.db);;All files (*)")
        chosen = file_dialog.choose_file(self, title, str(self._desk.library.path.parent), kinds)
        self.open_library(chosen)

    def _choose_new(self) -> None:
        title, kinds = language.tr("New Library"), language.tr("Libraries (*.db)")
        suggestion = self._desk.library.path.with_name("papers.db")
        chosen = file_dialog.choose_new_file(self, title, str(suggestion), kinds)
        path = Path(chosen)
        if chosen and path.exists():
            told = language.tr("{path} is there already.").format(path=path)
            remedy = language.tr("Choose a new name, or open that library.")
            self._desk.notices.show_error(KnownError(told, remedy), self)
        else:
            self.open_library(chosen)

    def open_library(self, chosen: str) -> None:
        """Show another library in place of this one, now and at each start; "" is none."""
        path = Path(chosen)
        if not chosen or path.absolute() == self._desk.library.path.absolute():
            return
        try:
            self._refuse_while_held()
            Library.open(path).close()  # before anything is closed here
        except KnownError as error:
            self._desk.notices.show_error(error, self)
            return
        usual = path.absolute() == usual_library()
        self._desk.memory.set(LIBRARY_SETTING, None if usual else str(path.absolute()))
        self.window().close()
        self._show_library(path)

    def _refuse_while_held(self) -> None:
        """Raise KnownError where work is under way for which the window would ask before it gives way to another."""
        if held := self._desk.tasks.holding:
            what = language.tr("Another library cannot be shown just now: {work}.").format(work=held[0].label)
            raise KnownError(what, language.tr("Wait until it is done, or cancel it."))

    def _on_show_folder(self) -> None:
        from ui.links import open_folder  # noqa: PLC0415 - which brings what opens addresses

        try:
            open_folder(self._desk.library.path.parent)
        except KnownError as error:
            self._desk.notices.show_error(error, self)

    def _on_budget(self) -> None:
        megabytes = self._budget.value()
        self._desk.memory.set(HISTORY_SETTING, None if megabytes == HISTORY_MEGABYTES else megabytes)

    def _set_up(self) -> None:
        self._path.setObjectName("settings_path")
        self._path.setReadOnly(True)
        self._budget.setObjectName("settings_history")
        self._budget.setRange(0, _MOST_MEGABYTES)
        self._budget.setSuffix(language.tr(" MB"))

    def _lay_out(self) -> None:
        self.add_row(language.tr("&File"), self._path, self._say_what_belongs())
        show = make_button("settings_folder", language.tr("Show the &Folder"))
        another = make_button("settings_another", language.tr("&Open Another…"))
        new = make_button("settings_new", language.tr("&New…"))
        show.clicked.connect(self._on_show_folder)
        another.clicked.connect(self._choose_existing)
        new.clicked.connect(self._choose_new)
        self.add_buttons([show, another, new])
        self.add_text(
            language.tr(
                "Another library is shown in place of this one, now and at each start; this one stays as it is."
            )
        )
        self.add_heading(language.tr("History"))
        hint = language.tr("Beyond it the oldest steps can be undone no more; 0 keeps the newest alone.")
        self.add_row(language.tr("&Kept for undo"), self._budget, hint)
        self._used = self.add_text("")
        self.end()

    def _say_what_belongs(self) -> str:
        stem = self._desk.library.path.stem
        told = language.tr(
            "With it belong the folders {files} and {backups} beside it. To move it, quit, and move all."
        )
        return told.format(files=f"{stem}-files", backups=f"{stem}-backups")
