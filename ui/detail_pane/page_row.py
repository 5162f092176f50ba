"""The row that says on whose pages a paper stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.papers import PaperSource
from ui import language, theme
from ui.detail_pane.wording import format_place
from ui.widgets.link_button import LinkButton


class PageRow(QWidget):
    """The pages that list one paper.

    Signals:
        researcher_clicked: the ResearcherId whose papers are asked for.
    """

    researcher_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: list[QWidget] = []
        self._stops: list[QWidget] = []

    def show_sources(self, sources: Sequence[PaperSource], *, authors_truncated: bool) -> None:
        """Show these pages."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown, self._stops = [], []
        for source in sources:
            self._add_source(source, format_place(source, authors_truncated=authors_truncated))

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return self._stops

    def _add_source(self, source: PaperSource, place: str) -> None:
        button = LinkButton(
            source.researcher, language.tr("Show the papers of {name}").format(name=source.researcher), self
        )
        button.clicked.connect(lambda: self.researcher_clicked.emit(source.researcher_id))
        label = QLabel(place, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setContentsMargins(theme.margins(6, 0, 0, 3))
        theme.set_role(label, "small")
        line = QWidget(self)
        inset = QHBoxLayout(line)
        inset.setContentsMargins(theme.margins(6, 0, 0, 0))
        inset.addWidget(button)
        inset.addStretch()
        self._stops.append(button)
        for widget in (line, label):
            self._shown.append(widget)
            self._column.addWidget(widget)
            widget.show()
