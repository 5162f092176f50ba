"""Where words were found in a text, and the part of it that shows them."""

from __future__ import annotations

import pytest

from app.search_query import Where
from app.search_query.parse import parse_query
from app.search_query.snippets import Snippet, find_hits, make_snippet


@pytest.mark.parametrize(
    ("text", "search", "found"),
    [
        ("Gödel's proof", "godel", ["Gödel"]),
        ("Go\u0308del's proof", "gödel", ["Go\u0308del"]),
        ("CPMöbius: Iterative", "CPMobius", ["CPMöbius"]),
        ("(Multi-Agent) systems", "multiagent", ["Multi-Agent"]),
        ("(Multi-Agent) systems", "multi agent", ["Multi", "Agent"]),
        ("(Multi-Agent) systems", "multi-agent", ["Multi-Agent"]),
        ("multiagent systems", "multi-agent", ["multiagent"]),
        ("Cross-Task-Team", "crosstaskteam", ["Cross-Task-Team"]),
        ("大模型学习方法", "学习", ["学习"]),
        ("大模型学习方法", "学习 方法", ["学习", "方法"]),
        ("GPT学习", "gpt学", ["GPT学"]),
        ("데이터 과학", "이터", ["이터"]),
        ("プログラミング言語", "言語", ["言語"]),
        ("か\u3099く", "が", ["か\u3099"]),
        ("soft\u00adhyphen", "softhyphen", ["soft\u00adhyphen"]),
        ("x² and f(x)", "x2 f(x)", ["x²", "f(x"]),
        ("5½ inches", "51", ["5½"]),
        ("agents and agentic", "agen*", ["agents", "agentic"]),
        ("agents and agentic", "agen", []),
        ("tool learning tool", '"tool learning"', ["tool learning"]),
        ("tool\nlearning", '"tool learning"', ["tool\nlearning"]),
        ("a b a b a", '"a b a"', ["a b a b a"]),
        ("agents", "-agents", []),
        ("agents tools", "agents OR tools", ["agents", "tools"]),
        ("agents tools", "year:2023 (tools has:code)", ["tools"]),
        ("agents tools", "title:agents author:tools", ["agents"]),
        ("ᄒ\u1161ᆫ글", "한글", ["ᄒ\u1161ᆫ글"]),
        ("100% sure", "100%", ["100"]),
        ("… – …", "a", []),
        ("", "a", []),
    ],
)
def test_hits(text: str, search: str, found: list[str]):
    hits = find_hits(text, parse_query(search).query, Where.TITLE)
    assert [text[start:end] for start, end in hits] == found


def test_words_looked_for_in_any_place_are_found_in_a_text_of_any():
    query = parse_query("title:a b").query
    assert find_hits("a b", query) == ((0, 1), (2, 3))
    assert find_hits("a b", query, Where.NOTES) == ((2, 3),)


def test_a_name_is_found_in_either_order():
    query = parse_query('author:"chen weize"').query
    assert find_hits("Weize Chen, Chen Weize", query, Where.AUTHORS) == ((12, 22),)
    assert find_hits("Weize Chen", query, Where.AUTHORS) == ((0, 5), (6, 10))
    assert find_hits("Weize Chen", query, Where.TITLE) == ()


TEXT = "one two three four five six seven eight nine ten"


@pytest.mark.parametrize(
    ("search", "length", "snippet"),
    [
        ("six", 100, Snippet(TEXT, ((24, 27),))),
        ("xyz", 10, Snippet("one two", (), cut_before=False, cut_after=True)),
        ("one", 10, Snippet("one two", ((0, 3),), cut_before=False, cut_after=True)),
        ("ten", 10, Snippet("nine ten", ((5, 8),), cut_before=True, cut_after=False)),
        ("six", 13, Snippet("five six", ((5, 8),), cut_before=True, cut_after=True)),
        ("two seven eight", 14, Snippet("seven eight", ((0, 5), (6, 11)), cut_before=True, cut_after=True)),
        ('"three four five"', 9, Snippet("three", ((0, 5),), cut_before=True, cut_after=True)),
    ],
)
def test_snippets(search: str, length: int, snippet: Snippet):
    hits = find_hits(TEXT, parse_query(search).query)
    assert make_snippet(TEXT, hits, length) == snippet


def test_a_text_without_blanks_is_cut_where_it_must_be():
    text = "大模型学习方法" * 5
    assert make_snippet(text, ((17, 19),), 6) == Snippet(text[15:21], ((2, 4),), cut_before=True, cut_after=True)
    assert make_snippet(text, (), 6) == Snippet(text[:6], (), cut_before=False, cut_after=True)
