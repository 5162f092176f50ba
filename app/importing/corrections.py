"""What a person corrects in a source before it is imported; it outlives another reading of the text."""

from __future__ import annotations

import dataclasses
from collections import Counter
from typing import Any

from app.fields import get_field, parse_value
from app.formats.places import Places
from app.formats.source import ReadPaper, ReadSource
from app.frozen import replace

_Key = tuple[str, int]
"""The title of a paper as it was read, and how many papers above it have the same."""


class Corrections:
    """The values that a person put in place of what was read, by paper and field.

    A paper is known by its title as it was read, so that its corrections stay with it where the text above it changes.
    """

    def __init__(self) -> None:
        self._values: dict[_Key, dict[str, Any]] = {}

    def __bool__(self) -> bool:
        return bool(self._values)

    def correct(self, read: ReadSource, position: int, field: str, text: str) -> None:
        """Put what a person typed in place of what was read of the paper at a position.

        Raises:
            InvalidValue: the text cannot be such a value.
            KnownError: a paper has no such field.
        """
        found = get_field(field)
        key, paper = _find(read, position)
        value = parse_value(found, text)
        values = self._values.setdefault(key, {})
        values[found.name] = value
        if found.name == "authors":
            values["authors_truncated"] = text.rstrip(" .").lower().endswith("et al")
        _drop_same(values, paper)
        if not values:
            del self._values[key]

    def take_back(self, read: ReadSource, position: int, field: str) -> None:
        """Go back to what was read."""
        key, _ = _find(read, position)
        values = self._values.get(key, {})
        for name in (field, "authors_truncated") if field == "authors" else (field,):
            values.pop(name, None)
        if not values:
            self._values.pop(key, None)

    def apply(self, read: ReadSource) -> ReadSource:
        """The source with all that was corrected in it; what no longer stands in it is passed over."""
        if not self._values:
            return read
        seen: Counter[str] = Counter()
        papers = []
        for paper in read.papers:
            values = self._values.get((paper.facts.title, seen[paper.facts.title]))
            seen[paper.facts.title] += 1
            papers.append(_correct(paper, values) if values else paper)
        return dataclasses.replace(read, papers=tuple(papers))


def _find(read: ReadSource, position: int) -> tuple[_Key, ReadPaper]:
    """The paper at a position, and what it is known by."""
    at = next(at for at, paper in enumerate(read.papers) if paper.position == position)
    paper = read.papers[at]
    above = sum(other.facts.title == paper.facts.title for other in read.papers[:at])
    return (paper.facts.title, above), paper


def _drop_same(values: dict[str, Any], paper: ReadPaper) -> None:
    """What was typed as it was read is no correction."""
    for name in [name for name, value in values.items() if value == getattr(paper.facts, name)]:
        if name != "authors_truncated" or "authors" not in values:
            del values[name]


def _correct(paper: ReadPaper, values: dict[str, Any]) -> ReadPaper:
    return dataclasses.replace(
        paper,
        facts=replace(paper.facts, **values),
        year_assumed=paper.year_assumed and "issued" not in values,
        places=Places(place for place in paper.places if place.field not in values),
        corrected=frozenset(values),
    )
