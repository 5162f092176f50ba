"""Page and Here: what a researcher's page states beside what follows from the papers, and why they differ."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.papers import StatedFigures
from ui import language, theme
from ui.metrics_pane.explaining import Compared
from ui.widgets.texts import make_text

_CAPTURES = 6
"""The latest captures that are listed."""


class SmallTable(QWidget):
    """A few rows of texts, the first of each its name, the others to the right; read by screen readers row by row."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._labels: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.margins(8, 0, 8, 0))
        self._grid.setHorizontalSpacing(theme.size(16))
        self._grid.setVerticalSpacing(theme.size(4))
        self._grid.setColumnStretch(0, 1)

    def show_rows(self, head: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show these; where they are as many as before, what differs is written anew."""
        wanted = (tuple(head), *map(tuple, rows))
        if wanted == self._rows:
            return
        before, self._rows = self._rows, wanted
        if [len(row) for row in before] != [len(row) for row in wanted]:
            self._make_labels()
        texts = [text for row in wanted for text in row]
        for label, text in zip(self._labels, texts, strict=True):
            label.setText(text)
        self.setAccessibleName("\n".join(", ".join(row) for row in wanted[1:]))

    def _make_labels(self) -> None:
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []
        for row, texts in enumerate(self._rows):
            for column, _ in enumerate(texts):
                role = "note" if row == 0 else "" if column == 0 else "table_value"
                label = make_text(role=role, wraps=False)
                side = Qt.AlignmentFlag.AlignTrailing if column else Qt.AlignmentFlag.AlignLeading
                label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(label, row, column)
                self._labels.append(label)


class PageSection(QWidget):
    """The two side by side, the sentences, and what the page stated each time that it was captured."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page_and_here")
        self._figures = SmallTable("page_figures")
        self._why = make_text(role="small", name="page_why")
        self._why.setContentsMargins(theme.margins(8, 10, 8, 0))
        self._over_time = make_text(language.tr("Stated over time"), role="heading", wraps=False)
        self._over_time.setContentsMargins(theme.margins(8, 14, 8, 4))
        self._captures = SmallTable("page_captures")
        heading = make_text(language.tr("Page and Here"), role="heading", wraps=False)
        heading.setContentsMargins(theme.margins(8, 0, 8, 2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (heading, self._figures, self._why, self._over_time, self._captures):
            column.addWidget(part)

    def show_figures(self, rows: Sequence[Compared], why: Sequence[str]) -> None:
        """Show the two side by side, and why they differ."""
        page = language.tr("Page", "what a researcher's page states")
        here = language.tr("Here", "from the papers here")
        self._figures.show_rows(("", page, here), [(row.label, row.page, row.here) for row in rows])
        self._why.setText("\n".join(why))

    def show_captures(self, history: Sequence[StatedFigures]) -> None:
        """Show what the page stated over time, the latest first; one capture alone is told in the sentences."""
        latest = sorted(history, key=lambda stated: stated.captured_on, reverse=True)[:_CAPTURES]
        seen = len(history) > 1
        self._over_time.setVisible(seen)
        self._captures.setVisible(seen)
        if seen:
            head = ("", language.tr("h-index"), language.tr("Citations"), language.tr("Papers"))
            self._captures.show_rows(head, [_row(stated) for stated in latest])


def _row(stated: StatedFigures) -> tuple[str, ...]:
    day, reported = stated.captured_on, stated.reported
    date = language.format_day(day)
    figures = (reported.h_index, reported.citations, reported.papers)
    return (date, *(language.format_known(figure) for figure in figures))
