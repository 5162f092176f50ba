"""Where in a search a person is typing, and what of."""

from __future__ import annotations

import pytest

from app.search_query.parse.typed import find_typed


@pytest.mark.parametrize(
    ("marked", "replaced", "field", "value"),
    [
        ("|", "", "", ""),
        ("au|", "au", "", "au"),
        ("graph au|", "au", "", "au"),
        ("gra|ph au", "graph", "", "gra"),
        ("graph |", "", "", ""),
        ("author:|", "", "author", ""),
        ("by:qi|", "qi", "author", "qi"),
        ("Author:qi|an x", "qian", "author", "qi"),
        ('author:"weize ch|', '"weize ch', "author", "weize ch"),
        ('author:"weize| chen" x', '"weize chen"', "author", "weize"),
        ("-tag:re|", "re", "tag", "re"),
        ("NOT re|", "re", "", "re"),
        ("-|", "-", "", "-"),
        ("author:(qian OR ch|", "ch", "author", "ch"),
        ("author:(qian OR |", "", "author", ""),
        ("author:(qian (|", "", "author", ""),
        ("(author:(qian) ch|", "ch", "", "ch"),
        ("x) ch|", "ch", "", "ch"),
        ("tag:(year:20|", "20", "year", "20"),
        ('"two wor|', '"two wor', "", "two wor"),
    ],
)
def test_the_word_at_the_caret(marked: str, replaced: str, field: str, value: str) -> None:
    text, caret = marked.replace("|", ""), marked.index("|")
    part = find_typed(text, caret)
    assert part
    assert (text[part.start : part.end], part.field, part.value) == (replaced, field, value)


@pytest.mark.parametrize("marked", ['tag:"to do"|', '"to do"*|', "x OR|", "(x)|", "foo:ba|", "foo:|", "http://a|"])
def test_where_nothing_is_known_to_go_on(marked: str) -> None:
    part = find_typed(marked.replace("|", ""), marked.index("|"))
    assert part is None or not part.field


def test_the_field_stands_before_its_value_or_before_brackets() -> None:
    beside, around = find_typed("tag:re", 6), find_typed("tag:(re", 7)
    assert beside
    assert around
    assert (beside.has_field, around.has_field) == (True, False)
