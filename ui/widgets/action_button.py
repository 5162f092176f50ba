"""A button that does what an action of the window does, and is there while that can be done."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from ui import theme
from ui.actions import plain


class ActionButton(QPushButton):
    """A button of an action, while there is something for that to do.

    Args:
        heir: takes the keyboard where the button had it and goes.
        text: what it says, where what the action is called would be long.
    """

    def __init__(self, action: QAction, parent: QWidget, heir: QWidget, text: str = "") -> None:
        super().__init__(parent)
        self._heir = heir
        self._action = action
        self._text = text
        self.setObjectName(f"{action.objectName()}_button")
        self.setAutoDefault(False)
        self.setIconSize(QSize(theme.size(24), theme.size(17)))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        self.setText(self._text or plain(self._action.text()))
        self.setAccessibleName(plain(self._action.text()))
        self.setIcon(self._action.icon())
        self.setToolTip(self._action.toolTip())
        if self.window().focusWidget() is self and not self._action.isEnabled():
            self._heir.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setVisible(self._action.isEnabled())
