"""Collections, tags and saved searches by command: what is printed, and what is said of what is wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def said(done: Any) -> str:
    """What a command that was done printed, without the last line's end."""
    assert (done.code, done.err) == (0, "")
    return str(done.out).rstrip("\n")


def refused(done: Any) -> str:
    assert (done.code, done.out) == (1, "")
    return str(done.err).removeprefix("refshelf: ").rstrip("\n")


def test_nothing_is_organised_at_first(run: Run, sample: Path) -> None:
    assert said(run("tag", "list")) == "There are no tags yet."
    assert said(run("collection", "list")) == "There are no collections yet."
    assert said(run("search", "list")) == "No search is saved yet."
    for what in ("tag", "collection", "search"):
        assert json.loads(said(run(what, "list", "--json"))) == []


def test_tags_from_end_to_end(run: Run, sample: Path) -> None:
    assert said(run("tag", "create", " to  discuss ", "--colour", "orange")) == "Created tag to discuss"
    assert said(run("tag", "add", "agents", "1", "3-5")) == "Tagged 4 papers with agents"
    assert said(run("tag", "add", "AGENTS", "3")) == "Nothing changed."
    assert said(run("tag", "move", "agents", "--before", "To Discuss")) == "Moved tag agents"
    assert said(run("tag", "colour", "agents", "blue")) == "Coloured tag agents blue"
    assert said(run("tag", "list")).splitlines() == [
        "   papers  colour  tag",
        "        4  blue    agents",
        "        0  orange  to discuss",
    ]
    assert said(run("tag", "rename", "agents", "Agents")) == "Renamed tag agents to Agents"
    assert said(run("tag", "remove", "agents", "1", "2")).startswith("Took tag Agents from AgentVerse")
    assert said(run("tag", "merge", "agents", "--into", "to discuss")) == "Merged tag Agents into to discuss"
    assert said(run("tag", "colour", "to discuss", "none")) == "Took the colour from tag to discuss"
    assert json.loads(said(run("tag", "list", "--json"))) == [
        {"id": 1, "name": "to discuss", "colour": None, "papers": 3}
    ]
    assert said(run("tag", "move", "to discuss")) == "Nothing changed."
    assert said(run("tag", "delete", "to discuss")) == "Deleted tag to discuss"
    assert said(run("undo")) == "Undone: Deleted tag to discuss"
    assert json.loads(said(run("show", "3", "--json")))["tags"] == ["to discuss"]
    assert "Tags          to discuss\n" in said(run("show", "3"))


def test_collections_from_end_to_end(run: Run, sample: Path) -> None:
    created = said(run("collection", "create", "Thesis / Related"))
    assert created == "Created collection Thesis / Related"
    assert said(run("collection", "create", "Reading")) == "Created collection Reading"
    assert said(run("collection", "add", "thesis / related", "3", "5")) == "Added 2 papers to Related"
    assert said(run("collection", "add", "thesis / related", "9", "1", "--before", "5")) == "Added 2 papers to Related"
    assert said(run("collection", "add", "Thesis", "3")).endswith("to Thesis")
    assert said(run("collection", "move", "Reading", "--into", "Thesis")) == "Moved collection Reading into Thesis"
    moved = said(run("collection", "move", "Thesis / Reading", "--before", "Thesis / Related"))
    assert moved == "Moved collection Reading"
    assert said(run("collection", "list")).splitlines() == [
        "   papers all within  collection",
        "        1          4  Thesis",
        "        0          0    Reading",
        "        4          4    Related",
    ]
    assert said(run("collection", "move", "Thesis / Reading", "--into", "/")) == "Moved collection Reading to the top"
    renamed = said(run("collection", "rename", "Thesis / Related", "Related work"))
    assert renamed == "Renamed collection Related to Related work"
    assert said(run("collection", "remove", "Thesis / Related work", "9", "2")).startswith("Removed ")
    (tree, reading) = json.loads(said(run("collection", "list", "--json")))
    assert reading == {"id": 3, "name": "Reading", "path": "Reading", "papers": 0, "papers_within": 0, "inside": []}
    assert [each["path"] for each in tree["inside"]] == ["Thesis / Related work"]
    assert json.loads(said(run("show", "3", "--json")))["collections"] == ["Thesis / Related work", "Thesis"]
    assert "Collection    Thesis / Related work\n" in said(run("show", "3"))
    assert said(run("collection", "delete", "Thesis")) == "Deleted collection Thesis and the one inside it"
    assert json.loads(said(run("show", "3", "--json")))["collections"] == []


def test_saved_searches_from_end_to_end(run: Run, sample: Path) -> None:
    assert said(run("search", "save", "chat", "title:chatdev")) == "Saved search chat"
    assert said(run("search", "save", "unread", "--", "-status:read")) == "Saved search unread"
    assert [paper["id"] for paper in json.loads(said(run("search", "run", "CHAT", "--json")))] == [3]
    assert "ChatDev" in said(run("search", "run", "chat")).splitlines()[1]
    assert said(run("search", "edit", "chat", "title:chateval")) == "Edited search chat"
    assert [paper["id"] for paper in json.loads(said(run("search", "run", "chat", "--json")))] == [4]
    run("set", "4", "title=Another")
    assert json.loads(run("search", "run", "chat", "--json").out) == []
    assert len(said(run("search", "run", "unread", "--limit", "2")).splitlines()) == 3
    assert said(run("search", "move", "unread", "--before", "chat")) == "Moved search unread"
    assert said(run("search", "list")).splitlines() == ["unread  -status:read", "chat    title:chateval"]
    assert said(run("search", "rename", "chat", "talk")) == "Renamed search chat to talk"
    assert said(run("search", "move", "unread")) == "Moved search unread"
    assert said(run("search", "delete", "unread")) == "Deleted search unread"
    assert json.loads(said(run("search", "list", "--json"))) == [{"id": 1, "name": "talk", "text": "title:chateval"}]


def test_what_a_saved_search_does_not_mean_is_said_beside_what_it_finds(run: Run, sample: Path) -> None:
    run("search", "save", "broken", "((chatdev")
    done = run("search", "run", "broken")
    assert done.code == 0
    assert "ChatDev" in done.out
    assert done.err.startswith("refshelf: ")


@pytest.mark.parametrize(
    ("argv", "sentence"),
    [
        (("tag", "create", "Agents"), "There is a tag “agents” already."),
        (("tag", "create", " "), "A tag needs a name. Type one."),
        (("tag", "rename", "nothing", "x"), "There is no tag “nothing”. The tags are: agents."),
        (("tag", "add", "agents", "1", "99"), "The library has no paper 99."),
        (("tag", "merge", "agents", "--into", "x"), "There is no tag “x”."),
        (("collection", "create", "thesis"), "There is a collection “Thesis” here already."),
        (("collection", "create", " / "), "A collection needs a name."),
        (("collection", "rename", "Thesis", "a / b"), "“a / b” cannot be the name of a collection:"),
        (("collection", "move", "Thesis", "--into", "Thesis"), "“Thesis” cannot be moved into itself"),
        (("collection", "add", "Nowhere", "1"), "There is no collection “Nowhere”. A path is written as"),
        (
            ("collection", "add", "Other/Thesis", "1"),
            "There is no collection “Other/Thesis”. Is it one",
        ),
        (("collection", "add", "Thesis", "1", "--before", "2"), "The collection does not hold paper 2. Add it first."),
        (("search", "save", "CHAT", "x"), "There is a saved search “chat” already."),
        (("search", "save", "x", ""), "There is nothing to search for."),
        (("search", "run", "x"), "There is no saved search “x”. Those saved are: chat."),
        (("search", "run", "chat", "--sort", "colour"), "Papers cannot be sorted by “colour”."),
    ],
)
def test_what_cannot_be_is_said_and_changes_nothing(
    run: Run, sample: Path, argv: tuple[str, ...], sentence: str
) -> None:
    for line in (("tag", "create", "agents"), ("collection", "create", "Thesis"), ("search", "save", "chat", "chat")):
        said(run(*line))
    before = said(run("history"))
    assert refused(run(*argv)).startswith(sentence)
    assert said(run("history")) == before


def test_a_colour_that_is_none_is_said_with_those_there_are(run: Run, sample: Path) -> None:
    done = run("tag", "create", "x", "--colour", "pinkish")
    assert done.code == 2
    assert "invalid choice: 'pinkish' (choose from" in done.err
    assert "'teal'" in done.err
    assert "Colour.TEAL" not in done.err
