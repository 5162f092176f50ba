"""What arXiv prints over and around its papers: headings of sections, what a search shows, whose page it is, menus."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.dates import PartialDate
from app.formats.arxiv.grammar import Span, find_heading, make_day, parse_printed
from app.formats.lines import Line
from app.formats.places import Place

_LONGEST = 400
_DAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,\s+(?P<day>\d{1,2}) (?P<month>[A-Z][a-z]{2,8}) (?P<year>\d{4}|\d\d)"
_COUNT = r"\s*\(?(?:continued,? )?(?:\[?\s*showing (?:first |last )?(?P<shown>[\d,]{1,9}) of [\d,]{1,9} entries\s*\]?)"
_SECTION = re.compile(
    rf"(?:(?P<kind>New|Cross|Replacement|Cross-list|Replacement|Showing new)s?(?: submissions?| lists?| listings)?"
    rf"(?: for )?)?(?:{_DAY})?\s*(?:\((?:continued, )?)?(?P<count>{_COUNT}\s*\)?)?\)?"
)
_MONTHLY = re.compile(r"Authors and titles for (?P<date>(?:[A-Z][a-z]{2,8} )?\d{4})")
_CATCHUP = re.compile(rf"Catchup results for .{{1,200}} on {_DAY}")
_RANGE = re.compile(
    r"Showing (?P<first>[\d,]{1,9})\s?[–—-]\s?(?P<last>[\d,]{1,9}) of (?P<total>[\d,]{1,9}) results"
    r"(?: for (?P<field>[\w ()]+): (?P<query>.+))?"
)
_QUERY = re.compile(r"Query: .*\bterms: (?P<field>AND author)=(?P<query>[^;]+)")
_TOTAL = re.compile(r"\[?\s*[Tt]otal of (?P<total>[\d,]{1,9}) entries\b.*")
_AUTHOR_ID = re.compile(
    r"The web address for this page and the arXiv author id for .{1,200}? is \S*arxiv\.org/a/(?P<id>[\w-]+)\.(?=\s|$)"
)
_ORCID = re.compile(r"(?:See also )?ORCID.{0,40}?https?://orcid\.org/(?P<id>[\dX-]{19})\.?")
_OWNER = re.compile(r"(?P<name>\S.{0,120}?)['’]s? articles on arXiv")
_FURNITURE = re.compile(
    r"\[?\s*[Tt]otal of [\d,]+ entries\b|\[?\s*[Ss]howing up to [\d,]+ entries per page|Search v\d|Searching in archive"
    r"|The web address for this page and the arXiv author id|See author identifier help"
    r"|(?:Links to|See) .{0,60}\bhelp\b"
    r"|Only [\d,]+ pages are available|No updates (?:today|for this)|contact arXiv|subscribe to arXiv|Click here to"
    r"|arXiv Operational Status|Get status notifications|arXivLabs|We gratefully acknowledge|Continue to the next day"
    r"|[-%]{6,}|\\\\|Submissions to:|received from  ?[A-Z]|Send any comments|Archives at http|To unsubscribe"
    r"|Sorted by|Sort results by|results per page|Query: |Refine query|Simple Search|Advanced Search|View page:"
    r"|See (?:today's|recent)|Skip to main|Help \| Advanced|(?:New|Cross|Replacement) (?:submissions|lists)$"
    r"|Which authors of this paper are endorsers|View a PDF of the paper titled|Current browse context"
    r"|Change to browse by|Bibliographic and Citation Tools|Code, Data and Media|Recommenders and Search Tools"
    r"|.{1,60} \((?:What is|What are) .{1,60}\?\)|.{1,40} Toggle$|Have an idea for a project|Both individuals and org"
    r"|arXiv is now an independent|Major funding support|Press Enter to search|We are hiring"
    r"|About · Help|\d+ results per page|No PDF available|arXiv logo"
    r"|View PDF\b|You must enabled? JavaScript|This paper has been withdrawn by"
    r"|(?:[Pp]revious|[Nn]ext)(?: [Nn]ext)?(?: \d+| …)*$"
)
_FOOTERS = frozenset(
    "about|help|contact|subscribe|copyright|privacy policy|web accessibility assistance|previous|next|donate|login"
    "|disable mathjax (what is mathjax?)|fewer \\| more \\| all|back to top|slack|email|or|view pdf|tex source|search"
    "|html (experimental)|other formats|full-text links:|access paper:|view license|bookmark|author|venue|institution"
    "|topic|inspire hep|nasa ads|google scholar|semantic scholar|references & citations|export bibtex citation"
    "|loading...|bibtex formatted citation|data provided by:|×|bibliographic tools|code, data, media|demos|new|recent"
    "|related papers|about arxivlabs|< prev|next >|focus to learn more|go|submit|log in|cornell university|all fields"
    "|learn more|view email|(collapse list)|postscript|download:|pdf|html|license|current browse context:"
    "|show abstracts|hide abstracts|arxiv-issued doi via datacite|arxiv-issued doi via datacite (pending registration)"
    "|doi(s) linking to related resources|1 blog link|what is this?|dblp - cs bibliography|listing".split("|")
)


class Section(NamedTuple):
    """A heading over several papers: the day they were announced on if it prints one, and how many it says follow.

    Attributes:
        place: where the day stands.
    """

    issued: PartialDate | None
    place: Place | None
    keeps_date: bool
    moved: bool
    shown: int | None


class Range(NamedTuple):
    """What a search says of itself: how many results it shows, of how many, and whose papers were asked for.

    Attributes:
        total_place: where the number of all stands.
        person: the name asked for and its place; None unless one person was.
    """

    shown: int
    total: int
    total_place: Place
    person: Line | None

    @property
    def is_whole(self) -> bool:
        """Whether all of it is shown on one page."""
        return self.shown == self.total


def read_section(lines: Sequence[Line], at: int) -> Section | None:
    """A heading over several papers; a date alone is one only where a paper follows, since menus list dates too."""
    line = lines[at]
    if len(line.text) > _LONGEST or not line.text[:1].isupper():
        return None
    if monthly := _MONTHLY.fullmatch(line.text):
        return _date_section(line, parse_printed(monthly["date"]), monthly.span("date"))
    if catchup := _CATCHUP.fullmatch(line.text):
        return _date_section(line, _make_day(catchup), _find_day(catchup))
    match = _SECTION.fullmatch(line.text)
    if match is None or not (match["kind"] or match["day"]) or not (match["day"] or match["count"]):
        return None
    alone = not match["kind"] and not match["count"]
    if alone and (at + 1 == len(lines) or not find_heading(lines, at + 1)):
        return None
    shown = _to_count(match["shown"]) if match["shown"] else None
    moved = (match["kind"] or "").startswith(("Cross", "Replacement"))
    section = _date_section(line, _make_day(match), _find_day(match))
    return section._replace(keeps_date=not match["day"], moved=moved, shown=shown)


def _date_section(line: Line, date: PartialDate | None, span: Span) -> Section:
    place = line.place("issued", *span) if date else None
    return Section(date, place, keeps_date=False, moved=False, shown=None)


def read_range(line: Line) -> Range | None:
    """The line over the results of a search."""
    match = _RANGE.fullmatch(line.text) if len(line.text) <= _LONGEST else None
    if match is None:
        return None
    first, last, total = (_to_count(match[name]) for name in ("first", "last", "total"))
    person = _read_query(line, match) if match["query"] else None
    return Range(max(0, last - first + 1), total, line.place("papers", *match.span("total")), person)


def read_query(line: Line) -> Line | None:
    """The one person whom an advanced search asked for, as printed."""
    match = _QUERY.fullmatch(line.text) if len(line.text) <= _LONGEST else None
    return _read_query(line, match) if match else None


def _read_query(line: Line, match: re.Match[str]) -> Line | None:
    is_person = "author" in match["field"].lower() and not set(match["query"]) & set(';"')
    start = match.start("query")
    return line.part(start, start + len(match["query"].rstrip(" ,."))) if is_person else None


def read_total(line: Line) -> int | None:
    """How many papers a listing has on all its pages."""
    match = _TOTAL.fullmatch(line.text) if len(line.text) <= _LONGEST else None
    return _to_count(match["total"]) if match else None


def read_owner(line: Line) -> Line | None:
    """Whose page it is: ``Ada Lovelace's articles on arXiv``."""
    match = _OWNER.fullmatch(line.text) if len(line.text) <= _LONGEST else None
    return line.part(*match.span("name")) if match else None


def read_author_id(line: Line) -> Line | None:
    """What arXiv calls the owner of a page, as its foot says."""
    match = _AUTHOR_ID.match(line.text[:_LONGEST])
    return line.part(*match.span("id")) if match else None


def read_orcid(line: Line) -> Line | None:
    """The ORCID iD of the owner of a page, as its head says."""
    match = _ORCID.fullmatch(line.text) if len(line.text) <= _LONGEST else None
    return line.part(*match.span("id")) if match else None


def is_furniture(text: str) -> bool:
    """Whether a line is what arXiv prints around its lists."""
    return bool(_FURNITURE.match(text)) or (len(text) <= _LONGEST and text.strip(" .|").lower() in _FOOTERS)


def _make_day(match: re.Match[str]) -> PartialDate | None:
    return make_day(match["year"], match["month"], match["day"]) if match["day"] else None


def _find_day(match: re.Match[str]) -> Span:
    return match.start("day"), match.end("year")


def _to_count(text: str) -> int:
    digits = text.replace(",", "")
    return int(digits) if digits else 0
