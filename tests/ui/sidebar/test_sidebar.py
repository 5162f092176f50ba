from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.importing.source_text import SourceText
from app.library import Library
from app.papers import Code
from app.search_query import Everything, HasCode, OfImport, OfResearcher
from app.values import ImportId, PaperId, ResearcherId
from ui.library_observer import LibraryObserver
from ui.sidebar.entries import read_sections
from ui.sidebar.list_view import SidebarList
from ui.sidebar.sidebar import Sidebar

WEIZE = OfResearcher(ResearcherId(1))
LATEST = ("Latest import · weize-chen.txt", 38)


@pytest.fixture
def sidebar(library: Library, observer: LibraryObserver, qtbot: QtBot) -> Sidebar:
    sidebar = Sidebar(library, observer)
    qtbot.addWidget(sidebar)
    sidebar.resize(228, 500)
    sidebar.choose(WEIZE)
    sidebar.show()
    return sidebar


def listed(sidebar: Sidebar) -> SidebarList:
    found = sidebar.findChild(SidebarList)
    assert found is not None
    return found


def labels(sidebar: Sidebar) -> list[tuple[str, int | None]]:
    return [(entry.label, entry.count) for entry in listed(sidebar).entries()]


def test_what_the_sample_offers(library: Library) -> None:
    sections = read_sections(library, Everything())
    assert [(section.heading, [(each.label, each.count) for each in section.entries]) for section in sections] == [
        ("Library", [("All papers", 38), LATEST, ("With code", 18), ("Code to complete", 1)]),
        ("Researchers", [("Weize Chen", 38)]),
    ]


def test_an_empty_library_offers_no_empty_sections(empty_library: Library) -> None:
    sections = read_sections(empty_library, Everything())
    assert [(section.heading, [each.count for each in section.entries]) for section in sections] == [
        ("Library", [None, None])
    ]
    assert read_sections(empty_library, HasCode(Code.BADGE))[0].entries[-1].label == "Code to complete"


def test_keys_move_between_entries_and_skip_headings(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.choose(HasCode(Code.BADGE))
    sidebar.take_focus()
    with qtbot.waitSignal(sidebar.query_chosen) as chosen:
        QTest.keyClick(listed(sidebar), Qt.Key.Key_Down)
    assert chosen.args == [WEIZE]
    with qtbot.waitSignal(sidebar.query_chosen) as chosen:
        QTest.keyClick(listed(sidebar), Qt.Key.Key_Up)
    assert chosen.args == [HasCode(Code.BADGE)]


def test_a_click_chooses(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = listed(sidebar)
    with qtbot.waitSignal(sidebar.query_chosen) as chosen:
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(1, 0)).center()
        )
    assert chosen.args == [Everything()]
    assert sidebar.label == "All papers"


def test_an_edit_of_a_count_asks_for_nothing(
    sidebar: Sidebar, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sidebar, "reload", lambda: pytest.fail("reloaded"))
    library.set_fields(PaperId(3), {"citations": "74"})


def test_undoing_the_import_leads_to_all_papers(sidebar: Sidebar, library: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.query_chosen) as chosen:
        library.undo()
    assert chosen.args == [Everything()]
    assert labels(sidebar) == [("All papers", None), ("With code", None)]
    library.redo()
    assert labels(sidebar) == [
        ("All papers", 38),
        LATEST,
        ("With code", 18),
        ("Code to complete", 1),
        ("Weize Chen", 38),
    ]
    assert sidebar.query == Everything()


def test_the_latest_import_is_chosen_until_it_is_undone(sidebar: Sidebar, library: Library, qtbot: QtBot) -> None:
    text = "CLJan 2, 2020\nA Paper More\n\nAnn Author et al.\n\nIt says a thing or two.\n"
    library.apply_import(library.plan_import(SourceText(text, "more.txt")))
    sidebar.choose_latest_import()
    assert (sidebar.label, sidebar.query) == ("Latest import · more.txt", OfImport(ImportId(2)))
    with qtbot.waitSignal(sidebar.query_chosen) as chosen:
        library.undo()
    assert chosen.args == [Everything()]
    assert LATEST in labels(sidebar)


def test_without_an_import_there_is_none_to_choose(empty_library: Library, qtbot: QtBot) -> None:
    sidebar = Sidebar(empty_library, LibraryObserver(empty_library))
    qtbot.addWidget(sidebar)
    sidebar.choose_latest_import()
    assert sidebar.query == Everything()


def test_screen_readers_hear_label_and_count(sidebar: Sidebar) -> None:
    index = listed(sidebar).currentIndex()
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Weize Chen, 38 papers"


def test_import_button(sidebar: Sidebar, qtbot: QtBot) -> None:
    button = sidebar.findChild(QPushButton, "import_button")
    with qtbot.waitSignal(sidebar.import_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_paints_in_both_schemes(sidebar: Sidebar, scheme: str) -> None:
    from ui import theme

    theme.instance().choose("dark" if scheme == "dark" else "light")
    image = sidebar.grab().toImage()
    colours = {image.pixelColor(x, y).name().upper() for x in range(0, 228, 2) for y in range(0, 300, 2)}
    tokens = theme.current()
    assert {tokens.sidebar, tokens.selection, tokens.filled} <= colours
