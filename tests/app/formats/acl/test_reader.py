"""Whole pages of the ACL Anthology, and pieces of them."""

import datetime
import time
from pathlib import Path

import pytest

from app.formats import READERS
from app.formats.acl import is_acl, read_acl
from app.formats.source import ReadSource, Severity
from tests.app.formats.acl.pages import BADGES, PAPERS, Printed, print_entry, print_event, print_person, print_volume
from tests.app.formats.standing import find_misplaced

SAMPLE = (Path(__file__).parents[4] / "resources" / "samples" / "weize-chen.txt").read_text("utf-8")
NUMBERED = [Printed("Lamps burn"), Printed("Wicks burn")]


def read(text: str) -> ReadSource:
    source = read_acl(text, datetime.date(2026, 11, 23))
    assert find_misplaced(text, source) == []
    return source


def titles(text: str) -> list[str]:
    return [paper.facts.title for paper in read(text).papers]


def losses(text: str) -> list[str]:
    return [problem.message for problem in read(text).problems if problem.severity is not Severity.NOTE]


def assert_reads(text: str, papers: list[Printed], *, venue: str | None = None, year: int | None = None) -> None:
    facts = [paper.facts for paper in read(text).papers]
    assert [each.title for each in facts] == [paper.title for paper in papers]
    assert [tuple(map(str, each.authors)) for each in facts] == [paper.authors for paper in papers]
    assert [each.venue for each in facts] == [venue or paper.venue for paper in papers]
    assert [str(each.issued) for each in facts] == [str(year or paper.year) for paper in papers]
    assert [each.abstract for each in facts] == [paper.abstract.replace("\n", " ") for paper in papers]
    assert [len(each.repositories) for each in facts] == [int("github" in paper.abstract) for paper in papers]
    assert all(each.citations is None and each.subject is None and each.doi is None for each in facts)
    assert losses(text) == []


@pytest.mark.parametrize("layout", BADGES)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r", "\n\n", "\u200b\n"])
def test_a_person_is_read(layout: str, ends: str):
    text = "\ufeff" + print_person(PAPERS, layout).replace("\n", ends)
    assert_reads(text, PAPERS)
    source = read(text)
    assert source.reported
    assert (source.reported.name, source.reported.papers) == ("Ada Lamp", None)
    assert source.lists_all


@pytest.mark.parametrize("also", ["", "Ada B. Lamp"])
def test_a_name_stands_with_and_without_other_spellings(also: str):
    reported = read(print_person(NUMBERED, also=also)).reported
    assert reported
    assert reported.name == "Ada Lamp"


@pytest.mark.parametrize("layout", BADGES)
def test_an_event_is_read(layout: str):
    text = print_event(PAPERS, layout)
    assert_reads(text, PAPERS, venue="Proceedings of the Lamp Association", year=2023)
    assert read(text).reported is None
    assert not read(text).lists_all


@pytest.mark.parametrize("layout", BADGES)
def test_a_volume_is_read(layout: str):
    assert_reads(print_volume(PAPERS, layout), PAPERS, venue="Proceedings of the Lamp Association", year=2023)


def test_another_count_than_the_event_says_is_a_warning():
    text = print_event(PAPERS).replace("10 papers", "12 papers")
    assert losses(text) == ["Papers listed, as the page says: 12; papers found here: 10."]


def test_a_journal_has_volume_issue_and_month():
    paper = Printed("Lamps", venue="Computational Linguistics, Volume 49, Issue 1 - March 2023")
    facts = read(print_person([paper])).papers[0].facts
    assert (facts.venue, facts.volume, facts.issue) == ("Computational Linguistics", "49", "1")
    assert str(facts.issued) == "2023-03"


def test_older_pages_print_the_title_behind_the_badges():
    text = "2019\npdf bib abs Lamps burn\nAda Lamp | Bob Wick\nProceedings of Lamps\n"
    text += "pdf bib Oil\nAda Lamp\nWorkshop on Oil\n"
    assert titles(text) == ["Lamps burn", "Oil"]
    assert [paper.facts.venue for paper in read(text).papers] == ["Proceedings of Lamps", "Workshop on Oil"]


def test_entries_without_badges_begin_above_their_authors():
    text = "2023\nLamps burn\nAda Lamp | Bob Wick\nProceedings of Lamps\nOil\nAda Lamp | Bob Wick\nWorkshop on Oil"
    assert titles(text) == ["Lamps burn", "Oil"]
    assert [str(paper.facts.issued) for paper in read(text).papers] == ["2023", "2023"]


def test_front_matter_has_no_authors():
    title = "Proceedings of the Lamp Association"
    text = f"2023\npdfbib\n{title}\n{title}\n{print_entry(PAPERS[0])}"
    first, second = read(text).papers
    assert (first.facts.authors, first.facts.venue) == ((), "Proceedings of the Lamp Association")
    assert second.facts.title == PAPERS[0].title


def test_badges_without_a_title_cost_one_paper():
    text = f"2023\n{print_entry(NUMBERED[0])}\npdfbib\n2022\n{print_entry(NUMBERED[1])}"
    assert titles(text)[0] == "Lamps burn"
    assert titles(text)[-1] == "Wicks burn"
    assert losses("2023\npdfbib\n") == ["A paper begins here, but its title is missing."]


def test_an_address_that_is_printed_is_kept():
    text = "2023\npdfbib\nLamps\nAda Lamp | Bob Wick\nProceedings of Lamps\n"
    addresses = "https://aclanthology.org/2023.lamp-long.1/\n10.18653/v1/2023.lamp-long.1"
    facts = read(text + addresses).papers[0].facts
    assert (facts.url, facts.doi) == ("https://aclanthology.org/2023.lamp-long.1/", "10.18653/v1/2023.lamp-long.1")


def test_authors_may_go_on_over_lines():
    text = "2023\npdfbib\nLamps\nAda Lamp |\nBob Wick\n| Cy Oil\nProceedings of Lamps"
    assert [str(name) for name in read(text).papers[0].facts.authors] == ["Ada Lamp", "Bob Wick", "Cy Oil"]


@pytest.mark.parametrize("layout", BADGES)
def test_a_page_cut_anywhere_gives_its_whole_papers(layout: str):
    page = print_person(PAPERS, layout)
    for start in range(0, len(page), 29):
        whole = [paper.title for paper in PAPERS if f"\n{print_entry(paper, layout)}\n" in page[start:]]
        found = titles(page[start:])
        assert found[len(found) - len(whole) :] == whole, start
        begun = titles(page[:start])[:-1]
        assert begun == [paper.title for paper in PAPERS][: len(begun)], start


def test_a_page_in_the_middle_of_another_text_gives_its_papers():
    prose = "Dear reader, this is about something else.\nIt goes on for a while, and ends.\n"
    rows = "\n".join(map(print_entry, NUMBERED))
    source = read(f"{prose}2023\n{rows}\nCo-authors\n{prose}")
    assert [paper.facts.title for paper in source.papers] == ["Lamps burn", "Wicks burn"]


@pytest.mark.parametrize("page", [print_person(PAPERS), print_event(PAPERS), print_volume(PAPERS)])
def test_its_pages_are_recognised(page: str):
    assert is_acl(page) == 1
    assert max(reader.recognise(page) for name, reader in READERS.items() if name != "acl") < 0.7
    assert is_acl(print_entry(PAPERS[0])) > 0


@pytest.mark.parametrize(
    "text", ["", "Dear reader", "milk\neggs\npdf", "pdf\nbib", "a | b\nc | d", "x = a | b\n", "2023\n2024", SAMPLE]
)
def test_another_text_is_not(text: str):
    assert is_acl(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "(" * 100_000,
        "\n" * 1_000_000,
        "x" * 10_000_000,
        "Ada | " * 500_000,
        "Ada | Bob\n" * 50_000,
        "| Ada\n" * 50_000,
        "pdf " * 500_000,
        "pdf\n" * 50_000,
        "pdfbib\nX\n" + "Ada |\n" * 50_000,
        "2023\n" * 50_000,
        "the " * 500_000,
        "pdfbib\nX\nAda\n" + "the a " * 60 + "\n",
    ],
    ids=lambda text: repr(text[:8]),
)
def test_long_texts_take_no_long_time(text: str):
    started = time.process_time()
    read_acl(text, datetime.date(2026, 11, 23))
    is_acl(text)
    assert time.process_time() - started < 10
