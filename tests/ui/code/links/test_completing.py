"""Papers that are said to have code, completed one after the other."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton

from app.code import Code
from app.errors import LibraryBusy
from app.library import Library
from app.search_query import Everything, HasCode, Order
from app.values import PaperId
from ui.code.links.complete_strip import AddressBox, CompleteStrip
from ui.main_window import MainWindow
from ui.notices import NoticeBar
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.field_editor import FieldEditor

Key = Qt.Key


@pytest.fixture
def badges(library: Library) -> list[PaperId]:
    """Four papers that are said to have code, in the order of the list."""
    for paper_id in (1, 3, 4):
        for link in library.get_paper(PaperId(paper_id)).repositories:
            library.repositories.remove_link(PaperId(paper_id), link)
    found = [PaperId(key) for key in library.paper_ids(HasCode(Code.BADGE), Order())]
    assert len(found) == 4
    return found


@pytest.fixture
def window(library: Library, badges: list[PaperId], open_window: Callable[[Library], MainWindow]) -> MainWindow:
    """A window on the papers to complete, with the first of them selected."""
    window = open_window(library)
    window.sidebar.choose(HasCode(Code.BADGE))
    window.table.select_first()
    settle(window)
    return window


def settle(window: MainWindow) -> None:
    window._on_selection_settled()


def strip(window: MainWindow) -> CompleteStrip:
    found = window.findChild(CompleteStrip)
    assert found is not None
    return found


def says(window: MainWindow, name: str) -> str:
    label = strip(window).findChild(QLabel, name)
    assert label is not None
    shown = label.whole if isinstance(label, ElidedLabel) else label.text()
    return shown.replace("\u200b", "") if label.isVisible() else ""


def enter(window: MainWindow, typed: str) -> AddressBox:
    box = strip(window).box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Key.Key_Return)
    return box


def listed(window: MainWindow) -> list[PaperId | None]:
    papers = window.table.papers
    return [papers.id_at(place) for place in range(papers.rowCount())]


def test_the_strip_says_which_paper_is_meant_and_how_many_there_are(window, library):
    current = window.selection.current
    assert says(window, "complete_for") == f"Code of “{library.get_paper(current).title}”"
    assert says(window, "complete_left") == "4 papers left"
    window.sidebar.choose(Everything())
    settle(window)
    assert not strip(window).isVisible()


def test_where_the_library_cannot_be_read_no_other_paper_is_named(window, library, monkeypatch):
    def refuse(*_):
        raise LibraryBusy("The library is being written to just now.")

    strip(window).box.setText("for the first")
    with monkeypatch.context() as patch:
        patch.setattr(library, "count", refuse)
        window.selection.select_listed([listed(window)[1]])
        settle(window)
    assert window.findChild(NoticeBar).told == "The library is being written to just now."
    assert (says(window, "complete_for"), says(window, "complete_left")) == ("", "")
    assert strip(window).isVisible()
    assert strip(window).box.text() == ""
    settle(window)
    assert says(window, "complete_for").startswith("Code of “")
    assert says(window, "complete_left") == "4 papers left"


def test_enter_adds_the_address_and_goes_to_the_next_paper(window, library):
    first, second, *_ = listed(window)
    box = strip(window).box
    box.setFocus()
    QTest.keyClicks(box, "github.com/OpenBMB/ChatDev/tree/macnet")
    assert says(window, "complete_says") == "Repository OpenBMB/ChatDev on GitHub, branch macnet"
    QTest.keyClick(box, Key.Key_Return)
    assert [link.ref for link in library.get_paper(first).repositories] == ["macnet"]
    assert window.selection.current == second
    assert (box.text(), box.hasFocus()) == ("", True)
    assert says(window, "complete_for") == f"Code of “{library.get_paper(second).title}”"
    assert says(window, "complete_left") == "3 papers left"


def test_what_is_entered_at_once_is_for_the_next_paper(window, library):
    papers = listed(window)
    for number, _ in enumerate(papers):
        enter(window, f"github.com/someone/code{number}")
    names = [library.get_paper(paper_id).repositories[0].repository.name for paper_id in papers]
    assert names == ["code0", "code1", "code2", "code3"]


def test_after_the_last_one_an_empty_view_says_so(window, library):
    for number in range(4):
        enter(window, f"github.com/someone/code{number}")
    settle(window)
    assert not strip(window).isVisible()
    assert window._centre.empty_view.hasFocus()
    assert "Every paper that has code links it." in [
        label.text() for label in window.findChildren(QLabel) if label.isVisible()
    ]
    library.undo()
    window.table.select_first()
    settle(window)
    assert says(window, "complete_left") == "1 paper left"


def test_what_is_no_address_is_refused_and_stays(window, library):
    first = window.selection.current
    box = enter(window, "some words")
    assert "some words" in says(window, "complete_says")
    assert box.text() == "some words"
    assert box.property("state") == "refused"
    assert window.selection.current == first
    QTest.keyClick(box, Key.Key_Escape)
    assert (box.text(), box.property("state")) == ("", "")
    QTest.keyClick(box, Key.Key_Escape)
    assert window.table.hasFocus()


def test_a_page_that_is_no_repository_is_kept_and_the_paper_stays(window, library):
    first = window.selection.current
    enter(window, "https://chatdev.ai")
    assert [link.url for link in library.get_paper(first).web_links] == ["https://chatdev.ai"]
    assert window.selection.current == first
    assert "still missing" in says(window, "complete_says")
    assert says(window, "complete_left") == "4 papers left"


def test_what_is_typed_stays_with_its_paper(window):
    first, second, *_ = listed(window)
    box = strip(window).box
    box.setFocus()
    QTest.keyClicks(box, "github.com/half")
    QTest.keyClick(box, Key.Key_Down)
    settle(window)
    assert window.selection.current == second
    assert box.text() == ""
    assert box.hasFocus()
    QTest.keyClick(box, Key.Key_Up)
    settle(window)
    assert (window.selection.current, box.text()) == (first, "github.com/half")


def test_nothing_is_opened_or_copied_before_a_place_is_chosen(window, library, opened):
    QGuiApplication.clipboard().setText("before")
    search = strip(window).findChild(QPushButton, "complete_search")
    assert search is not None
    search.click()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = {action.text(): action for action in menu.actions()}
    assert (opened, QGuiApplication.clipboard().text()) == ([], "before")
    entries["Search GitHub"].trigger()
    entries["Copy the Title"].trigger()
    menu.close()
    assert len(opened) == 1
    assert opened[0].startswith("https://github.com/search?type=repositories&q=")
    assert QGuiApplication.clipboard().text() == library.get_paper(window.selection.current).title


def test_undo_in_an_empty_box_is_the_window_s(window, library):
    first = window.selection.current
    box = enter(window, "github.com/someone/code")
    box.clear()
    QTest.keyClick(box, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert library.get_paper(first).repositories == ()


def test_the_papers_that_share_a_repository_are_searched_for(window, library):
    window.sidebar.choose(Everything())
    repository = library.get_paper(PaperId(7)).repositories[0].repository
    window.detail.repository_requested.emit(repository)
    assert window.desk.searching.box.text() == f"repository:{repository}"
    assert PaperId(7) in listed(window)
    assert len(listed(window)) == library.papers_sharing(repository)


def test_a_search_for_badges_has_the_strip_too(window, qtbot):
    window.sidebar.choose(Everything())
    settle(window)
    assert not strip(window).isVisible()
    box = window.desk.searching.box
    box.setText("has:badge minicpm")
    box.search_now()
    settle(window)
    assert says(window, "complete_left") == "1 paper left"


def test_a_link_is_added_by_key_in_the_box_or_in_the_details(window):
    window.table.setFocus()
    window.desk.actions["add_link"].trigger()
    assert strip(window).box.hasFocus()
    window.sidebar.choose(Everything())
    settle(window)
    window.desk.actions["add_link"].trigger()
    assert window.detail.findChild(FieldEditor, "field-code").text_edit.hasFocus()
