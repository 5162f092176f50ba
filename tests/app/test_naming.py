"""Names that a person gives: what one is, and when two are the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import InvalidValue
from app.naming import LONGEST_NAME, fold_name, parse_given_name, part_path


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("agents", "agents"),
        ("  reading \t group\n", "reading group"),
        ("a\x00b\x1bc\x9f", "abc"),
        ("no-break\u00a0space", "no-break space"),
        ("👩\u200d💻 code", "👩\u200d💻 code"),
        ("x" * LONGEST_NAME, "x" * LONGEST_NAME),
    ],
)
def test_a_name_is_one_line_of_what_was_typed(text, name):
    assert parse_given_name(text, "A tag") == name


@pytest.mark.parametrize("text", ["", " ", "\t\n", "\x00", "\u200b", " \u200b \u200d "])
def test_what_nobody_can_see_is_no_name(text):
    with pytest.raises(InvalidValue, match="A tag needs a name") as refused:
        parse_given_name(text, "A tag")
    assert refused.value.text == text


@pytest.mark.parametrize(
    ("path", "names"),
    [
        ("Thesis", ["Thesis"]),
        (" Thesis / Related  work ", ["Thesis", "Related work"]),
        ("TCP/IP / Old", ["TCP/IP", "Old"]),
        ("/ Thesis / / Old /", ["Thesis", "Old"]),
        ("", []),
        (" / ", []),
    ],
)
def test_a_path_is_parted_at_slashes_between_blanks(path, names):
    assert part_path(path) == names


def test_a_name_has_an_end():
    with pytest.raises(InvalidValue, match="A name of 201 characters is too long"):
        parse_given_name("x" * (LONGEST_NAME + 1), "A tag")


def test_bytes_that_are_no_text_are_refused():
    with pytest.raises(InvalidValue, match="no text"):
        parse_given_name("caf\udce9", "A tag")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Reading Group", "reading  group"),
        ("Gödel", "godel"),
        ("Gödel", "GODEL"),
        ("Straße", "STRASSE"),
        ("Łukasiewicz", "lukasiewicz"),
        ("Ångström", "angstrom"),
        ("ﬁle", "file"),
        ("İstanbul", "istanbul"),
    ],
)
def test_case_and_accents_do_not_matter(one, other):
    assert fold_name(one) == fold_name(other)


@pytest.mark.parametrize(
    ("one", "other"), [("C", "C++"), ("C++", "C#"), ("to-read", "to read"), ("か", "が"), ("★", "★★")]
)
def test_what_is_written_otherwise_is_another_name(one, other):
    assert fold_name(one) != fold_name(other)


@given(st.text())
def test_folding_twice_changes_nothing(name):
    assert fold_name(fold_name(name)) == fold_name(name)
