"""The plots of a comparison: a line a set, one over the other, told apart by colour, dash and sign."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import language, theme
from ui.compare.facts import SetFacts
from ui.plots.card import PlotCard
from ui.plots.compare import compare_citations, compare_curves, compare_papers
from ui.plots.data import PlotData
from ui.plots.enlarged import EnlargedPlot


class Overlays(QWidget):
    """Papers and citations by year, and the citation curves.

    Attributes:
        cards: the plots, by name.

    Signals:
        failed(KnownError): a plot could not be saved.
    """

    failed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("compare_plots")
        self.setAccessibleName(language.tr("Plots of the sets that are compared"))
        self.cards: dict[str, PlotCard] = {}
        self._waiting: list[PlotData] = []
        self._large: dict[str, EnlargedPlot] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.margins(16, 8, 20, 8))
        self._column.setSpacing(theme.size(18))
        self._column.addStretch(1)
        # Each is drawn by itself, so that the window lives meanwhile; the first one brings the library that draws.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._on_next)

    def show_facts(self, facts: Sequence[SetFacts]) -> None:
        """Draw these sets over each other."""
        self._waiting = list(make_overlays(facts)) if facts else []
        shown = {data.name for data in self._waiting}
        for name, card in self.cards.items():
            card.setVisible(name in shown)
        self._next.start()

    def _on_next(self) -> None:
        if not self._waiting:
            return
        data = self._waiting.pop(0)
        card = self._find_card(data.name)
        card.show_data(data)
        card.show()
        if data.name in self._large:
            self._large[data.name].show_data(data)
        self._next.start()

    def _find_card(self, name: str) -> PlotCard:
        if name not in self.cards:
            card = PlotCard()
            card.failed.connect(self.failed)
            card.enlarged.connect(partial(self._on_enlarged, name))
            self._column.insertWidget(len(self.cards), card)
            self.cards[name] = card
        return self.cards[name]

    def _on_enlarged(self, name: str) -> None:
        data = self.cards[name].data
        assert data is not None
        if name not in self._large:
            large = EnlargedPlot(data, self.window())
            large.card.failed.connect(self.failed)
            large.destroyed.connect(partial(self._large.pop, name, None))
            self._large[name] = large
        self._large[name].show()
        self._large[name].raise_()
        self._large[name].activateWindow()


def make_overlays(facts: Sequence[SetFacts]) -> tuple[PlotData, ...]:
    """The plots, in the order in which they stand."""
    rows = [(each.papers.name, each.years) for each in facts]
    uncounted = [sum(row.papers - row.counted for row in each.years) for each in facts]
    return (
        compare_papers(rows),
        compare_citations(rows),
        compare_curves([(each.papers.name, each.curve) for each in facts], uncounted),
    )
