"""A window beside the main one, which goes on working: it is gone when it is closed, and with the main one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QWidget

from ui import theme

_AROUND = (60, 60)
"""Pixels of the main window that are seen around it."""


class SideWindow(QDialog):
    """What such windows have in common.

    Args:
        window: the main window.
        usual: how large it is at the usual text size, where the main window has the room.
    """

    def __init__(self, window: QWidget, usual: tuple[int, int]) -> None:
        super().__init__(window)
        self._main = window
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(*map(theme.size, usual)).boundedTo(window.size() - QSize(*_AROUND)))
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The library is closed behind the main window, and nothing is to be asked of it any more."""
        if watched is self._main and event.type() == QEvent.Type.Close:
            self.close()
        return False

    def make_close_button(self) -> QDialogButtonBox:
        """The button that closes it, which Enter elsewhere does not press."""
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        box.rejected.connect(self.close)
        return box
