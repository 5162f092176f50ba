"""What Semantic Scholar prints by itself: buttons, fields of study, dates, menus and footers."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

_LONGEST = 200
_FIELDS = (
    "Agricultural and Food Sciences|Agricultural And Food Sciences|Art|Biology|Business|Chemistry|Computer Science"
    "|Economics|Education|Engineering|Environmental Science|Geography|Geology|History|Law|Linguistics"
    "|Materials Science|Mathematics|Medicine|Philosophy|Physics|Political Science|Psychology|Sociology"
)
FIELDS = rf"(?:{_FIELDS})(?:, ?(?:{_FIELDS}))*"
"""The fields of study that the site knows, one or more, as a pattern."""
FIELDS_OF_STUDY = tuple(_FIELDS.split("|"))
_ONLY_FIELDS = re.compile(rf"{FIELDS},?")
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_YEAR = r"(?:1[5-9]|20)\d\d"
DATE = rf"(?:(?:(?:[12]\d|3[01]|0?[1-9]) )?{_MONTH}\.? )?{_YEAR}"
_PUBLISHED = re.compile(rf"(?:Published(?: in)?:? ?)?(?P<date>{DATE})", re.ASCII)
NUMBER = r"(?:\d{1,3}(?:[,.\u202f ]\d{3})+(?!\d)|\d+(?:\.\d+)? ?[KkMm万](?![a-z])|\d+)"
COUNT = re.compile(rf"(?:(?:Cited by|Citations?|Citation Count):? ?)?(?P<count>{NUMBER})(?: ?[Cc]itations?)?")
_OPENS = r"(?: ?\(opens in a new tab\))?"
_VIEW = (
    r"View (?:PDF|Paper|Publication)?(?: ?(?:on|via|at|from) (?:arXiv|Publisher|Springer|IEEE|ACM|ACL|PubMed"
    r"|PubMed Central|SSRN|Nature|Wiley|Elsevier|DBLP|bioRxiv|medRxiv|JSTOR|MAG|SAGE|Taylor & Francis|Unpaywall"
    r"|Science|Cell|Oxford|Cambridge|AAAI|PLOS|IOP|AIP|APS|ACS|RSC|BMJ|Frontiers|MDPI|HAL|Zenodo|OpenReview"
    r"|[\w-]{1,30}(?:\.[a-z]{2,12}){1,3}|[A-Z][\w-]{1,30}))?(?: ?\([A-Za-z ]{1,20}\))?"
)
_EXCERPTS = r"(?:View )?\d{1,4} [Ee]xcerpts?(?:, (?:cites|references) [a-z, ]{3,60})?"
_OWN = (
    rf"Highly Influential|Highly Influenced|\[PDF\]|{_VIEW}|{_EXCERPTS}|Save to Library|Create Alert|Research Feed"
    r"|Semantic Reader|Add to Library|Saved"
)
_PLAIN = r"PDF|Save|Alert|Cite|Feed|Open Access|Related Papers|Library"
_BUTTON = re.compile(rf"(?:(?P<own>{_OWN})|(?:{_PLAIN})){_OPENS}[\s•·|,;]*")
_COUNT_BEFORE = re.compile(
    rf"(?P<count>{NUMBER})(?: ?[Cc]itations?(?:[\s•·|,;]*\d[\d,]{{0,8}} (?=Highly ))?)?[\s•·|,;]*(?=[A-Z\[])"
)
MORE_AUTHORS = re.compile(r"\+ ?\d[\d,]{0,8} (?:more )?(?:authors?|others?)", re.IGNORECASE)
_EXPAND = re.compile(r" *(?:Expand|Collapse|Show (?:More|Less)|\(More\)|\(Less\))$")
_SUMMARY = re.compile(r"TL;?DR(?::| |$|(?=[A-Z\"“]))")
RESULTS = re.compile(rf"(?:About )?(?P<count>{NUMBER}) results?(?: (?:for|found|in).*)?", re.IGNORECASE)
LISTED = re.compile(rf"(?P<count>{NUMBER}) (?:Publications?|Papers?)", re.IGNORECASE)
_FURNITURE = re.compile(
    r"skip to (?:search form|main content|account menu)|semantic scholar(?:['’]s logo)?|search|sign in|log ?in"
    r"|sign up|create free account|search [\d,.]+ papers from all fields of science|library|alerts|feeds?|account"
    r"|author stats|follow(?:ing)?(?: author)?(?:\.\.\.|…)?|claim author page|claimed author page|share"
    r"|share this author|homepage"
    r"|author pages are created from data sourced from our academic publisher partnerships and public sources\."
    r"|publications|influence|citing authors|referenced authors|co-authors?|authors?|date range|has pdf|more filters"
    r"|clear(?: all)?|filters?|fields? of study|publication type|journals? (?:&|and) conferences?|open access"
    r"|sort by .{3,40}|relevance|citation count|recency|most influential papers|previous|next|show (?:more|all)"
    r"|loading.{0,4}|view all.{0,20}|stay connected with semantic scholar|what is semantic scholar\?|learn more"
    r"|semantic scholar is a free, ai-powered research tool for scientific literature.{0,60}"
    r"|about(?: us)?|meet the team|publishers|blog|(?:ai2|allen institute) careers|product|product overview"
    r"|semantic reader|scholar['’]s hub|beta program|release notes|api|api (?:overview|tutorials|documentation|gallery)"
    r"|research|research (?:careers|team)|resources|help|faq|librarians|tutorials|contact|proudly built by .{2,40}"
    r"|collaborators & attributions.{0,80}|terms of service|privacy policy.{0,60}|api license agreement"
    r"|the allen institute for (?:ai|artificial intelligence)|by clicking accept or continuing to use the site.{0,200}"
    r"|accept & continue|dataset license|your saved work|get more with an account.{0,80}|follow us|twitter|email",
    re.IGNORECASE,
)
_OPENS_AT_END = re.compile(rf"{_OPENS}$")


def is_fields(text: str) -> bool:
    """Whether a line lists fields of study and nothing else."""
    return len(text) <= _LONGEST and text.startswith(FIELDS_OF_STUDY) and bool(_ONLY_FIELDS.fullmatch(text))


def match_date(text: str) -> re.Match[str] | None:
    """``21 August 2023``, ``2023`` or ``Published 2023``; the date is the group of that name."""
    return _PUBLISHED.fullmatch(text) if len(text) <= _LONGEST else None


def is_year(text: str) -> bool:
    """Whether a line is four digits that can be a year, and so may be a count as well."""
    return len(text) == 4 and text.isdecimal()


def is_summary(text: str) -> bool:
    """Whether a line begins the summary that the site makes: ``TLDR``, with or without its text."""
    return bool(_SUMMARY.match(text))


def strip_summary(text: str) -> int:
    """How many signs the label of a summary takes."""
    match = _SUMMARY.match(text)
    return match.end() if match else 0


def find_expand(text: str) -> int:
    """Where the button behind an abstract or a summary begins; the end of the line if there is none."""
    tail = text[-20:]
    match = _EXPAND.search(tail)
    return len(text) - len(tail) + match.start() if match else len(text)


class Buttons(NamedTuple):
    """The buttons on a line below a paper.

    Attributes:
        cited: where the citations stand that are printed before them, as start and stop; None without.
        own: how many of them no other site has.
        number: how many there are.
    """

    cited: tuple[int, int] | None
    own: int
    number: int


def find_buttons(text: str) -> Buttons | None:
    """The buttons of a line, together or parted, and the count before them; None if it says anything else."""
    return _find_buttons(text) if len(text) <= _LONGEST else None


@lru_cache(maxsize=4096)  # buttons recur with every paper, and each line is asked about several times
def _find_buttons(text: str) -> Buttons | None:
    before = _COUNT_BEFORE.match(text)
    at = before.end() if before and not _BUTTON.match(text) else 0
    own = number = 0
    while at < len(text):
        match = _BUTTON.match(text, at)
        if match is None:
            return None
        own += match["own"] is not None
        number, at = number + 1, match.end()
    count = before.span("count") if before and number and not _BUTTON.match(text) else None
    return Buttons(count, own, number) if number else None


def is_furniture(text: str) -> bool:
    """Whether a line is a menu, a heading or a part of the foot."""
    return len(text) <= 2 * _LONGEST and bool(_FURNITURE.fullmatch(_OPENS_AT_END.sub("", text)))
