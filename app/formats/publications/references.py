"""One reference: who wrote what, where and when, read from the left, by what parts its elements.

A style is how the names are printed, what stands behind them, and what ends the title; a list keeps to one, so that
the style that most of its entries have decides where one entry could be read in several ways.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from app.dates import PartialDate
from app.formats.publications.loose import Loose
from app.formats.publications.names import Authors, Form, find_authors
from app.formats.publications.numbers import DATE, Span, make_issued
from app.formats.publications.tails import Tail, read_tail
from app.formats.publications.titles import Title, list_titles, rate_title, strip_title

_BRACKETED = re.compile(
    rf"(?P<whole>{DATE.pattern}|(?P<stated>[\w .]{{2,30}}))(?:,\s[A-Z]\w+\s\d{{1,2}}(?:[-–]\d{{1,2}})?)?[)\]][.,:]?\s*"
)
_APA_DAY = re.compile(r",\s([A-Z]\w{2,8})\s?(\d{1,2})?[)\]]")
_NAMED = 4


class Style(NamedTuple):
    """How a list prints its entries: the form of names, what parts them from the title, and what ends that."""

    form: Form | None
    behind: str
    ending: str


class Reference(NamedTuple):
    """A reference, as stretches of its text.

    Attributes:
        strength: how much of a reference was found; 6 is a whole one.
        doubtful: the title could not be told from the venue.
    """

    style: Style
    people: Authors | None
    title: Span
    issued: PartialDate | None
    date: Span | None
    tail: Tail
    strength: int
    doubtful: bool


def read_reference(loose: Loose, style: Style | None = None, start: int = 0) -> Reference | None:
    """Read a text of one entry; None if it has no title.

    Args:
        loose: the entry without what may stand anywhere in it.
        style: that of the list, if it is known.
        start: where the entry begins behind its marker.
    """
    body = loose.body
    named, titled = _read_named(loose, body, start, style), _read_titled(loose, body, start)
    if named and titled and named.style.behind in ("stop", "comma") and _is_list_of_names(body, named.title):
        return titled
    if named and titled:
        return titled if titled.strength > named.strength + (named.strength >= _NAMED) else named
    return named or titled


def _read_named(loose: Loose, body: str, start: int, style: Style | None) -> Reference | None:
    """Authors first."""
    people = find_authors(body, start)
    if people is None or people.end in ("line", ""):
        return None
    issued, date, at = pass_date(body, people)
    return _choose(loose, body, people, (issued, date), at, style)


def _read_titled(loose: Loose, body: str, start: int) -> Reference | None:
    """Title first, then perhaps authors."""
    at = start + len(body[start:]) - len(body[start:].lstrip(" *_"))
    for title in list_titles(body, at, "stop"):
        people = find_authors(body, title.rest)
        if people and _lists_people(people) and people.end != "line":
            issued, date, rest = pass_date(body, people)
            tail = read_tail(body, rest, len(body))
            return _finish(loose, body, people, (issued, date), title, tail) if tail.score >= 0 else None
        if title.ending == "quote":
            return _finish(loose, body, None, (None, None), title, read_tail(body, title.rest, len(body)))
    return None


def _is_list_of_names(body: str, title: Span) -> bool:
    people = find_authors(body, *title)
    return people is not None and people.end == "line" and len(people.authors) > 1


def _lists_people(people: Authors) -> bool:
    """Whether a list in the middle of a text is certainly one of authors."""
    return people.form is Form.LEADING or (len(people.authors) > 1 and people.form is not Form.GROUP)


def pass_date(body: str, people: Authors) -> tuple[PartialDate | None, Span | None, int]:
    """The date right behind the authors, where it stands, and where the text goes on behind it."""
    at = people.stop
    if people.end == "bracketed" and (match := _BRACKETED.match(body, at)):
        if match["year"] is None:
            return None, None, match.end()
        issued, stop = make_issued(match), match.end("year")
        if day := _APA_DAY.match(body, match.end("whole")):
            date = DATE.match(f"{day[1]} {day[2] or ''}".strip() + f", {match['year']}")
            issued, stop = (make_issued(date) if date else issued), day.end() - 1
        return issued, Span(match.start(), max(stop, match.end("whole"))), match.end()
    if people.end == "year" and (match := re.compile(r"(\d{4})[a-z]?[.,:]?\s*").match(body, at)):
        date = DATE.match(body, at)
        return (make_issued(date), Span(at, at + 4), match.end()) if date else (None, None, match.end())
    return None, None, at


def _choose(  # noqa: PLR0917 - what was read so far
    loose: Loose,
    body: str,
    people: Authors,
    dated: tuple[PartialDate | None, Span | None],
    at: int,
    style: Style | None,
) -> Reference | None:
    """Read the title that leaves the best rest; of equals the first."""
    behind = "comma" if people.end == "comma" or body[:at].endswith(", ") else "stop"
    titles = list(list_titles(body, at, behind))
    if not titles or (behind == "comma" and _is_untitled(body, at)):
        return None
    read = [(title, read_tail(body, title.rest, len(body))) for title in titles]
    if behind == "stop" and titles[0].ending in ("stop", "line") and not any(tail.venue for _, tail in read):
        commas = [(title, read_tail(body, title.rest, len(body))) for title in list_titles(body, at, "comma")]
        read += [each for each in commas if each[0].ending == "comma" and each[1].score > 2]
        titles = [title for title, _ in read]
    scored = [
        (tail.score + _rate_end(title, style, behind, body), -number) for number, (title, tail) in enumerate(read)
    ]
    if titles[0].ending in ("quote", "kind"):
        return _finish(loose, body, people, dated, *read[0])
    if (behind == "stop" and read[0][1].score >= 2) or len(titles) == 1:
        return _finish(loose, body, people, dated, *read[0])
    best = max(range(len(read)), key=lambda number: scored[number])
    reference = _finish(loose, body, people, dated, *read[best])
    if behind == "stop" and sum(tail.venue is not None for _, tail in read) == 1:
        return reference
    return reference and reference._replace(doubtful=_is_doubtful(read[best][1], read[best][0], behind, style))


def _is_untitled(body: str, at: int) -> bool:
    """Whether a venue and its numbers stand right behind the authors, as some lists in physics have it."""
    tail = read_tail(body, at, len(body))
    return tail.score >= 4 and tail.venue is not None and "." in body[tail.venue.start : tail.venue.stop]


def _rate_end(title: Title, style: Style | None, behind: str, body: str) -> int:
    rate = -2 if title.span.stop - title.span.start < 12 or " " not in body[title.span.start : title.span.stop] else 0
    if behind == "comma":
        rate -= 2 * (title.ending == "stop" and not (style and style.ending == "stop"))
    return rate


def _is_doubtful(tail: Tail, title: Title, behind: str, style: Style | None) -> bool:
    if tail.venue is None:
        return False
    usual = style is not None and style.ending == title.ending
    return tail.score < (3 if behind == "comma" else 1) - 2 * usual


def add_tail(reference: Reference, tail: Tail) -> Reference:
    """The reference with a venue and a date that stand apart from it, where it has none of its own."""
    if reference.tail.venue or reference.issued:
        return reference
    numbers = tail.numbers
    return reference._replace(issued=numbers.issued, date=numbers.date, tail=tail, strength=reference.strength + 2)


def _finish(  # noqa: PLR0917 - what was read so far
    loose: Loose,
    body: str,
    people: Authors | None,
    dated: tuple[PartialDate | None, Span | None],
    title: Title,
    tail: Tail,
) -> Reference | None:
    span = strip_title(body, title.span)
    issued, date = dated if dated[0] else (tail.numbers.issued, tail.numbers.date)
    ids = any(each.field in ("doi", "arxiv_id") for each in loose.found)
    strength = rate_title(body, span, title.ending)
    strength += _rate_people(people) + bool(issued) + (tail.score > 0) + (tail.score > 1) + ids
    if strength < 0 or span.stop <= span.start:
        return None
    style = Style(people.form if people else None, people.end if people else "", title.ending)
    return Reference(style, people, span, issued, date, tail, strength, doubtful=False)


def _rate_people(people: Authors | None) -> int:
    if people is None:
        return 0
    plain = people.form in (Form.FULL, Form.GROUP, Form.UNPARTED)
    if len(people.authors) > 1 or not plain or people.end in ("bracketed", "year"):
        return 2 + (people.form is Form.INVERTED and people.end in ("bracketed", "year"))
    return 0 if people.end in ("comma", "dash") else 1
