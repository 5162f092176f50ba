"""What makes sets of papers hard to compare: other coverage, other sources, counts of another time."""

from __future__ import annotations

from collections.abc import Sequence

from app.metrics.estimates import Estimate
from app.metrics.series import CountSources
from app.papers import HAND
from ui import language
from ui.compare.facts import SetFacts
from ui.detail_pane.wording import format_source
from ui.widgets.figure_texts import say_whole_coverage


def say_differences(facts: Sequence[SetFacts]) -> list[str]:
    """A line for each set where they do not rest on the same; none where they are alike, or nothing is counted."""
    grounds = list(map(_find_ground, facts))
    if len(set(grounds)) <= 1 or not any(_citations(each).rests_on for each in facts):
        return []
    return [f"{each.papers.name}: {', '.join(_list_grounds(each))}" for each in facts]


def _find_ground(facts: SetFacts) -> tuple[object, ...]:
    """What its figures rest on, alike for sets that can be compared: coverage to a percent, sources, months."""
    counts = _citations(facts)
    coverage = round(100 * counts.rests_on / counts.papers) if counts.papers else 0
    sources = frozenset(span.source for span in facts.sources.sources)
    return coverage, sources, bool(facts.sources.unknown), facts.sources.months


def _list_grounds(facts: SetFacts) -> list[str]:
    counts = _citations(facts)
    if not counts.papers:
        return [language.tr("no papers")]
    if not counts.rests_on:
        return [language.tr("no counts for %Ln papers", "no count for %Ln paper", counts.papers)]
    coverage = say_whole_coverage("citations", counts)
    return list(filter(None, (coverage, _say_sources(facts.sources), _say_months(facts.sources))))


def _citations(facts: SetFacts) -> Estimate:
    return facts.estimates.get("citations", Estimate())


def _say_sources(sources: CountSources) -> str:
    names = [_name_source(span.source) for span in sources.sources]
    if sources.unknown:
        names.append(language.tr("unknown sources"))
    if len(names) > 2:
        return language.tr("from %Ln sources", "from %Ln source", len(names))
    if len(names) == 2:
        return language.tr("from {one} and {other}").format(one=names[0], other=names[1])
    return language.tr("from {one}").format(one=names[0]) if names else ""


def _name_source(source: str) -> str:
    return language.tr("own entries") if source == HAND else format_source(source)


def _say_months(sources: CountSources) -> str:
    if sources.months is None:
        return ""
    first, last = map(language.format_date, sources.months)
    return first if first == last else language.tr("{first} to {last}").format(first=first, last=last)
