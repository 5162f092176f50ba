"""What came of work with clones, in facts that the window and the command line put into words."""

from __future__ import annotations

from app.code import Clone


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
