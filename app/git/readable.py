"""What git and hosts say, as a person can read it."""

from __future__ import annotations


def make_readable(text: str) -> str:
    """A text with a blank in place of each sign that is none to be seen: a terminal would do what it says.

    Bytes that are no text, as in a branch that was named in another encoding, are marked as such.
    """
    return "".join(char if char.isprintable() else _stand_in(char) for char in text)


def _stand_in(char: str) -> str:
    return "\N{REPLACEMENT CHARACTER}" if "\ud800" <= char <= "\udfff" else " "
