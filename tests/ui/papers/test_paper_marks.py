"""Status and stars by menu: for all papers selected, as one step, with what they have checked in the menu."""

from __future__ import annotations

import pytest

from app.library import Library
from app.papers import Status
from app.values import PaperId
from ui.main_window import MainWindow

IDS = [PaperId(1), PaperId(2), PaperId(3)]


def checked(window: MainWindow, menu: str) -> set[str]:
    window.desk.actions.menu(menu).aboutToShow.emit()
    return {action.objectName() for action in window.desk.actions.menu(menu).actions() if action.isChecked()}


@pytest.mark.parametrize(
    ("action", "status"),
    [
        ("status_to_read", Status.TO_READ),
        ("status_reading", Status.READING),
        ("status_read", Status.READ),
        ("status_none", None),
    ],
)
def test_a_status_is_set_for_all_papers_selected_in_one_step(
    window: MainWindow, library: Library, action: str, status: Status | None
) -> None:
    library.papers.set_fields_of(IDS[:1], {"status": "read"})
    library.papers.set_fields_of(IDS[1:2], {"status": "reading"})
    before = library.next_undo()
    window.table.select_papers(IDS)
    window.desk.actions[action].trigger()
    assert [library.get_paper(paper_id).status for paper_id in IDS] == [status] * 3
    assert checked(window, "status") == {action}
    window.desk.actions["undo"].trigger()
    assert library.next_undo() == before


@pytest.mark.parametrize(("action", "stars"), [("rating_5", 5), ("rating_1", 1), ("rating_none", None)])
def test_a_rating_is_set(window: MainWindow, library: Library, action: str, stars: int | None) -> None:
    library.papers.set_fields_of(IDS[:1], {"rating": "3"})
    window.table.select_papers(IDS)
    window.desk.actions[action].trigger()
    assert [library.get_paper(paper_id).rating for paper_id in IDS] == [stars] * 3
    assert checked(window, "rating") == {action}


def test_nothing_is_checked_where_the_papers_differ(window: MainWindow, library: Library) -> None:
    library.papers.set_fields_of(IDS[:1], {"status": "read", "rating": "3"})
    window.table.select_papers(IDS)
    assert checked(window, "status") == set()
    assert checked(window, "rating") == set()
    window.table.select_papers(IDS[:1])
    assert checked(window, "status") == {"status_read"}
    assert checked(window, "rating") == {"rating_3"}


def test_without_papers_nothing_can_be_set(window: MainWindow) -> None:
    window.table.clearSelection()
    window._on_selection_settled()
    assert checked(window, "status") == set()
    assert not window.desk.actions["rating_5"].isEnabled()
