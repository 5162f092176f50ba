"""How a search that is being typed may go on."""

from __future__ import annotations

import pytest

from app.library import Library
from app.search_query.parse import parse_query
from app.values import PaperId


def complete(library: Library, marked: str) -> list[str]:
    """What the search would be with each proposal taken, the caret standing at the mark."""
    text, caret = marked.replace("|", ""), marked.index("|")
    found = library.completions(text, caret)
    return [f"{text[: each.start]}{each.text}|{text[each.end :]}" for each in found]


@pytest.fixture
def library(library: Library) -> Library:
    library.tags.add_named(["to read", "reading"], [PaperId(3)])
    library.collections.create_path("Thesis / Related work")
    return library


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("au|", "author:|"),
        ("graph au|", "graph author:|"),
        ("author:qi|", 'author:"Chen Qian" |'),
        ('author:"weize ch| graph', 'author:"Weize Chen" |'),
        ("author:qi| graph", 'author:"Chen Qian"| graph'),
        ("author:(qi|)", 'author:("Chen Qian"|)'),
        ("year:2019|", "year:2019- |"),
        ("has:co|", "has:code |"),
        ("status:to|", "status:to-read |"),
        ("repo:chatd|", "repo:OpenBMB/ChatDev |"),
        ("-tag:readi|", "-tag:reading |"),
        ("in:rel|", 'in:"Related work" |'),
        ("read|", 'tag:"to read" |'),
        ("related|", 'collection:"Related work" |'),
        ("weize|", 'researcher:"Weize Chen" |'),
        ("title:agentv|", "title:agentverse |"),
    ],
)  # fmt: skip
def test_the_first_proposal(library: Library, typed: str, first: str) -> None:
    assert complete(library, typed)[0] == first


def test_a_word_may_be_a_field_a_name_or_a_word(library: Library) -> None:
    kinds = [str(each.kind) for each in library.completions("chen", 4)]
    assert list(dict.fromkeys(kinds)) == ["researcher", "author", "word"]
    assert [each.text for each in library.completions("agent", 5)][:2] == ["agents ", "agentverse "]


@pytest.mark.parametrize("typed", ["|", "graph |", "has:code|", "foo:ba|", "doi:10|", "x OR|", "??|"])
def test_nothing_is_proposed_where_nothing_is_known(library: Library, typed: str) -> None:
    assert complete(library, typed) == []


def test_a_single_letter_may_be_a_field_or_a_tag(library: Library) -> None:
    assert complete(library, "a|") == ["author:|", "abstract:|", "affiliation:|"]
    assert complete(library, "r|") == [
        "rating:|",
        "researcher:|",
        "repository:|",
        'tag:"to read" |',
        "tag:reading |",
        'collection:"Related work" |',
    ]


def test_a_name_with_quotation_marks_finds_its_papers(library: Library) -> None:
    library.tags.add_named(['the "big" one'], [PaperId(5)])
    [found] = complete(library, "tag:big|")
    assert library.count(parse_query(found.replace("|", "")).query) == 1
