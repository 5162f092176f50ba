"""What every reader returns: the papers of a text, each with its lines, and what could not be understood."""

from __future__ import annotations

import enum
from dataclasses import dataclass

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
    """

    facts: PaperFacts
    position: int
    first_line: int
    last_line: int
    year_assumed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSource:
    """A whole source, read.

    Attributes:
        format: the name of the reader (``profile``).
        reported: the figures of the page's header, if it has one.
        header_lines: the first and last line of the header, from 1; (0, 0) without one.
    """

    format: str
    papers: tuple[ReadPaper, ...] = ()
    reported: ReportedFigures | None = None
    header_lines: tuple[int, int] = (0, 0)
    problems: tuple[Problem, ...] = ()
