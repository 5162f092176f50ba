"""The fields of the search language: what may stand after each colon, and the query that it is."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from app.errors import InvalidValue
from app.papers import Status
from app.repositories.hosts import ALIASES
from app.repositories.links import parse_repository_link
from app.search_query.parse import ranges
from app.search_query.terms import make_term
from app.search_query.values import (
    Cited,
    Has,
    HostIs,
    Identified,
    IsCloned,
    IsDuplicate,
    Issued,
    Kind,
    Named,
    OfImport,
    Or,
    Query,
    Rated,
    Stated,
    StatusIs,
    Term,
    Thing,
    Trashed,
    UsesRepository,
    Where,
    Words,
)
from app.values import parse_arxiv_id, parse_citation_key, parse_doi


@dataclass(frozen=True, slots=True)
class Value:
    """What stands after a field's colon.

    Attributes:
        prefix: its last word may go on.
        today: the person's day.
    """

    text: str
    prefix: bool
    today: datetime.date


@dataclass(frozen=True, slots=True)
class SearchField:
    """A field that can be searched.

    Attributes:
        read: what a value asks for; raises InvalidValue where it is no such value.
        noun: what a value is, ``a year``; "" where any words will do.
        example: how values are written, for who wrote another.
        may_go_on: whether typing on may make a value of what is none yet.
    """

    read: Callable[[Value], Query]
    noun: str = ""
    example: str = ""
    may_go_on: Callable[[str], bool] = lambda _: False


def read_word(value: Value) -> Query:
    """What a word without a field asks for: the word anywhere, or the DOI, arXiv id or repository that it is."""
    words = Words(_get_term(value))
    found = [query for read in (_read_doi, _read_arxiv, _read_address) if (query := _try(read, value))]
    return _either(words, *found)


def _try(read: Callable[[Value], Query], value: Value) -> Query | None:
    try:
        return read(value)
    except InvalidValue:
        return None


def _either(*parts: Query) -> Query:
    return Or(parts) if len(parts) > 1 else parts[0]


def _get_term(value: Value) -> Term:
    term = make_term(value.text, prefix=value.prefix)
    if term is None:
        raise InvalidValue(value.text, f"“{value.text}” holds no word.")
    return term


def _words(where: Where) -> SearchField:
    return SearchField(lambda value: Words(_get_term(value), where))


def _named(kind: Kind) -> SearchField:
    return SearchField(lambda value: Named(kind, _get_term(value)))


def _one_of(values: dict[str, Query], noun: str, example: str) -> SearchField:
    """A field of a few words; hyphens and blanks in them do not matter."""

    def read(value: Value) -> Query:
        if (word := _squeeze(value.text)) not in values:
            raise InvalidValue(value.text, f"“{value.text}” is not {noun}.")
        return values[word]

    return SearchField(read, noun, example, lambda text: _begins_one(_squeeze(text), values))


def _squeeze(text: str) -> str:
    return "".join(char for char in text.casefold() if char.isalnum())


def _begins_one(text: str, words: Iterable[str]) -> bool:
    return any(word.startswith(text) for word in words)


def _numbers(read: Callable[[str], Query], noun: str, example: str) -> SearchField:
    unfinished = re.compile(r"[<>=≤≥]*[\d.,–-]*")
    return SearchField(
        lambda value: read(value.text), noun, example, lambda text: unfinished.fullmatch(text) is not None
    )


def _scores(name: str) -> SearchField:
    example = f"{name}:>40, {name}:50 or {name}:20-62.5"
    return _numbers(lambda text: Stated(name, *ranges.parse_scores(text)), "a number from 0 to 100", example)


def _read_years(text: str) -> Query:
    first, last = ranges.parse_numbers(text, ranges.parse_year)
    return Issued(first, None if last is None else max(last, 0))


def _read_doi(value: Value) -> Query:
    return Identified("doi", parse_doi(value.text))


def _read_arxiv(value: Value) -> Query:
    return Identified("arxiv_id", parse_arxiv_id(value.text))


def _read_key(value: Value) -> Query:
    return Identified("citation_key", parse_citation_key(value.text))


def _read_address(value: Value) -> Query:
    """The address of a repository; its branch and what comes after it do not matter."""
    return UsesRepository(parse_repository_link(value.text).repository.key)


def _read_repository(value: Value) -> Query:
    if address := _try(_read_address, value):
        return address
    path = re.sub(r"^[a-z]+://(?:www\.)?", "", value.text.strip().casefold())
    parts = [part for part in path.split("/") if part]
    if not parts or any(re.search(r"\s", part) for part in parts):
        raise InvalidValue(value.text, f"“{value.text}” is not a repository.")
    return UsesRepository("/".join(parts), value.prefix and not path.endswith("/"))


def _read_host(value: Value) -> Query:
    """A host or some of its parts, or the address of anything on it."""
    typed = re.sub(r"^[a-z]+://", "", value.text.strip().casefold()).split("/")[0].removeprefix("www.")
    name = typed.strip(".")
    if not _HOST.fullmatch(name):
        raise InvalidValue(value.text, f"“{value.text}” is not a host.")
    return HostIs(ALIASES.get(name, name), value.prefix and not typed.endswith("."))


def _read_added(value: Value) -> Query:
    return ranges.parse_added(value.text, value.today)


_THINGS: dict[str, Query] = {each.value: Has(each) for each in Thing}
_THINGS |= {f"{word}s": query for word, query in _THINGS.items() if not word.endswith("s")}
_THINGS |= {"citation": Has(Thing.CITATIONS), "year": Has(Thing.DATE)}
_STATUSES: dict[str, Query] = {"none": StatusIs(None), **{_squeeze(each): StatusIs(each) for each in Status}}
_CLONED: dict[str, Query] = {
    word: IsCloned(word in ("yes", "true", "1")) for word in ("yes", "no", "true", "false", "1", "0")
}
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*")
_STATES: dict[str, Query] = {"duplicate": IsDuplicate(), "duplicates": IsDuplicate(), "trashed": Trashed()}

_CITATIONS = _numbers(
    lambda text: Cited(*ranges.parse_citations(text)), "a number of citations", "citations:74, citations:10-20 or >100"
)
_BY_NAME = {
    "title": _words(Where.TITLE),
    "author": _words(Where.AUTHORS),
    "abstract": _words(Where.ABSTRACT),
    "note": _words(Where.NOTES),
    "tag": _named(Kind.TAG),
    "collection": _named(Kind.COLLECTION),
    "researcher": _named(Kind.RESEARCHER),
    "affiliation": _named(Kind.AFFILIATION),
    "venue": _named(Kind.VENUE),
    "subject": _named(Kind.SUBJECT),
    "year": _numbers(_read_years, "a year", "year:2023, year:2023-2025 or year:>2020"),
    "citations": _CITATIONS,
    "rating": _numbers(
        lambda text: Rated(*ranges.parse_numbers(text, ranges.parse_rating)), "a rating", "rating:4 or rating:3-5"
    ),
    "novelty": _scores("novelty"),
    "ai_score": _scores("ai_score"),
    "added": SearchField(
        _read_added,
        "a day or an age",
        "added:<7d, added:>3m, added:today or added:2026-11",
        lambda text: re.fullmatch(r"[<>=≤≥]*[\d-]*|t|to|tod|toda|y[a-z]*", text.lower()) is not None,
    ),
    "status": _one_of(_STATUSES, "a reading status", "status:to-read, status:reading, status:read or status:none"),
    "has": _one_of(_THINGS, "something that a paper can have", f"has:{', has:'.join(Thing)}"),
    "is": _one_of(_STATES, "a state of papers", "is:duplicate or is:trashed"),
    "import": _one_of({"latest": OfImport()}, "an import", "import:latest"),
    "repository": SearchField(_read_repository, "a repository", "repository:owner/name"),
    "host": SearchField(_read_host, "a host of code", "host:gitlab or host:github.com"),
    "cloned": _one_of(_CLONED, "yes or no", "cloned:yes or cloned:no"),
    "doi": SearchField(
        _read_doi,
        "a DOI",
        "doi:10.48550/arxiv.2307.07924",
        lambda text: text.startswith("10.") or "10.".startswith(text),
    ),
    "arxiv": SearchField(
        _read_arxiv, "an arXiv id", "arxiv:2307.07924", lambda text: re.fullmatch(r"[\w.-]*/?\d*v?", text) is not None
    ),
    "key": SearchField(_read_key, "a citation key", "key:qian2023chatdev"),
}
_ALIASES = {
    "authors": "author", "by": "author", "notes": "note", "tags": "tag", "in": "collection", "journal": "venue",
    "repo": "repository", "citekey": "key", "ai-score": "ai_score",
}  # fmt: skip

FIELDS = _BY_NAME | {alias: _BY_NAME[name] for alias, name in _ALIASES.items()}
"""By each name that is understood, in lower case."""


def find_field_name(typed: str) -> str:
    """The usual name of a field that was called so, in any case; "" if there is none."""
    name = typed.lower()
    return _ALIASES.get(name, name if name in FIELDS else "")
