"""Saved searches: a name and a text, kept as they were typed."""

from __future__ import annotations

import pytest

from app.errors import InvalidValue, NotFound
from app.library import Library
from app.values import SavedSearchId


def names(library: Library) -> list[str]:
    return [each.name for each in library.saved_searches.all()]


def test_a_search_is_kept_as_it_was_typed(library: Library) -> None:
    saved = library.saved_searches.save(" To  read ", '  "a  phrase"\tauthor:qian\n-review ')
    assert (saved.name, saved.text) == ("To read", '"a  phrase" author:qian -review')
    assert library.saved_searches.get("TO READ") == library.saved_searches.find("tó read") == saved
    assert library.saved_searches.all() == (saved,)
    assert library.history()[0].label == "Saved search To read"


def test_names_are_different_and_something_is_searched_for(library: Library) -> None:
    library.saved_searches.save("agents", "agent")
    other = library.saved_searches.save("other", "x")
    for use in (
        lambda: library.saved_searches.save("Agents", "x"),
        lambda: library.saved_searches.rename(other.id, "AGENTS"),
        lambda: library.saved_searches.save("", "x"),
        lambda: library.saved_searches.save("empty", " \t\x00"),
        lambda: library.saved_searches.set_text(other.id, " "),
        lambda: library.saved_searches.set_text(other.id, "caf\udce9"),
    ):
        with pytest.raises(InvalidValue):
            use()
    assert names(library) == ["agents", "other"]


def test_what_is_missing_is_said(library: Library) -> None:
    with pytest.raises(NotFound, match="No search is saved yet"):
        library.saved_searches.get("x")
    library.saved_searches.save("agents", "agent")
    with pytest.raises(NotFound, match=r"There is no saved search “x”\. Those saved are: agents"):
        library.saved_searches.get("x")
    gone = SavedSearchId(99)
    for use in (
        lambda: library.saved_searches.rename(gone, "x"),
        lambda: library.saved_searches.set_text(gone, "x"),
        lambda: library.saved_searches.move(gone),
        lambda: library.saved_searches.delete(gone),
    ):
        with pytest.raises(NotFound, match="not saved in the library"):
            use()


def test_everything_about_a_search_can_be_changed_and_taken_back(library: Library) -> None:
    made = {name: library.saved_searches.save(name, name).id for name in "abc"}
    library.saved_searches.rename(made["a"], "agents")
    library.saved_searches.set_text(made["a"], "agent OR agents")
    library.saved_searches.move(made["c"], made["a"])
    library.saved_searches.delete(made["b"])
    assert [change.label for change in library.history(limit=4)] == [
        "Deleted search b",
        "Moved search c",
        "Edited search agents",
        "Renamed search a to agents",
    ]
    after = library.saved_searches.all()
    assert [(each.name, each.text) for each in after] == [("c", "c"), ("agents", "agent OR agents")]
    for _ in range(7):
        library.undo()
    assert library.saved_searches.all() == ()
    for _ in range(7):
        library.redo()
    assert library.saved_searches.all() == after
