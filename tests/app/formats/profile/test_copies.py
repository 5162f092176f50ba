"""Copies of the page from other browsers, in other languages, and among other things."""

import datetime
import time

import pytest

from app.formats import read_source
from app.formats.source import ReadSource
from tests.app.formats.standing import find_misplaced

CAPTURED_ON = datetime.date(2026, 11, 23)
ABSTRACT = "We count what others only measure, and find that counting takes no longer than measuring does."
LINES = f"""Ada Lamp
CL
41
h-index
38
papers
12.3K
citations
1 Paper
CL
Aug 21, 2023
Code
Lamps and Wicks
Ada Lamp
,
Bob Wick
,
Cy van Oil
et al.
·
oslo
,
lund
{ABSTRACT}
AI
Feb 4
Wicks
Ada Lamp
Bob Wick
{ABSTRACT}
"""


def read(text: str) -> ReadSource:
    source = read_source(text, captured_on=CAPTURED_ON)
    assert source.format == "profile"
    assert find_misplaced(text, source) == []
    return source


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_word_may_have_a_line_of_its_own(end: str):
    source = read(LINES.replace("\n", end))
    first, second = (paper.facts for paper in source.papers)
    assert [str(author) for author in first.authors] == ["Ada Lamp", "Bob Wick", "Cy van Oil"]
    assert (first.authors_truncated, first.affiliations, first.abstract) == (True, ("oslo", "lund"), ABSTRACT)
    assert [str(author) for author in second.authors] == ["Ada Lamp", "Bob Wick"]
    assert (second.authors_truncated, second.abstract) == (False, ABSTRACT)
    assert source.reported is not None
    reported = source.reported
    assert (reported.name, reported.subject, reported.h_index, reported.citations) == ("Ada Lamp", "CL", 41, 12_300)


@pytest.mark.parametrize(
    ("printed", "issued"),
    [
        ("21. Aug. 2023", "2023-08-21"),
        ("21. August 2023", "2023-08-21"),
        ("3. März", "2026-03-03"),
        ("1er févr. 2022", "2022-02-01"),
        ("14 août 2023", "2023-08-14"),
        ("3 de mayo de 2022", "2022-05-03"),
        ("9 dez. 2021", "2021-12-09"),
        ("30 maart 2021", "2021-03-30"),
        ("2023年8月14日", "2023-08-14"),
        ("4 Feb", "2026-02-04"),
        ("24 Nov", "2025-11-24"),
        ("30 février 2022", "None"),
    ],
)
def test_dates_are_read_in_other_languages(printed: str, issued: str):
    (paper,) = read(f"CL{printed}Code\nLamps\n\nAda Lamp et al.\n\n{ABSTRACT}\n").papers
    assert str(paper.facts.issued) == issued
    assert (paper.facts.title, paper.facts.subject, paper.facts.code_badge) == ("Lamps", "CL", True)


@pytest.mark.parametrize("cut", ["et al.", "+3 more", "+ 12 more authors", "and 3 others", "+9 authors", "& 2 more"])
def test_a_list_of_authors_is_cut_short_in_other_words(cut: str):
    (paper,) = read(f"CLMay 1, 2020\nLamps\n\nAda Lamp, Bob Wick, {cut} · oslo\n\n{ABSTRACT}\n").papers
    assert [str(author) for author in paper.facts.authors] == ["Ada Lamp", "Bob Wick"]
    assert (paper.facts.authors_truncated, paper.facts.affiliations) == (True, ("oslo",))


def test_three_hundred_authors_are_read():
    names = [f"Ada{'abcdefghij'[at // 30]} Lamp{'abcdefghijklmnopqrstuvwxyzßéüö'[at % 30]}" for at in range(300)]
    for between in (", ", "\n", "\n,\n"):
        text = f"CLMay 1, 2020\nLamps\n{between.join(names)}\n{ABSTRACT}\n"
        (paper,) = read(text).papers
        assert [str(author) for author in paper.facts.authors] == names
        assert paper.facts.abstract == ABSTRACT


def test_comments_on_a_page_that_quotes_papers_are_no_abstract():
    source = read(f"My notes\n\nCLMay 1, 2020\nLamps\n\nAda Lamp et al.\n\n{ABSTRACT}\n\nComments (2)\n\n{ABSTRACT}\n")
    (paper,) = source.papers
    assert paper.facts.abstract == ABSTRACT
    assert [problem.line for problem in source.problems] == [1, 10, 12]


@pytest.mark.parametrize("text", ["Ada Lamp\n" * 50_000, ",\n" * 50_000, "CLMay 1\nLamps\n" + "Ada Lamp\n,\n" * 50_000])
def test_long_lists_take_no_long_time(text: str):
    started = time.process_time()
    read_source(text, "profile", captured_on=CAPTURED_ON)
    assert time.process_time() - started < 10
