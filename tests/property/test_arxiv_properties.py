"""Laws of the reader of arXiv's lists: what was printed is read back, no text raises, every line is accounted for."""

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats.arxiv import is_arxiv, read_arxiv
from app.formats.arxiv.grammar import split_label
from app.formats.arxiv.page import is_furniture, read_section
from app.formats.lines import read_lines
from app.formats.source import ReadSource
from tests.app.formats.arxiv.pages import PAPERS, Printed, print_author, print_recent, print_search
from tests.app.formats.standing import find_misplaced

PAGES = [print_recent(PAPERS), print_search(PAPERS), print_author(PAPERS)]
WORD = st.text("abcdefghij", min_size=2, max_size=9)
WORDS = st.lists(WORD, min_size=1, max_size=12).map(" ".join)
NAMES = st.lists(st.tuples(WORD, WORD), min_size=1, max_size=6)
SUBJECTS = st.lists(st.sampled_from(["cs.CL", "cs.LG", "math.GT", "hep-th", "cond-mat.str-el", "q-bio.NC"]), min_size=1)
ODD = st.sampled_from(
    "arXiv:2307.07924|[1]|arXiv:2307.07924 [pdf]|Title:|Title: x|Authors:|Authors: (|Subjects: x (cs.CL);|doi"
    "|(replaced)|Abstract:|△ Less|Submitted 1 May, 2020;|Mon, 17 Jul 2023|About|\t|é|(1)|x's articles on arXiv"
    "|Mon, 31 Feb 2023 (showing 1 of 2 entries)|New submissions (showing 9 of 9 entries)"
    "|Showing 9–1 of 5 results for author: x".split("|")
)
relaxed = settings(deadline=None)  # a busy machine may take its time over a page; that is no failure


@st.composite
def papers(draw: st.DrawFn) -> list[Printed]:
    made = []
    for number in range(1, draw(st.integers(2, 6))):
        names = ", ".join(f"{given.title()} {family.title()}" for given, family in draw(NAMES))
        text = {name: draw(WORDS).capitalize() for name in ("title", "abstract", "comments", "journal")}
        printed = Printed(f"2307.{number:05d}", authors=names, subjects=tuple(draw(SUBJECTS)), **text)
        made.append(printed)
    return made


def read(text: str) -> ReadSource:
    return read_arxiv(text, datetime.date(2026, 11, 23))


def assert_accounts_for_every_line(text: str) -> None:
    source = read(text)
    assert find_misplaced(text, source) == []
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    placed = {problem.line for problem in source.problems} | set(source.header_lines)
    for paper in source.papers:
        assert 1 <= paper.first_line <= paper.last_line <= len(lines)
        placed |= set(range(paper.first_line, paper.last_line + 1))
    shown = read_lines(text)
    understood = {line.number for at, line in enumerate(shown) if read_section(shown, at) or "results" in line.text}
    understood |= {
        line.number for line in shown if line.text.endswith("articles on arXiv") or "web address" in line.text
    }
    assert {line.number for line in shown} <= placed | understood
    assert all(1 <= problem.line <= len(lines) and problem.column >= 1 for problem in source.problems)
    assert list(source.problems) == sorted(source.problems)


@relaxed
@given(papers(), st.sampled_from([print_recent, print_search, print_author]), st.sampled_from(["\n", "\r\n", "\r"]))
def test_what_is_printed_is_read_back(printed: list[Printed], print_page, ends: str):
    found = [paper.facts for paper in read(print_page(printed).replace("\n", ends)).papers]
    assert [facts.title for facts in found] == [paper.title for paper in printed]
    assert [", ".join(map(str, facts.authors)) for facts in found] == [paper.authors for paper in printed]
    assert [facts.subject for facts in found] == [paper.subjects[0] for paper in printed]
    assert [facts.arxiv_id for facts in found] == [paper.number for paper in printed]
    assert [facts.venue for facts in found] == [paper.journal for paper in printed]
    if print_page is print_search:
        assert [facts.abstract for facts in found] == [paper.abstract for paper in printed]


@relaxed
@given(st.text())
def test_no_text_makes_reading_fail(text: str):
    assert 0 <= is_arxiv(text) <= 1
    assert_accounts_for_every_line(text)
    assert split_label(text)[1] <= len(text)
    assert is_furniture(text) in (True, False)


@relaxed
@given(
    st.lists(ODD | st.text(max_size=30) | st.sampled_from("\n".join(PAGES).split("\n")), max_size=30),
    st.sampled_from(["\n", "\r\n", "\r", "\n\n"]),
)
def test_every_line_is_in_a_paper_or_a_problem(lines: list[str], end: str):
    assert_accounts_for_every_line(end.join(lines))


@relaxed
@given(st.sampled_from(PAGES), st.integers(0, 5000), st.integers(0, 5000))
def test_a_page_may_be_cut_anywhere(page: str, start: int, stop: int):
    assert_accounts_for_every_line(page[start:stop])


@pytest.mark.parametrize("page", PAGES)
@relaxed
@given(data=st.data())
def test_a_line_added_costs_two_papers_at_most(page: str, data: st.DataObject):
    lines = page.split("\n")
    place = data.draw(st.integers(0, len(lines)))
    found = read("\n".join([*lines[:place], data.draw(ODD), *lines[place:]])).papers
    assert len({paper.title for paper in PAPERS} - {paper.facts.title for paper in found}) <= 2
