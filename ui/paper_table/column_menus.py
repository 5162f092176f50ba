"""Choosing columns: the header's menu and the View menu, and what was chosen remembered for each kind of view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from app.search_query import Order
from ui import language
from ui.actions import make_choice
from ui.desk import Desk
from ui.paper_table.column_memory import ColumnMemory
from ui.paper_table.columns import ALWAYS, TRAITS, Column, column_name
from ui.paper_table.view import PaperTableView
from ui.widgets.column_widths import STEP
from ui.window.window_memory import kind_of


class TableColumns(QObject):
    """Lets a person choose the columns, and has them as they were chosen when a view is shown again."""

    def __init__(self, desk: Desk, table: PaperTableView) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._table = table
        self._memory = ColumnMemory(desk.memory)
        self._kind = ""
        table.list_shown.connect(self._on_list_shown)
        table.columns.chosen.connect(self._on_chosen)
        table.header.menu_requested.connect(self._on_menu_requested)
        desk.actions.menu("columns").aboutToShow.connect(self._on_menu_about_to_show)

    # --- memory

    def _on_list_shown(self) -> None:
        view = self._desk.selection.view
        if kind_of(view) != self._kind:
            self._kind = kind_of(view)
            self._table.columns.use(self._memory.get(view))

    def _on_chosen(self) -> None:
        self._memory.set(self._desk.selection.view, self._table.columns.choice)

    # --- menus

    def _on_menu_about_to_show(self) -> None:
        """The View menu's: what the header does by the pointer, for the column in which the keyboard is."""
        menu = self._desk.actions.menu("columns")
        menu.clear()
        self._add_columns(menu)
        menu.addSeparator()
        self._add_moves(menu, self._table.current_column())
        self._add_widths(menu, self._table.current_column())
        menu.addSeparator()
        self._add_reset(menu)

    def _on_menu_requested(self, column: Column, at: QPoint) -> None:
        menu = QMenu(self._desk.window)
        menu.setObjectName("header_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        self._add_sorts(menu, column)
        menu.addSeparator()
        self._add_moves(menu, column)
        menu.addSeparator()
        self._add_columns(menu)
        menu.addSeparator()
        self._add_reset(menu)
        menu.popup(at)

    def _add_sorts(self, menu: QMenu, column: Column) -> None:
        order = TRAITS[column].order
        _add(menu, language.tr("Sort Ascending"), lambda: self._table.sort(Order(order)))
        _add(menu, language.tr("Sort Descending"), lambda: self._table.sort(Order(order, descending=True)))
        second = _add(menu, language.tr("Then by This Column"), lambda: self._table.sort_by(column, second=True))
        second.setEnabled(self._table.papers.order.column != order)

    def _add_moves(self, menu: QMenu, column: Column) -> None:
        columns, name = self._table.columns, column_name(column)
        at, last = columns.visible().index(column), len(columns.visible()) - 1
        left = _add(menu, language.tr("Move {column} Left").format(column=name), lambda: columns.move(column, -1))
        left.setEnabled(at > 0)
        right = _add(menu, language.tr("Move {column} Right").format(column=name), lambda: columns.move(column, 1))
        right.setEnabled(at < last)
        _add(menu, language.tr("Fit {column} to What Is Shown").format(column=name), lambda: columns.fit(column))

    def _add_widths(self, menu: QMenu, column: Column) -> None:
        columns, name = self._table.columns, column_name(column)
        _add(menu, language.tr("Make {column} Wider").format(column=name), lambda: columns.widen(column, STEP))
        _add(menu, language.tr("Make {column} Narrower").format(column=name), lambda: columns.widen(column, -STEP))

    def _add_columns(self, menu: QMenu) -> None:
        for column in self._table.columns.choice.order:
            self._add_column(menu, column)

    def _add_column(self, menu: QMenu, column: Column) -> None:
        columns = self._table.columns
        shown = column in columns.choice.shown
        action = _add(menu, column_name(column), lambda: columns.set_shown(column, shown=not shown))
        action.setCheckable(True)
        action.setChecked(shown)
        action.setEnabled(column != ALWAYS and columns.can_be_shown(column))

    def _add_reset(self, menu: QMenu) -> None:
        _add(menu, language.tr("Reset Columns"), self._table.columns.reset)


def _add(menu: QMenu, text: str, do: Callable[[], object]) -> QAction:
    """An entry that does something; what it was asked with is no matter."""
    action = make_choice(text, None, menu)
    action.triggered.connect(do)
    menu.addAction(action)
    return action
