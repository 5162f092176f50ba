"""Clones that the person wants to be listed no more: what looks for clones by itself passes over them."""

from __future__ import annotations

from pathlib import Path

from ui.window.window_memory import WindowMemory

_KEY = "code_unlisted"
_MOST = 200


def note_unlisted(memory: WindowMemory, path: Path) -> None:
    """Remember that the clone in a folder is to be listed no more."""
    others = [each for each in memory.get_here(_KEY, []) if each != str(path)]
    memory.set_here(_KEY, [*others, str(path)][-_MOST:])


def list_unlisted(memory: WindowMemory) -> frozenset[Path]:
    """The folders of which that is remembered."""
    return frozenset(Path(each) for each in memory.get_here(_KEY, []) if isinstance(each, str))


def forget_unlisted(memory: WindowMemory) -> None:
    """List all again that are found, since the person asks for them."""
    if memory.get_here(_KEY, []):
        memory.set_here(_KEY, [])
