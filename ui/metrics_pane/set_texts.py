"""What is told of a whole set of papers: where its counts come from, what groups of figures rest on, its means."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING

from app.dates import PartialDate
from app.papers import HAND
from ui import language
from ui.detail_pane.wording import format_source
from ui.metrics_pane.figure_row import RowText
from ui.metrics_panel.texts import add_counts
from ui.widgets.figure_rows import explain_figure
from ui.widgets.figure_texts import REPOSITORIES, figure_label, say_known

if TYPE_CHECKING:
    from app.metrics import Figures
    from app.metrics.series import CoAuthors, CountSources

Means = Mapping[str, tuple[float | None, int]]
"""Of what pages state of single papers: the mean, and how many papers carry it."""


def say_sources(sources: CountSources) -> str:
    """By how many sources the papers are counted, and when: "counts from 2 sources, May 2024 to Nov 2026".

    Of how many counts nobody knows where they are from is told too: they may be nearly all of them.
    """
    spans = sources.sources
    if not spans:
        return language.tr("counts of unknown source") if sources.unknown else ""
    assert sources.months is not None
    first, last = map(language.format_date, sources.months)
    if first == last:
        said = language.tr("counts from %Ln sources, {first}", "counts from %Ln source, {first}", len(spans))
    else:
        said = language.tr(
            "counts from %Ln sources, {first} to {last}", "counts from %Ln source, {first} to {last}", len(spans)
        )
    told = said.format(first=first, last=last)
    if not sources.unknown:
        return told
    both = language.tr("{sources}; %Ln of unknown source", "{sources}; %Ln of unknown source", sources.unknown)
    return both.format(sources=told)


def list_sources(sources: CountSources) -> str:
    """Each source on a line, with how many papers it counted and when."""
    lines = []
    for span in sources.sources:
        said = language.tr(
            "{source}: %Ln papers, {first} to {last}", "{source}: %Ln paper, {first} to {last}", span.papers
        )
        first, last = _format_month(span.first), _format_month(span.last)
        lines.append(said.format(source=_name_source(span.source), first=first, last=last))
    if sources.unknown:
        lines.append(language.tr("source unknown: %Ln papers", "source unknown: %Ln paper", sources.unknown))
    return "\n".join(lines)


def say_papers(papers: int) -> str:
    """How many papers the figures are of."""
    return language.tr("%Ln papers", "%Ln paper", papers)


def say_counts(figures: Figures) -> str:
    """For how many papers a count is known."""
    known, papers = figures.papers_with_citations, figures.papers
    if not known:
        return add_counts()
    return say_known("citations", known, papers)


def say_first_counts(figures: Figures) -> str:
    """Where the first counts come from, as long as there is none; "" once there is."""
    if figures.papers_with_citations or not figures.papers:
        return ""
    return language.tr(
        "No paper here has a citation count yet: type some in the Citations column, or import a page that states them."
    )


def say_cut_short(people: CoAuthors | None) -> str:
    """That lists of authors are cut short, and what it makes of the figures of authorship; "" where none is."""
    if people is None or not people.truncated:
        return ""
    if people.truncated == people.papers:
        return language.tr(
            "All %Ln author lists are cut short, so these are bounds, or unknown.",
            "The author list is cut short, so these are bounds, or unknown.",
            people.papers,
        )
    said = language.tr(
        "{cut} of %Ln author lists are cut short, so these are bounds.",
        "{cut} of %Ln author list is cut short, so these are bounds.",
        people.papers,
    )
    return said.format(cut=language.format_count(people.truncated))


def repositories_text(repositories: int | None) -> RowText:
    """The row of the repositories that the papers link."""
    label = figure_label(REPOSITORIES)
    value = language.WAITING if repositories is None else language.format_count(repositories)
    said = language.tr("{figure}: {value}.").format(figure=label, value=value)
    return RowText(label, value, spoken=said, tip=explain_figure(REPOSITORIES))


def mean_texts(means: Means | None, papers: int) -> dict[str, RowText]:
    """The rows of what pages state of single papers: the mean of those that carry it."""
    labels = {"novelty": language.tr("Novelty, mean"), "ai_score": language.tr("AI score, mean")}
    if means is None:
        return {name: RowText(label, language.WAITING) for name, label in labels.items()}
    return {name: _mean_text(name, label, means.get(name, (None, 0)), papers) for name, label in labels.items()}


def say_score(name: str, value: float) -> str:
    """Novelty, which pages state in percent, or an AI score."""
    number = language.format_number(round(float(value), 1))
    return language.tr("{percent} %").format(percent=number) if name == "novelty" else number


def _mean_text(name: str, label: str, mean: tuple[float | None, int], papers: int) -> RowText:
    value, carrying = mean
    shown = language.UNKNOWN if value is None else say_score(name, value)
    tip = language.tr("As the page states it of single papers; its method is unknown.")
    coverage = language.tr("{known} of {papers}").format(
        known=language.format_count(carrying), papers=language.format_count(papers)
    )
    said = language.tr("{figure}: {value}, of {coverage} papers.").format(figure=label, value=shown, coverage=coverage)
    return RowText(label, shown, coverage=coverage if carrying and carrying < papers else "", spoken=said, tip=tip)


def _format_month(day: datetime.date) -> str:
    return language.format_date(PartialDate(day.year, day.month))


def _name_source(source: str) -> str:
    return language.tr("by hand") if source == HAND else format_source(source)
