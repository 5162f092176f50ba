"""What git and hosts say, as a person can read it."""

from __future__ import annotations


def make_readable(text: str) -> str:
    """A text with a blank in place of each sign that is none to be seen: a terminal would do what it says."""
    return "".join(char if char.isprintable() else " " for char in text)
