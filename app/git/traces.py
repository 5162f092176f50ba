"""Whether something moved in a clone, by the times of a few files: git is not run and nothing is written."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from app.code import Clone
from app.git.scanning import find_common_folder, find_git_folder

_OWN = ("HEAD", "index", "FETCH_HEAD", "ORIG_HEAD", "MERGE_HEAD", "logs/HEAD")
_SHARED = ("config", "packed-refs", "refs/heads", "refs/remotes", "refs/stash")


def may_have_moved(clone: Clone) -> bool:
    """Whether a clone may be another than when it was looked at last: went, came back, or has other commits or files.

    Files that were edited and of which git does not know yet are not seen: that would take a look at each.
    """
    moved_at = find_last_move(clone.path)
    if moved_at is None:
        return not clone.missing
    return clone.missing or clone.seen_at is None or moved_at > clone.seen_at.timestamp()


def find_last_move(folder: Path) -> float | None:
    """When something moved last in a clone, in seconds since 1970; None if there is no clone in the folder."""
    git_folder = find_git_folder(folder)
    if git_folder is None:
        return None
    return max(_read_times([folder, *_find_traces(git_folder)]), default=None)


def _find_traces(git_folder: Path) -> Iterator[Path]:
    common = find_common_folder(git_folder)
    yield from (git_folder / name for name in _OWN)
    yield from (common / name for name in _SHARED)
    try:
        with os.scandir(common / "refs" / "remotes") as remotes:
            yield from (Path(remote.path) for remote in remotes)
    except OSError:  # a clone may have no remote
        return


def _read_times(paths: list[Path]) -> Iterator[float]:
    for path in paths:
        try:
            yield path.stat().st_mtime
        except OSError:
            continue
