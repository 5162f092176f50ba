"""The cards in a row, folded where room is scarce; those of pinned figures stand behind the four that always do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.metrics_panel.card import Fold, MetricCard
from ui.metrics_panel.texts import CardText

_CARDS = ("h_index_card", "citations_card", "papers_card", "code_card")
_WIDEST_CARD = 300
_LEAST_PINNED = 172
_BETWEEN = 10
_WHOLE_FROM = 584
_LINE_FROM = 804
"""Pixels of width from which whole cards, and cards of one line, have room."""


class CardRow(QWidget):
    """Four cards, and as many pinned ones as there is room for.

    Attributes:
        cards: h-index, citations, papers, with code.

    Signals:
        placed: other pinned figures have room than before.
        counts_requested: the person wants to type citation counts.
    """

    placed = Signal()
    counts_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = tuple(MetricCard(name) for name in _CARDS)
        self._pinned: dict[str, MetricCard] = {}
        self._names: tuple[str, ...] = ()
        self._room = 0
        self._low = False
        self._is_folding = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.size(_BETWEEN))
        self._row.addStretch(0)
        for card in self.cards:
            self._add(card)

    @property
    def shown_names(self) -> tuple[str, ...]:
        """The pinned figures that have a card."""
        return self._names[: self._room]

    @property
    def widest(self) -> int:
        """Pixels of width that the cards take at most."""
        count = len(self.cards) + len(self.shown_names)
        return theme.size(count * _WIDEST_CARD + (count - 1) * _BETWEEN)

    def show_texts(self, texts: Sequence[CardText], pinned: Mapping[str, CardText]) -> None:
        """Show what the cards say, and the pinned ones in this order."""
        for card, text in zip(self.cards, texts, strict=True):
            card.show_text(text)
        if tuple(pinned) != self._names:
            self._arrange(tuple(pinned))
        for name, text in pinned.items():
            self._pinned[name].show_text(text)
        self.fold()

    def forget(self) -> None:
        """Take the next texts as those of other papers: nothing in them has moved."""
        for card in (*self.cards, *self._pinned.values()):
            card.forget()

    def set_low(self, low: bool) -> None:
        """Whether the window is so low that the cards leave their room to the table."""
        self._low = low
        self.fold()

    def fold(self) -> None:
        """Show as much of the cards as there is room for, all alike; folding one may resize the row meanwhile."""
        if self._is_folding:
            return
        self._is_folding = True
        self._fold_until_cards_fit()
        self._is_folding = False

    def resizeEvent(self, event: QEvent) -> None:
        self.fold()

    def _arrange(self, names: tuple[str, ...]) -> None:
        """Have a card for each of these, in order."""
        for name in names:
            if name not in self._pinned:
                self._pinned[name] = MetricCard(f"{name}_card")
                self._add(self._pinned[name])
        for name, card in self._pinned.items():
            self._row.removeWidget(card)
            card.setVisible(False)
            if name not in names:
                card.forget()
        for at, name in enumerate(names, start=len(self.cards)):
            self._row.insertWidget(at, self._pinned[name], 1)
        self._names, self._room = names, 0

    def _add(self, card: MetricCard) -> None:
        card.setMaximumWidth(theme.size(_WIDEST_CARD))
        card.counts_requested.connect(self.counts_requested)
        self._row.insertWidget(self._row.count() - 1, card, 1)

    def _fold_until_cards_fit(self) -> None:
        whole = not self._low and self.width() >= theme.size(_WHOLE_FROM)
        line = [Fold.LINE] if self.width() >= theme.size(_LINE_FROM) else []
        for fold in [Fold.WHOLE] if whole else [*line, Fold.TINY, Fold.STACKED]:
            self._give_room(self._count_room() if fold is Fold.WHOLE else 0)
            for card in self._seen():
                card.fold(fold)
            if self._fit():
                return

    def _count_room(self) -> int:
        """How many pinned cards have room beside the four."""
        between = theme.size(_BETWEEN)
        least = theme.size(_LEAST_PINNED) + between
        return max(min((self.width() + between) // least - len(self.cards), len(self._names)), 0)

    def _give_room(self, room: int) -> None:
        before, self._room = self._room, room
        for at, name in enumerate(self._names):
            self._pinned[name].setVisible(at < room)
        if before != room:
            self.placed.emit()

    def _seen(self) -> list[MetricCard]:
        return [*self.cards, *(self._pinned[name] for name in self.shown_names)]

    def _fit(self) -> bool:
        cards = self._seen()
        return sum(card.needs() for card in cards) + (len(cards) - 1) * theme.size(_BETWEEN) <= self.width()
