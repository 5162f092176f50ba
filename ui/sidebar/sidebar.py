"""The sidebar: the button that imports, the views of the library with their counts, and its tags."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.changes import Touched
from app.code import Code
from app.library import Library
from app.search_query import (
    Added,
    Everything,
    HasCode,
    HasTag,
    InCollection,
    OfImport,
    OfResearcher,
    Query,
    all_of,
    parts_of,
)
from app.values import CollectionId, PaperId, TagId
from ui import theme
from ui.library_observer import LibraryObserver
from ui.sidebar.content import SidebarContent
from ui.sidebar.counts import SidebarCounts
from ui.sidebar.delegate import EDGE
from ui.sidebar.entries import (
    TO_COMPLETE,
    Draft,
    Entry,
    EntryKind,
    Section,
    Shape,
    find_recent_moment,
    leave_out,
    make_papers_view,
)
from ui.sidebar.memory import SidebarMemory
from ui.sidebar.model import SidebarModel
from ui.sidebar.names import store_name
from ui.sidebar.stack import SidebarStack
from ui.sidebar.succession import find_successor
from ui.sidebar.tag_list import TagList
from ui.sidebar.tag_pane import TagPane
from ui.sidebar.tools import make_import_button
from ui.sidebar.tree import SidebarTree

if TYPE_CHECKING:
    from ui.tasks import TaskRunner
    from ui.window.window_memory import WindowMemory

_ALL = f"{EntryKind.VIEW}:all"
_RECENT = f"{EntryKind.VIEW}:recent"
"""What was recently added some days ago is remembered as what was added since then."""

_TO_COMPLETE = f"{EntryKind.VIEW}:{TO_COMPLETE}"
_AFTER_PAINT = 20
"""Milliseconds in which what was painted reaches the screen."""


class Sidebar(QFrame):
    """Where a person chooses which papers to see.

    Attributes:
        query: the papers of the entry that is chosen, narrowed to those that have the tags chosen; while a place is
            shown, those of before, to which the person comes back.
        place: the name of the place that is shown; "" while papers are.
        tree, tags: what is listed; ``tag_pane`` is the pane of the tags.
        within: a collection stands for the papers of those inside it too.

    Signals:
        query_chosen(Query): another entry was chosen, by the person or since the chosen one is gone.
        label_changed: what is chosen has another name now.
        place_chosen(str): another place is shown than before, or with "" papers are, as they were.
        import_requested: the button was pressed.
    """

    query_chosen = Signal(object)
    label_changed = Signal()
    place_chosen = Signal(str)
    import_requested = Signal()

    def __init__(
        self,
        library: Library,
        observer: LibraryObserver,
        memory: WindowMemory | None = None,
        tasks: TaskRunner | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.query: Query = Everything()
        self._library = library
        self._memory = SidebarMemory(memory)
        self.within = self._memory.within
        self.place = ""
        self._key = _ALL
        self._label = ""
        self._draft: Draft | None = None
        self._papers: Entry | None = None
        self._content = SidebarContent(library)
        self._is_parsed = tasks is None
        self._whole: tuple[tuple[Section, ...], bool] = ((), False)
        self._shown: tuple[Section, ...] = ()
        self._counts = SidebarCounts(library, tasks, self)
        self._button = make_import_button()
        self.tree = SidebarTree(SidebarModel(self._counts.find, self), self._store)
        self.tags = TagList(SidebarModel(self._counts.find, self), self._store)
        self.tag_pane = TagPane(self.tags)
        self._stack = SidebarStack(self.tree, self.tag_pane)
        self._lay_out()
        self._connect(observer)
        self.tree.folding.show(self._memory.closed)
        self.tag_pane.show_open("tags" not in self._memory.closed)

    # --- what is chosen

    @property
    def label(self) -> str:
        """What the papers are called, the tags that narrow them too."""
        return self._label

    @property
    def title(self) -> str:
        """What is shown is called, papers or a place."""
        view = self.view
        return view.label if self.place and view is not None else self._label

    @property
    def view(self) -> Entry | None:
        """The entry that is chosen, whatever tags narrow it."""
        return self._find_entry(self._shown_key)

    @property
    def is_walked(self) -> bool:
        """Whether a person goes from entry to entry by key just now, and is likely to go on."""
        return self.tree.takes_key or self.tags.takes_key

    def choose(self, query: Query) -> None:
        """Choose the entry of this query, and its tags; where there is none, all papers."""
        tags = [part.tag_id for part in parts_of(query) if isinstance(part, HasTag)]
        rest = (part for part in parts_of(query) if not isinstance(part, HasTag))
        self._read()
        self._choose(self._find_key(all_of(*rest)), tags)

    def choose_place(self, name: str) -> None:
        """Choose a place by its name; "" goes back to the papers, as they were."""
        self._go_to(name)
        self.tree.choose(self._shown_key)

    def show_papers(self, ids: Sequence[PaperId], label: str) -> None:
        """Choose papers by themselves: a view that is there until the window is closed, or others are shown so."""
        self._papers = make_papers_view(ids, label)
        self._read()
        self._choose(self._papers.key, ())

    def choose_latest_import(self) -> None:
        """Choose what was imported last; where nothing of it is there, all papers."""
        latest = self._library.latest_import()
        self.choose(OfImport(latest.id) if latest is not None and latest.papers else Everything())

    def choose_collection(self, collection_id: CollectionId) -> None:
        """Choose a collection."""
        self.choose(InCollection(collection_id, self.within))

    def set_within(self, within: bool) -> None:
        """Let a collection stand for the papers of those inside it too, or for its own alone."""
        self.within = within
        self._memory.keep_within(within=within)
        self._read()
        self._tell()

    def reload(self) -> None:
        """Ask the library again what there is, and keep what is chosen."""
        self._content.forget()
        self._read()
        self._tell()

    def take_focus(self) -> None:
        """Put the keyboard on the tree."""
        self.tree.setFocus()

    # --- collections that are being named

    def name_collection(self, parent_id: CollectionId | None = None) -> None:
        """Let a person name a new collection in place, inside another one or at the top."""
        self._draft = Draft(parent_id)
        self._read()
        draft = next(entry for entry in self.tree.entries() if entry.kind == EntryKind.DRAFT)
        self.tree.rename(draft)

    def release(self) -> None:
        """The window has been painted: parse the saved searches, and count what takes long."""
        QTimer.singleShot(_AFTER_PAINT, self, self._on_seen)

    def _on_seen(self) -> None:
        self._parse()
        self._counts.release()
        self._show_counts()

    def _parse(self) -> None:
        """Know what the saved searches ask for."""
        if not self._is_parsed:
            self._is_parsed = True
            self._read()

    def finish(self) -> None:
        """Store the name that is being typed, if it can be one, and ask the library nothing any more."""
        self.tree.commit_pending()
        self.tags.commit_pending()
        self._counts.stop()

    def _store(self, entry: Entry, name: str) -> None:
        made = store_name(self._library, entry, name)
        if entry.kind == EntryKind.DRAFT:
            self._draft = None
            self.choose_collection(CollectionId(made))

    def _on_draft_left(self) -> None:
        if self._draft is not None:
            self._draft = None
            self._read()

    # --- reading

    def _read(self) -> None:
        """Show what there is in the library and how much of it, as far as it changed; nothing is told."""
        shape = Shape(find_recent_moment(), self.within, self._draft, self._papers, self._is_parsed)
        *listed, tags = self._content.read(shape)
        self._counts.follow((*listed, tags), within=self.within)
        self._counts.settle()
        chosen_tags, before = self.tags.chosen(), self._shown
        self.tree.show_sections(self._leave_out(listed))
        self.tag_pane.setVisible(bool(tags.entries))
        self.tag_pane.show_section(tags)
        self.tags.choose(chosen_tags)
        if not self.tree.entries_model.find(self._key).isValid():
            self._key = find_successor(before, self._shown, self._key) or _ALL
        self.tree.choose(self._shown_key)
        self._show_counts()

    def _leave_out(self, listed: Sequence[Section]) -> tuple[Section, ...]:
        """The sections that are shown; the same value as before where they are the same."""
        whole = (tuple(listed), self._wants_to_complete())
        if whole != self._whole:
            self._whole = whole
            first = listed[0] if whole[1] else leave_out(listed[0], _TO_COMPLETE)
            self._shown = tuple(section for section in (first, *listed[1:]) if section.entries)
        return self._shown

    def _wants_to_complete(self) -> bool:
        """Whether the view is there that is there only while it has papers, or is looked at."""
        return self._key == _TO_COMPLETE or bool(self._counts.find_key(_TO_COMPLETE))

    def _show_counts(self) -> None:
        self.tree.entries_model.show_counts()
        self.tags.entries_model.show_counts()

    def _find_key(self, view: Query) -> str:
        """The key of the entry that stands for a query; of a collection with or without those inside it."""
        if view == Everything():
            return _ALL
        if isinstance(view, InCollection):
            return f"{EntryKind.COLLECTION}:{view.collection_id}"
        if isinstance(view, OfResearcher):
            return f"{EntryKind.RESEARCHER}:{view.researcher_id}"
        if view == HasCode(Code.BADGE):
            return _TO_COMPLETE  # it need not be listed yet
        if (found := self._find_same(view)) is None and not self._is_parsed:
            self._parse()
            found = self._find_same(view)
        return found or (_RECENT if isinstance(view, Added) else _ALL)

    def _find_same(self, view: Query) -> str | None:
        return next((entry.key for entry in self.tree.entries() if entry.query == view), None)

    # --- choosing

    @property
    def _shown_key(self) -> str:
        """The key of the entry that is marked as chosen."""
        return f"{EntryKind.PLACE}:{self.place}" if self.place else self._key

    def _find_entry(self, key: str) -> Entry | None:
        return self.tree.entries_model.entry(self.tree.entries_model.find(key))

    def _choose(self, key: str, tags: Sequence[int]) -> None:
        """Choose an entry and tags; it is told even if it is what was chosen before."""
        self._key = key
        if not self.tree.entries_model.find(key).isValid():
            self._read()
        self._go_to("")
        self.tree.choose(self._key)
        self.tags.choose(tags)
        self.tag_pane.show_chosen()
        self._tell(anyway=True)

    def _go_to(self, place: str) -> bool:
        """Show a place, or with "" papers; whether something else was shown."""
        moved = place != self.place
        self.place = place
        if moved:
            self.place_chosen.emit(place)
        return moved

    def _tell(self, *, anyway: bool = False) -> None:
        """Say what is chosen now, if it is something else or has another name than before."""
        query, label = self._compose(), self._compose_label()
        moved, renamed = query != self.query, label != self._label
        self.query, self._label = query, label
        if moved or anyway:
            self.query_chosen.emit(query)
        elif renamed:
            self.label_changed.emit()

    def _compose(self) -> Query:
        view = self._find_entry(self._key)
        chosen = view.query if view is not None and view.query is not None else Everything()
        return all_of(chosen, *(HasTag(TagId(tag_id)) for tag_id in self.tags.chosen()))

    def _compose_label(self) -> str:
        chosen = set(self.tags.chosen())
        names = [entry.label for entry in self.tags.entries_model.entries() if entry.id in chosen]
        view = self._find_entry(self._key)
        if view is not None and not (names and view.key == _ALL):
            names.insert(0, view.label)
        return " · ".join(names)

    def _on_entry_chosen(self, entry: Entry) -> None:
        """Another view is seen whole: the tags that narrowed the one before are taken off, except on coming back."""
        came_back = self._go_to(entry.name if entry.kind == EntryKind.PLACE else "")
        if not self.place and (entry.key != self._key or (self.tags.chosen() and not came_back)):
            self._key = entry.key
            self._parse()
            self.tags.choose(())
            self.tag_pane.show_chosen()
            self._tell()

    def _on_tags_chosen(self, _: object) -> None:
        self.choose_place("")
        self._tell()

    def _on_touched(self, touched: Touched) -> None:
        listed, counted = self._content.note(touched), self._counts.note(touched)
        if listed:
            self._read()
            self._tell()
        elif counted and self._counts.settle():
            self._on_counted()

    def _on_counted(self) -> None:
        """Show what was counted; a view may come or go with its papers."""
        listed = self.tree.entries_model.find(_TO_COMPLETE).isValid()
        if listed != self._wants_to_complete():
            self._read()
            self._tell()
        self._show_counts()

    def _on_folded(self) -> None:
        closed = self.tree.folding.closed | ({"tags"} if not self.tag_pane.is_open else set())
        self._memory.keep_closed(closed)

    def _connect(self, observer: LibraryObserver) -> None:
        self._button.clicked.connect(self.import_requested)
        self.tree.entry_chosen.connect(self._on_entry_chosen)
        self.tree.draft_left.connect(self._on_draft_left)
        self.tree.folding.changed.connect(self._on_folded)
        self.tags.tags_chosen.connect(self._on_tags_chosen)
        self.tag_pane.folded.connect(self._on_folded)
        self._counts.arrived.connect(self._on_counted)
        observer.touched.connect(self._on_touched)
        observer.day_turned.connect(self.reload)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.size(14), 0, theme.size(8))
        column.setSpacing(theme.size(4))
        around = QVBoxLayout()
        around.setContentsMargins(EDGE, 0, EDGE, 0)
        around.addWidget(self._button)
        column.addLayout(around)
        column.addWidget(self._stack, 1)
        self.setFocusProxy(self.tree)
