"""What was formatted parses to the same value, for every field and everything that can be typed."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.dates import make_date
from app.errors import InvalidValue
from app.fields import FIELDS, Field, display_value, format_value, parse_value
from app.names import Name
from app.papers import Paper, Status
from app.values import LARGEST_COUNT

NAME_PIECES = st.sampled_from(
    "Chen Weize van der de la Beethoven Jr. Sr. III 王军 OpenAI Lab et al. others and , ; { } \n Ortega y Gasset"
    " Erd{\\H{o}}s O'Brien J.-P. é ß".split(" ")
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(NAME_PIECES, max_size=12).map(" ".join))
REQUIRED = {"id": 1, "title": "T", "citation_key": "t", "added_at": datetime.datetime.now(datetime.UTC)}
WORD = st.text(st.characters(whitelist_categories=("Lu", "Ll", "Nd")), min_size=1, max_size=8)

PERCENTS = st.integers(0, 100_000_000).map(lambda millionths: millionths / 1_000_000)

VALUES: dict[str, st.SearchStrategy[object]] = {
    "title": st.lists(WORD, min_size=1).map(" ".join),
    "authors": st.lists(
        st.builds(Name, family=WORD, given=WORD) | st.builds(Name, literal=st.lists(WORD, min_size=1).map(" ".join))
    ).map(tuple),
    "issued": st.none()
    | st.builds(make_date, st.integers(1, 9999))
    | st.builds(make_date, st.integers(1, 9999), st.integers(1, 12), st.integers(0, 28)),
    "subject": st.none() | st.sampled_from(["CL", "cs.CL", "hep-th", "Botany"]),
    "affiliations": st.lists(st.lists(WORD, min_size=1, max_size=3).map(", ".join), unique=True).map(tuple),
    "citations": st.none() | st.integers(0, LARGEST_COUNT),
    "citation_key": WORD,
    "venue": st.none() | st.lists(WORD, min_size=1).map(" ".join),
    "volume": st.none() | WORD,
    "issue": st.none() | WORD,
    "pages": st.none() | st.from_regex(r"e?[0-9]{1,5}(–e?[0-9]{1,5})?", fullmatch=True),
    "doi": st.none() | st.from_regex(r"10\.[0-9]{4,9}/[a-z0-9.()-]{1,20}", fullmatch=True),
    "arxiv_id": st.none() | st.from_regex(r"[0-9]{4}\.[0-9]{5}(v[1-9])?", fullmatch=True),
    "url": st.none() | st.from_regex(r"https?://[a-z]{1,9}\.org/[a-z0-9/?=&-]{0,20}", fullmatch=True),
    "status": st.none() | st.sampled_from(Status),
    "rating": st.none() | st.integers(1, 5),
    "novelty": st.none() | PERCENTS,
    "ai_score": st.none() | PERCENTS,
    "abstract": st.lists(WORD).map("\n\n".join),
}


def format_text(field: Field, value: object) -> str:
    return "" if value == field.empty or value is None else field.format(value)


def test_every_field_has_values_here():
    assert set(VALUES) == set(FIELDS)


@pytest.mark.parametrize("name", FIELDS)
@given(data=st.data())
def test_a_value_survives_its_text(name, data):
    field, value = FIELDS[name], data.draw(VALUES[name])
    assert parse_value(field, format_text(field, value)) == value


@pytest.mark.parametrize("name", FIELDS)
@given(text=TEXTS)
@example("Chan, Chi-Min, Jr.")
@example("A B, C D, E F; x")
@example("{A and B}; {C; D}; E and F")
@example("{a}b and {")
@example("e, et al.")
@example("{} {a} and Jr. {b}")
@example("Paul Erd{\\H o}s; Jr. 0")
@example("and 0 and and 0,and 0")
@example("a,b;")
@example("pp. pp 7 - 9--12")
@example("p.\u2010 p. 1")
def test_what_was_typed_and_taken_survives_its_text(name, text):
    field = FIELDS[name]
    try:
        value = parse_value(field, text)
    except InvalidValue:
        return
    assert parse_value(field, format_text(field, value)) == value


@pytest.mark.parametrize("name", [name for name in FIELDS if name != "citation_key"])
@given(data=st.data())
def test_every_value_can_be_shown(name, data):
    value = data.draw(VALUES[name])
    paper = Paper(**(REQUIRED | {name: value}))
    empty = value == FIELDS[name].empty or value is None
    assert (display_value(FIELDS[name], paper) == "") == empty
    assert (format_value(FIELDS[name], paper) == "") == empty
