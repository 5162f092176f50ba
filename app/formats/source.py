"""What every reader returns: the papers of a text, each with its lines, and what could not be understood."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from app.formats.places import NO_PLACES, Places
from app.papers import PaperFacts, ReportedFigures


class Severity(enum.StrEnum):
    """How much a problem matters: a note costs nothing, a warning a value, an error a paper."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something in a source that was not understood; line and column count from 1."""

    line: int
    column: int
    severity: Severity
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPaper:
    """One paper as a source lists it.

    Attributes:
        position: its place in the source, from 1.
        first_line, last_line: the lines it was read from, from 1, inclusive.
        year_assumed: the source printed a day and a month; the year follows from the day of capture.
        places: where each of its values stands; none for what a person corrected.
        corrected: the fields that a person corrected before the import.
    """

    facts: PaperFacts
    position: int
    first_line: int
    last_line: int
    year_assumed: bool = False
    places: Places = NO_PLACES
    corrected: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSource:
    """A whole source, read.

    Attributes:
        format: the name of the reader (``profile``).
        reported: the figures of the page's header, if it has one.
        header_lines: the first and last line of the header, from 1; (0, 0) without one.
        header_places: where each value of the header stands.
        lists_all: the source says, by a count or by how it ends, that these are all papers of the page.
        confidence: how sure the reader was that the source is in its format, from 0 to 1; None where it was told.
    """

    format: str
    papers: tuple[ReadPaper, ...] = ()
    reported: ReportedFigures | None = None
    header_lines: tuple[int, int] = (0, 0)
    header_places: Places = NO_PLACES
    lists_all: bool = False
    confidence: float | None = None
    problems: tuple[Problem, ...] = ()
