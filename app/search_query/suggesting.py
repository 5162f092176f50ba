"""What may be meant by what a person has typed so far: proposals, and those that the search language makes itself."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping

from app.frozen import Frozen
from app.names import Name

MOST_COUNTED = 1_000
"""Papers of a proposal are counted up to here: so many says "so many or more"."""


class Suggests(enum.StrEnum):
    """What is proposed: the values of a field of the search language, its fields, words of the papers' texts."""

    AUTHOR = "author"
    TAG = "tag"
    COLLECTION = "collection"
    RESEARCHER = "researcher"
    AFFILIATION = "affiliation"
    VENUE = "venue"
    SUBJECT = "subject"
    REPOSITORY = "repository"
    HOST = "host"
    CLONED = "cloned"
    STATUS = "status"
    HAS = "has"
    IS = "is"
    IMPORT = "import"
    YEAR = "year"
    CITATIONS = "citations"
    RATING = "rating"
    ADDED = "added"
    FIELD = "field"
    WORD = "word"


class Suggestion(Frozen):
    """One proposal.

    Attributes:
        text: what to put in place of what was typed: a name as it is printed, a tag, a path; of a field with its colon.
        label: what to show of it.
        detail: what it means, where the label does not say it; else "".
        papers: how many papers it would find, at most MOST_COUNTED; None where they were not counted.
        name: of an author, the name in its parts.
    """

    text: str
    label: str
    detail: str = ""
    papers: int | None = None
    name: Name | None = None


_FIELDS = {
    "author": "a printed name",
    "title": "words of the title",
    "abstract": "words of the abstract",
    "note": "words of a note",
    "tag": "a tag",
    "year": "issued then: 2023, 2023-2025, 2024-",
    "venue": "where it appeared",
    "has": "code, a file, a note, a DOI …",
    "status": "to read, reading, read, none",
    "rating": "stars: 4, 3-5, >3",
    "citations": "cited so often: 74, >100",
    "collection": "in a collection",
    "researcher": "on the pages of a person",
    "subject": "the arXiv subject class",
    "affiliation": "where the authors work",
    "repository": "links the repository",
    "host": "links code there: gitlab, github.com",
    "cloned": "yes: its code is on this computer",
    "added": "added then: <7d, today, 2026-11",
    "is": "duplicate, trashed",
    "import": "of the latest import",
    "doi": "with this DOI",
    "arxiv": "with this arXiv id",
    "key": "with this citation key",
    "novelty": "stated so: >40, 20-62.5",
    "ai_score": "stated so: >40, 20-62.5",
}
_HAVING = {
    "code": "a link or a badge",
    "link": "a code link",
    "badge": "a code badge without a link",
    "file": "a file",
    "note": "a note",
    "tag": "a tag",
    "collection": "in a collection",
    "citations": "a known citation count",
    "abstract": "an abstract",
    "date": "a date",
    "doi": "a DOI",
    "arxiv": "an arXiv id",
    "rating": "a rating",
    "status": "a reading status",
}
_FIXED: Mapping[Suggests, Mapping[str, str]] = {
    Suggests.HAS: _HAVING,
    Suggests.IS: {"duplicate": "may be the same as another one", "trashed": "in the trash"},
    Suggests.CLONED: {"yes": "its code is on this computer", "no": "its code is not"},
    Suggests.IMPORT: {"latest": "in the text imported last"},
    Suggests.CITATIONS: {">100": "more than 100", "10-20": "from 10 to 20", "0": "none at all"},
    Suggests.RATING: {"5": "five stars", ">3": "more than three", "3-5": "from three to five"},
    Suggests.ADDED: {
        "today": "added today",
        "<7d": "in the last 7 days",
        "<1m": "in the last month",
        "<1y": "in the last year",
        ">1y": "more than a year ago",
    },
}
_BLANK_SIGNS = frozenset("<>=")


def suggest_fixed(kind: Suggests, text: str, year: int) -> tuple[Suggestion, ...]:
    """The proposals that are the same in every library, fields, things and ranges for one; none for other kinds.

    Args:
        year: the one that it is, which hints for ``year:`` begin with.
    """
    if kind is Suggests.FIELD:
        begun = {f"{name}:": meaning for name, meaning in _FIELDS.items()}
        return tuple(_begin_with(begun, text.casefold()))
    if kind is Suggests.YEAR:
        return tuple(_begin_with(_list_years(text, year), text))
    return tuple(_begin_with(_FIXED.get(kind, {}), text.casefold()))


def name_fits(name: str, wanted: str) -> int | None:
    """How well a name fits what was typed: 0 where a word of it begins so, 1 where that stands within it, else None.

    Args:
        name, wanted: both folded by ``normalise``.
    """
    if f" {wanted}" in f" {name}":
        return 0
    return 1 if wanted in name else None


def fits_author(name: str, words: Iterable[str]) -> bool:
    """Whether each word begins another part of a name, in any order; all of them folded by ``normalise``."""
    parts = name.split()
    for word in words:
        part = next((part for part in parts if part.startswith(word)), None)
        if part is None:
            return False
        parts.remove(part)
    return True


def _begin_with(meanings: Mapping[str, str], typed: str) -> Iterator[Suggestion]:
    return (Suggestion(text, text, meaning) for text, meaning in meanings.items() if text.startswith(typed))


def _list_years(typed: str, year: int) -> dict[str, str]:
    """Years and ranges: around the year that was typed whole, else the latest ones."""
    if typed.isdecimal() and len(typed) == 4:
        return {f"{typed}-": f"{typed} or later", f"{typed}-{year}": f"{typed} to {year}"}
    recent = {str(each): "" for each in range(year, year - 3, -1)}
    ranges = {f"{year - 2}-": f"{year - 2} or later", f"{year - 5}-{year}": f"{year - 5} to {year}"}
    signs = {f">{year - 1}": f"after {year - 1}", f"<{year - 10}": f"before {year - 10}"}
    return {**recent, **ranges, **signs} if not _BLANK_SIGNS.intersection(typed) else signs
