"""The citation curve: papers by rank, with the h- and the g-index on it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ui import language
from ui.plots import wording
from ui.plots.data import Axis, Column, Form, Kind, Mark, Pick, PlotData, Series, Stop, Table

if TYPE_CHECKING:
    from app.metrics.curves import Curve, Step

_POINTS = 160
"""Points of a line that is drawn by sampling."""

_LONG_TAIL = 12
_FAR_UP = 8
"""How many times h the ranks, or the counts, reach from where on the axis is a logarithm, so that h is to be seen."""


def citation_curve(curve: Curve, uncounted: int = 0) -> PlotData:
    """How citations fall with rank, the line on which both are equal, and the means of the most cited papers.

    Args:
        uncounted: papers without a count, which have no rank; they can only raise h and g.
    """
    if not curve.steps:
        return _empty(wording.no_counts() if uncounted else wording.no_papers())
    x, y = _make_axes(curve)
    return PlotData(
        name="citation_curve",
        kind=Kind.CURVE,
        title=_title(),
        summary=_sum_up(curve, bound=uncounted > 0),
        x=x,
        y=y,
        series=_draw(curve, x, y),
        marks=tuple(_mark(curve, bound=uncounted > 0)),
        stops=tuple((_stop_at(step, curve, bound=uncounted > 0),) for step in curve.steps),
        table=_tabulate(curve),
        notes=(wording.without_count(uncounted),) if uncounted else (),
    )


def trace_steps(curve: Curve) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """The corners of the steps: a paper is one wide, so that the line of equals meets them at h."""
    xs: list[float] = []
    ys: list[float] = []
    for step in curve.steps:
        xs += (step.first - 1, step.last)
        ys += (step.citations, step.citations)
    return tuple(xs), tuple(ys)


def needs_log(reach: float, h: int, least: int) -> bool:
    """Whether an axis that reaches so far would leave h no room."""
    return reach > least * max(h, 3)


def _make_axes(curve: Curve) -> tuple[Axis, Axis]:
    papers, most = curve.papers, curve.steps[0].citations
    by_rank = needs_log(papers, curve.h, _LONG_TAIL)
    by_count = needs_log(most, curve.h, _FAR_UP)
    return (
        Axis(language.tr("papers, the most cited first"), Form.COUNT, 0, max(papers, 2), by_rank),
        Axis(language.tr("citations"), Form.COUNT, 0, max(most, 2), by_count),
    )


def _draw(curve: Curve, x: Axis, y: Axis) -> tuple[Series, ...]:
    steps = Series(language.tr("citations of each paper"), "plot_blue", *trace_steps(curve))
    reach = min(x.high, y.high)
    line = tuple(reach * at / _POINTS for at in range(_POINTS + 1))
    if x.log or y.log:
        line = tuple((1 + reach) ** (at / _POINTS) - 1 for at in range(_POINTS + 1))
    equal = Series(language.tr("as many citations as papers"), "plot_grey", line, line, guide=True, style=1)
    ranks = tuple(_sample_ranks(curve.papers, curve.g))
    means = Series(
        language.tr("mean of the most cited so far"),
        "plot_orange",
        ranks,
        tuple(map(curve.mean_of_top, ranks)),
        guide=True,
        style=2,
    )
    return steps, means, equal


def _sample_ranks(papers: int, g: int) -> Iterator[int]:
    """Ranks that are enough to draw a smooth line; the g-th and the one behind it among them."""
    ranks = {1, papers, g, min(g + 1, papers)} - {0}
    ranks.update(round(papers ** (at / _POINTS)) for at in range(_POINTS))
    ranks.update(range(1, min(papers, _POINTS) + 1))
    yield from sorted(ranks)


def _mark(curve: Curve, *, bound: bool) -> Iterator[Mark]:
    if curve.h:
        said = language.tr("h ≥ {number}") if bound else language.tr("h = {number}")
        yield Mark(curve.h, curve.h, said.format(number=language.format_count(curve.h)))
    if curve.g and curve.g <= curve.papers:
        said = language.tr("g ≥ {number}") if bound else language.tr("g = {number}")
        yield Mark(curve.g, curve.g, said.format(number=language.format_count(curve.g)))


def _stop_at(step: Step, curve: Curve, *, bound: bool) -> Stop:
    lines = [wording.say_citations(step.citations) if step.first == step.last else _each(step.citations)]
    mean = language.format_number(round(curve.mean_of_top(step.last), 1))
    said = language.tr("the {rank} most cited have {mean} on average")
    if step.last > 1:
        lines.append(said.format(rank=language.format_count(step.last), mean=mean))
    if step.first <= curve.h <= step.last:
        lines.append(_say_h(curve.h, bound=bound))
    middle, width = (step.first + step.last - 1) / 2, step.last - step.first + 1
    return Stop(middle, step.citations, step.citations, _say_ranks(step), tuple(lines), _pick(step), width)


def _each(count: int) -> str:
    return language.tr("%Ln citations each", "%Ln citation each", count)


def _say_ranks(step: Step) -> str:
    first, last = language.format_count(step.first), language.format_count(step.last)
    if step.first == step.last:
        return language.tr("Paper {rank}").format(rank=first)
    return language.tr("Papers {first} to {last}").format(first=first, last=last)


def _say_h(h: int, *, bound: bool) -> str:
    said = language.tr(
        "{figure}: %Ln papers have at least {h} citations each", "{figure}: %Ln paper has at least {h} citation", h
    )
    number = language.format_count(h)
    figure = language.tr("h ≥ {number}") if bound else language.tr("h = {number}")
    return said.format(figure=figure.format(number=number), h=number)


def _pick(step: Step) -> Pick:
    return Pick(f"citations:{step.citations}")


def _sum_up(curve: Curve, *, bound: bool) -> str:
    said = language.tr("{papers} with counts from {most} down to {least}; h is {h} and g is {g}.")
    return said.format(
        papers=wording.say_papers(curve.papers),
        most=language.format_count(curve.steps[0].citations),
        least=language.format_count(curve.steps[-1].citations),
        h=wording.say_bound(curve.h, bound=bound),
        g=wording.say_bound(curve.g, bound=bound),
    )


def _tabulate(curve: Curve) -> Table:
    columns = (
        Column(language.tr("From rank")),
        Column(language.tr("To rank")),
        Column(language.tr("Citations")),
        Column(language.tr("Mean up to there"), Form.NUMBER),
    )
    rows = tuple(
        (step.first, step.last, step.citations, round(curve.mean_of_top(step.last), 2)) for step in curve.steps
    )
    return Table(columns, rows, tuple(map(_pick, curve.steps)))


def _title() -> str:
    return language.tr("Citation curve")


def _empty(why: str) -> PlotData:
    x, y = Axis("", Form.COUNT), Axis(language.tr("citations"), Form.COUNT)
    return PlotData(name="citation_curve", kind=Kind.CURVE, title=_title(), summary=why, x=x, y=y)
