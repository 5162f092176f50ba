"""Laws of the DBLP reader: it never fails, its positions stand in the text, and what was printed is read back."""

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats.dblp import is_dblp, read_dblp
from app.formats.source import ReadSource
from tests.app.formats.dblp.pages import LAYOUTS, TITLES, print_entry, print_page
from tests.app.formats.standing import find_misplaced

whole_page = settings(deadline=None)
PAGE = print_page("lines")
LINES = PAGE.split("\n")
WORD = st.text("abcdefghijklmnopqrstuvwxyzäéß", min_size=2, max_size=8).filter(lambda word: not word.endswith("and"))
NAME = st.tuples(WORD, WORD).map(lambda words: f"X{words[0]} Y{words[1]}")
TITLE = st.lists(WORD, min_size=1, max_size=8).map(lambda words: f"T{' '.join(words)}")
VENUE = st.sampled_from(
    ["J. ACM 3(1): 1-9 ({})", "CoRR abs/2301.00001 ({})", "ACL (1) {}: 7-9", "Spore, {}", "ICML {}"]
)
PAPER = st.tuples(st.lists(NAME, min_size=2, max_size=5), TITLE, VENUE, st.integers(1900, 2029))
ODD = st.sampled_from(
    "[j1]|[c2] [j3]|A B:|A B, C D:|X. Y 2020|2020|2020 – today|Coauthor Index|Refine list|view|https://a.b/c"
    "|https://[|doi.org/10.1/|10.1000/)|\t|\u200b|showing all ?? records|showing all 9 records|et al.:|,:|:|..| (2020)"
    "|[j1] : (0000)|9999|[+][–]|* * *|CoRR abs/x (2020)|A B: C. CoRR abs/ (2020)|dblp: Ada Moss|(".split("|")
)


def read(text: str) -> ReadSource:
    source = read_dblp(text, datetime.date(2026, 11, 23))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert 0 <= is_dblp(text) <= 1
    assert list(source.problems) == sorted(source.problems)
    assert find_misplaced(text, source) == []
    for problem in source.problems:
        assert 1 <= problem.line <= len(lines)
        assert 1 <= problem.column <= len(lines[problem.line - 1])
    for paper in source.papers:
        assert 1 <= paper.first_line <= paper.last_line <= len(lines)
        assert paper.facts.title
    positions = [paper.position for paper in source.papers]
    assert positions == sorted(set(positions))
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
@given(st.lists(st.tuples(st.integers(0, len(PAGE) - 1), st.characters()), max_size=20))
def test_characters_mistyped_are_survived(changes: list[tuple[int, str]]):
    text = list(PAGE)
    for place, char in changes:
        text[place] = char
    read("".join(text))


@whole_page
@given(st.sets(st.integers(0, len(LINES) - 1), max_size=2))
def test_a_line_removed_costs_the_paper_it_stood_in_at_most(removed: set[int]):
    titles = {
        paper.facts.title for paper in read("\n".join(x for at, x in enumerate(LINES) if at not in removed)).papers
    }
    assert len(set(TITLES) - titles) <= len(removed)


@whole_page
@given(st.lists(PAPER, min_size=1, max_size=6), st.sampled_from(LAYOUTS))
def test_what_was_printed_is_read_back(papers: list[tuple[list[str], str, str, int]], layout: str):
    printed = [
        print_entry(f"[j{at}]", ", ".join(names), f"{title}. {venue.format(year)}", "", layout)
        for at, (names, title, venue, year) in enumerate(papers, start=1)
    ]
    found = read("\n\n".join(printed)).papers
    assert [
        ([str(name) for name in paper.facts.authors], paper.facts.title, str(paper.facts.issued)) for paper in found
    ] == [(names, title, str(year)) for names, title, _, year in papers]
