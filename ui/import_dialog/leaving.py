"""The question that is asked before what was decided and corrected is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from ui import language
from ui.widgets.message_box import make_message_box


def make_leave_question(parent: QWidget, leave: Callable[[], object]) -> QMessageBox:
    """A box that calls ``leave`` if that is what the person wants."""
    text = language.tr("Leave without importing? What you decided and corrected here will be lost.")
    box = make_message_box(QMessageBox.Icon.Question, text, parent=parent)
    box.setObjectName("leave-question")
    going = box.addButton(language.tr("Leave"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(language.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
    going.clicked.connect(leave)
    return box
