"""DBLP pages whole, torn and odd: what is sure is taken, and the rest is said."""

import datetime
from pathlib import Path

import pytest

from app.formats.dblp import is_dblp, read_dblp
from app.formats.profile import is_profile
from app.formats.source import ReadSource
from app.names import Name
from tests.app.formats.dblp.pages import ENTRIES, LAYOUTS, TITLES, VENUES, print_list, print_page
from tests.app.formats.standing import find_misplaced

SAMPLE = (Path(__file__).parents[4] / "resources" / "samples" / "weize-chen.txt").read_text("utf-8")
YEARS = [2023, 2023, 2023, 2022, 2022, 2022, 2022, 2019, 2019, 2019, 2019, 2019]
ENTRY = "[j1]\nAda Morgenroth:\nMoss. J. ACM 12: 1-3 (2020)"


def read(text: str) -> ReadSource:
    source = read_dblp(text, datetime.date(2026, 11, 23))
    assert find_misplaced(text, source) == []
    return source


def list_titles(source: ReadSource) -> list[str]:
    return [paper.facts.title for paper in source.papers]


def list_problems(source: ReadSource) -> list[tuple[int, str, str]]:
    return [(problem.line, problem.severity.value, problem.message) for problem in source.problems]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_page_is_read_in_every_layout(layout: str, end: str):
    source = read("\ufeff" + print_page(layout).replace("\n", end))
    assert list_titles(source) == TITLES
    assert [paper.facts.venue for paper in source.papers] == VENUES
    assert [paper.facts.issued and paper.facts.issued.year for paper in source.papers] == YEARS
    assert [paper.facts.arxiv_id for paper in source.papers if paper.facts.arxiv_id] == [
        "2301.00001", "cs.LG/0309136", "1901.00002",
    ]  # fmt: skip
    assert [paper.facts.doi for paper in source.papers if paper.facts.doi] == [
        "10.48550/arxiv.2301.00001", "10.1000/f(22)1",
    ]  # fmt: skip
    assert source.papers[4].facts.authors == (Name("Morgenroth", "Ada"), Name("van Dyk", "Jan"))
    assert [problem[1:] for problem in list_problems(source)] == [
        ("note", "The coauthor index names no papers; it is left out.")
    ]


def test_the_header_says_whose_page_it_is_and_how_many_records_it_has():
    source = read(print_page("lines"))
    assert source.reported is not None
    assert (source.reported.name, source.reported.papers) == ("Ada Morgenroth", 12)
    assert source.reported.identifier == "Ada Morgenroth 0001"
    assert (source.reported.h_index, source.reported.citations) == (None, None)
    assert source.header_lines == (6, 11)


def test_a_count_that_differs_from_what_is_listed_is_said_where_it_stands():
    assert list_problems(read(f"Trier > Home > Persons\nAda Morgenroth\nshowing all 3 records\n{ENTRY}")) == [
        (3, "warning", "Papers listed, as the page says: 3; papers found here: 1.")
    ]


def test_of_a_list_that_is_refined_the_whole_count_is_reported():
    source = read(f"Ada Morgenroth\nzoomed in on 1 of 1,250 records\n{ENTRY}")
    assert source.reported is not None
    assert (source.reported.papers, source.problems) == (1250, ())


def test_a_count_that_the_page_had_not_filled_in_is_unknown():
    source = read(f"Ada Morgenroth\nshowing all ?? records\n{ENTRY}")
    assert source.reported is not None
    assert source.reported.papers is None


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_list_without_header_and_footer_is_read(layout: str):
    source = read(print_list(layout))
    assert (list_titles(source), source.reported, source.problems) == (TITLES, None, ())


def test_each_paper_knows_its_lines():
    (paper,) = read(f"\n\n{ENTRY}\nhttps://doi.org/10.1000/x.\n").papers
    assert (paper.position, paper.first_line, paper.last_line) == (1, 3, 6)
    assert paper.facts.doi == "10.1000/x"


@pytest.mark.parametrize("cut", range(1, 30))
def test_a_page_cut_at_the_front_loses_no_whole_paper(cut: int):
    lines = print_list("lines").split("\n")
    source = read("\n".join(lines[cut:]))
    whole = [title for title in TITLES if any(title in line for line in lines[cut + 2 :])]
    assert list_titles(source)[-len(whole) :] == whole


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_page_cut_at_the_end_loses_no_whole_paper(layout: str):
    text = print_list(layout)
    half = text[: len(text) // 2]
    assert list_titles(read(half))[:4] == TITLES[:4]


def test_a_page_inside_another_is_read():
    source = read(f"{SAMPLE}\n{print_page('lines')}\n{print_page('cells')}")
    assert list_titles(source) == TITLES + TITLES


def test_a_broken_entry_costs_itself():
    source = read(f"[j3]\nnothing here\n{ENTRY}\n[j2]\n{ENTRY}")
    assert list_titles(source) == ["Moss", "Moss"]
    assert list_problems(source) == [
        (1, "error", "An entry begins here, but its title is missing: “[j3]”."),
        (2, "note", "Not placed: “nothing here”."),
        (6, "error", "An entry begins here, but its title is missing: “[j2]”."),
    ]


def test_an_entry_whose_authors_are_torn_off_is_kept_without():
    source = read(f"{ENTRY}\n[j2]\nFerns: A Book of Leaves. ICML 2020")
    assert list_titles(source) == ["Moss", "Ferns: A Book of Leaves"]
    assert source.papers[1].facts.authors == ()
    assert list_problems(source) == [(4, "note", "This paper is listed without authors.")]


def test_an_entry_without_its_key_is_read():
    assert list_titles(read(ENTRY.removeprefix("[j1]\n"))) == ["Moss"]


def test_a_year_follows_from_its_heading_and_from_nothing_else():
    entry = "[j1]\nAda Morgenroth:\nMoss."
    headed, bare = read(f"2019\n{entry}"), read(entry)
    assert [str(paper.facts.issued) for paper in (*headed.papers, *bare.papers)] == ["2019", "None"]
    assert list_problems(bare) == [(1, "note", "This paper is listed without a year.")]


@pytest.mark.parametrize("sign", ["et al.", "and others", "..."])
def test_a_list_of_authors_that_is_cut_short_is_said_to_be(sign: str):
    (paper,) = read(ENTRY.replace("Ada Morgenroth:", f"Ada Morgenroth, Bo Li, {sign}:")).papers
    assert (len(paper.facts.authors), paper.facts.authors_truncated) == (2, True)


def test_authors_and_title_may_break_over_lines():
    (paper,) = read("[j1]\nAda Morgenroth,\nBo Li:\nMoss in\nrows. J. ACM 12:\n1-3 (2020)").papers
    assert (len(paper.facts.authors), paper.facts.title, paper.facts.venue) == (2, "Moss in rows", "J. ACM")


def test_links_behind_an_entry_are_its_own():
    (paper,) = read(f"{ENTRY}\nhttps://github.com/ada/moss\nhttps://arxiv.org/abs/2001.00001v2").papers
    assert paper.facts.arxiv_id == "2001.00001v2"
    assert [str(link.repository) for link in paper.facts.repositories] == ["github.com/ada/moss"]
    assert paper.facts.url == "https://github.com/ada/moss"


def test_what_stands_behind_the_list_is_said_and_no_part_of_it():
    source = read(f"{ENTRY}\nWe use cookies\nhttps://cookies.example/x")
    assert source.papers[0].facts.url is None
    assert list_problems(source) == [
        (4, "note", "Not placed: “We use cookies”."),
        (5, "note", "Not placed: “https://cookies.example/x”."),
    ]


def test_it_is_surest_of_its_own_pages():
    for layout in LAYOUTS:
        assert is_dblp(print_page(layout)) == 1.0
        assert is_dblp(print_list(layout)) >= 0.6 > is_profile(print_page(layout))
    assert is_profile(SAMPLE) > is_dblp(SAMPLE) == 0


@pytest.mark.parametrize("text", ["", "[j1]", "Dear Ada:\nI wrote in 2020", "38 papers", "A B:\nMoss. ICML 2020"])
def test_another_text_is_not_recognised(text: str):
    assert is_dblp(text) == 0


def test_the_list_has_an_entry_for_every_title():
    assert sum(bool(authors) for _, authors, _, _ in ENTRIES) == len(TITLES) == len(VENUES)
