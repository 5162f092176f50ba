"""What the cards of pinned figures say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from app.frozen import replace
from app.metrics.estimates import Estimate, Knowing
from app.papers import Profile
from ui import language
from ui.metrics_pane.figure_row import RowText
from ui.metrics_pane.set_texts import Means, mean_texts, repositories_text, say_score
from ui.metrics_panel.texts import CardText, Figure
from ui.widgets.figure_rows import explain_figure
from ui.widgets.figure_texts import label_with_years, say_bare, say_coverage


class PinnedFacts(NamedTuple):
    """What the pinned cards tell of.

    Attributes:
        profile: the page that the papers are on, if they are on one.
        means: of what pages state of papers; None as long as they are not known.
        years: of which the h-index of years is.
    """

    estimates: Mapping[str, Estimate]
    repositories: int
    profile: Profile | None
    means: Means | None
    years: tuple[int, int]


def pinned_texts(names: Iterable[str], facts: PinnedFacts) -> dict[str, CardText]:
    """The cards of these figures, by name; one that nobody knows is left out."""
    made = {name: _make_text(name, facts) for name in names}
    return {name: text for name, text in made.items() if text is not None}


def _make_text(name: str, facts: PinnedFacts) -> CardText | None:
    if name == "repositories":
        return _as_card(repositories_text(facts.repositories))
    if name in ("novelty", "ai_score"):
        papers = facts.estimates["papers"].papers
        text = _as_card(mean_texts(facts.means, papers)[name])
        stated = getattr(facts.profile.reported, name) if facts.profile is not None else None
        return text if stated is None else replace(text, page=Figure(say_score(name, stated)))
    estimate = facts.estimates.get(name)
    if estimate is None:
        return None
    stated = facts.profile.reported.i10_index if facts.profile is not None and name == "i10_index" else None
    page = Figure() if stated is None else Figure(language.format_count(stated))
    coverage, tip = say_coverage(name, estimate), explain_figure(name)
    return CardText(label_with_years(name, facts.years), page, _make_figure(name, estimate), coverage, tip)


def _as_card(row: RowText) -> CardText:
    note = language.tr("{coverage} papers").format(coverage=row.coverage) if row.coverage else ""
    return CardText(row.label, Figure(), Figure(row.value), note, row.tip)


def _make_figure(name: str, estimate: Estimate) -> Figure:
    """A figure as the cards have it, bound and number apart."""
    at_least, at_most = estimate.knowing is Knowing.AT_LEAST, estimate.knowing is Knowing.AT_MOST
    return Figure(say_bare(name, estimate), bound=at_least, most=at_most)
