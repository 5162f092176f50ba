"""What marks a clone as one that Refshelf made, and whether git would run or write anything that it names."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from app.git.config_files import Entry, read_config
from app.git.places import is_link

MARK = "--config=refshelf.made=true"
"""What lets a clone of ours be known again: where a person moved it, and where another folder took its place."""

_HARMLESS: Mapping[str, Collection[str]] = {
    "core": frozenset(
        "repositoryformatversion filemode bare logallrefupdates ignorecase precomposeunicode symlinks".split()
    ),
    "remote": ("url", "fetch"),
    "branch": ("remote", "merge", "rebase", "description"),
    "submodule": ("active", "url"),
    "user": ("name", "email"),
    "lfs": ("repositoryformatversion", "access", "locksverify"),
    "refshelf": ("made",),
}
"""What git and people write into the configuration of a clone and what names no program, no file and no host."""


def is_made(clone: Path) -> bool:
    """Whether a clone bears our mark and stands by itself; a worktree of one of ours is the person's own."""
    return not is_link(clone / ".git") and was_made(clone)


def was_made(folder: Path) -> bool:
    """Whether a clone that bears our mark is in a folder, or what is left of one that git can read no more."""
    return any(entry[:3] == ("refshelf", "", "made") for entry in read_made_config(folder))


def read_made_config(clone: Path) -> tuple[Entry, ...]:
    """The configuration of a clone that may be ours; none where git would read that of another folder instead."""
    git_folder = clone / ".git"
    return () if os.path.lexists(git_folder / "commondir") else read_config(git_folder / "config")


def is_harmless(clone: Path) -> bool:
    """Whether one that bears our mark names nothing that git would run, and leads it nowhere else.

    A folder from elsewhere may bear our mark too.
    """
    return (
        is_made(clone)
        and _names_no_program(read_made_config(clone))
        and not os.path.lexists(clone / ".git" / "objects" / "info" / "alternates")
        and not os.path.lexists(clone / "HEAD")  # where its .git is none, git may take the folder itself for one
        and _holds_no_link(clone / ".git")
    )


def _names_no_program(config: Iterable[Entry]) -> bool:
    """Whether git would run nothing that the configuration names."""
    return all(entry.name in _HARMLESS.get(entry.section, ()) for entry in config)


def _holds_no_link(folder: Path) -> bool:
    """Whether all below a folder are plain files and folders: git writes through links, and waits for pipes."""
    try:
        return all(
            stat.S_IFMT(os.lstat(Path(place, name)).st_mode) in (stat.S_IFREG, stat.S_IFDIR)
            for place, folders, files in os.walk(folder)
            for name in (*folders, *files)
        )
    except OSError:  # it went meanwhile
        return False
