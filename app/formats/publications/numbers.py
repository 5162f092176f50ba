"""The numbers of a reference: volume, issue, pages and date, labelled (``vol. 12``) or bare (``12(3):101–110``)."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.dates import PartialDate, make_date, parse_month
from app.errors import InvalidValue

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_DAYS = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?<![\w.-])(?:1[6-9]|20)\d\d(?=[a-z]?(?!\w))(?![-–/]\d{4,})"
DATE = re.compile(
    rf"(?:(?:(?P<first>{_DAYS})\.?(?P<to>\s?[-–/]\s?(?:{_MONTH} )?{_DAYS}\.?)?\s)?(?P<month>{_MONTH})\b\.?"
    rf"(?P<span>\s?[-–/]\s?{_MONTH}\b\.?)?(?:\s(?P<last>{_DAYS})(?!\d)(?P<until>\s?[-–]\s?(?:{_MONTH}\.? )?{_DAYS})?)?"
    rf",?\s)?(?P<year>{_YEAR})[a-z]?(?:,?\s(?P<after>{_MONTH})\b\.?(?:\s(?P<day>{_DAYS}))?(?!\s?\d)(?P<thru>\s?[-–/]\s?\w+)?)?"
)
_DASH = r"\s?[-–—−‐]{1,3}\s?"
_PAGE = r"[A-Za-z]{0,3}\.?\d\w*(?::\d+)?(?:\.\d+)*"
_RANGE = rf"{_PAGE}{_DASH}{_PAGE}(?:,\s?\d+{_DASH}\d+)*"
_ATOM = re.compile(
    rf"(?P<count>\d{{1,4}}\s?(?:pages|pp?)\b\.?|suppl(?:ement)?(?=[;:]))"
    rf"|(?P<paged>(?:pp|pages?|pgs?|seiten|págs?)\b\.?\s?(?P<range>{_PAGE}(?:{_DASH}{_PAGE})?(?:,\s?\d+{_DASH}\d+)*)"
    rf"|[pSС]\.\s?(?P<page>{_PAGE}(?:{_DASH}{_PAGE})?))"
    r"|(?P<article>(?:article|art\.|paper)(?:\s?(?:no\.|number|id))?\s?[A-Za-z]?\d\w*)"
    r"|(?P<labelled>(?:(?:vol(?:ume|s)?|bd|band|tome)\b\.?|[vт]\.)\s?(?P<volume>[A-Z]{0,3}-?\d[\w/]*(?:[-–]\d+)?|[IVXL]+\b))"
    r"|(?P<numbered>(?:(?:no|nos|number|num|issue|iss|nr|n)\b[.°]?|№)\s?(?P<issue>[\w/]+(?:[-–]\d+)?))"
    rf"|(?P<before>(?!(?:19|20)\d\d)\d{{1,4}}[A-E]?)(?=:\s?[A-Za-z]?\d++(?:{_DASH}\w++)?+(?!:))"
    rf"|(?P<date>{DATE.pattern})"
    rf"|(?P<pages>{_RANGE})"
    r"|(?P<corr>abs/\S+?(?=[\s,]|$))"
    r"|(?P<locator>e\d{2,}\w*|[A-Z]{1,2}\d{3,}|\d{5,})(?!\w)"
    r"|(?P<bare>\d{1,4}[A-E]?|[A-Z]{1,3}-?\d{1,3}|[IVXL]{2,6})(?![\w’'])"
    r"|(?P<special>(?<=\()(?:S|Suppl|Special|Spec|Part|Pt|Supplement|[A-Z]{2,8}\d)[^()]{0,20}(?=\)))",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[\s,;:.()\[\]]*")
_LABEL_START = r"(?:pp?\b|pages?\b|vol|[vтс]\.|no\b|nos\b|n[o°]|iss|article|art\.|abs/|e\d|bd\b|[A-Z]{1,3}-?\d|suppl)"
STARTS = re.compile(rf"(?:[\s,;:.(\[]+)(?=\d|{_LABEL_START}|{_MONTH}\b)", re.IGNORECASE)


class Span(NamedTuple):
    """A value's stretch of the text."""

    start: int
    stop: int


class Numbers:
    """What was read of a run of numbers.

    Attributes:
        stop: where the run ends.
        sure: something among it can be nothing else.
    """

    def __init__(self, start: int) -> None:
        self.volume: Span | None = None
        self.issue: Span | None = None
        self.pages: Span | None = None
        self.issued: PartialDate | None = None
        self.date: Span | None = None
        self.stop = start
        self.sure = False
        self.count = 0


def read_numbers(text: str, start: int, stop: int) -> Numbers:
    """Read numbers from a place on, as far as they go."""
    read = Numbers(start)
    while read.count < 12:
        at = _BETWEEN.match(text, read.stop, stop).end()  # type: ignore[union-attr]  # matches everywhere
        match = _ATOM.match(text, at, stop)
        if match is None or not _take(read, match, text):
            break
        read.stop = match.end()
        read.count += 1
    return read


def find_date(text: str, start: int, stop: int) -> tuple[PartialDate, Span] | None:
    """The last date with its year between two places."""
    last = None
    for match in DATE.finditer(text, start, stop):
        if issued := make_issued(match):
            last = issued, Span(*match.span())
    return last


def find_pages(text: str, start: int, stop: int) -> Span | None:
    """The first pages between two places that have their label, or that stand alone between commas."""
    for match in _LONE_PAGES.finditer(text, start, stop):
        group = next(name for name in ("range", "page", "bare") if match[name])
        return Span(*match.span(group))
    return None


_LONE_PAGES = re.compile(
    rf"\b(?:pp|pages?)\b\.?\s?(?P<range>{_PAGE}(?:{_DASH}{_PAGE})?)|\bp\.\s?(?P<page>{_PAGE}(?:{_DASH}{_PAGE})?)"
    rf"|(?<=[,:] )(?P<bare>\d+(?::\d+)?{_DASH}\d+(?::\d+)?)(?=[.,;\s]|$)"
)


def find_volume(text: str, start: int, stop: int) -> Span | None:
    """The first volume between two places that has its label."""
    match = _LONE_VOLUME.search(text, start, stop)
    return Span(*match.span("volume")) if match else None


_LONE_VOLUME = re.compile(r"\bvol(?:ume|\.)?\s(?P<volume>[A-Z]{0,3}-?\d[\w/]*)", re.IGNORECASE)


def make_issued(match: re.Match[str]) -> PartialDate | None:
    """The date that a match of ``DATE`` prints, as far as it names one day or month."""
    name = match["month"] or match["after"] or ""
    month = 0 if match["span"] or match["thru"] else parse_month(name)
    day = match["day"] if match["after"] else match["first"] or match["last"]
    exact = month and day and not (match["to"] or match["until"])
    try:
        return make_date(int(match["year"]), month, int("".join(filter(str.isdigit, day))) if exact and day else 0)
    except InvalidValue:
        return None


def _take(read: Numbers, match: re.Match[str], text: str) -> bool:
    """Keep what an atom says; False where it cannot belong to the run."""
    kind = next(name for name in _KINDS if match[name])
    if kind == "count":
        return True
    if kind == "date":
        issued = make_issued(match)
        if issued is None or read.issued:
            return False
        read.issued, read.date, read.sure = issued, Span(*match.span()), True
        return True
    if kind in _LABELLED:
        field, group = _LABELLED[kind]
        read.sure = True
        return _keep(read, field, Span(*match.span(group if match[group] else "page" if kind == "paged" else kind)))
    return _take_bare(read, match, kind, text)


def _take_bare(read: Numbers, match: re.Match[str], kind: str, text: str) -> bool:
    span = Span(*match.span(kind))
    if kind == "before":
        read.sure = True
        return read.volume is None and _keep(read, "volume", span)
    if kind == "locator" and read.volume and text[span.start - 1] == "(":
        kind = "special"
    if kind == "special":
        return read.volume is not None and _keep(read, "issue", span)
    if kind == "pages" or (kind == "locator" and (read.volume or read.issued)):
        read.sure = True
        return _keep(read, "pages", span)
    if kind != "bare" or (match[kind][0].isalpha() and text[span.stop : span.stop + 1] not in ("(", ",", ":")):
        return False
    if read.volume is None:
        return _keep(read, "volume", span)
    bracketed = text[span.start - 1] == "("
    read.sure = True
    if bracketed or (span.stop - span.start < 3 and text.startswith((" (", ", Art"), span.stop)):
        return _keep(read, "issue", span)
    return _keep(read, "pages", span)


def _keep(read: Numbers, field: str, span: Span) -> bool:
    if getattr(read, field) is not None:
        return field == "volume" and False
    setattr(read, field, span)
    return True


_LABELLED = {
    "paged": ("pages", "range"),
    "article": ("pages", "article"),
    "labelled": ("volume", "volume"),
    "numbered": ("issue", "issue"),
    "corr": ("volume", "corr"),
}
_KINDS = (
    "before",
    "count",
    "paged",
    "article",
    "labelled",
    "numbered",
    "date",
    "pages",
    "corr",
    "locator",
    "bare",
    "special",
)
