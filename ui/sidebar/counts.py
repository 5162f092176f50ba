"""How many papers each entry of the sidebar stands for: asked again for what a change may have moved, and no more."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from app.changes import Touched
from app.errors import KnownError
from app.frozen import Frozen
from app.library import Library
from app.search_query import Everything, HasTag, InCollection, OfResearcher, Query, UsesRepository
from app.search_query.moving import may_move
from app.values import CollectionId, ResearcherId, TagId
from ui import language
from ui.sidebar.entries import Entry, EntryKind, Section, walk
from ui.tasks import Progress, TaskRunner

log = logging.getLogger(__name__)

FEW_PAPERS = 5_000
"""Papers of a library in which everything is counted at once; in a larger one a task counts what takes long."""

PAUSE = 150
"""Milliseconds without a change before a task counts, so that one edit after the other starts no task each."""

Counts = dict[str, int]
"""By the key of an entry, how many papers it stands for, or repositories."""

_BY_THEMSELVES = frozenset({EntryKind.VIEW, EntryKind.PLACE, EntryKind.SEARCH})
"""What is counted with a question of its own."""


class Unit(Frozen):
    """What is counted with one question.

    Attributes:
        query: what moves the counts moves this query.
        read: asks a library; its counts have keys of entries.
        dear: it takes long in a large library.
        version: another one is another question.
    """

    name: str
    query: Query
    read: Callable[[Library], Counts]
    dear: bool = True
    version: object = None


class SidebarCounts(QObject):
    """Knows the counts of entries, and what of them is out of date.

    Signals:
        arrived: a task has counted.
    """

    arrived = Signal()

    def __init__(self, library: Library, tasks: TaskRunner | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._units: dict[str, Unit] = {}
        self._counts: dict[str, Counts] = {}
        self._stale: set[str] = set()
        self._followed: tuple[tuple[Section, ...], bool] | None = None
        self._is_held = tasks is not None
        self._is_counting = False
        self._is_over = False
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._start_task)

    def find(self, entry: Entry) -> int | None:
        """How many papers an entry stands for; None where a number would say nothing or is not known yet."""
        return self._counts.get(_name_unit(entry), {}).get(entry.key) or None

    def find_key(self, key: str) -> int | None:
        """The same for the view of this key, which need not be listed."""
        return self._counts.get(key, {}).get(key) or None

    def follow(self, sections: Iterable[Section], *, within: bool) -> None:
        """Count the entries of these sections from now on, and no others."""
        sections = tuple(sections)
        if (sections, within) == self._followed:
            return
        self._followed = (sections, within)
        entries = [entry for section in sections for entry in walk(section.entries)]
        units = {unit.name: unit for unit in _list_units(entries, within=within)}
        self._stale = {name for name in self._stale if name in units}
        self._stale |= {name for name, unit in units.items() if not _is_same(unit, self._units.get(name))}
        self._counts = {name: counts for name, counts in self._counts.items() if name in units}
        self._units = units

    def note(self, touched: Touched) -> bool:
        """Mark what a change may have moved; whether there is any of it."""
        moved = {name for name, unit in self._units.items() if may_move(unit.query, touched)}
        self._stale |= moved
        return bool(moved)

    def settle(self) -> bool:
        """Count what is out of date: at once what takes no time, and the rest by and by; whether anything was."""
        if self._is_over or not self._stale:
            return False
        few = self._tasks is None or self._library.paper_limit <= FEW_PAPERS
        now = sorted(name for name in self._stale if few or not self._units[name].dear)
        for name in now:
            self._counts[name] = self._units[name].read(self._library)
            self._stale.discard(name)
        if self._stale and not self._is_held:
            self._timer.start()
        return bool(now)

    def release(self) -> None:
        """The window has been painted: what takes long may be counted now."""
        if self._is_held:
            self._is_held = False
            self.settle()

    def stop(self) -> None:
        """Count no more: the library is about to be closed."""
        self._is_over = True
        self._timer.stop()

    def _start_task(self) -> None:
        """One task at a time; what goes out of date meanwhile has to wait for the next."""
        if self._tasks is None or self._is_counting or not self._stale:
            return
        self._is_counting = True
        library, units = self._library, [self._units[name] for name in sorted(self._stale)]
        self._stale.clear()

        def work(_: Progress) -> dict[str, tuple[Unit, Counts]]:
            with library.worker() as worker:
                return {unit.name: (unit, unit.read(worker)) for unit in units}

        self._tasks.run(
            work,
            on_done=self._on_counted,
            on_failed=self._on_failed,
            label=language.tr("Counting the sidebar's papers"),
        )

    def _on_counted(self, found: Mapping[str, tuple[Unit, Counts]]) -> None:
        self._is_counting = False
        for name, (unit, counts) in found.items():
            if _is_same(unit, self._units.get(name)):
                self._counts[name] = counts
        self.arrived.emit()
        if self._stale:
            self._timer.start()

    def _on_failed(self, error: Exception) -> None:
        """The counts stay as they were until the next change; nobody asked for them in particular."""
        self._is_counting = False
        log.info("The sidebar could not be counted: %s", error)


def _is_same(one: Unit, other: Unit | None) -> bool:
    return other is not None and (one.name, one.query, one.version) == (other.name, other.query, other.version)


def _name_unit(entry: Entry) -> str:
    """Collections, tags and researchers are counted all at once; a view, a place or a search by itself."""
    return entry.key if entry.kind in _BY_THEMSELVES else str(entry.kind)


def _list_units(entries: Iterable[Entry], *, within: bool) -> Iterable[Unit]:
    kinds: dict[EntryKind, list[str]] = {}
    for entry in entries:
        if entry.kind == EntryKind.PLACE:
            yield _make_place_unit(entry.key)
        elif entry.kind in _BY_THEMSELVES:
            if entry.name != "recent" and entry.query is not None:
                yield _make_unit(entry.key, entry.query, dear=entry.kind == EntryKind.SEARCH)
        else:
            kinds.setdefault(entry.kind, []).append(entry.key)
    for kind, keys in kinds.items():
        if kind == EntryKind.COLLECTION:
            query = InCollection(CollectionId(0))
            yield Unit(str(kind), query, lambda library: _count_collections(library, within=within), version=within)
        elif kind == EntryKind.TAG:
            yield Unit(str(kind), HasTag(TagId(0)), _count_tags, version=tuple(keys))
        elif kind == EntryKind.RESEARCHER:
            yield Unit(str(kind), OfResearcher(ResearcherId(0)), _count_researchers, dear=False, version=tuple(keys))


def _make_place_unit(key: str) -> Unit:
    """How many repositories there are; whatever moves papers to any of them may move that."""
    return Unit(key, UsesRepository(""), lambda library: {key: library.repository_count(Everything())})


def _make_unit(key: str, query: Query, *, dear: bool) -> Unit:
    return Unit(key, query, lambda library: {key: _count(library, query)}, dear=dear)


def _count(library: Library, query: Query) -> int:
    """A saved search may ask for what cannot be asked for any more; it finds nothing then."""
    try:
        return library.count(query)
    except KnownError as error:
        log.info("A search could not be counted: %s", error)
        return 0


def _count_collections(library: Library, *, within: bool) -> Counts:
    return {f"{EntryKind.COLLECTION}:{key}": count for key, count in library.collections.counts(within=within).items()}


def _count_tags(library: Library) -> Counts:
    return {f"{EntryKind.TAG}:{each.tag.id}": each.papers for each in library.tags.all()}


def _count_researchers(library: Library) -> Counts:
    return {f"{EntryKind.RESEARCHER}:{person.id}": person.papers for person in library.researchers()}
