"""How the metrics pane follows: other papers chosen, and every change of the library, as long as it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from app.search_query.moving import may_move
from ui import language
from ui.metrics_pane.body import Shown
from ui.metrics_pane.facts import FactsReader
from ui.metrics_pane.set_texts import list_sources, say_sources
from ui.metrics_panel.live import PanelFigures

if TYPE_CHECKING:
    from app.changes import Touched
    from ui.desk import Desk
    from ui.metrics_pane.body import PaneBody
    from ui.metrics_pane.scopes import Scopes

_PATIENCE = 150
"""Milliseconds after which figures that are still being counted leave their place to a sign that they are."""

_COUNTED = (
    ("papers", ("citations", "code_badge", "issued", "author_count", "authors_truncated")),
    ("paper_repositories", ()),
    ("authors", ()),
    ("profile_papers", ()),
)
"""What figures follow from."""


class Following(QObject):
    """Reads for the pane and has it show what there is.

    Attributes:
        nothing: why there are no figures, as a sentence; "" where there are some.
        sources: where the counts come from, in one line and in many.

    Signals:
        told: one of the attributes may be another.
    """

    told = Signal()

    def __init__(self, desk: Desk, scopes: Scopes, body: PaneBody, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._scopes = scopes
        self._body = body
        self._scope = scopes.scope
        self._is_seen = False
        self.figures = PanelFigures(desk.library, desk.tasks, self, detailed=True)
        self.facts = FactsReader(desk.library, desk.tasks, self)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._on_patience_over)
        scopes.changed.connect(self._read_if_seen)
        desk.observer.touched.connect(self._on_touched)
        desk.observer.day_turned.connect(self._read_if_seen)  # papers have their age by the year that it is
        self.figures.arrived.connect(self._show)
        self.facts.arrived.connect(self._show)
        body.pins.years_changed.connect(self._on_years_changed)
        body.all_people_asked.connect(self.facts.read_all_people)
        self.figures.watch_window(*body.pins.years)

    @property
    def nothing(self) -> str:
        """Why there are no figures."""
        if self._scope.is_trash:
            return language.tr("Papers in the trash count in no figure.")
        figures = self.figures.figures
        if figures is not None and not figures.papers and not self._has_page:
            return language.tr("There are no papers here, and so no figures.")
        return ""

    @property
    def sources(self) -> tuple[str, str]:
        """Where the counts come from."""
        found = self.facts.facts.get("sources")
        return ("", "") if found is None else (say_sources(found), list_sources(found))

    def begin(self) -> None:
        """Follow from now on."""
        self._is_seen = True
        self._read()

    def end(self) -> None:
        """Follow no more."""
        self._is_seen = False
        self.figures.forget()
        self.facts.forget()
        self._body.plots.forget()
        self._patience.stop()

    @property
    def _has_page(self) -> bool:
        return self.facts.facts.get("page", (None, ()))[0] is not None

    def _on_years_changed(self) -> None:
        """Show the h-index of other years, which has not moved by that."""
        self._body.forget()
        self.figures.watch_window(*self._body.pins.years)

    def _read_if_seen(self) -> None:
        if self._is_seen:
            self._read()

    def _read(self) -> None:
        """Read all of the papers that are chosen."""
        self._scope = scope = self._scopes.scope
        self._body.forget()
        self._body.plots.forget()
        if scope.is_trash:
            self.figures.forget()
            self.facts.forget()
            self.told.emit()
            return
        self._patience.start()
        self.figures.forget()  # else what is told of these papers would stand beside figures of others
        self.facts.show(scope.query, scope.person)
        self.figures.show(scope.query, scope.person)
        self._body.plots.show_scope(scope)
        self.told.emit()

    def _on_touched(self, touched: Touched) -> None:
        if not self._is_seen or self._scope.is_trash:
            return
        if self._bears_on_figures(touched):
            self.figures.follow(touched)
        self.facts.follow(touched)

    def _bears_on_figures(self, touched: Touched) -> bool:
        counted = any(touched.moved(table, *columns) for table, columns in _COUNTED)
        return counted or may_move(self._scope.query, touched)

    def _on_patience_over(self) -> None:
        """Rather say nothing than leave figures there that are of other papers."""
        if not self.figures.is_known:
            self._body.show_waiting()

    def _show(self) -> None:
        figures, estimates = self.figures.figures, self.figures.estimates
        if figures is None or estimates is None:
            return
        self._patience.stop()
        self._body.show_set(Shown(self._scope, figures, estimates, dict(self.facts.facts)))
        self.told.emit()
