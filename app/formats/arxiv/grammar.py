"""What one line of an arXiv list can be; the grammar of the page stands in ``app.formats.arxiv.reader``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.dates import PartialDate, make_date, parse_date, parse_month
from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.places import Place
from app.subjects import is_subject
from app.values import ArxivId, Doi, parse_arxiv_id, parse_doi

_LONGEST = 400
_MOST_TAGS = 50
_KIND = r"pdf|pdfonly|ps|html|other|src|dvi|tex|docx|format"
ID = r"\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{7}(?:v\d+)?"
_HEADING = re.compile(
    rf"(?:[-*•–]\s+)?(?P<index>(?:\[\d{{1,6}}\]|\d{{1,6}}\.)\s*)?"
    rf"(?:arXiv|Paper(?P<crossed> \(\*cross-listing\*\))?):\s?"
    rf"(?:arXiv:)?(?P<id>{ID})(?P<tail>(?:[\s(\[].*)?)"
)
_INDEX = re.compile(r"\[\d{1,6}\]|\d{1,6}\.")
_TAIL = re.compile(
    rf"\s*(?:(?P<links>\[\s*(?:{_KIND})(?:\s*,\s*(?:{_KIND}))*\s*\])"
    r"|\((?P<crossed>cross-list from [\w.-]+|\*cross-listing\*)\)|\((?P<replaced>replaced)\)"
    r"|doi\s*(?P<doi>10\.\d{4,9}/\S+)|(?P<waiting>doi)(?=\s|$)"
    r"|(?P<subject>[a-z-]{2,9}(?:\.[A-Za-z-]{2,9})?)(?=\s|$))"
)
_AWAITED = re.compile(r"\s*(?P<doi>10\.\d{4,9}/\S+)")
_SUBMITTED_ON = re.compile(r"[\[(]Submitted on \d{1,2} [A-Z][a-z]{2,8} \d{4}\b.{0,200}[\])]")
_SUBJECT_SHAPE = re.compile(r"[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z]+(?:-[a-z]+)*)?")
_OLD_SUBJECTS = frozenset(
    "acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat dg-ga"
    " funct-an mtrl-th patt-sol plasm-ph q-alg q-bio solv-int supr-con".split()
)
_LABEL = re.compile(
    r"(?P<label>Title|Authors?|Abstract|Comments?|Journal[- ]ref(?:erence)?|Subj(?:ect)?-class|Subjects?|Report[- ]no"
    r"|Report number|MSC[- ][Cc]lass(?:es)?|ACM[- ][Cc]lass(?:es)?|Related DOI|DOI|Cite as|Categories|Proxy|License"
    r"|From|Date \([^)]{2,20}\)|Date|Submitted(?= \d{1,2} [A-Z])|replaced with revised version(?= )|Submission history)"
    r"\s*(?::|(?<=Submitted)|(?<=version)|(?<=history))\s*"
)
_LABELS = {"author": "authors", "comment": "comments", "journal-ref": "journal", "journal ref": "journal",
           "subject": "subjects", "related doi": "doi", "journal reference": "journal", "cite as": "cite",
           "date": "submitted", "categories": "tags", "submission history": "history",
           "replaced with revised version": "replaced"}  # fmt: skip
_MAIL_LABELS = frozenset(("submitted", "from", "tags", "replaced"))
_MONTH = r"[A-Z][a-z]{2,8}"
_DATE = rf"(\d{{1,2}} {_MONTH},? \d{{4}})"
_FIRST_VERSION = re.compile(rf"v1 submitted {_DATE}")
_SUBMITTED = re.compile(_DATE)
_SHORT = re.compile(rf"(\d{{1,2}}) ({_MONTH}) (\d\d)(?= \d\d:\d\d)")
_ANNOUNCED = re.compile(rf"originally announced ({_MONTH} \d{{4}})")
_CODE = re.compile(r"\(([A-Za-z.-]{2,20})\)\s*$")
_DOI = re.compile(r"10\.\d{4,9}/[^\s;,]+")

Span = tuple[int, int]


class Heading(NamedTuple):
    """What stands over a paper.

    Attributes:
        start, stop: its lines, by place.
        kind: "abs" of a paper's own page, "mail" in a list that was mailed, else "".
        subject: its first tag, in a search.
        moved: it was listed before elsewhere (a cross-list) or in another version (a replacement).
        places: where its identifier, subject and DOI stand.
    """

    start: int
    stop: int
    arxiv_id: ArxivId | None = None
    subject: str | None = None
    doi: Doi | None = None
    moved: bool = False
    kind: str = ""
    places: tuple[Place, ...] = ()


class _Tail(NamedTuple):
    tags: int = 0
    subject: str | None = None
    doi: Doi | None = None
    moved: bool = False
    linked: bool = False
    waiting: bool = False
    places: tuple[Place, ...] = ()


def find_heading(lines: Sequence[Line], at: int) -> Heading | None:
    """The heading of a paper that starts at this line: its identifier, and nothing that a sentence would say."""
    start = at
    if len(lines[at].text) <= _LONGEST and _SUBMITTED_ON.fullmatch(lines[at].text):
        return Heading(at, at + 1, kind="abs")
    if _INDEX.fullmatch(lines[at].text[:_LONGEST]) and at + 1 < len(lines):
        at += 1
    match = _HEADING.fullmatch(lines[at].text) if len(lines[at].text) <= _LONGEST else None
    tail = _read_tail(lines[at], match.start("tail"), _Tail()) if match else None
    if match is None or tail is None:
        return None
    first, place, at = tail, lines[at].place("arxiv_id", *match.span("id")), at + 1
    while at < len(lines) and (more := _read_more(lines[at], tail)):
        tail, at = more, at + 1
    below = split_label(lines[at].text)[0] if at < len(lines) else ""
    is_mail = below in _MAIL_LABELS and not (tail.linked or tail.tags)
    if not (tail.tags or tail.moved or tail.linked or tail.doi or first.waiting or is_mail or below == "title"):
        return None
    moved = tail.moved or bool(match["crossed"])
    kind = "mail" if is_mail else ""
    places = (place, *tail.places)
    return Heading(start, at, parse_arxiv_id(match["id"]), tail.subject, tail.doi, moved, kind, places)


def split_label(text: str) -> tuple[str, int]:
    """The label of a line, in small letters and one spelling, and where what follows it begins; "" without one."""
    match = _LABEL.match(text)
    if match is None:
        return "", 0
    label = match["label"].lower()
    return _LABELS.get(label, label), match.end()


def read_submitted(text: str) -> tuple[PartialDate, Span] | None:
    """The day of the first version, else of the version shown, else the month of its announcement."""
    for form in (_FIRST_VERSION, _SUBMITTED, _ANNOUNCED):
        if match := form.search(text):
            date = parse_printed(match[1])
            return (date, match.span(1)) if date else None
    short = _SHORT.search(text)
    date = make_day(short[3], short[2], short[1]) if short else None
    return (date, short.span()) if short and date else None


def read_primary(text: str) -> tuple[str, Span] | None:
    """The class in brackets behind the first subject: ``Machine Learning (cs.LG); ...``."""
    match = _CODE.search(text.partition(";")[0][:_LONGEST])
    return (match[1], match.span(1)) if match and _is_class(match[1]) else None


def read_tag(text: str) -> tuple[str, Span] | None:
    """The first of several classes: ``cs.LG cs.CL``."""
    tag = text[:_LONGEST].split(maxsplit=1)[:1]
    return (tag[0], (0, len(tag[0]))) if tag and _is_class(tag[0]) else None


def find_doi(text: str) -> tuple[Doi, Span] | None:
    """The first DOI that a line prints."""
    match = _DOI.search(text)
    if match is None:
        return None
    printed = match[0].rstrip(".)]")
    doi = _read_doi(printed)
    return (doi, (match.start(), match.start() + len(printed))) if doi else None


def _read_tail(line: Line, at: int, tail: _Tail) -> _Tail | None:
    """What follows an identifier, from a sign of the line on, added to what was read; None for anything else."""
    while at < len(line.text):
        match = _AWAITED.match(line.text, at) if tail.waiting else _TAIL.match(line.text, at)
        if match is None:
            return None
        parts = match.groupdict()
        if parts.get("subject") and not _is_class(match["subject"]):
            return None
        tail, at = _add(tail, line, match, parts), match.end()
    return tail


def _add(tail: _Tail, line: Line, match: re.Match[str], parts: dict[str, str | None]) -> _Tail:
    places = tail.places
    if (tag := parts.get("subject")) and not tail.subject:
        places = (*places, line.place("subject", *match.span("subject")))
    doi = _read_doi(parts["doi"]) if parts.get("doi") and not tail.doi else None
    if doi:
        places = (*places, line.place("doi", *match.span("doi")))
    return _Tail(
        tail.tags + bool(tag),
        tail.subject or tag,
        tail.doi or doi,
        tail.moved or bool(parts.get("crossed") or parts.get("replaced")),
        tail.linked or bool(parts.get("links")),
        bool(parts.get("waiting")),
        places,
    )


def _read_more(line: Line, tail: _Tail) -> _Tail | None:
    """The tail with a line of its own added to it; None if the line is none."""
    return _read_tail(line, 0, tail) if len(line.text) <= _LONGEST and tail.tags < _MOST_TAGS else None


def _is_class(text: str) -> bool:
    known = is_subject(text) and (text.islower() or "." in text)
    return bool(_SUBJECT_SHAPE.fullmatch(text)) and (known or text in _OLD_SUBJECTS)


def _read_doi(text: str | None) -> Doi | None:
    try:
        return parse_doi(text or "")
    except InvalidValue:
        return None


def parse_printed(text: str) -> PartialDate | None:
    """A date as printed; None where no calendar has it."""
    try:
        return parse_date(text)
    except InvalidValue:
        return None


def make_day(year: str, month: str, day: str) -> PartialDate | None:
    """The day of these parts; arXiv printed years of two digits and began in 1991."""
    number = int(year) if len(year) == 4 else int(year) + (1900 if int(year) > 90 else 2000)
    try:
        return make_date(number, parse_month(month), int(day)) if parse_month(month) else None
    except InvalidValue:
        return None
