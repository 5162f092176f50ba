"""How searches are joined and grouped, and what is said of what is not understood."""

from __future__ import annotations

import pytest

from app.search_query import And, Everything, Has, IsDuplicate, Issued, Not, Or, Query, Thing, Trashed, Where
from app.search_query.parse import MOST_TERMS, parse_query
from app.search_query.parse.grouping import DEEPEST
from app.search_query.terms import MOST_WORDS
from tests.app.search_query.queries import words

A, B, C, D = map(words, "abcd")


def both(*parts: Query) -> And:
    return And(parts)


def either(*parts: Query) -> Or:
    return Or(parts)


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", Everything()),
        (" \t\n", Everything()),
        ("a", A),
        ("a b", both(A, B)),
        ("a AND b", both(A, B)),
        ("a OR b", either(A, B)),
        ("a|b", either(A, B)),
        ("a | b", either(A, B)),
        ("a or b", both(A, words("or"), B)),
        ("a OR b c", both(either(A, B), C)),
        ("a b OR c d", both(A, either(B, C), D)),
        ("a AND b OR c AND d", either(both(A, B), both(C, D))),
        ("-a", Not(A)),
        ("NOT a", Not(A)),
        ("NOT -a", A),
        ("--a", A),
        ("a -b", both(A, Not(B))),
        ("a OR -b", either(A, Not(B))),
        ("-(a b)", Not(both(A, B))),
        ("-(-a)", A),
        ("((a))", A),
        ("(a OR b) c", both(either(A, B), C)),
        ("(a b) c", both(A, B, C)),
        ("a OR (b OR c)", either(A, B, C)),
        ("(a)(b)", both(A, B)),
        ("f(x)", words("f x")),
        ("(f(x))", words("f x")),
        ("f(a|b)", words("f a b")),
        ('"a b"', words("a b")),
        ("“a b”", words("a b")),
        ("„a b“", words("a b")),
        ('"a b"*', words("a b", prefix=True)),
        ('"a"b', both(A, B)),
        ("ab*", words("ab", prefix=True)),
        ('-"a b"', Not(words("a b"))),
        ("multi-agent", words("multi agent", "multiagent")),
        ('"multi-agent systems"', words("multi agent systems", "multiagent systems")),
        ("学习", words("学 习")),
        ("Gödel", words("godel")),
        (r"G{\"o}del", words("godel")),
        ('"OR"', words("or")),
        ("author:(a OR b)", either(words("a", where=Where.AUTHORS), words("b", where=Where.AUTHORS))),
        ("author:(a title:b)", both(words("a", where=Where.AUTHORS), words("b", where=Where.TITLE))),
        ("TITLE:a", words("a", where=Where.TITLE)),
        ("-year:2023", Not(Issued(2023, 2023))),
        ("is:trashed a", both(Trashed(), A)),
        ("(is:trashed a) b", both(Trashed(), A, B)),
        ("-is:trashed", Not(Trashed())),
        ("is:duplicate OR -is:trashed", either(IsDuplicate(), Not(Trashed()))),
    ],
)
def test_what_is_understood(text: str, query: Query):
    assert parse_query(text) == type(parse_query(text))(query)


@pytest.mark.parametrize(
    ("text", "query", "unparsed", "why"),
    [
        ("???", Everything(), "???", "no letters or digits"),
        ("a - b", both(A, B), "-", "no letters or digits"),
        ("a OR ??? b", both(A, B), "???", "no letters or digits"),
        ("NOT ??? a", A, "???", "no letters or digits"),
        ("()", Everything(), "()", "holds nothing"),
        ("a ( ) b", both(A, B), "( )", "holds nothing"),
        ("a)) b", both(A, B), "))", "joins nothing"),
        ("((a", A, "((", "lacks a closing bracket"),
        ('a "b c', both(A, words("b c")), '"b c', "lacks a closing quotation mark"),
        ("a OR", both(A, words("or")), "OR", "searched as text"),
        ("AND a", both(words("and"), A), "AND", "searched as text"),
        ("a |", A, "|", "left out"),
        ("NOT", words("not"), "NOT", "searched as text"),
        ("foo:bar", words("foo bar"), "foo:bar", "no field of this name"),
        ('foo:"a b"', words("foo a b"), 'foo:"a b"', "no field of this name"),
        ("foo:(a b)", both(A, B), "foo:(", "no field of this name"),
        ("foo:??", Everything(), "foo:??", "no letters or digits"),
        ("title:", words("title"), "title:", "right after the colon"),
        ("title: a", both(words("title"), A), "title:", "right after the colon"),
        ("year:abc", words("year abc"), "year:abc", "is not a year; it was searched as text. Write year:2023"),
        ("is:green", words("is green"), "is:green", "is not a state of papers"),
        ("is:trashed OR a", either(Trashed(), A), "is:trashed", "the trash is searched by itself"),
        ("a -(is:trashed b)", both(A, Not(both(Trashed(), B))), "", ""),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_said(text: str, query: Query, unparsed: str, why: str):
    found = parse_query(text)
    assert found.query == query
    assert [each.text for each in found.unparsed] == [unparsed] * bool(unparsed)
    for each in found.unparsed:
        assert text[each.start : each.end] == unparsed
        assert why in each.reason


def test_each_part_is_said_in_its_place():
    found = parse_query("OR year:abc ((chatdev ???")
    assert [(each.start, each.text) for each in found.unparsed] == [
        (0, "OR"),
        (3, "year:abc"),
        (12, "(("),
        (22, "???"),
    ]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("a", words("a", prefix=True)),
        ("a ", A),
        ("a b", A),  # a further word waits for its second letter
        ("a bc", both(A, words("bc", prefix=True))),
        ("a 学", both(A, words("学", prefix=True))),
        ("a author:b", A),
        ("author:a", words("a", where=Where.AUTHORS, prefix=True)),
        ("a -b", both(A, Not(B))),
        ("a -b*", both(A, Not(words("b", prefix=True)))),
        ('"a b', A),
        ('"a bc', words("a bc", prefix=True)),
        ('"a b ', words("a b")),
        ('"a b"', words("a b")),
        ("(a", words("a", prefix=True)),
        ("(a)", A),
        ("a OR", A),
        ("a OR ", A),
        ("a -", A),
        ("a ???", A),
        ("a title:", A),
        ("a year:20", A),
        ("a citations:>", A),
        ("a has:co", A),
        ("a status:to", A),
        ("a added:<7", A),
        ("a added:tod", A),
        ("a doi:10.", A),
        ("a arxiv:2307.", A),
        ("year:2023", Issued(2023, 2023)),
        ("has:code", Has(Thing.CODE)),
    ],
)
def test_what_is_still_typed_may_go_on_and_is_not_complained_of(text: str, query: Query):
    found = parse_query(text, typing=True)
    assert found.query == query
    assert found.unparsed == ()


@pytest.mark.parametrize("text", ["year:abc", "has:xy", "foo:bar", "a) b", "??? a"])
def test_what_typing_on_will_not_mend_is_said_at_once(text: str):
    assert parse_query(text, typing=True).unparsed


def test_more_words_than_a_search_has_are_left_out():
    found = parse_query("(" + " ".join(f"w{number}" for number in range(MOST_TERMS + 2)))
    assert isinstance(found.query, And)
    assert len(found.query.parts) == MOST_TERMS
    (left_out,) = found.unparsed
    assert left_out.text == f"w{MOST_TERMS} w{MOST_TERMS + 1}"


def test_of_a_long_phrase_the_beginning_is_looked_for():
    found = parse_query("学" * (MOST_WORDS + 1))
    assert found.query == words("学 " * MOST_WORDS)
    (long,) = found.unparsed
    assert long.reason.startswith(f"“{'学' * 39}…” is long")


def test_brackets_are_read_so_deep_and_no_deeper():
    deep = "(a OR " * DEEPEST + "b" + ")" * DEEPEST
    assert parse_query(deep).unparsed == ()
    found = parse_query(f"(a OR {deep}) c")
    assert [each.text for each in found.unparsed] == ["("]
    assert "ten deep" in found.unparsed[0].reason


def test_what_sqlite_cannot_take_is_a_blank():
    assert parse_query("a\0b\ud800c").query == both(A, B, C)
