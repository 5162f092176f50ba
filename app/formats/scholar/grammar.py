"""What the lines of a row can be; the grammar of the page stands in the docstring of ``reader.py``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.errors import InvalidValue
from app.formats.lines import Line
from app.names import Name, parse_name
from app.values import ArxivId, Doi, parse_arxiv_id, parse_count, parse_doi

_LONGEST_NUMBERS = 32
_LONGEST_AUTHORS = 20_000
_LONGEST_NAME = 60
_MOST_INITIALS = 4
_MOST_WORDS = 6
_YEARS = range(1500, 2101)
_COUNT = r"\d{1,3}(?:[ ,.']\d{3})+(?!\d)|\d+(?:\.\d{1,3})? ?[KkMm万]|\d+"
_NUMBERS = re.compile(rf"(?P<count>{_COUNT})? ?(?P<star>\*)?(?:(?(count)(?:(?<=\*)| )) *(?P<year>\d{{4}}))?")
_TRAILING = re.compile(r" {2,}(?P<numbers>\d[\d,.']*[KkMm万]?\*? +\d{4}|\d{4})$")
_VENUE_YEAR = re.compile(r", (\d{4})$")
_ELLIPSIS = ("...", "…", "et al", "et al.")
_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_PARTICLES = frozenset("al bin da dal de del della den der di do dos du e el la le ten ter van von y zu zur".split())
_NAME_SIGNS = str.maketrans("", "", "-'’.‐‑*")
_ARXIV = re.compile(
    r"arxiv[:. /]{1,3}(?:abs/)?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,20}(?:\.[A-Z]{2})?/\d{7})(?![\d…]| ?\.\.| …)",
    re.IGNORECASE,
)
_DOI = re.compile(r"(?<![\w.])10\.\d{4,9}/[^\s\"<>,;]+")


class Numbers(NamedTuple):
    """The cells behind a paper: how often it was cited and when it appeared, as far as they are printed.

    Attributes:
        bare: the only number of a line, so that a year might be a count that looks like one.
    """

    citations: int | None
    year: int | None
    bare: bool


def read_numbers(text: str) -> Numbers | None:
    """Read ``366 2017``, ``36* 2015``, ``366``, ``2017`` or ``*``; None if the line says anything else.

    A number that stands alone and can be a year is one: most papers without citations have nothing but their year.
    """
    if len(text) > _LONGEST_NUMBERS or not (text[0].isdecimal() or text[0] == "*"):
        return None
    match = _NUMBERS.fullmatch(text)
    if match is None or (match["year"] and int(match["year"]) not in _YEARS):
        return None
    if match["count"] and not match["star"] and not match["year"] and _is_year(match["count"]):
        return Numbers(None, int(match["count"]), bare=True)
    try:
        count = parse_count(_ungroup(match["count"])) if match["count"] else None
    except InvalidValue:
        return None
    return Numbers(count, int(match["year"]) if match["year"] else None, bare=not match["year"])


def _ungroup(count: str) -> str:
    """A count whose thousands are parted by full stops, as German pages print it, without them."""
    return count.replace(".", "") if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", count) else count


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isdecimal() and int(text) in _YEARS


def split_numbers(line: Line) -> list[Line]:
    """The line, with numbers that follow behind two blanks as a line of their own."""
    tail = line.text[-_LONGEST_NUMBERS:]
    match = _TRAILING.search(tail)
    if match is None or read_numbers(match["numbers"]) is None or len(tail) - match.start() >= len(line.text):
        return [line]
    start = len(line.text) - len(tail)
    numbers = line._replace(column=line.column + start + match.start("numbers"), text=match["numbers"], opens=False)
    return [line._replace(text=line.text[: start + match.start()].rstrip()), numbers]


def count_names(text: str) -> int:
    """How many authors a line lists, as Scholar prints them (``A Vaswani, N Shazeer, ...``); 0 if it is no list."""
    if len(text) > _LONGEST_AUTHORS:
        return 0
    parts = _list_names(text)
    sure = sum(_is_initialed(part) for part in parts)
    unparted = sum(_is_caseless(part) for part in parts)
    is_list = sure or unparted > 1
    return len(parts) if is_list and 2 * (sure + unparted) >= len(parts) and all(map(_can_be_name, parts)) else 0


def can_be_authors(text: str) -> bool:
    """Whether a line may list authors, given that it stands where they do."""
    return len(text) <= _LONGEST_AUTHORS and all(map(_can_be_name, _list_names(text)))


def read_authors(text: str) -> tuple[tuple[Name, ...], bool]:
    """The authors of a line, and whether the page cut the list short."""
    parts = _list_names(text)
    truncated = len(parts) < sum(bool(part.strip()) for part in text.split(",")) or text.endswith(_ELLIPSIS)
    joined: list[str] = []
    for part in parts:
        if part in _SUFFIXES and joined:
            joined[-1] += f", {part}"
        else:
            joined.append(part)
    return tuple(map(parse_name, joined)), truncated


def _list_names(text: str) -> list[str]:
    """The parts between commas that are no ellipsis."""
    parts = (part.strip() for part in text.split(","))
    named = (_strip_ellipsis(part) for part in parts if part not in _ELLIPSIS)
    return [part for part in named if part]


def _strip_ellipsis(part: str) -> str:
    for sign in _ELLIPSIS[:2]:
        part = part.removesuffix(sign).rstrip()
    return part.removesuffix(" et al.").removesuffix(" et al")


def _can_be_name(text: str) -> bool:
    return len(text) <= _LONGEST_NAME and text.count(" ") < _MOST_WORDS and not any(map(str.isdigit, text))


def _is_initialed(text: str) -> bool:
    first, *rest = text[:_LONGEST_NAME].split()
    letters = first.translate(_NAME_SIGNS)
    initials = letters.isalpha() and letters.isupper() and len(letters) <= _MOST_INITIALS
    return initials and bool(rest) and all(map(_is_name_word, rest))


def _is_name_word(word: str) -> bool:
    letters = word.translate(_NAME_SIGNS)
    return word in _PARTICLES or (letters.isalpha() and any(map(str.isupper, letters)))


def _is_caseless(text: str) -> bool:
    letters = text[:_LONGEST_NAME].replace(" ", "").replace("·", "")
    return letters.isalpha() and len(letters) <= 12 and letters.upper() == letters.lower()


def read_venue(text: str, year: int | None) -> tuple[str, int | None]:
    """The venue without the year that some pages print behind it, and the year; a year cell wins."""
    match = _VENUE_YEAR.search(text[-6:])
    if match and _is_year(match[1]) and year in (None, int(match[1])):
        return text[:-6].rstrip(), int(match[1])
    return text, year


def find_arxiv_id(lines: Sequence[str]) -> ArxivId | None:
    """The first arXiv identifier that is printed whole."""
    for text in lines:
        if match := _ARXIV.search(text):
            try:
                return parse_arxiv_id(match[1])
            except InvalidValue:
                continue
    return None


def find_doi(lines: Sequence[str]) -> Doi | None:
    """The first DOI that is printed whole."""
    for text in lines:
        match = _DOI.search(text)
        if match and not match[0].endswith(("…", "..")) and not text[match.end() :].lstrip().startswith(("…", "..")):
            try:
                return parse_doi(match[0].rstrip(".)]}’”'"))
            except InvalidValue:
                continue
    return None
