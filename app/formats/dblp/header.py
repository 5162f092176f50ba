"""What stands above the first entry: whose page it is, and how many records it shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from app.errors import InvalidValue
from app.formats.dblp.authors import read_authors, strip_homonym
from app.formats.dblp.furniture import is_furniture, is_sign, read_counts, strip_marker
from app.formats.lines import Line
from app.formats.source import ReadPaper
from app.papers import ReportedFigures
from app.values import parse_count

_ABOVE = ("> persons", "dblp:")


class Header(NamedTuple):
    """The header of a page.

    Attributes:
        lines: its first and last line, (0, 0) without one.
        shown: how many records the list shows, as printed at ``shown_line``.
        stop: how many lines it takes.
    """

    reported: ReportedFigures | None = None
    lines: tuple[int, int] = (0, 0)
    shown: int | None = None
    shown_line: Line | None = None
    stop: int = 0


def read_header(lines: Sequence[Line], papers: Sequence[ReadPaper]) -> Header:
    """Read the lines above the first entry; no header unless a name or a count stands there."""
    name = _find_name(lines, papers)
    shown, total, counted = _find_counts(lines)
    if name is None and counted is None:
        return Header()
    reported = ReportedFigures(name=name, papers=total) if name else None
    return Header(reported, (lines[0].number, lines[-1].number), shown, counted, len(lines))


def _find_name(lines: Sequence[Line], papers: Sequence[ReadPaper]) -> str | None:
    """The line that the papers name most often, the first of equals; else what stands where names stand.

    The number of a homonym stays: without it, two people of one name would be one.
    """
    counts = Counter(str(author) for paper in papers for author in paper.facts.authors)
    named = [_read_name(line.text) for line in lines]
    known = [name for name in named if counts[_fold(name)]]
    if known:
        return max(known, key=lambda name: counts[_fold(name)])
    for at, (line, name) in enumerate(zip(lines, named, strict=True)):
        above = lines[at - 1].text.casefold() if at else ""
        below = lines[at + 1].text if at + 1 < len(lines) else ""
        if name and (above.endswith(_ABOVE[0]) or line.text.startswith(_ABOVE[1]) or is_sign(below)):
            return name
    return None


def _read_name(text: str) -> str:
    """The name that a line may be; "" for any other line."""
    plain = " ".join(strip_marker(text).removeprefix("dblp:").split())
    if is_furniture(text) or "," in plain or ":" in plain or len(plain.split()) < 2:
        return ""
    return plain if read_authors(plain) else ""


def _fold(name: str) -> str:
    return strip_homonym(name)


def _find_counts(lines: Sequence[Line]) -> tuple[int | None, int | None, Line | None]:
    """How many records are shown, how many there are, and where it says so; the page may hold ``??`` for both."""
    for line in lines:
        if counts := read_counts(line.text):
            try:
                return parse_count(counts[0]), parse_count(counts[1]), line
            except InvalidValue:
                continue
    return None, None, None
