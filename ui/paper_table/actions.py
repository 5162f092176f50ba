"""What a person can do in the table: edit, copy, tag by digit, move by hand; and the menu of a paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from app.errors import KnownError
from app.search_query import InCollection, Trashed, parts_of
from app.values import PaperId
from ui import language
from ui.bulk_edits import run_edit
from ui.desk import Desk
from ui.paper_table.columns import TRAITS, Column
from ui.paper_table.view import PaperTableView

if TYPE_CHECKING:
    from app.changes import Touched
    from app.library import Library
    from app.papers import Tag

_COMPACT = "compact_rows"


class TableActions(QObject):
    """Carries out the table's actions, and what its keys ask of the library."""

    def __init__(self, desk: Desk, table: PaperTableView) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._table = table
        table.dragging.cite = self._cite
        self._connect_actions()
        self._connect_table()
        compact = desk.memory.get(_COMPACT, default=False)
        desk.actions[_COMPACT].setChecked(compact)
        table.set_compact(compact)

    # --- set-up

    def _connect_actions(self) -> None:
        actions = self._desk.actions
        actions["edit_cell"].triggered.connect(self._on_edit_cell)
        actions["edit_citations"].triggered.connect(self._on_edit_citations)
        actions["copy_table"].triggered.connect(self._on_copy_table)
        actions[_COMPACT].triggered.connect(self._on_compact_chosen)

    def _connect_table(self) -> None:
        table = self._table
        table.keys.copy_requested.connect(self._desk.actions["copy"].trigger)
        table.keys.tag_requested.connect(self._on_tag_requested)
        table.keys.move_requested.connect(table.dragging.move_by)
        table.dragging.moved.connect(self._on_moved)
        table.editing.choice_requested.connect(self._on_choice_requested)
        table.menu_requested.connect(self._on_menu_requested)

    # --- editing

    def _on_edit_cell(self) -> None:
        self._table.edit_current()

    def _on_edit_citations(self) -> None:
        self._table.edit_citations(self._table.currentIndex().row())

    def _on_choice_requested(self, column: Column, at: QPoint) -> None:
        """Status and stars are chosen from the menu that has them anyway, for all papers that are selected."""
        self._desk.actions.menu(TRAITS[column].field).popup(at)

    def _on_compact_chosen(self, compact: bool) -> None:
        self._desk.memory.set(_COMPACT, compact)
        self._table.set_compact(compact)

    # --- copying

    def _on_copy_table(self) -> None:
        from ui.paper_table.copying import make_table_mime  # noqa: PLC0415 - the start of the window copies nothing

        papers, ids = self._table.papers, self._table.selected_ids()
        if ids:
            QGuiApplication.clipboard().setMimeData(
                make_table_mime(papers, papers.places_of(ids), self._table.columns.visible())
            )
            self._desk.notices.show_notice(
                language.tr("Copied %Ln papers as a table", "Copied %Ln paper as a table", len(ids))
            )

    def _cite(self, ids: Sequence[PaperId]) -> str:
        from app.citing.styles import CitationStyle  # noqa: PLC0415 - the start of the window cites nothing

        try:
            return self._desk.library.cite(ids, CitationStyle.BIBTEX)
        except KnownError as error:
            self._desk.notices.show_error(error)
            return ""

    # --- tags

    def _on_tag_requested(self, number: int) -> None:
        ids = self._table.selected_ids()
        if not ids:
            return
        tag = self._find_tag(number)
        if tag is None:
            self._desk.notices.show_notice(
                language.tr("There is no tag {number} yet. In the Citations column, digits begin a count.").format(
                    number=number
                )
            )
            return

        def toggle(library: Library) -> Touched:
            return library.tags.toggle(tag.id, ids)

        label = language.tr("Tagging %Ln papers", "Tagging %Ln paper", len(ids))
        run_edit(self._desk, toggle, label, len(ids), self._say_tagged)

    def _find_tag(self, number: int) -> Tag | None:
        try:
            tags = self._desk.library.tags.all()
        except KnownError as error:
            self._desk.notices.show_error(error)
            return None
        return tags[number - 1].tag if number <= len(tags) else None

    def _say_tagged(self, touched: Touched) -> None:
        if touched.change is not None:
            self._desk.notices.show_undoable(touched.change.label)

    # --- order by hand

    def _on_moved(self, ids: Sequence[PaperId], before: PaperId | None) -> None:
        collection = self._table.papers.query
        if not isinstance(collection, InCollection):
            return

        def move(library: Library) -> Touched:
            return library.collections.move_papers(ids, collection.collection_id, before)

        run_edit(self._desk, move, language.tr("Moving %Ln papers", "Moving %Ln paper", len(ids)), len(ids))

    # --- the menu of a paper

    def _on_menu_requested(self, at: QPoint) -> None:
        if self._table.selected_count():
            menu = QMenu(self._desk.window)
            menu.setObjectName("paper_menu")
            menu.aboutToHide.connect(menu.deleteLater)
            self._fill_menu(menu)
            menu.popup(at)

    def _fill_menu(self, menu: QMenu) -> None:
        actions = self._desk.actions
        for group in self._list_groups():
            for name in group:
                if name in ("status", "rating"):
                    menu.addMenu(actions.menu(name))
                else:
                    menu.addAction(actions[name])
            menu.addSeparator()

    def _list_groups(self) -> tuple[tuple[str, ...], ...]:
        view = parts_of(self._desk.selection.view)
        opening = ("open_paper", "open_code", "copy_clone_command", "clone_code", "open_clone_folder")
        copying = ("cite", "copy", "copy_table")
        if any(isinstance(part, Trashed) for part in view):
            return opening, copying, ("restore", "delete_for_good")
        removing = ("remove_from_collection",) if any(isinstance(part, InCollection) for part in view) else ()
        marking = ("add_to_collection", "edit_tags", "add_note", "status", "rating")
        return opening, marking, copying, ("edit_cell",), ("merge", "not_duplicates"), (*removing, "trash")
