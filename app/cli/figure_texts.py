"""Figures of sets of papers as reports, as rows of groups, and what is to be said about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from app.cli.as_text import FIGURES, count_papers, format_figure
from app.dates import format_short
from app.frozen import Frozen
from app.library.labels import list_names, name_source
from app.metrics import Figures
from app.metrics.definitions import Form
from app.metrics.estimates import Estimate
from app.metrics.report import FigureSet, Line, Report, list_lines, state
from app.metrics.series import CountSources, GroupRow
from app.papers import HAND, Profile, ReportedFigures
from app.subjects import find_subject_class

_STATED = ("novelty", "ai_score")


class Computed(Frozen):
    """All that is computed of a set of papers.

    Attributes:
        name: what the set is called.
        figures: the few that are as old as the command.
        estimates: every figure with what is known of it; ``novelty`` and ``ai_score`` are means, from 0 to 100.
    """

    name: str
    figures: Figures
    estimates: dict[str, Estimate]
    sources: CountSources


def make_report(sets: Sequence[Computed], page: Profile | None = None, years: str = "", *, of_person: bool) -> Report:
    """The figures of sets side by side, and before them what a page states.

    Args:
        years: the window of years that was asked for.
        of_person: whether there is a person of whose place among the authors figures can tell.
    """
    lines = [each for each in list_lines(of_person=of_person) if years or each.name != "h_window"]
    lines = [Line(each.name, f"h-index of {years}", each.group, each.form) if each.name == "h_window" else each
             for each in lines]  # fmt: skip
    at = sum(each.group == lines[0].group for each in lines)
    lines.insert(at, Line("repositories", "Repositories", lines[0].group, Form.COUNT))
    stated = "Stated by pages, method unknown"
    lines += [Line("novelty", "Novelty", stated, Form.PERCENT), Line("ai_score", "AI score", stated, Form.NUMBER)]
    shown = [FigureSet(each.name, each.estimates) for each in sets]
    return Report(lines, [*([_make_page(page.reported)] if page else []), *shown])


def _make_page(reported: ReportedFigures) -> FigureSet:
    names = ("papers", "citations", "h_index", "i10_index", *_STATED)
    return FigureSet("page", {name: state(getattr(reported, name)) for name in names}, covered=False)


# What is to be said


def say_scope(page: Profile | None, asked: str, others: int = 0) -> Iterator[str]:
    """Whose figures these are.

    Args:
        asked: which papers were looked for, if not all.
        others: of how many papers they are that are on no page of the person's, where nobody was named.
    """
    if page is not None:
        yield f"{page.reported.name}, as the page of {page.captured_on} states and as computed from the papers here"
    if asked:
        yield f"Of the papers here, those that were found: {asked}"
    if page is not None and others:
        are, them = ("is", "it") if others == 1 else ("are", "them")
        yield f"{count_papers(others)} here {are} on no page of {page.reported.name}: --researcher leaves {them} out"


def say_missing(each: Computed) -> Iterator[str]:
    """For how many papers there is a count, and by whom these were counted."""
    if not each.figures.complete:
        known = f"Counts for {each.figures.papers_with_citations:,} of {count_papers(each.figures.papers)}"
        yield f"{known}: the missing ones can only raise citations and indexes."
    if each.sources.sources:
        yield f"{say_sources(each.sources)}."


def say_sources(sources: CountSources) -> str:
    """``Counts from 2 sources, May 2024 to Nov 2026: Google Scholar (20 papers), by hand (1 paper)``."""
    spans = sources.sources
    told = [f"{name_source(each.source)} ({count_papers(each.papers)})" for each in spans]
    told += [f"of unknown source ({count_papers(sources.unknown)})"] if sources.unknown else []
    when = _say_months(sources)
    if len(told) == 1:
        by = name_source(HAND) if spans[0].source == HAND else f"from {name_source(spans[0].source)}"
        return f"Counts {by}, {when}"
    many = len(spans) + bool(sources.unknown)
    return f"Counts from {many} sources, {when}: {', '.join(told)}"


def say_differences(sets: Sequence[Computed]) -> Iterator[str]:
    """A notice where sets are known to different degrees, or were counted by others or at other times."""
    known = {_share(each.figures) for each in sets if each.figures.papers}
    if len(known) > 1:
        told = [f"{each.figures.papers_with_citations:,} of {count_papers(each.figures.papers)} of {each.name}"
                for each in sets]  # fmt: skip
        yield f"Counts are known for {list_names(told)}: where they are missing, figures are bounds."
    counted = [each for each in sets if each.sources.sources]
    if len({_signature(each.sources) for each in counted}) > 1:
        for each in counted:
            yield f"{each.name}: {say_sources(each.sources)[0].lower()}{say_sources(each.sources)[1:]}."


def _share(figures: Figures) -> float:
    return figures.papers_with_citations / figures.papers


def _signature(sources: CountSources) -> tuple[frozenset[str], bool, str]:
    """What differs where counts do not compare: by whom they are, and of which months."""
    return frozenset(each.source for each in sources.sources), bool(sources.unknown), _say_months(sources)


def _say_months(sources: CountSources) -> str:
    """``May 2024 to Nov 2026``, ``Nov 2026``; "" where nobody knows."""
    return " to ".join(dict.fromkeys(map(format_short, sources.months or ())))


# Groups


def list_groups(by: str, groups: Iterable[GroupRow], *, bare: bool) -> list[list[str]]:
    """A head, and a row for each group; ``bare``: numbers as programs read them."""
    rows = [[by, *FIGURES.values()]]
    for group in groups:
        figures = group.figures
        cells = (_bare(figures, name) if bare else format_figure(figures, name) for name in FIGURES)
        rows.append([_name_group(by, group.name, bare=bare), *cells])
    return rows


def _name_group(by: str, name: str | None, *, bare: bool) -> str:
    """A subject by its class where one is meant, as everywhere; ``bare``: nothing where none is known."""
    if name is None:
        return "" if bare else f"no {by} known"
    return (find_subject_class(name) or name) if by == "subject" else name


def _bare(figures: Figures, name: str) -> str:
    value = getattr(figures, name)
    return "" if value is None else str(value)
