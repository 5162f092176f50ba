"""Phrases that several plots share."""

from __future__ import annotations

from datetime import date

from ui import language
from ui.plots.data import Axis, Cell, Form


def begin(label: str) -> str:
    """A label at the beginning of a sentence or of a column."""
    return label[:1].upper() + label[1:]


def name_axis(axis: Axis) -> str:
    """What stands at an axis: what it measures, and that its steps are no equal ones where they are not."""
    if not axis.log:
        return axis.label
    return language.tr("{measure}, logarithmic", "of an axis").format(measure=axis.label)


def say_papers(number: int) -> str:
    """``14 papers``."""
    return language.tr("%Ln papers", "%Ln paper", number)


def say_citations(number: int) -> str:
    """``74 citations``."""
    return language.tr("%Ln citations", "%Ln citation", number)


def say_bound(number: int, *, bound: bool) -> str:
    """A figure, which what is missing can only raise where it is a bound."""
    said = language.format_count(number)
    return language.tr("at least {figure}").format(figure=said) if bound else said


def say_share(percent: float) -> str:
    """``64 %``."""
    return language.tr("{percent} %").format(percent=language.format_count(round(percent)))


def say_years(first: int, last: int) -> str:
    """``2019 to 2025``, or the one year."""
    if first == last:
        return language.format_place(first)
    said = language.tr("{first} to {last}")
    return said.format(first=language.format_place(first), last=language.format_place(last))


def format_day(ordinal: int) -> str:
    """A day, by its ordinal, as the region writes it."""
    day = date.fromordinal(ordinal)
    return language.format_day(day)


def without_date(papers: int) -> str:
    """The papers that a plot by years cannot show."""
    return language.tr("%Ln papers without a date are left out.", "%Ln paper without a date is left out.", papers)


def without_count(papers: int) -> str:
    """The papers that a plot of citations cannot show."""
    return language.tr(
        "%Ln papers without a citation count are left out.", "%Ln paper without a citation count is left out.", papers
    )


def too_far_off(papers: int) -> str:
    """The papers of years so far from all others that they would leave those no room."""
    return language.tr(
        "%Ln papers of other years are too far off to be drawn; the table has them.",
        "%Ln paper of another year is too far off to be drawn; the table has it.",
        papers,
    )


def no_papers() -> str:
    """Why a plot is empty."""
    return language.tr("There are no papers here.")


def no_dates() -> str:
    """Likewise."""
    return language.tr("No paper here has a date.")


def no_counts() -> str:
    """Likewise."""
    return language.tr("No paper here has a citation count yet.")


def format_cell(cell: Cell, form: Form) -> str:
    """A cell as it is shown: numbers as the region has them, nothing where there is none."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if form is Form.YEAR:
        return language.format_place(round(cell))
    if form is Form.DAY:
        return format_day(round(cell))
    if form is Form.SHARE:
        return say_share(cell)
    return language.format_count(cell) if isinstance(cell, int) else language.format_number(round(cell, 1))
