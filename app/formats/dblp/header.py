"""What stands above the first entry: whose page it is, and how many records it shows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.errors import InvalidValue
from app.formats.dblp.authors import Author, read_authors, strip_homonym
from app.formats.dblp.furniture import is_furniture, is_information, is_sign, match_counts, strip_marker
from app.formats.lines import Line
from app.formats.places import NO_PLACES, Place, Places
from app.formats.problems import make_problem, report_unplaced
from app.formats.source import Problem, Severity
from app.papers import ReportedFigures
from app.values import parse_count

_CRUMBS = "> persons"
_TITLE = "dblp:"
_PID = re.compile(
    r"(?:dblp\.[\w.-]+/(?:pid|pers(?:/h[a-z])?)/|^homepages/)(?P<pid>[\w/:=.-]+?)(?:\.html|\.xml)?(?=[?#,;\s]|$)"
)
_AFFILIATION = re.compile(r"affiliations?(?: \((?!former|past|until|[^)]*-)[^)]*\))?:\s*(?P<value>.*)", re.IGNORECASE)
_HOMEPAGE = re.compile(r"(?:home ?page|author homepage):?\s*(?P<value>https?://\S+)", re.IGNORECASE)
_NOBODY = "this is just a disambiguation page"
_SIMILAR = "other persons with "
_OPTION = re.compile(r".{1,80} \([\d,]{1,9}\)")
_LONGEST = 500
_SEARCHED = 2000
"""A header has fewer lines; what stands farther above the list is something else."""


class Count(NamedTuple):
    """How many records a page says that it shows, and how many there are."""

    line: Line
    shown: int
    total: int
    total_place: Place


class Header(NamedTuple):
    """The header of a page.

    Attributes:
        lines: its first and last line, (0, 0) without one.
        counted: what it says of the length of its list.
        stop: how many lines were looked at.
        problems: lines among them that are no part of it.
    """

    reported: ReportedFigures | None = None
    lines: tuple[int, int] = (0, 0)
    places: Places = NO_PLACES
    counted: Count | None = None
    stop: int = 0
    problems: Sequence[Problem] = ()


def read_header(lines: Sequence[Line], authors: Sequence[Author]) -> Header:
    """Read the lines above the first entry; no header unless a name or a count stands there.

    Args:
        lines: those lines.
        authors: the authors of all papers; among several names the one that they bear wins.
    """
    first = max(0, len(lines) - _SEARCHED)
    parts = [_strip_marker(line) for line in lines[first:]]
    name = _find_name(parts, authors)
    count = next(_find_counts(parts), None)
    if name is None and count is None:
        return Header()
    reported, places, used = _read_person(parts, name, count) if name is not None else (None, [], set())
    own = [at for at, part in enumerate(parts) if at in used or match_counts(part.text) or is_sign(part.text)]
    top = own[0]
    problems = [report_unplaced(line) for line in lines[: first + top] if not is_furniture(line.text)]
    problems += map(report_unplaced, _list_rest(parts, top, used))
    if nobody := next((part for part in parts if part.text.casefold().startswith(_NOBODY)), None):
        reported, places = None, []
        problems.append(make_problem(nobody, Severity.NOTE, "This is nobody's page: several people share its name."))
    span = (parts[top].number, parts[own[-1]].number)
    return Header(reported, span, Places(places), count, len(lines), tuple(problems))


def _strip_marker(line: Line) -> Line:
    plain = strip_marker(line.text)
    return line if plain in ("", line.text) else line.part(len(line.text) - len(plain), opens=line.opens)


def _read_person(parts: Sequence[Line], at: int, count: Count | None) -> tuple[ReportedFigures, list[Place], set[int]]:
    """What the header says of the person, its places, and which lines say it."""
    line = _cut_title(parts[at])
    bare = strip_homonym(line.text).rstrip()
    places = [line.place("name", 0, len(bare))]
    found = _find_values(parts)
    if bare != line.text:
        found["identifier"] = (at, line)  # before the page's key, which only some copies have: the person stays one
    values = {name: " ".join(value.text.split()) for name, (_, value) in found.items()}
    places += [value.place(name) for name, (_, value) in found.items()]
    places += [count.total_place] if count else []
    name = " ".join(bare.split())
    reported = ReportedFigures(name=name, papers=count.total if count else None, **values)  # type: ignore[arg-type]
    return reported, places, {at, *(at for at, _ in found.values())}


def _find_values(parts: Sequence[Line]) -> dict[str, tuple[int, Line]]:
    """The identifier and the affiliation, each with the line that it stands in; a person's own identifier wins."""
    found: dict[str, tuple[int, Line]] = {}
    homepage: tuple[int, Line] | None = None
    for at, part in enumerate(parts):
        if match := _PID.search(part.text[:_LONGEST]):
            found.setdefault("identifier", (at, part.part(*match.span("pid"))))
        elif (match := _AFFILIATION.fullmatch(part.text[:_LONGEST])) and (value := _read_value(parts, at, match)):
            found.setdefault("affiliation", value)
        elif match := _HOMEPAGE.fullmatch(part.text[:_LONGEST]):
            homepage = homepage or (at, part.part(match.start("value")))
    if homepage:
        found.setdefault("identifier", homepage)
    return found


def _read_value(parts: Sequence[Line], at: int, match: re.Match[str]) -> tuple[int, Line] | None:
    """What stands behind a label, or on the line below it."""
    if match["value"]:
        return at, parts[at].part(match.start("value"))
    below = parts[at + 1] if at + 1 < len(parts) else None
    return (at + 1, below) if below and not is_furniture(below.text) and not is_information(below.text) else None


def _find_name(parts: Sequence[Line], authors: Sequence[Author]) -> int | None:
    """The line that the papers name most often, the first of equals; else the one that stands where names stand."""
    named = [_read_name(part.text) for part in parts]
    wanted = set(named) - {""}
    counts = Counter(author.printed for author in authors if author.printed in wanted)
    bare = Counter(printed for author in authors if (printed := strip_homonym(author.printed)) in wanted)
    known = [at for at, name in enumerate(named) if counts[name] or bare[name]]
    if known:
        return max(known, key=lambda at: (counts[named[at]], bare[named[at]], -at))
    return next((at for at, name in enumerate(named) if name and _stands_as_name(parts, at)), None)


def _stands_as_name(parts: Sequence[Line], at: int) -> bool:
    above = parts[at - 1].text.casefold() if at else ""
    below = parts[at + 1].text if at + 1 < len(parts) else ""
    return above.endswith(_CRUMBS) or parts[at].text.startswith(_TITLE) or is_sign(below)


def _read_name(text: str) -> str:
    """The name that a line may be; "" for any other line."""
    plain = " ".join(text[:200].removeprefix(_TITLE).split())
    if is_furniture(text) or "," in plain or ":" in plain or len(plain.split()) < 2:
        return ""
    return plain if read_authors(plain) else ""


def _cut_title(part: Line) -> Line:
    return part.part(len(_TITLE)) if part.text.startswith(_TITLE) else part


def _find_counts(parts: Sequence[Line]) -> Iterator[Count]:
    """How many records are shown, how many there are, and where it says so; a page may hold ``??`` for both."""
    for part in parts:
        if match := match_counts(part.text):
            whole = "all" if match["all"] else "total"
            try:
                shown, total = parse_count(match["all"] or match["shown"]), parse_count(match[whole])
            except InvalidValue:
                continue
            yield Count(part, shown, total, part.place("papers", *match.span(whole)))


def _list_rest(parts: Sequence[Line], top: int, used: set[int]) -> Iterator[Line]:
    """The lines of the header that nothing is known of; names of others stand under their own heading."""
    similar = False
    for at, part in enumerate(parts[top:], start=top):
        folded = part.text.casefold()
        if is_furniture(part.text):
            similar = folded.startswith(_SIMILAR) or (similar and folded != "refine list")
        elif not (at in used or similar or is_information(part.text) or _says_who(part.text[:_LONGEST])):
            yield part


def _says_who(text: str) -> bool:
    return bool(_PID.search(text) or _HOMEPAGE.fullmatch(text) or _OPTION.fullmatch(text))
