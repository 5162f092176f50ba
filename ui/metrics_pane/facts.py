"""What is told of a set of papers besides its figures: lists that are read anew only where a change bears on them."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import Cancelled
from app.search_query import Everything, Query
from app.search_query.moving import may_move
from app.values import ResearcherId
from ui import language
from ui.metrics_panel.live import AT_ONCE

if TYPE_CHECKING:
    from app.changes import Touched
    from app.library import Library
    from ui.tasks import Progress, Task, TaskRunner

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
        self._parts = tuple(parts)
        self._stale: set[str] = set()
        self._query: Query = Everything()
        self._person: ResearcherId | None = None
        self._all_people = False
        self._task: Task | None = None
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
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _read(self) -> None:
        self._stop()
        stale = tuple(self._stale)
        if not self._is_large():
            self._take(self._read_parts(self._library, stale))
            return
        library, tasks = self._library, self._tasks
        assert tasks is not None  # a library is large only where there are some

        def work(progress: Progress) -> dict[str, Any]:
            with library.worker() as worker, progress.stopped_by(worker.interrupt):
                return self._read_parts(worker, stale)

        label = language.tr("Counting papers")
        self._task = tasks.run(work, on_done=self._take, on_failed=self._on_failed, label=label)

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

    def _take(self, facts: dict[str, Any]) -> None:
        self._task = None
        self._stale -= facts.keys()
        self.facts |= facts
        self.arrived.emit()

    def _on_failed(self, error: Exception) -> None:
        """What is told stays as it was; whoever shows the papers tells what is wrong."""
        self._task = None
        if not isinstance(error, Cancelled):
            log.info("What there is to tell of the papers could not be read: %s", error)
