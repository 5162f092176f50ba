"""Laws of what is typed: every text is a search, and what it finds can be shown."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.search_query import And, Everything, Not, Or, Query, Where, Words, normalise, searchable
from app.search_query.explain import explain
from app.search_query.likeness import find_term
from app.search_query.parse import MOST_TERMS, parse_query
from app.search_query.snippets import find_hits, make_snippet
from app.search_query.terms import make_term
from tests.property.search_libraries import WORDS
from tests.property.typed_searches import EXTREMES, TYPED

TODAY = datetime.date(2026, 11, 23)
PLAIN = st.lists(
    st.sampled_from([*WORDS, "Co-Op", "x²", "a\u0301", "é", "—", "(", "soft\u00adhyphen", "5½"]), max_size=12
)
TEXTS = PLAIN.map(" ".join) | PLAIN.map("".join) | st.text(st.characters(exclude_characters="\\${}~`'"), max_size=30)


def depth(query: Query) -> int:
    parts = query.parts if isinstance(query, And | Or) else (query.part,) if isinstance(query, Not) else ()
    return 1 + max(map(depth, parts), default=0)


@given(TYPED, st.booleans())
def test_every_text_is_a_search(text: str, typing: bool):
    check_search(text, typing=typing)


@pytest.mark.parametrize("text", EXTREMES, ids=lambda text: text[:8].encode("ascii", "backslashreplace").decode())
@pytest.mark.parametrize("typing", [False, True])
def test_every_extreme_is_a_search(text: str, typing: bool):
    check_search(text, typing=typing)


def check_search(text: str, *, typing: bool) -> None:
    found = parse_query(text, typing=typing, today=TODAY)
    assert explain(found.query)
    assert depth(found.query) <= 35
    assert [each.start for each in found.unparsed] == sorted(each.start for each in found.unparsed)
    for each in found.unparsed:
        assert 0 <= each.start < each.end <= len(text)
        assert each.end - each.start == len(each.text)
        assert each.reason.startswith("“")


@given(TYPED)
def test_nothing_that_can_be_found_is_dropped_unsaid(text: str):
    found = parse_query(text, today=TODAY)
    assert found.query != Everything() or found.unparsed or not normalise(text.replace("\0", " "))


@given(TYPED, TYPED)
def test_brackets_around_a_search_change_nothing(one: str, other: str):
    alone = parse_query(one, today=TODAY)
    if not alone.unparsed and one.strip():
        assert parse_query(f"({one} )", today=TODAY).query == alone.query


@given(st.lists(st.sampled_from(["a", "b", "é"]), min_size=1, max_size=MOST_TERMS))
def test_words_are_all_asked_for(words: list[str]):
    query = parse_query(" ".join(words)).query
    parts = query.parts if isinstance(query, And) else (query,)
    assert [part.term.phrases for part in parts if isinstance(part, Words)] == [((normalise(word),),) for word in words]


@given(TEXTS, TEXTS, st.booleans())
@example("multi-agent", "multiagent", False)
def test_what_matches_has_a_hit_and_what_does_not_has_none(text: str, wanted: str, prefix: bool):
    term = make_term(wanted, prefix=prefix)
    if term is not None:
        hits = find_hits(text, Words(term), Where.TITLE)
        assert bool(hits) == find_term(searchable(text), term)


@given(TEXTS, TEXTS, st.integers(1, 40))
def test_a_snippet_is_a_part_of_its_text(text: str, wanted: str, length: int):
    hits = find_hits(text, parse_query(wanted).query)
    snippet = make_snippet(text, hits, length)
    assert snippet.text in text
    assert len(snippet.text) <= length
    assert snippet.cut_before == (not text.startswith(snippet.text)) or snippet.text in text[1:]
    shown = {snippet.text[start:end] for start, end in snippet.hits}
    assert all(any(part in text[start:end] for start, end in hits) for part in shown)
    assert bool(snippet.hits) == bool(hits)
