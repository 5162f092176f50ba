"""What tests of the row of code stand on: its parts, and what is typed into them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.code import Clone, CloneState, Repository
from app.store import clones
from app.values import PaperId
from ui.detail_pane.link_block import LinkBlock
from ui.widgets.field_editor import FieldEditor
from ui.widgets.link_button import LinkButton

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
PAPER, OTHER = PaperId(3), PaperId(4)
CHATDEV = Repository("github.com", "OpenBMB", "ChatDev")
COMMIT = "3f2a91c" + "0" * 33


def adder(pane):
    return pane.findChild(FieldEditor, "field-code")


def blocks(pane):
    return [block for block in pane.findChildren(LinkBlock) if block.isVisible()]


def names(pane):
    return [block.findChild(LinkButton, "link-name").whole_text for block in blocks(pane)]


def texts(widget, name):
    return [label.text().replace("\u200b", "") for label in widget.findChildren(QLabel, name) if label.isVisible()]


def type_into(editor, typed, key=Key.Key_Return):
    editor.take_focus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(editor.text_edit, Key.Key_A, Control)
    QTest.keyClick(editor.text_edit, Key.Key_Delete)
    QTest.keyClicks(editor.text_edit, typed)
    if key is not None:
        QTest.keyClick(editor.text_edit, key)


def menu_of(block):
    """The entries of its menu by their texts, those of the menu within it too."""
    menu = block.make_menu()
    inner = [action for action in menu.actions() if action.menu()]
    entries = [*menu.actions(), *(each for action in inner for each in action.menu().actions())]
    return {action.text(): action for action in entries if action.text()}


def links_of(library, paper_id=PAPER):
    paper = library.get_paper(paper_id)
    return [str(link.url) for link in (*paper.repositories, *paper.web_links)]


def write_clone(library, made=True, missing=False, **state):
    clone = Clone(
        repository=CHATDEV, path=Path("/srv/me/code/ChatDev"), made=made, missing=missing, state=CloneState(**state)
    )
    with library._access.recording() as connection:
        clones.write_clone(connection, clone)
