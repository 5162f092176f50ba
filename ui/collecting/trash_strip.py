"""The strip over the papers of the trash: what is so of them, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ui import language, theme
from ui.actions import Actions
from ui.widgets.glyph_label import GlyphLabel


class TrashStrip(QFrame):
    """Offers what the menus offer too, where a person looks who went to the trash to fetch something back."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trash_strip")
        theme.set_role(self, "list_strip")
        says = QLabel(language.tr("These papers count nowhere, and are found here alone."))
        says.setTextFormat(Qt.TextFormat.PlainText)
        says.setWordWrap(True)
        buttons = (
            _make_button(language.tr("Restore"), "trash_restore", actions["restore"]),
            _make_button(language.tr("Delete for good…"), "trash_delete", actions["delete_for_good"]),
            _make_button(language.tr("Empty the trash…"), "trash_empty", actions["empty_trash"]),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(18), theme.size(8), theme.size(18), theme.size(8))
        row.setSpacing(theme.size(10))
        row.addWidget(GlyphLabel("trash-can-outline", "muted", 18))
        row.addWidget(says, 1)
        for button in buttons:
            row.addWidget(button)


def _make_button(text: str, name: str, action: QAction) -> QPushButton:
    """A button that does what an action does, whenever that can be done."""
    button = QPushButton(text)
    button.setObjectName(name)
    theme.set_kind(button, "plain")
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button
