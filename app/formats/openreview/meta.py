"""The line below the authors: when a paper was published, its venue, and who may read it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.dates import PartialDate, parse_date
from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.openreview import wording
from app.formats.openreview.people import count_names

_LONGEST = 1000
_DATE = r"(?:(?:\d{1,2} )?[A-Z][a-z]{2,8}\.? )?\d{4}"
_TIME = r"(?:, ?\d{1,2}:\d{2}(?: ?[AaPp][Mm])?)?"
_STAMP = re.compile(
    rf"[•·*]? ?(?P<label>(?:Published|Uploaded|Submitted|Created):? ?)?(?P<date>{_DATE}){_TIME}"
    rf"(?P<more>,? ?(?:Last Modified|Modified|Uploaded): ?{_DATE}{_TIME}"
    rf"| ?\((?:last )?(?:modified|imported|edited|revised):? ?{_DATE}{_TIME}\))?,?"
)
_LATER = re.compile(
    rf"(?:Last Modified|Modified|Uploaded): ?{_DATE}{_TIME}|\((?:modified|imported|edited): ?{_DATE}{_TIME}\)"
)
_TORN = re.compile(r"Last(?: Mod[a-z]*:?)?(?: [\w ]*)?$|Upl[a-z]*:?$|\((?:m[a-z]*|i[a-z]*)?(?:: ?[\w ]*)?$")
"""The beginning of what stands behind a date, where a page was cut off."""
_VENUE_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SEPARATOR = re.compile(r"[\s•·|]*")
_READERS = re.compile(r"[\s•·|]*Readers ?:(?P<who>.*)")
_FORUM_TAIL = re.compile(
    r"[\s•·|]*Everyone[\s•·|]*(?:(?:Show )?Revisions)?[\s•·|]*(?:(?:Show )?Bib[Tt]e[Xx])?[\s•·|]*"
    r"(?:CC0?[ -].{0,40}|[Aa]rXiv.{0,60}|No .{0,60})?$"
)
_TAIL = re.compile(r"[\s•·|]*(?:[\d,]+ Repl(?:y|ies)|(?:Show )?(?:Revisions|Bib[Tt]e[Xx])|Show [Dd]etails)[\s•·|]*$")


class Meta(NamedTuple):
    """What stands below the authors of one paper.

    Attributes:
        start, stop: its lines, by place.
        date: the line with the date, cut to it; ``issued`` is None where no calendar has it.
        venue: the venue as a line of its own, None where it is missing.
        own: no other site prints such a thing.
    """

    start: int
    stop: int
    date: Line
    issued: PartialDate | None
    venue: Line | None
    own: bool


def find_meta(lines: Sequence[Line], at: int) -> Meta | None:
    """What stands below authors, from this line on; None if the line begins no such thing."""
    line = lines[at]
    match = _STAMP.match(line.text) if len(line.text) <= _LONGEST else None
    if match is None:
        return None
    own, stop = bool(match["more"]), at + 1
    start = at - _has_venue_above(lines, at, match)
    if not match["more"] and match.end() == len(line.text) and stop < len(lines) and _is_later(lines[stop].text):
        own, stop = True, stop + 1
    venue, read, stop = _read_venue(lines, lines[start] if start < at else _cut(line, match.end()), stop)
    date = line.part(*match.span("date"))
    own = own or read
    if not (own or match["label"] or _may_follow(lines, start, match, venue)):
        return None
    return Meta(start, stop, date, _parse(date.text), venue, own)


def _has_venue_above(lines: Sequence[Line], at: int, match: re.Match[str]) -> bool:
    """Whether the venue stands between the authors and a date alone on its line, as some copies have it."""
    if at < 2 or match.end() < len(lines[at].text) or (match["date"].isdecimal() and not match["more"]):
        return False
    above = lines[at - 1].text[:_LONGEST]
    if not _VENUE_YEAR.search(above) or _STAMP.match(above) or not _can_be_venue(above):
        return False
    return count_names(lines[at - 2].text) > 0 and not count_names(above)


def _is_later(text: str) -> bool:
    return len(text) <= _LONGEST and bool(_LATER.fullmatch(text))


def _cut(line: Line, at: int) -> Line:
    """What stands behind a sign of a line and what parts it from the next."""
    match = _SEPARATOR.match(line.text, at)
    return line.part(match.end() if match else at)


def _read_venue(lines: Sequence[Line], rest: Line, stop: int) -> tuple[Line | None, bool, int]:
    """The venue behind a date, whether its readers are named, and where both stop."""
    if not rest.text and stop < len(lines) and _can_be_venue(lines[stop].text):
        rest, stop = lines[stop], stop + 1
    venue, named = _split_readers(rest)
    if not named and stop < len(lines) and (match := _READERS.fullmatch(lines[stop].text[:_LONGEST])):
        named, stop = True, stop + 1
        stop += not match["who"].strip() and stop < len(lines) and not wording.is_end(lines[stop].text)
    return (venue if venue.text and not _TORN.match(venue.text) else None), named, stop


def _can_be_venue(text: str) -> bool:
    return len(text) <= _LONGEST and not text.startswith("Readers:") and not wording.is_boundary(text)


def _split_readers(line: Line) -> tuple[Line, bool]:
    """A venue without the readers and buttons that run on behind it, and whether there were readers."""
    match = _READERS.search(line.text) or _FORUM_TAIL.search(line.text, max(0, len(line.text) - 120))
    if match:
        line = line.part(0, match.start())
    while tail := _TAIL.search(line.text, max(0, len(line.text) - 60)):
        line = line.part(0, tail.start())
    return line, match is not None


def _may_follow(lines: Sequence[Line], at: int, match: re.Match[str], venue: Line | None) -> bool:
    """Whether a bare date stands below people and over a venue, as where a profile hides who may read a paper."""
    text = match.string
    if venue is None or venue.text[0] in "–—-)]:.,;/" or at == 0:
        return False
    people = count_names(lines[at - 1].text)
    runs_on = 0 < match.end() < len(text) and text[match.end()] != " "
    if not match["date"].isdecimal() or runs_on:
        return people > 0
    return people > 1 or (people == 1 and match["date"] in venue.text)


def _parse(text: str) -> PartialDate | None:
    try:
        return parse_date(text)
    except InvalidValue:
        return None
