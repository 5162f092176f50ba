"""Lists that begin inside an entry."""

import datetime

import pytest

from app.formats.dblp import read_dblp
from tests.app.formats.standing import find_misplaced

LIST = """[j2]
Ada Morgenroth, Bo Lindqvist:
Counting Moss. J. ACM 12(3): 1-10 (2023)
[c4]
Bo Lindqvist, Ada Morgenroth:
Is Moss Green? BOTANY (1) 2023: 12:1-12:9
"""


@pytest.mark.parametrize(("start", "lines"), [(0, []), (LIST.index("Ada"), [1]), (LIST.index("Morgenroth"), [1])])
def test_an_entry_whose_beginning_may_be_cut_off_is_said(start: int, lines: list[int]):
    text = LIST[start:]
    source = read_dblp(text, datetime.date(2026, 11, 23))
    assert find_misplaced(text, source) == []
    assert [paper.facts.title for paper in source.papers] == ["Counting Moss", "Is Moss Green?"]
    assert [problem.line for problem in source.problems] == lines
