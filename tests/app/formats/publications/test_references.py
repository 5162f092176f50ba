"""The table of references: how many of each style are read whole, and that nothing is ever added to one."""

from collections import Counter, defaultdict
from datetime import date

import pytest

from app.formats.publications import is_publications, read_publications
from tests.app.formats.publications.table import Reference, find_differences, list_references
from tests.app.formats.standing import find_misplaced

TABLE = list_references()
WHOLE = {
    "APA": 10,
    "MLA": 8,
    "Chicago notes": 8,
    "Chicago author-date": 8,
    "Harvard": 9,
    "IEEE": 10,  # of 11: a book's edition and place
    "ACM": 8,
    "Vancouver": 8,  # of 9: a supplement between year and volume
    "Nature": 8,
    "LNCS": 9,
    "AMS": 8,  # of 9: one author, and a title that ends in a question mark
    "BibTeX plain": 9,
    "BibTeX abbrv": 8,
    "GB/T 7714": 8,
    "GOST": 2,
    "Titles first": 8,
    "Physics and old CVs": 10,
    "Marks and notes": 13,
}
"""How many references of each style are read whole when they stand alone: it may rise, and never fall."""


def is_whole(reference: Reference) -> bool:
    return not find_differences(reference, read_publications(reference.text, date(2026, 11, 23)).papers)


def test_the_share_of_references_read_whole_does_not_fall():
    assert len(TABLE) >= 150
    whole = Counter(reference.style for reference in TABLE if is_whole(reference))
    assert {style: whole[style] for style in WHOLE if whole[style] < WHOLE[style]} == {}
    assert {reference.style for reference in TABLE} == WHOLE.keys()


@pytest.mark.parametrize("reference", TABLE, ids=lambda reference: reference.text[:40])
def test_every_value_stands_where_the_reader_says(reference: Reference):
    assert find_misplaced(reference.text, read_publications(reference.text, date(2026, 11, 23))) == []


@pytest.mark.parametrize("between", ["\n", "\n\n", "\r\n\r\n"])
def test_a_list_of_one_style_is_parted_into_its_references(between: str):
    styles = defaultdict(list)
    for reference in TABLE:
        styles[reference.style].append(reference)
    for style, references in styles.items():
        if style == "Marks and notes":
            continue
        source = read_publications(between.join(each.text for each in references), date(2026, 11, 23))
        assert len(source.papers) >= WHOLE[style], style
        whole = [not find_differences(each, source.papers[at : at + 1]) for at, each in enumerate(references)]
        assert len(source.papers) < len(references) or sum(whole) >= WHOLE[style] - 1, style


def test_a_reference_alone_is_recognised():
    assert sum(is_publications(reference.text) > 0 for reference in TABLE) >= len(TABLE) - 1
