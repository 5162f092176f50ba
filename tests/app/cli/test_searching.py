"""What list and metrics make of a search."""

from __future__ import annotations

import json
from typing import Any

import pytest

from app.library import Library
from app.values import PaperId


def ids(done: Any) -> list[int]:
    assert done.code == 0
    return [paper["id"] for paper in json.loads(done.out)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["CPMobius"], [16]),
        (["author:qian", "year:2024-", "has:code"], [25, 26, 27]),
        (["author:qian year:2024- has:code"], [25, 26, 27]),
        (["year:2023", "has:code"], [1, 3, 4, 17, 28]),
        (["repository:OpenBMB/ChatDev"], [3, 17, 25, 26, 27]),
        (["https://github.com/chanchimin/ChatEval/tree/main"], [4]),
        (["--", "has:badge", "-has:link"], [22]),
        (["is:trashed"], []),
        (["added:>1d"], []),
    ],
)
def test_list_finds(run, sample, words, found):
    assert ids(run("list", "--json", "--sort", "added", *words)) == found


def test_list_is_by_relevance_where_something_is_searched_for(run, sample):
    assert ids(run("list", "multiagent", "--json")) == ids(run("list", "multiagent", "--json", "--sort", "relevance"))
    assert ids(run("list", "multiagent", "--json"))[:3] == [1, 27, 25]
    assert ids(run("list", "--json")) == list(range(1, 39))
    assert len(run("list", "multiagent", "--limit", "2").out.splitlines()) == 3


def test_words_that_begin_with_a_hyphen_come_last(run, sample):
    everything, without = ids(run("list", "--json", "agents")), ids(run("list", "--json", "--", "agents", "-chatdev"))
    assert set(without) < set(everything)
    assert run("list", "-agents").code == 2


def test_what_was_not_understood_is_said_and_fails_nothing(run, sample):
    done = run("list", "--json", "year:abc", "???")
    assert (done.code, done.out) == (0, "[]\n")
    assert done.err.splitlines() == [
        "refshelf: “year:abc” is not a year; it was searched as text. Write year:2023, year:2023-2025 or year:>2020.",
        "refshelf: “???” has no letters or digits to look for; it was left out.",
    ]


def test_that_nothing_was_found_is_said_with_what_was_asked(run, sample):
    done = run("list", "author:nobody", "year:2024-")
    assert (done.code, len(done.out.splitlines())) == (0, 1)
    assert done.err == "refshelf: no paper was found: author nobody, 2024 or later.\n"


def test_a_terminal_is_not_obeyed(run, sample):
    assert "\x1b" not in run("list", "foo:\x1b[31mred").err


def test_snippets_show_where_words_were_found(run, sample, monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    run("note", "add", "16", "Compare with **Gödel** machines")
    assert run("list", "--snippets", "godel").out.splitlines()[2:] == ["      notes: Compare with **[Gödel]** machines"]
    lines = run("list", "--snippets", "multiagent", "author:dang", "--limit", "1").out.splitlines()[2:]
    assert lines[0].startswith("      title: ")
    assert "[Multi-Agent] Collaboration" in lines[0]
    assert "[Dang]" in lines[1]
    assert max(map(len, lines)) <= 100
    assert run("list", "--snippets", "has:code").out == run("list", "has:code").out


def test_a_paper_that_goes_while_it_is_looked_at_has_no_snippets(run, sample, monkeypatch):
    monkeypatch.setattr(Library, "snippets", lambda self, paper_id, *_: self.get_paper(PaperId(99)))
    assert run("list", "--snippets", "chatdev").out == run("list", "chatdev").out


def test_metrics_of_what_a_search_finds(run, sample):
    computed = json.loads(run("metrics", "has:code", "year:2023", "--json").out)["computed"]
    assert (computed["papers"], computed["with_code"]) == (5, 5)
    lines = run("metrics", "has:code", "year:2023").out.splitlines()
    assert lines[1] == "Of the papers here, those that were found: with code, 2023"
    assert lines[4].split() == ["Papers", "38", "5", "5", "papers"]


def test_metrics_of_a_researcher_and_a_search(run, sample):
    mine = json.loads(run("metrics", "year:2023", "--researcher", "weize chen", "--json").out)
    assert mine["reported"]["name"] == "Weize Chen"
    assert mine["computed"]["papers"] == len(ids(run("list", "year:2023", "--json")))
    run("trash", "add", "3")
    found = json.loads(run("metrics", "is:trashed year:2023", "--researcher", "Weize Chen", "--json").out)
    assert found["computed"]["papers"] == 1


def test_show_and_json_tell_what_a_person_added(run, sample):
    run("set", "3", "status=reading", "rating=4", "citation_key=chatdev")
    run("tag", "create", "agents")
    run("tag", "add", "agents", "3")
    run("collection", "create", "Thesis / Related")
    run("collection", "add", "Thesis / Related", "3")
    (paper,) = json.loads(run("list", "status:reading", "--json").out)
    assert (paper["status"], paper["rating"], paper["tags"]) == ("reading", 4, ["agents"])
    assert paper["collections"] == ["Thesis / Related"]
    assert ids(run("list", "in:thesis tag:agents rating:>3 key:chatdev", "--json")) == [3]
    shown = run("show", "3").out.splitlines()
    assert "Tags          agents" in shown
    assert "Collection    Thesis / Related" in shown
    assert "Status        reading" in [line.rstrip() for line in shown]
