"""Laws of the reader of the ACL Anthology: papers printed are read back, and every line is accounted for."""

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats.acl import is_acl, read_acl
from app.formats.lines import read_lines
from app.formats.source import ReadSource
from tests.app.formats.acl.pages import BADGES, Printed, print_event, print_person, print_volume
from tests.app.formats.standing import find_misplaced

whole_page = settings(deadline=None)  # a busy machine may take its time over a page; that is no failure
WORD = st.text("abcdefghijklmnopqrstuvwxyzåéø", min_size=2, max_size=9)
TITLE = st.lists(WORD, min_size=1, max_size=8).map(lambda words: f"On: {' '.join(words)}")
AUTHOR = st.tuples(WORD, WORD).map(lambda words: f"{words[0].title()} {words[1].title()}")
PAPER = st.builds(
    Printed,
    TITLE,
    st.lists(AUTHOR, min_size=1, max_size=6).map(tuple),
    WORD.map(lambda word: f"Proceedings of the {word} Association"),
    st.integers(1965, 2026),
    st.lists(WORD, max_size=20).map(lambda words: f"We {' '.join(words)}." if words else ""),
)
ODD = st.sampled_from(
    (
        "pdf|bib|abs|pdf bib abs|pdfbibabs|pdf (full)|bib (full)|2023|1984|Ada Lamp|Ada Lamp / Bob Wick|/ Bob Wick"
        "|Ada /|Proceedings of Lamps|Computational Linguistics, Volume 49, Issue 1 - March 2023|We light a lamp."
        "|Co-authors|Venues|Fix author|ACL Anthology|Also published as: A. Lamp|Year:|Volumes|Lamps 12 papers"
        "|Event (2023)|up|pdf bib Lamps|https://aclanthology.org/2023.a-b.1|10.1234/a|github.com/a/b|\u200b|é"
    ).split("|")
).map(lambda text: text.replace(" / ", " | ").replace("/ Bob", "| Bob").replace("Ada /", "Ada |"))


def read(text: str) -> ReadSource:
    return read_acl(text, datetime.date(2026, 11, 23))


def assert_accounts_for_every_line(text: str) -> None:
    source = read(text)
    placed = set(range(source.header_lines[0], source.header_lines[1] + 1))
    placed |= {problem.line for problem in source.problems}
    for paper in source.papers:
        placed |= set(range(paper.first_line, paper.last_line + 1))
    assert {line.number for line in read_lines(text)} <= placed
    assert list(source.problems) == sorted(source.problems)
    assert find_misplaced(text, source) == []


@whole_page
@given(st.text())
def test_no_text_makes_reading_fail(text: str):
    assert 0 <= is_acl(text) <= 1
    assert_accounts_for_every_line(text)


@whole_page
@given(st.lists(ODD | st.text(max_size=20), max_size=40), st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\t"]))
def test_every_line_is_in_a_paper_the_header_or_a_problem(lines: list[str], end: str):
    text = end.join(lines)
    assert 0 <= is_acl(text) <= 1
    assert_accounts_for_every_line(text)


@whole_page
@given(
    st.lists(PAPER, min_size=1, max_size=8),
    st.sampled_from(list(BADGES)),
    st.sampled_from([print_person, print_event, print_volume]),
)
def test_papers_printed_are_read_back(papers: list[Printed], layout: str, print_page):
    text = print_page(papers, layout)
    facts = [paper.facts for paper in read(text).papers]
    is_person = print_page is print_person
    assert [each.title for each in facts] == [paper.title for paper in papers]
    assert [tuple(map(str, each.authors)) for each in facts] == [paper.authors for paper in papers]
    assert [each.abstract for each in facts] == [paper.abstract for paper in papers]
    venue = "Proceedings of the Lamp Association"
    assert [each.venue for each in facts] == [paper.venue if is_person else venue for paper in papers]
    assert [str(each.issued) for each in facts] == [str(paper.year) if is_person else "2023" for paper in papers]
    assert_accounts_for_every_line(text)
