"""The readers of texts: each takes a whole text and returns what it says and what it could not read."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import NamedTuple

from app.errors import NotFound
from app.formats import arxiv, dblp, profile, scholar
from app.formats.source import Problem, ReadSource, Severity

UNKNOWN = "none"
"""The format of a text that no reader recognises."""


class Reader(NamedTuple):
    """One format.

    Attributes:
        label: what a person calls it.
        recognise: how sure it is, from 0 to 1, that a text is in this format.
        read: the reader; it takes the text and the day on which it was captured, and never raises.
    """

    label: str
    recognise: Callable[[str], float]
    read: Callable[[str, datetime.date], ReadSource]


READERS = {
    "profile": Reader("Researcher profile page", profile.is_profile, profile.read_profile),
    "dblp": Reader("DBLP person page", dblp.is_dblp, dblp.read_dblp),
    "arxiv": Reader("arXiv listing", arxiv.is_arxiv, arxiv.read_arxiv),
    "scholar": Reader("Google Scholar profile", scholar.is_scholar, scholar.read_scholar),
}


def recognise(text: str) -> str | None:
    """The name of the reader that is surest of a text; None if none is sure of anything."""
    sure = {name: reader.recognise(text) for name, reader in READERS.items()}
    best = max(sure, key=lambda name: sure[name])
    return best if sure[best] > 0 else None


def read_source(
    text: str,
    format: str | None = None,
    *,
    captured_on: datetime.date,
) -> ReadSource:
    """Read a text as the format named, or as the one recognised; no text makes it raise.

    Raises:
        NotFound: there is no reader of the format named.
    """
    if format is not None and format not in READERS:
        raise NotFound(f"There is no reader of “{format}”.", f"Choose one of: {', '.join(READERS)}.")
    name = format or recognise(text)
    return READERS[name].read(text, captured_on) if name else _make_unknown(text)


def _make_unknown(text: str) -> ReadSource:
    labels = ", ".join(reader.label.lower() for reader in READERS.values())
    what = "This text was not recognised" if text.strip() else "There is no text here"
    return ReadSource(
        format=UNKNOWN, problems=(Problem(1, 1, Severity.ERROR, f"{what}; what can be read is: {labels}."),)
    )
