"""Whose papers the figures are of: all that the sidebar shows, those that a search found, those that are selected."""

from __future__ import annotations

import enum

from PySide6.QtCore import QObject, Signal

from app.frozen import Frozen
from app.search_query import Among, OfResearcher, Query, Trashed, all_of, parts_of
from app.values import ResearcherId
from ui import language
from ui.desk import Desk
from ui.sidebar.sidebar import Sidebar


class ScopeKind(enum.Enum):
    """How papers were chosen."""

    SHOWN = "shown"
    FOUND = "found"
    SELECTED = "selected"


class Scope(Frozen):
    """The papers that figures are of.

    Attributes:
        title: what they are called, "Weize Chen".
        person: the researcher whose papers they are; None where they are nobody's.
    """

    kind: ScopeKind
    query: Query
    title: str
    person: ResearcherId | None = None

    @property
    def is_trash(self) -> bool:
        """Whether they are in the trash, where papers count in no figure."""
        return Trashed() in parts_of(self.query)


class Scopes(QObject):
    """Offers what can be chosen just now, and keeps to what was: where it is not there, all papers take its place.

    Signals:
        changed: the figures are to be of other papers.
        offered: other scopes can be chosen, or they are called something else.
    """

    changed = Signal()
    offered = Signal()

    def __init__(self, desk: Desk, sidebar: Sidebar, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._sidebar = sidebar
        self._wanted = ScopeKind.SHOWN
        self._told = self.scope
        sidebar.query_chosen.connect(self._on_moved)
        sidebar.label_changed.connect(self._on_moved)
        desk.searching.shown.connect(self._on_moved)
        desk.selection.settled.connect(self._on_moved)

    @property
    def view_label(self) -> str:
        """What the sidebar shows, by name."""
        return self._sidebar.label

    @property
    def kinds(self) -> tuple[ScopeKind, ...]:
        """What can be chosen."""
        kinds = [ScopeKind.SHOWN]
        if self._desk.searching.search is not None:
            kinds.append(ScopeKind.FOUND)
        if self._desk.selection.count > 1:
            kinds.append(ScopeKind.SELECTED)
        return tuple(kinds)

    @property
    def kind(self) -> ScopeKind:
        """What is chosen."""
        return self._wanted if self._wanted in self.kinds else ScopeKind.SHOWN

    @property
    def scope(self) -> Scope:
        """The papers of what is chosen."""
        view = self._desk.selection.view
        person = view.researcher_id if isinstance(view, OfResearcher) else None
        title = self._sidebar.label
        match self.kind:
            case ScopeKind.FOUND:
                said = language.tr("{view}, found by “{search}”")
                found = said.format(view=title, search=self._desk.searching.box.text().strip())
                return Scope(ScopeKind.FOUND, self._desk.selection.shown, found, person)
            case ScopeKind.SELECTED:
                count = self._desk.selection.count
                said = language.tr("{view}, %Ln papers selected", "{view}, %Ln paper selected", count)
                return Scope(ScopeKind.SELECTED, self._find_selected(), said.format(view=title), person)
            case _:
                return Scope(ScopeKind.SHOWN, view, title, person)

    def label(self, kind: ScopeKind) -> str:
        """What a choice is called."""
        match kind:
            case ScopeKind.FOUND:
                return language.tr("Found by the search")
            case ScopeKind.SELECTED:
                count = language.format_count(self._desk.selection.count)
                return language.tr("Selected ({count})").format(count=count)
            case _:
                return language.tr("All papers here")

    def choose(self, kind: ScopeKind) -> None:
        """Have the figures of these papers from now on."""
        self._wanted = kind
        self._on_moved()

    def _find_selected(self) -> Query:
        """Those selected; where they are the whole list, as the list is asked for, since they may be a million."""
        selection = self._desk.selection
        shown, ids = selection.shown, selection.ids
        if len(ids) == self._desk.library.count(shown):
            return shown
        trashed = (part for part in parts_of(shown) if part == Trashed())
        return all_of(*trashed, Among(tuple(ids)))

    def _on_moved(self) -> None:
        self.offered.emit()
        scope = self.scope
        if scope != self._told:
            self._told = scope
            self.changed.emit()
