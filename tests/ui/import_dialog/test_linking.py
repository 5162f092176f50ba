"""Text and result, linked: what is chosen in one is marked, or chosen, in the other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView

from app.formats.lines import split_lines
from app.importing.source_text import SourceText
from ui.import_dialog import source_pane
from ui.import_dialog.long_text import LongText
from ui.import_dialog.marks import Look

PAPER = "CLJan 2, 2020\n{title}\n\n{authors} et al. · mit\n\nIt says a thing or two.\n\n"


def marked(edit, number, look):
    """The texts of a line (from 1) that are marked so."""
    line = split_lines(edit.source().text)[number - 1]
    return [line[mark.start : mark.stop] for mark in edit.marks.of_line(number, line) if mark.look is look]


def click_line(driver, number):
    cursor = QTextCursor(driver.edit.document().findBlockByNumber(number - 1))
    driver.edit.setTextCursor(cursor)
    place = driver.edit.cursorRect().center() + QPoint(3, 0)
    QTest.mouseClick(driver.edit.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_each_value_of_the_chosen_paper_is_marked(driver, sample):
    driver.show(sample)
    driver.table.selectRow(0)
    assert marked(driver.edit, 12, Look.VALUE) == ["CL", "Aug 21, 2023", "Code"]
    assert marked(driver.edit, 15, Look.VALUE) == ["Weize Chen", "Yusheng Su", "Jingwei Zuo", "et al.", "tsinghua"]
    driver.table.selectRow(1)
    assert marked(driver.edit, 12, Look.VALUE) == []


def test_the_field_in_focus_is_marked_more_strongly(driver, sample):
    driver.show(sample)
    driver.table.selectRow(0)
    driver.field("authors").take_focus()
    assert marked(driver.edit, 15, Look.FOCUS) == ["Weize Chen", "Yusheng Su", "Jingwei Zuo"]
    driver.field("issued").take_focus()
    assert marked(driver.edit, 12, Look.FOCUS) == ["Aug 21, 2023"]
    assert marked(driver.edit, 15, Look.FOCUS) == []


def test_marks_stand_right_behind_signs_of_two_units(driver):
    driver.show(PAPER.format(title="𝒳 and 𝒴 of 王军", authors="Ann 𝒵 Author, Bob Builder"))
    driver.table.selectRow(0)
    assert marked(driver.edit, 2, Look.VALUE) == ["𝒳 and 𝒴 of 王军"]
    assert marked(driver.edit, 4, Look.VALUE)[-2:] == ["et al.", "mit"]
    before = driver.edit.grab().toImage()
    driver.field("title").take_focus()
    assert driver.edit.grab().toImage() != before


def test_a_click_on_a_line_selects_its_paper_whatever_the_filter_hides(driver, sample):
    driver.show(sample)
    click_line(driver, 21)
    assert driver.table.current_entry().paper.position == 2
    assert driver.edit.marks.chosen == (19, 24)


def test_a_click_on_a_line_of_no_paper_chooses_its_problem(driver, sample):
    driver.show(sample.replace("LGJun 22, 2022Code", "Load more\n\nLGJun 22, 2022Code"))
    click_line(driver, 19)
    assert driver.button("chip-problems").isChecked()
    assert "Load more" in driver.find(QListView, "problem-list").currentIndex().data()


def test_a_click_on_the_header_marks_what_was_read_of_it(driver, sample):
    driver.show(sample)
    click_line(driver, 1)
    assert marked(driver.edit, 1, Look.VALUE) == ["Weize Chen"]


def test_what_was_not_used_is_shaded_and_said(driver, sample):
    driver.show(sample.replace("LGJun 22, 2022Code", "Load more\n\nLGJun 22, 2022Code"))
    assert marked(driver.edit, 19, Look.UNUSED) == ["Load more"]
    assert marked(driver.edit, 13, Look.UNUSED) == []
    assert any(text.endswith("lines were not used") for text in driver.said())
    driver.button("source-next-unused").click()
    first = driver.edit.marks.chosen
    QTest.keyClick(driver.dialog, Qt.Key.Key_F8)
    assert {first, driver.edit.marks.chosen} == {(10, 10), (19, 19)}


def test_where_all_was_used_there_is_nothing_to_go_to(driver):
    driver.show(PAPER.format(title="A Paper", authors="Ann Author"))
    assert "Something of every line was used" in driver.said()
    assert not driver.button("source-next-unused").isVisible()


@pytest.fixture
def long_driver(driver, monkeypatch):
    monkeypatch.setattr(source_pane, "LONGEST_EDITED", 1000)
    papers = (PAPER.format(title=f"Paper number {at}", authors="Ann Author, Bob Builder") for at in range(300))
    driver.show(SourceText("menu\n\n" + "".join(papers), "long.txt"))
    return driver


def test_long_texts_are_linked_too(long_driver):
    view = long_driver.find(LongText)
    long_driver.table.selectRow(200)
    entry = long_driver.table.current_entry()
    assert view.marks.chosen == (entry.paper.first_line, entry.paper.last_line)
    assert view.is_in_sight(entry.paper.first_line)
    line = view.line(entry.paper.first_line + 1)
    [mark] = [mark for mark in view.marks.of_line(entry.paper.first_line + 1, line) if mark.look is Look.VALUE]
    assert line[mark.start : mark.stop] == "Paper number 200"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, view.viewport().height() - 20))
    assert long_driver.table.current_entry().paper.position > 201


def test_a_long_text_is_shaded_too(long_driver):
    view = long_driver.find(LongText)
    assert view.marks.coverage.is_unused(1)
    long_driver.button("source-next-unused").click()
    assert view.marks.chosen == (1, 1)
    view.put_cursor(5, 1)
    assert view.hasFocus()
