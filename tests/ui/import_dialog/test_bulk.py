"""Choices for many papers at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from app.importing.plan import Decision
from app.search_query import Everything, Order
from ui.import_dialog.bulk import find_choices_for


@pytest.fixture
def differing(drive, library, sample):
    """The dialog on the sample, over a library that says something else of the affiliations of three papers."""
    for paper_id in library.paper_ids(Everything(), Order("added"))[:3]:
        library.set_fields(paper_id, {"affiliations": "mit"})
    driver = drive(library)
    driver.show(sample + "\n")
    return driver


def choose(driver, text):
    menu = driver.dialog.findChildren(QMenu, "bulk-menu")[-1]
    next(action for action in menu.actions() if action.text() == text).trigger()
    menu.close()
    menu.deleteLater()
    driver.wait()


def test_a_field_is_taken_for_all(differing):
    assert differing.plan.counts.updated == 0
    differing.button("bulk-button").click()
    choose(differing, "Take Affiliations for all 3")
    assert differing.plan.counts.updated == 3
    differing.button("bulk-button").click()
    choose(differing, "Keep Affiliations for all 3")
    assert differing.plan.counts.updated == 0


def test_bulk_choices_outlive_another_reading(differing):
    differing.button("bulk-button").click()
    choose(differing, "Take Affiliations for all 3")
    differing.dialog._read()
    differing.wait()
    assert differing.plan.counts.updated == 3


def test_a_decision_is_made_for_those_selected(driver, sample):
    driver.show(sample)
    driver.table.selectAll()
    driver.table.menu_requested.emit(QPoint(10, 10))
    choose(driver, "Leave out for all 38")
    assert driver.plan.counts.skipped == 38
    driver.table.selectRow(4)
    driver.table.menu_requested.emit(QPoint(10, 10))
    choose(driver, "Add for this one")
    assert [entry.paper.position for entry in driver.plan.entries if entry.decision is Decision.ADD] == [5]


def test_large_plans_are_changed_in_a_thread(driver, sample, monkeypatch):
    monkeypatch.setattr("ui.import_dialog.planner.LARGE", 10)
    driver.show(sample)
    driver.button("bulk-button").click()
    choose(driver, "Leave out for all 38")
    assert driver.plan.counts.skipped == 38


def test_nothing_is_offered_that_means_nothing(differing):
    offered = {choice.text for choice in find_choices_for(differing.plan.entries)}
    assert offered == {
        "Take Affiliations for all 3", "Keep Affiliations for all 3", "Update for all 3", "Leave out for all 3",
    }  # fmt: skip


def test_a_filter_chooses_its_first_paper(differing):
    differing.button("chip-update").click()
    assert differing.table.current_entry() == differing.table.plan_model.entry(0)
