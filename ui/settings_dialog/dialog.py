"""The settings: a list of pages, and the page that is chosen; each setting holds at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
)

from ui import language, theme
from ui.desk import Desk
from ui.icons import icon
from ui.looks.appearance import Appearance
from ui.looks.local_style import LocalStyle
from ui.settings_dialog.backup_page import BackupPage
from ui.settings_dialog.code_page import CodePage
from ui.settings_dialog.key_page import KeyPage
from ui.settings_dialog.library_page import LibraryPage
from ui.settings_dialog.looks_page import LooksPage
from ui.settings_dialog.page import SettingsPage
from ui.widgets.areas import scroll_vertically
from ui.window.task_line import TaskLine

_USUAL = (840, 640)
_AROUND = (40, 40)
_LIST_WIDTH = 178
_ROW_HEIGHT = 34
_STYLE = """
#settings_pages { background: @sidebar; border: none; border-right: 1px solid @line; padding: 12px 8px; outline: none; }
#settings_pages::item { padding: 0 8px; border-radius: 7px; border: 2px solid transparent; color: @text; }
#settings_pages::item:selected { background: @selection; color: @accent; }
#settings_pages::item:selected:focus { border-color: @accent; }
#settings_pages::item:hover:!selected { background: @hover; }
"""


class SettingsDialog(QDialog):
    """All that can be set.

    Args:
        show_library: shows a library in place of this one.
    """

    def __init__(self, desk: Desk, appearance: Appearance, show_library: Callable[[Path], object]) -> None:
        super().__init__(desk.window)
        self.setObjectName("settings")
        self.setWindowTitle(language.tr("Settings"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pages: tuple[SettingsPage, ...] = (
            LibraryPage(desk, show_library),
            BackupPage(desk),
            KeyPage(desk),
            CodePage(desk),
            LooksPage(desk, appearance),
        )
        self._list = QListWidget()
        self._stack = QStackedWidget()
        self._progress = TaskLine()
        desk.tasks.started.connect(self._progress.watch)
        self._fill()
        self._lay_out()
        LocalStyle(self, _STYLE)
        theme.keep_fitted(self._list, self._on_fit)
        self.resize(QSize(*map(theme.size, _USUAL)).boundedTo(desk.window.size() - QSize(*_AROUND)))
        self._list.currentRowChanged.connect(self._on_page_chosen)
        self._list.setCurrentRow(0)
        self._list.setFocus()

    def turn_to(self, kind: type[SettingsPage]) -> None:
        """Show the page of a kind."""
        self._list.setCurrentRow(next(row for row, page in enumerate(self._pages) if isinstance(page, kind)))

    def _on_page_chosen(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self._pages[row].show_now()

    def _on_fit(self) -> None:
        """Rows and icons as large as texts ask for; a list does not count the padding of its rows by itself."""
        self._list.setIconSize(QSize(theme.size(18), theme.size(18)))
        for row in range(self._list.count()):
            self._list.item(row).setSizeHint(QSize(0, theme.size(_ROW_HEIGHT)))

    def _fill(self) -> None:
        self._list.setObjectName("settings_pages")
        self._list.setAccessibleName(language.tr("Pages of the settings"))
        self._list.setFixedWidth(theme.size(_LIST_WIDTH))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page in self._pages:
            self._list.addItem(QListWidgetItem(icon(page.glyph), page.title))
            self._stack.addWidget(scroll_vertically(page))

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.size(24), 0, theme.size(24), theme.size(18))
        foot.addWidget(self._progress)
        foot.addStretch(1)
        foot.addWidget(buttons)
        right.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._list)
        row.addLayout(right, 1)
