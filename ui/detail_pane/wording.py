"""What the detail pane says, as plain functions of what is shown."""

from __future__ import annotations

import datetime

from app.papers import HAND, CitationCount, PaperSource
from app.summaries import FieldSummary, SelectionSummary
from ui import language


def format_ordinal(number: int) -> str:
    """``1st``, ``2nd``, ``3rd``, ``11th``; the number alone in a language other than English."""
    last = number % 10 if number % 100 not in (11, 12, 13) else 0
    endings = {
        1: language.tr("{number}st", "an ordinal"),
        2: language.tr("{number}nd", "an ordinal"),
        3: language.tr("{number}rd", "an ordinal"),
    }
    ending = endings.get(last, language.tr("{number}th", "an ordinal"))
    return ending.format(number=language.format_count(number))


def format_place(source: PaperSource, *, authors_truncated: bool) -> str:
    """Where on a page a paper stands and what that page left open: ``3rd of 38; author list cut short``."""
    place, listed = format_ordinal(source.position), language.format_count(source.listed)
    parts = [language.tr("{place} of {listed}", "of the papers of a page").format(place=place, listed=listed)]
    if authors_truncated:
        parts.append(language.tr("author list cut short"))
    if source.year_assumed:
        parts.append(language.tr("year assumed"))
    return "; ".join(parts)


def format_count_source(count: CitationCount | None) -> str:
    """By whom and when citations were counted: ``by hand, 30 Nov 2026``; "" where that is not known."""
    if count is None:
        return ""
    day = language.format_day(count.counted_on)
    if count.source == HAND:
        return language.tr("by hand, {date}").format(date=day)
    return language.tr("from {source}, {date}").format(source=format_source(count.source), date=day)


def format_source(name: str) -> str:
    """What the site behind a format is called."""
    from app.formats import READERS  # noqa: PLC0415 - most papers have no count

    return READERS[name].label if name in READERS else name


def format_counts(counts: tuple[CitationCount, ...]) -> str:
    """Every count that is known, the newest first, a line each: ``by hand, 30 Nov 2026: 412``."""
    line = language.tr("{source}: {count}", "by whom and when a paper's citations were counted")
    said = ((format_count_source(each), language.format_count(each.citations)) for each in reversed(counts))
    return "\n".join(line.format(source=source, count=count) for source, count in said)


def format_moment(moment: datetime.datetime) -> str:
    """A moment as the clock here showed it: ``23 Nov 2026, 18:35``."""
    return language.format_moment(moment)


def format_selected(papers: int) -> str:
    """How many papers are shown together."""
    return language.tr("%Ln papers selected", "%Ln paper selected", papers)


def format_figures(summary: SelectionSummary) -> str:
    """What papers add up to: ``2019–2023 · 80 citations in 2 of 3 papers``."""
    parts = []
    if summary.first_year is not None and summary.last_year is not None:
        one = summary.first_year == summary.last_year
        parts.append(str(summary.first_year) if one else f"{summary.first_year}–{summary.last_year}")
    if summary.with_citations:
        parts.append(_format_sum(summary))
    else:
        parts.append(language.tr("no citation counts"))
    return " · ".join(parts)


def _format_sum(summary: SelectionSummary) -> str:
    citations = language.tr("%Ln citations", "%Ln citation", summary.citations)
    if summary.with_citations == summary.papers:
        return citations
    some, all_ = language.format_count(summary.with_citations), language.format_count(summary.papers)
    return language.tr("{citations} in {some} of {all} papers").format(citations=citations, some=some, all=all_)


def format_share(some: int, papers: int) -> str:
    """How many of some papers: ``2 of 3``."""
    counts = language.format_count(some), language.format_count(papers)
    return language.tr("{some} of {all}").format(some=counts[0], all=counts[1])


def format_different(field: FieldSummary) -> str:
    """What stands in place of a value where papers have different ones: ``Different values (3)``."""
    return language.tr("Different values ({count})").format(count=language.format_count(field.different))
