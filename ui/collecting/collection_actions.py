"""Collections made, named, nested, ordered and deleted: by menu, by key and by drag."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal

from app.changes import Touched
from app.search_query import InCollection, Query, parts_of
from app.values import CollectionId, PaperId
from ui import language
from ui.bulk_edits import Edit
from ui.collecting.moment_menu import MomentMenu
from ui.collecting.steps import carry_out
from ui.desk import Desk
from ui.sidebar.entries import Entry, EntryKind, Section
from ui.sidebar.moves import DOWN, IN, OUT, TOP, UP, Move, find_move

if TYPE_CHECKING:
    from app.library import Library
    from ui.sidebar.drops import Drop
    from ui.sidebar.sidebar import Sidebar

_FOR_ONE = (
    "new_subcollection", "rename_collection", "delete_collection", "collection_up", "collection_down", "collection_in",
    "collection_out", "collection_top",
)  # fmt: skip
_DIRECTIONS = {
    "collection_up": UP,
    "collection_down": DOWN,
    "collection_in": IN,
    "collection_out": OUT,
    "collection_top": TOP,
}


class CollectionActions(QObject):
    """What can be done with collections; a step without a collection named is about the one that is chosen.

    Signals:
        compare_requested(Entry): the papers of a collection are to be compared with others.
    """

    compare_requested = Signal(object)

    def __init__(self, desk: Desk, sidebar: Sidebar) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._sidebar = sidebar
        self._connect_actions()
        tree = sidebar.tree
        tree.new_requested.connect(self.create)
        tree.delete_requested.connect(self._on_delete_requested)
        tree.move_requested.connect(self._on_move_requested)
        tree.menu_requested.connect(self._on_menu_requested)
        tree.dragging.moved.connect(self._on_dropped)
        tree.dragging.papers_dropped.connect(self._on_papers_dropped)
        sidebar.query_chosen.connect(self._on_query_chosen)
        self._on_query_chosen(sidebar.query)

    # --- steps

    def create(self, parent: Entry | None = None) -> None:
        """Let the person name a new collection, inside another one or at the top."""
        if not self._sidebar.isVisible():
            self._desk.actions["show_sidebar"].trigger()
        self._sidebar.name_collection(None if parent is None else CollectionId(parent.id))

    def rename(self, entry: Entry) -> None:
        """Let the person type another name."""
        self._sidebar.tree.rename(entry)

    def delete(self, entry: Entry) -> None:
        """Delete a collection and those inside it, and say so."""
        self._step(lambda library: library.collections.delete(CollectionId(entry.id)))

    def move(self, entry: Entry, move: Move) -> None:
        """Give a collection another place."""
        parent = None if move.parent_id is None else CollectionId(move.parent_id)
        before = None if move.before is None else CollectionId(move.before)
        self._step(lambda library: library.collections.move(CollectionId(entry.id), parent, before), quietly=True)

    def move_by(self, entry: Entry, direction: str) -> None:
        """Move a collection one step, if it can go there."""
        move = find_move(self._list_collections(), entry, direction)
        if move is not None:
            self.move(entry, move)

    def add_papers(self, ids: Sequence[PaperId], collection_id: CollectionId, name: str) -> None:
        """Put papers into a collection, and say so."""

        def add(library: Library) -> Touched:
            return library.collections.add(ids, collection_id)

        label = language.tr("Adding %Ln papers to a collection", "Adding %Ln paper to a collection", len(ids))
        there = language.tr("In {name} already").format(name=name)
        carry_out(self._desk, add, label, len(ids), otherwise=there)

    # --- what the person does

    def _connect_actions(self) -> None:
        actions = self._desk.actions
        actions["new_collection"].triggered.connect(self._on_new_collection)
        actions["new_subcollection"].triggered.connect(lambda: self._with_chosen(self.create))
        actions["rename_collection"].triggered.connect(lambda: self._with_chosen(self.rename))
        actions["delete_collection"].triggered.connect(lambda: self._with_chosen(self.delete))
        for name in _DIRECTIONS:
            actions[name].triggered.connect(self._on_move_chosen)
        actions["show_within"].setChecked(self._sidebar.within)
        actions["show_within"].triggered.connect(self._sidebar.set_within)

    def _on_new_collection(self) -> None:
        self.create()

    def _with_chosen(self, do: Callable[[Entry], object]) -> None:
        entry = self._find_target()
        if entry is not None:
            do(entry)

    def _find_target(self) -> Entry | None:
        """The collection that has the keyboard, else the one that is chosen."""
        current = self._sidebar.tree.current_entry() if self._sidebar.tree.hasFocus() else self._sidebar.view
        return current if current is not None and current.kind == EntryKind.COLLECTION else None

    def _on_query_chosen(self, query: Query) -> None:
        has_one = any(isinstance(part, InCollection) for part in parts_of(query))
        for name in _FOR_ONE:
            self._desk.actions[name].setEnabled(has_one)

    def _on_move_chosen(self) -> None:
        direction = _DIRECTIONS[self.sender().objectName()]
        self._with_chosen(lambda entry: self.move_by(entry, direction))

    def _on_delete_requested(self, entry: Entry) -> None:
        if entry.kind == EntryKind.COLLECTION:
            self.delete(entry)

    def _on_move_requested(self, entry: Entry, direction: str) -> None:
        if entry.kind == EntryKind.COLLECTION:
            self.move_by(entry, direction)

    def _on_dropped(self, entry: Entry, drop: Drop) -> None:
        if entry.kind == EntryKind.COLLECTION:
            into, before = drop.into, drop.before
            self.move(entry, Move(None if into is None else into.id, None if before is None else before.id))

    def _on_papers_dropped(self, entry: Entry, ids: Sequence[PaperId]) -> None:
        if entry.kind == EntryKind.COLLECTION:
            self.add_papers(ids, CollectionId(entry.id), entry.label)

    # --- the menu

    def _on_menu_requested(self, content: Entry | Section, at: QPoint) -> None:
        menu = MomentMenu("collection_menu", self._desk.window)
        if isinstance(content, Section):
            if content.key != "collections":
                return
            menu.add(language.tr("New Collection"), self.create, keys="Ctrl+Shift+N")
            self._add_within(menu)
        elif content.kind == EntryKind.COLLECTION:
            self._fill_menu(menu, content)
        else:
            return
        self._sidebar.tree.mark(content)
        menu.aboutToHide.connect(lambda: self._sidebar.tree.mark(None))
        menu.show_at(at)

    def _fill_menu(self, menu: MomentMenu, entry: Entry) -> None:
        menu.add(language.tr("Rename"), lambda: self.rename(entry), keys="F2")
        menu.add(language.tr("New Collection Inside"), lambda: self.create(entry))
        ids = self._desk.selection.ids
        if ids:
            text = language.tr("Add the %Ln Papers Selected", "Add the Paper Selected", len(ids))
            menu.add(text, lambda: self.add_papers(ids, CollectionId(entry.id), entry.label))
        menu.add(language.tr("Compare With…"), lambda: self.compare_requested.emit(entry))
        menu.addSeparator()
        self._add_moves(menu, entry)
        menu.addSeparator()
        self._add_within(menu)
        menu.addSeparator()
        menu.add(language.tr("Delete Collection"), lambda: self.delete(entry), keys="Del")

    def _add_moves(self, menu: MomentMenu, entry: Entry) -> None:
        texts = {
            UP: (language.tr("Move Up"), "Alt+Up"),
            DOWN: (language.tr("Move Down"), "Alt+Down"),
            IN: (language.tr("Move Into the One Above"), "Alt+Right"),
            OUT: (language.tr("Move Out"), "Alt+Left"),
            TOP: (language.tr("Move to the Top"), ""),
        }
        entries = self._list_collections()
        for direction, (text, keys) in texts.items():
            move = find_move(entries, entry, direction)
            menu.add(text, partial(self.move_by, entry, direction), keys=keys, enabled=move is not None)
        menu.add(language.tr("Move Into…"), lambda: self._choose_place(entry))

    def _add_within(self, menu: MomentMenu) -> None:
        within = self._sidebar.within
        menu.add(
            language.tr("Show Papers of the Collections Inside Too"),
            self._desk.actions["show_within"].trigger,
            checked=within,
        )

    def _choose_place(self, entry: Entry) -> None:
        from ui.collecting.collection_picker import PlacePicker  # noqa: PLC0415 - opened now and then

        every = self._desk.library.collections.all()
        moved = next((each for each in every if each.id == entry.id), None)
        if moved is not None:
            PlacePicker(self._desk, moved, lambda parent_id: self.move(entry, Move(parent_id))).open()

    # --- inside

    def _list_collections(self) -> list[Entry]:
        entries = self._sidebar.tree.entries()
        return [each for each in entries if each.kind == EntryKind.COLLECTION and each.parent_id is None]

    def _step(self, do: Edit, *, quietly: bool = False) -> None:
        carry_out(self._desk, do, "", quietly=quietly, parent=self._sidebar)
