"""What the lines of a row can be; the grammar of the page stands in the docstring of ``reader.py``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.places import Place
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
_CUT = re.compile(r"\.\.\.|…|\bet al\b\.?")
_CUT_OFF = re.compile(r"\s*(?:\.\.\.|…|\bet al\b\.?)$")
_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_PARTICLES = frozenset("al bin da dal de del della den der di do dos du e el la le ten ter van von y zu zur".split())
_NAME_SIGNS = str.maketrans("", "", "-'’.‐‑*")
_TORN = ("…", "..")
_ARXIV = re.compile(
    r"arxiv[:. /]{1,3}(?:abs/)?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,20}(?:\.[A-Z]{2})?/\d{7})(?![\d…]| ?\.\.| …)",
    re.IGNORECASE,
)
_DOI = re.compile(r"(?<![\w.])10\.\d{4,9}/[^\s\"<>,;]+")


Span = tuple[int, int]
"""From one sign of a text to before another."""


class Authors(NamedTuple):
    """The authors of a line, where each stands, and where the line says that there are more; None if it does not."""

    names: tuple[Name, ...]
    spans: tuple[Span, ...]
    cut: Span | None


class Numbers(NamedTuple):
    """The cells behind a paper: how often it was cited and when it appeared, as far as they are printed.

    Attributes:
        bare: the only number of a line, so that a year might be a count that looks like one.
        counted, dated: from where to where the count and the year stand.
    """

    citations: int | None
    year: int | None
    bare: bool
    counted: Span = (0, 0)
    dated: Span = (0, 0)


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
        return Numbers(None, int(match["count"]), bare=True, dated=match.span("count"))
    try:
        count = parse_count(ungroup(match["count"])) if match["count"] else None
    except InvalidValue:
        return None
    year = int(match["year"]) if match["year"] else None
    return Numbers(count, year, not match["year"], match.span("count"), match.span("year"))


def ungroup(count: str) -> str:
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
    return [line.part(0, start + match.start(), opens=line.opens), line.part(start + match.start("numbers"))]


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


def read_authors(text: str) -> Authors:
    """The authors of a line, and whether the page cut the list short."""
    parts = _find_names(text)
    named = {at for part in parts for at in range(*part)}
    cut = next((match.span() for match in _CUT.finditer(text) if match.start() not in named), None)
    names = tuple(parse_name(text[start:stop]) for start, stop in parts)
    return Authors(names, tuple(parts), cut)


def _list_names(text: str) -> list[str]:
    """The parts between commas that are no ellipsis."""
    return [text[start:stop] for start, stop in _find_names(text)]


def _find_names(text: str) -> list[Span]:
    """From where to where each name stands; a suffix belongs to the name before it, an ellipsis to none."""
    spans: list[Span] = []
    start = 0
    for part in text.split(","):
        stripped = _CUT_OFF.sub("", part.strip())
        at = start + len(part) - len(part.lstrip())
        if stripped in _SUFFIXES and spans:
            spans[-1] = (spans[-1][0], at + len(stripped))
        elif stripped:
            spans.append((at, at + len(stripped)))
        start += len(part) + 1
    return spans


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


def find_arxiv_id(lines: Sequence[Line]) -> tuple[ArxivId, Place] | None:
    """The first arXiv identifier that is printed whole, and where."""
    for line in lines:
        if match := _ARXIV.search(line.text):
            try:
                return parse_arxiv_id(match[1]), line.place("arxiv_id", *match.span(1))
            except InvalidValue:
                continue
    return None


def find_doi(lines: Sequence[Line]) -> tuple[Doi, Place] | None:
    """The first DOI that is printed whole, and where."""
    for line in lines:
        match = _DOI.search(line.text)
        if match and not match[0].endswith(_TORN) and not line.text[match.end() :].lstrip().startswith(_TORN):
            printed = match[0].rstrip(".)]}’”'")
            try:
                return parse_doi(printed), line.place("doi", match.start(), match.start() + len(printed))
            except InvalidValue:
                continue
    return None
