"""The chip that says how far a paper was read, with the menu that sets it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from app.papers import Status
from ui import icons, language, theme
from ui.actions import make_choice
from ui.widgets.field_texts import status_word

STYLE = """
QPushButton[kind="status"] {
    font-size: 11px; font-weight: 700; border: 2px solid @selection_unfocused; border-radius: 6px; padding: 1px 7px;
    min-height: 18px; background: @selection_unfocused; color: @muted;
}
QPushButton[kind="status"][state="none"] {
    background: transparent; color: @faint; font-weight: 400; border: 1px solid @line; padding: 2px 8px;
}
QPushButton[kind="status"][state="to read"] {
    background: @caution_ground; color: @caution; border-color: @caution_ground;
}
QPushButton[kind="status"][state="reading"] { background: @selection; color: @accent; border-color: @selection; }
QPushButton[kind="status"][state="read"] { background: @good_ground; color: @good; border-color: @good_ground; }
QPushButton[kind="status"]:hover { border: 2px solid @line; padding: 1px 7px; }
QPushButton[kind="status"]:focus { border: 2px solid @accent; padding: 1px 7px; }
"""
"""For the ``LocalStyle`` of what holds a chip."""

_ROLES = {Status.TO_READ: "caution", Status.READING: "accent", Status.READ: "good"}


class StatusChip(QPushButton):
    """Says a reading status; by click or key a menu sets another one.

    Signals:
        chosen: the Status that was chosen, or None for none.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status: Status | None = None
        self.setObjectName("status-chip")
        self.setAutoDefault(False)
        self.setIconSize(QSize(theme.size(12), theme.size(12)))
        theme.set_kind(self, "status")
        self.clicked.connect(self._on_clicked)
        self.show_status(None)

    def show_status(self, status: Status | None, different: int = 1) -> None:
        """Show a status; where papers have different ones, how many."""
        self._status = status if different == 1 else None
        self._say(language.tr("Status ({count})").format(count=different) if different > 1 else "")
        self.setProperty("state", "mixed" if different > 1 else status or "none")
        theme.restyle(self)
        # The arrow stands behind the word, whichever way the language is written.
        right_to_left = language.is_right_to_left()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight if right_to_left else Qt.LayoutDirection.RightToLeft)
        role = "muted" if different > 1 else "faint" if status is None else _ROLES[status]
        self.setIcon(icons.icon("chevron-down", role=role))

    def _say(self, different: str) -> None:
        word = status_word(self._status) if self._status else ""
        self.setText(different or word or language.tr("Set status"))
        spoken = language.tr("different ones") if different else word or language.tr("none")
        self.setAccessibleName(language.tr("Status: {status}").format(status=spoken))
        self.setToolTip(language.tr("How far you have read it"))

    def _on_clicked(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("status-menu")
        menu.setLayoutDirection(QGuiApplication.layoutDirection())  # which that of the chip is not
        menu.aboutToHide.connect(menu.deleteLater)
        one_of_them = QActionGroup(menu)
        for status in (*Status, None):
            menu.addAction(one_of_them.addAction(self._make_choice(status, menu)))
        menu.triggered.connect(self._on_triggered)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _make_choice(self, status: Status | None, menu: QMenu) -> QAction:
        choice = make_choice(status_word(status) if status else language.tr("No status"), status, menu)
        choice.setCheckable(True)
        choice.setChecked(status == self._status and self.property("state") != "mixed")
        return choice

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
