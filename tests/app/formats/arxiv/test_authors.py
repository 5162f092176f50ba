"""Lists of authors as arXiv prints them."""

import time

import pytest

from app.formats.arxiv.authors import read_authors
from app.names import Name


@pytest.mark.parametrize(
    ("printed", "names", "truncated", "affiliations"),
    [
        ("Ada Lamp, Bob Wick", ["Ada Lamp", "Bob Wick"], False, ()),
        ("Ada Lamp and Bob Wick", ["Ada Lamp", "Bob Wick"], False, ()),
        ("Ada Lamp, Bob Wick, and Cy Oil", ["Ada Lamp", "Bob Wick", "Cy Oil"], False, ()),
        ("Ada Lamp, Bob Wick, Jr., Cy Oil", ["Ada Lamp", "Bob Wick Jr.", "Cy Oil"], False, ()),
        ("Ada Lamp (Wick Institute, Oslo), Bob Wick", ["Ada Lamp", "Bob Wick"], False, ("Wick Institute, Oslo",)),
        ("Ada Lamp (1), Bob Wick (1 and 2)", ["Ada Lamp", "Bob Wick"], False, ()),
        ("Ada Lamp (1), Bob Wick (2) ((1) Oslo, (2) Bergen)", ["Ada Lamp", "Bob Wick"], False, ("Oslo", "Bergen")),
        ("Ada (Lady) Lamp, Bob Wick", ["Ada (Lady) Lamp", "Bob Wick"], False, ()),
        ("Ada Lamp, et al. (1,203 additional authors not shown)", ["Ada Lamp"], True, ()),
        ("Ada Lamp (2 additional authors not shown)", ["Ada Lamp"], True, ()),
        ("Ada Lamp, Bob Wick et al.", ["Ada Lamp", "Bob Wick"], True, ()),
        ("The Lamp Collaboration: Ada Lamp", ["The Lamp Collaboration", "Ada Lamp"], False, ()),
        ("Ada Lamp (for the Lamp Collaboration)", ["Ada Lamp"], False, ()),
        ("Ada Lamp, Bob Wick (collapse list)", ["Ada Lamp", "Bob Wick"], False, ()),
        ("Ada Lamp †, Bob Wick *", ["Ada Lamp", "Bob Wick"], False, ()),
        ("(author list is unavailable)", [], False, ()),
        ("", [], False, ()),
    ],
)
def test_a_list_is_read(printed: str, names: list[str], truncated: bool, affiliations: tuple[str, ...]):
    people = read_authors(printed)
    assert [str(name) for name in people.names] == names
    assert (people.cut is not None, people.affiliations, people.is_odd) == (truncated, affiliations, False)


def test_a_collaboration_is_no_person():
    assert read_authors("for the Lamp Collaboration").names == (Name(literal="the Lamp Collaboration"),)


@pytest.mark.parametrize("printed", ["Ada Lamp (Oslo, Bob Wick", "x" * 400])
def test_what_is_no_list_is_said_to_be_odd(printed: str):
    assert read_authors(printed).is_odd


@pytest.mark.parametrize("odd", ["(", ")", "()", "(a)", "Jr., ", " ", "A B (", "and ", ", et al."])
def test_a_long_list_takes_no_longer_than_it_is(odd: str):
    start = time.process_time()
    read_authors("Ada Lamp, " + odd * 100_000)
    assert time.process_time() - start < 5
