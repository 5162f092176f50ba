"""What stands in the centre in the place of papers: how many repositories there are, a filter, and the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from ui import language, theme
from ui.actions import make_choice
from ui.repositories.columns import RepositoryColumn, column_label
from ui.repositories.model import RepositoryModel
from ui.repositories.nothing import NothingListed
from ui.repositories.table import RepositoryTable
from ui.repositories.texts import say_summary
from ui.widgets.areas import make_line
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.leaving_line import LeavingLine
from ui.widgets.line_glyph import LineGlyph
from ui.widgets.texts import make_text


class FilterLine(LeavingLine):
    """Where the list is narrowed by typing, and from where one goes on to it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("repository_filter")
        self.setAccessibleName(language.tr("Filter repositories"))
        self.setPlaceholderText(language.tr("Filter by host, owner or name, or type “cloned”"))
        self.setClearButtonEnabled(True)
        LineGlyph(self, "filter-outline", "muted")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Enter go to the list."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class RepositoryPage(QWidget):
    """Shows the list, or why it is empty.

    Attributes:
        table, filter: the list, and where it is narrowed.
        nothing: what stands in the place of the list where it is empty.

    Signals:
        sort_requested(RepositoryColumn): the list is to be sorted by a column.
        seen(bool): it can be seen, or not any more.
    """

    sort_requested = Signal(object)
    seen = Signal(bool)

    def __init__(self, model: RepositoryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("repository_page")
        self._model = model
        self._is_known = False
        self.table = RepositoryTable(model)
        self.filter = FilterLine()
        self.nothing = NothingListed()
        self._summary = ElidedLabel()
        self._summary.setObjectName("repository_summary")
        theme.set_role(self._summary, "small")
        self._sort = _make_sort_tool()
        self._sort_menu = QMenu(self._sort)
        self._sort_menu.setObjectName("repository_sort_menu")
        self._sort.setMenu(self._sort_menu)
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def take_search_focus(self) -> None:
        """Put the keyboard on the filter."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def take_focus(self) -> None:
        """Put the keyboard on the list, or on what stands in its place."""
        if self._stack.currentWidget() is self.table:
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.nothing.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def note_known(self) -> None:
        """The repositories have been read: where none is shown from now on, there is none."""
        self._is_known = True

    def _connect(self) -> None:
        self.filter.textChanged.connect(self._model.filter_by)
        self.filter.left.connect(self.take_focus)
        self.table.typed.connect(self._on_typed)
        self.table.sort_requested.connect(self.sort_requested)
        self.nothing.clear_requested.connect(self._on_clear_requested)
        self._sort_menu.aboutToShow.connect(self._on_sort_about_to_show)
        self._sort_menu.triggered.connect(lambda action: self.sort_requested.emit(action.data()))
        self._model.moved.connect(self._on_moved)

    def _on_moved(self) -> None:
        rows, shown = self._model.rows, self._model.rowCount()
        self._summary.show_text(say_summary(rows, shown) if rows else "")
        label = column_label(self._model.order.column)
        self._sort.setText(language.tr("Sorted by: {column}").format(column=label))
        self.filter.setEnabled(bool(rows))
        self._sort.setEnabled(bool(rows))
        if not shown and self._is_known:
            self.nothing.say(filtered=bool(rows))
        page = self.table if shown or not self._is_known else self.nothing
        had_focus = self._stack.isAncestorOf(self.window().focusWidget() or self)
        self._stack.setCurrentWidget(page)
        if had_focus:
            self.take_focus()

    def _on_typed(self, text: str) -> None:
        """A letter on the list begins a filter, or goes on with it."""
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.setCursorPosition(len(self.filter.text()))
        self.filter.insert(text)

    def _on_clear_requested(self) -> None:
        self.filter.clear()
        self.take_focus()

    def _on_sort_about_to_show(self) -> None:
        self._sort_menu.clear()
        fill_sort_menu(self._sort_menu, self._model)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.nothing)
        head = QHBoxLayout()
        head.setSpacing(theme.size(12))
        head.addWidget(make_text(language.tr("Repositories"), role="title", name="repository_title", wraps=False))
        head.addWidget(self._summary, 1)
        head.addWidget(self._sort)
        top = QVBoxLayout()
        top.setContentsMargins(theme.margins(18, 12, 18, 12))
        top.setSpacing(theme.size(10))
        top.addLayout(head)
        top.addWidget(self.filter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(make_line())
        column.addLayout(top)
        column.addWidget(make_line())
        column.addWidget(self._stack, 1)


def fill_sort_menu(menu: QMenu, model: RepositoryModel) -> None:
    """Put the columns into a menu, ticked where the list is sorted by one; each action has its column as data."""
    group = QActionGroup(menu)
    for column in RepositoryColumn:
        action = make_choice(column_label(column), column, menu)
        action.setCheckable(True)
        action.setChecked(column == model.order.column)
        group.addAction(action)
        menu.addAction(action)


def _make_sort_tool() -> QToolButton:
    tool = QToolButton()
    tool.setObjectName("repository_sort")
    tool.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    tool.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    tool.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    tool.setToolTip(language.tr("Choose a column to sort by; the same again turns the order round"))
    return tool
