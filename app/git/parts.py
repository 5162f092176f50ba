"""Folders that are not whole yet: hidden, beside what they become, locked by who makes them, gone if that fails."""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import IO

_PREFIX = ".refshelf-"
_SUFFIX = ".part"
_LOCK = "lock"
_CONTENT = "clone"
_YOUNG = 30.0
"""Seconds in which one that is just being made may not be locked yet."""


@contextlib.contextmanager
def open_part(folder: Path) -> Iterator[Path]:
    """A new folder within a hidden one of ``folder``; whatever is left of it is removed when the block ends.

    While the block runs, a lock that ends with the process says that it is in use.

    Raises:
        OSError: the folder cannot be written to.
    """
    clear_leftovers(folder)
    part = folder / f"{_PREFIX}{secrets.token_hex(4)}{_SUFFIX}"
    part.mkdir(mode=0o700)
    try:
        with (part / _LOCK).open("w") as lock:
            _lock(lock)
            yield part / _CONTENT
    finally:
        _remove_part(part)


def clear_leftovers(folder: Path) -> None:
    """Remove what a crash left: folders of ours that nobody holds a lock on. What cannot be removed stays."""
    for part in sorted(folder.glob(f"{_PREFIX}*{_SUFFIX}")):
        with contextlib.suppress(OSError):
            if part.is_symlink() or time.time() - part.stat().st_mtime < _YOUNG:
                continue
            with (part / _LOCK).open("r+") as lock:
                _lock(lock)
            _remove_part(part)


def _remove_part(part: Path) -> None:
    """Remove one, its lock last: what an interruption leaves of it is still known as ours."""
    remove_tree(part / _CONTENT)
    remove_tree(part)


def remove_tree(folder: Path) -> None:
    """Remove a folder with all in it, also what git made read-only; no link is followed. What cannot go stays."""

    def make_writable(function: Callable[..., object], path: str, _: object) -> None:
        if Path(path) != folder:  # what is around the folder is none of ours
            _remove_closed(function, Path(path))

    if sys.version_info >= (3, 12):
        shutil.rmtree(folder, onexc=make_writable)
    else:
        shutil.rmtree(folder, onerror=make_writable)


def _remove_closed(function: Callable[..., object], path: Path) -> None:
    """Do again what could not be done, once the path and the folder that it is in may be written to."""
    with contextlib.suppress(OSError):
        path.parent.chmod(stat.S_IRWXU)
        if not path.is_symlink():
            path.chmod(stat.S_IRWXU)
        if function in (os.rmdir, os.unlink):
            function(path)
        elif path.is_dir() and not path.is_symlink():  # it could not be looked into
            remove_tree(path)


def _lock(file: IO[str]) -> None:
    """Lock a file for as long as it is open.

    Raises:
        OSError: another one has it.
    """
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - Windows alone has it

        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
    else:
        import fcntl  # noqa: PLC0415 - all others have this one

        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
