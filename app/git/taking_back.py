"""Checking out that the disk had no room for: what was written of it is taken back, else it would stand in the way."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.git.batches import part
from app.git.failures import DISK_FULL, GitFailed
from app.git.program import Git
from app.git.refs import find_hash
from app.git.states import Status, read_status


@contextmanager
def whole_or_not(git: Git, folder: Path, before: Status, target: str) -> Iterator[None]:
    """Take back what git wrote in the block on its way to ``target``, where it ran out of room.

    Before git writes anything it has looked that nothing is where it is going to write.  So what is there of the target
    alone when it breaks off is its own; files that the person had changed before are left as they are.

    Raises:
        GitFailed: git failed in the block.
    """
    try:
        yield
    except GitFailed as error:
        if error.cause == DISK_FULL:
            with contextlib.suppress(GitFailed, OSError):  # what failed first is what the person is to hear
                _take_back(git, folder, before, target)
        raise


def _take_back(git: Git, folder: Path, before: Status, target: str) -> None:
    if not before.commit or find_hash(git, folder, "HEAD") != before.commit:
        return
    difference = ("diff-tree", "-r", "-z", "--name-only", "--no-renames", before.commit, target)
    unknown = _list(git.run("ls-files", "-z", "--others", folder=folder))
    for path in unknown & _list(git.run(*difference, "--diff-filter=A", folder=folder)):
        _remove(folder, path)
    changed = set(read_status(git, folder).changed).difference(before.changed)
    _write_again(git, folder, sorted(changed & _list(git.run(*difference, "--diff-filter=a", folder=folder))))


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
    for some in part(f":(literal){path}" for path in paths):
        git.run("checkout", "--quiet", "HEAD", "--", *some, folder=folder)
