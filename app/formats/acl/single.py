"""A paper's own page: title, authors and abstract above a table of labels, of which the first is its identifier.

::

    page  = [menus] title NL author (", " author)* [NL "Correct Metadata for ..."] [NL "Abstract" NL abstract]
            NL "Anthology ID:" NL id (NL label NL [value])*
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from app.dates import make_date
from app.errors import InvalidValue
from app.formats.acl import authors, wording
from app.formats.lines import Joined, Line, span
from app.formats.places import Place, Places
from app.formats.source import ReadPaper
from app.names import Name, parse_name
from app.papers import PaperFacts
from app.values import parse_doi

_FIRST = "Anthology ID:"
_SURE = ("Bibkey:", "Cite (ACL):")
_VALUES = {"Volume:": "venue", "Year:": "issued", "Pages:": "pages", "DOI:": "doi"}


def find_single(lines: Sequence[Line]) -> int:
    """Where the table of labels of a paper's own page begins; -1 if there is none."""
    texts = [line.text for line in lines]
    if _FIRST not in texts or not any(label in texts for label in _SURE):
        return -1
    return texts.index(_FIRST)


def read_single(lines: Sequence[Line], table: int) -> tuple[ReadPaper | None, list[Line]]:
    """The paper of such a page, None without its title and authors, and the lines that are no part of it."""
    listed = _find_authors(lines, table)
    if listed < 1:
        return None, list(lines)
    title, people = lines[listed - 1], lines[listed]
    behind = lines[listed + 1 : table]
    heading = next((at for at, line in enumerate(behind) if line.text == "Abstract"), len(behind))
    abstract = behind[heading + 1 :]
    names, places = _read_people(people)
    values, stated, last = _read_table(lines[table:])
    places += [title.place("title"), *stated]
    places += [span("abstract", abstract[0], abstract[-1])] if abstract else []
    facts = PaperFacts(title=title.text, authors=names, abstract=Joined(abstract).text if abstract else "", **values)
    paper = ReadPaper(facts=facts, position=1, first_line=title.number, last_line=last.number, places=Places(places))
    rest = [*lines[: listed - 1], *behind[: heading + 1]]
    return paper, rest + [line for line in lines[table:] if line.number > last.number]


def _find_authors(lines: Sequence[Line], table: int) -> int:
    """The line of the authors: the first that lists names only, right below a title that is no menu."""
    for at in range(1, table):
        names = [name.strip() for name in lines[at].text.split(",")]
        is_listed = all(" " in name and authors.is_name(name) for name in names)
        if is_listed and not wording.is_furniture(lines[at - 1].text):
            return at
    return -1


def _read_people(line: Line) -> tuple[tuple[Name, ...], list[Place]]:
    names, places = [], []
    start = 0
    for part in line.text.split(","):
        at = start + len(part) - len(part.lstrip())
        names.append(parse_name(part.strip()))
        places.append(line.place("authors", at, start + len(part.rstrip())))
        start += len(part) + 1
    return tuple(names), places


def _read_table(lines: Sequence[Line]) -> tuple[dict[str, Any], list[Place], Line]:
    """What stands behind the labels that are known, where, and the last line of the table."""
    values: dict[str, Any] = {}
    places = []
    last = lines[0]
    for label, line in pairwise(lines):
        if not wording.DETAIL.match(label.text):
            continue
        last = label if wording.DETAIL.match(line.text) else line
        field = _VALUES.get(label.text)
        if field is None or field in values or last is label:
            continue
        try:
            values[field] = _PARSERS.get(field, str)(line.text)
        except (InvalidValue, ValueError):
            continue
        places.append(line.place(field))
    return values, places, last


_PARSERS: dict[str, Callable[[str], Any]] = {"doi": parse_doi, "issued": lambda text: make_date(int(text))}
