"""A paper of the text that lies in the trash: said, and restored if the person wants it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton

from app.importing.plan import Decision
from app.importing.source_text import SourceText
from app.search_query import Everything
from app.values import PaperId
from ui.import_dialog.plan_table import PlanTable

CHATDEV = PaperId(3)


@pytest.fixture
def offered(qtbot, open_dialog, library):
    """The dialog over a text whose one paper lies in the trash, and is chosen in the table."""
    paper = library.get_paper(CHATDEV)
    library.papers.trash([CHATDEV])
    authors = ", ".join(map(str, paper.authors))
    dialog = open_dialog(library)
    dialog.add_source(SourceText(f"SEJul 16, 2023\n{paper.title}\n\n{authors}\n\nAgents talk to one another.\n"))
    qtbot.waitUntil(lambda: not dialog._planner.waiting)
    dialog.findChild(PlanTable).selectRow(0)
    return dialog


def said(dialog):
    return {label.text() for label in dialog.findChildren(QLabel) if label.isVisible()}


def confirm_button(dialog):
    return dialog.findChild(QPushButton, "import-confirm")


def test_it_says_where_the_paper_is_and_waits(offered):
    assert {"This paper is in the trash.", "1 paper is left out until you choose"} <= said(offered)
    assert not confirm_button(offered).isEnabled()
    buttons = (button for button in offered.findChildren(QRadioButton) if "decide" in button.objectName())
    choices = [button.text() for button in buttons if button.isVisible()]
    assert choices == ["Restore it", "Add it anew", "Leave it out"]


def test_restored_it_is_in_the_library_again(qtbot, offered, library):
    offered.findChild(QRadioButton, "decide-restore").click()
    assert offered._digest.plan.entries[0].decision is Decision.RESTORE
    assert confirm_button(offered).text() == "Restore 1"
    with qtbot.waitSignal(offered.imported):
        confirm_button(offered).click()
    assert (library.count(Everything()), library.papers.trashed()) == (38, 0)
    assert library.get_paper(CHATDEV).trashed_at is None


def test_its_check_box_restores_it(offered):
    offered.findChild(PlanTable).plan_model.ticked.emit(offered._digest.plan.entries[0])
    assert offered._digest.plan.entries[0].decision is Decision.RESTORE
