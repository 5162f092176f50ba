"""Entries whose badges are missing, or printed in another way."""

import datetime

from app.formats.acl import read_acl
from tests.app.formats.standing import find_misplaced

YEARS = """ACL Anthology
Ada Lamp
2024
[pdf] [bib] [abs]
Lamps and What They Light
Ada Lamp | Bob Wick
Findings of the Lamp Association: LAMP 2024
2022
Wicks, Curved
Ada Lamp, Bob Wick
Proceedings of the Lamp Association
"""


def test_an_earlier_year_ends_a_whole_paper_whatever_stands_below_it():
    source = read_acl(YEARS, datetime.date(2026, 11, 23))
    assert find_misplaced(YEARS, source) == []
    (paper,) = source.papers
    assert (paper.facts.title, paper.facts.abstract, str(paper.facts.issued)) == (
        "Lamps and What They Light",
        "",
        "2024",
    )
    assert [problem.line for problem in source.problems if "Not placed" in problem.message] == [1, 9, 10, 11]
