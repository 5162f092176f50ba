"""The sidebar as a whole: what it offers, what is chosen, and what follows a change."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.code import Code
from app.importing.source_text import SourceText
from app.library import Library
from app.papers import Status
from app.search_query import (
    Added,
    And,
    Everything,
    HasCode,
    HasTag,
    InCollection,
    OfImport,
    OfResearcher,
    Order,
    Query,
    StatusIs,
    Trashed,
)
from app.settings import Settings
from app.values import CollectionId, ImportId, PaperId, ResearcherId, TagId
from tests.ui.sidebar.conftest import WEIZE, counted, entry, open_sidebar, outline, place
from ui.library_observer import LibraryObserver
from ui.sidebar.entries import find_recent_moment
from ui.sidebar.sidebar import Sidebar
from ui.window.window_memory import WindowMemory

LATEST = ("Latest import · weize-chen.txt", 38)
METHOD, SURVEY = HasTag(TagId(1)), HasTag(TagId(2))
LABEL_ROLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def filed_sidebar(filed: Library, qtbot: QtBot) -> Sidebar:
    return open_sidebar(filed, LibraryObserver(filed), qtbot)


def test_what_the_sample_offers(sidebar: Sidebar) -> None:
    assert counted(sidebar) == [
        ("All papers", 38),
        LATEST,
        ("Recently added", None),
        ("With code", 18),
        ("Code to complete", 1),
        ("Repositories", 14),
        ("To read", None),
        ("Duplicates", None),
        ("Trash", None),
        ("Weize Chen", 38),
        ("New collection…", None),
    ]
    assert not sidebar.tag_pane.isVisible()


def test_an_empty_library_offers_its_views_and_a_first_collection(empty_library: Library, qtbot: QtBot) -> None:
    sidebar = Sidebar(empty_library, LibraryObserver(empty_library))
    qtbot.addWidget(sidebar)
    sidebar.choose(Everything())
    sections = outline(sidebar.tree.entries_model)
    views = ["All papers", "Recently added", "With code", "Repositories", "To read", "Duplicates", "Trash"]
    assert sections == [("Library", views), ("Collections", ["New collection…"])]
    sidebar.choose(HasCode(Code.BADGE))
    assert sidebar.label == "Code to complete"


def test_collections_searches_and_tags_are_there_with_their_counts(filed_sidebar: Sidebar) -> None:
    collections = ("Collections", [("Multi-agent systems", ["Software agents"]), "Delta tuning"])
    searches = ("Saved searches", ["ChatDev family", "Cited"])
    assert outline(filed_sidebar.tree.entries_model)[-2:] == [collections, searches]
    counts = dict(counted(filed_sidebar))
    assert (counts["Multi-agent systems"], counts["Software agents"], counts["Delta tuning"]) == (3, 2, None)
    assert (counts["ChatDev family"], counts["Cited"]) == (6, None)
    assert [each.label for each in filed_sidebar.tags.entries_model.entries()] == ["method", "survey", "baseline"]
    assert filed_sidebar.tag_pane.isVisible()


def test_a_collection_can_stand_for_those_inside_it_too(filed_sidebar: Sidebar, qtbot: QtBot) -> None:
    filed_sidebar.choose_collection(CollectionId(1))
    with qtbot.waitSignal(filed_sidebar.query_chosen) as chosen:
        filed_sidebar.set_within(True)
    assert chosen.args == [InCollection(CollectionId(1), True)]
    assert dict(counted(filed_sidebar))["Multi-agent systems"] == 4
    filed_sidebar.set_within(False)
    assert filed_sidebar.query == InCollection(CollectionId(1))


def test_a_click_chooses(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = sidebar.tree
    with qtbot.waitSignal(sidebar.query_chosen) as chosen:
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place(sidebar, "All papers"))
    assert chosen.args == [Everything()]
    assert sidebar.label == "All papers"


@pytest.mark.parametrize("query", [Everything(), Trashed(), StatusIs(Status.TO_READ), HasCode(Code.BADGE)])
def test_each_view_can_be_chosen(sidebar: Sidebar, query: Query) -> None:
    sidebar.choose(query)
    assert sidebar.query == query


def test_an_edit_of_a_count_asks_for_nothing(
    sidebar: Sidebar, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sidebar, "_read", lambda: pytest.fail("read"))
    monkeypatch.setattr(Library, "count", lambda *_: pytest.fail("counted"))
    library.set_fields(PaperId(3), {"citations": "74"})


def test_an_edit_of_a_count_asks_only_for_the_search_that_it_bears_on(
    filed_sidebar: Sidebar, filed: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Query] = []
    really_count = Library.count

    def count(library: Library, query: Query) -> int:
        asked.append(query)
        return really_count(library, query)

    monkeypatch.setattr(Library, "count", count)
    filed.set_fields(PaperId(3), {"citations": "74"})
    assert asked == [entry(filed_sidebar, "Cited").query]
    assert dict(counted(filed_sidebar))["Cited"] == 1


def test_counts_follow_each_kind_of_change(filed_sidebar: Sidebar, filed: Library) -> None:
    filed.papers.set_fields_of([PaperId(5), PaperId(6)], {"status": "to read"})
    assert dict(counted(filed_sidebar))["To read"] == 2
    filed.collections.add([PaperId(9)], CollectionId(1))
    filed.tags.toggle(TagId(3), [PaperId(9)])
    filed.papers.trash([PaperId(3), PaperId(5)])
    counts = dict(counted(filed_sidebar))
    assert (counts["To read"], counts["Trash"], counts["All papers"]) == (1, 2, 36)
    assert (counts["Multi-agent systems"], counts["ChatDev family"], counts["Weize Chen"]) == (3, 5, 36)
    spoken = [
        filed_sidebar.tags.entries_model.find(each.key).data(LABEL_ROLE)
        for each in filed_sidebar.tags.entries_model.entries()
    ]
    assert spoken == ["method, 1 paper", "survey, 1 paper", "baseline, 1 paper"]


def test_duplicates_are_counted(sidebar: Sidebar, library: Library) -> None:
    same = library.papers.make({"title": library.get_paper(PaperId(3)).title})
    assert dict(counted(sidebar))["Duplicates"] == 2
    library.duplicates.not_duplicates([PaperId(3), same])
    assert dict(counted(sidebar))["Duplicates"] is None


def test_the_last_code_that_was_missing_takes_its_view_along(sidebar: Sidebar, library: Library) -> None:
    [paper_id] = library.paper_ids(HasCode(Code.BADGE), Order())
    library.set_fields(PaperId(paper_id), {"code_badge": "no"})
    assert "Code to complete" not in dict(counted(sidebar))
    library.undo()
    assert dict(counted(sidebar))["Code to complete"] == 1
    sidebar.choose(HasCode(Code.BADGE))
    library.redo()
    assert sidebar.label == "Code to complete"


def test_undoing_the_import_leads_to_all_papers(sidebar: Sidebar, library: Library, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sidebar.query_chosen) as chosen:
        library.undo()
    assert chosen.args == [Everything()]
    assert dict(counted(sidebar))["All papers"] is None
    library.redo()
    assert dict(counted(sidebar))["Weize Chen"] == 38
    assert sidebar.query == Everything()


def test_the_latest_import_is_chosen_until_it_is_undone(sidebar: Sidebar, library: Library, qtbot: QtBot) -> None:
    text = "CLJan 2, 2020\nA Paper More\n\nAnn Author et al.\n\nIt says a thing or two.\n"
    library.apply_import(library.plan_import(SourceText(text, "more.txt")))
    sidebar.choose_latest_import()
    assert (sidebar.label, sidebar.query) == ("Latest import · more.txt", OfImport(ImportId(2)))
    with qtbot.waitSignal(sidebar.query_chosen) as chosen:
        library.undo()
    assert chosen.args == [Everything()]
    assert LATEST in counted(sidebar)


def test_without_an_import_there_is_none_to_choose(empty_library: Library, qtbot: QtBot) -> None:
    sidebar = Sidebar(empty_library, LibraryObserver(empty_library))
    qtbot.addWidget(sidebar)
    sidebar.choose_latest_import()
    assert sidebar.query == Everything()


def test_another_name_is_told_without_choosing_anew(filed_sidebar: Sidebar, filed: Library, qtbot: QtBot) -> None:
    filed_sidebar.choose_collection(CollectionId(1))
    with qtbot.waitSignal(filed_sidebar.label_changed), qtbot.assertNotEmitted(filed_sidebar.query_chosen):
        filed.collections.rename(CollectionId(1), "Agents")
    assert filed_sidebar.label == "Agents"


def test_another_text_of_the_search_that_is_chosen_is_shown_at_once(
    filed_sidebar: Sidebar, filed: Library, qtbot: QtBot
) -> None:
    search = entry(filed_sidebar, "ChatDev family")
    assert search.query is not None
    filed_sidebar.choose(search.query)
    with qtbot.waitSignal(filed_sidebar.query_chosen):
        filed.saved_searches.set_text(filed.saved_searches.get("ChatDev family").id, "has:code")
    assert filed_sidebar.label == "ChatDev family"


# --- tags


def test_tags_narrow_the_view_and_its_name_says_so(filed_sidebar: Sidebar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filed_sidebar.query_chosen) as chosen:
        filed_sidebar.tags.choose([1])
        filed_sidebar.tags.tags_chosen.emit([1])
    assert chosen.args == [And((WEIZE, METHOD))]
    assert filed_sidebar.label == "Weize Chen · method"
    filed_sidebar.choose(And((METHOD, SURVEY)))
    assert (filed_sidebar.label, filed_sidebar.query) == ("method · survey", And((METHOD, SURVEY)))
    filed_sidebar.choose(METHOD)
    assert (filed_sidebar.label, filed_sidebar.query) == ("method", METHOD)
    assert filed_sidebar.tags.chosen() == [1]


def test_another_view_takes_the_tags_off(filed_sidebar: Sidebar) -> None:
    filed_sidebar.choose(And((WEIZE, METHOD)))
    QTest.mouseClick(filed_sidebar.tree.viewport(), Qt.MouseButton.LeftButton, pos=place(filed_sidebar, "Weize Chen"))
    assert filed_sidebar.query == WEIZE
    assert filed_sidebar.tags.chosen() == []


def test_a_tag_that_is_deleted_narrows_nothing_any_more(filed_sidebar: Sidebar, filed: Library, qtbot: QtBot) -> None:
    filed_sidebar.choose(And((WEIZE, METHOD, SURVEY)))
    with qtbot.waitSignal(filed_sidebar.query_chosen) as chosen:
        filed.tags.delete(TagId(1))
    assert chosen.args == [And((WEIZE, SURVEY))]


# --- memory


def test_it_opens_as_it_was_left(filed: Library, home: Path, qtbot: QtBot) -> None:
    def open_again() -> Sidebar:
        made = Sidebar(filed, LibraryObserver(filed), WindowMemory(Settings(), filed.path))
        qtbot.addWidget(made)
        made.choose(WEIZE)
        return made

    first = open_again()
    first.set_within(True)
    for key in ("searches", "collection:1"):
        first.tree.collapse(first.tree.entries_model.find(key))
    first.tag_pane.heading.click()
    again = open_again()
    assert again.within
    assert not again.tag_pane.is_open
    for key, is_open in (("searches", False), ("collection:1", False), ("collections", True)):
        assert again.tree.isExpanded(again.tree.entries_model.find(key)) == is_open


def test_what_was_recent_some_days_ago_is_what_is_recent_now(sidebar: Sidebar) -> None:
    sidebar.choose(Added(datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)))
    assert sidebar.query == Added(find_recent_moment())


def test_what_is_not_there_any_more_gives_way_to_all_papers(sidebar: Sidebar) -> None:
    sidebar.choose(OfResearcher(ResearcherId(99)))
    assert sidebar.query == Everything()


# --- looks


def test_screen_readers_hear_label_and_count(sidebar: Sidebar) -> None:
    assert sidebar.tree.currentIndex().data(LABEL_ROLE) == "Weize Chen, 38 papers"


def test_import_button(sidebar: Sidebar, qtbot: QtBot) -> None:
    button = sidebar.findChild(QPushButton, "import_button")
    with qtbot.waitSignal(sidebar.import_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_paints_in_both_schemes(filed_sidebar: Sidebar, scheme: str) -> None:
    from ui import theme

    theme.instance().choose("dark" if scheme == "dark" else "light")
    image = filed_sidebar.grab().toImage()
    colours = {image.pixelColor(x, y).name().upper() for x in range(0, 228, 2) for y in range(0, 760, 2)}
    tokens = theme.current()
    assert {tokens.sidebar, tokens.selection, tokens.filled, tokens.tag_blue_ground} <= colours
