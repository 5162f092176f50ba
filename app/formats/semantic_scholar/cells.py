"""Lines of a page as cells: what stands on one line, parted by dots or run together, is read as lines of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.formats.lines import Line, read_lines
from app.formats.semantic_scholar import authors, wording
from app.formats.semantic_scholar.wording import DATE, FIELDS

_LONGEST = 2_000
_DOT = re.compile(r"\s*[•┃]\s*|\s[·|]\s")
_FIELDS = re.compile(FIELDS)
_TAIL = re.compile(rf"(?P<venue>(?!&|[a-z]+[\s,]).*?)[ ,]*(?P<date>{DATE})", re.ASCII)
_LONGEST_TAIL = 250


def read_cells(text: str) -> list[Line]:
    """The lines of a page that are not blank, each cell as a line of its own."""
    return [cell for line in read_lines(text) for cell in _split(line)]


def _split(line: Line) -> list[Line]:
    if len(line.text) > _LONGEST:
        return [line]
    cells = list(_split_dots(line)) if _DOT.search(line.text) else [line]
    return [part for cell in cells for part in _split_run(cell)]


def _split_dots(line: Line) -> Iterator[Line]:
    """The cells between dots, if one of them says that these are a paper's: its fields, its date, its authors."""
    spans = _find_spans(line.text)
    texts = [line.text[start:stop] for start, stop in spans]
    if len(texts) < 2 or not any(map(_is_paper_cell, texts)):
        yield line
        return
    for at, (start, stop) in enumerate(spans):
        yield line.part(start, stop, opens=line.opens and not at)


def _is_paper_cell(text: str) -> bool:
    return wording.is_fields(text) or wording.match_date(text) is not None or authors.says_more(text)


def _find_spans(text: str) -> Sequence[tuple[int, int]]:
    spans = []
    start = 0
    for match in _DOT.finditer(text):
        spans.append((start, match.start()))
        start = match.end()
    spans.append((start, len(text)))
    return [(start, stop) for start, stop in spans if text[start:stop].strip()]


def _split_run(line: Line) -> list[Line]:
    """The cells of ``Ada Lamp, Bob WickComputer ScienceNIPS12 June 2017``: fields between authors and date."""
    text = line.text
    if not text[-1:].isdigit() or len(text) > _LONGEST:
        return [line]
    for match in _FIELDS.finditer(text):
        if len(text) - match.end() > _LONGEST_TAIL or not _is_seam(text, *match.span()):
            continue
        tail = _TAIL.fullmatch(text, match.end() + (text[match.end() : match.end() + 1] == " "))
        if tail is None:
            continue
        cuts = [0, match.start(), match.end(), tail.start("date"), len(text)]
        parts = [line.part(start, stop) for start, stop in pairwise(cuts)]
        return [part._replace(text=part.text.rstrip(" ,")) for part in parts if part.text.strip(" ,")]
    return [line]


def _is_seam(text: str, start: int, stop: int) -> bool:
    """Whether fields of study can stand here: at the start of a line, or right behind its authors.

    One of the authors may be called Art: another name stands behind a comma, and a family name behind a blank where
    cells are run together.
    """
    before = text[:start].rstrip()
    if not before:
        return True
    runs = not text[start - 1].isspace()
    if before.endswith(",") or (runs and text[stop : stop + 1].isspace()):
        return False
    is_named = authors.is_person(before) or authors.is_run(before)
    return authors.is_list(before) or (is_named and runs)
