"""Why what was typed into a field is refused: a bubble beside the field, which stays open with its text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from ui import theme
from ui.notices import announce

_WIDEST = 300
_GAP = 4


class Refusal(QObject):
    """The bubble of one field: under it, or above it where there is no room; gone when the field is.

    Args:
        field: the editor that it stands beside.
    """

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        self._bubble: QLabel | None = None
        field.installEventFilter(self)

    @property
    def reason(self) -> str:
        """Why the text was refused, or ""."""
        return self._bubble.text() if self._bubble is not None else ""

    def say(self, reason: str) -> None:
        """Show why, and let screen readers say it."""
        self.drop()
        self._bubble = _make_bubble(self._field.window(), reason)
        self._place()
        self._bubble.show()
        self._bubble.raise_()
        self._field.setAccessibleDescription(reason)
        theme.set_refused(self._field, refused=True)
        announce(self._field, reason)

    def drop(self) -> None:
        """Take the bubble away."""
        if self._bubble is not None:
            self._bubble.hide()
            self._bubble.deleteLater()
            self._bubble = None
            self._field.setAccessibleDescription("")
            theme.set_refused(self._field, refused=False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.Close):
            self.drop()
        return False

    def _place(self) -> None:
        if self._bubble is None:
            return
        window, field, bubble = self._field.window(), self._field, self._bubble
        corner = field.mapTo(window, QPoint(0, field.height() + _GAP))
        if corner.y() + bubble.height() > window.height():
            corner = field.mapTo(window, QPoint(0, -bubble.height() - _GAP))
        bubble.move(max(8, min(corner.x(), window.width() - bubble.width() - 8)), corner.y())


def _make_bubble(window: QWidget, reason: str) -> QLabel:
    tokens = theme.current()
    bubble = QLabel(window)
    bubble.setObjectName("refusal")
    bubble.setTextFormat(Qt.TextFormat.PlainText)
    bubble.setText(reason)
    bubble.setWordWrap(True)
    bubble.setStyleSheet(
        f"#refusal {{ color: {tokens.bad}; background: {tokens.bad_ground}; border: 1px solid {tokens.bad};"
        " border-radius: 6px; padding: 5px 9px; }"
    )
    bubble.setFixedWidth(min(theme.size(_WIDEST), window.width() - 16))
    bubble.adjustSize()
    return bubble
