"""What the rows of figures say: values, what is known of them, and what they are, in the person's language."""

from __future__ import annotations

from collections.abc import Mapping

from app.metrics.definitions import DEFINITIONS
from app.metrics.estimates import Estimate, Knowing
from ui import language
from ui.metrics_pane.figure_row import RowText
from ui.widgets.figure_rows import explain_figure
from ui.widgets.figure_texts import figure_label, say_bare, say_coverage, say_figure

_SIGNS = {Knowing.AT_LEAST: "≥", Knowing.AT_MOST: "≤"}
_IN_NUMBERS = 1_000
"""Papers up to which it is said how many of them a figure is of; of more, the share says more."""


class RowTexts:
    """Makes the texts of all rows, anew only those of figures that are others than they were."""

    def __init__(self) -> None:
        self._made: dict[str, tuple[Estimate, RowText]] = {}

    def make(self, estimates: Mapping[str, Estimate]) -> dict[str, RowText]:
        """The rows of figures, by name."""
        for name, estimate in estimates.items():
            made = self._made.get(name)
            if made is None or made[0] != estimate:
                self._made[name] = estimate, row_text(name, estimate)
        return {name: self._made[name][1] for name in estimates}


def row_text(name: str, estimate: Estimate) -> RowText:
    """The row of one figure."""
    label = figure_label(name)
    said, coverage = say_figure(name, estimate), say_coverage(name, estimate)
    return RowText(
        label=label,
        value=say_bare(name, estimate),
        lead=say_lead(estimate),
        sign=_SIGNS.get(estimate.knowing, ""),
        coverage=_format_share(estimate),
        spoken=_say(label, said, coverage),
        tip=figure_tip(name, estimate),
    )


def waiting_texts() -> dict[str, RowText]:
    """The rows while the papers are being counted."""
    labels = ((name, figure_label(name)) for name in DEFINITIONS)
    said = language.tr("{figure}: being counted.")
    return {name: RowText(label, language.WAITING, spoken=said.format(figure=label)) for name, label in labels}


def figure_tip(name: str, estimate: Estimate) -> str:
    """What a figure is, its formula, who defined it, and what this value of it rests on."""
    return f"{explain_figure(name)}\n\n{rests_on(estimate)}"


def rests_on(estimate: Estimate) -> str:
    """How many papers a figure rests on, and what that makes of it, as a sentence."""
    known, papers = language.format_count(estimate.rests_on), language.format_count(estimate.papers)
    match estimate.knowing:
        case Knowing.UNKNOWN:
            return language.tr("No paper here says what this figure needs: unknown, and not 0.")
        case Knowing.EXACT:
            return language.tr("Rests on all %Ln papers.", "Rests on the one paper.", estimate.papers)
        case Knowing.AT_LEAST:
            said = language.tr("Rests on {known} of {papers} papers: what is missing can only raise it.")
        case Knowing.AT_MOST:
            said = language.tr("Rests on {known} of {papers} papers: what is missing can only lower it.")
        case Knowing.BETWEEN:
            said = language.tr("Rests on {known} of {papers} papers: what is missing can move it between these bounds.")
        case _:
            said = language.tr("Rests on {known} of {papers} papers, and is the figure of these alone.")
    return said.format(known=known, papers=papers)


def _say(label: str, figure: str, coverage: str) -> str:
    said = language.tr("{figure}: {value}, {coverage}.") if coverage else language.tr("{figure}: {value}.")
    return said.format(figure=label, value=figure, coverage=coverage)


def say_lead(estimate: Estimate) -> str:
    """What stands before the number of a bound, in words."""
    if estimate.knowing is Knowing.AT_LEAST:
        return language.tr("at least")
    return language.tr("at most") if estimate.knowing is Knowing.AT_MOST else ""


def _format_share(estimate: Estimate) -> str:
    """Of how many papers a figure is, in short; "" where it is of all, or of none."""
    known, papers = estimate.rests_on, estimate.papers
    if known >= papers or not known:
        return ""
    if papers <= _IN_NUMBERS:
        said = language.tr("{known} of {papers}")
        return said.format(known=language.format_count(known), papers=language.format_count(papers))
    percent = max(1, 100 * known // papers)
    return language.tr("{percent} %").format(percent=percent)
