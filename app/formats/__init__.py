"""The readers of texts: each takes a whole text and returns what it says and what it could not read."""

from __future__ import annotations

import dataclasses
import datetime
import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.errors import NotFound
from app.formats import acl, arxiv, dblp, openreview, profile, publications, scholar, semantic_scholar
from app.formats.source import Problem, ReadSource, Severity

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$")
UNKNOWN = "none"
"""The format of a text that no reader recognises."""


class Reader(NamedTuple):
    """One format.

    Attributes:
        label: what a person calls it.
        recognise: how sure it is, from 0 to 1, that a text is in this format.
        read: the reader; it takes the text and the day on which it was captured, and never raises.
        find_further_pages: the lines (from 1) at which another page begins, where several follow each other.
    """

    label: str
    recognise: Callable[[str], float]
    read: Callable[[str, datetime.date], ReadSource]
    find_further_pages: Callable[[str], Sequence[int]] = lambda _: ()


READERS = {
    "profile": Reader("Researcher profile page", profile.is_profile, profile.read_profile, profile.find_further_pages),
    "dblp": Reader("DBLP person page", dblp.is_dblp, dblp.read_dblp),
    "arxiv": Reader("arXiv listing", arxiv.is_arxiv, arxiv.read_arxiv),
    "scholar": Reader("Google Scholar profile", scholar.is_scholar, scholar.read_scholar),
    "semantic_scholar": Reader(
        "Semantic Scholar list", semantic_scholar.is_semantic_scholar, semantic_scholar.read_semantic_scholar
    ),
    "acl": Reader("ACL Anthology list", acl.is_acl, acl.read_acl),
    "openreview": Reader("OpenReview page", openreview.is_openreview, openreview.read_openreview),
    "publications": Reader("Publication list", publications.is_publications, publications.read_publications),
}


class Recognition(NamedTuple):
    """A format that a text may be in, and how sure its reader is of that, from 0 to 1."""

    format: str
    confidence: float


def recognise(text: str) -> tuple[Recognition, ...]:
    """The formats that a text may be in, the surest first; of equals the one that stands first in ``READERS``."""
    found = (Recognition(name, reader.recognise(text)) for name, reader in READERS.items())
    return tuple(sorted((each for each in found if each.confidence > 0), key=lambda each: -each.confidence))


def part_pages(text: str) -> tuple[str, ...]:
    """The pages of a text, where several of one site follow each other; one behind the other they are the text."""
    sure = recognise(text)
    starts = READERS[sure[0].format].find_further_pages(text) if sure else ()
    if not starts:
        return (text,)
    lines = _LINE.findall(text)
    stops = [0, *(start - 1 for start in starts), len(lines)]
    return tuple("".join(lines[start:stop]) for start, stop in pairwise(stops))


def read_source(
    text: str,
    format: str | None = None,
    *,
    captured_on: datetime.date,
) -> ReadSource:
    """Read a text as the format named, or as the one that it is most surely in; no text makes it raise.

    Raises:
        NotFound: there is no reader of the format named.
    """
    if format is not None and format not in READERS:
        raise NotFound(f"There is no reader of “{format}”.", f"Choose one of: {', '.join(READERS)}.")
    if format is not None:
        return READERS[format].read(text, captured_on)
    sure = recognise(text)
    if not sure:
        return _make_unknown(text)
    return dataclasses.replace(READERS[sure[0].format].read(text, captured_on), confidence=sure[0].confidence)


def _make_unknown(text: str) -> ReadSource:
    labels = ", ".join(reader.label.lower() for reader in READERS.values())
    what = "This text was not recognised" if text.strip() else "There is no text here"
    return ReadSource(
        format=UNKNOWN, problems=(Problem(1, 1, Severity.ERROR, f"{what}; what can be read is: {labels}."),)
    )
