"""Rows of fields, of which the empty ones are shown when they are asked for."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import language, theme
from ui.widgets.field_labels import make_label

ALWAYS = frozenset({"issued", "venue", "citations", "code", "citation_key", "tags", "collections"})
"""What nearly everybody wants to fill in."""

STAND_IN = frozenset({"identifier"})
"""What stands for several rows while they are empty, and is not shown beside them."""

NEVER_EMPTY = STAND_IN | {"page", "former_keys"}
"""What nobody fills in where it is empty."""


class FieldRows(QWidget):
    """Rows one below the other, and a link at their foot that shows those that are empty.

    A row that was shown stays until another paper is shown, so that none goes while it is being edited.

    Attributes:
        foot: the link.

    Signals:
        empty_asked(bool): the empty rows are to be shown, or hidden again.
    """

    empty_asked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, QWidget] = {}
        self._kept: set[str] = set()
        self._filled: frozenset[str] = frozenset()
        self._all = False
        self.foot = QPushButton(self)
        self.foot.setObjectName("empty-fields")
        self.foot.setAutoDefault(False)
        theme.set_kind(self.foot, "link")
        self.foot.clicked.connect(self._on_foot_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(1)
        self._column.addWidget(self.foot, 0, Qt.AlignmentFlag.AlignLeft)

    def add(self, name: str, row: QWidget) -> None:
        """Put a row below the others."""
        self._rows[name] = row
        self._column.insertWidget(self._column.count() - 1, row)

    def show_filled(self, filled: Collection[str], *, anew: bool) -> None:
        """Show the rows that have a value, and those that are always shown; ``anew``: of another paper than before."""
        self._kept = set() if anew else self._kept
        self._filled = frozenset(filled)
        self._show()

    def show_empty(self, *, shown: bool) -> None:
        """Show the empty rows too, or hide them again."""
        self._all = shown
        self._kept = set()
        self._show()

    def is_shown(self, name: str) -> bool:
        """Whether a row is among those that are shown."""
        return not self._rows[name].isHidden()

    def _show(self) -> None:
        self._kept |= {name for name in self._rows if name in self._filled or name in ALWAYS}
        wanted = self._kept - STAND_IN | (self._rows.keys() - NEVER_EMPTY) if self._all else self._kept
        for name, row in self._rows.items():
            row.setVisible(name in wanted)
        more = len(self._rows.keys() - NEVER_EMPTY - self._kept)
        show = language.tr("Show %Ln empty fields", "Show %Ln empty field", more)
        self.foot.setText(language.tr("Hide empty fields") if self._all else show)
        self.foot.setVisible(bool(more))

    def _on_foot_clicked(self) -> None:
        self.empty_asked.emit(not self._all)


def make_row(label: str, value: QWidget) -> QWidget:
    """A label beside a value that has no label of its own."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addWidget(make_label(label, row), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(value, 1)
    return row
