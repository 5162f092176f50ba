"""Plots one below the other, drawn one after the other, each of which can be enlarged."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import theme
from ui.plots.card import PlotCard
from ui.plots.data import PlotData
from ui.plots.enlarged import EnlargedPlot

_BETWEEN = 18


class CardColumn(QWidget):
    """A column of plots.

    Args:
        names: of the plots, from the top down.

    Attributes:
        cards: the plots that were drawn once, by name; those that are not drawn now are hidden.
        column: where they stand, the plots before anything else in it.

    Signals:
        picked(Pick): the person wants the papers of a part of a plot.
        failed(KnownError, QWidget): a plot could not be saved; and the part in whose window that is to be said.
        told(str, QWidget): one was saved, or copied.
    """

    picked = Signal(object)
    failed = Signal(object, QWidget)
    told = Signal(str, QWidget)

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, PlotCard] = {}
        self._names = tuple(names)
        self._waiting: list[PlotData] = []
        self._large: dict[str, EnlargedPlot] = {}
        self.column = QVBoxLayout(self)
        self.column.setSpacing(theme.size(_BETWEEN))
        # Each is drawn by itself, so that the window lives meanwhile; the first one brings the library that draws.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._on_next)

    @property
    def is_enlarged(self) -> bool:
        """Whether a plot stands in a window of its own."""
        return bool(self._large)

    def draw(self, plots: Sequence[PlotData]) -> None:
        """Draw these plots, and no others."""
        self._waiting = list(plots)
        drawn = {data.name for data in plots}
        for name, card in self.cards.items():
            if name not in drawn:
                card.hide()
        self._next.start()

    def stop_drawing(self) -> None:
        """Leave the plots as they are."""
        self._next.stop()
        self._waiting.clear()

    def _on_next(self) -> None:
        if not self._waiting:
            return
        data = self._waiting.pop(0)
        card = self._find_card(data.name)
        card.show_data(data)
        card.show()
        if (large := self._large.get(data.name)) is not None:
            large.show_data(data)
        self._next.start()

    def _find_card(self, name: str) -> PlotCard:
        if name not in self.cards:
            card = PlotCard()
            card.picked.connect(self.picked)
            card.failed.connect(self.failed)
            card.told.connect(self.told)
            card.enlarged.connect(partial(self._on_enlarged, name))
            before = sum(self._names.index(other) < self._names.index(name) for other in self.cards)
            self.column.insertWidget(before, card)
            self.cards[name] = card
        return self.cards[name]

    def _on_enlarged(self, name: str) -> None:
        data = self.cards[name].data
        assert data is not None
        if name not in self._large:
            large = EnlargedPlot(data, self.window())
            large.picked.connect(self.picked)
            large.card.failed.connect(self.failed)
            large.card.told.connect(self.told)
            large.destroyed.connect(partial(self._large.pop, name, None))
            self._large[name] = large
        self._large[name].show()
        self._large[name].raise_()
        self._large[name].activateWindow()
