"""The plots of a comparison: a line a set, one over the other, told apart by colour, dash and sign."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ui import language, theme
from ui.compare.facts import SetFacts
from ui.plots.card_column import CardColumn
from ui.plots.compare import compare_citations, compare_curves, compare_papers
from ui.plots.data import PlotData

NAMES = ("compared_papers", "compared_citations", "compared_curves")


class Overlays(CardColumn):
    """Papers and citations by year, and the citation curves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(NAMES, parent)
        self.setObjectName("compare_plots")
        self.setAccessibleName(language.tr("Plots of the sets that are compared"))
        self.column.setContentsMargins(theme.margins(16, 8, 20, 8))
        self.column.addStretch(1)

    def show_facts(self, facts: Sequence[SetFacts]) -> None:
        """Draw these sets over each other."""
        self.draw(make_overlays(facts) if facts else ())


def make_overlays(facts: Sequence[SetFacts]) -> tuple[PlotData, ...]:
    """The plots, in the order in which they stand."""
    rows = [(each.papers.name, each.years) for each in facts]
    uncounted = [sum(row.papers - row.counted for row in each.years) for each in facts]
    return (
        compare_papers(rows),
        compare_citations(rows),
        compare_curves([(each.papers.name, each.curve) for each in facts], uncounted),
    )
