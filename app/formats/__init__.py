"""The readers of texts: each takes a whole text and returns what it says and what it could not read."""

from __future__ import annotations

import dataclasses
import datetime
import importlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import ModuleType
from typing import NamedTuple

from app.errors import NotFound
from app.formats.source import Problem, ReadSource, Severity

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$")
UNKNOWN = "none"
"""The format of a text that no reader recognises."""


@dataclass(frozen=True)
class Reader:
    """One format; what reads it is imported when it is asked for, since the patterns of all take half a second to make.

    Attributes:
        name: the package in ``app.formats``, with its functions ``is_NAME`` and ``read_NAME``.
        label: what a person calls it.
        most: how sure it is of a text at most.
    """

    name: str
    label: str
    most: float = 1.0

    def recognise(self, text: str) -> float:
        """How sure it is, from 0 to 1, that a text is in this format."""
        confidence: float = getattr(self._package, f"is_{self.name}")(text)
        return confidence

    def read(self, text: str, captured_on: datetime.date) -> ReadSource:
        """Read a text that was captured on a day; no text makes it raise."""
        source: ReadSource = getattr(self._package, f"read_{self.name}")(text, captured_on)
        return source

    def find_further_pages(self, text: str) -> Sequence[int]:
        """The lines (from 1) at which another page begins, where several follow each other; none if it cannot tell."""
        find: Callable[[str], Sequence[int]] | None = getattr(self._package, "find_further_pages", None)
        return find(text) if find else ()

    @property
    def _package(self) -> ModuleType:
        return importlib.import_module(f"app.formats.{self.name}")


READERS = {
    reader.name: reader
    for reader in (
        Reader("profile", "Researcher profile page"),
        Reader("dblp", "DBLP person page"),
        Reader("arxiv", "arXiv listing"),
        Reader("scholar", "Google Scholar profile"),
        Reader("semantic_scholar", "Semantic Scholar list"),
        Reader("acl", "ACL Anthology list"),
        Reader("openreview", "OpenReview page"),
        Reader("orcid", "ORCID record"),
        Reader("publications", "Publication list", most=0.2),
    )
}


class Recognition(NamedTuple):
    """A format that a text may be in, and how sure its reader is of that, from 0 to 1."""

    format: str
    confidence: float


def recognise(text: str) -> tuple[Recognition, ...]:
    """The formats that a text may be in, the surest first; of equals the one that stands first in ``READERS``.

    A reader that cannot be surer than another one already is is not asked.
    """
    found: list[Recognition] = []
    surest = 0.0
    for reader in READERS.values():
        if surest < reader.most and (confidence := reader.recognise(text)) > 0:
            found.append(Recognition(reader.name, confidence))
            surest = max(surest, confidence)
    return tuple(sorted(found, key=lambda each: -each.confidence))


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
