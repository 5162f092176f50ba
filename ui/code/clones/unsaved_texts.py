"""Work that is in a clone and nowhere else, in words: each kind with its number and the first of it by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ui import language
from ui.code.news import list_names

if TYPE_CHECKING:
    from app.git.outcomes import UnsavedWork


def list_unsaved(unsaved: UnsavedWork) -> Iterator[str]:
    """A line for each kind of work that there is."""
    lines = (
        (language.tr("%Ln changed files", "%Ln changed file", len(unsaved.changed)), unsaved.changed),
        (language.tr("%Ln new files or folders", "%Ln new file or folder", len(unsaved.untracked)), unsaved.untracked),
        (
            language.tr("%Ln commits that no host has", "%Ln commit that no host has", len(unsaved.commits)),
            unsaved.commits,
        ),
        (language.tr("%Ln stashes", "%Ln stash", len(unsaved.stashes)), unsaved.stashes),
        (
            language.tr(
                "%Ln other folders that need this one", "%Ln other folder that needs this one", len(unsaved.worktrees)
            ),
            list(map(str, unsaved.worktrees)),
        ),
    )
    for text, names in lines:
        if names:
            yield f"• {text}: {list_names(names)}"


def say_ignored(unsaved: UnsavedWork) -> str:
    """What git does not look at and the bin gets with the clone, as a sentence; "" where there is nothing."""
    if not unsaved.ignored:
        return ""
    told = language.tr(
        "%Ln files or folders that git ignores are in it too: {names}.",
        "%Ln file or folder that git ignores is in it too: {names}.",
        len(unsaved.ignored),
    )
    return told.format(names=list_names(unsaved.ignored))
