"""Checking out that the disk had no room for: what was written of it is taken back, else it would stand in the way."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.git.batches import in_batches
from app.git.failures import DISK_FULL, GitFailed
from app.git.program import Git
from app.git.refs import find_hash
from app.git.states import Status, read_status


@contextmanager
def whole_or_not(git: Git, folder: Path, before: Status, target: str) -> Iterator[None]:
    """Take back what git wrote in the block on its way to ``target``, where it ran out of room.

    What was there before is left as it is, whether git knows of it or not, and so is what the person had changed.

    Raises:
        GitFailed: git failed in the block.
    """
    new = _find_new(git, folder, before, target)
    try:
        yield
    except GitFailed as error:
        if error.cause == DISK_FULL:
            with contextlib.suppress(GitFailed, OSError):  # what failed first is what the person is to hear
                _take_back(git, folder, before, target, new)
        raise


def _find_new(git: Git, folder: Path, before: Status, target: str) -> set[str]:
    """The files of the target that are not there yet; none where git cannot tell, and nothing is taken back then."""
    try:
        added = _compare(git, folder, before, target, "A")
    except GitFailed:  # a broken .gitmodules is enough
        return set()
    return {path for path in added if not os.path.lexists(folder / path)}


def _take_back(git: Git, folder: Path, before: Status, target: str, new: set[str]) -> None:
    if find_hash(git, folder, "HEAD") != before.commit:
        return
    for path in new & _list(git.run("ls-files", "-z", "--others", folder=folder)):
        _remove(folder, path)
    changed = set(read_status(git, folder).changed).difference(before.changed)
    _write_again(git, folder, sorted(changed & _compare(git, folder, before, target, "a")))


def _compare(git: Git, folder: Path, before: Status, target: str, kinds: str) -> set[str]:
    """The files that differ in the target from what is checked out: added ones (A), or all others (a)."""
    if not before.commit:
        return set()
    how = ("diff-tree", "-r", "-z", "--name-only", "--no-renames", f"--diff-filter={kinds}")
    return _list(git.run(*how, before.commit, target, folder=folder))


def _list(said: str) -> set[str]:
    return set(filter(None, said.split("\0")))


def _remove(folder: Path, path: str) -> None:
    (folder / path).unlink()
    with contextlib.suppress(OSError):  # the first that is not empty ends it
        for parent in (folder / path).parents:
            if parent == folder:
                return
            parent.rmdir()


def _write_again(git: Git, folder: Path, paths: Iterable[str]) -> None:
    for some in in_batches(f":(literal){path}" for path in paths):
        git.run("checkout", "--quiet", "HEAD", "--", *some, folder=folder)
