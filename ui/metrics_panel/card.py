"""One metric card: what the page claims, what follows from the papers here, and what there is to know about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui import theme
from ui.metrics_panel.texts import AT_LEAST, CardText, Figure

SHOWN_AS_MOVED = 1500
"""Milliseconds that a figure stands out after it moved."""


class FigureLine(QWidget):
    """A label such as "Here", perhaps "at least", and the figure."""

    def __init__(self, label: str) -> None:
        super().__init__()
        name, self._bound, self._value = _make_label("small"), _make_label("small"), _make_label("figure")
        name.setText(label)
        name.setMinimumWidth(name.fontMetrics().horizontalAdvance("Page") + theme.size(4))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(5))
        for part in (name, self._bound, self._value):
            row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AS_MOVED)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def text(self) -> str:
        """What it shows, in words."""
        return f"{self._bound.text()} {self._value.text()}".strip()

    def show_figure(self, figure: Figure, *, short: bool) -> None:
        """Show this figure; where there is little room, without words."""
        self._value.setText(figure.short if short else figure.value)
        self._bound.setText(AT_LEAST if figure.bound and not short else "")
        self._bound.setVisible(bool(self._bound.text()))

    def stand_out(self) -> None:
        """Show for a moment that the figure moved."""
        theme.set_role(self._value, "figure_moved")
        self._timer.start()

    def _on_timeout(self) -> None:
        theme.set_role(self._value, "figure")


class MetricCard(QFrame):
    """A card; folded, it is one line without its note.

    Signals:
        counts_requested: the note was followed to where counts are typed.
    """

    counts_requested = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        theme.set_role(self, "card")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._text: CardText | None = None
        self._folded = False
        self._title = _make_label("card_title")
        self.page, self.here = FigureLine("Page"), FigureLine("Here")
        self._note = _make_label("note")
        self._link = QPushButton()
        self._link.setObjectName("add_counts")
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
        moved = self._text is not None and self._text.here != text.here
        self._text = text
        self._title.setText(text.title)
        self.setToolTip(text.tip)
        self.setAccessibleName(f"{text.title}: page {text.page}, here {text.here}. {text.note}")
        self._show_figures(text)
        if moved:
            self.here.stand_out()

    def forget(self) -> None:
        """Take the next text as another card's: nothing in it has moved."""
        self._text = None

    def fold(self, folded: bool) -> None:
        """Be one line, or a whole card."""
        if folded == self._folded:
            return
        self._folded = folded
        self._arrange()
        if self._text is not None:
            self._show_figures(self._text)

    def _show_figures(self, text: CardText) -> None:
        self.page.show_figure(text.page, short=self._folded)
        self.here.show_figure(text.here, short=self._folded)
        self._note.setText(text.note)
        self._link.setText(text.note)
        self._note.setVisible(not self._folded and not text.leads_to_counts)
        self._link.setVisible(not self._folded and text.leads_to_counts)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.size(13), theme.size(9), theme.size(10), theme.size(9))
        column.setSpacing(theme.size(2))
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.size(14))
        self._grid.setVerticalSpacing(theme.size(1))
        column.addLayout(self._grid)
        notes = QHBoxLayout()
        notes.setContentsMargins(0, 0, 0, 0)
        notes.addWidget(self._note)
        notes.addWidget(self._link)
        notes.addStretch(1)
        column.addLayout(notes)
        self._arrange()

    def _arrange(self) -> None:
        """Title over the two figures, or all three in a line."""
        for place, part in enumerate((self._title, self.page, self.here)):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, 0 if self._folded else place, place if self._folded else 0)
        self._grid.setColumnStretch(3, 1 if self._folded else 0)


def _make_label(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.set_role(label, role)
    return label
