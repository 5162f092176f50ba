"""A query in words: ``author qian, 2024 or later, with code``."""

from __future__ import annotations

import datetime
import re
from functools import cache
from typing import assert_never

from app.code import Code
from app.dates import PartialDate, format_short
from app.search_query.folding import is_cjk, normalise
from app.search_query.values import (
    Added,
    Among,
    And,
    Begins,
    Cited,
    Everything,
    Has,
    HasCode,
    HasTag,
    HostIs,
    Identified,
    InCollection,
    IsCloned,
    IsDuplicate,
    Issued,
    Kind,
    Named,
    Not,
    OfImport,
    OfResearcher,
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
from app.subjects import list_subjects

_PLACES = {Where.TITLE: "title", Where.AUTHORS: "author", Where.ABSTRACT: "abstract", Where.NOTES: "note"}
_CODE = {Code.NONE: "without code", Code.BADGE: "with a code badge alone", Code.LINK: "with a code link"}
_SCORES = {"novelty": "novelty", "ai_score": "AI score"}
_THINGS = {
    Thing.CODE: "code",
    Thing.LINK: "a code link",
    Thing.BADGE: "a code badge alone",
    Thing.CITATIONS: "a citation count",
    Thing.NOTE: "a note",
    Thing.FILE: "a file",
    Thing.TAG: "a tag",
    Thing.COLLECTION: "a collection",
    Thing.ABSTRACT: "an abstract",
    Thing.DATE: "a date",
    Thing.SUBJECT: "a subject",
    Thing.DOI: "a DOI",
    Thing.ARXIV: "an arXiv id",
    Thing.RATING: "a rating",
    Thing.STATUS: "a reading status",
}
_IDENTIFIERS = {"doi": "DOI", "arxiv_id": "arXiv", "citation_key": "citation key"}
_COLUMNS = {
    "title": "a title",
    "authors": "a list of authors",
    "venue": "a venue",
    "subject": "a subject",
    "tags": "a first tag",
    "citation_key": "a citation key",
}
_PLAIN = re.compile(r"\w+")
_OF_THE_LANGUAGE = frozenset({"or", "not", "with", "without"})


def explain(query: Query) -> str:
    """What a query asks for: parts that must all match are parted by commas, alternatives by ``or``."""
    match query:
        case And(parts) if parts:
            return ", ".join(_enclose(part) if isinstance(part, Or) else explain(part) for part in parts)
        case Or((Words(_, Where.ANYWHERE), *others)) if others and all(map(_is_named_by_it, others)):
            return f"{' or '.join(map(explain, others))} or its words"
        case Or(parts) if parts:
            return " or ".join(map(_enclose, parts))
        case Or():
            return "no paper"
        case Not(part):
            return _explain_negation(part)
        case Words(term, Where.ANYWHERE):
            return _quote(term)
        case Words(term, where):
            return f"{_PLACES[where]} {_format_term(term)}"
        case Named(Kind.SUBJECT, term) if subject := _find_subject(term):
            return f"subject {subject}"
        case Named(kind, term):
            return f"{kind} {_format_term(term)}"
        case _:
            return _explain_value(query)


def _is_named_by_it(query: Query) -> bool:
    """Whether a word that asks for this beside its words is an identifier or an address; see ``read_word``."""
    return isinstance(query, Identified | UsesRepository)


def _enclose(query: Query) -> str:
    """A part among alternatives, in brackets where it would run into its neighbours."""
    text = explain(query)
    return f"({text})" if isinstance(query, And | Or) or " or " in text else text


def _explain_negation(part: Query) -> str:
    match part:
        case Has(thing):
            return f"without {_THINGS[thing]}"
        case Trashed():
            return "not in the trash"
        case And() | Or():
            return f"not ({explain(part)})"
        case _:
            return f"not {explain(part)}"


def _explain_value(query: Query) -> str:
    match query:
        case Everything() | And():
            return "all papers"
        case Trashed():
            return "in the trash"
        case Among(papers):
            return "1 chosen paper" if len(papers) == 1 else f"{len(papers):,} chosen papers"
        case HasCode(code):
            return _CODE[code]
        case Has(thing):
            return f"with {_THINGS[thing]}"
        case Begins(column, text, whole):
            return f"{_COLUMNS[column]} {'that is' if whole else 'that begins with'} “{text}”"
        case StatusIs(status):
            return f"marked {status}" if status else "without a reading status"
        case IsDuplicate():
            return "possible duplicates"
        case Issued() | Cited() | Rated() | Stated() | Added():
            return _explain_range(query)
        case _:
            return _explain_reference(query)


def _explain_reference(query: Query) -> str:
    match query:
        case OfResearcher(number):
            return f"on the pages of researcher {number}"
        case OfImport(number):
            return "of the latest import" if number is None else f"of import {number}"
        case InCollection(number, within):
            return f"in collection {number}{' or one inside it' if within else ''}"
        case HasTag(number):
            return f"with tag {number}"
        case Identified(field, text):
            return f"{_IDENTIFIERS[field]} {text}"
        case UsesRepository(path, prefix):
            return f"repository {path}{'…' if prefix else ''}"
        case HostIs(name, prefix):
            return f"code on {name}{'…' if prefix else ''}"
        case IsCloned(cloned):
            return "with a clone on this computer" if cloned else "with code and no clone on this computer"
    raise AssertionError(query)  # every kind of query is above


def _explain_range(query: Issued | Cited | Rated | Stated | Added) -> str:
    match query:
        case Issued(first, last):
            return _format_range(first, last, "{} or later", "{} or earlier", "with a date")
        case Cited(low, high):
            return f"{_format_range(low, high, 'at least {}', 'at most {}', 'any number of')} citations"
        case Rated(low, high):
            return f"rated {_format_range(low, high, '{} or more', '{} or less', 'at all')}"
        case Stated(name, low_score, high_score):
            return f"{_SCORES[name]} {_explain_score(low_score, high_score)}"
        case Added(since, before):
            return _explain_added(since, before)
        case _:
            assert_never(query)


def _explain_score(low: float | None, high: float | None) -> str:
    """Bounds that are the least beside a rounder number are said as above or below that."""
    if low is not None and low == high:
        return f"{low:g}"
    ends = [_explain_end(low, -1, "more than", "at least")] if low is not None else []
    ends += [_explain_end(high, 1, "less than", "at most")] if high is not None else []
    return " and ".join(ends) or "of any value"


def _explain_end(end: float, step: int, beyond: str, up_to: str) -> str:
    millionths = round(end * 1_000_000)
    if millionths % 10 and not (millionths + step) % 10:
        return f"{beyond} {(millionths + step) / 1_000_000:g}"
    return f"{up_to} {end:g}"


def _explain_added(since: datetime.datetime | None, before: datetime.datetime | None) -> str:
    ends = [f"since {_format_moment(since)}"] if since else []
    ends += [f"before {_format_moment(before)}"] if before else []
    return f"added {' and '.join(ends) or 'at any time'}"


def _format_range(low: int | None, high: int | None, from_on: str, up_to: str, any_at_all: str) -> str:
    if low is not None and high is not None:
        return f"{low}" if low == high else f"{low} to {high}"
    if low is not None:
        return from_on.format(low)
    return any_at_all if high is None else up_to.format(high)


def _format_moment(moment: datetime.datetime) -> str:
    """A moment where the person is; midnight is the day alone."""
    local = moment.astimezone()
    day = format_short(PartialDate(local.year, local.month, local.day))
    return day if local.time() == datetime.time() else f"{day}, {local:%H:%M:%S}"


def _find_subject(term: Term) -> str | None:
    """The class, or the code of one, as arXiv writes it, where it is one that was asked for."""
    return None if term.prefix else _subjects().get(term.phrases[0])


@cache
def _subjects() -> dict[tuple[str, ...], str]:
    """Every class and every code, by the words that a search has of it."""
    classes = [subject_class for subject_class, _ in list_subjects()]
    codes = [subject_class.rpartition(".")[2] for subject_class in classes]
    return {tuple(normalise(each).split()): each for each in (*codes, *classes)}


def _format_term(term: Term) -> str:
    text = _format_words(term)
    plain = _PLAIN.fullmatch(text) is not None and text not in _OF_THE_LANGUAGE
    return text if plain and not term.prefix else _quote(term)


def _quote(term: Term) -> str:
    return f"“{_format_words(term)}{'…' if term.prefix else ''}”"


def _format_words(term: Term) -> str:
    """The words of a term as they are written: Chinese, Japanese and Korean ones without blanks."""
    shown = ""
    for word in term.phrases[0]:
        together = not shown or (is_cjk(shown[-1]) and is_cjk(word[0]))
        shown += word if together else f" {word}"
    return shown
