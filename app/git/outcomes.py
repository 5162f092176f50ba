"""What came of work with clones, in facts that the window and the command line put into words."""

from __future__ import annotations

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
    """

    missing_ref: str | None = None
    large_files: int = 0
    clashing: tuple[str, ...] = ()


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
