"""Plots of several sets of papers, one over the other: a line each, told apart by dash, sign and colour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from ui import language
from ui.plots import wording
from ui.plots.by_year import COLOURS, find_years, year_axis
from ui.plots.curve import needs_log, trace_steps
from ui.plots.data import NAN, Axis, Column, Form, Kind, PlotData, Series, Stop, Table

if TYPE_CHECKING:
    from app.metrics.curves import Curve
    from app.metrics.series import YearRow

_Years = Mapping[int, int]


class _Wording(NamedTuple):
    """What a plot is called: a code name, a title, what it counts, and why it may be empty."""

    name: str
    title: str
    label: str
    why: str


def compare_papers(sets: Sequence[tuple[str, Sequence[YearRow]]]) -> PlotData:
    """How many papers of each set appeared in each year; the names of the sets, and their rows."""
    title, label = language.tr("Papers by year"), language.tr("papers")
    amounts = [(name, _sum(rows, lambda row: row.papers)) for name, rows in sets]
    undated = sum(row.papers for _, rows in sets for row in rows if row.year is None)
    notes = (wording.without_date(undated),) if undated else ()
    return _plot_years(_Wording("compared_papers", title, label, wording.no_dates()), amounts, notes)


def compare_citations(sets: Sequence[tuple[str, Sequence[YearRow]]]) -> PlotData:
    """How often the papers of each year of each set are cited, as far as counts are known."""
    title, label = language.tr("Citations by year of the paper"), language.tr("citations")
    amounts = [(name, _sum([row for row in rows if row.counted], lambda row: row.citations)) for name, rows in sets]
    uncounted = sum(row.papers - row.counted for _, rows in sets for row in rows)
    undated = sum(row.counted for _, rows in sets for row in rows if row.year is None)
    notes = [wording.without_count(uncounted)] if uncounted else []
    notes += [wording.without_date(undated)] if undated else []
    return _plot_years(_Wording("compared_citations", title, label, wording.no_counts()), amounts, tuple(notes))


def compare_curves(sets: Sequence[tuple[str, Curve]], uncounted: Sequence[int] = ()) -> PlotData:
    """The citation curve of each set, and the line on which each crosses its h.

    Args:
        uncounted: of each set, how many papers have no count, and so no rank.
    """
    title, label = language.tr("Citation curves"), language.tr("citations")
    known = [(at, name, curve) for at, (name, curve) in enumerate(sets) if curve.steps]
    if not known:
        return _empty(_Wording("compared_curves", title, label, wording.no_counts()), Kind.CURVE)
    papers = max(curve.papers for _, _, curve in known)
    most = max(curve.steps[0].citations for _, _, curve in known)
    highest = max(curve.h for _, _, curve in known)
    reach = min(papers, most)
    line = tuple((1 + reach) ** (at / 100) - 1 for at in range(101))
    equal = Series(language.tr("as many citations as papers"), "plot_grey", line, line, guide=True, style=1)
    drawn = [Series(name, COLOURS[at % len(COLOURS)], *trace_steps(curve), style=at) for at, name, curve in known]
    said = [
        language.tr("{name}: h is {number}").format(
            name=name, number=wording.say_bound(curve.h, bound=any(uncounted[at : at + 1]))
        )
        for at, name, curve in known
    ]
    return PlotData(
        name="compared_curves",
        kind=Kind.CURVE,
        title=title,
        summary="; ".join(said),
        x=Axis(
            language.tr("papers, the most cited first"), Form.COUNT, 0, max(papers, 2), needs_log(papers, highest, 12)
        ),
        y=Axis(label, Form.COUNT, 0, max(most, 2), needs_log(most, highest, 8)),
        series=(*drawn, equal),
        stops=tuple(_stop_at_rank(rank, known) for rank in _list_ranks([curve for _, _, curve in known])),
        table=_tabulate_curves(known),
        notes=(wording.without_count(sum(uncounted)),) if any(uncounted) else (),
    )


def _sum(rows: Sequence[YearRow], measure: Callable[[YearRow], int]) -> _Years:
    amounts: Counter[int] = Counter()
    for row in rows:
        if row.year is not None:
            amounts[row.year] += measure(row)
    return amounts


def _plot_years(words: _Wording, amounts: Sequence[tuple[str, _Years]], notes: tuple[str, ...]) -> PlotData:
    together: Counter[int] = Counter()
    for _, years in amounts:
        together.update(dict.fromkeys(years, 1))
    if not together:
        return _empty(words)
    first, last = find_years(together)
    shown = range(first, last + 1)
    most = max(years.get(year, 0) for _, years in amounts for year in shown)
    far = sum(number for _, years in amounts for year, number in years.items() if not first <= year <= last)
    return PlotData(
        name=words.name,
        kind=Kind.LINES,
        title=words.title,
        summary=_sum_up_years(amounts, words.label),
        x=year_axis(first, last),
        y=Axis(words.label, Form.COUNT, 0, max(most, 2)),
        series=tuple(_draw(amounts, shown)),
        stops=tuple(_stop_at_year(year, amounts) for year in shown),
        table=_tabulate_years(sorted(together), amounts),
        notes=(*notes, wording.too_far_off(far)) if far else notes,
    )


def _empty(words: _Wording, kind: Kind = Kind.LINES) -> PlotData:
    y = Axis(words.label, Form.COUNT)
    return PlotData(name=words.name, kind=kind, title=words.title, summary=words.why, x=year_axis(0, 0), y=y)


def _draw(amounts: Sequence[tuple[str, _Years]], shown: Sequence[int]) -> Iterator[Series]:
    for at, (name, years) in enumerate(amounts):
        ys = tuple(years.get(year, 0) if _is_within(year, years) else NAN for year in shown)
        yield Series(name, COLOURS[at % len(COLOURS)], tuple(shown), ys, style=at)


def _is_within(year: int, years: _Years) -> bool:
    """Whether a set has begun by a year, and not ended: in between, a year without papers has none."""
    return bool(years) and min(years) <= year <= max(years)


def _stop_at_year(year: int, amounts: Sequence[tuple[str, _Years]]) -> tuple[Stop, ...]:
    lines = tuple(_say_amount(name, years.get(year, 0)) for name, years in amounts)
    values = [years.get(year, 0) for _, years in amounts]
    return (Stop(year, min(values), max(values), language.format_place(year), lines),)


def _say_amount(name: str, amount: int) -> str:
    return language.tr("{name}: {amount}").format(name=name, amount=language.format_count(amount))


def _sum_up_years(amounts: Sequence[tuple[str, _Years]], label: str) -> str:
    totals = [_say_amount(name, sum(years.values())) for name, years in amounts]
    said = language.tr("{what} in all: {totals}.")
    return said.format(what=wording.begin(label), totals="; ".join(totals))


def _tabulate_years(years: Sequence[int], amounts: Sequence[tuple[str, _Years]]) -> Table:
    columns = (Column(language.tr("Year"), Form.YEAR), *(Column(name) for name, _ in amounts))
    return Table(columns, tuple((year, *(each.get(year, 0) for _, each in amounts)) for year in years))


_Known = tuple[int, str, "Curve"]


def _list_ranks(curves: Sequence[Curve], most: int = 200) -> list[int]:
    """Ranks to stop at: each, or where there are many, closer at the beginning."""
    papers = max(curve.papers for curve in curves)
    if papers <= most:
        return list(range(1, papers + 1))
    return sorted({round(papers ** (at / most)) for at in range(most + 1)} | {curve.h for curve in curves} - {0})


def _stop_at_rank(rank: int, known: Sequence[_Known]) -> tuple[Stop, ...]:
    counts = [(name, _count_at(curve, rank)) for _, name, curve in known]
    values = [count for _, count in counts if count is not None]
    lines = tuple(_say_amount(name, count) for name, count in counts if count is not None)
    title = language.tr("Paper {rank}").format(rank=language.format_count(rank))
    return (Stop(rank - 0.5, min(values), max(values), title, lines),)


def _count_at(curve: Curve, rank: int) -> int | None:
    return next((step.citations for step in curve.steps if step.first <= rank <= step.last), None)


def _tabulate_curves(known: Sequence[_Known]) -> Table:
    columns = (Column(language.tr("Rank")), *(Column(name) for _, name, _ in known))
    ranks = _list_ranks([curve for _, _, curve in known])
    return Table(columns, tuple((rank, *(_count_at(curve, rank) for _, _, curve in known)) for rank in ranks))
