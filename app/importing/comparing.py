"""In which fields a source and a paper of the library differ, and which of the two is taken unless a person says."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from app.code import Link, RepositoryLink, WebLink
from app.dates import format_short, make_date
from app.duplicates.comparing import is_published
from app.fields import FIELDS, display_value
from app.formats import READERS
from app.formats.source import ReadPaper
from app.frozen import replace
from app.importing.plan import FieldChange
from app.names import Name, is_variant
from app.papers import CitationCount, PaperFacts
from app.search_query import normalise
from app.search_query.likeness import strip_version
from app.subjects import format_subject

_COMPARED = (
    "title", "authors", "issued", "subject", "affiliations", "citations", "venue", "volume", "issue", "pages", "doi",
    "arxiv_id", "url", "abstract",
)  # fmt: skip
_ELLIPSIS = " .…"


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A paper that a source's paper is compared with.

    Attributes:
        facts: what is known of it.
        edited: the fields that a person set by hand.
        counted: where its citation count comes from; None where that is not known.
        year_assumed: the year of its date was assumed, and not printed.
    """

    facts: PaperFacts
    edited: frozenset[str] = frozenset()
    counted: CitationCount | None = None
    year_assumed: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """Where a paper is read now: the format of its source, and the day on which that was captured."""

    format: str
    captured_on: datetime.date


class _Worth(enum.Enum):
    """What a source's value is beside the library's: no news, a fuller form of it, or something else."""

    LESS = "less"
    MORE = "more"
    OTHER = "other"


def compare_fields(paper: ReadPaper, known: Known, seen: Seen) -> Iterator[FieldChange]:
    """The fields in which a source says more than the library, or something else.

    What the library lacks is taken, and so is a fuller form of what it has, a newer count of the same source, and what
    a person corrected in the source; what a person set in the library stays; all else is offered.
    """
    for name in _COMPARED:
        if change := _compare(name, paper, known, seen):
            yield change
    if paper.facts.code_badge and not known.facts.code_badge:
        yield FieldChange("code_badge", True, "", "Code", take=True)
    if links := find_new_links(paper.facts, known.facts):
        old, edited = _show_links(known.facts.repositories), "repositories" in known.edited
        yield FieldChange("repositories", links, old, _show_links(links), take=not edited, edited=edited)
    if pages := find_new_pages(paper.facts, known.facts):
        old, edited = _show_links(known.facts.web_links), "web_links" in known.edited
        yield FieldChange("web_links", pages, old, _show_links(pages), take=not edited, edited=edited)


def is_cut_short(authors: Sequence[Name], facts: PaperFacts, known: PaperFacts) -> bool:
    """Whether a list that was taken from a source is cut short: not where the library knows that it ends there."""
    is_whole = not known.authors_truncated and len(authors) == len(known.authors)
    return facts.authors_truncated and not (is_whole and all(map(is_variant, authors, known.authors)))


def find_new_links(facts: PaperFacts, known: PaperFacts) -> tuple[RepositoryLink, ...]:
    """The repository links of one paper that another does not have, not as what a person calls no repository either."""
    there = {link.key for link in known.repositories}
    called_else = {link.key for link in known.web_links}
    return tuple(
        link for link in facts.repositories if link.key not in there and WebLink(link.url).key not in called_else
    )


def find_new_pages(facts: PaperFacts, known: PaperFacts) -> tuple[WebLink, ...]:
    """The other links of one paper that another does not have, not as its address or as code on an unknown host."""
    there = {link.key for link in known.web_links}
    there |= {WebLink(url).key for url in (known.url, *(link.url for link in known.repositories)) if url is not None}
    return tuple(link for link in facts.web_links if link.key not in there)


def _compare(name: str, paper: ReadPaper, known: Known, seen: Seen) -> FieldChange | None:
    field, value, old = FIELDS[name], getattr(paper.facts, name), getattr(known.facts, name)
    corrected = name in paper.corrected
    ends_now = name == "authors" and known.facts.authors_truncated and not paper.facts.authors_truncated
    if (value == old and not ends_now) or (value == field.empty and not corrected):
        return None
    worth = _Worth.MORE if old == field.empty or corrected else _weigh(name, paper, known, seen)
    if worth is _Worth.LESS:
        return None
    if name == "authors" and not corrected:
        value = _join_fuller(paper.facts.authors, known.facts.authors)
    return FieldChange(
        field=name,
        value=value,
        old=_show(name, known.facts),
        new=_show(name, replace(paper.facts, **{name: value})),
        take=worth is _Worth.MORE and (corrected or name not in known.edited),
        edited=name in known.edited,
        note=_describe_count(known.counted) if name == "citations" else "",
    )


def _show(name: str, facts: PaperFacts) -> str:
    text = display_value(FIELDS[name], facts)
    return f"{text} et al." if name == "authors" and facts.authors_truncated and text else text


def _weigh(name: str, paper: ReadPaper, known: Known, seen: Seen) -> _Worth:
    if name == "citations":
        return _weigh_count(known.counted, seen)
    if name == "issued":
        return _weigh_date(paper, known)
    if name == "authors":
        return _weigh_authors(paper.facts, known.facts)
    if name == "venue" and normalise(paper.facts.venue or "") != normalise(known.facts.venue or ""):
        return _Worth.MORE if is_published(paper.facts) and not is_published(known.facts) else _Worth.OTHER
    return _WEIGH.get(name, _weigh_text)(getattr(paper.facts, name), getattr(known.facts, name))


def _weigh_count(counted: CitationCount | None, seen: Seen) -> _Worth:
    """A newer count of the same source is taken, one of another source is offered, an older one is no news."""
    if counted is None:
        return _Worth.MORE
    if counted.counted_on > seen.captured_on:
        return _Worth.LESS
    return _Worth.MORE if counted.source == seen.format else _Worth.OTHER


def _weigh_date(paper: ReadPaper, known: Known) -> _Worth:
    new, old = str(paper.facts.issued), str(known.facts.issued)
    if paper.year_assumed or old.startswith(new):
        return _Worth.LESS
    return _Worth.MORE if new.startswith(old) or known.year_assumed else _Worth.OTHER


def _weigh_authors(facts: PaperFacts, known: PaperFacts) -> _Worth:
    """A list that goes on where the library's was cut short, or has fuller names, is more of the same."""
    new, old = facts.authors, known.authors
    if not all(is_variant(one, other) for one, other in zip(new, old, strict=False)):
        return _Worth.OTHER
    ends = facts.authors_truncated, known.authors_truncated
    if len(new) < len(old):
        return _Worth.LESS if ends[0] else _Worth.OTHER
    if len(new) > len(old):
        return _Worth.MORE if ends[1] else _Worth.OTHER
    is_fuller = _join_fuller(new, old) != old or (ends[1] and not ends[0])
    return _Worth.MORE if is_fuller else _Worth.LESS


def _join_fuller(new: tuple[Name, ...], old: tuple[Name, ...]) -> tuple[Name, ...]:
    """Of each author the fuller name, where the two lists name the same people as far as both go; else the new list."""
    if not all(is_variant(one, other) for one, other in zip(new, old, strict=False)):
        return new
    both = (max(other, one, key=_count_letters) for one, other in zip(new, old, strict=False))
    return (*both, *new[len(old) :])


def _count_letters(name: Name) -> int:
    return sum(map(str.isalpha, str(name)))


def _weigh_text(new: str, old: str) -> _Worth:
    """Spelling is no news, nor is a text that was cut short."""
    return _Worth.LESS if normalise(new) == normalise(old) else _Worth.OTHER


def _weigh_long_text(new: str, old: str) -> _Worth:
    short, long = sorted((" ".join(new.split()), " ".join(old.split())), key=len)
    if not long.startswith(short.rstrip(_ELLIPSIS)):
        return _Worth.OTHER
    return _Worth.MORE if len(new) > len(old) and long != short else _Worth.LESS


def _weigh_subject(new: str, old: str) -> _Worth:
    return _Worth.LESS if format_subject(new) == format_subject(old) else _Worth.OTHER


def _weigh_arxiv_id(new: str, old: str) -> _Worth:
    return _Worth.LESS if strip_version(new) == strip_version(old) else _Worth.OTHER


def _weigh_list(new: tuple[str, ...], old: tuple[str, ...]) -> _Worth:
    ours, theirs = {normalise(each) for each in old}, {normalise(each) for each in new}
    return _Worth.LESS if theirs <= ours else _Worth.MORE if theirs > ours else _Worth.OTHER


_WEIGH: dict[str, Callable[[Any, Any], _Worth]] = {
    "abstract": _weigh_long_text,
    "subject": _weigh_subject,
    "arxiv_id": _weigh_arxiv_id,
    "affiliations": _weigh_list,
}


def _describe_count(counted: CitationCount | None) -> str:
    if counted is None:
        return ""
    day = counted.counted_on
    where = READERS[counted.source].label if counted.source in READERS else "typed by hand"
    return f"{where}, {format_short(make_date(day.year, day.month, day.day))}"


def _show_links(links: Sequence[Link]) -> str:
    return ", ".join(link.url.removeprefix("https://") for link in links)
