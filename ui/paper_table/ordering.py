"""Sorting by menu and by header, in one place and in a second; remembered for each kind of view."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.frozen import replace
from app.search_query import InCollection, IsDuplicate, Order, Query, parts_of
from ui import language
from ui.action_list import SORTS
from ui.actions import make_choice
from ui.desk import Desk
from ui.paper_table.columns import TRAITS, Column, column_name
from ui.paper_table.sorting import find_column
from ui.paper_table.view import PaperTableView
from ui.search.searching import has_places

_RELEVANCE = "sort_relevance"


class TableOrder(QObject):
    """Keeps the actions that sort in step with the table, and carries them out."""

    def __init__(self, desk: Desk, table: PaperTableView) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._table = table
        self._searching = desk.searching
        table.order_changed.connect(self._on_order_changed)
        table.list_shown.connect(self._on_list_shown)
        desk.selection.away_changed.connect(self._on_list_shown)
        for name in SORTS:
            desk.actions[name].triggered.connect(self._on_sort_chosen)
        menu = desk.actions.menu("then_by")
        menu.aboutToShow.connect(self._on_menu_about_to_show)
        menu.triggered.connect(self._on_second_chosen)
        self._on_list_shown()

    def _on_order_changed(self, order: Order) -> None:
        if not self._searching.keep_order(order):
            self._desk.memory.set_order(self._searching.view, order)

    def _on_list_shown(self) -> None:
        actions, papers = self._desk.actions, self._table.papers
        in_groups = IsDuplicate() in parts_of(papers.query)
        actions["sort_position"].setText(_name_place(papers.query))
        is_there = not self._desk.selection.is_away
        for name in SORTS:
            actions[name].setChecked(name == f"sort_{papers.order.column}")
            actions[name].setEnabled(is_there)
        actions["sort_position"].setEnabled(is_there and (has_places(papers.query) or in_groups))
        actions[_RELEVANCE].setEnabled(is_there and self._searching.search is not None)
        for name in ("columns", "then_by"):
            actions.menu(name).menuAction().setEnabled(is_there)

    def _on_sort_chosen(self) -> None:
        name = self.sender().objectName()
        column = find_column(Order(name.removeprefix("sort_")))
        if column is None:
            self._table.sort(Order("relevance"))
        else:
            self._table.sort_by(column)

    def _on_menu_about_to_show(self) -> None:
        menu, order = self._desk.actions.menu("then_by"), self._table.papers.order
        menu.clear()
        self._add_second(None, language.tr("Nothing More"))
        menu.addSeparator()
        for column in Column:
            if TRAITS[column].order != order.column:
                self._add_second(column, column_name(column))

    def _add_second(self, column: Column | None, text: str) -> None:
        menu, then = self._desk.actions.menu("then_by"), self._table.papers.order.then
        action = make_choice(text, column, menu)
        action.setCheckable(True)
        action.setChecked((None if then is None else find_column(then)) == column)
        action.setEnabled(column is None or self._table.columns.can_be_shown(column))
        menu.addAction(action)

    def _on_second_chosen(self, action: QAction) -> None:
        column = action.data()
        if column is None:
            self._table.sort(replace(self._table.papers.order, then=None))
        else:
            self._table.sort_by(Column(column), second=True)


def _name_place(query: Query) -> str:
    """What the order is called that a list has of its own."""
    if IsDuplicate() in parts_of(query):
        return language.tr("&Group of Duplicates")
    in_collection = any(isinstance(part, InCollection) for part in parts_of(query))
    return language.tr("&Place in the Collection") if in_collection else language.tr("&Place on the Page")
