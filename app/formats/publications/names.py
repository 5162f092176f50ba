"""Lists of authors as reference styles print them, from the left of a text.

The forms, each a list parted by commas, semicolons, "and" or "&" (marks like * and † behind a name are passed over)::

    inverted  = "Chen, W." | "Chen, Weize"            APA, Harvard, Nature, LNCS
    trailing  = "Chen W" | "CHEN W"                   Vancouver, GB/T 7714, GOST
    leading   = "W. Chen"                             IEEE, AMS, BibTeX's abbrv
    full      = "Weize Chen" | "Weize H. Chen"        ACM, BibTeX's plain, homepages
    first     = "Chen, Weize, and Yusheng Su"         MLA, Chicago
    unparted  = "王军"                                 scripts without case
"""

from __future__ import annotations

import enum
import re
from functools import cache, lru_cache
from typing import NamedTuple

from app.formats.publications.letters import INITIALS, LETTER, PARTICLE, UPPER, WORD
from app.names import Name, parse_name

LONGEST_LIST = 100_000
_MARKS = r"(?:\s?[*†‡§¶#∗⋆★☆♯✉◇♦♠♣♥^¹²³⁴⁵⁶⁷⁸⁹⁰⁺⁎‖∥_=+]++|\d{1,2}(?:,\d{1,2})*(?=[\s;.*†]|,(?!\d)|$))*+"
"""Within a possessive repeat another one loses what it took, on Python 3.11.2."""
_ROLE = r"(?:\s?\([^()\d]{0,30}(?:author|equal|first|student|advis|supervis|contribut|speaker|present)[^()]{0,30}\))?"
_AND = r"(?:and|und|&)"
_SEPARATOR = rf"(?:\s*[;,、，；]\s*(?:{_AND}\s+)?|\s+{_AND}\s+|\s+et\s+(?!al)|\s*&\s*|\s+[·•|]\s+)"
_ET_AL = (
    r"(?:[,，]?\s*(?:and\s+|&\s*)?(?:\[?et\.?\s?al\b\.?\]?|others\b|\.\.\.|…|等(?!\w))"
    r"|[,，]?\s*(?:and|&|\+)?\s*\d{1,4}\s(?:more|others?)(?:\sauthors?|\sothers)?\b)"
)
_EDITORS = re.compile(
    r",?\s*(?:[(\[](?:eds?|editors?|hrsg|hg|trans|comps?)\.?[)\]]|\b(?:eds|editors?|hrsg|ed)\b\.?)[.,:]?", re.IGNORECASE
)
_STATE = r"in press|forthcoming|n\.\s?d\.|to appear|submitted|accepted|under review|in prep|in review"
_END = (
    rf"(?:(?P<bracketed>[.,]?\s*[(\[](?=\d{{4}}\b|\d{{4}}[a-z]|[A-Z][a-z]{{2,8}}\.? \d{{4}}|(?i:{_STATE})))"
    r"|(?P<year>[.,]?\s+(?=\d{4}[a-z]?(?:[.,:]|\s[A-Z“\"‘'])))"
    r"|(?P<quote>[.,:]*\s*(?=[“\"«„‘`]|'(?!s\b)))"
    r"|(?P<colon>\s*[:：]\s*)"
    r"|(?P<stop>\s*\.(?:\s+|$)|\s*[．。]\s*|(?<=\.)\s+)"
    r"|(?P<comma>,\s+)"
    r"|(?P<line>\s*[.,]?\s*$)"
    r"|(?P<dash>\s+[–—-]\s+))"
)
_NEXT = rf"(?={_MARKS}{_ROLE}(?:{_SEPARATOR}|{_END}|{_ET_AL}|(?i:{_EDITORS.pattern})))".replace("?P<", "?P<_")
_SUFFIX = r"(?:,? (?:Jr|Sr|II|III|IV)\b\.?)?"
_FAMILY = rf"(?:{PARTICLE} ){{0,3}}{WORD}(?: (?:{PARTICLE} ){{0,3}}{WORD}){{0,2}}"
_GIVEN = (
    rf"(?:{WORD}|{INITIALS}|[{UPPER}](?!{LETTER}))(?: ?(?:{WORD}|{INITIALS}|[{UPPER}](?!{LETTER})|{PARTICLE})){{0,3}}"
)
_SHORT = (
    rf"(?:[{UPPER}]{{1,3}}(?!{LETTER})\.?|[{UPPER}][a-z]\.)"
    rf"(?:[ ‐‑-]{{0,2}}(?:[{UPPER}]{{1,2}}(?!{LETTER})\.?|[{UPPER}][a-z]\.)){{0,4}}"
)
_BARE = rf"[{UPPER}]{{1,4}}(?:[ ‐‑-][{UPPER}]{{1,2}}){{0,2}}(?!{LETTER})"
_DOTTED = rf"[{UPPER}]\.(?: ?[{UPPER}]\.){{0,2}}"
_LEADING = rf"(?:{INITIALS} ?){{1,5}}(?:{PARTICLE} ){{0,3}}{WORD}(?: (?:{PARTICLE} ){{0,2}}{WORD}){{0,2}}{_SUFFIX}"
_FULL = (
    rf"(?:{WORD}|{INITIALS}|[{UPPER}](?!{LETTER}))"
    rf"(?: ?{INITIALS}| (?:{WORD}|[{UPPER}](?!{LETTER})|{PARTICLE}|[“\"(]{WORD}[”\")])){{0,5}} {WORD}{_SUFFIX}"
)
_CASELESS = r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
_UNPARTED = rf"{_CASELESS}{{1,4}}(?:[ ·]{_CASELESS}{{1,8}})?"
_LEAD = re.compile(r"[*_†‡#\s]*")
_LIST_SEPARATOR = re.compile(_SEPARATOR)
_AFTER = re.compile(f"{_MARKS}{_ROLE}")
_CUT = re.compile(_ET_AL)
_GAP = re.compile(r"(?<=[.…])\s+(?:&\s+)?")
_ENDING = re.compile(_END)
_GROUP = re.compile(rf"(?:The )?{WORD}(?: (?:of|for|and|the|on|in|{WORD})){{0,8}}(?=\. \(\d{{4}})")


class Form(enum.Enum):
    """How a list prints its names."""

    INVERTED = "inverted"
    TRAILING = "trailing"
    LEADING = "leading"
    FULL = "full"
    WHOLE = "whole"
    FIRST = "first"
    UNPARTED = "unparted"
    GROUP = "group"


class Author(NamedTuple):
    """A name, and where in the text it stands."""

    name: Name
    start: int
    stop: int


class Authors(NamedTuple):
    """A list of authors.

    Attributes:
        end: what parts it from what follows: "bracketed" or "year" before a date, "quote", "colon", "stop", "comma",
            "dash", or "line" where the text ends.
        stop: where that ends.
        cut: where the words stand that say it was cut short.
    """

    form: Form
    authors: tuple[Author, ...]
    end: str
    stop: int
    cut: tuple[int, int] | None
    edited: bool = False


_Patterns = tuple[re.Pattern[str], re.Pattern[str]]
_parse_known = lru_cache(maxsize=65_536)(parse_name)  # people recur, and each name is read in several ways


@cache
def _forms() -> list[tuple[Form, _Patterns]]:
    """The pattern of the first name and of the others, each a family, a given, or a whole name."""
    inverted = rf"(?P<family>{_FAMILY}), ?(?P<given>{_SHORT}{_SUFFIX}){_NEXT}"
    trailing = rf"(?P<family>{_FAMILY}) (?P<given>(?:{_DOTTED}|{_BARE})(?: (?:Jr|Sr|2nd|3rd))?){_NEXT}"
    leading, full = rf"(?P<whole>{_LEADING}){_NEXT}", rf"(?P<whole>{_FULL}){_NEXT}"
    whole = rf"(?P<family>{_FAMILY}), (?P<given>{_GIVEN}{_SUFFIX}){_NEXT}"
    unparted = (
        rf"(?P<whole>{_UNPARTED})(?={_MARKS}(?:\s*[,，、；;]|\s+and\s|\s*[.．。:：]|\s+[^\W\d_]|\s*$|等|\s*[(（]))"
    )
    named = {
        Form.INVERTED: (inverted, inverted),
        Form.TRAILING: (trailing, trailing),
        Form.LEADING: (leading, leading),
        Form.FULL: (full, full),
        Form.WHOLE: (whole, whole),
        Form.FIRST: (whole, full),
        Form.UNPARTED: (unparted, unparted),
    }
    return [(form, (re.compile(first), re.compile(other))) for form, (first, other) in named.items()]


def find_authors(text: str, start: int = 0, stop: int | None = None) -> Authors | None:
    """The list of authors that begins at a place of the text; None if none does.

    Of the forms that fit, the one that goes farthest; of equals, the one that stands first in ``Form``.
    """
    start = match.end() if (match := _LEAD.match(text, start)) else start
    stop = len(text) if stop is None else stop
    found = [read for form, patterns in _forms() if (read := _read_list(text, start, stop, form, patterns))]
    if not found:
        return _find_group(text, start, stop)
    best = max(found, key=lambda read: (read.authors[-1].stop, read.end not in ("comma", "")))
    if _eats_title(best, found[0]):
        return found[0]
    return best


def _eats_title(best: Authors, shorter: Authors) -> bool:
    """Whether what the longer reading has more is rather a title: words behind a list that has nothing but initials."""
    if shorter.form is Form.LEADING and best.form is Form.FULL and best.end in ("comma", "stop"):
        more = best.authors[len(shorter.authors) :]
        return shorter.end == "comma" and not any("." in str(author.name) for author in more)
    return shorter.form is Form.INVERTED and len(best.authors) <= len(shorter.authors)


def _read_list(text: str, start: int, stop: int, form: Form, patterns: _Patterns) -> Authors | None:
    authors: list[Author] = []
    cut = None
    pattern, others = patterns
    at = end = start
    parted = ""
    while match := pattern.match(text, at, stop):
        authors.append(_make_author(match, form))
        end, cut_here = _pass_marks(text, match.end(), stop)
        cut = cut_here or cut
        separator = _LIST_SEPARATOR.match(text, end, stop) or (_GAP.match(text, end, stop) if cut_here else None)
        if separator is None:
            parted = ""
            break
        parted, pattern = separator[0].strip(" ,;"), others
        at = _LEAD.match(text, separator.end()).end()  # type: ignore[union-attr]  # matches everywhere
    return _finish(text, stop, form, authors, end, cut) if authors and not parted.strip("、，；·|•") else None


def _pass_marks(text: str, end: int, stop: int) -> tuple[int, tuple[int, int] | None]:
    """Where marks and an "et al." behind a name end, and where that stands."""
    end = _AFTER.match(text, end, stop).end()  # type: ignore[union-attr]  # matches everywhere
    cut = _CUT.match(text, end, stop)
    if cut is None:
        return end, None
    begin = cut.start() + len(cut[0]) - len(cut[0].lstrip(" ,，"))
    return cut.end(), (begin, cut.end())


def _finish(  # noqa: PLR0917 - what was read so far
    text: str, stop: int, form: Form, authors: list[Author], end: int, cut: tuple[int, int] | None
) -> Authors | None:
    edited = _EDITORS.match(text, end, stop)
    if edited:
        end = edited.end() - (edited[0][-1] in ",:." and not edited[0].lower().endswith(("ed.", "eds.")))
    ending = _ENDING.match(text, end, stop)
    if ending is None:
        return Authors(form, tuple(authors), "", end, cut, edited=True) if edited else None
    return Authors(form, tuple(authors), ending.lastgroup or "", ending.end(), cut, edited is not None)


def _make_author(match: re.Match[str], form: Form) -> Author:
    groups = match.groupdict()
    if groups.get("family"):
        name = Name(family=groups["family"], given=groups["given"].rstrip(","))
        return Author(name, match.start("family"), match.end("given"))
    printed = groups["whole"]
    name = Name(literal=printed) if form is Form.UNPARTED else _part_capitals(printed) or _parse_known(printed)
    return Author(name, match.start("whole"), match.end("whole"))


def _part_capitals(printed: str) -> Name | None:
    """``CHEN Weize``, whose family name is the one in capitals."""
    first, _, rest = printed.partition(" ")
    if len(first) > 3 and first.isupper() and "." not in first and rest and not rest.isupper():
        return Name(family=first, given=rest)
    return None


def _find_group(text: str, start: int, stop: int) -> Authors | None:
    """The name of a body before a year in brackets, where nothing else can stand."""
    match = _GROUP.match(text, start, min(stop, start + 200))
    if match is None:
        return None
    return _finish(
        text, stop, Form.GROUP, [Author(Name(literal=match[0]), match.start(), match.end())], match.end(), None
    )
