"""What no status says: what was changed in files that git was told not to look at, and what is in submodules."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from app.git.batches import in_batches
from app.git.failures import GitFailed
from app.git.program import Git, strange_answer
from app.git.scanning import find_git_folder

_IN_ONE_FILE = ("core.splitIndex=false",)
"""Else a part of it would be written into the clone."""
_ENTRY = re.compile(r"(\S) (\d+) ([0-9a-f]+) \d\t(.*)", re.DOTALL)
_SUBMODULE = "160000"


class Unseen(NamedTuple):
    """A file as the index has it of which git was told not to look at it, or a submodule, or both.

    Attributes:
        content: the hash of what is in it.
    """

    path: str
    mode: str
    content: str
    is_hidden: bool

    @property
    def is_submodule(self) -> bool:
        """Whether it is a repository of its own."""
        return self.mode == _SUBMODULE


def find_unseen(git: Git, folder: Path) -> tuple[Unseen, ...]:
    """What a status of a clone does not look into.

    Raises:
        GitFailed: git cannot read the index.
    """
    return tuple(each for each in _read_index(git, folder) if each.is_hidden or each.is_submodule)


@contextmanager
def seeing_all(git: Git, folder: Path, unseen: Iterable[Unseen]) -> Iterator[Path | None]:
    """An index in place of the clone's own in which no file is hidden; None where none is, and as long as it is used.

    ``git update-index`` hides by ``--assume-unchanged`` and ``--skip-worktree``.  The second is also what a sparse
    checkout sets for the files that it leaves out: those are not there, and so nothing was done to them.

    Raises:
        GitFailed: git cannot read the index, or it cannot be copied.
    """
    hidden = [each for each in unseen if each.is_hidden and os.path.lexists(folder / each.path)]
    git_folder = find_git_folder(folder)
    if not hidden or git_folder is None:
        yield None
        return
    with contextlib.ExitStack() as stack:
        index = _copy_index(git_folder, stack)
        _show(git, folder, index, hidden)
        yield index


def _copy_index(git_folder: Path, stack: contextlib.ExitStack) -> Path:
    """A copy with the same time, by which git knows what may have changed since; it goes with the stack."""
    try:
        place = stack.enter_context(tempfile.TemporaryDirectory(prefix="refshelf-"))
        return Path(shutil.copy2(git_folder / "index", place))
    except OSError as error:
        cause = f"its index cannot be copied ({error.strerror or error})"
        raise GitFailed(f"Git failed: {cause}.", "Make room for temporary files.", cause=cause) from error


def _read_index(git: Git, folder: Path) -> Iterator[Unseen]:
    """All that is in the index; ``-v`` marks in small letters what is assumed unchanged, as S what is skipped."""
    for said in git.run("ls-files", "-v", "--stage", "-z", folder=folder).split("\0")[:-1]:
        entry = _ENTRY.fullmatch(said)
        if entry is None:
            raise strange_answer()
        mark, mode, content, path = entry.groups()
        yield Unseen(path, mode, content, is_hidden=mark.islower() or mark == "S")


def _show(git: Git, folder: Path, index: Path, entries: Iterable[Unseen]) -> None:
    """Put entries in anew: without their marks, and without the times by which git might take a file for unchanged."""
    for some in in_batches(f"{entry.mode},{entry.content},{entry.path}" for entry in entries):
        given = [argument for each in some for argument in ("--cacheinfo", each)]
        git.run("update-index", *given, folder=folder, index=index, settings=_IN_ONE_FILE)
