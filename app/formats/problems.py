"""How the reader of profile pages says what it could not read."""

from __future__ import annotations

from app.formats.lines import Line
from app.formats.source import Problem, Severity

_LONGEST_LABEL = 60
_QUOTED = 40


def make_problem(line: Line, severity: Severity, message: str) -> Problem:
    """A problem at the first visible sign of a line."""
    return Problem(line.number, line.column, severity, message)


def report_unplaced(line: Line) -> Problem:
    """A line that is no part of a paper or the header: a button or a menu if it is short, else perhaps a loss."""
    severity = Severity.NOTE if len(line.text) <= _LONGEST_LABEL else Severity.WARNING
    return make_problem(line, severity, f"Not placed: {quote(line)}.")


def report_doubtful(line: Line) -> Problem:
    """The first line of a paragraph that was rather kept in an abstract than lost."""
    return make_problem(line, Severity.NOTE, f"Kept in the abstract, though it may not belong there: {quote(line)}.")


def quote(line: Line) -> str:
    """The line in quotes, cut short."""
    text = line.text if len(line.text) <= _QUOTED else f"{line.text[: _QUOTED - 1].rstrip()}…"
    return f"“{text}”"
