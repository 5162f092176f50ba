"""Laws of the reader of ORCID's records: works printed are read back, and every line is accounted for."""

import datetime
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats.lines import read_lines
from app.formats.orcid import is_orcid, read_orcid
from app.formats.source import ReadSource
from tests.app.formats.orcid.pages import LAYOUTS, Printed, print_record, print_works
from tests.app.formats.standing import find_misplaced

whole_page = settings(deadline=None)  # a busy machine may take its time over a page; that is no failure
WORD = st.text("abcdefghijklmnopqrstuvwxyzåéø", min_size=2, max_size=9)
PHRASE = st.lists(WORD, min_size=1, max_size=8).map(" ".join)
TITLE = PHRASE | st.sampled_from(["1984", "Book", "Review", "Sort", "DOI: a 1", "A | B", "2019 | A lamp"])
AUTHOR = st.tuples(WORD, WORD).map(lambda words: f"{words[0].title()} {words[1].title()}")
DATE = st.sampled_from(["2023-08-21", "2019-03", "2001", ""])
IDENTIFIER = st.sampled_from(["DOI: 10.1234/lamp", "EID: 2-s2.0-1", "Part of ISSN: 1234-5678", "URI: https://a.b/c"])
WORK = st.builds(
    Printed,
    TITLE,
    PHRASE.map(lambda words: f"Journal {words}") | st.just(""),
    DATE,
    st.sampled_from(["Journal article", "Conference paper", "Preprint", "Dissertation or Thesis"]),
    st.lists(IDENTIFIER, max_size=3, unique=True).map(tuple),
    st.lists(AUTHOR, max_size=6).map(tuple),
    st.booleans(),
    st.sampled_from(["Crossref", "Ada Lamp", "Ada Lamp via Scopus - Elsevier"]),
    st.integers(1, 3),
)
ODD = st.sampled_from(
    (
        "Works (3)|Works (1 to 50 of 123)|Works|Employment (2)|Funding (1)|Peer review (1 review)|Featured works|Sort"
        "|Ada Lamp|https://orcid.org/0000-0002-1825-0097|0000-0002-1825-0098|Keywords|lamps, wicks|Countries|Activities"
        "|Wick Institute: Oslo, NO|2021 to present \\| Professor|2023-08-21 \\| Journal article|Book \\| 2019|Book"
        "|2019 \\| Buch|2023-02-30 \\| Book|DOI: 10.1234/a|DOI:|ARXIV: 2307.07924|Part of ISSN: 1"
        "|CONTRIBUTORS: Ada Lamp"
        "|CONTRIBUTORS:|A; B et al.|0000-0001-5109-3700; Ada Lamp|Show more detail|Show less detail|Subtitle|URL"
        "|Contributors|Ada Lamp (Author, first)|Description|Added|Last modified|2020-01-01|Source:|Source: Crossref"
        "|check_circle|Preferred source (of 2)|(of 2)|Items per page:|50|1 – 50 of 123|Lamps burn|\u200b|é"
        "|https://github.com/a/b|Hide details"
    )
    .replace("\\|", "\x00")
    .split("|")
).map(lambda line: line.replace("\x00", "|"))


def read(text: str) -> ReadSource:
    return read_orcid(text, datetime.date(2026, 11, 23))


def assert_accounts_for_every_line(text: str) -> None:
    source = read(text)
    placed = set(range(source.header_lines[0], source.header_lines[1] + 1))
    for problem in source.problems:
        placed.add(problem.line)
        if left_out := re.match(r"Left out, since these lines, up to line (\d+),", problem.message):
            placed |= set(range(problem.line, int(left_out[1]) + 1))
    for paper in source.papers:
        placed |= set(range(paper.first_line, paper.last_line + 1))
    headings = {line.number for line in read_lines(text) if line.text.startswith("Works (")}
    assert {line.number for line in read_lines(text)} <= placed | headings
    assert list(source.problems) == sorted(source.problems)
    assert find_misplaced(text, source) == []


@whole_page
@given(st.text())
def test_no_text_makes_reading_fail(text: str):
    assert 0 <= is_orcid(text) <= 1
    assert_accounts_for_every_line(text)


@whole_page
@given(st.lists(ODD | st.text(max_size=20), max_size=40), st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\t"]))
def test_every_line_is_in_a_paper_the_header_or_a_problem(lines: list[str], end: str):
    text = end.join(lines)
    assert 0 <= is_orcid(text) <= 1
    assert_accounts_for_every_line(text)


@whole_page
@given(st.lists(WORK, min_size=1, max_size=8), st.sampled_from(LAYOUTS), st.sampled_from([print_record, print_works]))
def test_works_printed_are_read_back(works: list[Printed], layout: str, print_page):
    text = print_page(works, layout)
    source = read(text)
    facts = [paper.facts for paper in source.papers]
    assert [each.title for each in facts] == [work.title for work in works]
    assert [each.venue or "" for each in facts] == [work.venue for work in works]
    assert [str(each.issued) if each.issued else "" for each in facts] == [work.date for work in works]
    assert [tuple(map(str, each.authors)) for each in facts] == [work.contributors for work in works]
    assert [each.authors_truncated for each in facts] == [work.cut and bool(work.contributors) for work in works]
    assert [each.doi is not None for each in facts] == ["DOI: 10.1234/lamp" in work.identifiers for work in works]
    assert [each.url is not None for each in facts] == ["URI: https://a.b/c" in work.identifiers for work in works]
    assert source.lists_all
    assert_accounts_for_every_line(text)
