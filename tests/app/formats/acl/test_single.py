"""A paper's own page."""

import datetime

import pytest

from app.formats import read_source
from tests.app.formats.standing import find_misplaced

PAGE = """ACL Anthology
FAQ
Lamps and What They Light: A Survey
Ada Lamp, Bob Wick, Cy van der Oil
Correct Metadata for
Abstract
We light a lamp.
It burns.
Anthology ID:
2024.lamp-long.810
Volume:
Proceedings of the 3rd Annual Meeting of the Lamp Association (Volume 1: Long Papers)
Month:
August
Year:
2024
Editors:
Ann Ember, Bo Flame
SIG:
Publisher:
Lamp Association
Pages:
15–28
DOI:
10.18653/v1/2024.lamp-long.810
Bibkey:
lamp-etal-2024-lamps
Cite (ACL):
Ada Lamp, Bob Wick, and Cy van der Oil. 2024. Lamps and What They Light: A Survey. In Proceedings, pages 15–28.
PDF:
https://aclanthology.org/2024.lamp-long.810.pdf
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_papers_own_page_is_one_paper(end: str):
    text = PAGE.replace("\n", end)
    source = read_source(text, captured_on=datetime.date(2026, 11, 23))
    assert source.format == "acl"
    assert find_misplaced(text, source) == []
    (paper,) = source.papers
    facts = paper.facts
    assert facts.title == "Lamps and What They Light: A Survey"
    assert [str(author) for author in facts.authors] == ["Ada Lamp", "Bob Wick", "Cy van der Oil"]
    assert facts.abstract == "We light a lamp. It burns."
    assert facts.venue == "Proceedings of the 3rd Annual Meeting of the Lamp Association (Volume 1: Long Papers)"
    assert (str(facts.issued), facts.pages, facts.doi) == ("2024", "15–28", "10.18653/v1/2024.lamp-long.810")
    assert [problem.line for problem in source.problems] == [1, 2, 5, 6]


def test_a_page_without_its_top_says_what_is_missing():
    source = read_source(PAGE[PAGE.index("Anthology ID") :], captured_on=datetime.date(2026, 11, 23))
    assert source.papers == ()
    assert "title or its authors are missing" in source.problems[0].message
