"""How the dialog shows what a source says: as plain text, and to screen readers as sentences."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from app.importing.source_text import SourceText
from ui.import_dialog.plan_model import Column
from ui.import_dialog.plan_table import PlanTable
from ui.import_dialog.wording import Shown, expected

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "samples" / "weize-chen.txt"


def show(qtbot, dialog, source):
    dialog.add_source(source)
    qtbot.waitUntil(lambda: not dialog._planner.waiting)
    return dialog.findChild(PlanTable)


def test_nothing_of_a_source_is_html(qtbot, dialog):
    paper = (
        "CLJan 2, 2020\n<b>Bold</b> <img src='file:///etc/passwd'>\n\nAnn <i>Author</i> et al.\n\nIt says <u>so</u>.\n"
    )
    show(qtbot, dialog, SourceText(paper)).selectRow(0)
    holding = [label for label in dialog.findChildren(QLabel) if "<b>Bold</b>" in label.text()]
    assert holding
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in holding)


def test_rows_speak_as_sentences(qtbot, dialog):
    spoken = (
        show(qtbot, dialog, SourceText.from_file(SAMPLE)).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    )
    assert spoken.startswith("Paper 1: AgentVerse: Facilitating")
    assert spoken.endswith("21 Aug 2023, New")


def test_tool_tips_are_never_html(qtbot, dialog):
    paper = "CLJan 2, 2020\n<b>Bold</b>\n\nAnn Author et al.\n\nIt says so.\n"
    tip = show(qtbot, dialog, SourceText(paper)).model().index(0, Column.TITLE).data(Qt.ItemDataRole.ToolTipRole)
    assert "<b>" not in tip
    assert "&lt;b&gt;Bold" in tip


def test_a_text_without_a_paper_shows_why(qtbot, dialog):
    show(qtbot, dialog, SourceText("Some notes\nof no page at all\n\nCLAug 21, 2023Code\n"))
    assert dialog.findChild(QPushButton, "chip-problems").isChecked()
    assert not dialog.findChild(QPushButton, "import-confirm").isEnabled()


def test_every_filter_is_a_chip(dialog):
    assert all(dialog.findChild(QPushButton, f"chip-{shown.name.lower()}") for shown in Shown)


def test_a_wrong_text_is_told_what_was_expected(qtbot, dialog):
    show(qtbot, dialog, SourceText("Dear diary, today I read nothing."))
    said = {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}
    assert any("not recognised" in text for text in said)
    assert expected() in said
    assert dialog.findChild(QComboBox).currentIndex() == -1
    assert dialog.findChild(QComboBox).placeholderText() == "Not recognised"
    assert not dialog.findChild(QPushButton, "import-confirm").isEnabled()


def test_the_dialog_has_its_name_and_takes_drops_anywhere(dialog):
    assert dialog.windowTitle() == "Import papers"
    assert dialog.acceptDrops()
