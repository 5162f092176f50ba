"""What else is read of the person than arguments: whether they want what they may not want, and longer texts."""

from __future__ import annotations

import sys

from app.errors import KnownError


def confirm(
    question: str,
    *,
    sure: bool,
    refused: str = "Nobody can be asked, so nothing was changed.",
    remedy: str = "Repeat it with --yes.",
) -> None:
    """Go on only if the person says so; nobody at a terminal is no confirmation.

    Args:
        question: asked on standard error.
        sure: they said so already, by ``--yes``.
        refused, remedy: what is said where nobody can be asked, and what to do then.

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


def read_text(text: str) -> str:
    """A text as it was given; of ``-``, what stands on standard input.

    Raises:
        KnownError: there is none.
    """
    if text != "-":
        return text
    if sys.stdin is None:
        raise KnownError("There is no standard input to read.", "Give the text itself.")
    return sys.stdin.buffer.read().decode("utf-8", "surrogateescape")  # the library refuses what is no text
