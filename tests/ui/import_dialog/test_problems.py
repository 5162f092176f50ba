"""Problems apart: looked at, mended, left out, ignored."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from app.formats.source import Problem, Severity
from app.importing.plan import Decision
from ui.import_dialog.problem_model import Ignored, ProblemModel, format_problem


@pytest.fixture
def troubled(driver, sample):
    """The dialog on a page with a menu in it and a day that is none, its problems shown."""
    text = sample.replace("Aug 14, 2023", "Feb 30, 2023").replace("LGJun 22", "Load more\n\nLGJun 22")
    driver.show(text)
    driver.button("chip-problems").click()
    return driver


def problem_list(driver):
    return driver.find(QListView, "problem-list")


def choose(driver, words):
    view = problem_list(driver)
    rows = (view.model().index(row, 0) for row in range(view.model().rowCount()))
    view.setCurrentIndex(next(row for row in rows if words in row.data()))


def test_a_severity_is_a_word_and_a_glyph(troubled):
    choose(troubled, "Load more")
    index = problem_list(troubled).currentIndex()
    assert index.data().startswith("Line 19 · Note: ")
    assert not index.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert troubled.edit.marks.chosen == (19, 19)


def test_one_is_mended_in_the_text(troubled):
    choose(troubled, "Feb 30")
    troubled.button("problem-mend").click()
    assert troubled.edit.hasFocus()
    assert troubled.edit.textCursor().block().text().startswith("CLFeb 30")


def test_its_paper_is_left_out(troubled):
    choose(troubled, "Load more")
    assert not troubled.button("problem-leave-out").isEnabled()
    choose(troubled, "Feb 30")
    troubled.button("problem-leave-out").click()
    assert [entry.paper.position for entry in troubled.plan.entries if entry.decision is Decision.LEAVE_OUT] == [4]


def test_an_ignored_one_is_struck_counted_and_stays_ignored(troubled):
    count = problem_list(troubled).model().rowCount()
    choose(troubled, "Load more")
    QTest.keyClick(problem_list(troubled), Qt.Key.Key_Delete)
    index = problem_list(troubled).currentIndex()
    assert index.data().endswith("(ignored)")
    assert index.data(Qt.ItemDataRole.FontRole).strikeOut()
    assert troubled.button("chip-problems").text() == f"Problems {count - 1}"
    troubled.edit.moveCursor(troubled.edit.textCursor().MoveOperation.End)
    troubled.edit.insertPlainText("\n")
    troubled.wait()
    assert troubled.button("chip-problems").text() == f"Problems {count - 1}"
    choose(troubled, "Load more")
    troubled.button("problem-ignore").click()
    assert troubled.button("chip-problems").text() == f"Problems {count}"


def test_enter_mends(troubled):
    choose(troubled, "Load more")
    QTest.keyClick(problem_list(troubled), Qt.Key.Key_Return)
    assert troubled.edit.textCursor().block().text() == "Load more"


def test_of_two_that_say_the_same_one_is_ignored(qtmodeltester):
    problems = tuple(Problem(line, 1, Severity.NOTE, "Not placed: “PDF”.") for line in (3, 9))
    model, ignored = ProblemModel(), Ignored()
    model.show_problems(problems, ignored)
    qtmodeltester.check(model)
    model.toggle(1)
    assert [model.is_ignored(row) for row in (0, 1)] == [False, True]
    assert ignored.count(problems) == 1
    assert (model.find_row(9), model.find_row(4)) == (1, -1)


def test_a_problem_in_words():
    error = Problem(1200, 1, Severity.ERROR, "A paper has no title.")
    assert format_problem(error, ignored=False) == "Line 1,200 · Error: A paper has no title."


def test_the_chip_has_the_tone_of_the_worst(driver, sample):
    driver.show("Menu\n" + sample)
    assert driver.button("chip-problems").property("tone") == "muted"
    driver.button("source-clear").click()
    driver.show(sample.replace("Aug 14, 2023", "Feb 30, 2023"))
    assert driver.button("chip-problems").property("tone") == "caution"
