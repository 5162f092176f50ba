"""Files of a clone that git was told not to look at: what was changed in them no status says."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from app.git.batches import in_batches
from app.git.failures import GitFailed
from app.git.program import Git
from app.git.scanning import find_git_folder

_IN_ONE_FILE = ("core.splitIndex=false",)
"""Else a part of it would be written into the clone."""


class _Entry(NamedTuple):
    """A file as the index has it: its path, its mode, and the hash of what is in it."""

    path: str
    mode: str
    content: str


@contextmanager
def seeing_all(git: Git, folder: Path) -> Iterator[Path | None]:
    """An index in place of the clone's own in which no file is hidden; None where none is, and as long as it is used.

    ``git update-index`` hides by ``--assume-unchanged`` and ``--skip-worktree``.  The second is also what a sparse
    checkout sets for the files that it leaves out: those are not there, and so nothing was done to them.

    Raises:
        GitFailed: git cannot read the index, or it cannot be copied.
    """
    hidden = [entry for entry in _find_hidden(git, folder) if os.path.lexists(folder / entry.path)]
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


def _find_hidden(git: Git, folder: Path) -> Iterator[_Entry]:
    """What ``ls-files -v`` marks: in small letters what is assumed unchanged, as S what is skipped."""
    for said in git.run("ls-files", "-v", "--stage", "-z", folder=folder).split("\0"):
        facts, _, path = said.partition("\t")
        mark, _, facts = facts.partition(" ")
        if mark.islower() or mark == "S":
            yield _Entry(path, *facts.split()[:2])


def _show(git: Git, folder: Path, index: Path, entries: Iterable[_Entry]) -> None:
    """Put entries in anew: without their marks, and without the times by which git might take a file for unchanged."""
    for some in in_batches(f"{entry.mode},{entry.content},{entry.path}" for entry in entries):
        given = [argument for each in some for argument in ("--cacheinfo", each)]
        git.run("update-index", *given, folder=folder, index=index, settings=_IN_ONE_FILE)
