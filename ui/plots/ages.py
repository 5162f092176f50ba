"""Citations against the age of papers: a point for each age and count, larger where several papers share it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from ui import language
from ui.plots import wording
from ui.plots.by_year import find_years
from ui.plots.data import Axis, Column, Form, Kind, Pick, PlotData, Series, Stop, Table

if TYPE_CHECKING:
    from app.metrics.series import AgePoint

MOST_POINTS = 1_500
"""Points that are drawn one by one; more are gathered by counts that are nearly the same."""

_BINS = 40
_FAR_UP = 20
"""How many times the median count the highest reaches from where on the axis is a logarithm."""


class Spot(NamedTuple):
    """Papers of one year and of counts from ``low`` to ``high``."""

    year: int
    low: int
    high: int
    papers: int


def citations_by_age(
    points: Sequence[AgePoint], this_year: int, left_out: int = 0, *, counted: bool = True
) -> PlotData:
    """How often papers are cited and how old they are.

    Args:
        left_out: papers without a year or without a count, which are no points.
        counted: whether any of them has a count.
    """
    if not points:
        return _empty(_say_why(left_out, counted=counted))
    papers: dict[int, int] = {}
    for point in points:
        papers[point.year] = papers.get(point.year, 0) + point.papers
    first, last = find_years(papers)
    shown = sorted(point for point in points if first <= point.year <= last)
    most = max(point.citations for point in shown)
    log = most > _FAR_UP * max(_find_median(shown), 1) and most >= 50
    gathered = len(shown) > MOST_POINTS
    spots = _gather(shown, most) if gathered else [_make_spot([point]) for point in shown]
    stops = tuple(
        _stops_of(list(in_year), this_year, gathered=gathered)
        for _, in_year in groupby(reversed(_by_year(spots)), _get_year)
    )
    return PlotData(
        name="citations_by_age",
        kind=Kind.DOTS,
        title=_title(),
        summary=_sum_up(shown, most),
        x=_make_axis(this_year - last, this_year - first),
        y=Axis(language.tr("citations"), Form.COUNT, 0, max(most, 2), log),
        series=(_draw(spots, this_year, gathered=gathered),),
        stops=stops,
        table=_tabulate(sorted(points, reverse=True), this_year),
        notes=tuple(_notes(left_out, sum(point.papers for point in points if not first <= point.year <= last))),
    )


def _say_why(left_out: int, *, counted: bool) -> str:
    if not left_out:
        return wording.no_papers()
    return language.tr("No paper here has both a date and a citation count.") if counted else wording.no_counts()


def _make_axis(youngest: int, oldest: int) -> Axis:
    beside = max(4 - (oldest - youngest), 0) / 2
    return Axis(language.tr("years since publication"), Form.COUNT, youngest - beside - 0.5, oldest + beside + 0.5)


def _get_year(spot: Spot) -> int:
    return spot.year


def _by_year(spots: Sequence[Spot]) -> list[Spot]:
    """By year, and in each the counts falling, so that they rise once the list is turned round."""
    return sorted(spots, key=lambda spot: (spot.year, -spot.low))


def _find_median(points: Sequence[AgePoint]) -> int:
    """The median of the counts that are not 0; 0 where all are."""
    counts = sorted((point.citations, point.papers) for point in points if point.citations)
    half, passed = sum(papers for _, papers in counts) / 2, 0
    for citations, papers in counts:
        passed += papers
        if passed >= half:
            return citations
    return 0


def _gather(points: Sequence[AgePoint], most: int) -> list[Spot]:
    """One spot for all papers of a year whose counts lie in the same part of the (logarithmic) axis."""
    width = math.log1p(most) / _BINS

    def find_bin(point: AgePoint) -> tuple[int, int]:
        return point.year, min(int(math.log1p(point.citations) / width), _BINS - 1)

    return [_make_spot(list(alike)) for _, alike in groupby(points, find_bin)]


def _make_spot(points: Sequence[AgePoint]) -> Spot:
    return Spot(points[0].year, points[0].citations, points[-1].citations, sum(point.papers for point in points))


def _draw(spots: Sequence[Spot], this_year: int, *, gathered: bool) -> Series:
    return Series(
        language.tr("papers"),
        "plot_blue",
        tuple(this_year - spot.year for spot in spots),
        tuple(spot.low for spot in spots),
        papers=tuple(spot.papers for spot in spots),
        tops=tuple(spot.high + 1 for spot in spots) if gathered else (),
    )


def _stops_of(spots: list[Spot], this_year: int, *, gathered: bool) -> tuple[Stop, ...]:
    """A year whole, and each of its points."""
    year, age = spots[0].year, this_year - spots[0].year
    title = language.tr("{year}, %Ln years ago", "{year}, %Ln year ago", age) if age > 0 else "{year}"
    title = title.format(year=language.format_place(year))
    low, high = spots[0].low, spots[-1].high
    lines = (wording.say_papers(sum(spot.papers for spot in spots)), _say_range(low, high))
    whole = Stop(age, low, high, title, lines, Pick(f"year:{year} has:citations"))
    return (whole, *(_stop_at(spot, age, title, gathered=gathered) for spot in spots))


def _stop_at(spot: Spot, age: int, title: str, *, gathered: bool) -> Stop:
    counts = str(spot.low) if spot.low == spot.high else f"{spot.low}-{spot.high}"
    lines = (_say_range(spot.low, spot.high), wording.say_papers(spot.papers))
    pick = Pick(f"year:{spot.year} citations:{counts}")
    if gathered:
        return Stop(age, spot.low, spot.high + 1, title, lines, pick, 1)
    return Stop(age, spot.low, spot.low, title, lines, pick)


def _say_range(low: int, high: int) -> str:
    if low == high:
        return wording.say_citations(low)
    said = language.tr("{low} to {high} citations")
    return said.format(low=language.format_count(low), high=language.format_count(high))


def _sum_up(points: Sequence[AgePoint], most: int) -> str:
    best = max(points, key=lambda point: (point.citations, point.year))
    said = language.tr("{papers} from {years}; the most cited, of {year}, has {citations}.")
    return said.format(
        papers=wording.say_papers(sum(point.papers for point in points)),
        years=wording.say_years(points[0].year, points[-1].year),
        year=language.format_place(best.year),
        citations=wording.say_citations(most),
    )


def _tabulate(points: Sequence[AgePoint], this_year: int) -> Table:
    columns = (
        Column(language.tr("Year"), Form.YEAR),
        Column(language.tr("Years since")),
        Column(language.tr("Citations")),
        Column(language.tr("Papers")),
    )
    rows = tuple((point.year, this_year - point.year, point.citations, point.papers) for point in points)
    return Table(columns, rows, tuple(Pick(f"year:{point.year} citations:{point.citations}") for point in points))


def _notes(left_out: int, far: int) -> list[str]:
    notes = []
    if left_out:
        notes.append(
            language.tr(
                "%Ln papers without a date or a count are left out.",
                "%Ln paper without a date or a count is left out.",
                left_out,
            )
        )
    if far:
        notes.append(wording.too_far_off(far))
    return notes


def _title() -> str:
    return language.tr("Citations by age")


def _empty(why: str) -> PlotData:
    x, y = _make_axis(0, 0), Axis(language.tr("citations"), Form.COUNT)
    return PlotData(name="citations_by_age", kind=Kind.DOTS, title=_title(), summary=why, x=x, y=y)
