"""What a researcher's pages stated over time, as their imports kept it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from ui import language
from ui.plots import wording
from ui.plots.by_year import COLOURS
from ui.plots.data import Axis, Column, Form, Kind, PlotData, Series, Stop, Table

if TYPE_CHECKING:
    from app.papers import StatedFigures

_LEAST_DAYS = 60
"""Days that the axis shows at least: two pages of one week are no trend."""


def stated_h_index(history: Sequence[StatedFigures]) -> PlotData:
    """The h-index that each page stated when it was captured."""
    title, label = language.tr("Stated h-index over time"), language.tr("h-index as stated")
    return _plot("stated_h_index", title, label, history, lambda stated: stated.reported.h_index)


def stated_citations(history: Sequence[StatedFigures]) -> PlotData:
    """The citations that each page stated when it was captured."""
    title, label = language.tr("Stated citations over time"), language.tr("citations as stated")
    return _plot("stated_citations", title, label, history, lambda stated: stated.reported.citations)


def _plot(
    name: str,
    title: str,
    label: str,
    history: Sequence[StatedFigures],
    measure: Callable[[StatedFigures], int | None],
) -> PlotData:
    points = [(stated, value) for stated in history if (value := measure(stated)) is not None]
    if len({stated.captured_on for stated, _ in points}) < 2:
        return PlotData(
            name=name,
            kind=Kind.LINES,
            title=title,
            summary=_say_missing(len(points)),
            x=Axis("", Form.DAY),
            y=Axis(label, Form.COUNT),
        )
    days = [stated.captured_on.toordinal() for stated, _ in points]
    return PlotData(
        name=name,
        kind=Kind.LINES,
        title=title,
        summary=_sum_up(points),
        x=_make_axis(min(days), max(days)),
        y=Axis(label, Form.COUNT, 0, max(2, *(value for _, value in points))),
        series=_draw(points),
        stops=_stop(points),
        table=_tabulate(points, label),
    )


def _say_missing(points: int) -> str:
    if not points:
        return language.tr("No page that was captured states it.")
    return language.tr("Pages of one day alone are known so far; a page that is captured on another day makes a line.")


_Point = tuple["StatedFigures", int]


def _make_axis(first: int, last: int) -> Axis:
    beside = max(_LEAST_DAYS - (last - first), 0) / 2 + (last - first) * 0.04
    return Axis(language.tr("day of the page"), Form.DAY, first - beside, last + beside)


def _draw(points: Sequence[_Point]) -> tuple[Series, ...]:
    """A line for each site: two of them never state the same."""
    drawn = []
    for at, site in enumerate(dict.fromkeys(stated.format for stated, _ in points)):
        own = sorted((stated.captured_on.toordinal(), value) for stated, value in points if stated.format == site)
        xs, ys = zip(*own, strict=True)
        drawn.append(Series(_name_site(site), COLOURS[at % len(COLOURS)], xs, ys, style=at))
    return tuple(drawn)


def _name_site(site: str) -> str:
    from app.formats import READERS  # noqa: PLC0415 - most plots name none

    return language.format_label(READERS[site].label) if site in READERS else site or language.tr("page")


def _stop(points: Sequence[_Point]) -> tuple[tuple[Stop, ...], ...]:
    return tuple((_stop_at(*point),) for point in sorted(points, key=lambda point: point[0].captured_on))


def _stop_at(stated: StatedFigures, value: int) -> Stop:
    day = stated.captured_on.toordinal()
    said = language.tr("{name}: {amount}")
    said = said.format(name=_name_site(stated.format), amount=language.format_count(value))
    return Stop(day, value, value, wording.format_day(day), (said,))


def _sum_up(points: Sequence[_Point]) -> str:
    in_order = sorted(points, key=lambda point: point[0].captured_on)
    (first, before), (last, after) = in_order[0], in_order[-1]
    return language.tr("From {before} on {first} to {after} on {last}.").format(
        before=language.format_count(before),
        first=wording.format_day(first.captured_on.toordinal()),
        after=language.format_count(after),
        last=wording.format_day(last.captured_on.toordinal()),
    )


def _tabulate(points: Sequence[_Point], label: str) -> Table:
    columns = (Column(language.tr("Day"), Form.DAY), Column(language.tr("Page"), Form.TEXT), Column(label))
    rows = tuple((stated.captured_on.toordinal(), _name_site(stated.format), value) for stated, value in points)
    return Table(columns, rows)
