"""Papers that may be the same: said why, merged field by field, told apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QWidget

from app.library import Library
from app.search_query import Everything, IsDuplicate
from app.values import PaperId, TagId
from tests.ui.collecting.conftest import ONE, THREE, TWO, notice
from ui.collecting.duplicate_strip import DuplicateStrip
from ui.collecting.merge_dialog import MergeDialog
from ui.main_window import MainWindow
from ui.widgets.link_button import LinkButton


@pytest.fixture
def twin(filed: Library) -> PaperId:
    """A second copy of the third paper, with a venue and another date."""
    title = filed.get_paper(THREE).title
    made = filed.papers.make({"title": title, "venue": "ACL", "issued": "2024-08", "authors": "Qian, Chen"})
    filed.tags.add([TagId(2)], [made])
    return made


@pytest.fixture
def window(open_window: Callable[[Library], MainWindow], filed: Library, twin: PaperId) -> MainWindow:
    """A window on the duplicates."""
    window = open_window(filed)
    window.sidebar.choose(IsDuplicate())
    select(window, THREE)
    return window


def select(window: MainWindow, *ids: PaperId) -> None:
    window.table.select_papers(list(ids))
    window._on_selection_settled()


def strip(window: MainWindow) -> DuplicateStrip:
    found = window.findChild(DuplicateStrip)
    assert found is not None
    return found


def merge(window: MainWindow) -> MergeDialog:
    window.desk.actions["merge"].trigger()
    [dialog] = [each for each in window.findChildren(MergeDialog) if each.isVisible()]
    return dialog


def options(dialog: MergeDialog, field: str) -> dict[str, QRadioButton]:
    """What can be chosen for a field, by the letters of the papers that have it."""
    holder = dialog.findChild(QWidget, f"merge-{field}")
    assert holder is not None
    buttons = holder.findChildren(QRadioButton)
    return {button.accessibleName().rpartition(", ")[2]: button for button in buttons}


def texts(dialog: MergeDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog)]


def test_the_strip_says_what_the_paper_may_be_the_same_as(window: MainWindow, filed: Library, twin: PaperId) -> None:
    assert strip(window).isVisible()
    assert filed.get_paper(twin).title in strip(window).text
    assert "2024 · ACL" in strip(window).text
    assert "Their titles are the same" in strip(window).text
    [link] = strip(window).findChildren(LinkButton)
    link.click()
    assert window.table.selected_ids() == [twin]
    window.sidebar.choose(Everything())
    window.selection.settled.emit()
    assert not strip(window).isVisible()


def test_one_paper_takes_its_group_along(window: MainWindow, filed: Library, twin: PaperId) -> None:
    dialog = merge(window)
    assert [paper.id for paper in dialog.plan.papers] == [THREE, twin]
    assert dialog.findChild(QPushButton, "merge_button").text() == "Merge 2 papers"  # type: ignore[union-attr]
    dialog.accept()
    paper = filed.get_paper(THREE)
    assert (paper.venue, str(paper.issued)) == ("ACL", "2024-08")
    assert {tag.name for tag in paper.tags} == {"method", "survey"}
    assert filed.count(Everything()) == 38
    assert "Merged 2 papers into ChatDev" in notice(window)
    window.notices.undo_requested.emit()
    assert filed.count(Everything()) == 39


def test_another_value_and_another_paper_can_be_chosen(
    window: MainWindow, filed: Library, twin: PaperId, qtbot: object
) -> None:
    dialog = merge(window)
    assert options(dialog, "issued")["B"].isChecked()
    options(dialog, "issued")["A"].click()
    keep = next(each for each in dialog.findChildren(QRadioButton) if "2024 · ACL, B" in each.accessibleName())
    keep.click()
    qtbot.waitUntil(lambda: dialog.plan.keep == twin)  # type: ignore[attr-defined]
    assert options(dialog, "issued")["A"].isChecked()
    dialog.accept()
    assert str(filed.get_paper(twin).issued) == "2023-07-16"
    assert filed.count(Everything()) == 38


def test_fields_that_agree_are_shown_on_request(window: MainWindow) -> None:
    dialog = merge(window)
    assert "Subject" not in texts(dialog)
    toggle = next(each for each in dialog.findChildren(QPushButton) if each.text().startswith("Show the"))
    toggle.click()
    assert "Subject" in texts(dialog)
    assert toggle.text() == "Hide the fields that agree"
    assert any(text.startswith("Tags: ") for text in texts(dialog))


def test_a_change_meanwhile_is_planned_with_and_the_choice_stays(window: MainWindow, filed: Library) -> None:
    dialog = merge(window)
    options(dialog, "issued")["A"].click()
    filed.set_fields(THREE, {"venue": "EMNLP"})
    assert set(options(dialog, "venue")) == {"A", "B"}
    assert options(dialog, "issued")["A"].isChecked()
    filed.tags.create("elsewhere")
    dialog.accept()
    assert filed.count(Everything()) == 38


def test_papers_that_are_gone_close_the_dialog(window: MainWindow, filed: Library, twin: PaperId) -> None:
    dialog = merge(window)
    filed.papers.trash([twin])
    assert not dialog.isVisible()
    assert "trash" in notice(window)


def test_not_duplicates_is_remembered_for_the_one_that_is_selected(
    window: MainWindow, filed: Library, twin: PaperId
) -> None:
    third = filed.papers.make({"title": filed.get_paper(THREE).title})
    select(window, third)
    window.desk.actions["not_duplicates"].trigger()
    assert [group.papers for group in filed.duplicates.groups()] == [(THREE, twin)]
    select(window, THREE, twin)
    assert strip(window).text.startswith("2 papers selected")
    window.desk.actions["not_duplicates"].trigger()
    assert filed.duplicates.groups() == ()
    assert "apart" in notice(window)


def test_elsewhere_two_papers_are_needed(window: MainWindow, filed: Library) -> None:
    window.sidebar.choose(Everything())
    select(window, ONE)
    assert not window.desk.actions["merge"].isEnabled()
    select(window, ONE, TWO)
    assert window.desk.actions["merge"].isEnabled()
    assert [paper.id for paper in merge(window).plan.papers] == [ONE, TWO]


def test_too_many_papers_are_not_merged_at_once(window: MainWindow) -> None:
    window.sidebar.choose(Everything())
    window.table.selectAll()
    window._on_selection_settled()
    window.desk.actions["merge"].trigger()
    assert not [each for each in window.findChildren(MergeDialog) if each.isVisible()]
    assert "26 at the most" in notice(window)


def test_what_else_is_linked_is_named(window: MainWindow, filed: Library, twin: PaperId) -> None:
    filed.repositories.add_link(THREE, "https://example.org/a")
    filed.repositories.add_link(twin, "https://gist.github.com/x/1")
    texts = [label.text() for label in merge(window).findChildren(QLabel)]
    assert any("example.org/a (Homepage), gist.github.com/x/1 (Gist)" in text for text in texts)
