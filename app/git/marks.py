"""What marks a clone as one that Refshelf made, read from its configuration."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from app.git.config_files import Entry

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


def bears_mark(config: Iterable[Entry]) -> bool:
    """Whether the configuration is that of a clone of ours, or of what was copied from one."""
    return any(entry[:3] == ("refshelf", "", "made") for entry in config)


def names_no_program(config: Iterable[Entry]) -> bool:
    """Whether git would run nothing that the configuration names; a folder from elsewhere may bear our mark too."""
    return all(entry.name in _HARMLESS.get(entry.section, ()) for entry in config)
