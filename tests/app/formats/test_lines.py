"""Lines: where they end, what of them is invisible, and where each stands."""

import pytest

from app.formats.lines import Joined, Line, read_lines, span_all, split_lines
from app.formats.places import Place, Places, excerpt


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


def find_excerpts(source: str, printed: str) -> list[str]:
    """What the source has where the lines say that a text stands."""
    found = ((line, line.text.find(printed)) for line in read_lines(source))
    places = [line.place("title", start, start + len(printed)) for line, start in found if start >= 0]
    return [excerpt(split_lines(source), place) for place in places]


@pytest.mark.parametrize(
    ("source", "printed", "stands"),
    [
        ("  a title, 2023", "title", "title"),
        ("\ufeffa\u00ad ti\u00adtle\u200b, 2023", "title", "ti\u00adtle\u200b"),
        ("an e\ufb03cient \ufb01eld of \ufb02ow", "field", "\ufb01eld"),
        ("by Jose\u0301 Pe\u0301rez", "José", "Jose\u0301"),
        ("by Jose\u0301", "José", "Jose\u0301"),
        ("by \u1112\u1161\u11ab\u1100\u1173\u11af and", "한글", "\u1112\u1161\u11ab\u1100\u1173\u11af"),
        ("CL\u00ad\t\u200bAug\u00ad 21\tCode", "Aug 21", "Aug\u00ad 21"),
        ("x\r\n\r\ny\u200b title\r\n", "title", "title"),
    ],
)
def test_each_sign_knows_where_it_stood(source: str, printed: str, stands: str):
    assert find_excerpts(source, printed) == [stands]


def test_a_part_of_a_line_is_a_line_that_stands_elsewhere():
    (line,) = read_lines("  e\ufb03cient\u00ad ways: \u00ad a  study ")
    part = line.part(line.text.index(":") + 1)
    assert part == Line(1, 20, "a  study", False)
    assert line.part(0, 9).place("title") == line.place("title", 0, 9)


def test_lines_joined_know_where_each_sign_stood():
    source = "  Two lines of\n\n\u200ba ti\u00adtle, and more"
    joined = Joined(read_lines(source))
    assert joined.text == "Two lines of a title, and more"
    start = joined.text.index("of")
    place = joined.place("title", start, joined.text.index(","))
    assert excerpt(split_lines(source), place) == "of\n\n\u200ba ti\u00adtle"
    assert joined.place("title")[1:] == (1, 3, 3, len("\u200ba ti\u00adtle, and more") + 1)


@pytest.mark.parametrize(
    ("source", "joined"),
    [
        ("single-\ndevice setups", "single-device setups"),
        ("pre-\nand post-training", "pre- and post-training"),
        ("a dash -\nand more", "a dash - and more"),
        ("BUPT-\nGAMMA/ProGraph", "BUPT-GAMMA/ProGraph"),
    ],
)
def test_a_word_parted_at_its_hyphen_is_one_word(source: str, joined: str):
    assert Joined(read_lines(source)).text == joined
    assert excerpt(split_lines(source), Joined(read_lines(source)).place("title")) == source


def test_a_text_that_something_interrupts_has_a_place_for_each_stretch():
    lines = read_lines("DOI\nOne\nTwo\n\nThree\tDOI\nFour\tDOI\tFive\n\nSix\nDOI")
    places = span_all("abstract", [line for line in lines if line.text != "DOI"], lines)
    assert [each[1:] for each in places] == [(2, 1, 5, 6), (6, 1, 6, 5), (6, 10, 8, 4)]


@pytest.mark.parametrize("mark", ["> ", ">", ">> ", "> > "])
def test_what_an_answer_quotes_is_read_as_it_was(mark: str):
    source = f"{mark}  Weize Chen\n{mark}\n{mark}CL\tCode\n"
    assert [line.text for line in read_lines(source)] == ["Weize Chen", "CL", "Code"]
    assert [line.opens for line in read_lines(source)] == [True, True, False]
    assert find_excerpts(source, "Code") == ["Code"]


def test_a_line_that_begins_with_a_sign_quotes_nothing_by_itself():
    assert read_texts("> a\nb\nc") == ["> a", "b", "c"]


def test_letters_and_their_marks_become_one_letter():
    assert read_texts("Jose\u0301 \ufb01nds A\u030a") == ["José finds Å"]


def test_places_are_kept_as_they_were_given():
    places = [Place("title", 1, 2, 3, 4), Place("citations", 5, 6, 7, 100_000_000)]
    held = Places(places)
    assert list(held) == places
    assert len(held) == 2
    assert held.of("citations") == (places[1],)
    assert held == Places(places) != Places()
    assert hash(held) == hash(Places(places))
