"""Which tags of a clone its host has: git keeps them with those that a person makes, and knows not whose each is.

So a clone that Refshelf made has a list of its host's, which cloning begins and each fetch goes on with.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path

from app.git.config_files import read_small_file
from app.git.program import Git
from app.git.scanning import find_git_folder

_FILE = "refshelf-tags"
"""In the clone's ``.git``; each line is an object and the name of the tag that leads to it, as on the host."""
_FORMAT = "--format=%(objectname) %(refname:strip=2)"
_LARGEST = 1 << 26
_MOST = 1000
"""Tags that nobody makes by hand: more are those of another host, which a person fetched."""

OwnTags = tuple[str, ...]


def note_host_tags(git: Git, folder: Path, but: Iterable[str] = ()) -> None:
    """Note that all tags that a clone has now are its host's, but those that the person made.

    A list that cannot be written is as it was, and what is not on it counts as the person's.

    Raises:
        GitFailed: git cannot list them.
    """
    git_folder = find_git_folder(folder)
    if git_folder is None:
        return
    own = frozenset(but)
    lines = [line for line in _list_tags(git, folder) if _name(line) not in own]
    fresh = git_folder / f"{_FILE}.new"
    with contextlib.suppress(OSError):
        fresh.unlink(missing_ok=True)  # it may be a link
        fresh.write_text(
            "".join(f"{line}\n" for line in lines), encoding="utf-8", errors="surrogateescape", newline="\n"
        )
        fresh.replace(git_folder / _FILE)


def find_own_tags(git: Git, folder: Path) -> OwnTags | None:
    """The tags that a person made in a clone, or moved; None in one of which it is not known what its host has.

    Raises:
        GitFailed: git cannot list them.
    """
    git_folder = find_git_folder(folder)
    noted = None if git_folder is None else read_small_file(git_folder / _FILE, _LARGEST)
    if noted is None:
        return None
    theirs = set(noted.split("\n"))
    own = tuple(_name(line) for line in _list_tags(git, folder) if line not in theirs)
    return own if len(own) <= _MOST else None


def all_tags_but(own: Iterable[str]) -> tuple[str, ...]:
    """What has git take all tags but some, among commits that it lists."""
    return (*(f"--exclude={name}" for name in own), "--tags")


def _list_tags(git: Git, folder: Path) -> list[str]:
    return git.run("for-each-ref", _FORMAT, "refs/tags", folder=folder).split("\n")[:-1]


def _name(line: str) -> str:
    return line.partition(" ")[2]
