"""Laws of all readers: no text makes one fail or slow, what it says stands in the source, and line ends say nothing."""

from __future__ import annotations

import datetime
import random
from collections import Counter
from collections.abc import Callable
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats import READERS, part_pages, recognise
from app.formats.lines import split_lines
from app.formats.source import ReadPaper, ReadSource
from tests.app.formats.test_recognition import PAGES
from tests.fuzz.target import find_complaints
from tests.timing import least_cpu_time

CAPTURED_ON = datetime.date(2026, 11, 23)
whole_page = settings(deadline=None, max_examples=40)  # a busy machine may take its time over a page
each_reader = pytest.mark.parametrize("name", READERS)
LINES = {name: [line for page in pages for line in page.split("\n")[:60]] for name, pages in PAGES.items()}
ALL_LINES = sorted({line for lines in LINES.values() for line in lines})


def read(name: str, text: str) -> ReadSource:
    source = READERS[name].read(text, CAPTURED_ON)
    assert find_complaints(text, source) == []
    return source


@each_reader
@whole_page
@given(text=st.text(max_size=300))
def test_no_text_makes_a_reader_fail(name: str, text: str):
    assert 0 <= READERS[name].recognise(text) <= READERS[name].most
    read(name, text)


@each_reader
@whole_page
@given(lines=st.lists(st.sampled_from(ALL_LINES) | st.text(max_size=10), max_size=30), end=st.sampled_from("\n\t "))
def test_lines_of_any_site_are_survived_by_each_reader(name: str, lines: list[str], end: str):
    read(name, end.join(lines))


@each_reader
@whole_page
@given(data=st.data())
def test_lines_of_its_own_site_in_any_order_are_survived(name: str, data: st.DataObject):
    read(name, "\n".join(data.draw(st.lists(st.sampled_from(LINES[name]), max_size=40))))


@whole_page
@given(lines=st.lists(st.sampled_from(ALL_LINES) | st.text(max_size=10), max_size=30))
def test_what_is_recognised_is_said_surest_first_and_its_pages_are_the_text(lines: list[str]):
    text = "\n".join(lines)
    sure = [each.confidence for each in recognise(text)]
    assert sure == sorted(sure, reverse=True)
    assert all(0 < confidence <= 1 for confidence in sure)
    assert "".join(part_pages(text)) == text


@each_reader
@whole_page
@given(data=st.data(), end=st.sampled_from(["\r\n", "\r"]))
def test_reading_is_the_same_whatever_ends_a_line(name: str, data: st.DataObject, end: str):
    lines = data.draw(st.lists(st.sampled_from(LINES[name]) | st.text("aZ1 (.,\t", max_size=10), max_size=20))
    plain, other = "\n".join(lines), end.join(lines)
    assert READERS[name].recognise(other) == READERS[name].recognise(plain)
    assert READERS[name].read(other, CAPTURED_ON) == READERS[name].read(plain, CAPTURED_ON)


MAY_LOSE = {"scholar": 1, "semantic_scholar": 1, "orcid": 2, "publications": 1}
"""How many of a page's papers may be lost to a cut: where nothing but what is cut off tells a title from other text."""
CUTS = 8
LONGEST_PAGE = 60


@each_reader
def test_a_page_cut_at_any_two_places_keeps_the_papers_between_them(name: str):
    random_places = random.Random(name)
    for page in PAGES[name]:
        short = "".join(page.splitlines(keepends=True)[:LONGEST_PAGE])
        papers = read(name, short).papers
        for _ in range(CUTS):
            start, stop = sorted(random_places.choices(range(len(short) + 1), k=2))
            between = find_between(short, papers, start, stop)
            kept = Counter(paper.facts.title for paper in read(name, short[start:stop]).papers)
            lost = Counter(between) - kept
            assert lost.total() <= MAY_LOSE.get(name, 0), (lost, short[start:stop])


def find_between(text: str, papers: tuple[ReadPaper, ...], start: int, stop: int) -> list[str]:
    """The titles of the papers that stand whole between two places of a text."""
    starts = list(accumulate((len(line) + 1 for line in split_lines(text)), initial=0))
    return [
        paper.facts.title
        for paper in papers
        if start <= starts[paper.first_line - 1] and starts[paper.last_line] - 1 <= stop
    ]


SHAPES: dict[str, Callable[[int], str]] = {
    "brackets": lambda size: "(" * size,
    "letters": lambda size: "a" * size,
    "blank lines": lambda size: "\n" * size,
    "tabs": lambda size: "\t" * size,
    "cut lists": lambda size: "et al. " * size,
    "marks": lambda size: "[1] " * size,
    "lists": lambda size: "a, " * size,
}
SIZES = (1000, 10_000)
"""Below and above what most readers look at of a line."""
PAPER_LINES = 100
STEADY = 0.02
"""Seconds of CPU time within which nothing is said about what grows."""


@each_reader
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("shape", SHAPES)
def test_four_times_the_text_takes_about_four_times_as_long(name: str, shape: str, size: int):
    assert_grows_evenly(name, SHAPES[shape], size)


@each_reader
def test_four_times_the_papers_take_about_four_times_as_long(name: str):
    page = PAGES[name][0]
    papers = read(name, page).papers
    lines = page.splitlines(keepends=True)[papers[0].first_line - 1 : papers[-1].last_line]
    assert_grows_evenly(name, lambda size: "".join((lines * (size // len(lines) + 1))[:size]), PAPER_LINES)


def assert_grows_evenly(name: str, make: Callable[[int], str], size: int) -> None:
    """A quadratic part would make it sixteen times as long; half of that is allowed to chance and other programs."""
    assert measure(name, make(4 * size)) < 8 * measure(name, make(size)) + STEADY


def measure(name: str, text: str) -> float:
    """The CPU time, in seconds, of recognising and reading a text."""
    return least_cpu_time(lambda: (READERS[name].recognise(text), READERS[name].read(text, CAPTURED_ON)))
