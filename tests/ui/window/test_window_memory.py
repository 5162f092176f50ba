from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from app.code import Code
from app.papers import Status
from app.search_query import (
    And,
    Everything,
    HasCode,
    HasTag,
    InCollection,
    OfResearcher,
    Order,
    Query,
    StatusIs,
    Trashed,
)
from app.search_query.parse import parse_query
from app.settings import Settings
from app.values import CollectionId, PaperId, ResearcherId, TagId
from ui.window.window_memory import WindowMemory

LIBRARY = Path("/somewhere/library.db")


@pytest.fixture
def memory(home: Path) -> WindowMemory:
    return WindowMemory(Settings(), LIBRARY)


def again() -> WindowMemory:
    return WindowMemory(Settings(), LIBRARY)


@pytest.mark.parametrize(
    "query",
    [
        Everything(),
        HasCode(Code.BADGE),
        OfResearcher(ResearcherId(7)),
        InCollection(CollectionId(3), True),
        And((InCollection(CollectionId(3)), HasTag(TagId(1)), HasTag(TagId(2)))),
        StatusIs(Status.TO_READ),
        Trashed(),
        parse_query("author:qian year:2024- has:code OR tag:llm -draft").query,
    ],
)
def test_what_was_shown_is_remembered_for_its_library(memory: WindowMemory, query: Query) -> None:
    memory.set_query(query)
    assert again().query() == query
    assert WindowMemory(Settings(), Path("/elsewhere.db")).query() is None


def test_what_a_feature_knows_of_a_library_is_remembered_for_it(memory: WindowMemory) -> None:
    memory.set_here("closed", ["tags"])
    assert again().get_here("closed", []) == ["tags"]
    assert again().get_here("closed", default=False) is False
    assert WindowMemory(Settings(), Path("/elsewhere.db")).get_here("closed", []) == []


def test_order_is_remembered_by_kind_of_view(memory: WindowMemory) -> None:
    assert memory.order(OfResearcher(ResearcherId(1))) == Order("position")
    assert memory.order(Everything()) == Order("issued", descending=True)
    memory.set_order(Everything(), Order("title"))
    assert again().order(Everything()) == Order("title")
    assert again().order(OfResearcher(ResearcherId(1))) == Order("position")


def test_the_selection_is_remembered_for_its_library(memory: WindowMemory) -> None:
    memory.set_selection([PaperId(3), PaperId(5)])
    assert again().selection() == [3, 5]
    assert WindowMemory(Settings(), Path("/elsewhere.db")).selection() == []
    memory.set_selection([PaperId(number) for number in range(1, 1000)])
    assert again().selection() == []


def test_geometry_is_remembered(memory: WindowMemory) -> None:
    assert memory.geometry().isEmpty()
    memory.set_geometry(QByteArray(b"\0\1\2"))
    assert again().geometry() == QByteArray(b"\0\1\2")


def test_libraries_not_seen_for_long_are_forgotten(memory: WindowMemory) -> None:
    memory.set_query(Everything())
    for number in range(30):
        WindowMemory(Settings(), Path(f"/{number}.db")).set_query(Everything())
    assert again().query() is None
    assert len(Settings().get("views")) == 20


@pytest.mark.parametrize(
    "damage",
    [
        {"views": [], "orders": 3, "geometry": "%%%"},
        {
            "views": {str(LIBRARY): {"is": "OfResearcher", "researcher_id": "one"}},
            "orders": {"Everything": ["x; drop", 1]},
        },
        {"views": {str(LIBRARY): {"is": "HasCode", "code": 77}}, "orders": {"Everything": ["title"]}},
        {"views": {str(LIBRARY): "Everything"}, "selections": {str(LIBRARY): 3}, "geometry": 7},
    ],
)
def test_what_makes_no_sense_is_left_out(home: Path, damage: dict[str, object]) -> None:
    settings = Settings()
    for key, value in damage.items():
        settings.set(key, value)
    memory = again()
    assert memory.query() is None
    assert memory.selection() == []
    assert memory.order(Everything()) == Order("issued", descending=True)
    assert memory.geometry().isEmpty()


def test_a_folder_that_cannot_be_written_costs_the_memory_and_no_more(home: Path) -> None:
    home.parent.mkdir(exist_ok=True)
    home.write_text("in the way")
    memory = WindowMemory(Settings(home / "config" / "settings.json"), LIBRARY)
    memory.set_query(Everything())
