"""A group of figures under a heading, with what there is to know about all of them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.metrics_pane.figure_row import FigureRow
from ui.widgets.texts import make_small_link, make_text


class FigureGroup(QWidget):
    """Heading, a remark at its end or a link in its place, a note, and rows.

    Attributes:
        rows: its figures, from the top.
        link: stands at the end of the heading, where the group has one.
    """

    def __init__(self, title: str, rows: Iterable[FigureRow], link: QPushButton | None = None) -> None:
        super().__init__()
        self.rows = tuple(rows)
        self.link = link
        self._remark = make_text(role="note", wraps=False, name="remark")
        self._note = make_text(role="note", name="note")
        self._note.hide()
        heading = make_text(title, role="heading", wraps=False)
        top = QHBoxLayout()
        top.setContentsMargins(theme.margins(8, 0, 8, 2))
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self._remark)
        if link is not None:
            top.addWidget(link)
        self._note.setContentsMargins(theme.margins(8, 0, 8, 4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._note)
        for row in self.rows:
            column.addWidget(row)
        self._column = column

    def add_below(self, row: FigureRow, widget: QWidget) -> None:
        """Put something below a row that belongs to it."""
        self._column.insertWidget(self._column.indexOf(row) + 1, widget)

    def show_remark(self, text: str, *, linked: bool = False) -> None:
        """Say of how many papers its figures are; ``linked``: as the link, where that is to be followed."""
        self._remark.setText("" if linked else text)
        self._remark.setVisible(not linked and bool(text))
        if self.link is not None:
            self.link.setText(text)
            self.link.setVisible(linked)

    def show_note(self, text: str) -> None:
        """Say what holds for all of its figures; "" says nothing."""
        self._note.setText(text)
        self._note.setVisible(bool(text))


def make_count_link(text: str) -> QPushButton:
    """The link to where counts are typed."""
    return make_small_link("metrics_add_counts", text)
