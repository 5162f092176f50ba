"""Plots by the year in which papers appeared: papers, citations, and how many have code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

from app.subjects import find_subject_class, format_subject
from ui import language
from ui.plots import wording
from ui.plots.data import NAN, Axis, Column, Form, Kind, Pick, PlotData, Series, Stop, Table

if TYPE_CHECKING:
    from app.metrics.series import YearRow

MOST_SUBJECTS = 7
"""Subjects that have a colour each; what is less frequent is drawn as one."""

MOST_YEARS = 120
"""Years that one plot shows: a paper of 1687, or of 4095 by a mistyped date, would leave no room for the others."""

COLOURS = ("plot_blue", "plot_orange", "plot_teal", "plot_purple", "plot_yellow", "plot_pink", "plot_green")
OTHER_COLOUR = "plot_grey"
_EDGE = 0.6
_LEAST_YEARS = 4

Measure = Callable[["YearRow"], int]


class Group(NamedTuple):
    """The subjects that are drawn as one.

    Attributes:
        name: as short as the legend has it; ``whole_name`` at length.
        search: what finds its papers, beside their year.
    """

    name: str
    whole_name: str
    colour: str
    search: str = ""
    hollow: bool = False


class _Wording(NamedTuple):
    """What a stack is called: a code name, a title, what it counts, a sentence on it, and an amount in words."""

    name: str
    title: str
    label: str
    said: str
    say: Callable[[int], str]


class _Amounts(NamedTuple):
    """How much there is in each year of each group."""

    groups: tuple[Group, ...]
    by_year: Mapping[int, Counter[Group]]
    years: tuple[int, int]

    def total(self, year: int) -> int:
        return self.by_year[year].total()


def papers_by_year(rows: Sequence[YearRow]) -> PlotData:
    """How many papers appeared in each year, by subject."""
    title, label = language.tr("Papers by year"), language.tr("papers")
    amounts = _add_up(rows, lambda row: row.papers)
    if amounts is None:
        return _empty("papers_by_year", title, label, wording.no_dates() if rows else wording.no_papers())
    said = language.tr("{papers} from {years}, most of them in {year} ({most}).")
    words = _Wording("papers_by_year", title, label, said, wording.say_papers)
    return _stack(words, amounts, _notes(rows, amounts.years))


def citations_by_year(rows: Sequence[YearRow]) -> PlotData:
    """How often the papers of each year are cited, by subject, as far as counts are known."""
    title, label = language.tr("Citations by year of the paper"), language.tr("citations")
    counted = [row for row in rows if row.counted]
    amounts = _add_up(counted, lambda row: row.citations, rows)
    if amounts is None:
        why = wording.no_counts() if rows and not counted else wording.no_dates() if rows else wording.no_papers()
        return _empty("citations_by_year", title, label, why)
    said = language.tr("{papers} of papers from {years}, most of those of {year} ({most}).")
    unknown = sum(row.papers - row.counted for row in rows)
    notes = [wording.without_count(unknown)] if unknown else []
    notes += _notes(counted, amounts.years, lambda row: row.counted)
    words = _Wording("citations_by_year", title, label, said, wording.say_citations)
    return _stack(words, amounts, notes)


def code_share_by_year(rows: Sequence[YearRow]) -> PlotData:
    """What share of the papers of each year links code."""
    title, label = language.tr("Share with code by year"), language.tr("papers with code, %")
    papers = _sum_years(rows, lambda row: row.papers)
    if not papers:
        return _empty("code_share", title, label, wording.no_dates() if rows else wording.no_papers(), Kind.LINES)
    with_code = _sum_years(rows, lambda row: row.with_code)
    first, last = find_years(papers)
    shares = {year: 100 * with_code[year] / papers[year] for year in range(first, last + 1) if papers[year]}
    years = range(first, last + 1)
    series = Series(language.tr("with code"), COLOURS[0], tuple(years), tuple(shares.get(year, NAN) for year in years))
    stops = tuple((_share_stop(year, share, with_code[year], papers[year]),) for year, share in shares.items())
    columns = (_year_column(), Column(language.tr("Papers")), Column(language.tr("With code")), _share_column())
    rows_shown = tuple(
        (year, papers[year], with_code[year], round(100 * with_code[year] / papers[year], 1)) for year in sorted(papers)
    )
    all_papers, all_with_code = papers.total(), with_code.total()
    summary = language.tr("{some} of {papers} from {years} link code, {share}.").format(
        some=language.format_count(all_with_code),
        papers=wording.say_papers(all_papers),
        years=wording.say_years(first, last),
        share=wording.say_share(100 * all_with_code / all_papers),
    )
    return PlotData(
        name="code_share",
        kind=Kind.LINES,
        title=title,
        summary=summary,
        x=year_axis(first, last),
        y=Axis(label, Form.SHARE, 0, 100),
        series=(series,),
        stops=stops,
        table=Table(columns, rows_shown, tuple(_pick_year(year) for year in sorted(papers))),
        notes=tuple(_notes(rows, (first, last))),
    )


# --- what plots by year have in common


def year_axis(first: int, last: int) -> Axis:
    """Years from one to another; a few more beside them where there are hardly any, so that bars stay slender."""
    beside = max(_LEAST_YEARS - (last - first), 0) / 2 + _EDGE
    return Axis(language.tr("year of publication"), Form.YEAR, first - beside, last + beside)


def find_years(papers: Mapping[int, int]) -> tuple[int, int]:
    """The years to show: those of all papers, or where they lie too far apart, those with the most."""
    years = sorted(year for year, number in papers.items() if number)
    best, most = (years[0], years[0]), 0
    at = amount = 0
    for end in years:
        amount += papers[end]
        while years[at] <= end - MOST_YEARS:
            amount -= papers[years[at]]
            at += 1
        if amount >= most:
            best, most = (years[at], end), amount
    return best


def rank_subjects(rows: Iterable[YearRow]) -> list[str | None]:
    """The subjects by how many papers they have, the most frequent first; None is unknown, and last."""
    papers: Counter[str | None] = Counter()
    for row in rows:
        papers[_read_subject(row.subject)] += row.papers
    return [subject for subject, _ in sorted(papers.items(), key=lambda each: (each[0] is None, -each[1], each[0]))]


def _read_subject(printed: str | None) -> str | None:
    return (find_subject_class(printed) or printed) if printed else None


def _group_subjects(rows: Iterable[YearRow]) -> dict[str | None, Group]:
    """Which group each subject belongs to, in the order in which groups are stacked."""
    ranked = rank_subjects(rows)
    known = [subject for subject in ranked if subject is not None]
    if not known:
        return dict.fromkeys(ranked, Group("", "", COLOURS[0]))
    groups: dict[str | None, Group] = {
        subject: Group(subject, format_subject(subject), colour, _search_subject(subject))
        for subject, colour in zip(known, COLOURS, strict=False)
    }
    others = known[MOST_SUBJECTS:]
    if others:
        name = language.tr("%Ln other subjects", "%Ln other subject", len(others))
        groups |= dict.fromkeys(others, Group(name, name, OTHER_COLOUR, _leave_out(known[:MOST_SUBJECTS])))
    if None in ranked:
        name = language.tr("subject unknown")
        groups[None] = Group(name, name, OTHER_COLOUR, "-has:subject", hollow=True)
    return groups


def _search_subject(subject: str) -> str:
    """In quotation marks, since the last word of a search may go on while it is typed."""
    quoted = subject.replace('"', " ")
    return f'subject:"{quoted}"'


def _leave_out(subjects: Iterable[str]) -> str:
    return " ".join(("has:subject", *(f"-{_search_subject(subject)}" for subject in subjects)))


def _add_up(rows: Sequence[YearRow], measure: Measure, ranked: Sequence[YearRow] = ()) -> _Amounts | None:
    """How much there is of a measure; None where nothing has a year.

    Args:
        ranked: the rows by which subjects are ranked, where they are others: so that a subject keeps its colour.
    """
    groups = _group_subjects(ranked or rows)
    by_year: dict[int, Counter[Group]] = {}
    for row in rows:
        if row.year is not None:
            by_year.setdefault(row.year, Counter())[groups[_read_subject(row.subject)]] += measure(row)
    if not by_year:
        return None
    used = {group for amounts in by_year.values() for group, amount in amounts.items() if amount}
    in_order = tuple(group for group in dict.fromkeys(groups.values()) if group in used)
    papers = _sum_years(rows, lambda row: row.papers)
    return _Amounts(in_order, dict(sorted(by_year.items())), find_years(papers))


def _sum_years(rows: Iterable[YearRow], measure: Measure) -> Counter[int]:
    amounts: Counter[int] = Counter()
    for row in rows:
        if row.year is not None:
            amounts[row.year] += measure(row)
    return amounts


def _stack(words: _Wording, amounts: _Amounts, notes: Sequence[str]) -> PlotData:
    first, last = amounts.years
    shown = [year for year in amounts.by_year if first <= year <= last]
    totals = {year: amounts.total(year) for year in shown}
    best = max(shown, key=lambda year: (totals[year], year))
    summary = words.said.format(
        papers=words.say(sum(totals.values())),
        years=wording.say_years(first, last),
        year=language.format_place(best),
        most=language.format_count(totals[best]),
    )
    return PlotData(
        name=words.name,
        kind=Kind.BARS,
        title=words.title,
        summary=summary,
        x=year_axis(first, last),
        y=Axis(words.label, Form.COUNT, 0, max(totals[best], 1)),
        series=tuple(_stack_series(group, shown, amounts) for group in amounts.groups),
        stops=tuple(_stop_at(year, amounts, words.say) for year in shown),
        table=_tabulate(amounts, words.label),
        notes=tuple(notes),
    )


def _stack_series(group: Group, years: Sequence[int], amounts: _Amounts) -> Series:
    ys = tuple(amounts.by_year[year][group] for year in years)
    return Series(group.name, group.colour, tuple(years), ys, group.whole_name, hollow=group.hollow)


def _stop_at(year: int, amounts: _Amounts, say: Callable[[int], str]) -> tuple[Stop, ...]:
    """A year whole, and then each of its groups; where there are no groups, the year alone."""
    total, said_year = amounts.total(year), language.format_place(year)
    parts = list(_stops_in(year, amounts, say)) if any(group.name for group in amounts.groups) else []
    lines = [say(total)]
    if parts:
        lines += [_say_amount(group, amount) for group, amount in reversed(_list_amounts(year, amounts))]
    return (Stop(year, 0, total, said_year, tuple(lines), _pick_year(year), 1), *parts)


def _list_amounts(year: int, amounts: _Amounts) -> list[tuple[Group, int]]:
    """The groups that have some of a year, from the bottom up."""
    return [(group, amount) for group in amounts.groups if (amount := amounts.by_year[year][group])]


def _stops_in(year: int, amounts: _Amounts, say: Callable[[int], str]) -> Iterator[Stop]:
    below = 0
    for group, amount in _list_amounts(year, amounts):
        title = language.tr("{year}, {subject}").format(year=language.format_place(year), subject=group.whole_name)
        said = language.tr("{some} of {all}").format(some=language.format_count(amount), all=say(amounts.total(year)))
        yield Stop(year, below, below + amount, title, (said,), _pick_year(year, group.search), 1)
        below += amount


def _say_amount(group: Group, amount: int) -> str:
    return language.tr("{name}: {amount}").format(name=group.name, amount=language.format_count(amount))


def _pick_year(year: int, search: str = "") -> Pick:
    return Pick(f"year:{year} {search}".strip())


def _tabulate(amounts: _Amounts, label: str) -> Table:
    named = [group for group in amounts.groups if group.whole_name]
    columns = (
        _year_column(),
        *(Column(group.name, whole_title=group.whole_name) for group in named),
        Column(wording.begin(label)),
    )
    rows = tuple(
        (year, *(in_year[group] for group in named), in_year.total()) for year, in_year in amounts.by_year.items()
    )
    return Table(columns, rows, tuple(_pick_year(year) for year in amounts.by_year))


def _share_stop(year: int, share: float, with_code: int, papers: int) -> Stop:
    said = language.tr("{some} of {papers} link code").format(
        some=language.format_count(with_code), papers=wording.say_papers(papers)
    )
    return Stop(year, share, share, language.format_place(year), (wording.say_share(share), said), _pick_year(year))


def _year_column() -> Column:
    return Column(language.tr("Year"), Form.YEAR)


def _share_column() -> Column:
    return Column(language.tr("Share"), Form.SHARE)


def _notes(rows: Iterable[YearRow], years: tuple[int, int], measure: Measure = lambda row: row.papers) -> list[str]:
    """What a plot of these years cannot show."""
    undated = outside = 0
    for row in rows:
        if row.year is None:
            undated += measure(row)
        elif not years[0] <= row.year <= years[1]:
            outside += measure(row)
    notes = [wording.without_date(undated)] if undated else []
    if outside:
        notes.append(wording.too_far_off(outside))
    return notes


def _empty(name: str, title: str, label: str, why: str, kind: Kind = Kind.BARS) -> PlotData:
    return PlotData(name=name, kind=kind, title=title, summary=why, x=year_axis(0, 0), y=Axis(label, Form.COUNT))
