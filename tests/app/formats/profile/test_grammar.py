"""What one line of a page can be."""

import datetime

import pytest

from app.formats.lines import read_lines
from app.formats.profile import grammar
from app.formats.profile.grammar import Heading

CAPTURED_ON = datetime.date(2026, 11, 23)
PAPER = "\n\nChatDev\n\nChen Qian, Wei Liu et al. · tsinghua\n\nSoftware development is complex."


def find_heading(text: str) -> Heading | None:
    return grammar.find_heading(read_lines(text), 0, CAPTURED_ON)


@pytest.mark.parametrize(
    ("text", "subject", "issued", "code_badge"),
    [
        ("CLAug 21, 2023Code", "CL", "2023-08-21", True),
        ("CLAug 21, 2023", "CL", "2023-08-21", False),
        ("CL Aug 21, 2023 Code", "CL", "2023-08-21", True),
        ("CL · Aug 21, 2023 · Code", "CL", "2023-08-21", True),
        ("CL\nAug 21, 2023\nCode", "CL", "2023-08-21", True),
        ("CL\n\nAug 21, 2023Code", "CL", "2023-08-21", True),
        ("CLAug 21, 2023\nCode", "CL", "2023-08-21", True),
        ("cs.CLAug 21, 2023", "cs.CL", "2023-08-21", False),
        ("quant-phAugust 3, 2020", "quant-ph", "2020-08-03", False),
        ("cond-mat.soft May 3, 2020", "cond-mat.soft", "2020-05-03", False),
        ("MAMay 3, 2023", "MA", "2023-05-03", False),
        ("CL21 Aug 2023", "CL", "2023-08-21", False),
        ("CL 2023-08-21 Code", "CL", "2023-08-21", True),
        ("CLSept. 3 , 2023", "CL", "2023-09-03", False),
        ("CLFeb 4Code", "CL", "2026-02-04", True),
        ("CLNov 24", "CL", "2025-11-24", False),
        ("CLFeb 29", "CL", "2024-02-29", False),
    ],
)
def test_a_heading_is_a_subject_and_a_date_however_parted(text: str, subject: str, issued: str, code_badge: bool):
    heading = find_heading(text + PAPER)
    assert heading is not None
    assert (heading.subject, str(heading.issued), heading.code_badge) == (subject, issued, code_badge)
    assert heading.stop == len(read_lines(text))


@pytest.mark.parametrize(("text", "printed"), [("CLFeb 4", False), ("CLFeb 4, 2026", True), ("CL2026-02-04", True)])
def test_a_heading_says_whether_its_year_is_printed(text: str, printed: bool):
    heading = find_heading(text)
    assert heading is not None
    assert heading.year_printed is printed


@pytest.mark.parametrize("text", ["CLFeb 30", "CLFeb 29, 2023Code", "CL30 Feb 2023", "CLMay 0", "CLMay 3, 0000"])
def test_a_day_that_is_none_still_heads_a_paper_and_is_said(text: str):
    heading = find_heading(text)
    assert heading is not None
    assert heading.issued is None
    assert heading.problem.startswith("The calendar has no ")


@pytest.mark.parametrize(
    "text",
    [
        "AI",
        "CL",
        "CL\nA title",
        "CLIP May 28, 2023",
        "CLIP May 2023: A Retrospective",
        "ZZAug 21, 2023Code",
        "soft May 3, 2020",
        "The AI May 4 of us",
        "CLAug 21, 2023Code is released",
        "CLAug 21, 2023Codes",
        "Last updated May 3, 2021",
        "May 3, 2021",
        "Mayday",
        "CL" + " " * 50 + "May 3, 2021",
    ],
)
def test_nothing_else_is_a_heading(text: str):
    assert find_heading(text) is None


def test_a_date_alone_is_a_heading_where_a_title_and_authors_follow():
    heading = find_heading("Aug 21, 2023Code" + PAPER)
    assert heading is not None
    assert (heading.subject, str(heading.issued)) == (None, "2023-08-21")
    assert find_heading("Aug 21, 2023\n\nCopyright\n\nPrivacy") is None


def test_a_title_and_authors_cut_short_begin_a_paper_without_a_heading():
    lines = read_lines(PAPER)
    heading = grammar.find_missing_heading(lines, 0)
    assert heading is not None
    assert (heading.start, heading.stop, heading.subject, heading.issued) == (0, 0, None, None)
    assert "missing" in heading.problem


@pytest.mark.parametrize(
    "text",
    [
        "ChatDev\n\nChen Qian, Wei Liu et al.",
        "ChatDev\n\nChen Qian, Wei Liu\n\nSoftware development is complex.",
        "ChatDev\n\nChen Qian, Wei Liu et al.\n\nLoad more",
        "38 papers\n\nChen Qian, Wei Liu et al.\n\nSoftware development is complex.",
        "A B et al.\n\nChen Qian, Wei Liu et al.\n\nSoftware development is complex.",
    ],
)
def test_less_than_that_does_not(text: str):
    assert grammar.find_missing_heading(read_lines(text), 0) is None


@pytest.mark.parametrize(
    ("text", "authors", "truncated", "affiliations"),
    [
        ("Weize Chen", ["Weize Chen"], False, ()),
        ("Weize Chen, Yusheng Su et al. · tsinghua", ["Weize Chen", "Yusheng Su"], True, ("tsinghua",)),
        ("Weize Chen et al. · pku, tsinghua", ["Weize Chen"], True, ("pku", "tsinghua")),
        ("Weize Chen, Yusheng Su, et al", ["Weize Chen", "Yusheng Su"], True, ()),
        ("Weize Chen et al.· pku · mit", ["Weize Chen"], True, ("pku", "mit")),
        ("Weize Chen et al.·pku", ["Weize Chen"], True, ("pku",)),
        ("Weize Chen • pku", ["Weize Chen"], False, ("pku",)),
        ("Gal·la Puig, Xu Han", ["Gal·la Puig", "Xu Han"], False, ()),
        ("Weize Chen, Xu Han, and Yankai Lin", ["Weize Chen", "Xu Han", "Yankai Lin"], False, ()),
        ("Weize Chen and Xu Han", ["Weize Chen", "Xu Han"], False, ()),
        ("Weize Chen & Xu Han; Li Wei", ["Weize Chen", "Xu Han", "Li Wei"], False, ()),
        ("John Smith, Jr., Yinghao chen", ["John Smith Jr.", "Yinghao chen"], False, ()),
        ("王军、李明", ["王军", "李明"], False, ()),
        ("OpenAI", ["OpenAI"], False, ()),
        ("Prince et al.", ["Prince"], True, ()),
        ("Hal et Al", ["Hal"], True, ()),
    ],
)
def test_a_line_of_authors_is_read(text: str, authors: list[str], truncated: bool, affiliations: tuple[str, ...]):
    line = grammar.read_authors(text)
    assert line is not None
    assert ([str(author) for author in line.authors], line.truncated, line.affiliations) == (
        authors,
        truncated,
        affiliations,
    )


@pytest.mark.parametrize(
    "text",
    [
        "We study agents, tools and models.",
        "Autonomous agents empowered by Large Language Models have improved",
        "tool learning",
        "Withdrawn.",
        "et al.",
        "· tsinghua",
        "Is this it?",
        "A" * 61,
    ],
)
def test_a_sentence_is_no_line_of_authors(text: str):
    assert grammar.read_authors(text) is None


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Weize Chen", True),
        ("Ludwig van Beethoven", True),
        ("Language models", False),
        ("Home", False),
        ("sign In", False),
        ("Is This It?", False),
    ],
)
def test_a_person_is_told_from_a_menu(text: str, person: bool):
    assert grammar.is_person(text) is person
