"""The authors of a paper as OpenReview prints them: names between commas or dots, and how the list was cut short."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.formats.lines import Line
from app.formats.places import Place
from app.names import Name, parse_name

_CUT = re.compile(
    r"(?:(?:\bet al\.?)?\s*\([\d,]{1,9} (?:additional|more|other) authors?(?: not shown)?\)|\bet al\.?|…|\.\.\."
    r"|\+ ?\d{1,6} (?:more|authors)|\band \d{1,6} (?:others|more)(?: authors)?)\s*$",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"(?:\s*\((?:hide authors|privately revealed to you)\))+\s*$", re.IGNORECASE)
_LISTED = re.compile(r"\s*[,，、]\s*(?:and\s+|&\s*)?|\s+(?:and|&)\s+")
_DOTTED = re.compile(r"\s+[·•∙⋅]\s*|[·•∙⋅]\s+|\s*;\s*(?:and\s+)?")
_HOMONYM = re.compile(r"\s+0\d{3}$")
_MARKS = re.compile(r"(?<=[^\W\d_.])[\d,*†‡§]+$")
_INSTITUTION = re.compile(r"(?P<marks>\d{1,3}) ?(?P<name>[^\W\d].{1,200}?)(?: \([\w-]+(?:\.[\w-]+)+\))")
_HIDDEN = re.compile(
    r"\(?anonymous\)?(?: authors?)?|.{0,120}\b(?:submission|paper) ?\d+ authors?|authors?|.{0,80} anonymous",
    re.IGNORECASE,
)
_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_SMALL = frozenset("af al bin da dal de del della den der di do dos du e el ibn la le ten ter van von y zu zur".split())
_LONGEST_NAME = 100
_MOST_WORDS = 10


class People(NamedTuple):
    """A list of authors, read.

    Attributes:
        places: one for each name, and one more, of ``authors_truncated``, if the list is cut short.
        hidden: the page says that it does not name them.
    """

    names: tuple[Name, ...] = ()
    places: tuple[Place, ...] = ()
    truncated: bool = False
    hidden: bool = False


def read_people(lines: Sequence[Line], *, marked: bool = False) -> People:
    """Read the lines of one list of authors.

    Args:
        lines: each holds whole names.
        marked: numbers behind names refer to institutions.
    """
    if lines and all(_HIDDEN.fullmatch(line.text[:200]) for line in lines):
        return People(hidden=True)
    names: list[Name] = []
    places: list[Place] = []
    cut: Place | None = None
    for line in lines:
        stop, cut_at = _find_stop(line.text)
        cut = cut_at and line.place("authors_truncated", *cut_at)
        for start, behind in _join_suffixes(line.text, list(split_names(line.text, stop))):
            end = _strip_marks(line.text, start, behind, marked=marked)
            if any(map(str.isalpha, line.text[start:end])):
                names.append(parse_name(line.text[start:end]))
                places.append(line.place("authors", start, end))
    return People(tuple(names), (*places, cut) if cut else tuple(places), cut is not None)


def _find_stop(text: str) -> tuple[int, tuple[int, int] | None]:
    """Where the names stop, and where it says that there are more."""
    window = max(0, len(text) - 200)
    behind = _BEHIND.search(text, window)
    stop = behind.start() if behind else len(text)
    match = _CUT.search(text, window, stop)
    return (match.start(), (match.start(), stop)) if match and match.start() else (stop, None)


def split_names(text: str, stop: int | None = None) -> Iterator[tuple[int, int]]:
    """Where each name of a line stands; in a list of dots or semicolons, commas part family and given names."""
    stop = len(text) if stop is None else stop
    form = _DOTTED if _DOTTED.search(text, 0, stop) else _LISTED
    start = 0
    for match in form.finditer(text, 0, stop):
        yield from _trim(text, start, match.start())
        start = match.end()
    yield from _trim(text, start, stop)


def _trim(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    part = text[start:stop]
    start += len(part) - len(part.lstrip(" ,;"))
    stop -= len(part) - len(part.rstrip(" ,;"))
    if start < stop:
        yield start, stop


def _join_suffixes(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, stop in spans:
        is_suffix = bool(joined) and text[start:stop] in _SUFFIXES
        joined.append((joined.pop()[0] if is_suffix else start, stop))
    return joined


def _strip_marks(text: str, start: int, stop: int, *, marked: bool) -> int:
    """Where a name stops without the number of a homonym or of institutions behind it."""
    name = text[start:stop] if stop - start <= _LONGEST_NAME else ""
    match = _HOMONYM.search(name) or (_MARKS.search(name) if marked else None)
    return start + match.start() if match else stop


def read_institution(line: Line) -> tuple[str, Place] | None:
    """An institution as listed below authors (``1 Moss University (moss.edu)``), and where it stands."""
    match = _INSTITUTION.fullmatch(line.text) if len(line.text) <= 300 else None
    return (match["name"], line.place("affiliations", *match.span("name"))) if match else None


def can_be_authors(text: str) -> bool:
    """Whether a line may list authors, given that it stands where they do."""
    if text.endswith(("?", "!")) or len(text) > 200_000:
        return False
    spans = list(split_names(text, _find_stop(text)[0]))
    return bool(spans) and all(
        stop - start <= _LONGEST_NAME and text.count(" ", start, stop) < _MOST_WORDS for start, stop in spans
    )


def count_names(text: str) -> int:
    """How many people a line lists if it surely lists people; 0 if it may say anything else."""
    if len(text) > 200_000:
        return 0
    parts = [text[start:stop] for start, stop in split_names(text, _find_stop(text)[0])]
    sure = sum(" " in part or not part.isascii() for part in parts)
    return len(parts) if 2 * sure > len(parts) and all(map(_is_person, parts)) else 0


def _is_person(text: str) -> bool:
    words = _HOMONYM.sub("", text[: _LONGEST_NAME + 1]).split()
    if len(text) > _LONGEST_NAME or not 1 <= len(words) <= 6:
        return False
    return all(_is_name_word(word) for word in words) and not words[0][0].islower()


def _is_name_word(word: str) -> bool:
    if word in _SMALL:
        return True
    letters = word.translate(str.maketrans("", "", "-'’.‐‑`()\"*"))
    return letters.isalpha() and not (letters[0].islower() and letters.islower())
