"""Clones of repositories on this computer, as a person makes, updates and removes them."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.code import Clone, Repository, RepositoryLink
from app.errors import Cancelled, Declined, KnownError
from app.frozen import replace
from app.library.access import Access
from app.store import clones

if TYPE_CHECKING:
    from app.git.cloning import ClonedFolder
    from app.git.outcomes import FreshClone, ScanOutcome, SwitchOutcome, UnsavedWork, UpdateOutcome
    from app.git.program import Git

_BY_HAND = "Update it with git, or remove it and clone it again."


def _never() -> bool:
    return False


class Clones:
    """The clones that are known, and work with them; in a thread, of the library that ``worker`` gives it.

    What is done to clones is no step of the history: an undo brings back no folder.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def all(self) -> tuple[Clone, ...]:
        """Every clone that is known, by the key of its repository; of several, that made by Refshelf first."""
        with self._access.reading() as reader:
            return clones.read_clones(reader)

    def of(self, repository: Repository) -> Clone | None:
        """The clone of a repository: one that is there, that made by Refshelf before one that was found."""
        with self._access.reading() as reader:
            return next(iter(clones.read_clones(reader, [repository.key])), None)

    def clone(
        self,
        link: RepositoryLink,
        folder: Path,
        progress: Callable[[int, int], object],
        cancelled: Callable[[], bool],
    ) -> FreshClone:
        """Clone what a link names into a new folder within ``folder``; all papers that link the repository share it.

        Where there is one that Refshelf made and that is not known, which a crash may have left, it is taken over.

        Args:
            progress: hears how far it is, as a part of a whole; it never goes back.
            cancelled: asked ten times a second.

        Raises:
            Cancelled: ``cancelled`` said so; nothing is left of it.
            Declined: Refshelf made a clone of it before, which is there.
            GitFailed: git failed, and why; nothing is left of it.
            GitMissing: there is no git, or one that is too old.
            KnownError: it is no git repository, or the folder cannot be written to.
        """
        from app.git.cloning import Cloning
        from app.git.parts import remove_tree
        from app.git.program import Git
        from app.git.progress import WHOLE, ProgressReader
        from app.git.strays import find_stray, take_over

        there = self.of(link.repository)
        if there is not None and there.made:
            _refuse_present(there)
        git, reader = Git(), ProgressReader(progress)
        stray = find_stray(git, folder.absolute(), link.repository)
        if stray is not None:
            taken = take_over(git, link, stray, reader, cancelled)
            fresh = self._record_fresh(git, link.repository, taken, cancelled)
        else:
            made = Cloning(git, reader, cancelled).clone(link, folder.absolute())
            try:
                fresh = self._record_fresh(git, link.repository, made, cancelled)
            except BaseException:  # nobody would know of it
                remove_tree(made.path)
                raise
        progress(WHOLE, WHOLE)
        return fresh

    def look(self, clone: Clone, cancelled: Callable[[], bool] = _never) -> Clone:
        """Read the state of a clone again, and keep it if it is known; nothing in its folder is written to.

        Returns:
            The clone as it is now; where its folder is gone or holds none any more, as it was, and ``missing``.

        Raises:
            Cancelled: ``cancelled`` said so; what is known of it is as it was.
            GitFailed: git cannot read it.
            GitMissing: there is no git, or one that is too old.
        """
        with self._access.reading() as reader:
            before = _find_kept(reader, clone)
        seen = self._see(clone, cancelled)
        self._keep_seen(seen, before, cancelled)
        return seen

    def find_stale(self) -> tuple[Clone, ...]:
        """The clones in which something moved since they were looked at last, as far as can be told without git.

        It takes a few looks at the disk for each, and sees neither files that were only edited nor what a host has new.
        """
        from app.git.traces import may_have_moved

        return tuple(clone for clone in self.all() if may_have_moved(clone))

    def scan(
        self, folders: Sequence[Path], progress: Callable[[int, int], object], cancelled: Callable[[], bool]
    ) -> ScanOutcome:
        """Find the clones that a person has under folders, and keep those of repositories that papers link.

        They are told by their remotes.  Of those that were not known, or moved, the state is read where there is git;
        nothing is written in any folder.

        Raises:
            Cancelled: ``cancelled`` said so; nothing is kept.
        """
        from app.library.clone_scanning import CloneScan

        return CloneScan(self._access, self._see).run(folders, progress, cancelled)

    def update(
        self,
        clone: Clone,
        progress: Callable[[int, int], object],
        cancelled: Callable[[], bool],
    ) -> UpdateOutcome:
        """Fetch all branches, and let the one that is checked out go forward where nothing local stands in the way.

        Args:
            progress, cancelled: as for ``clone``.

        Raises:
            Cancelled: ``cancelled`` said so; what is checked out is as it was.
            Declined: it is a clone that the person had, which is only looked at, or its folder is gone.
            GitFailed: git failed, and why; what is checked out is as it was.
            GitMissing: there is no git, or one that is too old.
        """
        from app.git.failures import in_words
        from app.git.ours import claim
        from app.git.outcomes import UpdateOutcome
        from app.git.program import Git
        from app.git.progress import WHOLE, ProgressReader
        from app.git.readable import make_readable
        from app.git.updating import update

        self._refuse_foreign(clone)
        git = Git()
        with _refusing_gone(clone), in_words(f"{clone.repository} could not be updated"):
            claim(git, clone.path)
            updated = update(git, clone.path, ProgressReader(progress), cancelled)
        seen = self._look_after(clone, cancelled)
        progress(WHOLE, WHOLE)
        return UpdateOutcome(
            kind=updated.kind,
            clone=seen,
            before=updated.status.commit,
            after=seen.state.commit,
            commits=updated.commits,
            upstream=make_readable(updated.status.upstream or ""),
            files=updated.files,
        )

    def switch(
        self,
        clone: Clone,
        link: RepositoryLink,
        progress: Callable[[int, int], object],
        cancelled: Callable[[], bool],
    ) -> SwitchOutcome:
        """Check out what a link names in a clone that others share, where nothing local is lost by it.

        Args:
            progress, cancelled: as for ``clone``; only what is fetched can be cancelled.

        Raises:
            Cancelled: ``cancelled`` said so; what is checked out is as it was.
            Declined: it is a clone that the person had, which is only looked at, or its folder is gone.
            GitFailed: git failed, and why.
            GitMissing: there is no git, or one that is too old.
        """
        from app.git.failures import in_words
        from app.git.ours import claim
        from app.git.outcomes import SwitchOutcome
        from app.git.program import Git
        from app.git.progress import WHOLE, ProgressReader
        from app.git.switching import Switching

        self._refuse_foreign(clone)
        git, where = Git(), link.ref or "its default branch"
        with _refusing_gone(clone), in_words(f"The clone of {clone.repository} could not be switched to {where}"):
            claim(git, clone.path)
            switched = Switching(git, clone.path, ProgressReader(progress), cancelled).switch(link)
        seen = self._look_after(clone, cancelled)
        progress(WHOLE, WHOLE)
        return SwitchOutcome(kind=switched.kind, clone=seen, ref=link.ref, files=switched.files)

    def find_work(self, clone: Clone, cancelled: Callable[[], bool] = _never) -> UnsavedWork:
        """Look for what would be lost with a clone; nothing, where its folder is gone, or holds none any more.

        Raises:
            Cancelled: ``cancelled`` said so.
            GitFailed: git cannot read it.
            GitMissing: there is no git, or one that is too old.
        """
        from app.git.failures import in_words
        from app.git.outcomes import UnsavedWork
        from app.git.program import Git
        from app.git.scanning import holds_clone
        from app.git.unsaved import find_work

        if not holds_clone(clone.path):
            return UnsavedWork()
        with in_words(f"The clone in {clone.path} cannot be read"):
            return find_work(Git(cancelled), clone.path)

    def remove(self, clone: Clone, cancelled: Callable[[], bool] = _never) -> bool:
        """Move a clone that Refshelf made to the system's bin, and know no more of it.

        One that git can read no more goes there too, as long as it bears our mark.  One that was found is only
        forgotten, and so is one that the caller takes for missing, which nobody was asked about, or whose place another
        folder took.

        Args:
            cancelled: asked while another writer is being waited for; one that is in the bin by then is known on, as a
                clone whose folder is gone.

        Returns:
            Whether it is in the bin now.

        Raises:
            KnownError: its folder cannot be moved; nothing is changed.
        """
        from app.git.bin import move_to_bin
        from app.git.marks import was_made
        from app.git.places import is_link

        is_here = not clone.missing and not is_link(clone.path)
        is_own = is_here and self._is_kept_as_made(clone) and was_made(clone.path)
        if is_own:
            move_to_bin(clone.path)
        with suppress(Cancelled), self._access.recording(cancelled) as connection:
            clones.forget_clone(connection, clone.path)
        return is_own

    def _is_kept_as_made(self, clone: Clone) -> bool:
        return any(kept.path == clone.path and kept.made for kept in self.all())

    def _refuse_foreign(self, clone: Clone) -> None:
        from app.git.marks import is_made
        from app.git.ours import may_be_run_in
        from app.git.scanning import is_closed

        kept = self._is_kept_as_made(clone)
        if kept:
            _refuse_gone(clone)
            if is_closed(clone.path):  # of which git says what it is
                return
        if not kept or not is_made(clone.path):
            anew = ", or remove it from the list and clone it again" if kept else ""  # the mark of ours is lost
            what = f"The clone in {clone.path} is your own and only looked at."
            raise Declined(what, f"Update it with git{anew}.")
        if not may_be_run_in(clone.path):
            what = f"The clone in {clone.path} has settings that name programs or lead elsewhere"
            raise Declined(f"{what}, and may be another than Refshelf made.", _BY_HAND)

    def _see(self, clone: Clone, cancelled: Callable[[], bool]) -> Clone:
        from app.git.failures import in_words
        from app.git.program import Git
        from app.git.scanning import holds_clone
        from app.git.states import read_state

        began = _now()  # what moves while git looks is to be seen the next time
        if not holds_clone(clone.path):
            return replace(clone, missing=True, seen_at=began)
        with in_words(f"The clone in {clone.path} cannot be read"):
            state = read_state(Git(), clone.path, cancelled)
        return replace(clone, state=state, missing=False, seen_at=began)

    def _look_after(self, clone: Clone, cancelled: Callable[[], bool]) -> Clone:
        """Look at a clone to which something was done: it is so, whether or not it could be kept before a cancel."""
        with self._access.reading() as reader:
            before = _find_kept(reader, clone)
        seen = self._see(clone, _never)
        with suppress(Cancelled):
            self._keep_seen(seen, before, cancelled)
        return seen

    def _keep_seen(self, seen: Clone, before: Clone | None, cancelled: Callable[[], bool]) -> None:
        """Keep what was seen of a clone, unless it was removed, or somebody who looked later has kept more.

        Args:
            before: what was kept of it when git began to look.
        """
        with self._access.recording(cancelled) as connection:
            kept = _find_kept(connection, seen)
            if kept is not None and (kept == before or _is_older(kept, seen)):
                clones.write_clone(connection, replace(seen, made=kept.made))

    def _record_fresh(
        self, git: Git, repository: Repository, made: ClonedFolder, cancelled: Callable[[], bool]
    ) -> FreshClone:
        """Keep a clone that was just made, in place of those that Refshelf made before and somebody took away.

        Raises:
            Cancelled: ``cancelled`` said so while another writer was waited for.
            Declined: somebody else cloned it meanwhile.
        """
        from app.git.ours import claim
        from app.git.outcomes import FreshClone
        from app.git.states import read_state

        claim(git, made.path)
        fresh = FreshClone(
            repository=repository,
            path=made.path,
            made=True,
            state=read_state(git, made.path),
            seen_at=_now(),
            missing_ref=made.missing_ref,
            large_files=made.large_files,
            clashing=made.clashing,
            taken_over=made.taken_over,
            held=made.held,
        )
        with self._access.recording(cancelled) as connection:
            for other in clones.read_clones(connection, [repository.key]):
                if other.made and other.path != made.path:
                    _refuse_present(other)
                    clones.forget_clone(connection, other.path)
            clones.write_clone(connection, fresh)
        return fresh


def _find_kept(connection: sqlite3.Connection, clone: Clone) -> Clone | None:
    """What is known of the clone at the same place."""
    known = clones.read_clones(connection, [clone.repository.key])
    return next((kept for kept in known if kept.path == clone.path), None)


def _is_older(kept: Clone, seen: Clone) -> bool:
    return kept.seen_at is None or seen.seen_at is None or kept.seen_at < seen.seen_at


def _refuse_present(clone: Clone) -> None:
    from app.git.scanning import holds_clone

    if holds_clone(clone.path):
        what = f"{clone.repository} is cloned already, in {clone.path}."
        raise Declined(what, "Update that one, or remove it first.")


def _refuse_gone(clone: Clone) -> None:
    from app.git.scanning import holds_clone

    if not holds_clone(clone.path):
        raise Declined(f"The clone of {clone.repository} is not in {clone.path} any more.", "Clone it again.")


@contextmanager
def _refusing_gone(clone: Clone) -> Iterator[None]:
    """Say that a clone is gone where git failed since somebody took it away meanwhile."""
    try:
        yield
    except KnownError:
        _refuse_gone(clone)
        raise


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC).replace(microsecond=0)
