"""What one line of an arXiv list can be; the grammar of the page stands in ``app.formats.arxiv.reader``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.dates import PartialDate, parse_date
from app.errors import InvalidValue
from app.formats.lines import Line
from app.subjects import is_subject
from app.values import ArxivId, Doi, parse_arxiv_id, parse_doi

_LONGEST = 400
_KIND = r"pdf|pdfonly|ps|html|other|src|dvi|tex|docx|format"
_HEADING = re.compile(
    r"(?P<index>(?:\[\d{1,6}\]|\d{1,6}\.)\s*)?arXiv:\s?"
    r"(?P<id>\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]+(?:\.[A-Z]{2})?/\d{7}(?:v\d+)?)(?P<tail>(?:[\s(\[].*)?)"
)
_INDEX = re.compile(r"\[\d{1,6}\]|\d{1,6}\.")
_TAIL = re.compile(
    rf"\s*(?:(?P<links>\[\s*(?:{_KIND})(?:\s*,\s*(?:{_KIND}))*\s*\])|\((?P<crossed>cross-list from [\w.-]+)\)"
    r"|\((?P<replaced>replaced)\)|doi\s*(?P<doi>10\.\d{4,9}/\S+)|(?P<waiting>doi)(?=\s|$)"
    r"|(?P<subject>[a-z-]{2,9}(?:\.[A-Za-z-]{2,9})?)(?=\s|$))"
)
_SUBJECT_SHAPE = re.compile(r"[a-z]+(?:-[a-z]+)*(?:\.[A-Za-z]+(?:-[a-z]+)*)?")
_OLD_SUBJECTS = frozenset(
    "acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat dg-ga"
    " funct-an mtrl-th patt-sol plasm-ph q-alg q-bio solv-int supr-con".split()
)
_LABEL = re.compile(
    r"(?P<label>Title|Authors?|Abstract|Comments?|Journal[- ]ref|Subjects?|Report[- ]no|Report number|MSC[- ][Cc]lass"
    r"|ACM[- ][Cc]lass|Related DOI|DOI|Submitted(?= \d{1,2} [A-Z]))\s*(?::|(?<=Submitted))\s*"
)
_LABELS = {"author": "authors", "comment": "comments", "journal-ref": "journal", "journal ref": "journal",
           "subject": "subjects", "related doi": "doi"}  # fmt: skip
_DATE = r"(\d{1,2} [A-Z][a-z]{2,8},? \d{4})"
_FIRST_VERSION = re.compile(rf"v1 submitted {_DATE}")
_SUBMITTED = re.compile(_DATE)
_ANNOUNCED = re.compile(r"originally announced ([A-Z][a-z]{2,8} \d{4})")
_CODE = re.compile(r"\(([A-Za-z.-]{2,20})\)\s*$")
_DOI = re.compile(r"10\.\d{4,9}/[^\s;,]+")


class Heading(NamedTuple):
    """What stands over a paper.

    Attributes:
        start, stop: its lines, by place.
        subject: its first tag, in a search.
        moved: it was listed before elsewhere (a cross-list) or in another version (a replacement).
    """

    start: int
    stop: int
    arxiv_id: ArxivId | None = None
    subject: str | None = None
    doi: Doi | None = None
    moved: bool = False


class _Tail(NamedTuple):
    subjects: tuple[str, ...] = ()
    doi: Doi | None = None
    moved: bool = False
    linked: bool = False
    waiting: bool = False


def find_heading(lines: Sequence[Line], at: int) -> Heading | None:
    """The heading of a paper that starts at this line: its identifier, and nothing that a sentence would say."""
    start = at
    if _INDEX.fullmatch(lines[at].text[:_LONGEST]) and at + 1 < len(lines):
        at += 1
    match = _HEADING.fullmatch(lines[at].text) if len(lines[at].text) <= _LONGEST else None
    tail = _read_tail(match["tail"], _Tail()) if match else None
    if match is None or tail is None:
        return None
    first, at = tail, at + 1
    while at < len(lines) and (more := _read_more(lines[at].text, tail)):
        tail, at = more, at + 1
    if tail == _Tail() and first == tail and not (at < len(lines) and lines[at].text.startswith("Title:")):
        return None
    subject = tail.subjects[0] if tail.subjects else None
    return Heading(start, at, parse_arxiv_id(match["id"]), subject, tail.doi, tail.moved)


def split_label(text: str) -> tuple[str, str]:
    """The label of a line, in small letters and one spelling, and what follows it; "" without one."""
    match = _LABEL.match(text)
    if match is None:
        return "", text
    label = match["label"].lower()
    return _LABELS.get(label, label), text[match.end() :]


def read_submitted(text: str) -> PartialDate | None:
    """The day of the first version, else of the version shown, else the month of its announcement."""
    for form in (_FIRST_VERSION, _SUBMITTED, _ANNOUNCED):
        if match := form.search(text):
            return parse_printed(match[1])
    return None


def read_primary(text: str) -> str | None:
    """The class in brackets behind the first subject: ``Machine Learning (cs.LG); ...``."""
    match = _CODE.search(text.partition(";")[0][:_LONGEST])
    return match[1] if match and _is_class(match[1]) else None


def find_doi(text: str) -> Doi | None:
    """The first DOI that a line prints."""
    match = _DOI.search(text)
    return _read_doi(match[0].rstrip(".)]")) if match else None


def _read_tail(text: str, tail: _Tail) -> _Tail | None:
    at = 0
    text = text.rstrip()
    while at < len(text):
        match = _TAIL.match(text, at)
        if match is None or (match["subject"] and not _is_class(match["subject"])):
            return None
        tail = _add(tail, match)
        at = match.end()
    return tail


def _add(tail: _Tail, match: re.Match[str]) -> _Tail:
    subjects = (*tail.subjects, match["subject"]) if match["subject"] else tail.subjects
    doi = tail.doi or (_read_doi(match["doi"]) if match["doi"] else None)
    moved = tail.moved or bool(match["crossed"] or match["replaced"])
    return _Tail(subjects, doi, moved, tail.linked or bool(match["links"]), bool(match["waiting"]))


def _read_more(text: str, tail: _Tail) -> _Tail | None:
    """The tail with a line of its own added to it; None if the line is none."""
    if len(text) > _LONGEST:
        return None
    if tail.waiting:
        text = f"doi {text}"
        tail = tail._replace(waiting=False)
    return _read_tail(text, tail) if len(tail.subjects) < 50 else None


def _is_class(text: str) -> bool:
    known = is_subject(text) and (text.islower() or "." in text)
    return bool(_SUBJECT_SHAPE.fullmatch(text)) and (known or text in _OLD_SUBJECTS)


def _read_doi(text: str) -> Doi | None:
    try:
        return parse_doi(text)
    except InvalidValue:
        return None


def parse_printed(text: str) -> PartialDate | None:
    """A date as printed; None where no calendar has it."""
    try:
        return parse_date(text)
    except InvalidValue:
        return None
