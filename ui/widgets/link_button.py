"""A link that is a button: by click or key, shortened in its middle where room is scarce."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import theme
from ui.widgets.plain_tip import plain_tip


class LinkButton(QPushButton):
    """A button that looks like a link; signals ``clicked``.

    Args:
        text: what it says, as plain text.
        tip: what it leads to, whole; shown as tool tip.
    """

    def __init__(self, text: str, tip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        theme.set_kind(self, "link")
        self.show_link(text, tip)

    def show_link(self, text: str, tip: str = "") -> None:
        """Say this from now on, with another thing that it leads to."""
        self.setToolTip(plain_tip(tip or text))
        self.setAccessibleName(text)
        if text != self._whole:
            self._whole = text
            self._show(text)
            self.updateGeometry()
            if self.isVisible():
                self._fit()

    @property
    def whole_text(self) -> str:
        """What it says when there is room."""
        return self._whole

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        shown = super().sizeHint()
        text = self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))
        return QSize(shown.width() - text + self.fontMetrics().horizontalAdvance(self._whole) + 2, shown.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say as much as there is room for."""
        spare = self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self._whole)
        room = max(self.width() - spare + 2, 0)
        self._show(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideMiddle, room))

    def _show(self, text: str) -> None:
        self.setText(text.replace("&", "&&"))
