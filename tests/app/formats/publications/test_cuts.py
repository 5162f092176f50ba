"""Lists that were cut out of longer ones, so that they begin anywhere."""

from datetime import date

import pytest

from app.formats import read_source
from tests.app.formats.standing import find_misplaced

VANCOUVER = """67. doi: 10.1146/annurev-lake-031717-1. PMID: 28111111.
Moss G, Fen HJ. Reading the shore from space: a randomised trial. Lancet. 2020 Feb 15;395(10223):507-513.
Pike D, Sand F, Moss G, Ross E, Fen H. Do lakes remember? Nat Water. 2021;2:8-14.
Ross E, Moss G. Old maps of new shores. In: Proceedings of Lakes; 2024 May 7-11; Vienna, Austria. p. 1-20.
"""


@pytest.mark.parametrize("above", ["", "12 (3), ", "3. and more of it, "])
def test_what_a_cut_left_of_a_number_is_no_marker(above: str):
    text = above + VANCOUVER
    source = read_source(text, captured_on=date(2026, 11, 23))
    assert source.format == "publications"
    assert find_misplaced(text, source) == []
    assert [(paper.facts.title, paper.facts.pages) for paper in source.papers] == [
        ("Reading the shore from space: a randomised trial", "507-513"),
        ("Do lakes remember?", "8-14"),
        ("Old maps of new shores", "1-20"),
    ]
    assert source.problems[0].line == 1
