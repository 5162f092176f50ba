"""The folders under which clones are looked for: listed, added, removed, and looked through now."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.errors import KnownError
from app.git.code_settings import CodeSettings
from ui import language, theme
from ui.code.clones.finding import CloneFinding
from ui.desk import Desk
from ui.looks.local_style import LocalStyle
from ui.settings_dialog.page import make_button
from ui.widgets.texts import keep_leading, make_text

_ROWS = 3
_STYLE = """
#settings_watched { border: 1px solid @edge; border-radius: 7px; padding: 3px; }
#settings_watched:focus { border: 2px solid @accent; padding: 2px; }
"""


class WatchedFolders(QWidget):
    """The list with its buttons, and what was found last."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._settings = CodeSettings(desk.memory)
        self._finding = CloneFinding(desk, self)
        self._list = QListWidget()
        self._add = make_button("settings_watch", language.tr("&Add…"))
        self._remove = make_button("settings_unwatch", language.tr("Re&move"))
        self._scan = make_button("settings_scan", language.tr("&Scan Now"))
        self._found = keep_leading(make_text(role="small", name="settings_found"))
        self._set_up()
        self._lay_out()

    def show_now(self) -> None:
        """List the folders that are watched now, and what was found last."""
        row = self._list.currentRow()
        self._list.clear()
        self._list.addItems([language.format_path(folder) for folder in self._settings.watched_folders])
        self._list.setCurrentRow(min(row, self._list.count() - 1))
        self._show_found()
        self._enable()

    def _show_found(self) -> None:
        none = language.tr("No folder is watched: add the one in which you keep clones, and they are found.")
        last = self._finding.last_result()
        unseen = last or language.tr("Not looked through yet.")
        self._found.setText(unseen if self._list.count() else none)

    def _enable(self) -> None:
        self._remove.setEnabled(self._list.currentRow() >= 0)
        self._scan.setEnabled(self._list.count() > 0 and not self._finding.is_under_way)

    def _on_add(self) -> None:
        if self._finding.add_folder():
            self.show_now()
            self._list.setCurrentRow(self._list.count() - 1)
            self._on_scan()

    def _on_remove(self) -> None:
        row = self._list.currentRow()
        folders = list(self._settings.watched_folders)
        try:
            self._settings.watched_folders = (*folders[:row], *folders[row + 1 :])
        except KnownError as error:
            self._desk.notices.show_error(error, self)
        self.show_now()

    def _on_scan(self) -> None:
        self._finding.scan()
        self._enable()

    def _on_scanned(self) -> None:
        self._show_found()
        self._enable()

    def _set_up(self) -> None:
        self._list.setObjectName("settings_watched")
        self._list.setAccessibleName(language.tr("Folders that are watched for clones"))
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.currentRowChanged.connect(self._enable)
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self._scan.clicked.connect(self._on_scan)
        self._finding.ended.connect(self._on_scanned)
        LocalStyle(self._list, _STYLE)
        theme.keep_fitted(self._list, self._on_fit)

    def _on_fit(self) -> None:
        height = self._list.fontMetrics().height() + theme.size(10)
        self._list.setFixedHeight(_ROWS * height + theme.size(10))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.size(8))
        for button in (self._add, self._remove, self._scan):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        column.addWidget(self._list)
        column.addLayout(buttons)
        column.addWidget(self._found)
