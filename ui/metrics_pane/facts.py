"""What is told of a set of papers besides its figures: lists that are read anew only where a change bears on them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.search_query import Everything, Query
from app.search_query.moving import may_move
from app.values import ResearcherId
from ui import language
from ui.library_reading import LibraryReading
from ui.metrics_panel.live import AT_ONCE

if TYPE_CHECKING:
    from app.changes import Touched
    from app.library import Library
    from ui.tasks import TaskRunner

log = logging.getLogger(__name__)

PEOPLE_FIRST = 10
"""Co-authors that are read until all are asked for."""

_ALL_PEOPLE = 1_000_000
_SOON = 300
"""Milliseconds that changes of a large library are gathered before its lists are read again."""

_PROFILES = ("profiles", "profile_figures", "profile_papers", "researchers")
_BEARING: Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "sources": (("papers", ("citations",)), ("citation_counts", ())),
    "means": (("papers", ("novelty", "ai_score")),),
    "people": (("authors", ()), ("papers", ("authors_truncated",))),
    "repositories": (("paper_repositories", ()), ("repositories", ())),
    "page": tuple((table, ()) for table in _PROFILES),
}
PARTS = tuple(_BEARING)
"""What can be read: sources of counts, means of what pages state, co-authors, repositories, the researcher's page."""


class FactsReader(QObject):
    """Reads parts of what is told of some papers; in a large library in threads, and changes some at a time.

    Attributes:
        facts: what is known, by part.

    Signals:
        arrived: something is known, or is another now.
    """

    arrived = Signal()

    def __init__(
        self,
        library: Library,
        tasks: TaskRunner | None,
        parent: QObject | None = None,
        parts: Iterable[str] = PARTS,
    ) -> None:
        super().__init__(parent)
        self.facts: dict[str, Any] = {}
        self._library = library
        self._tasks = tasks
        self._reading = LibraryReading(library, tasks, self)
        self._reading.arrived.connect(self._on_arrived)
        self._reading.failed.connect(self._on_unreadable)
        self._parts = tuple(parts)
        self._stale: set[str] = set()
        self._query: Query = Everything()
        self._person: ResearcherId | None = None
        self._all_people = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._read)

    def show(self, query: Query, person: ResearcherId | None = None) -> None:
        """Read what there is to tell of these papers."""
        self.forget()
        self._query, self._person = query, person
        self._stale = set(self._parts)
        self._read()

    def forget(self) -> None:
        """Know nothing, and read nothing any more."""
        self._stop()
        self._stale.clear()
        self._all_people = False
        self.facts = {}

    def read_all_people(self) -> None:
        """Read all co-authors, and not only the first."""
        self._all_people = True
        self._stale.add("people")
        self._read()

    def follow(self, touched: Touched) -> None:
        """Read again what a change bears on."""
        stale = {part for part in self._parts if self._bears(part, touched)}
        if not stale or not (self.facts or self._stale):
            return
        self._stale |= stale
        if self._is_large():
            self._soon.start()
        else:
            self._read()

    def _bears(self, part: str, touched: Touched) -> bool:
        if any(touched.moved(table, *columns) for table, columns in _BEARING[part]):
            return True
        return part != "page" and may_move(self._query, touched)

    def _is_large(self) -> bool:
        return self._tasks is not None and self._library.paper_limit > AT_ONCE

    def _stop(self) -> None:
        self._soon.stop()
        self._reading.drop()

    def _read(self) -> None:
        self._stop()
        stale, at_once = tuple(self._stale), not self._is_large()
        label = language.tr("Counting papers")
        self._reading.ask(lambda library, _: self._read_parts(library, stale), label, at_once=at_once)

    def _read_parts(self, library: Library, parts: Iterable[str]) -> dict[str, Any]:
        query, person, figures = self._query, self._person, library.figures
        limit = _ALL_PEOPLE if self._all_people else PEOPLE_FIRST
        readers: dict[str, Callable[[], Any]] = {
            "sources": lambda: figures.count_sources(query),
            "means": lambda: figures.stated_means(query),
            "people": lambda: figures.co_authors(query, person, limit),
            "repositories": lambda: library.repository_count(query),
            "page": lambda: (library.profile(person), library.profile_history(person)) if person else (None, ()),
        }
        return {part: readers[part]() for part in parts}

    def _on_arrived(self, facts: dict[str, Any]) -> None:
        self._stale -= facts.keys()
        self.facts |= facts
        self.arrived.emit()

    def _on_unreadable(self, error: Exception) -> None:
        """What is told stays as it was; whoever shows the papers tells what is wrong."""
        log.info("What there is to tell of the papers could not be read: %s", error)
