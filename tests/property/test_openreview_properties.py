"""Laws of the OpenReview reader: it never fails, values stand where it says, and what was printed is read back."""

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats.lines import split_lines
from app.formats.openreview import is_openreview, read_openreview
from app.formats.source import ReadSource
from tests.app.formats.openreview.pages import LAYOUTS, TITLES, Printed, print_page, print_paper
from tests.app.formats.standing import find_misplaced

whole_page = settings(deadline=None)
PAGE = print_page("detailed")
LINES = PAGE.split("\n")
WORD = st.text("abcdefghijklmnopqrstuvwxyzäéß", min_size=2, max_size=8).filter(lambda word: word not in ("and", "icon"))
NAME = st.tuples(WORD, WORD).map(lambda words: f"X{words[0]} Y{words[1]}")
TITLE = st.lists(WORD, min_size=1, max_size=8).map(lambda words: f"T{' '.join(words)}")
DATE = st.sampled_from(
    "Published: 16 Jan 2024, Last Modified: 05 Mar 2024|22 Sept 2022 (modified: 13 Feb 2023)|2021 (imported: 2022)"
    "|Published: 28 Jan 2022, 22:06, Last Modified: 13 Feb 2023, 23:29|May 2020 (modified: 2020)".split("|")
)
VENUE = st.sampled_from("ICLR 2024 poster|CoRR 2023|2023 IEEE Conf. on Moss|Submitted to NeurIPS 2022|TMLR".split("|"))
TYPED = st.characters(categories=("L", "N")) | st.sampled_from(" \n\t,.")  # a word of signs alone is in no name
PAPER = st.tuples(TITLE, st.lists(NAME, min_size=1, max_size=5).map(", ".join), DATE, VENUE).map(lambda x: Printed(*x))
ODD = st.sampled_from(
    "Readers: Everyone|Readers:|2021|2021 – Present|A B, C D|A B|Names|Expertise|Publications|Co-Authors|Joined 2020"
    '|View all 9 publications|View all , publications|Results for "~A_B1"|Results for "|~A1|Abstract:|Abstract: x|Add:'
    "|Hide details|Published: 2021|Published: 99 Foo 0000, Last Modified: 2021|Last Modified: 2021|et al."
    "|(hide authors)|1 X (a.b)|by B|22 Sept 2022 (modified: 2023)A Submission1 CommentReaders: Everyone|\t|\u200b|,|;|·"
    "|* x|pdf icon|You have reached the end of search results|https://[|doi:10.1/|arxiv:2001.00001|Anonymous|Jr.".split(
        "|"
    )
)


def read(text: str) -> ReadSource:
    source = read_openreview(text, datetime.date(2026, 11, 23))
    lines = split_lines(text)
    assert 0 <= is_openreview(text) <= 1
    assert list(source.problems) == sorted(source.problems)
    for problem in source.problems:
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1])
    for paper in source.papers:
        assert 1 <= paper.first_line <= paper.last_line <= len(lines)
        assert paper.facts.title
    positions = [paper.position for paper in source.papers]
    assert positions == sorted(set(positions))
    assert find_misplaced(text, source) == []
    return source


@whole_page
@given(st.text())
def test_no_text_makes_reading_fail(text: str):
    read(text)


@whole_page
@given(st.lists(ODD | st.text(max_size=30) | st.sampled_from(LINES), max_size=40), st.sampled_from(["\n", "\r\n"]))
def test_lines_of_any_kind_are_survived(lines: list[str], end: str):
    read(end.join(lines))


@whole_page
@given(st.integers(0, len(PAGE)), st.integers(0, len(PAGE)))
def test_the_page_may_be_cut_anywhere(start: int, stop: int):
    read(PAGE[start:stop])


@whole_page
@given(st.lists(st.tuples(st.integers(0, len(PAGE) - 1), TYPED), max_size=20))
def test_characters_mistyped_are_survived(changes: list[tuple[int, str]]):
    text = list(PAGE)
    for place, char in changes:
        text[place] = char
    read("".join(text))


@whole_page
@given(st.integers(0, len(LINES) - 1))
def test_a_line_removed_costs_the_paper_it_stood_in_at_most(removed: int):
    titles = {paper.facts.title for paper in read("\n".join(LINES[:removed] + LINES[removed + 1 :])).papers}
    assert len(set(TITLES) - titles) <= 1


@whole_page
@given(st.lists(PAPER, min_size=1, max_size=6), st.sampled_from(LAYOUTS))
def test_what_was_printed_is_read_back(papers: list[Printed], layout: str):
    found = read("\n".join(print_paper(paper, layout) for paper in papers)).papers
    assert [(paper.facts.title, ", ".join(map(str, paper.facts.authors)), paper.facts.venue) for paper in found] == [
        (paper.title, paper.authors, paper.venue) for paper in papers
    ]
    assert all(str(paper.facts.issued)[:4] in printed.date for paper, printed in zip(found, papers, strict=True))
