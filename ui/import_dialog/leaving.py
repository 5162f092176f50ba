"""The question that is asked before what was decided and corrected is lost."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget

from ui.message_box import make_message_box

_TEXT = "Leave without importing? What you decided and corrected here will be lost."


def make_leave_question(parent: QWidget, leave: Callable[[], object]) -> QMessageBox:
    """A box that calls ``leave`` if that is what the person wants."""
    box = make_message_box(QMessageBox.Icon.Question, _TEXT, parent=parent)
    box.setObjectName("leave-question")
    going = box.addButton("Leave", QMessageBox.ButtonRole.DestructiveRole)
    box.addButton("Stay", QMessageBox.ButtonRole.RejectRole)
    going.clicked.connect(leave)
    return box
