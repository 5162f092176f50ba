"""What came of work with clones, in facts that the window and the command line put into words."""

from __future__ import annotations

import enum
from pathlib import Path

from app.code import Clone
from app.errors import KnownError
from app.frozen import Frozen


class FreshClone(Clone, kw_only=True):
    """A clone that was made just now.

    Attributes:
        missing_ref: the branch, tag or commit that the link names, where the repository does not have it (any more); it
            has its default branch checked out then.
        large_files: how many of its files are kept in Git LFS: ``git lfs pull`` fetches what is in them.
        clashing: files of which this system has but one of several that differ in the case of their names alone.
        taken_over: Refshelf made it before, and the library did not know of it: it was brought up to date.
        held: then what was checked out stayed so, since what the link names would have written over work in it.
    """

    missing_ref: str | None = None
    large_files: int = 0
    clashing: tuple[str, ...] = ()
    taken_over: bool = False
    held: bool = False


class ScanOutcome(Frozen, kw_only=True):
    """What looking for clones under folders came to.

    Attributes:
        linked: clones of repositories of the library that were not known before.
        moved: those that were known in another place, where they are now.
        missing: those that are not in their place any more, and nowhere that was looked at.
        known: how many were known, and are where they were.
        strangers: how many clones there are of repositories that no paper links.
        unread: those among the linked and the moved of which git could not say more, with why.
        folders: how many were looked at.
        bare: how many repositories without files to work with were left out.
        unreadable: folders that could not be looked into.
    """

    linked: tuple[Clone, ...] = ()
    moved: tuple[Clone, ...] = ()
    missing: tuple[Clone, ...] = ()
    known: int = 0
    strangers: int = 0
    unread: tuple[tuple[Clone, KnownError], ...] = ()
    folders: int = 0
    bare: int = 0
    unreadable: tuple[Path, ...] = ()


class UpdateKind(enum.StrEnum):
    """What an update did, or what stood in its way; all but the first leave the clone as it was."""

    FORWARDED = "forwarded"
    CURRENT = "current"
    EMPTY = "empty"
    DETACHED = "detached"
    NO_UPSTREAM = "no upstream"
    UPSTREAM_GONE = "upstream gone"
    DIVERGED = "diverged"
    IN_THE_WAY = "in the way"


class UpdateOutcome(Frozen, kw_only=True):
    """What came of an update; whatever it is, all branches of the host were fetched.

    Attributes:
        kind: FORWARDED, or why the branch stayed where it was.  CURRENT: it has all that its host has, and perhaps
            commits of its own.  EMPTY: neither the clone nor its host has a commit.  DETACHED: a tag or a commit is
            checked out, and no branch.  NO_UPSTREAM: the branch is one of the person's own.  UPSTREAM_GONE: the host
            does not have the branch any more.  DIVERGED: both have commits that the other lacks.  IN_THE_WAY: files
            with local changes would have been written over.
        clone: as it is now.
        before, after: the commits that were and are checked out.
        commits: how many came in; 0 unless FORWARDED.
        upstream: what the branch follows, "origin/main"; "" where it follows nothing.
        files: those that are IN_THE_WAY, as far as git names them.
    """

    kind: UpdateKind
    clone: Clone
    before: str
    after: str
    commits: int = 0
    upstream: str = ""
    files: tuple[str, ...] = ()


class SwitchKind(enum.StrEnum):
    """What came of switching a clone to what a link names; all but the first leave it as it was."""

    SWITCHED = "switched"
    THERE = "there"
    MISSING = "missing"
    IN_THE_WAY = "in the way"
    UNSAVED = "unsaved"


class SwitchOutcome(Frozen, kw_only=True):
    """What came of switching.

    Attributes:
        kind: SWITCHED, or why it stays.  THERE: it is checked out already.  MISSING: the repository has none of that
            name.  IN_THE_WAY: files with local changes would have been written over.  UNSAVED: commits that are on no
            branch would have been lost from sight.
        clone: as it is now.
        ref: what the link names; None is the default branch.
        files: those that are IN_THE_WAY.
    """

    kind: SwitchKind
    clone: Clone
    ref: str | None = None
    files: tuple[str, ...] = ()


class UnsavedWork(Frozen, kw_only=True):
    """What is in a clone and nowhere else, as far as git knows; false where there is nothing.

    Attributes:
        changed: files that differ from what was committed.
        untracked: files, or folders of them, that were never committed, and clones in folders that are ignored.
        commits: on branches, or checked out, that no branch of a host has: their short hash and their first line.
        stashes: what was set aside, as git names it.
        worktrees: other folders that work with this clone, and no longer will without it.
        ignored: files and folders that git was told to ignore.  They may be results of a run and are no work that git
            could lose, so they alone make this not true.
    """

    changed: tuple[str, ...] = ()
    untracked: tuple[str, ...] = ()
    commits: tuple[str, ...] = ()
    stashes: tuple[str, ...] = ()
    worktrees: tuple[Path, ...] = ()
    ignored: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return any((self.changed, self.untracked, self.commits, self.stashes, self.worktrees))
