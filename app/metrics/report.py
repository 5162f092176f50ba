"""Figures of one set of papers, or of several side by side, as text, as Markdown and as CSV.

Nothing here ranks: sets stand in the order in which they were given, each with how many papers its figures rest on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from app.frozen import Frozen
from app.metrics.definitions import DEFINITIONS, Definition, Form, Group
from app.metrics.estimates import Estimate, Knowing
from app.metrics.saying import ENGLISH, Wording, say_coverage, say_estimate
from app.tables import format_columns, format_csv, format_markdown


class Line(Frozen):
    """A figure, as a line of a report.

    Attributes:
        name: what it is called in ``FigureSet.estimates``.
        label, group: what people call it, and those that it stands with.
    """

    name: str
    label: str
    group: str
    form: Form


class FigureSet(Frozen):
    """The figures of one set of papers, as a column of a report.

    Attributes:
        title: whose they are; data, such as the name of a collection.
        estimates: by the names of the lines; what is not among them is unknown.
        covered: how many papers each rests on stands beside it, which nobody knows of what a page states.
    """

    title: str
    estimates: Mapping[str, Estimate]
    covered: bool = True


class Heads(Frozen):
    """What stands above the columns of a report."""

    group: str = "Group"
    figure: str = "Figure"
    value: str = "Value"
    coverage: str = "Rests on"
    low: str = "At least"
    high: str = "At most"
    known: str = "Rests on papers"
    papers: str = "Of papers"


class Report(Frozen):
    """What is to be printed, copied or saved.

    Attributes:
        lines: those of a group stand together.
    """

    lines: Sequence[Line]
    sets: Sequence[FigureSet]
    wording: Wording = ENGLISH
    heads: Heads = Heads()


def list_lines(
    say_label: Callable[[Definition], str] = lambda definition: definition.label,
    say_group: Callable[[Group], str] = lambda group: group.value.capitalize(),
    *,
    of_person: bool = True,
) -> list[Line]:
    """A line for each figure of the registry, in its order.

    Args:
        of_person: those too that tell of a person among the authors.
    """
    shown = (each for each in DEFINITIONS.values() if of_person or not each.needs_person)
    return [Line(each.name, say_label(each), say_group(each.group), each.form) for each in shown]


def state(value: float | None) -> Estimate:
    """A figure that is not computed but stated, by a page for one."""
    return Estimate() if value is None else Estimate(Knowing.EXACT, value, value)


def report_as_text(report: Report) -> Iterator[str]:
    """Columns below a head, a line a figure, each group below its name."""
    rows = [["", *_titles(report)]]
    for group, lines in _part(report.lines):
        rows.append([group, *[""] * (len(rows[0]) - 1)])
        rows += [[f"  {line.label}", *_cells(report, line)] for line in lines]
    return format_columns(rows, _value_columns(report))


def report_as_markdown(report: Report) -> Iterator[str]:
    """A table, a line a figure, each group below its name."""
    rows = [[report.heads.figure, *_titles(report)]]
    for group, lines in _part(report.lines):
        rows.append([group, *[""] * (len(rows[0]) - 1)])
        rows += [[line.label, *_cells(report, line)] for line in lines]
    return format_markdown(rows, _value_columns(report))


def report_as_csv(report: Report) -> Iterator[str]:
    """A line a figure with its group; of each set what is said, the bounds as bare numbers, and on what they rest."""
    heads = report.heads
    rows = [[heads.group, heads.figure, *(head for each in report.sets for head in _csv_heads(report, each))]]
    for line in report.lines:
        cells = (cell for each in report.sets for cell in _csv_cells(report, line, each))
        rows.append([line.group, line.label, *cells])
    return format_csv(rows)


def _part(lines: Iterable[Line]) -> Iterator[tuple[str, list[Line]]]:
    """The lines by group, in the order of the groups."""
    groups: dict[str, list[Line]] = {}
    for line in lines:
        groups.setdefault(line.group, []).append(line)
    return iter(groups.items())


def _titles(report: Report) -> Iterator[str]:
    for each in report.sets:
        yield each.title
        if each.covered:
            yield report.heads.coverage


def _cells(report: Report, line: Line) -> Iterator[str]:
    for each in report.sets:
        estimate = each.estimates.get(line.name, Estimate())
        yield say_estimate(estimate, line.form, report.wording)
        if each.covered:
            yield say_coverage(estimate, report.wording)


def _value_columns(report: Report) -> list[int]:
    """The columns of values, which are set to the right."""
    columns, at = [], 1
    for each in report.sets:
        columns.append(at)
        at += 2 if each.covered else 1
    return columns


def _csv_heads(report: Report, each: FigureSet) -> list[str]:
    heads = report.heads
    shown = [heads.value, heads.low, heads.high, *([heads.known, heads.papers] if each.covered else [])]
    return [f"{each.title}: {head}" for head in shown] if len(report.sets) > 1 else shown


def _csv_cells(report: Report, line: Line, each: FigureSet) -> list[str]:
    estimate = each.estimates.get(line.name, Estimate())
    bounds = [_format_bare(estimate.low), _format_bare(estimate.high)]
    covered = [str(estimate.rests_on), str(estimate.papers)] if each.covered else []
    return [say_estimate(estimate, line.form, report.wording), *bounds, *covered]


def _format_bare(value: float | None) -> str:
    """A number as programs read it; shares are parts of one."""
    return "" if value is None else f"{value:.15g}"
