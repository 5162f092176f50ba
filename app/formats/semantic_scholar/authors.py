"""The authors of a paper: names parted by commas or lines, or run together, and how the list was cut short."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from app.formats.lines import Line
from app.formats.places import Place
from app.formats.semantic_scholar.wording import MORE_AUTHORS
from app.names import Name, parse_name

_LONGEST_LIST = 50_000
_LONGEST_NAME = 60
_LONGEST_RUN = 2_000
_MOST_WORDS = 6
_CUT = re.compile(rf"{MORE_AUTHORS.pattern}|\bet al\b\.?|…|\.\.\.", re.IGNORECASE)
_BREAK = re.compile(rf"[,;，、]|\s(?:and|&)\s|{_CUT.pattern}", re.IGNORECASE)
_ENDS_CUT = re.compile(rf"{MORE_AUTHORS.pattern},?$", re.IGNORECASE)
_SUFFIXES = frozenset(("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV"))
_ODD_SIGNS = frozenset('?!:=/\\|[]{}<>"“”@#%*+_$^~')
_PARTICLES = frozenset("al bin da dal de del della den der di do dos du e el la le ten ter van von y zu zur".split())
_SEAM = re.compile(r"(?<=[a-zß-öø-ÿ.])(?=[A-ZÀ-ÖØ-Þ])")
_BEFORE_CAPITAL = frozenset("Mc Mac De Di Du Da Del Della La Le Van Von Fitz El Al Ben Ab Ap St".split())
_parse_known = lru_cache(maxsize=65_536)(parse_name)  # people recur, on an author's own page above all


class Authors(NamedTuple):
    """Who wrote a paper, as far as the page prints it.

    Attributes:
        places: where each name stands.
        truncated: where the page says that it leaves some out; None if it does not.
        is_odd: names run together, and where one ends cannot be told.
    """

    names: tuple[Name, ...]
    places: tuple[Place, ...]
    truncated: Place | None = None
    is_odd: bool = False


class _Part(NamedTuple):
    """A stretch of a line: a name, or the words that say that some are left out."""

    start: int
    stop: int
    is_cut: bool


def is_list(text: str) -> bool:
    """Whether a line certainly lists authors: cut short, or two persons or more parted by commas."""
    if len(text) > _LONGEST_LIST or not ("," in text or "+" in text or " al" in text):
        return False
    parts = list(_part(text))
    names = [text[part.start : part.stop] for part in parts if not part.is_cut]
    names = [name for name in names if name not in _SUFFIXES]
    if not names or not all(is_name(name) or is_run(name) for name in names):
        return False
    is_cut = any(part.is_cut and text[part.start] not in "….." for part in parts)
    return is_cut or (len(names) > 1 and all(map(is_person, names)))


def is_cut(text: str) -> bool:
    """Whether a line is only the words that say how many authors are left out."""
    return len(text) <= _LONGEST_NAME and bool(_CUT.fullmatch(text.strip(" ,")))


def ends_cut(text: str) -> bool:
    """Whether a line ends in the words that say how many authors are left out; the last author follows them."""
    return bool(_ENDS_CUT.search(text[-_LONGEST_NAME:]))


def says_more(text: str) -> bool:
    """Whether a line has the words ``+11 authors``, which no other site prints."""
    return "+" in text and len(text) <= _LONGEST_LIST and bool(MORE_AUTHORS.search(text))


def is_name(text: str) -> bool:
    """Whether a text could be one name: a few words, no digits, no signs of prose."""
    words = text.split()
    if not 1 <= len(words) <= _MOST_WORDS or len(text) > _LONGEST_NAME:
        return False
    if any(char.isdigit() or char in _ODD_SIGNS for char in text):
        return False
    if text[-1] == "." and not (len(words[-1]) <= 4 and words[-1][0].isupper()):
        return False
    return all(word[0].isupper() or word in _PARTICLES or not word[0].islower() for word in words)


def is_person(text: str) -> bool:
    """Whether a text looks like a person's name: of two words, or in a script without case."""
    if not is_name(text):
        return False
    bare = text.replace(" ", "").replace("·", "")
    return len(text.split()) > 1 or (bare.isalpha() and bare.upper() == bare.lower() and len(bare) <= 12)


def is_run(text: str) -> bool:
    """Whether a text could be names of persons with nothing between them: ``Ada LampBob Wick``."""
    if len(text) > _LONGEST_RUN or " " not in text:
        return False
    spans = _find_names(text)
    return len(spans) > 1 and all(is_person(text[start:stop]) for start, stop in spans)


def read_authors(lines: Sequence[Line]) -> Authors:
    """The authors on these lines."""
    names: list[Name] = []
    places: list[Place] = []
    truncated: Place | None = None
    is_odd = False
    for line in lines:
        glued = "," not in line.text
        for part in _part(line.text):
            if part.is_cut:
                truncated = truncated or line.place("authors_truncated", part.start, part.stop)
                continue
            printed = line.text[part.start : part.stop]
            if printed in _SUFFIXES and names:
                names[-1] = _parse_known(f"{names[-1]} {printed}")
                places[-1] = places[-1]._replace(end_column=line.place("authors", 0, part.stop).end_column)
                continue
            spans = _find_names(printed) if glued else [(0, len(printed))]
            is_odd = is_odd or (len(spans) > 1 and any(_hides_name(printed[start:stop]) for start, stop in spans))
            names += [_parse_known(printed[start:stop]) for start, stop in spans]
            places += [line.place("authors", part.start + start, part.start + stop) for start, stop in spans]
    return Authors(tuple(names), tuple(places), truncated, is_odd)


def _part(text: str) -> Iterator[_Part]:
    start = 0
    for match in _BREAK.finditer(text):
        yield from _strip(text, start, match.start())
        if _CUT.fullmatch(match[0]):
            yield _Part(match.start(), match.end(), True)
        start = match.end()
    yield from _strip(text, start, len(text))


def _strip(text: str, start: int, stop: int) -> Iterator[_Part]:
    part = text[start:stop]
    bare = part.strip(" .·•") if not part.strip(" .·•") else part.strip(" ·•")
    bare = bare.removeprefix("and ").removeprefix("& ")
    if bare:
        at = part.index(bare)
        yield _Part(start + at, start + at + len(bare), False)


def _find_names(text: str) -> list[tuple[int, int]]:
    """Where the names of a text begin and end that stand without anything between: ``Ada LampBob Wick``.

    A name has two words or more, so that ``Yann LeCun`` and ``ChengXiang Zhai`` stay whole.
    """
    if len(text) <= _LONGEST_LIST and " " in text:
        seams = [match.start() for match in _SEAM.finditer(text) if not _belongs_together(text, match.start())]
        starts = [0]
        for seam, following in zip(seams, [*seams[1:], len(text)], strict=False):
            if " " in text[starts[-1] : seam] and " " in text[seam:following].strip():
                starts.append(seam)
        return list(zip(starts, [*starts[1:], len(text)], strict=True))
    return [(0, len(text))]


def _hides_name(name: str) -> bool:
    """Whether a name that was parted from others may still be two: ``Ada LampMadonna``."""
    later = name.find(" ")
    return any(seam.start() > later and not _belongs_together(name, seam.start()) for seam in _SEAM.finditer(name))


def _belongs_together(text: str, seam: int) -> bool:
    """Whether a capital inside a word is a part of it: ``McDonald``, ``J.R.``."""
    start = max(text.rfind(" ", 0, seam), seam - _LONGEST_NAME) + 1
    return text[start:seam] in _BEFORE_CAPITAL or (text[seam - 1] == "." and seam - start <= 4)
