"""Asking the person at the terminal before something is done that they may not want."""

from __future__ import annotations

import sys

from app.errors import KnownError


def confirm(question: str, *, sure: bool, refused: str, remedy: str = "Repeat it with --yes.") -> None:
    """Go on only if the person says so; nobody at a terminal is no confirmation.

    Args:
        question: asked on standard error.
        sure: they said so already, by ``--yes``.
        refused: what is said where nobody can be asked, and what to do then.

    Raises:
        KnownError: nobody can be asked, or the answer was not yes.
    """
    if sure:
        return
    if sys.stdin is None or not sys.stdin.isatty():
        raise KnownError(refused, remedy)
    print(f"{question} [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise KnownError("Nothing was changed.")
