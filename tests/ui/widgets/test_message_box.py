"""Questions keep their parts off their edges, and have a way back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox

from ui import theme
from ui.widgets.message_box import add_way_back, make_message_box


@pytest.mark.parametrize("icon", [QMessageBox.Icon.NoIcon, QMessageBox.Icon.Warning])
def test_buttons_that_are_wider_than_the_question_keep_off_its_edges(qtbot, icon):
    box = make_message_box(icon, "Open 18?")
    qtbot.addWidget(box)
    for text in ("Open all of the 18", "Open the first 5", "Cancel"):
        box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
    box.show()
    words = box.findChild(QLabel, "qt_msgbox_label")
    assert words is not None
    starts = [button.mapTo(box, button.rect().topLeft()).x() for button in box.buttons()]
    ends = [button.mapTo(box, button.rect().topRight()).x() for button in box.buttons()]
    assert min(starts) >= theme.size(16)
    assert max(ends) <= box.width() - theme.size(16)
    assert words.mapTo(box, words.rect().topLeft()).x() >= theme.size(16)


def test_enter_and_esc_press_what_leaves_all_as_it_is(qtbot):
    box = make_message_box(QMessageBox.Icon.Warning, "Delete it?")
    qtbot.addWidget(box)
    box.addButton("Delete", QMessageBox.ButtonRole.DestructiveRole)
    keep = add_way_back(box, "Keep")
    box.addButton("Delete all", QMessageBox.ButtonRole.AcceptRole)
    assert keep.text() == "Keep"
    assert box.defaultButton() is keep
    assert box.escapeButton() is keep
