"""Lines: where they end, what of them is invisible, and where each stands."""

import pytest

from app.formats.profile.lines import Line, read_lines


def read_texts(source: str) -> list[str]:
    return [line.text for line in read_lines(source)]


@pytest.mark.parametrize("source", ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc", "a\nb\r\nc\n", "a\r\nb\rc\n\n"])
def test_a_line_ends_at_any_kind_of_break(source: str):
    assert [(line.number, line.text) for line in read_lines(source)] == [(1, "a"), (2, "b"), (3, "c")]


def test_nothing_else_ends_a_line():
    assert read_texts("a\x0bb\x0cc\x85d\u2028e") == ["a b c d e"]
    assert read_texts("a\x0bb") == ["a\x0bb"]


def test_what_cannot_be_seen_is_folded_away():
    assert read_texts("\ufeffh\u00ad-in\u200bdex\u00a0\u200941\u2060") == ["h-index  41"]
    assert read_texts("a\u200db\u200c") == ["ab"]


def test_joiners_that_shape_a_word_stay():
    assert read_texts("می\u200cخواهم") == ["می\u200cخواهم"]


def test_a_blank_line_opens_the_next():
    lines = read_lines("\n\u200b\na\nb\n \t\nc")
    assert lines == [Line(3, 1, "a", True), Line(4, 1, "b", False), Line(6, 1, "c", True)]


def test_columns_count_from_the_first_visible_sign():
    assert read_lines("   a b  ") == [Line(1, 4, "a b", True)]


def test_tabs_part_a_line_into_cells():
    assert read_lines("CL\t\t Aug 21, 2023\tCode\t") == [
        Line(1, 1, "CL", True),
        Line(1, 6, "Aug 21, 2023", False),
        Line(1, 19, "Code", False),
    ]


def test_nothing_has_no_lines():
    assert read_lines("") == []
    assert read_lines(" \n\t\n\r") == []
