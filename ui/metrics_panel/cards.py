"""The panel over the table: whose papers these are, and what the page and the papers say of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.changes import Touched
from app.library import Library
from app.papers import Profile
from app.search_query import Everything, OfResearcher, Query, Trashed, parts_of
from app.search_query.moving import may_move
from app.subjects import find_subject_class, format_subject
from ui import language, theme
from ui.library_observer import LibraryObserver
from ui.metrics_panel.card import MetricCard
from ui.metrics_panel.card_row import CardRow
from ui.metrics_panel.live import AT_ONCE, PanelFigures
from ui.metrics_panel.texts import (
    CardText,
    PanelFacts,
    also_stated,
    as_waiting,
    card_texts,
    explain_claim,
    more_figures,
    spoken_moves,
    waiting_texts,
)
from ui.notices import announce
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.plain_tip import plain_tip
from ui.widgets.texts import make_small_link, make_text

if TYPE_CHECKING:
    from ui.metrics_pane.facts import FactsReader
    from ui.metrics_panel.pins import Pins
    from ui.tasks import TaskRunner

_PROFILE_TABLES = ("profiles", "profile_figures", "profile_papers", "researchers")
_AFTER_PAINT = 20
"""Milliseconds in which what was painted reaches the screen."""

_PATIENCE = 150
"""Milliseconds after which figures that are still being counted leave their place to a sign that they are."""

_LEAST_WIDTH = 400
_BESIDE = 18


class MetricsPanel(QWidget):
    """Header and cards of what is chosen; they follow every change.

    Attributes:
        row: the cards.

    Signals:
        counts_requested: the person wants to type citation counts.
        more_requested: the person wants to see the other figures.
    """

    counts_requested = Signal()
    more_requested = Signal()

    def __init__(
        self,
        library: Library,
        observer: LibraryObserver,
        tasks: TaskRunner | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("metrics_panel")
        self._library = library
        self._query: Query = Everything()
        self._tasks = tasks
        self._figures = PanelFigures(library, tasks, self)
        self._profile: Profile | None = None
        self._texts: tuple[CardText, ...] = ()
        self._pinned: dict[str, CardText] = {}
        self._pins: Pins | None = None
        self._facts: FactsReader | None = None
        self._title, self._chip = (
            make_text(role="title", name="panel_title", wraps=False),
            make_text(role="chip", name="panel_subject", wraps=False),
        )
        self._stated = ElidedLabel()
        self._stated.setObjectName("panel_stated")
        theme.set_role(self._stated, "small")
        self._more = ElidedLabel()
        self._more.setObjectName("panel_more")
        theme.set_role(self._more, "note")
        self._claim = make_text(role="note", name="panel_claim", wraps=False)
        self._link = make_small_link("panel_all", language.tr("More figures"))
        self._link.clicked.connect(self.more_requested)
        self.row = CardRow()
        self._waits_for_paint = False
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_PAINT)
        self._timer.timeout.connect(self._on_timeout)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._on_patience_over)
        self._figures.arrived.connect(self._show_figures)
        self._lay_out()
        self.row.counts_requested.connect(self.counts_requested)
        self.row.placed.connect(self._on_placed)
        observer.touched.connect(self._on_touched)
        observer.day_turned.connect(self._on_day_turned)

    def show_query(self, query: Query, name: str) -> None:
        """Show what is known of these papers, under this name."""
        self._query = query
        self._figures.forget()
        self._texts = ()
        self._title.setText(name)
        self._ask_for_page()
        self._show_cards(shown=not self._is_trash())
        self.row.forget()
        self._timer.stop()
        self._patience.start()
        self._waits_for_paint = self._library.paper_limit > AT_ONCE
        if self._waits_for_paint:
            self.update()
        else:
            self._on_timeout()

    def show_name(self, name: str) -> None:
        """What is shown is called something else now."""
        self._title.setText(name)

    def set_low(self, low: bool) -> None:
        """Whether the window is so low that the cards leave their room to the table."""
        self.row.set_low(low)

    def use(self, pins: Pins) -> None:
        """Show the figures that the person pinned, too."""
        self._pins = pins
        pins.changed.connect(self._on_pins_changed)
        pins.years_changed.connect(self._on_years_changed)
        self._on_pins_changed()

    @property
    def cards(self) -> tuple[MetricCard, ...]:
        """h-index, citations, papers, with code."""
        return self.row.cards

    @property
    def texts(self) -> tuple[CardText, ...]:
        """What the cards say."""
        return self._texts

    @property
    def more(self) -> str:
        """The line below the cards."""
        return self._more.whole

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._waits_for_paint:
            self._waits_for_paint = False
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._waits_for_paint |= self._timer.isActive()
        self._timer.stop()

    # --- what changed

    def _on_touched(self, touched: Touched) -> None:
        if any(touched.moved(table) for table in _PROFILE_TABLES):
            self._ask_for_page()
        if self._bears_on_figures(touched):
            self._figures.follow(touched)
        if self._facts is not None:
            self._facts.follow(touched)
        self._show_figures()

    def _on_day_turned(self) -> None:
        """Papers have their age by the year that it is."""
        if self._figures.is_known:
            self._count()

    def _bears_on_figures(self, touched: Touched) -> bool:
        """Whether papers may have come to be counted or not, or what is counted of them moved: a rating is neither."""
        counted = touched.moved("papers", "citations", "code_badge") or touched.moved("paper_repositories")
        return counted or may_move(self._query, touched)

    def _on_timeout(self) -> None:
        self._count()

    def _count(self) -> None:
        """Count what the cards need; all of what figures follow from only where one of them needs it."""
        person = self._query.researcher_id if isinstance(self._query, OfResearcher) else None
        self._figures.forget()
        self._figures.detailed = self._pins is not None and self._pins.need_detail
        if self._pins is not None and self._figures.detailed:
            self._figures.watch_window(*self._pins.years)
        self._figures.show(self._query, person)
        if self._facts is not None or (self._pins is not None and self._pins.need_means):
            self._read_means()

    def _read_means(self) -> None:
        from ui.metrics_pane.facts import FactsReader  # noqa: PLC0415 - hardly anybody pins what pages state of papers

        if self._facts is None:
            self._facts = FactsReader(self._library, self._tasks, self, parts=("means",))
            self._facts.arrived.connect(self._show_figures)
        self._facts.show(self._query)

    def _on_pins_changed(self) -> None:
        """Show them; where one needs more than was counted, count anew."""
        assert self._pins is not None
        needs_more = self._pins.need_detail and not self._figures.detailed
        if self._figures.is_known and (needs_more or (self._pins.need_means and self._facts is None)):
            self._count()
        else:
            self._show_figures()

    def _on_years_changed(self) -> None:
        """Show the h-index of other years, which has not moved by that."""
        assert self._pins is not None
        if self._figures.detailed:
            self._texts = ()
            self.row.forget()
            self._figures.watch_window(*self._pins.years)

    def _on_placed(self) -> None:
        """Say below the cards what has no room among them."""
        for line in (self._head, self._below):
            line.setMaximumWidth(self.row.widest)
        self._more.show_text(self._say_more())

    def _on_patience_over(self) -> None:
        """Rather say nothing than leave figures there that are of other papers."""
        if self._figures.figures is None:
            pinned = {name: as_waiting(text) for name, text in self._pinned.items()}
            self.row.show_texts(waiting_texts(self._profile), pinned)
            self.row.forget()
            self._more.show_text("")
            self._claim.setText("")

    # --- asking and showing

    def _ask_for_page(self) -> None:
        self._profile = self._find_profile()
        reported = self._profile.reported if self._profile else None
        subject = reported.subject if reported and isinstance(self._query, OfResearcher) else None
        self._chip.setVisible(subject is not None)
        if subject is not None:
            self._chip.setText(find_subject_class(subject) or subject)
            self._chip.setToolTip(plain_tip(format_subject(subject)))
        by_name = not isinstance(self._query, OfResearcher)
        self._stated.show_text(also_stated(self._profile, by_name=by_name) if self._profile else "")

    def _find_profile(self) -> Profile | None:
        """The page that the papers are on: a researcher's, or the only one in the library."""
        if isinstance(self._query, OfResearcher):
            return self._library.profile(self._query.researcher_id)
        people = self._library.researchers() if isinstance(self._query, Everything) else ()
        return self._library.profile(people[0].id) if len(people) == 1 else None

    def _show_figures(self) -> None:
        figures = self._figures.figures
        if figures is None:
            return
        self._patience.stop()
        self._show_cards(shown=not self._is_trash() and bool(figures.papers or self._profile))
        facts = PanelFacts(figures, self._profile, self._figures.repositories)
        before = (*self._texts, *self._pinned.values()) if self._texts else ()
        self._texts, self._pinned = card_texts(facts), self._list_pinned()
        self.row.show_texts(self._texts, self._pinned)
        self._more.show_text(self._say_more())
        self._claim.setText(explain_claim(facts))
        if moves := spoken_moves(before, (*self._texts, *self._pinned.values())):
            announce(self, moves)

    def _is_trash(self) -> bool:
        """Whether the papers are in the trash, where they count in no figure."""
        return Trashed() in parts_of(self._query)

    def _show_cards(self, *, shown: bool) -> None:
        """Show the cards, or the name alone: figures of no papers would say nothing."""
        for part in (self.row, self._below):
            part.setVisible(shown)

    def _list_pinned(self) -> dict[str, CardText]:
        """What the pinned cards say, by figure."""
        estimates = self._figures.estimates if self._pins is not None and self._pins.names else None
        if self._pins is None or estimates is None:
            return {}
        from ui.metrics_panel.pinned_texts import PinnedFacts, pinned_texts  # noqa: PLC0415 - most people pin nothing

        means = None if self._facts is None else self._facts.facts.get("means")
        facts = PinnedFacts(estimates, self._figures.repositories, self._profile, means, self._pins.years)
        return pinned_texts(self._pins.names, facts)

    def _say_more(self) -> str:
        """The figures that have no card: those pinned that have no room, and the two that are always worth a line."""
        figures = self._figures.figures
        if figures is None:
            return ""
        pinned = {name: text for name, text in self._pinned.items() if name not in self.row.shown_names}
        said = [f"{text.title} {text.here}" for text in pinned.values()]
        return " · ".join([*said, *more_figures(figures, without={*pinned, *self.row.shown_names})])

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.size(_BESIDE), theme.size(12), theme.size(_BESIDE), theme.size(10))
        column.setSpacing(theme.size(10))
        self._head, self._below = self._make_line(self._header()), self._make_line(self._foot())
        column.addLayout(_begin_line(self._head))
        column.addWidget(self.row)
        column.addLayout(_begin_line(self._below))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumWidth(theme.size(_LEAST_WIDTH))
        self._stated.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.size(12))
        row.addWidget(self._title)
        row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._stated, 1)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.size(14))
        row.addWidget(self._more, 1)
        row.addWidget(self._claim)
        row.addWidget(self._link)
        return row

    def _make_line(self, parts: QHBoxLayout) -> QWidget:
        """A line over or under the cards, as wide as they are: its end would else stand far from all it is about."""
        line = QWidget()
        parts.setContentsMargins(0, 0, 0, 0)
        line.setLayout(parts)
        line.setMaximumWidth(self.row.widest)
        return line


def _begin_line(line: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(line, 1)
    row.addStretch(0)
    return row
