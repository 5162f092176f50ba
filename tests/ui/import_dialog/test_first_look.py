"""What a source is first seen by: how it was recognised, what moved since, what is gone, what needs a choice."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtWidgets import QComboBox, QListView

from app.importing.plan import Decision
from app.papers import ReportedFigures
from app.search_query import Everything
from ui.import_dialog import wording
from ui.import_dialog.digest import digest_plan
from ui.import_dialog.filter_bar import FilterBar
from ui.import_dialog.wording import Shown


@pytest.mark.parametrize(("confidence", "said"), [(None, ""), (1.0, "sure"), (0.6, "likely"), (0.2, "a guess")])
def test_how_sure_a_reader_is(confidence, said):
    assert wording.format_confidence(confidence) == said


def test_a_format_chosen_by_hand_can_be_recognised_again(driver, sample):
    driver.show(sample)
    chooser = driver.find(QComboBox, "import-format")
    assert chooser.currentText() == "Researcher profile page · sure"
    chooser.activated.emit(0)
    driver.wait()
    assert chooser.currentText() == "Researcher profile page · chosen by you"
    chooser.activated.emit(chooser.findData(""))
    driver.wait()
    assert chooser.currentText() == "Researcher profile page · sure"


def test_figures_then_and_now(drive, library, sample):
    driver = drive(library)
    driver.show(sample.replace("h-index41", "h-index43"))
    assert "h-index 41 → 43 since 23 Nov 2026" in driver.said()
    same = dataclasses.replace(driver.plan, reported_before=driver.plan.source.reported)
    assert wording.format_moved(same) == ""
    unknown = dataclasses.replace(driver.plan, reported_before=ReportedFigures(name="Weize Chen", papers=38))
    assert "h-index — → 43" in wording.format_moved(unknown)


def test_papers_that_the_page_lists_no_more_are_told_and_kept(drive, library, sample):
    first, second = sample.index("CLAug 21, 2023Code"), sample.index("LGJun 22, 2022Code")
    driver = drive(library)
    driver.show((sample[:first] + sample[second:]).replace("38papers", "37papers").replace("38 Papers", "37 Papers"))
    assert driver.button("chip-gone").text() == "Gone 1"
    driver.button("chip-gone").click()
    gone = driver.find(QListView, "gone-list").model().index(0, 0).data()
    assert gone.startswith("AgentVerse: Facilitating")
    assert gone.endswith("was number 1; kept, and marked as no longer on the page")
    assert library.count(Everything()) == 38


@pytest.mark.parametrize(("small", "shown"), [(1, Shown.CHOICE), (38, Shown.ALL)])
def test_a_large_source_opens_on_what_needs_a_choice(driver, sample, monkeypatch, small, shown):
    monkeypatch.setattr("ui.import_dialog.filter_bar.SMALL", small)
    driver.show(sample)
    undecided = digest_plan(driver.plan.deciding({3}, Decision.UNDECIDED))
    bar = FilterBar()
    driver.qtbot.addWidget(bar)
    bar.open_on(undecided)
    assert bar.shown is shown
