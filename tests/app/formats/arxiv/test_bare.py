"""A paper's own page, copied without the labels of title, authors and abstract."""

import datetime

import pytest

from app.formats import read_source
from tests.app.formats.standing import find_misplaced

PAGE = """Computer Science > Computation and Language
arXiv:2308.10848 (cs)
[Submitted on 21 Aug 2023 (v1), last revised 23 Oct 2023 (this version, v3)]
Lamps and Wicks: A Survey
{authors}
View PDF
We light a lamp. It burns,
and then it does not.
Comments:\tUnder review. Code at this https URL
Subjects:\tComputation and Language (cs.CL)
Cite as:\tarXiv:2308.10848 [cs.CL]
"""


@pytest.mark.parametrize(
    ("authors", "names"),
    [
        ("Ada Lamp, Bob Wick, Cy van der Oil", ["Ada Lamp", "Bob Wick", "Cy van der Oil"]),
        ("Ada B. Lamp", ["Ada B. Lamp"]),
        ("Ada Lamp,\nBob Wick", ["Ada Lamp", "Bob Wick"]),
    ],
)
def test_title_authors_and_abstract_are_told_by_place(authors: str, names: list[str]):
    text = PAGE.format(authors=authors)
    source = read_source(text, captured_on=datetime.date(2026, 11, 23))
    assert source.format == "arxiv"
    assert find_misplaced(text, source) == []
    (paper,) = source.papers
    assert paper.facts.title == "Lamps and Wicks: A Survey"
    assert [str(author) for author in paper.facts.authors] == names
    assert paper.facts.abstract == "We light a lamp. It burns, and then it does not."
    assert (paper.facts.subject, paper.facts.arxiv_id) == ("cs.CL", "2308.10848")
