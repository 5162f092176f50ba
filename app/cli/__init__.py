"""The command line: ``refshelf list``, ``refshelf import`` ... and the arguments of the window.

This module imports next to nothing, since the window's start pays for it; a command imports what it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.cli.arguments import WindowRequest

_COMMANDS = frozenset({
    "import",
    "list",
    "show",
    "cite",
    "metrics",
    "set",
    "undo",
    "redo",
    "history",
    "add",
    "trash",
    "note",
    "file",
    "collection",
    "tag",
    "search",
    "duplicates",
    "merge",
    "code",
    "open-code",
    "backup",
    "restore",
    "check",
})  # fmt: skip
"""Every command; ``app.cli.commands`` has them too, and is not imported where the window is asked for."""

_WITH_VALUE = frozenset({"--library", "--screenshot", "--theme"})
_HELP_AND_VERSION = frozenset({"-h", "--help", "--version"})


def wants_window(argv: list[str]) -> WindowRequest | None:
    """What the window was asked for; None if a command, help or the version was.

    Raises:
        SystemExit: with 2, where the arguments are neither.
    """
    if not _HELP_AND_VERSION.isdisjoint(argv) or _find_command(argv) in _COMMANDS:
        return None
    from app.cli.arguments import parse_window_arguments

    return parse_window_arguments(argv)


def main(argv: list[str]) -> int:
    """Run one command; 0 if it was done, 1 if it failed with a message, 2 if it was not understood."""
    from app.cli.running import run

    if _find_command(argv) not in _COMMANDS and not _HELP_AND_VERSION.isdisjoint(argv):
        argv = [word for word in argv if word in _HELP_AND_VERSION]  # what is asked about the window is in the one help
    try:
        return run(argv)
    except SystemExit as end:  # argparse has said what it had to say
        return end.code if isinstance(end.code, int) else 0


def _find_command(argv: list[str]) -> str | None:
    """The first argument that is neither an option nor an option's value; None if files alone can follow."""
    words = iter(argv)
    for word in words:
        if word == "--":
            return None
        if word in _WITH_VALUE:
            next(words, None)
        elif not word.startswith("-") or word == "-":
            return word
    return None
