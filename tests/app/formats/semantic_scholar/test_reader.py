"""Whole pages of Semantic Scholar, and pieces of them."""

import datetime
import time
from pathlib import Path

import pytest

from app.dates import parse_date
from app.formats import READERS
from app.formats.semantic_scholar import is_semantic_scholar, read_semantic_scholar
from app.formats.source import ReadSource, Severity
from app.values import parse_count
from tests.app.formats.semantic_scholar.pages import (
    CARD,
    MENU,
    PAPERS,
    Printed,
    print_author_page,
    print_row,
    print_search_page,
)
from tests.app.formats.standing import find_misplaced

SAMPLE = (Path(__file__).parents[4] / "resources" / "samples" / "weize-chen.txt").read_text("utf-8")
LAYOUTS = ["lines", "names", "dots", "blanks", "run"]
PLAIN = Printed("Lamps burn", ("Ada Lamp", "Bob Wick"))


def read(text: str) -> ReadSource:
    source = read_semantic_scholar(text, datetime.date(2026, 11, 23))
    assert find_misplaced(text, source) == []
    return source


def titles(text: str) -> list[str]:
    return [paper.facts.title for paper in read(text).papers]


def losses(text: str) -> list[str]:
    return [problem.message for problem in read(text).problems if problem.severity is not Severity.NOTE]


def assert_reads(text: str, papers: list[Printed]) -> None:
    facts = [paper.facts for paper in read(text).papers]
    assert [each.title for each in facts] == [paper.title for paper in papers]
    assert [tuple(map(str, each.authors)) for each in facts] == [paper.authors for paper in papers]
    assert [each.authors_truncated for each in facts] == [bool(paper.more) for paper in papers]
    assert [each.venue or "" for each in facts] == [paper.venue for paper in papers]
    assert [each.issued for each in facts] == [parse_date(paper.date) for paper in papers]
    assert [each.citations for each in facts] == [parse_count(paper.count) if paper.count else None for paper in papers]
    assert [each.abstract for each in facts] == [paper.abstract for paper in papers]
    assert [len(each.repositories) for each in facts] == [int("github" in paper.summary) for paper in papers]
    assert all(each.subject is None and each.affiliations == () for each in facts)
    assert losses(text) == []


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r", "\n\n", "\u200b\n"])
def test_a_whole_page_is_read(layout: str, ends: str):
    papers = [paper for paper in PAPERS if layout != "run" or "王军" not in paper.authors]
    text = print_author_page(papers, layout)
    assert_reads("\ufeff" + text.replace("\n", ends), papers)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_search_is_read(layout: str):
    papers = [paper for paper in PAPERS if layout != "run" or "王军" not in paper.authors]
    assert_reads(print_search_page(papers, layout), papers)
    assert read(print_search_page(papers)).reported is None


@pytest.mark.parametrize("layout", ["lines", "names"])
def test_cells_may_be_parted_by_tabs(layout: str):
    rows = "\n".join(print_row(paper, layout).replace("\n", "\t") for paper in PAPERS)
    assert_reads(f"{MENU}\n{rows}", PAPERS)


def test_the_header_is_read():
    source = read(print_author_page(PAPERS))
    assert source.reported
    assert (source.reported.name, source.reported.affiliation) == ("Ada Lamp", "Wick Institute, Oslo")
    assert (source.reported.papers, source.reported.h_index, source.reported.citations) == (11, 17, 2500)
    assert source.header_lines == (9, 18)
    assert source.lists_all


@pytest.mark.parametrize(
    "card",
    [
        "Ada Lamp\nPublications 34\nh-index 17\nCitations 2,500\nHighly Influential Citations 312",
        "Ada Lamp\nPublications34h-index17Citations2,500Highly Influential Citations312",
        "Ada Lamp\nPublications\t34\th-index\t17\tCitations\t2,500",
        "Ada Lamp\n34 Publications\n17 h-index\n2.5K Citations\n312 Highly Influential Citations",
        "Ada Lamp\n34\nPublications\n17\nh-index\n2,500\nCitations",
        "Ada Lamp | Semantic Scholar\nAda Lamp\nPublications\n34\nh-index\n17\nCitations\n2,500\nInfluence",
        "Ada Lamp\nPublications\n34\nh-index\n17\nCitations\n2,500\nCo-Authors\nBob Wick\n9 Publications, 4 Citations",
    ],
)
def test_figures_come_in_other_shapes(card: str):
    reported = read(f"{card}\nSort by Relevance\n{print_row(PLAIN)}").reported
    assert reported
    assert (reported.name, reported.papers, reported.h_index, reported.citations) == ("Ada Lamp", 34, 17, 2500)


def test_the_address_names_the_author():
    reported = read(f"https://www.semanticscholar.org/author/Ada-Lamp/1234567\n{CARD.format(papers=1)}").reported
    assert reported
    assert reported.identifier == "1234567"


def test_figures_without_a_name_are_left_out():
    source = read("h-index\n17\nCitations\n2,500\nSort by Relevance\n" + print_row(PLAIN))
    assert source.reported is None
    assert losses("h-index\n17\nCitations\n2,500\n") == [
        "The figures were left out, since no name of a researcher stands above them."
    ]


def test_a_number_of_papers_without_a_name_is_accounted_for():
    source = read("Publications\n1\n34\nAda Lamp, Bob Wick • Art • 2019")
    assert (source.reported, source.header_lines) == (None, (2, 2))


def test_fewer_papers_than_the_page_says_are_a_warning():
    text = print_author_page(PAPERS, claimed=34)
    assert losses(text) == ["Papers listed, as the page says: 34; papers found here: 11."]
    assert not read(text).lists_all


def test_what_a_search_found_is_said():
    notes = [problem.message for problem in read(print_search_page(PAPERS)).problems]
    assert "The search found 1,230 papers, as the page says; 11 of them are listed here." in notes


def test_summaries_are_no_abstracts():
    notes = [problem.message for problem in read(print_author_page(PAPERS)).problems]
    assert any("3 papers have a summary (TLDR) made by the site" in note for note in notes)
    assert any("only a part of the abstract" in note for note in notes)


@pytest.mark.parametrize(
    ("lines", "venue", "date"),
    [
        ("Published in ACL 2023", "ACL", "2023"),
        ("Published in ICLR 21 August 2023", "ICLR", "2023-08-21"),
        ("Published 2023", None, "2023"),
        ("Published in Annual Meeting of the… 2023\nComputer Science", "Annual Meeting of the…", "2023"),
        ("Computer Science\nACL 2023", "ACL", "2023"),
        ("Computer Science\nACL 2023\n2024", "ACL 2023", "2024"),
        ("Computer Science\nNature", "Nature", None),
        ("Agricultural and Food Sciences, Biology\n2019", None, "2019"),
        ("ICLR\nSeptember 2023", "ICLR", "2023-09"),
        ("Computer Science Review\n2019", "Computer Science Review", "2019"),
    ],
)
def test_venue_and_date_come_in_other_shapes(lines: str, venue: str | None, date: str | None):
    (paper,) = read(f"Lamps burn\nAda Lamp, Bob Wick\n{lines}\nTLDR\nIt burns.\n12\nSave\nAlert\nCite").papers
    assert paper.facts.venue == venue
    assert (str(paper.facts.issued) if paper.facts.issued else None) == date
    assert paper.facts.citations == 12


@pytest.mark.parametrize(
    ("below", "count"),
    [
        ("179\nHighly Influential\nPDF\nSave\nAlert\nCite", 179),
        ("179 Highly Influential PDF Save Alert Cite", 179),
        ("1.2K[PDF]SaveAlertCite", 1200),
        ("1,234 Citations\nView on IEEE\nSave", 1234),
        ("Cited by 12\nSave", 12),
        ("Highly Influential\n179\nSave", 179),
        ("2019\nSave", 2019),
        ("PDF\nView 3 Excerpts\nSave", None),
        ("View 2 excerpts, cites background and methods\nSave", None),
        ("View PDF on arXiv (opens in a new tab)\nSave\nAlert\nCite", None),
        ("", None),
    ],
)
def test_counts_stand_among_buttons(below: str, count: int | None):
    text = f"Lamps burn\nAda Lamp, Bob Wick\nComputer Science\n2023\nTLDR\nIt burns. Expand\n{below}"
    (paper,) = read(text).papers
    assert paper.facts.citations == count
    assert paper.last_line == len(text.rstrip("\n").split("\n"))


@pytest.mark.parametrize("author", ["Ada Lamp", "Plato", "王军", "A. van der Lamp"])
@pytest.mark.parametrize("title", ["Lamps burn", "Deep Learning", "Oil", "Light, fire and what burns"])
def test_one_author_is_enough_behind_a_button(author: str, title: str):
    single = Printed(title, (author,))
    assert_reads("\n".join([print_row(PLAIN), print_row(single), print_row(PLAIN)]), [PLAIN, single, PLAIN])


def test_rows_without_buttons_are_told_apart_by_their_heads():
    papers = [Printed(paper.title, count="", buttons=(), summary="It burns.") for paper in PAPERS[:2]]
    assert_reads("\n".join(map(print_row, papers)), papers)


def test_a_paper_without_authors_is_kept():
    row = "Lamps of 1990\nPhysics\nLamp Letters\n1990\n3\nSave\nAlert\nCite"
    source = read(f"{print_row(PLAIN)}\n{row}\n{print_row(PLAIN)}")
    assert [paper.facts.title for paper in source.papers] == ["Lamps burn", "Lamps of 1990", "Lamps burn"]
    assert any("without authors" in problem.message for problem in source.problems)


def test_a_torn_title_costs_one_paper():
    torn = print_row(PLAIN).partition("\n")[2]
    source = read(f"{print_row(PAPERS[1])}\n{torn}\n{print_row(PAPERS[3])}")
    assert [paper.facts.title for paper in source.papers] == [PAPERS[1].title, PAPERS[3].title]
    assert [paper.position for paper in source.papers] == [1, 3]
    assert losses(f"{print_row(PAPERS[1])}\n{torn}") == ["A paper stands here, but its title is missing."]


@pytest.mark.parametrize("layout", ["lines", "run", "dots"])
def test_a_page_cut_anywhere_gives_its_whole_papers(layout: str):
    papers = [paper for paper in PAPERS if "王军" not in paper.authors]
    page = print_author_page(papers, layout)
    for start in range(0, len(page), 23):
        whole = [paper.title for paper in papers if f"\n{print_row(paper, layout)}\n" in page[start:]]
        found = titles(page[start:])
        whole = whole[1:]  # the first may stand below a button that was cut in two, which could be its title
        assert found[len(found) - len(whole) :] == whole, start


def test_a_page_in_the_middle_of_another_text_gives_its_papers():
    prose = "Dear reader, this is about something else.\nIt goes on for a while, and ends.\n"
    rows = "\n".join(map(print_row, PAPERS[:4]))
    source = read(f"{prose}{rows}\n{prose}")
    assert [paper.facts.title for paper in source.papers] == [paper.title for paper in PAPERS[:4]]
    assert len([problem for problem in source.problems if "Not placed" in problem.message]) == 4


def test_identifiers_are_found_on_lines_of_their_own():
    text = (
        "Lamps burn\nAda Lamp, Bob Wick\nComputer Science\n2023\nDOI:10.1234/Lamp.5\narXiv:2307.07924\n"
        "Corpus ID: 12345\nhttps://www.semanticscholar.org/paper/Lamps-burn/abc\n12\nSave"
    )
    facts = read(text).papers[0].facts
    assert (facts.doi, facts.arxiv_id) == ("10.1234/lamp.5", "2307.07924")
    assert facts.url == "https://www.semanticscholar.org/paper/Lamps-burn/abc"


def test_many_names_may_run_together():
    names = tuple(f"Ada{'xyz' * number} Lamp{'xyz' * number}" for number in range(1, 7))
    assert_reads(print_row(Printed("Lamps burn", names), "run"), [Printed("Lamps burn", names)])
    assert_reads(print_row(Printed("Lamps burn", names, 9), "run"), [Printed("Lamps burn", names, 9)])


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("names", [("Ada Lamp", "Bob Wick", "Art Owen"), ("Ada Lamp", "Physics Wick", "Cy Oil")])
def test_a_person_may_be_called_as_a_field_of_study(layout: str, names: tuple[str, ...]):
    paper = Printed("Lamps burn", names)
    assert_reads(print_author_page([paper], layout), [paper])


def test_names_that_cannot_be_told_apart_are_said():
    text = "Lamps burn\nAda LampMadonnaBob Wick+3 authorsCy OilComputer Science2023\n12\nSave"
    assert any("could be told apart" in message for message in losses(text))


@pytest.mark.parametrize("layout", LAYOUTS)
def test_its_pages_are_recognised(layout: str):
    assert is_semantic_scholar(print_author_page(PAPERS, layout)) == 1
    assert is_semantic_scholar(print_row(PAPERS[0], layout)) == 0.6
    page = print_author_page(PAPERS, layout)
    others = [reader.recognise(page) for name, reader in READERS.items() if name != "semantic_scholar"]
    assert max(others) < 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Dear reader",
        "milk\neggs\n12\nbread",
        "Computer Science",
        "def f(a, b):\n    return a\n# 2023\n",
        "Ada Lamp, Bob Wick\n2023\nSave",
        SAMPLE,
    ],
)
def test_another_text_is_not(text: str):
    assert is_semantic_scholar(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "(" * 100_000,
        "\n" * 1_000_000,
        "x" * 10_000_000,
        "Ada Lamp, " * 500_000,
        "Ada Lamp\n" * 100_000,
        "Ada LampBob Wick" * 100_000,
        "•" * 200_000,
        "Computer Science" * 100_000,
        "TLDR\n" * 50_000,
        "Save " * 200_000,
        "Publications 1\n" * 50_000,
        "+1 authors\n" * 50_000,
        ("Lamps\n" + "Ada Lamp\n" * 50) * 1_000,
        "1,111" * 200_000,
    ],
    ids=lambda text: repr(text[:8]),
)
def test_long_texts_take_no_long_time(text: str):
    started = time.process_time()
    read_semantic_scholar(text, datetime.date(2026, 11, 23))
    is_semantic_scholar(text)
    assert time.process_time() - started < 10
