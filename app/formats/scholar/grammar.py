"""What a line of a row can be: a list of authors in Scholar's short form, and the identifiers in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.linked import find_linked
from app.formats.places import Place
from app.names import Name, parse_name
from app.values import parse_arxiv_id, parse_doi

_LONGEST_AUTHORS = 20_000
_LONGEST_NAME = 60
_MOST_INITIALS = 4
_MOST_WORDS = 6
_ELLIPSIS = ("...", "…", "et al", "et al.")
_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_PARTICLES = frozenset("al bin da dal de del della den der di do dos du e el la le ten ter van von y zu zur".split())
_NAME_SIGNS = str.maketrans("", "", "-'’.‐‑*")
_ARXIV = re.compile(
    r"arxiv[:. /]{1,3}(?:abs/)?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,20}(?:\.[A-Z]{2})?/\d{7})(?![\d…]| ?\.\.| …)",
    re.IGNORECASE,
)
_DOI = re.compile(r"(?<![\w.])10\.\d{4,9}/[^\s\"<>,;]+")


class _Part(NamedTuple):
    """What stands between two commas, without an ellipsis behind it."""

    text: str
    start: int
    cut: bool


class People(NamedTuple):
    """The authors of a line.

    Attributes:
        places: where each stands, and where the list was cut short.
    """

    names: tuple[Name, ...] = ()
    truncated: bool = False
    places: tuple[Place, ...] = ()


class Found(NamedTuple):
    """Identifiers and links by the names of their fields, and where each stands."""

    values: dict[str, Any]
    places: list[Place]


def count_names(text: str) -> int:
    """How many authors a line lists, as Scholar prints them (``A Vaswani, N Shazeer, ...``); 0 if it is no list."""
    if len(text) > _LONGEST_AUTHORS:
        return 0
    parts = list_names(text)
    sure = sum(_is_initialed(part) for part in parts)
    unparted = sum(_is_caseless(part) for part in parts)
    is_list = sure or unparted > 1
    return len(parts) if is_list and 2 * (sure + unparted) >= len(parts) and all(map(_can_be_name, parts)) else 0


def can_be_authors(text: str) -> bool:
    """Whether a line may list authors, given that it stands where they do."""
    return len(text) <= _LONGEST_AUTHORS and all(map(_can_be_name, list_names(text)))


def list_names(text: str) -> list[str]:
    """The parts of a list of authors that are no ellipsis."""
    return [part.text for part in _split(text) if part.text]


def sign_name(name: str) -> str:
    """A name as its first letter and its family name, in which Scholar's forms of one name agree; "" for others."""
    if len(name) > _LONGEST_NAME:
        return ""
    parsed = parse_name(name.partition(",")[0])
    return f"{parsed.given[:1]} {parsed.family}".casefold() if parsed.family else parsed.literal.casefold()


def read_authors(line: Line) -> People:
    """The authors of a line, and whether the page cut the list short."""
    names: list[_Part] = []
    cut: Place | None = None
    for part in _split(line.text):
        if part.cut:
            start = part.start + len(part.text)
            cut = line.place("authors_truncated", *_trim(line.text, start, line.text.find(",", start)))
        if part.text in _SUFFIXES and names:
            names[-1] = _Part(line.text[names[-1].start : part.start + len(part.text)], names[-1].start, cut=False)
        elif part.text:
            names.append(part)
    places = [line.place("authors", part.start, part.start + len(part.text)) for part in names]
    return People(tuple(parse_name(part.text) for part in names), cut is not None, (*places, *([cut] if cut else [])))


def _trim(text: str, start: int, stop: int) -> tuple[int, int]:
    """A stretch without the blanks around it; -1 is the end of the text."""
    part = text[start : stop if stop >= 0 else None]
    return start + len(part) - len(part.lstrip()), start + len(part.rstrip())


def _split(text: str) -> Iterable[_Part]:
    start = 0
    for printed in text.split(","):
        part = printed.strip()
        named = "" if part in _ELLIPSIS else _strip_ellipsis(part)
        if part:
            yield _Part(named, start + printed.index(part), cut=named != part)
        start += len(printed) + 1


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


def find_identifiers(lines: Sequence[Line]) -> Found:
    """The DOI and the arXiv identifier that are printed whole first, and all that is linked."""
    found = Found({}, [])
    for line in lines:
        if "10." in line.text or "arxiv" in line.text.lower():
            _find_arxiv_id(line, found)
            _find_doi(line, found)
    linked = find_linked(lines)
    found.values.update(repositories=linked.repositories, web_links=linked.web_links)
    found.places.extend(linked.places)
    return found


def _find_arxiv_id(line: Line, found: Found) -> None:
    for match in _ARXIV.finditer(line.text):
        if "arxiv_id" in found.values:
            return
        try:
            found.values["arxiv_id"] = parse_arxiv_id(match[1])
        except InvalidValue:
            continue
        found.places.append(line.place("arxiv_id", *match.span(1)))


def _find_doi(line: Line, found: Found) -> None:
    match = _DOI.search(line.text)
    if match is None or "doi" in found.values or _is_cut(line.text, match):
        return
    printed = match[0].rstrip(".)]}’”'")
    try:
        found.values["doi"] = parse_doi(printed)
    except InvalidValue:
        return
    found.places.append(line.place("doi", match.start(), match.start() + len(printed)))


def _is_cut(text: str, match: re.Match[str]) -> bool:
    return match[0].endswith(("…", "..")) or text[match.end() :].lstrip().startswith(("…", ".."))
