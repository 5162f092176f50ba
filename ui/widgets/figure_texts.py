"""What the window calls figures, and how it says their values and how much is known, in the person's language."""

from __future__ import annotations

from app.metrics.definitions import DEFINITIONS, Form, Group
from app.metrics.estimates import Estimate, Knowing
from ui import language

UNKNOWN = "—"
_MINUS = "−"


def group_label(group: Group) -> str:
    """What a group of figures is called."""
    labels = {
        Group.OUTPUT: language.tr("Output"),
        Group.IMPACT: language.tr("Impact"),
        Group.AUTHORSHIP: language.tr("Authorship"),
    }
    return labels[group]


def figure_label(name: str) -> str:
    """What a figure is called; one that is not known here by the name that its definition has."""
    return _labels().get(name) or DEFINITIONS[name].label


def say_figure(name: str, estimate: Estimate) -> str:
    """A figure in words, with what it is where it is not exact: "at least 11", "3 to 5", a dash."""
    low, high = _format_ends(name, estimate)
    match estimate.knowing:
        case Knowing.AT_LEAST:
            return language.tr("at least {figure}").format(figure=low)
        case Knowing.AT_MOST:
            return language.tr("at most {figure}").format(figure=high)
        case Knowing.BETWEEN:
            return language.tr("{low} to {high}").format(low=low, high=high)
        case Knowing.UNKNOWN:
            return UNKNOWN
        case _:
            return low


def say_short(name: str, estimate: Estimate) -> str:
    """A figure where there is little room: "≥ 11", "3–5"."""
    low, high = _format_ends(name, estimate)
    match estimate.knowing:
        case Knowing.AT_LEAST:
            return f"≥ {low}"
        case Knowing.AT_MOST:
            return f"≤ {high}"
        case Knowing.BETWEEN:
            return f"{low}–{high}"
        case Knowing.UNKNOWN:
            return UNKNOWN
        case _:
            return low


def say_coverage(name: str, estimate: Estimate) -> str:
    """Of how many papers a figure follows, "counts for 19 of 38"; "" where it follows from all of them."""
    if estimate.rests_on >= estimate.papers:
        return ""
    known, papers = language.format_count(estimate.rests_on), language.format_count(estimate.papers)
    return _coverage(name).format(known=known, papers=papers)


def say_difference(name: str, before: Estimate, after: Estimate) -> str:
    """How much a figure moved, "+1"; "" where it did not, or where that is no number."""
    if before.value is None or after.value is None or Knowing.BETWEEN in (before.knowing, after.knowing):
        return ""
    difference = after.value - before.value
    shown = format_figure(name, abs(difference))
    if shown == format_figure(name, 0):
        return ""
    return f"{_MINUS if difference < 0 else '+'}{shown}"


def format_figure(name: str, value: float) -> str:
    """The number of a figure, by itself."""
    match DEFINITIONS[name].form:
        case Form.SHARE:
            return language.tr("{number} %").format(number=_format_number(100 * value, 1))
        case Form.NUMBER:
            return _format_number(value, 2)
        case _:
            return language.format_count(round(value))


def _format_number(value: float, places: int) -> str:
    """A number with the fractions that say something."""
    rounded = round(value, places)
    whole = round(rounded)
    return language.format_count(whole) if rounded == whole else language.format_number(rounded)


def _format_ends(name: str, estimate: Estimate) -> tuple[str, str]:
    low, high = (UNKNOWN if end is None else format_figure(name, end) for end in (estimate.low, estimate.high))
    return low, high


def _coverage(name: str) -> str:
    """What the missing papers lack."""
    if name in _OF_YEARS:
        return language.tr("dates for {known} of {papers}")
    if name in _OF_MORE:
        return language.tr("known for {known} of {papers}")
    return language.tr("counts for {known} of {papers}")


_OF_YEARS = ("years_active", "papers_per_year")
_OF_MORE = (
    *("citations_per_year", "m_quotient", "h_window", "contemporary_h", "awcr", "aw_index"),
    *("hi_norm", "fractional_papers", "fractional_citations", "h_first_author", "h_last_author"),
)
"""Figures that need dates or authors beside counts, or in place of them."""


def _labels() -> dict[str, str]:
    return {
        "papers": language.tr("Papers"),
        "years_active": language.tr("Years active"),
        "papers_per_year": language.tr("Papers per year"),
        "with_code": language.tr("With code"),
        "repositories": language.tr("Repositories"),
        "citations": language.tr("Citations"),
        "citations_per_paper": language.tr("Citations per paper"),
        "citations_median": language.tr("Median citations"),
        "citations_per_year": language.tr("Citations per year"),
        "h_index": language.tr("h-index"),
        "g_index": language.tr("g-index"),
        "i10_index": language.tr("i10-index"),
        "i100_index": language.tr("i100-index"),
        "m_quotient": language.tr("m-quotient"),
        "e_index": language.tr("e-index"),
        "h_window": language.tr("h-index of years"),
        "contemporary_h": language.tr("Contemporary h-index"),
        "awcr": language.tr("Age-weighted citation rate"),
        "aw_index": language.tr("AW-index"),
        "uncited": language.tr("Uncited"),
        "hi_norm": language.tr("hI,norm"),
        "fractional_papers": language.tr("Papers per author"),
        "fractional_citations": language.tr("Citations per author"),
        "h_first_author": language.tr("h-index as first author"),
        "h_last_author": language.tr("h-index as last author"),
    }
