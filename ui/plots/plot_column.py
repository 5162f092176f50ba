"""All plots of one set of papers, one below the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from app.dates import find_today
from app.search_query import Query
from app.values import ResearcherId
from ui import language
from ui.plots.ages import citations_by_age
from ui.plots.by_year import citations_by_year, code_share_by_year, papers_by_year
from ui.plots.card_column import CardColumn
from ui.plots.curve import citation_curve
from ui.plots.data import PlotData
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


class PlotColumn(CardColumn):
    """Plots that follow every change of the library, as long as they, or one of them by itself, are seen.

    Of those with nothing to draw one line says why; ``ui.plots.narrowing`` lists the papers that are picked.
    """

    def __init__(
        self, library: Library, observer: LibraryObserver, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(NAMES, parent)
        self.setObjectName("plot_column")
        self._wanted: tuple[Query, ResearcherId | None] | None = None
        self._reader = PlotReader(library, observer, tasks, self)
        self._said = make_text(role="small", name="plots_said")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._said)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._on_patience_over)
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
        if not self.is_enlarged:
            self._stop()

    # --- inside

    def _read(self) -> None:
        if self._wanted is not None:
            self._patience.start()
            self._reader.show(*self._wanted)

    def _stop(self) -> None:
        self._patience.stop()
        self.stop_drawing()
        self._reader.forget()

    def _on_patience_over(self) -> None:
        self._say(language.tr("Counting papers…"))
        for card in self.cards.values():
            card.hide()

    def _on_arrived(self, facts: PlotFacts) -> None:
        self._patience.stop()
        plots = list(make_plots(facts))
        self._say(no_papers() if not facts.papers else "\n".join(_say_empty(plots)))
        self.draw([data for data in plots if not data.is_empty] if facts.papers else [])

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setVisible(bool(text))


def make_plots(facts: PlotFacts) -> Iterator[PlotData]:
    """The plots of a set of papers, in the order in which they stand."""
    placed = sum(point.papers for point in facts.points)
    yield papers_by_year(facts.rows)
    yield citations_by_year(facts.rows)
    yield citation_curve(facts.curve, facts.uncounted)
    this_year, left_out = find_today().year, facts.papers - placed
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
