"""The searches that a person stayed with."""

from __future__ import annotations

from pathlib import Path

from app.settings import Settings
from ui.search.completion.recents import RecentSearches
from ui.window.window_memory import WindowMemory


def recents(library: str = "a.db") -> RecentSearches:
    return RecentSearches(WindowMemory(Settings(), Path(library)), library)


def test_they_are_remembered_newest_first_each_once_and_twenty_of_them(home: Path) -> None:
    known = recents()
    for text in [*(f"search {number}" for number in range(30, 8, -1)), "search 20", "  "]:
        known.end_typing()
        known.add(text)
    assert recents().all()[:3] == ["search 20", "search 9", "search 10"]
    assert len(recents().all()) == 20
    assert recents("b.db").all() == []


def test_what_is_typed_on_takes_the_place_of_its_beginning(home: Path) -> None:
    known = recents()
    for text in ("graph", "graph neural", "graph neural net"):
        known.add(text)
    assert known.all() == ["graph neural net"]
    known.end_typing()
    known.add("graph neural network")
    assert known.all() == ["graph neural network", "graph neural net"]


def test_each_can_be_forgotten(home: Path) -> None:
    known = recents()
    for text in ("one", "two"):
        known.add(text)
    known.forget("one")
    assert recents().all() == ["two"]


def test_settings_that_make_no_sense_are_no_searches(home: Path) -> None:
    Settings().set("recent_searches", {"a.db": 3, "b.db": [1, "two"]})
    assert (recents().all(), recents("b.db").all()) == ([], ["two"])
