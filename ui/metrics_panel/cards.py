"""The panel over the table: whose papers these are, and what the page and the papers say of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
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
from ui.metrics_panel.card import Fold, MetricCard
from ui.metrics_panel.live import AT_ONCE, PanelFigures
from ui.metrics_panel.texts import (
    CardText,
    PanelFacts,
    also_stated,
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
    from ui.tasks import TaskRunner

_CARDS = ("h_index_card", "citations_card", "papers_card", "code_card")
_PROFILE_TABLES = ("profiles", "profile_figures", "profile_papers", "researchers")
_AFTER_PAINT = 20
"""Milliseconds in which what was painted reaches the screen."""

_PATIENCE = 150
"""Milliseconds after which figures that are still being counted leave their place to a sign that they are."""

_LEAST_WIDTH = 400
_WIDEST_CARD = 300
_BESIDE = 18
_BETWEEN_CARDS = 10
_WHOLE_FROM = 620
_LINE_FROM = 840
"""Pixels of width from which whole cards, and cards of one line, have room."""


class MetricsPanel(QWidget):
    """Header and cards of what is chosen; they follow every change.

    Attributes:
        cards: h-index, citations, papers, with code.

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
        self._figures = PanelFigures(library, tasks, self)
        self._profile: Profile | None = None
        self._texts: tuple[CardText, ...] = ()
        self._low = False
        self._is_folding = False
        self._title, self._chip = (
            make_text(role="title", name="panel_title", wraps=False),
            make_text(role="chip", name="panel_subject", wraps=False),
        )
        self._stated = ElidedLabel()
        self._stated.setObjectName("panel_stated")
        theme.set_role(self._stated, "small")
        self._more, self._claim = (
            make_text(role="note", name="panel_more", wraps=False),
            make_text(role="note", name="panel_claim", wraps=False),
        )
        self._link = make_small_link("panel_all", language.tr("More figures"))
        self._link.clicked.connect(self.more_requested)
        self.cards = tuple(MetricCard(name) for name in _CARDS)
        self._waits_for_paint = False
        self._timer = QTimer(self, singleShot=True, interval=_AFTER_PAINT)
        self._timer.timeout.connect(self._on_timeout)
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._on_patience_over)
        self._figures.arrived.connect(self._show_figures)
        self._lay_out()
        for card in self.cards:
            card.counts_requested.connect(self.counts_requested)
        observer.touched.connect(self._on_touched)

    def show_query(self, query: Query, name: str) -> None:
        """Show what is known of these papers, under this name."""
        self._query = query
        self._figures.forget()
        self._texts = ()
        self._title.setText(name)
        self._ask_for_page()
        self._show_cards(shown=not self._is_trash())
        for card in self.cards:
            card.forget()
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
        self._low = low
        self._fold()

    @property
    def texts(self) -> tuple[CardText, ...]:
        """What the cards say."""
        return self._texts

    @property
    def more(self) -> str:
        """The line below the cards."""
        return self._more.text()

    def resizeEvent(self, event: QEvent) -> None:
        self._fold()

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
        self._show_figures()

    def _bears_on_figures(self, touched: Touched) -> bool:
        """Whether papers may have come to be counted or not, or what is counted of them moved: a rating is neither."""
        counted = touched.moved("papers", "citations", "code_badge") or touched.moved("paper_repositories")
        return counted or may_move(self._query, touched)

    def _on_timeout(self) -> None:
        self._figures.show(self._query)

    def _on_patience_over(self) -> None:
        """Rather say nothing than leave figures there that are of other papers."""
        if self._figures.figures is None:
            for card, text in zip(self.cards, waiting_texts(self._profile), strict=True):
                card.show_text(text)
                card.forget()
            self._more.setText("")
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
        before, self._texts = self._texts, card_texts(facts)
        for card, text in zip(self.cards, self._texts, strict=True):
            card.show_text(text)
        self._fold()
        self._more.setText(more_figures(facts.figures))
        self._claim.setText(explain_claim(facts))
        if before and (moves := spoken_moves(before, self._texts)):
            announce(self, moves)

    def _is_trash(self) -> bool:
        """Whether the papers are in the trash, where they count in no figure."""
        return Trashed() in parts_of(self._query)

    def _show_cards(self, *, shown: bool) -> None:
        """Show the cards, or the name alone: figures of no papers would say nothing."""
        for part in (*self.cards, self._below):
            part.setVisible(shown)

    def _fold(self) -> None:
        """Show as much of the cards as there is room for, all alike; folding one may resize the panel meanwhile."""
        if self._is_folding:
            return
        self._is_folding = True
        self._fold_until_cards_fit()
        self._is_folding = False

    def _fold_until_cards_fit(self) -> None:
        whole = not self._low and self.width() >= theme.size(_WHOLE_FROM)
        line = [Fold.LINE] if self.width() >= theme.size(_LINE_FROM) else []
        for fold in [Fold.WHOLE] if whole else [*line, Fold.TINY, Fold.STACKED]:
            for card in self.cards:
                card.fold(fold)
            if self._cards_fit():
                return

    def _cards_fit(self) -> bool:
        around = 2 * theme.size(_BESIDE) + (len(self.cards) - 1) * theme.size(_BETWEEN_CARDS)
        return sum(card.needs() for card in self.cards) + around <= self.width()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.size(_BESIDE), theme.size(12), theme.size(_BESIDE), theme.size(10))
        column.setSpacing(theme.size(10))
        self._head, self._below = _as_wide_as_cards(self._header()), _as_wide_as_cards(self._foot())
        for parts in (_begin_line(self._head), self._card_row(), _begin_line(self._below)):
            column.addLayout(parts)
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

    def _card_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.size(_BETWEEN_CARDS))
        for card in self.cards:
            card.setMaximumWidth(theme.size(_WIDEST_CARD))
            row.addWidget(card, 1)
        row.addStretch(0)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(theme.size(14))
        row.addWidget(self._more)
        row.addWidget(self._link)
        row.addStretch(1)
        row.addWidget(self._claim)
        return row


def _as_wide_as_cards(parts: QHBoxLayout) -> QWidget:
    """A line over or under the cards: in a very wide window its end would else stand far from all that it is about."""
    line = QWidget()
    parts.setContentsMargins(0, 0, 0, 0)
    line.setLayout(parts)
    line.setMaximumWidth(theme.size(len(_CARDS) * _WIDEST_CARD + (len(_CARDS) - 1) * _BETWEEN_CARDS))
    return line


def _begin_line(line: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(line, 1)
    row.addStretch(0)
    return row
