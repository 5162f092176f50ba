"""Laws of the reader of Google Scholar profiles: papers printed are read back, and every line is accounted for."""

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats import scholar
from app.formats.scholar.wording import match_range
from app.formats.source import ReadSource
from tests.app.formats.standing import find_misplaced

CAPTURED_ON = datetime.date(2026, 11, 23)
HEADS = ["Title\nCited by\nYear\n", "TITLE\tCITED BY\tYEAR\n", "Title\nSort\nSort by year\nCited by\nCited by\nYear\n"]
BOX = "Cited by\n\tAll\tSince 2021\nCitations\t12,345\t6,000\nh-index\t41\t30\ni10-index\t80\t62\n"
CARD = "Ada Lindgren\nAda Lindgren\nInstitute of Lakes\nVerified email at lakes.example\nLimnology\n"
FOOTS = ["", "Show more\n", "PrivacyTermsHelp\n"]
whole_page = settings(deadline=None)  # a busy machine may take its time over a page; that is no failure
WORD = st.text("abcdefghijklmnopqrstuvwxyzåéø", min_size=2, max_size=9)
TITLE = st.lists(WORD, min_size=1, max_size=8).map(lambda words: f"On {' '.join(words)}")
AUTHOR = st.tuples(st.text("ABCDEFG", min_size=1, max_size=3), WORD).map(lambda parts: f"{parts[0]} {parts[1].title()}")
AUTHORS = st.lists(AUTHOR, min_size=1, max_size=6)
VENUE = st.tuples(WORD, st.integers(1, 99)).map(lambda parts: f"Journal of {parts[0]} Lakes {parts[1]} (2), 1-9")
ROW = st.tuples(TITLE, AUTHORS, VENUE, st.integers(0, 200_000), st.integers(1900, 2026), st.sampled_from(["", "*"]))
ODD = st.sampled_from(
    "Title|Cited by|Year|TITLE\tCITED BY\tYEAR|12\t2019|366    2017|36*|*|2019|A Bo, C Du|A Bo|h-index|41"
    "|i10-index\t4|All|Since 2021|Show more|Articles 1–20|Verified email at a.b|Ada Bo|...|A Bo, ...|\u200b|é|Follow"
    "|Journal 1 (2), 3".split("|")
)


def read(text: str) -> ReadSource:
    source = scholar.read_scholar(text, CAPTURED_ON)
    assert find_misplaced(text, source) == []
    return source


def print_rows(rows: list[tuple[str, list[str], str, int, int, str]], between: str) -> str:
    return "".join(
        f"{title}\n{', '.join(authors)}\n{venue}\n{count}{star}{between}{year}\n"
        for title, authors, venue, count, year, star in rows
    )


def assert_accounts_for_every_line(text: str) -> None:
    source = read(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    placed = set(range(source.header_lines[0], source.header_lines[1] + 1))
    placed |= {problem.line for problem in source.problems}
    for paper in source.papers:
        placed |= set(range(paper.first_line, paper.last_line + 1))
    shown = (any(char.isprintable() and char not in " >" for char in line) for line in lines)
    seen = {number for number, is_shown in enumerate(shown, start=1) if is_shown}
    placed |= {number for number, line in enumerate(lines, start=1) if match_range(line.strip())}  # what counts papers
    assert seen <= placed
    assert all(1 <= problem.line <= len(lines) for problem in source.problems)
    assert list(source.problems) == sorted(source.problems)


@whole_page
@given(st.text())
def test_no_text_makes_reading_fail(text: str):
    assert 0 <= scholar.is_scholar(text) <= 1
    assert_accounts_for_every_line(text)


@whole_page
@given(st.lists(ODD | st.text(max_size=20), max_size=40), st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\t"]))
def test_every_line_is_in_a_paper_the_header_or_a_problem(lines: list[str], end: str):
    text = end.join(lines)
    assert 0 <= scholar.is_scholar(text) <= 1
    assert_accounts_for_every_line(text)


@whole_page
@given(
    st.lists(ROW, min_size=1, max_size=8),
    st.sampled_from(["\n", "\t", "    ", " "]),
    st.sampled_from(HEADS),
    st.sampled_from(["", BOX + CARD, CARD + BOX]),
    st.sampled_from(FOOTS),
)
def test_papers_printed_are_read_back(
    rows: list[tuple[str, list[str], str, int, int, str]], between: str, head: str, header: str, foot: str
):
    text = header + head + print_rows(rows, between) + foot
    source = read(text)
    facts = [paper.facts for paper in source.papers]
    assert [each.title for each in facts] == [row[0] for row in rows]
    assert [[str(author) for author in each.authors] for each in facts] == [row[1] for row in rows]
    assert [f"{each.venue} {each.volume} ({each.issue}), {each.pages}" for each in facts] == [row[2] for row in rows]
    assert [str(each.issued) for each in facts] == [str(row[4]) for row in rows]
    assert [each.citations for each in facts] == [row[3] for row in rows]
    assert (source.reported is not None) == bool(header)
    lines = text.split("\n")
    assert [lines[paper.first_line - 1] for paper in source.papers] == [row[0] for row in rows]


@whole_page
@given(st.lists(ROW, min_size=3, max_size=6), st.integers(0, 23), st.sampled_from(["\n", "\t"]))
def test_a_line_removed_costs_two_papers_at_most(
    rows: list[tuple[str, list[str], str, int, int, str]], removed: int, between: str
):
    lines = print_rows(rows, between).split("\n")
    del lines[removed % len(lines)]
    text = HEADS[0] + "\n".join(lines)
    assert_accounts_for_every_line(text)
    kept = [paper.facts.title for paper in read(text).papers]
    assert sum(row[0] in kept for row in rows) >= len(rows) - 2
