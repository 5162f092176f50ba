"""What queries mean, told by tables: what was typed, the papers there are, and which of them it finds."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from app.code import Code
from app.dates import PartialDate
from app.papers import Status
from app.search_query import And, Everything, Kind, Not, Or, Trashed, Where, searchable, searchable_author
from app.search_query.likeness import fold_key
from app.search_query.parse import parse_query
from app.search_query.predicate import Searched, matches
from app.values import PaperId

NOW = datetime.datetime(2026, 11, 23, 12, tzinfo=datetime.UTC)


def paper(title: str = "", **facts: Any) -> Searched:
    texts = {Where.TITLE: searchable(title)} | facts.pop("texts", {})
    given: dict[str, Any] = {"id": PaperId(1), "names": {}, "identifiers": {}, "added_at": NOW} | facts
    return Searched(texts=texts, **given)


@pytest.mark.parametrize(
    ("search", "titles", "found"),
    [
        ("Godel", ["Gödel's proof", r"G{\"o}del machines", "GODEL", "Go\u0308del", "Goedel", "Godels"], [0, 1, 2, 3]),
        ("gödel", ["Godel", "Gödel"], [0, 1]),
        ("CPMobius", ["CPMöbius: Iterative Coach-Player Reasoning", "CPM obius"], [0]),
        ("multiagent", ["Multi-Agent Systems", "multiagent", "multi agent", "multi\u2011agent"], [0, 1, 3]),
        ("multi agent", ["Multi-Agent Systems", "multiagent", "multi agent", "agent, multi"], [0, 2, 3]),
        ("multi-agent", ["Multi-Agent Systems", "multiagent", "multi agent", "agent multi"], [0, 1, 2]),
        ('"multi agent"', ["Multi-Agent Systems", "agent multi"], [0]),
        ("coplayer", ["Co-Player", "Co-op Player"], [0]),
        ('"multiagent crossteam"', ["multi-agent and cross-team"], []),
        ("学习", ["大模型学习方法", "学 习", "习学", "学校"], [0, 1]),
        ("大模型方法", ["大模型学习方法"], []),
        ("학습", ["딥러닝학습을 위한", "학교"], [0]),
        ("言語", ["プログラミング言語処理", "言葉"], [0]),
        ("モデル", ["大規模モデル", "ﾓﾃﾞﾙ"], [0, 1]),
        ("%", ["100%", "x"], [0, 1]),  # nothing to look for: everything
        ("100%", ["100% sure", "1000", "100"], [0, 2]),
        ('"', ["a"], [0]),
        ('say "hello', ['He said "hello"', "say hello", "hello world, say"], [1, 2]),
        ("it's", ["It's", "its", "it s"], [0, 2]),
        ("f(x)", ["From f(x) to g(x)", "$f(x)$", "f x", "fx"], [0, 1, 2]),
        ("C++", ["C++ and Rust", "C"], [0, 1]),
        ("agen*", ["agents", "Agentic", "urgent"], [0, 1]),
        ("agen", ["agents"], []),
        ("-agents", ["agents", "tools"], [1]),
        ("agents OR tools", ["agents", "tools", "models"], [0, 1]),
        ("naïve œuvre", ["Naive Oeuvre"], [0]),
        ("x" * 50_000, ["x" * 50_000, "x"], [0]),
    ],
)
def test_words(search: str, titles: list[str], found: list[int]):
    query = parse_query(search).query
    assert [number for number, title in enumerate(titles) if matches(query, paper(title))] == found


@pytest.mark.parametrize(
    ("search", "years", "found"),
    [
        ("year:2023", [2022, 2023, None], [2023]),
        ("year:2023-", [2022, 2023, None], [2023]),
        ("-year:2023-", [2022, 2023, None], [2022, None]),
        ("-year:2023", [2022, 2023, None], [2022, None]),
        ("has:date", [2022, None], [2022]),
        ("-has:date", [2022, None], [None]),
    ],
)
def test_a_comparison_with_an_unknown_is_false_and_its_negation_true(search, years, found):
    query = parse_query(search).query
    papers = [paper(issued=year and PartialDate(year, 5)) for year in years]
    assert [year for year, each in zip(years, papers, strict=True) if matches(query, each)] == found


@pytest.mark.parametrize(
    ("search", "facts"),
    [
        ("citations:>100", {"citations": 101}),
        ("citations:-5", {"citations": 5}),
        ("rating:4-", {"rating": 4}),
        ("novelty:>40", {"stated": {"novelty": 40.5}}),
        ("ai_score:-40", {"stated": {"ai_score": 0.0}}),
        ("status:reading", {"status": Status.READING}),
        ("-status:none", {"status": Status.READ}),
        ("has:code", {"code": Code.BADGE}),
        ("has:link", {"code": Code.LINK}),
        ("has:file", {"has_file": True}),
        ("is:duplicate", {"duplicate": True}),
        ("is:trashed", {"trashed": True}),
        ("import:latest", {"latest_import": True}),
        ("chatdev/", {"texts": {Where.NOTES: "chatdev"}}),
        ("author:weize", {"texts": {Where.AUTHORS: searchable_author("Chen", "Weize")}}),
        ('author:"chen weize"', {"texts": {Where.AUTHORS: searchable_author("Chen", "Weize")}}),
        ("reading", {"names": {Kind.TAG: ("Reading group",)}}),
        ("tag:group", {"names": {Kind.TAG: ("Reading group",)}}),
        ("collection:thesis", {"names": {Kind.COLLECTION: ("Thesis",)}}),
        ("subject:LG", {"names": {Kind.SUBJECT: ("LG",)}}),
        ("subject:cs.lg", {"names": {Kind.SUBJECT: ("LG",)}}),
        ('subject:"machine learning"', {"names": {Kind.SUBJECT: ("LG",)}}),
        ("repo:chatdev", {"repositories": ("github.com/openbmb/chatdev",)}),
        ("repo:openbmb/ch*", {"repositories": ("github.com/openbmb/chatdev",)}),
        ("key:Qian2023", {"identifiers": {"citation_key": ("qian2023",)}}),
        ("2307.07924v3", {"identifiers": {"arxiv_id": ("2307.07924",)}}),
        ("doi:10.1000/X", {"identifiers": {"doi": ("10.1000/x",)}}),
        ("added:2026-11", {"added_at": NOW}),
    ],
)
def test_values(search: str, facts: dict[str, Any]):
    query = parse_query(search).query
    assert matches(query, paper(**facts))
    other = {"added_at": NOW - datetime.timedelta(days=90), "trashed": False}
    assert not matches(query, paper("Something else", **other))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Everything(), [False]),
        (Trashed(), [True]),
        (And((Trashed(), Everything())), [True]),
        (Not(Trashed()), [False]),
        (Or((Trashed(), Everything())), [False]),
        (And((And((Trashed(),)),)), []),
        (And((Trashed(), Not(Trashed()))), []),
        (Or(()), []),
    ],
)
def test_the_trash_is_searched_by_itself(query, found):
    assert [trashed for trashed in (False, True) if matches(query, paper(trashed=trashed))] == found


def test_what_is_no_query_is_a_mistake_of_ours():
    no_query: Any = None
    with pytest.raises(AssertionError):
        matches(no_query, paper())


def test_of_citation_keys_the_case_of_a_to_z_does_not_matter():
    assert fold_key("ÄbC") == "Äbc"
