"""What a fetch that was stopped leaves in a clone: all that had come in, in a file that git looks at no more."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

_NAMES = "tmp_*_*"
"""As git calls packs that are still coming in, and what it makes beside them."""
_OLD = 24 * 60 * 60.0
"""Seconds after which no git is still at work on one."""


@contextmanager
def clearing_leftovers(folder: Path) -> Iterator[None]:
    """Remove what a fetch in the block leaves in a clone where it does not come to its end, and what earlier ones left.

    Git would do so at its next clearing up, which does not come where nobody works with the clone.
    """
    before = _find_leftovers(folder)
    _remove(path for path in before if _is_old(path))
    try:
        yield
    except BaseException:
        _remove(_find_leftovers(folder) - before)
        raise


def _find_leftovers(folder: Path) -> set[Path]:
    try:
        return set((folder / ".git" / "objects" / "pack").glob(_NAMES))
    except OSError:  # Python before 3.13 says that a folder is closed
        return set()


def _is_old(path: Path) -> bool:
    try:
        return time.time() - path.lstat().st_mtime > _OLD
    except OSError:
        return False


def _remove(paths: Iterable[Path]) -> None:
    """Remove files; those that another program still holds stay until the next time."""
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink()
