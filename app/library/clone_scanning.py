"""Clones that a person has, found under folders and set beside what the library knows of."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from app.code import Clone, Repository
from app.errors import Cancelled, KnownError
from app.frozen import replace
from app.git.marks import is_harmless
from app.git.outcomes import ScanOutcome
from app.git.scanning import STEPS, FoundClone, Scanned, find_clones, find_git_folder, holds_clone
from app.git.traces import may_have_moved
from app.library.access import Access
from app.store import clones, linked_repositories

See = Callable[[Clone, Callable[[], bool]], Clone]
"""Reads the state of a clone and keeps nothing, as ``Clones`` does."""


class CloneScan:
    """One look for clones; what it finds is kept at its end, all at once."""

    def __init__(self, access: Access, see: See) -> None:
        self._access = access
        self._see = see

    def run(
        self, folders: Sequence[Path], progress: Callable[[int, int], object], cancelled: Callable[[], bool]
    ) -> ScanOutcome:
        """Look, and keep what was found; ``Clones.scan`` says what comes out and what is raised."""
        with self._access.reading() as reader:
            linked = {repository.key: repository for repository, _ in linked_repositories.read_all(reader)}
            known = clones.read_clones(reader)
        scanned = find_clones(folders, lambda done, total: progress(done, 2 * total), cancelled)
        sorting = _Sorting(scanned, linked, known)
        seen, unread = self._read_states(sorting.to_read, progress, cancelled)
        outcome = sorting.tell(seen, unread)
        self._keep(known, [*seen.values(), *sorting.missing], [*sorting.left, *sorting.lost], cancelled)
        progress(2 * STEPS, 2 * STEPS)
        return outcome

    def _read_states(
        self, wanted: Sequence[Clone], progress: Callable[[int, int], object], cancelled: Callable[[], bool]
    ) -> tuple[dict[Path, Clone], tuple[tuple[Clone, KnownError], ...]]:
        """The clones with their states, by path, and those that could not be read."""
        seen, unread = {clone.path: clone for clone in wanted}, []
        for done, clone in enumerate(wanted):
            if cancelled():
                raise Cancelled
            progress(STEPS + STEPS * done // len(wanted), 2 * STEPS)
            try:
                seen[clone.path] = self._see(clone, cancelled)
            except Cancelled:
                raise
            except KnownError as error:  # a clone is a clone without git too
                unread.append((clone, error))
        return seen, tuple(unread)

    def _keep(
        self, known: Sequence[Clone], now: Sequence[Clone], left: Sequence[Path], cancelled: Callable[[], bool]
    ) -> None:
        """Keep what is new; what somebody else kept or forgot meanwhile is as they left it."""
        before = {clone.path: clone for clone in known}
        fresh = [clone for clone in now if before.get(clone.path) != clone]
        if not fresh and not left:
            return
        with self._access.recording(cancelled) as connection:
            there = {clone.path: clone for clone in clones.read_clones(connection)}
            for path in left:
                if there.get(path) == before.get(path):
                    clones.forget_clone(connection, path)
            for clone in fresh:
                if there.get(clone.path) == before.get(clone.path):
                    clones.write_clone(connection, clone)


class _Sorting:
    """What was found beside what was known.

    Attributes:
        linked, moved: new ones; those known in another place.
        stale: those known in which something moved, which were missing, or are of another repository now; and those of
            which git says why they cannot be read.
        left: the places that the moved ones had.
        lost: the places of those found before whose remotes lead to nothing that a paper links any more.
        missing: those that are in their places no more.
        known: how many are as they were last seen.
        strangers: how many are of no repository that a paper links.
    """

    def __init__(self, scanned: Scanned, linked: Mapping[str, Repository], known: Sequence[Clone]) -> None:
        self._scanned = scanned
        self.linked: list[Clone] = []
        self.moved: list[Clone] = []
        self.stale: list[Clone] = []
        self.left: list[Path] = []
        self.lost: list[Path] = []
        self.known = 0
        self.strangers = 0
        out_of_sight = [clone for clone in known if find_git_folder(clone.path) is None]
        self._gone = [clone for clone in out_of_sight if not holds_clone(clone.path)]
        self.stale += [replace(clone, missing=False) for clone in out_of_sight if clone not in self._gone]
        places = {_fold(clone.path): clone for clone in known}
        for found in scanned.clones:
            self._sort(found, _match(found, linked), places.get(_fold(found.path)))
        self.missing = [replace(clone, missing=True) for clone in self._gone]

    @property
    def to_read(self) -> list[Clone]:
        """Those whose states nobody knows."""
        return [*self.linked, *self.moved, *self.stale]

    def tell(self, seen: Mapping[Path, Clone], unread: tuple[tuple[Clone, KnownError], ...]) -> ScanOutcome:
        """The outcome, with the clones as they were seen."""
        return ScanOutcome(
            linked=tuple(seen[clone.path] for clone in self.linked),
            moved=tuple(seen[clone.path] for clone in self.moved),
            missing=tuple(self.missing),
            known=self.known + len(self.stale),
            strangers=self.strangers,
            unread=unread,
            folders=self._scanned.folders,
            bare=self._scanned.bare,
            unreadable=self._scanned.unreadable,
        )

    def _sort(self, found: FoundClone, repository: Repository | None, known: Clone | None) -> None:
        if known is not None:
            self._sort_known(known, repository, found)
        elif repository is None:
            self.strangers += 1
        elif moved := self._find_moved(found, repository):
            self._gone.remove(moved)
            self.left.append(moved.path)
            self.moved.append(replace(moved, path=found.path, missing=False))
        else:
            self.linked.append(Clone(repository=repository, path=found.path, made=False))

    def _sort_known(self, known: Clone, repository: Repository | None, found: FoundClone) -> None:
        made = known.made and found.made  # else one of the person's own took the place of ours
        is_other = repository is not None and repository.key != known.repository.key
        if repository is None and not made:
            self.lost.append(known.path)
            self.strangers += 1
        elif may_have_moved(known) or is_other or made is not known.made:
            self.stale.append(replace(known, repository=repository or known.repository, made=made, missing=False))
        else:
            self.known += 1

    def _find_moved(self, found: FoundClone, repository: Repository) -> Clone | None:
        """Whose clone it was in another place; ours bears our mark, and nothing that an update of it could run."""
        return next(
            (
                clone
                for clone in self._gone
                if clone.repository.key == repository.key and (not clone.made or is_harmless(found.path))
            ),
            None,
        )


def _match(found: FoundClone, linked: Mapping[str, Repository]) -> Repository | None:
    """The first of a clone's repositories that a paper links."""
    return next((linked[each.key] for each in found.repositories if each.key in linked), None)


def _fold(path: Path) -> str:
    """A place by whatever name."""
    return os.path.normcase(os.path.realpath(path))
