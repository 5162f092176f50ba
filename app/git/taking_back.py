"""Checking out that breaks off: what was written is taken back, else it would stand in the way as a person's work."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.git.batches import in_batches
from app.git.failures import GitFailed
from app.git.program import Git
from app.git.refs import find_hash
from app.git.states import Status, read_status

IN_THE_WAY = ("would be overwritten", "would lose untracked files")
"""What git says where files keep it from checking out others."""
_WROTE_NOTHING = (*IN_THE_WAY, "index.lock': File exists")
"""What it says before it begins to write: what there is then is not its own, and may have come this moment."""


@contextmanager
def whole_or_not(git: Git, folder: Path, before: Status, target: str) -> Iterator[None]:
    """Take back what git wrote in the block on its way to ``target``, where it does not come to its end.

    What was there before is left as it is, whether git knows of it or not, and so is what the person had changed.

    Raises:
        GitFailed: git failed in the block.
    """
    new = _find_new(git, folder, before, target)
    try:
        yield
    except BaseException as error:  # a person who is tired of waiting stops it with Ctrl+C
        if not _wrote_nothing(error):
            with contextlib.suppress(GitFailed, OSError):  # what failed first is what the person is to hear
                _take_back(git, folder, before, target, new)
        raise


def compare(git: Git, folder: Path, before: Status, target: str, kinds: str) -> set[str]:
    """The files that differ in the target from what is checked out: added ones (A), or all others (a).

    Raises:
        GitFailed: git cannot tell; a broken .gitmodules is enough.
    """
    if not before.commit:
        everything = ("ls-tree", "-r", "-z", "--name-only", "--full-tree", target)
        return _list(git.run(*everything, folder=folder)) if kinds == "A" else set()
    how = ("diff-tree", "-r", "-z", "--name-only", "--no-renames", f"--diff-filter={kinds}")
    return _list(git.run(*how, before.commit, target, folder=folder))


def _wrote_nothing(error: BaseException) -> bool:
    return isinstance(error, GitFailed) and any(words in error.all_words for words in _WROTE_NOTHING)


def _find_new(git: Git, folder: Path, before: Status, target: str) -> set[str]:
    """The files of the target of which there is nothing yet; none where git cannot tell: no file is removed then."""
    try:
        added = compare(git, folder, before, target, "A")
    except GitFailed:
        return set()
    return {path for path in added.difference(before.changed) if not os.path.lexists(folder / path)}


def _take_back(git: Git, folder: Path, before: Status, target: str, new: set[str]) -> None:
    if find_hash(git, folder, "HEAD") != before.commit:
        return
    for path in sorted(new):
        _remove(folder, path)
    for some in _batches(new & _list(git.run("ls-files", "-z", folder=folder))):
        git.run("rm", "--cached", "--quiet", "--", *some, folder=folder)
    changed = set(read_status(git, folder).changed).difference(before.changed)
    for some in _batches(changed & compare(git, folder, before, target, "a")):
        with contextlib.suppress(GitFailed):  # what may not be written was not written before either
            git.run("checkout", "--quiet", "HEAD", "--", *some, folder=folder)


def _list(said: str) -> set[str]:
    return set(filter(None, said.split("\0")))


def _remove(folder: Path, path: str) -> None:
    with contextlib.suppress(OSError):  # it was not written, or it may not be removed
        (folder / path).unlink()
    with contextlib.suppress(OSError):  # the first that is not empty ends it
        for parent in (folder / path).parents:
            if parent == folder:
                return
            parent.rmdir()


def _batches(paths: Iterable[str]) -> Iterator[list[str]]:
    return in_batches(f":(literal){path}" for path in sorted(paths))
