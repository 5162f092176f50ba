"""The page on phones: no column of years, which stand behind the venues."""

import datetime

import pytest

from app.formats import read_source
from tests.app.formats.standing import find_misplaced

ROWS = [
    ("Deep lakes", "A Lindgren, B Quill, C van der Oort", "Nature 521 (7553), 436-444", "2015", "88,012"),
    ("Ice and wind", "A Lindgren, B Quill", "Limnology Letters", "2012", "174"),
]
TOPS = {
    "head": ("Ada Lindgren\nInstitute of Lakes\nFollow\nTITLE\nCITED BY\n", "{}"),
    "words": ("Ada Lindgren\nInstitute of Lakes\nFollow\nCited by 7,106\n", "Cited by {}"),
    "cut": ("", "Cited by {}"),
}


@pytest.mark.parametrize("top", TOPS)
def test_years_behind_venues_are_enough(top: str):
    above, count = TOPS[top]
    text = above + "".join(
        f"{title}\n{authors}\n{venue}, {year}\n{count.format(cited)}\n" for title, authors, venue, year, cited in ROWS
    )
    source = read_source(text, captured_on=datetime.date(2026, 11, 23))
    assert source.format == "scholar"
    assert find_misplaced(text, source) == []
    facts = [paper.facts for paper in source.papers]
    assert [(each.title, each.venue, str(each.issued), each.citations) for each in facts] == [
        ("Deep lakes", "Nature", "2015", 88_012),
        ("Ice and wind", "Limnology Letters", "2012", 174),
    ]
    assert [paper.position for paper in source.papers] == [1, 2]
