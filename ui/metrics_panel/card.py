"""One metric card: what the page claims, what follows from the papers here, and what there is to know about it."""

from __future__ import annotations

import enum

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import language, theme
from ui.metrics_panel.texts import CardText, Figure, add_counts, say_move
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.texts import make_text

SHOWN_AS_MOVED = 2500
"""Milliseconds that a figure stands out after it moved."""

_SMALL = 12
"""Pixels of small text in the style sheet."""

_NOTE_HEIGHT = 17
_AROUND_LINK = 31
_BETWEEN = 5
_DOWN, _DOWN_IN_LINE = 3, 1
"""Pixels from the middle of small text down to the baseline of a figure, and of one in a line with others."""

_LEFT, _RIGHT = 13, 8


class Fold(enum.Enum):
    """How much of a card is shown.

    All; one line without the note; title and the figure from the papers, in one line or one over the other.
    """

    WHOLE = "whole"
    LINE = "line"
    TINY = "tiny"
    STACKED = "stacked"


class FigureLine(QWidget):
    """A label such as "Here", perhaps "at least", and the figure."""

    def __init__(self, label: str) -> None:
        super().__init__()
        name, self._bound, self._value = (
            make_text(role="small", wraps=False),
            make_text(role="small", wraps=False),
            make_text(role="figure", wraps=False),
        )
        self._name = name
        self._figure, self._short, self._before = Figure(), False, ""
        self._role = "figure"
        name.setText(label)
        self._bound.setContentsMargins(theme.margins(0, _DOWN, _BETWEEN, 0))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(name, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(theme.size(_BETWEEN))
        for part in (self._bound, self._value):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AS_MOVED)
        self._timer.timeout.connect(self.rest)
        theme.keep_fitted(self, self._on_fit)

    @property
    def text(self) -> str:
        """What it shows, in words."""
        return str(self._figure)

    def show_figure(self, figure: Figure, *, short: bool) -> None:
        """Show this figure; where there is little room, without words."""
        self._figure, self._short = figure, short
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say "at least" in words where they fit, else by its sign."""
        figure = self._figure
        bound = figure.lead if not self._short else ""
        needed = (
            self._name.sizeHint().width()
            + self._bound.fontMetrics().horizontalAdvance(bound)
            + self._value.fontMetrics().horizontalAdvance(figure.value)
            + 2 * theme.size(_BETWEEN)
        )
        in_words = bool(bound) and needed <= self.width()
        self._bound.setText(bound if in_words else "")
        self._bound.setVisible(in_words)
        shown = figure.value if in_words else figure.short
        moved = say_move(self._before, shown)
        has_room = needed + self._value.fontMetrics().horizontalAdvance(moved.removesuffix(shown)) <= self.width()
        self._value.setText(moved if has_room else shown)

    def _on_fit(self) -> None:
        """Give both labels the width of the wider one, so that the figures stand in a column; in a line they do not."""
        small = QFont(self._name.font())
        small.setPixelSize(theme.size(_SMALL))
        widest = max(QFontMetrics(small).horizontalAdvance(label) for label in _name_lines())
        in_line = self._role == "figure_small"
        self._name.setMinimumWidth(0 if in_line else widest + theme.size(4))
        # Other margins have the label measure itself anew, which another least width does not.
        self._name.setContentsMargins(0, theme.size(_DOWN_IN_LINE if in_line else _DOWN), 0, 0)

    def set_small(self, *, small: bool) -> None:
        """Whether the figure stands in a line with others."""
        self._role = "figure_small" if small else "figure"
        self._on_fit()
        self.rest()

    def stand_out(self, before: str) -> None:
        """Show for a moment that the figure moved, and from where if there is room to say so."""
        self._before = before if before != language.UNKNOWN else ""
        self._fit()
        theme.set_role(self._value, f"{self._role}_moved")
        self._timer.start()

    def rest(self) -> None:
        """Show no more that the figure moved."""
        self._before = ""
        self._fit()
        theme.set_role(self._value, self._role)


class MetricCard(QFrame):
    """A card; where room is scarce it folds.

    Signals:
        counts_requested: the note was followed to where counts are typed.
    """

    counts_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        theme.set_role(self, "card")
        self._text: CardText | None = None
        self._fold = Fold.WHOLE
        self._title = make_text(role="card_title", wraps=False)
        self.page, self.here = (FigureLine(label) for label in _name_lines())
        self._note = ElidedLabel()
        theme.set_role(self._note, "note")
        self._link = QPushButton()
        self._link.setObjectName("add_counts")
        for note in (self._note, self._link):
            note.setFixedHeight(theme.size(_NOTE_HEIGHT))
        self._link.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.set_kind(self._link, "small_link")
        self._link.clicked.connect(self.counts_requested)
        self._grid = QGridLayout()
        self._lay_out()

    @property
    def note(self) -> str:
        """What the card says below its figures."""
        return self._text.note if self._text is not None else ""

    def show_text(self, text: CardText) -> None:
        """Show this; a figure of the same card that moved stands out for a moment."""
        before, self._text = self._text, text
        self._title.setText(text.title)
        self.setToolTip(text.tip)
        said = language.tr("{title}: page {page}, here {here}. {note}")
        self.setAccessibleName(said.format(title=text.title, page=text.page, here=text.here, note=text.note))
        self._show_figures(text)
        if before is not None and before.here != text.here:
            self.here.stand_out(before.here.value)

    def forget(self) -> None:
        """Take the next text as another card's: nothing in it has moved."""
        self._text = None

    def fold(self, fold: Fold) -> None:
        """Show all of the card, or less."""
        if fold is not self._fold:
            self._fold = fold
            self._arrange()
            if self._text is not None:
                self._show_figures(self._text)

    def needs(self) -> int:
        """Pixels of width that what is shown takes at least."""
        self._grid.invalidate()
        return self._grid.minimumSize().width() + theme.size(_LEFT + _RIGHT) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_link()

    def _fit_link(self) -> None:
        """The whole note where there is room for it, else a shorter one, else only what it leads to."""
        room, measure = self.width() - theme.size(_AROUND_LINK), self._link.fontMetrics().horizontalAdvance
        notes = (self.note, self._text.short_note if self._text is not None else "")
        self._link.setText(next((note for note in notes if note and measure(note) <= room), add_counts()))

    def _show_figures(self, text: CardText) -> None:
        self.page.show_figure(text.page, short=self._fold is not Fold.WHOLE)
        self.here.show_figure(text.here, short=self._fold is not Fold.WHOLE)
        self._note.show_text(text.note, text.short_note)
        self._fit_link()
        self._note.setVisible(self._fold is Fold.WHOLE and not text.leads_to_counts)
        self._link.setVisible(self._fold is Fold.WHOLE and text.leads_to_counts)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.margins(_LEFT, 8, _RIGHT, 8))
        column.setSpacing(theme.size(2))
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.size(10))
        self._grid.setVerticalSpacing(0)
        column.addLayout(self._grid)
        notes = QHBoxLayout()
        notes.setContentsMargins(0, 0, 0, 0)
        notes.addWidget(self._note, 1)
        notes.addWidget(self._link)
        notes.addStretch(0)
        column.addLayout(notes)
        self._arrange()

    def _arrange(self) -> None:
        """Title over the two figures, or all in a line."""
        in_line, shows_page = self._fold in (Fold.LINE, Fold.TINY), self._fold in (Fold.WHOLE, Fold.LINE)
        for place, part in enumerate((self._title, self.page, self.here)):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, 0 if in_line else place, place if in_line else 0)
        self._grid.setColumnStretch(3, 1 if in_line else 0)
        self._grid.setHorizontalSpacing(theme.size(12 if in_line else 10))
        self.page.setVisible(shows_page)
        for line in (self.page, self.here):
            line.set_small(small=self._fold is not Fold.WHOLE)
        width = QSizePolicy.Policy.Ignored if self._fold is Fold.WHOLE else QSizePolicy.Policy.Minimum
        self.setSizePolicy(width, QSizePolicy.Policy.Preferred)


def _name_lines() -> tuple[str, str]:
    """What the figures of the page, and of the papers here, are called."""
    return language.tr("Page", "what a researcher's page states"), language.tr("Here", "from the papers here")
