"""Why the figures that a page states are others than those of the papers here: in sentences, from facts alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.frozen import Frozen
from app.metrics.estimates import Estimate
from app.papers import Profile
from ui import language
from ui.metrics_pane.figure_row import RowText
from ui.metrics_pane.set_texts import Means, mean_texts, say_score
from ui.metrics_panel.texts import PanelFacts, explain_claim
from ui.widgets.figure_texts import figure_label, say_figure


class Compared(Frozen):
    """One figure, as the page states it and as it follows from the papers here."""

    label: str
    page: str
    here: str


def compare(
    profile: Profile, estimates: Mapping[str, Estimate], facts: PanelFacts, means: Means | None
) -> tuple[Compared, ...]:
    """The figures that both may have, in the order of the cards; of those few pages state, the ones that this one does.

    Args:
        means: of what pages state of single papers; None as long as they are not known.
    """
    reported = profile.reported
    stated = {
        "h_index": reported.h_index,
        "i10_index": reported.i10_index,
        "citations": reported.citations,
        "papers": reported.papers,
    }
    rows = [
        Compared(figure_label(name), language.format_known(value), say_figure(name, estimates[name]))
        for name, value in stated.items()
        if name in estimates and (value is not None or name != "i10_index")
    ]
    code = language.format_count(facts.figures.with_code)
    with_code = Compared(figure_label("with_code"), language.format_known(profile.listed_with_code), code)
    return (*rows, with_code, *_compare_scores(profile, means, facts.figures.papers))


def explain(profile: Profile, facts: PanelFacts) -> tuple[str, ...]:
    """The facts that make the two differ, each a sentence."""
    return tuple(_explain(profile, facts))


def say_captured(profile: Profile) -> str:
    """When the page was captured."""
    day = profile.captured_on
    date = language.format_day(day)
    return language.tr("The page is as it was captured on {date}.").format(date=date)


def _compare_scores(profile: Profile, means: Means | None, papers: int) -> Iterator[Compared]:
    """The scores whose method is unknown: of the person by the page, and the mean of those of the papers."""
    reported, texts = profile.reported, mean_texts(means, papers)
    labels = {"novelty": language.tr("Novelty"), "ai_score": language.tr("AI score")}
    for name, stated in (("novelty", reported.novelty), ("ai_score", reported.ai_score)):
        if stated is not None:
            yield Compared(labels[name], say_score(name, stated), _say_mean(texts[name]))


def _say_mean(text: RowText) -> str:
    """A mean with of how many papers it is, where that is not all of them."""
    if not text.coverage:
        return text.value
    return language.tr("{mean} ({coverage})").format(mean=text.value, coverage=text.coverage)


def _explain(profile: Profile, facts: PanelFacts) -> Iterator[str]:
    figures, stated, listed = facts.figures, profile.reported.papers, profile.listed
    yield say_captured(profile)
    claim = explain_claim(facts)
    if claim:
        yield f"{claim}."
    if stated is not None and stated != listed:
        said = language.tr(
            "It states %Ln papers and lists {listed}.", "It states %Ln paper and lists {listed}.", stated
        )
        yield said.format(listed=language.format_count(listed))
    yield from _explain_papers(listed, figures.papers)
    lacking = figures.papers - figures.papers_with_citations
    if lacking and figures.papers_with_citations:
        yield language.tr(
            "%Ln papers have no count here, so that the figures here can only grow.",
            "%Ln paper has no count here, so that the figures here can only grow.",
            lacking,
        )
    elif lacking:
        yield language.tr("No paper here has a count yet.")
    yield from _explain_code(profile, facts)
    if profile.reported.novelty is not None or profile.reported.ai_score is not None:
        yield language.tr("Novelty and AI score are as stated by the page, their method is unknown.")


def _explain_papers(listed: int, here: int) -> Iterator[str]:
    if here < listed:
        yield language.tr(
            "%Ln of the papers that it lists are not here.",
            "%Ln of the papers that it lists is not here.",
            listed - here,
        )
    elif here > listed:
        yield language.tr("%Ln papers here are not on its list.", "%Ln paper here is not on its list.", here - listed)


def _explain_code(profile: Profile, facts: PanelFacts) -> Iterator[str]:
    badges = facts.figures.with_badge_only
    if badges and profile.listed_with_code != facts.figures.with_code:
        yield language.tr(
            "%Ln papers have a badge of code and no link.", "%Ln paper has a badge of code and no link.", badges
        )
