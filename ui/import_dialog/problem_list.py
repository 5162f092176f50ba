"""What of the text was not understood, each with its line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from app.formats.source import Problem, Severity
from ui import theme

_TONES = {Severity.NOTE: "muted", Severity.WARNING: "caution", Severity.ERROR: "bad"}
_LINE = Qt.ItemDataRole.UserRole


class ProblemList(QListWidget):
    """The problems of a source; choosing one goes to its line.

    Signals:
        line_requested: a line (from 1) to show.
    """

    line_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Problems")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(self._on_item)
        self.currentItemChanged.connect(self._on_item)
        theme.instance().changed.connect(self._on_theme_changed)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these problems."""
        self.clear()
        for problem in problems:
            item = QListWidgetItem(f"Line {problem.line:,}: {problem.message}")
            item.setData(_LINE, problem.line)
            item.setData(_LINE + 1, _TONES[problem.severity])
            self.addItem(item)
        self._on_theme_changed()

    def _on_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.line_requested.emit(item.data(_LINE))

    def _on_theme_changed(self) -> None:
        for row in range(self.count()):
            item = self.item(row)
            item.setForeground(theme.current().colour(item.data(_LINE + 1)))
