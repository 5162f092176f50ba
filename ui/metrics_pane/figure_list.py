"""The figures in their groups: one stop for the keyboard, and columns that are in line through all groups."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal

from ui import language, theme
from ui.metrics_pane.figure_row import FigureRow, RowText
from ui.metrics_panel.pins import ON_CARDS, Pins


class FigureRows(QObject):
    """The rows of all groups together.

    Signals:
        copy_asked(str): the figure of this name is to be copied.
    """

    copy_asked = Signal(str)

    def __init__(self, pins: Pins, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pins = pins
        self._rows: dict[str, FigureRow] = {}
        self._shown: dict[str, RowText] = {}
        self._aligned: list[str] = []
        self._current: FigureRow | None = None
        pins.changed.connect(self._on_pins_changed)

    def make(self, name: str, *, pins: bool = True) -> FigureRow:
        """Another row, below those made before."""
        row = self._rows[name] = FigureRow(name, pins=pins)
        row.show_pinned(pinned=self._pins.has(name), fixed=name in ON_CARDS)
        row.pin_asked.connect(lambda: self._pins.toggle(name))
        row.step_asked.connect(lambda steps: self._step(row, steps))
        row.entered.connect(lambda: self._stop_at(row))
        if self._current is None:
            self._stop_at(row)
        return row

    def show_texts(self, texts: Mapping[str, RowText], *, moved: bool) -> dict[str, str]:
        """Show what the figures are now; ``moved``: of the same papers as before, so that what is another one moved.

        Returns:
            the names of those that moved, with what each was before.
        """
        different = [name for name, text in texts.items() if self._shown.get(name) != text]
        changed = {name: self._shown[name].value for name in different if moved and self._moves(name, texts[name])}
        for name in different:
            self._rows[name].show_text(texts[name], changed.get(name))
        self._shown.update(texts)
        coverage = [text.coverage for text in self._shown.values()]
        if coverage != self._aligned:
            self._aligned = coverage
            self._align()
        return changed

    def text(self, name: str) -> RowText:
        """What a row says."""
        return self._rows[name].text

    def show_row(self, name: str, *, shown: bool) -> None:
        """Show a row, or leave it out."""
        self._rows[name].setVisible(shown)

    def forget(self) -> None:
        """Take the next figures as those of other papers: nothing in them has moved."""
        for row in self._rows.values():
            row.rest()
        self._shown.clear()

    def _align(self) -> None:
        """Make one column of what is said of papers, as wide as the widest of it."""
        parts = [row.coverage for row in self._rows.values() if not row.isHidden()]
        widest = max((part.fontMetrics().horizontalAdvance(part.text()) for part in parts), default=0)
        width = widest + theme.size(6) if widest else 0
        for part in parts:
            if part.minimumWidth() != width:
                part.setFixedWidth(width)

    def _moves(self, name: str, after: RowText) -> bool:
        """Whether a figure is another one, and not only told in other words, or for the first time."""
        before = self._shown.get(name)
        return (
            before is not None
            and before.value != language.WAITING
            and (before.lead, before.value) != (after.lead, after.value)
        )

    def _step(self, row: FigureRow, steps: int) -> None:
        shown = [each for each in self._rows.values() if each.isVisible()]
        at = min(max(shown.index(row) + steps, 0), len(shown) - 1)
        shown[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _stop_at(self, row: FigureRow) -> None:
        """Let Tab come to this row and to no other."""
        if self._current is not None:
            self._current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._current = row
        row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _on_pins_changed(self) -> None:
        for name, row in self._rows.items():
            row.show_pinned(pinned=self._pins.has(name), fixed=name in ON_CARDS)
