"""Laws of the reader of Semantic Scholar's pages: papers printed are read back, and every line is accounted for."""

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats.lines import read_lines
from app.formats.semantic_scholar import is_semantic_scholar, read_semantic_scholar, wording
from app.formats.source import ReadSource
from tests.app.formats.semantic_scholar.pages import Printed, print_author_page, print_search_page
from tests.app.formats.standing import find_misplaced

whole_page = settings(deadline=None)  # a busy machine may take its time over a page; that is no failure
WORD = st.text("abcdefghijklmnopqrstuvwxyzåéø", min_size=2, max_size=9)
TITLE = st.lists(WORD, min_size=1, max_size=8).map(lambda words: f"On: {' '.join(words)}")
BEGINNINGS = frozenset("mc mac de di du da del della la le van von fitz el al ben ab ap st".split())
"""What names begin with: of ``Ada DaBob Wick``, nobody can say that it is two."""

FIELD_WORDS = frozenset(" ".join(wording.FIELDS_OF_STUDY).lower().split())
"""Of ``Ada Physics Computer Science Nature`` nobody can say where the name ends; ``test_reader`` has an Art."""

NAME = WORD.filter(lambda word: word not in BEGINNINGS | FIELD_WORDS).map(str.title)
AUTHOR = st.tuples(NAME, NAME).map(" ".join)
PAPER = st.builds(
    Printed,
    TITLE,
    st.lists(AUTHOR, min_size=2, max_size=6).map(tuple),
    st.sampled_from([0, 0, 1, 12]),
    st.sampled_from(["Computer Science", "Medicine, Biology", "Art"]),
    st.lists(WORD, min_size=1, max_size=3).map(lambda words: f"Journal {' '.join(words)}"),
    st.sampled_from(["21 August 2023", "March 1999", "2020"]),
    st.sampled_from(["", "It burns."]),
    st.just(""),
    st.integers(0, 200_000).map(lambda count: f"{count:,}" if count else ""),
    st.sampled_from(
        [("Save", "Alert", "Cite"), ("Highly Influential", "[PDF]", "Save"), ("View PDF on arXiv", "Cite")]
    ),
)
ODD = st.sampled_from(
    (
        "Publications|34|h-index 17|Citations 12|Ada Lamp|Ada Lamp, Bob Wick|+3 authors|Ada LampBob Wick+1 author"
        "|Computer Science|Art, Law|21 August 2023|2019|99 March 2020|Published in ACL 2023|TLDR|TLDRIt|Expand|Abstract"
        "|It burns. Expand|179|179 PDF Save|[PDF]SaveCite|Highly Influential|1 Excerpt|Save|Cite|Sort by Relevance"
        "|About 12 results|Co-Authors|Ada Lamp, Bob Wick • Art • 2019|Ada LampArtNature2019|1|…|\u200b|é"
        "|DOI:10.1234/a|arXiv:2307.07924|github.com/a/b"
    ).split("|")
)


def read(text: str) -> ReadSource:
    return read_semantic_scholar(text, datetime.date(2026, 11, 23))


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
    assert 0 <= is_semantic_scholar(text) <= 1
    assert_accounts_for_every_line(text)


@whole_page
@given(st.lists(ODD | st.text(max_size=20), max_size=40), st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\t"]))
def test_every_line_is_in_a_paper_the_header_or_a_problem(lines: list[str], end: str):
    text = end.join(lines)
    assert 0 <= is_semantic_scholar(text) <= 1
    assert_accounts_for_every_line(text)


@whole_page
@given(
    st.lists(PAPER, min_size=1, max_size=8),
    st.sampled_from(["lines", "names", "dots", "blanks", "run"]),
    st.sampled_from([print_author_page, print_search_page]),
)
def test_papers_printed_are_read_back(papers: list[Printed], layout: str, print_page):
    text = print_page(papers, layout)
    facts = [paper.facts for paper in read(text).papers]
    assert [each.title for each in facts] == [paper.title for paper in papers]
    assert [tuple(map(str, each.authors)) for each in facts] == [paper.authors for paper in papers]
    assert [each.authors_truncated for each in facts] == [paper.more > 0 for paper in papers]
    assert [each.venue for each in facts] == [paper.venue for paper in papers]
    assert [each.issued is not None for each in facts] == [True] * len(papers)
    assert [f"{each.citations:,}" if each.citations else "" for each in facts] == [paper.count for paper in papers]
    assert_accounts_for_every_line(text)
