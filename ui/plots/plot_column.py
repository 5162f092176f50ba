"""All plots of one set of papers, one below the other."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.search_query import Query
from app.values import ResearcherId
from ui import language, theme
from ui.plots.ages import citations_by_age
from ui.plots.by_year import citations_by_year, code_share_by_year, papers_by_year
from ui.plots.card import PlotCard
from ui.plots.curve import citation_curve
from ui.plots.data import PlotData
from ui.plots.enlarged import EnlargedPlot
from ui.plots.reading import PlotFacts, PlotReader
from ui.plots.stated import stated_citations, stated_h_index
from ui.plots.wording import no_papers
from ui.widgets.texts import make_text

if TYPE_CHECKING:
    from app.library import Library
    from ui.library_observer import LibraryObserver
    from ui.tasks import TaskRunner

NAMES = (
    "papers_by_year",
    "citations_by_year",
    "citation_curve",
    "citations_by_age",
    "code_share",
    "stated_h_index",
    "stated_citations",
)
_PATIENCE = 150
"""Milliseconds after which plots of other papers leave their place to a sign that these are being counted."""


class PlotColumn(QWidget):
    """Plots that follow every change of the library, as long as they, or one of them by itself, are seen.

    Attributes:
        cards: the plots, by name; those with nothing to draw are hidden, and one line says why.

    Signals:
        picked(Pick): the person wants the papers of a part of a plot; ``ui.plots.narrowing`` lists them.
        failed(KnownError): a plot could not be saved.
    """

    picked = Signal(object)
    failed = Signal(object)

    def __init__(
        self, library: Library, observer: LibraryObserver, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("plot_column")
        self.cards: dict[str, PlotCard] = {}
        self._wanted: tuple[Query, ResearcherId | None] | None = None
        self._waiting: list[PlotData] = []
        self._large: dict[str, EnlargedPlot] = {}
        self._reader = PlotReader(library, observer, tasks, self)
        self._said = make_text(role="small", name="plots_said")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.size(18))
        self._column.addWidget(self._said)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._next = QTimer(self, singleShot=True, interval=0)
        self._patience.timeout.connect(self._on_patience_over)
        self._next.timeout.connect(self._on_next)
        self._reader.arrived.connect(self._on_arrived)
        self._on_patience_over()

    def show_query(self, query: Query, person: ResearcherId | None = None) -> None:
        """Show the plots of these papers; ``person`` is the researcher whose pages state figures of them."""
        self._wanted = (query, person)
        if self.isVisible():
            self._read()

    def forget(self) -> None:
        """Show no papers any more."""
        self._wanted = None
        self._stop()

    @property
    def said(self) -> str:
        """What is said in place of plots."""
        return self._said.text() if not self._said.isHidden() else ""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not self._large:
            self._stop()

    # --- inside

    def _read(self) -> None:
        if self._wanted is not None:
            self._patience.start()
            self._reader.show(*self._wanted)

    def _stop(self) -> None:
        self._patience.stop()
        self._next.stop()
        self._waiting.clear()
        self._reader.forget()

    def _on_patience_over(self) -> None:
        self._say(language.tr("Counting papers…"))
        for card in self.cards.values():
            card.hide()

    def _on_arrived(self, facts: PlotFacts) -> None:
        self._patience.stop()
        plots = list(make_plots(facts))
        self._say(no_papers() if not facts.papers else "\n".join(_say_empty(plots)))
        self._waiting = [data for data in plots if not data.is_empty] if facts.papers else []
        drawn = {data.name for data in self._waiting}
        for name, card in self.cards.items():
            if name not in drawn:
                card.hide()
        self._next.start()

    def _on_next(self) -> None:
        """Show one plot after the other, so that the window lives meanwhile."""
        if not self._waiting:
            return
        data = self._waiting.pop(0)
        card = self._find_card(data.name)
        card.show_data(data)
        card.show()
        if (large := self._large.get(data.name)) is not None:
            large.show_data(data)
        self._next.start()

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))

    def _find_card(self, name: str) -> PlotCard:
        if name not in self.cards:
            card = PlotCard()
            card.picked.connect(self.picked)
            card.failed.connect(self.failed)
            card.enlarged.connect(partial(self._on_enlarged, name))
            before = sum(NAMES.index(other) < NAMES.index(name) for other in self.cards)
            self._column.insertWidget(before, card)
            self.cards[name] = card
        return self.cards[name]

    def _on_enlarged(self, name: str) -> None:
        data = self.cards[name].data
        assert data is not None
        if name not in self._large:
            large = EnlargedPlot(data, self.window())
            large.picked.connect(self.picked)
            large.card.failed.connect(self.failed)
            large.destroyed.connect(partial(self._large.pop, name, None))
            self._large[name] = large
        self._large[name].show()
        self._large[name].raise_()
        self._large[name].activateWindow()


def make_plots(facts: PlotFacts) -> Iterator[PlotData]:
    """The plots of a set of papers, in the order in which they stand."""
    placed = sum(point.papers for point in facts.points)
    yield papers_by_year(facts.rows)
    yield citations_by_year(facts.rows)
    yield citation_curve(facts.curve, facts.uncounted)
    this_year, left_out = datetime.datetime.now().astimezone().year, facts.papers - placed
    yield citations_by_age(facts.points, this_year, left_out, counted=facts.curve.papers > 0)
    yield code_share_by_year(facts.rows)
    if facts.history:
        yield stated_h_index(facts.history)
        yield stated_citations(facts.history)


def _say_empty(plots: Sequence[PlotData]) -> Iterator[str]:
    """Which plots there are not and why, a line each reason."""
    reasons: dict[str, list[str]] = {}
    for data in plots:
        if data.is_empty:
            reasons.setdefault(data.summary, []).append(data.title)
    for why, titles in reasons.items():
        said = language.tr("Not drawn: {plots}. {reason}")
        yield said.format(plots=", ".join(titles), reason=why)
