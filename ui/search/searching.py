"""What the table shows: the papers of the view chosen in the sidebar, narrowed to those that a search finds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.search_query import (
    Everything,
    InCollection,
    OfImport,
    OfResearcher,
    Order,
    Query,
    Where,
    Words,
    all_of,
    parts_of,
)
from ui.search.search_box import SearchBox

_RELEVANCE = Order("relevance")


class Searching(QObject):
    """Holds the view and the search, and says what both together are.

    Attributes:
        box: where a search is typed.
        search: what was typed; None without a search.
        understood: the search in words; "" where it is plain words, which say it themselves.
        refused: what of it was not understood, in sentences; else "".

    Signals:
        changed: another search was typed.
        shown(Query): the view or the search is another one, and so is what is marked in the texts of papers:
            ``app.search_query.snippets.find_hits`` finds the places, and leaves out what is excluded.  The view counts
            too, since it may be a search that a person saved.
    """

    changed = Signal()
    shown = Signal(object)

    def __init__(self, box: SearchBox, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.search: Query | None = None
        self.understood = self.refused = ""
        self.box = box
        self._view: Query = Everything()
        self._order: Order | None = None
        self._told: Query = Everything()
        box.searched.connect(self._on_searched)

    @property
    def view(self) -> Query:
        """What was chosen in the sidebar."""
        return self._view

    @view.setter
    def view(self, view: Query) -> None:
        self._view = view
        self._tell_shown()

    @property
    def query(self) -> Query:
        """The papers to show."""
        if self.search is None:
            return self.view
        return all_of(self.view, self.search)

    def find_order(self, usual: Order) -> Order:
        """How to order them: as the person sorted this search, by relevance, or without a search as is usual."""
        if self.search is None:
            return usual
        return self._order or _RELEVANCE

    def keep_order(self, order: Order) -> bool:
        """Remember that the person sorted what a search found; false where there is none."""
        if self.search is None:
            return False
        self._order = order
        return True

    def clear(self) -> None:
        """Take the search back, at once."""
        self.box.clear()
        self.box.search_now()

    def _on_searched(self, text: str) -> None:
        before = self.search
        if text.strip():
            self.search, self.understood, self.refused = _understand(text)
        else:
            self.search, self.understood, self.refused = None, "", ""
            self._order = None
        if self.search != before:
            self.changed.emit()
            self._tell_shown()

    def _tell_shown(self) -> None:
        if self.query != self._told:
            self._told = self.query
            self.shown.emit(self._told)


def _understand(text: str) -> tuple[Query, str, str]:
    """A search, the same in words where they say more than it does itself, and what of it was not understood."""
    from app.search_query.explain import explain  # noqa: PLC0415 - the start of the window searches nothing
    from app.search_query.parse import parse_query  # noqa: PLC0415

    parsed = parse_query(text, typing=True)
    refused = " ".join(each.reason for each in parsed.unparsed)
    says_it_itself = parsed.query == Everything() or all(map(_is_plain, parts_of(parsed.query)))
    return parsed.query, "" if says_it_itself else explain(parsed.query), refused


def _is_plain(part: Query) -> bool:
    return isinstance(part, Words) and part.where is Where.ANYWHERE


def has_places(query: Query) -> bool:
    """Whether papers have a place of their own here: on a researcher's page, in an imported text, in a collection."""
    return any(isinstance(part, OfResearcher | OfImport | InCollection) for part in parts_of(query))
