"""Files that keep git from checking out others: it never writes over what is nowhere else."""

from __future__ import annotations

import os
from pathlib import Path

from app.git.failures import GitFailed
from app.git.program import Git
from app.git.states import Status
from app.git.taking_back import IN_THE_WAY, compare

_LONGEST_WORDS = 4_000
"""Bytes of git's words that are whole in any case: it cuts them off at 4,096."""


def find_files_in_the_way(git: Git, folder: Path, before: Status, target: str, error: GitFailed) -> tuple[str, ...]:
    """The files that kept git from checking out the target: those that it names, or all of them where its words end.

    Raises:
        GitFailed: the error itself, where it is another one.
    """
    if not any(words in error.all_words for words in IN_THE_WAY):
        raise error
    named = tuple(line[1:] for line in error.all_words.splitlines() if line.startswith("\t"))
    if len(os.fsencode(error.all_words)) < _LONGEST_WORDS:
        return named
    there = {path for path in compare(git, folder, before, target, "A") if os.path.lexists(folder / path)}
    changed = compare(git, folder, before, target, "a").intersection(before.changed)
    return tuple(sorted(there | changed)) or named
