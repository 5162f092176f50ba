"""Entries of homepages whose elements have lines of their own: title, authors, venue and year, links, in some order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.formats.publications.loose import Loose
from app.formats.publications.names import Authors, Form, find_authors
from app.formats.publications.numbers import Numbers, Span
from app.formats.publications.references import Reference, Style, pass_date
from app.formats.publications.tails import Tail, read_tail
from app.formats.publications.titles import strip_title
from app.formats.publications.words import has_venue_word

_BY = re.compile(r"\s*(?:\(?(?:joint(?:ly)? )?with|by|authors?:)\s+", re.IGNORECASE)
_LONGEST_TITLE = 300
_MOST_LINES = 12
_LONGEST_BADGE = 16
_OPEN_END = re.compile(r"(?:[,;&]|\band)\s*$")
_PUBLISHED = re.compile(r"\s*(?:published|appeared|to appear|accepted|presented)\s(?:in|at|by)\s", re.IGNORECASE)
_LOWER = re.compile(r"\s[a-z]{4,}\s")


class _People(NamedTuple):
    people: Authors
    first: int
    last: int


def is_author_line(body: str, start: int, stop: int) -> Authors | None:
    """The authors of a stretch that lists several of them and says nothing else, but perhaps where and when behind."""
    lead = _BY.match(body, start, stop)
    begin = lead.end() if lead else start
    if stop - begin > 20_000:
        return None
    people = find_authors(body, begin, stop)
    if people is None or people.form is Form.GROUP or (len(people.authors) < 2 and not people.cut and not lead):
        return None
    return (
        people
        if people.end == "line" or not body[people.stop : stop].strip(" .,;)") or _is_tail(body, people, stop)
        else None
    )


def _is_tail(body: str, people: Authors, stop: int) -> bool:
    rest = body[people.stop : stop]
    dated = people.end in ("bracketed", "year")
    return len(rest) < 250 and not _LOWER.search(rest[:30]) and (dated or read_tail(body, people.stop, stop).score > 1)


def read_lined(loose: Loose, spans: Sequence[Span]) -> Reference | None:
    """Read an entry whose elements stand on lines of their own; None if no line of it lists authors.

    Args:
        loose: the whole entry.
        spans: its lines, as stretches of that.
    """
    body = loose.body
    shown = [span for span in spans if body[span.start : span.stop].strip(" .,;|/[]()*-–")][:_MOST_LINES]
    found = _find_people(body, shown)
    if len(shown) < 2:
        return None
    if found is None:
        return _read_published(body, shown)
    titled = shown[: found.first] or shown[found.last + 1 : found.last + 2]
    if not titled:
        return None
    if len(titled) > 1 and _is_badge(body[titled[0].start : titled[0].stop].strip()):
        titled = titled[1:]
    title = strip_title(body, Span(titled[0].start, titled[-1].stop))
    behind = found.last + 1 + (found.first == 0)
    issued, date, at = pass_date(body, found.people)
    line_end = shown[found.last].stop
    tail = _find_tail(body, [Span(min(at, line_end), line_end), *shown[behind:]])
    if issued is None:
        issued, date = tail.numbers.issued, tail.numbers.date
    size = title.stop - title.start
    if not 0 < size <= _LONGEST_TITLE or len(titled) > 4:
        return None
    ids = any(each.field in ("doi", "arxiv_id") for each in loose.found)
    linked = body.count("  ") > 0
    strength = 3 + (" " in body[title.start : title.stop]) + bool(issued) + (tail.score > 1) + (ids or linked)
    style = Style(found.people.form, "line", "authors first" if found.first == 0 else "title first")
    return Reference(style, found.people, title, issued, date, tail, strength, doubtful=False)


def _read_published(body: str, shown: Sequence[Span]) -> Reference | None:
    """A title over the line that says where it was published, without authors."""
    if not _PUBLISHED.match(body, *shown[1]):
        return None
    title, tail = strip_title(body, shown[0]), read_tail(body, *shown[1])
    if not tail.venue or not tail.numbers.issued or not 0 < title.stop - title.start <= _LONGEST_TITLE:
        return None
    style = Style(None, "line", "title first")
    return Reference(style, None, title, tail.numbers.issued, tail.numbers.date, tail, 5, doubtful=False)


def _is_badge(text: str) -> bool:
    """Whether a line above a title is the short name of its venue: ``ICLR``, ``ACL 2024``."""
    return len(text) <= _LONGEST_BADGE and text.split(" ", maxsplit=1)[0].isupper() and has_venue_word(text)


def _find_people(body: str, shown: Sequence[Span]) -> _People | None:
    """The lines that list authors: of several the longest list; they go on where one ends in a comma."""
    best = None
    for at in range(min(len(shown), 5)):
        last = at
        while last + 1 < len(shown) and _OPEN_END.search(
            body[max(shown[last].start, shown[last].stop - 6) : shown[last].stop]
        ):
            last += 1
        people = is_author_line(body, shown[at].start, shown[last].stop)
        if people and (best is None or len(people.authors) > len(best.people.authors)):
            best = _People(people, at, last)
    return best or _find_lone(body, shown)


def _find_lone(body: str, shown: Sequence[Span]) -> _People | None:
    """One author alone on the line behind the title, where a venue and a year follow."""
    if len(shown) < 3:
        return None
    people = find_authors(body, *shown[1])
    venue = read_tail(body, *shown[2])
    lone = people and people.end == "line" and people.form in (Form.FULL, Form.LEADING)
    return _People(people, 1, 1) if people and lone and venue.score > 1 and venue.numbers.issued else None


def _find_tail(body: str, spans: Sequence[Span]) -> Tail:
    """The first of some lines that reads as a venue, of the three that are nearest."""
    for span in spans[:4]:
        text = body[span.start : span.stop].strip()
        if not text or len(text) > 300:
            continue
        tail = read_tail(body, span.start, span.stop)
        if tail.unseen or (
            tail.venue and (tail.score > 1 or (tail.score > 0 and (tail.numbers.issued or has_venue_word(text))))
        ):
            return tail
        if tail.venue is None and tail.numbers.issued:
            return tail
    end = spans[-1].stop if spans else len(body)
    return Tail(None, Numbers(end), 0)
