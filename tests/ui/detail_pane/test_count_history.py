"""The counts of a paper over time, below its citations."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.store import citation_counts, papers
from app.values import PaperId
from tests.conftest import CAPTURED_ON
from ui.detail_pane.count_history import CountHistory
from ui.language import format_day
from ui.widgets.field_editor import FieldEditor

PAPER, OTHER = PaperId(3), PaperId(4)


@pytest.fixture
def today(library):
    """The day of a count by hand, as the pane says it."""
    library.set_fields(OTHER, {"citations": "1"})
    return format_day(library.citation_counts(OTHER)[0].counted_on)


@pytest.fixture
def history(pane, today):
    pane.show_papers([PAPER])
    return pane.findChild(CountHistory)


def count(library, citations, source, day=CAPTURED_ON):
    with library._access.change("Counted") as change:
        papers.set_value(change, PAPER, "citations", citations)
        citation_counts.add_counts(change, [(PAPER, citations, source, day)])


def test_one_count_has_no_history(history, library):
    assert not history.isVisible()
    library.set_fields(PAPER, {"citations": "74"})
    assert not history.isVisible()


def test_it_opens_by_key_to_a_list_of_which_the_newest_comes_first(history, library, today):
    count(library, 1074, "scholar")
    library.set_fields(PAPER, {"citations": "1088"})
    assert history.isVisible()
    assert history.button.text() == "Show 2 counts"
    assert not history.listed.isVisible()
    history.button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(history.button, Qt.Key.Key_Space)
    assert history.listed.isVisible()
    assert history.listed.text().splitlines() == [
        f"by hand, {today}: 1,088",
        f"from Google Scholar profile, {format_day(CAPTURED_ON)}: 1,074",
    ]
    assert history.listed.accessibleDescription() == history.listed.text()
    assert history.button.text() == "Hide counts"
    QTest.keyClick(history.button, Qt.Key.Key_Space)
    assert not history.listed.isVisible()


def test_it_follows_what_is_done(history, library):
    count(library, 70, "scholar")
    library.set_fields(PAPER, {"citations": "74"})
    history.button.click()
    count(library, 90, "semantic_scholar")
    assert len(history.listed.text().splitlines()) == 3
    library.undo()
    assert len(history.listed.text().splitlines()) == 2
    library.undo()
    assert not history.isVisible()


def test_it_stays_open_for_the_papers_that_follow(pane, history, library):
    count(library, 70, "scholar")
    library.set_fields(PAPER, {"citations": "74"})
    history.button.click()
    pane.show_papers([OTHER])
    assert not history.isVisible()
    pane.show_papers([PAPER])
    assert history.listed.isVisible()


def test_tab_goes_from_the_count_to_its_history(pane, history, library):
    count(library, 70, "scholar")
    library.set_fields(PAPER, {"citations": "74"})
    editor = pane.findChild(FieldEditor, "field-citations")
    editor.take_focus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(editor.text_edit, Qt.Key.Key_Tab)
    assert history.button.hasFocus()
