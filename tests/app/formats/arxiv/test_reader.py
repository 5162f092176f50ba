"""Whole lists of arXiv, and pieces of them."""

import datetime
import time
from pathlib import Path

import pytest

from app.dates import PartialDate
from app.formats.arxiv import is_arxiv, read_arxiv
from app.formats.profile import is_profile
from app.formats.source import ReadSource, Severity
from tests.app.formats.arxiv.pages import (
    MENU,
    PAPERS,
    Printed,
    print_author,
    print_found,
    print_listed,
    print_recent,
    print_search,
)
from tests.app.formats.standing import find_misplaced

SAMPLE = (Path(__file__).parents[4] / "resources" / "samples" / "weize-chen.txt").read_text("utf-8")
PAGES = {"recent": print_recent(PAPERS), "search": print_search(PAPERS), "author": print_author(PAPERS)}


def read(text: str) -> ReadSource:
    source = read_arxiv(text, datetime.date(2026, 11, 23))
    assert find_misplaced(text, source) == []
    return source


def titles(text: str) -> list[str]:
    return [paper.facts.title for paper in read(text).papers]


def warnings(text: str) -> list[str]:
    return [problem.message for problem in read(text).problems if problem.severity is not Severity.NOTE]


def assert_reads_all(text: str) -> None:
    papers = [paper.facts for paper in read(text).papers]
    assert [paper.title for paper in papers] == [paper.title for paper in PAPERS]
    assert [paper.arxiv_id for paper in papers] == [paper.number for paper in PAPERS]
    assert [paper.subject for paper in papers] == [paper.subjects[0] for paper in PAPERS]
    assert {tuple(map(str, paper.authors)) for paper in papers} == {("Ada Lamp", "Bob Wick")}
    assert [paper.authors_truncated for paper in papers] == [number == 3 for number in range(1, 13)]
    assert [paper.venue for paper in papers if paper.venue] == ["Journal of Lamps"]
    assert [(paper.volume, paper.pages) for paper in papers if paper.volume] == [("3", "1-9")]
    assert [len(paper.repositories) for paper in papers] == [int(number == 4) for number in range(1, 13)]
    assert all(paper.affiliations == () and paper.citations is None for paper in papers)
    assert warnings(text) == []


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r", "\n\n", "\u200b\n"])
def test_a_whole_page_is_read(page: str, ends: str):
    if ends == "\n\n" and "Abstract:" not in page:
        page = page.replace("\n\n", "\n")
    assert_reads_all("\ufeff" + page.replace("\n", ends))


def test_authors_need_no_label_and_cells_may_be_parted_by_tabs():
    assert_reads_all(print_recent(PAPERS, label=""))
    assert_reads_all(print_recent(PAPERS).replace("\nTitle:", "\tTitle:").replace("\nAuthors:", "\tAuthors:"))


def test_a_search_may_print_a_blank_line_between_all_lines():
    assert_reads_all(print_search(PAPERS, between="\n\n"))


def test_dates_are_those_of_the_first_version_or_of_the_section():
    assert {paper.facts.issued for paper in read(PAGES["search"]).papers} == {PartialDate(2023, 7, 9)}
    assert {paper.facts.issued for paper in read(PAGES["recent"]).papers} == {PartialDate(2023, 7, 17)}
    assert {paper.facts.issued for paper in read(PAGES["author"]).papers} == {None, PartialDate(2023)}


def test_abstracts_are_read_where_they_stand():
    assert {paper.facts.abstract for paper in read(PAGES["search"]).papers} == {"We light a lamp. It burns."}
    assert {paper.facts.abstract for paper in read(PAGES["recent"]).papers} == {""}


def test_an_abstract_cut_short_is_kept_and_said_to_be():
    source = read(print_found(PAPERS[0], ends="… ▽ More"))
    assert source.papers[0].facts.abstract == "We light a lamp. It burns.…"
    assert "The page shows only a part of the abstract." in [problem.message for problem in source.problems]


def test_whose_page_it_is_and_how_many_papers_it_claims():
    reported = read(PAGES["search"]).reported
    assert reported is not None
    assert (reported.name, reported.papers, reported.h_index) == ("Ada Lamp", 57, None)
    owner = read(PAGES["author"]).reported
    assert owner is not None
    assert (owner.name, owner.papers) == ("Ada Lamp", None)
    assert read(PAGES["author"]).header_lines == (5, 5)
    assert read(PAGES["recent"]).reported is None


@pytest.mark.parametrize("query", ["all: lamps", "author: Lamp, A; Wick, B", 'author: "Ada"'])
def test_a_search_for_anything_but_one_person_is_nobodys_page(query: str):
    assert read(f"Showing 1–1 of 5 results for {query}\n{print_found(PAPERS[0])}").reported is None


def test_new_listings_have_abstracts_and_sections():
    crossed = Printed("2307.00020", "Crossed", "Cy Oil", mark="(cross-list from cs.LG)")
    replaced = Printed("2306.00021", "Replaced", "Cy Oil", mark="(replaced)")
    text = "\n".join(
        [
            "Showing new listings for Monday, 17 July 2023",
            "New submissions (showing 1 of 1 entries)",
            print_listed(PAPERS[0], 1, abstract=True),
            "Cross submissions (showing 1 of 1 entries)",
            print_listed(crossed, 2, abstract=True),
            "Replacement submissions (showing 1 of 1 entries)",
            print_listed(replaced, 3, abstract=True),
            "Total of 3 entries",
        ]
    )
    papers = [paper.facts for paper in read(text).papers]
    assert [paper.issued for paper in papers] == [PartialDate(2023, 7, 17), None, None]
    assert {paper.abstract for paper in papers} == {"We light a lamp. It burns."}
    assert warnings(text) == []


@pytest.mark.parametrize(
    ("section", "issued"),
    [
        ("Fri, 14 Jul 2023 (continued, showing 1 of 9 entries )", PartialDate(2023, 7, 14)),
        ("Fri, 14 Jul 2023", PartialDate(2023, 7, 14)),
        ("New submissions for Fri, 14 Jul 23", PartialDate(2023, 7, 14)),
        ("New submissions for Fri, 14 Jul 95", PartialDate(1995, 7, 14)),
        ("Authors and titles for July 2023", PartialDate(2023, 7)),
        ("Cross-lists for Fri, 14 Jul 23", None),
        ("Replacements for Fri, 14 Jul 23", None),
        ("Fri, 31 Feb 2023 (showing 1 of 9 entries)", None),
        ("Some day (showing 1 of 9 entries)", None),
    ],
)
def test_a_section_dates_its_papers(section: str, issued: PartialDate | None):
    (paper,) = read(f"{section}\n{print_listed(PAPERS[0], 1)}").papers
    assert paper.facts.issued == issued


@pytest.mark.parametrize(
    ("heading", "arxiv_id", "subject", "doi"),
    [
        ("arXiv:2307.07924v2 [pdf] cs.LG cs.CL", "2307.07924v2", "cs.LG", None),
        (
            "1. arXiv:2307.07924 [pdf, other]\ncs.LG\ncs.CL\ndoi\n10.1234/Lamp.5",
            "2307.07924",
            "cs.LG",
            "10.1234/lamp.5",
        ),
        ("[7]\narXiv:math.GT/0309136\n[pdf]\tmath.GT doi10.1234/x", "math.GT/0309136", "math.GT", "10.1234/x"),
        ("arXiv:cmp-lg/9601001 [ps] cmp-lg", "cmp-lg/9601001", "cmp-lg", None),
    ],
)
def test_headings(heading: str, arxiv_id: str, subject: str, doi: str | None):
    (paper,) = read(
        f"{heading}\nA title\nAuthors: Ada Lamp\nSubmitted 1 May, 2020; originally announced May 2020."
    ).papers
    facts = paper.facts
    assert (facts.arxiv_id, facts.subject, facts.doi, facts.title) == (arxiv_id, subject, doi, "A title")


def test_a_doi_in_the_journal_reference_is_the_papers():
    (paper,) = read(print_listed(Printed("2307.00001", "x", "y", journal="J 3, doi:10.1234/X."), 1)).papers
    assert paper.facts.doi == "10.1234/x"


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_broken_paper_costs_itself_at_most(page: str):
    lines = page.split("\n")
    for place, line in enumerate(lines):
        if line.startswith(("[", "arXiv:2", "Title", "Authors:", "Subjects", "Abstract", "Submitted")):
            found = titles("\n".join(lines[:place] + lines[place + 1 :]))
            assert len({paper.title for paper in PAPERS} - set(found)) <= 1


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_a_page_may_be_cut_anywhere_and_stand_within_another(page: str):
    for at in range(0, len(page), 97):
        for part in (page[:at], page[at:], f"Dear Bob,\nsee below.\n{page[at : at + 900]}\nYours,\nAda"):
            whole = [
                paper.title for paper in PAPERS if f"{paper.title}\nAuthors:{' ' * (page == PAGES['search'])}A" in part
            ]
            assert set(whole[1:-1]) <= set(titles(part))


def test_a_title_lost_is_an_error_and_a_heading_lost_a_warning():
    assert warnings("[1] arXiv:2307.07924 [pdf]\nSubjects: Lamps (cs.CL)") == [
        "A paper begins here, but its title is missing.",
    ]
    torn = print_listed(PAPERS[0], 1).split("\n", 1)[1]
    assert titles(torn) == [PAPERS[0].title]
    assert warnings(torn) == ["This paper's heading is missing, and with it its identifier."]


def test_a_list_that_differs_from_its_claim_is_a_warning():
    assert warnings(print_recent(PAPERS, total=25)) == ["Papers listed, as the page says: 25; papers found here: 12."]


@pytest.mark.parametrize("page", [*PAGES.values(), print_found(PAPERS[0]), print_listed(PAPERS[0], 1)])
def test_a_list_is_recognised(page: str):
    assert is_arxiv(page) > is_profile(page)
    assert is_arxiv(MENU + "\n" + page) == 1


@pytest.mark.parametrize(
    "text",
    [SAMPLE, "", "Dear reader", "[1] arXiv:2307.07924", "See arXiv:2307.07924 [pdf]", "@article{a, title = {b}}",
     "Title: a novel", "[1] A. Lamp. arXiv:2307.07924, 2023.\n[2] arXiv:2307.07925 is better."],
)  # fmt: skip
def test_another_text_is_not(text: str):
    assert is_arxiv(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000_000,
        "Title: " + " " * 5_000_000 + "x",
        "\n" * 1_000_000,
        "(" * 100_000,
        "Authors: " + "(" * 100_000,
        "doi\n" * 100_000,
        "arXiv:2307.07924 [pdf]\n" + "cs.CL\n" * 100_000,
        "Authors:\n" * 50_000,
        print_listed(PAPERS[0], 1) + "\nword" * 100_000,
        "arXiv:2307.07924 [pdf]\nTitle: x\nAuthors: " + "Ada Lamp,\n" * 50_000,
        "arXiv:2307.07924\nDate: x\nAuthors: " + "Ada Lamp,\n" * 50_000,
        print_listed(Printed("2307.00001", "x", "y", journal="J 3 (" * 50_000), 1),
    ],
    ids=range(12),
)
def test_a_large_text_takes_no_longer_than_it_is(text: str):
    start = time.process_time()
    read_arxiv(text, datetime.date(2026, 11, 23))
    is_arxiv(text)
    assert time.process_time() - start < 8
