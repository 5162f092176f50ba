"""The contributors to a work: names between semicolons, or in lines of their own with roles and iDs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from app.formats.lines import Line
from app.formats.orcid import languages, wording
from app.formats.orcid.identity import is_id
from app.formats.orcid.wording import Span
from app.formats.places import Place
from app.names import Name, parse_name

_LONGEST_NAME = 150
_CUT = re.compile(
    rf"(?:(?<=\s)|(?<=;)|^)(?:{'|'.join(sorted(map(re.escape, languages.ET_AL.split('|')), key=len, reverse=True))})$"
    r"|(?:\+ ?\d{1,6} more|…|\.\.\.)$",
    re.IGNORECASE,
)
_ROLES = re.compile(r"\s*\((?P<roles>[^()]{0,300}(?:\([^()]{0,60}\)[^()]{0,100}){0,3})\)?\s*$")
_ID_BEHIND = re.compile(r"[\s,(]*(?:https?://)?(?:orcid\.org/)?\d{4}-\d{4}-\d{4}-\d{3}[\dXx][)\s]*$", re.ASCII)
_NO_AUTHORS = re.compile(r"editor|translator|supervis|support staff|supported by|funding", re.IGNORECASE)
_AUTHORS = re.compile(r"author|writing|investigat|inventor|first|lead", re.IGNORECASE)
_parse_known = lru_cache(maxsize=65_536)(parse_name)


class People(NamedTuple):
    """The authors of a work, as far as the page prints them.

    Attributes:
        places: where each name stands.
        truncated: where the page says that there are more, or prints somebody by the iD alone.
        odd: what stands among the names and is none.
    """

    names: tuple[Name, ...] = ()
    places: tuple[Place, ...] = ()
    truncated: Place | None = None
    odd: tuple[Line, ...] = ()


def read_people(listed: Sequence[Line], detailed: Sequence[Line]) -> People:
    """The authors of a work.

    Args:
        listed: the lines of the list below its kind and date, its label included; it has ten names at the most.
        detailed: the lines of the longer list among its details.
    """
    parts = [part for line in detailed for part in _read_detailed(line)]
    parts = parts if any(not _is_cut(part) for part in parts) else [part for line in listed for part in _part(line)]
    names = [part for part in parts if not _is_cut(part) and len(part.text) <= _LONGEST_NAME]
    cuts = [part for part in parts if _is_cut(part)]
    return People(
        names=tuple(_parse_known(part.text) for part in names),
        places=tuple(part.place("authors") for part in names),
        truncated=cuts[0].place("authors_truncated") if cuts else None,
        odd=tuple(part for part in parts if not _is_cut(part) and len(part.text) > _LONGEST_NAME),
    )


def _is_cut(part: Line) -> bool:
    return is_id(part.text) or (len(part.text) < 20 and bool(_CUT.fullmatch(part.text)))


def _part(line: Line) -> Iterator[Line]:
    """The names of a line between semicolons, and the words behind them that say that there are more."""
    text = line.text
    labelled = wording.find_contributors(text)
    at = labelled.start if labelled else 0
    window = max(at, len(text) - 40)
    cut = _CUT.search(text, window)
    stop = cut.start() if cut else len(text)
    for span in _split(text, at, stop):
        yield line.part(*span)
    if cut:
        yield line.part(*cut.span())


def _split(text: str, at: int, stop: int) -> Iterator[Span]:
    while at < stop:
        end = text.find(";", at, stop)
        end = stop if end < 0 else end
        part = text[at:end].strip(" ,")
        if part and any(map(str.isalnum, part)):
            start = text.index(part, at)
            yield Span(start, start + len(part))
        at = end + 1


def _read_detailed(line: Line) -> Iterator[Line]:
    """The name of a line, without the roles and the iD behind it: ``Ada Lamp (Author, first, 0000-0002-...)``."""
    text = line.text
    if len(text) > 4 * _LONGEST_NAME or is_id(text) or _is_cut(line):
        yield line
        return
    numbered = _ID_BEHIND.search(text)
    bare = text[: numbered.start()] if numbered else text
    match = _ROLES.search(bare)
    if match and match.start() and _NO_AUTHORS.search(match["roles"]) and not _AUTHORS.search(match["roles"]):
        return
    name = line.part(0, match.start() if match and match.start() else len(bare))
    if any(map(str.isalpha, name.text)):
        yield name
