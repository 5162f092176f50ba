"""What of a source went into no value."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.formats import read_source
from app.formats.coverage import find_line_starts, find_unused
from app.formats.lines import split_lines
from app.formats.places import Place, Places
from app.formats.source import ReadPaper, ReadSource
from app.papers import PaperFacts
from tests.timing import least_cpu_time

SAMPLE = Path(__file__).resolve().parents[3] / "resources" / "samples" / "weize-chen.txt"


def read_with(*places: Place, header: tuple[Place, ...] = ()) -> ReadSource:
    paper = ReadPaper(facts=PaperFacts(title="T"), position=1, first_line=1, last_line=1, places=Places(places))
    return ReadSource(format="profile", papers=(paper,), header_places=Places(header))


def test_lines_that_show_something_and_were_not_used() -> None:
    text = "menu\n\nTitle here\n \u200b\nfooter"
    coverage = find_unused(text, read_with(Place("title", 3, 1, 3, 11)))
    assert (list(coverage.unused), coverage.written) == ([1, 5], 3)
    assert coverage.is_unused(1)
    assert not coverage.is_unused(2)
    assert not coverage.is_unused(3)


def test_the_header_counts_too() -> None:
    coverage = find_unused("Ann\nmenu", read_with(header=(Place("name", 1, 1, 1, 4),)))
    assert list(coverage.unused) == [2]


def test_the_label_beside_a_figure_of_the_header_is_used_with_it() -> None:
    coverage = find_unused("h-index41", read_with(header=(Place("h_index", 1, 8, 1, 10),)))
    assert coverage.find_stretches(1, "h-index41") == []


def test_stretches_between_values_are_told_where_they_hold_a_word() -> None:
    line = "PDF Ann Author, Bob Builder and others, 2020."
    places = (Place("authors", 1, 5, 1, 15), Place("authors", 1, 17, 1, 28), Place("issued", 1, 41, 1, 45))
    stretches = find_unused(line, read_with(*places)).find_stretches(1, line)
    assert [line[start:stop] for start, stop in stretches] == ["PDF", "and others"]


def test_an_unused_line_is_one_stretch() -> None:
    assert find_unused("menu", ReadSource(format="profile")).find_stretches(1, "menu") == [(0, 4)]


def test_a_value_over_several_lines_uses_those_between_whole() -> None:
    lines = ["1 It says", "a thing", "or two. Cited", ""]
    coverage = find_unused("\n".join(lines), read_with(Place("abstract", 1, 3, 3, 8)))
    assert (list(coverage.unused), coverage.written) == ([], 3)
    found = [[lines[at][slice(*gap)] for gap in coverage.find_stretches(at + 1, lines[at])] for at in range(3)]
    assert found == [["1"], [], ["Cited"]]


def test_values_within_one_another_are_no_gap() -> None:
    line = "It says so at https://x.org and ends."
    places = (Place("abstract", 1, 1, 1, 38), Place("repositories", 1, 15, 1, 28))
    assert find_unused(line, read_with(*places)).find_stretches(1, line) == []


@pytest.mark.parametrize(("line", "following"), [(0, 1), (1, 4), (3, 4), (4, 1), (9, 1)])
def test_the_next_unused_line_comes_round(line: int, following: int) -> None:
    text = "menu\nTitle\n\nfooter"
    assert find_unused(text, read_with(Place("title", 2, 1, 2, 6))).find_next(line) == following


def test_where_all_was_used_there_is_no_next() -> None:
    assert find_unused("Title", read_with(Place("title", 1, 1, 1, 6))).find_next(1) is None


def test_the_sample_was_used_but_for_one_count() -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    coverage = find_unused(text, read_source(text, captured_on=datetime.date(2026, 11, 23)))
    assert [split_lines(text)[number - 1] for number in coverage.unused] in ([], ["38 Papers"])


@given(st.text(alphabet="ab\r\n\u2028", max_size=40))
def test_lines_begin_where_they_do_for_the_readers(text: str) -> None:
    lines, starts = split_lines(text), find_line_starts(text)
    assert len(starts) == len(lines)
    for start, line in zip(starts, lines, strict=True):
        assert text[start : start + len(line)] == line


def test_time_grows_with_the_text_whatever_the_places() -> None:
    def measure(size: int) -> float:
        text = "word\n" * size
        read = read_with(*(Place("abstract", 1, 1, size, 5) for _ in range(size)))
        return least_cpu_time(lambda: find_unused(text, read))

    measure(1000)
    assert measure(40_000) < 40 * max(measure(4_000), 0.001)
