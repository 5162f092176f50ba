"""Laws of the profile reader: it never fails, accounts for every line, and loses no more than what is torn."""

import datetime
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats import read_source
from app.formats.source import ReadSource, Severity
from app.frozen import replace
from tests.app.formats.standing import find_misplaced

SAMPLE = (Path(__file__).parents[2] / "resources" / "samples" / "weize-chen.txt").read_text("utf-8")
LINES = SAMPLE.split("\n")
CAPTURED_ON = datetime.date(2026, 11, 23)
PAPERS = read_source(SAMPLE, captured_on=CAPTURED_ON).papers
TITLES = [paper.facts.title for paper in PAPERS]
ODD = st.sampled_from(
    "CL|Code|CLFeb 30|Aug 21, 2023|h-index|41|38 Papers|· x|A B et al.|AI|\t|\u200b|é.|LGMay 1, 2020Code|Load more"
    "|12.3K citations|papers papers|A B, C D et al. · x|cs.CL\tMay 1\tCode".split("|")
)
whole_page = settings(deadline=None)  # a busy machine may take its time over a page; that is no failure
LINES_OF_ANY_KIND = st.lists(ODD | st.text(max_size=30) | st.sampled_from(LINES), max_size=40)


def read(text: str) -> ReadSource:
    source = read_source(text, "profile", captured_on=CAPTURED_ON)
    assert find_misplaced(text, source) == []
    return source


def split_lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def shows_something(line: str) -> bool:
    return any(char.isprintable() and char not in " >" for char in line)  # what quotes a line says nothing


def assert_accounts_for_every_line(text: str) -> None:
    source = read(text)
    lines = split_lines(text)
    placed = set(range(source.header_lines[0], source.header_lines[1] + 1))
    placed |= {problem.line for problem in source.problems}
    for paper in source.papers:
        placed |= set(range(paper.first_line, paper.last_line + 1))
    assert {number for number, line in enumerate(lines, start=1) if shows_something(line)} <= placed
    assert all(1 <= problem.line <= len(lines) for problem in source.problems)
    assert list(source.problems) == sorted(source.problems)


@whole_page
@given(st.text())
def test_no_text_makes_reading_fail(text: str):
    read_source(text, captured_on=CAPTURED_ON)
    assert_accounts_for_every_line(text)


@whole_page
@given(LINES_OF_ANY_KIND, st.sampled_from(["\n", "\r\n", "\r", "\n\n"]))
def test_every_line_is_in_a_paper_the_header_or_a_problem(lines: list[str], end: str):
    assert_accounts_for_every_line(end.join(lines))


@whole_page
@given(st.integers(0, len(SAMPLE)), st.integers(0, len(SAMPLE)))
def test_the_sample_may_be_cut_anywhere(start: int, stop: int):
    text = SAMPLE[start:stop]
    assert_accounts_for_every_line(text)
    titles = [paper.facts.title for paper in read(text).papers]
    whole = [title for title in TITLES if f"\n{title}\n\n" in text]
    assert len(titles) <= text.count(" et al.") + 1
    assert set(whole[1:-1]) <= set(titles)


@whole_page
@given(st.sets(st.integers(0, len(LINES) - 1), max_size=6))
def test_a_line_removed_costs_the_paper_it_stood_in_at_most(removed: set[int]):
    kept = [line for number, line in enumerate(LINES) if number not in removed]
    papers = {paper.facts.title: paper.facts for paper in read("\n".join(kept)).papers}
    for paper, following in zip(PAPERS, [*PAPERS[1:], None], strict=True):
        own = range(paper.first_line - 1, paper.last_line)
        if removed.isdisjoint(own):
            facts = papers[paper.facts.title]
            if following and following.first_line - 1 in removed:  # what its heading parted may now be one abstract
                assert facts.abstract.startswith(paper.facts.abstract)
                assert facts.repositories[: len(paper.facts.repositories)] == paper.facts.repositories
                facts = replace(facts, abstract=paper.facts.abstract, repositories=paper.facts.repositories)
            assert facts == paper.facts


@whole_page
@given(st.integers(0, len(LINES) - 1), ODD)
def test_a_line_added_costs_two_papers_at_most(place: int, odd: str):
    text = "\n".join([*LINES[:place], odd, *LINES[place:]])
    assert_accounts_for_every_line(text)
    titles = {paper.facts.title for paper in read(text).papers}
    assert len(set(TITLES) - titles) <= 2


@whole_page
@given(st.lists(st.tuples(st.integers(0, len(SAMPLE) - 1), st.characters()), max_size=20))
def test_characters_mistyped_are_survived(changes: list[tuple[int, str]]):
    text = list(SAMPLE)
    for place, char in changes:
        text[place] = char
    assert_accounts_for_every_line("".join(text))


@whole_page
@given(st.lists(st.text("abc .,·", min_size=1, max_size=250).filter(str.strip), min_size=2, max_size=8))
def test_an_abstract_of_any_length_is_read_behind_authors(abstracts: list[str]):
    parts = [f"CLMay 1, 2020\nTitle\n\nAl Bo, Ce Du et al.\n\nx{abstract}" for abstract in abstracts]
    read_abstracts = [paper.facts.abstract for paper in read("\n\n".join(parts)).papers]
    assert read_abstracts == [f"x{abstract}".strip() for abstract in abstracts]


def test_what_is_lost_is_said_to_be_an_error():
    source = read("CLMay 1, 2020\n\nLGMay 2, 2020\nA title")
    assert [problem.severity for problem in source.problems if problem.line == 1] == [Severity.ERROR]
