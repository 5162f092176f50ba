"""Submodules that are checked out no more: git keeps their repositories in ``.git``, with all that was made in them."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.git.config_files import read_config
from app.git.failures import GitFailed
from app.git.places import may_be_there
from app.git.program import Git

_NOT_OWN = ("--exclude=refs/remotes/*", "--exclude=refs/tags/*", "--exclude=refs/prefetch/*")


def find_put_away(git: Git, folder: Path) -> Iterator[str]:
    """The names of those of a clone that hold commits which no host has, or cannot be read.

    Raises:
        Cancelled: ``git.cancelled`` said so.
    """
    modules = folder / ".git" / "modules"
    for place, folders, files in os.walk(modules):
        if "HEAD" in files:
            folders[:] = [name for name in folders if name == "modules"]
            if not _is_checked_out(Path(place)) and _holds_commits(git, Path(place)):
                yield Path(place).relative_to(modules).as_posix()


def _is_checked_out(repository: Path) -> bool:
    """Whether its files are there, so that it is looked at where they are."""
    places = [entry.value for entry in read_config(repository / "config") if entry[:3] == ("core", "", "worktree")]
    return any(may_be_there(repository / place / ".git") for place in places)


def _holds_commits(git: Git, repository: Path) -> bool:
    how = ("--max-count=1", "--format=%h", *_NOT_OWN, "--all", "--not", "--remotes", "--tags", "--")
    try:
        with tempfile.TemporaryDirectory(prefix="refshelf-") as seat:  # where its files would be
            Path(seat, ".git").write_bytes(b"gitdir: " + os.fsencode(repository.absolute()) + b"\n")
            return bool(git.run("log", *how, folder=Path(seat), settings=(f"core.worktree={seat}",)))
    except (GitFailed, OSError):
        return True
