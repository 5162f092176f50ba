"""A line whose text can be completed as it is typed (``ui.widgets.value_completion``)."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


class CompletingLine(QLineEdit):
    """A line that says where its cursor is, and takes a text in place of a part of its own, by characters."""

    def cursor_place(self) -> int:
        """How many characters stand before the cursor."""
        units = self.cursorPosition()
        return len(self.text().encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))

    def replace(self, start: int, end: int, by: str) -> None:
        """Put a text in place of another one, as typing does, which undo takes back; the cursor stands behind it."""
        before, part = self.text()[:start], self.text()[start:end]
        self.setSelection(_count_units(before), _count_units(part))
        self.insert(by)


def _count_units(text: str) -> int:
    """How long a text is for Qt, which counts a rare letter as two."""
    return len(text.encode("utf-16-le")) // 2
