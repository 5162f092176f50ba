"""Whole records of ORCID, and pieces of them."""

import datetime
import time
from pathlib import Path

import pytest

from app.formats import READERS, part_pages
from app.formats.orcid import is_orcid, read_orcid
from app.formats.source import ReadSource, Severity
from tests.app.formats.orcid.pages import (
    EMPLOYMENT,
    FOOTER,
    HOLDER,
    LAYOUTS,
    MENU,
    PAGER,
    PERSONAL,
    REVIEWS,
    WORKS,
    Printed,
    print_record,
    print_work,
    print_works,
)
from tests.app.formats.standing import find_misplaced

SAMPLE = (Path(__file__).parents[4] / "resources" / "samples" / "weize-chen.txt").read_text("utf-8")
PLAIN = Printed("Lamps burn")


def read(text: str) -> ReadSource:
    source = read_orcid(text, datetime.date(2026, 11, 23))
    assert find_misplaced(text, source) == []
    return source


def titles(text: str) -> list[str]:
    return [paper.facts.title for paper in read(text).papers]


def losses(text: str) -> list[str]:
    return [problem.message for problem in read(text).problems if problem.severity is not Severity.NOTE]


def expected_title(work: Printed) -> str:
    return f"{work.title}: A burning question" if work.details else work.title


def assert_reads(text: str, works: list[Printed]) -> None:
    facts = [paper.facts for paper in read(text).papers]
    assert [each.title for each in facts] == [expected_title(work) for work in works]
    assert [each.venue or "" for each in facts] == [work.venue for work in works]
    assert [str(each.issued) if each.issued else "" for each in facts] == [work.date for work in works]
    assert losses(text) == []


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r", "\n\n", "\u200b\n", "\t"])
def test_a_whole_record_is_read(layout: str, ends: str):
    assert_reads("\ufeff" + print_record(WORKS, layout).replace("\n", ends), WORKS)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_section_of_works_alone_is_read(layout: str):
    assert_reads(print_works(WORKS, layout), WORKS)


def test_what_identifies_a_work_is_read():
    first, second, third, fourth, fifth = [paper.facts for paper in read(print_record(WORKS)).papers][:5]
    assert (first.doi, first.arxiv_id, first.url) == ("10.1234/lamp.5", None, None)
    assert (second.doi, second.arxiv_id, second.url) == (None, "2307.07924", "https://lamp.example/deep")
    assert third.doi is None
    assert [str(each.repository) for each in fourth.repositories] == ["github.com/lamp/oil"]
    assert fifth.doi == "10.1234/b"


def test_contributors_are_authors():
    facts = {paper.facts.title: paper.facts for paper in read(print_record(WORKS)).papers}
    assert [str(each) for each in facts[WORKS[0].title].authors] == ["Ada Lamp", "Bob Wick", "Cy van der Oil"]
    assert facts[WORKS[5].title].authors[1].family == "Chén"
    assert [(str(each), facts["Many lamps"].authors_truncated) for each in facts["Many lamps"].authors] == [
        ("Ada Lamp", True),
        ("Bob Wick", True),
    ]


def test_whoever_is_printed_by_an_id_alone_makes_the_list_a_part():
    facts = read(print_work(WORKS[7])).papers[0].facts
    assert ([str(each) for each in facts.authors], facts.authors_truncated) == (["A. Lamp"], True)


def test_details_are_read():
    facts = next(paper.facts for paper in read(print_record(WORKS)).papers if paper.facts.title.startswith("Lamp oil"))
    assert [str(each) for each in facts.authors] == ["Ada Lamp", "Bob Wick"]  # the third is the editor
    assert facts.abstract == "We light a lamp. Source: a candle."
    assert facts.url == "https://github.com/lamp/wick"


def test_works_without_contributors_are_said_once():
    notes = [problem.message for problem in read(print_record(WORKS)).problems if "without authors" in problem.message]
    assert notes == ["7 papers stand here without authors: ORCID prints contributors only where it was given them."]


def test_records_of_several_people_are_pages_of_their_own():
    other = f"Bob Wick\nhttps://orcid.org/0000-0001-5109-3700\n{print_works(WORKS[:2])}"
    text = f"{print_record(WORKS)}\n{other}\n"
    first, second = part_pages(text)
    assert [page.count("Works (") for page in (first, second)] == [1, 1]
    reported = read(second).reported
    assert reported is not None
    assert reported.name == "Bob Wick"
    assert part_pages(print_record(WORKS) + print_record(WORKS))[1:] == ()


def test_a_folded_section_is_said():
    assert "press “Expand all”" in losses(f"{HOLDER}\nWorks (38)\nSort\n{REVIEWS}")[0]


def test_the_buttons_of_ones_own_record_are_no_titles():
    head = "Works (2)\nAdd\nSort\nSelect all (2)\nItems currently selected (0)\nActions\nManage similar works\n"
    first = "ChatDev\nEveryone\narXiv\n2023 | Preprint\nShow more detail\nSource: Ada Lamp\ndelete_outline\n"
    second = "AgentVerse\nvisibility\n2024 | Preprint\nSource: Ada Lamp\nMake preferred source"
    facts = [paper.facts for paper in read(head + first + second).papers]
    assert [(each.title, each.venue) for each in facts] == [("ChatDev", "arXiv"), ("AgentVerse", None)]


@pytest.mark.parametrize(
    ("printed", "doi"),
    [
        ("DOI: 10.1002/(SICI)1097(1998)43:4<::AID-JBM>3.0.CO;2-X", "10.1002/(sici)1097(1998)43:4<::aid-jbm>3.0.co;2-x"),
        ("DOI: 10.1234/a(b)", "10.1234/a(b)"),
        ("DOI: https://doi.org/10.1234/a.", "10.1234/a"),
        ("DOI:\n10.1234/a", "10.1234/a"),
        ("doi: 10.1234/a", "10.1234/a"),
        ("URI: https://doi.org/10.1234/a", "10.1234/a"),
        ("Part of DOI: 10.1234/a", None),
        ("Version of DOI:\n10.1234/a", None),
        ("Teil von DOI: 10.1234/a", None),
        ("EID: 10.1234/a", None),
    ],
)
def test_only_identifiers_of_the_work_itself_are_taken(printed: str, doi: str | None):
    (paper,) = read(f"Works (1)\nLamps burn\n2023 | Book\n{printed}\nShow more detail\nSource: Crossref").papers
    assert paper.facts.doi == doi


@pytest.mark.parametrize(
    ("detailed", "names", "truncated"),
    [
        ("Ada Lamp (Author, first, 0000-0002-1825-0097)\nBob Wick", ["Ada Lamp", "Bob Wick"], False),
        ("Ada Lamp (0000-0002-1825-0097)\nCy Clip (Supervision) (0000-0001-5109-3700)", ["Ada Lamp"], False),
        ("Showing the first 50 contributors\n----\nAda Lamp\net al.\n----\nvisit the work source", ["Ada Lamp"], True),
        ("Lamp, Ada (Writing - review & editing)", ["Ada Lamp"], False),
    ],
)
def test_contributors_among_the_details_have_roles(detailed: str, names: list[str], truncated: bool):
    details = f"Show less detail\nContributors\n{detailed}\nAdded\n2023-01-01\nLast modified\n2023-01-02"
    (paper,) = read(f"Works (1)\nLamps burn\n2023 | Book\n{details}\nSource: Crossref").papers
    assert [str(each) for each in paper.facts.authors] == names
    assert paper.facts.authors_truncated == truncated


@pytest.mark.parametrize("heading", ["Works (9 of 123)", "Works (1 to 9 of 123)", "Works (123)", "Werke (9 von 123)"])
def test_fewer_papers_than_the_page_says_are_a_warning(heading: str):
    text = print_record(WORKS, heading=heading)
    (loss,) = losses(text)
    assert loss.startswith("Papers listed, as the page says: 123; papers found here: 12.")
    assert not read(text).lists_all


def test_a_pager_is_no_paper():
    works = "\n".join([PAGER, *map(print_work, WORKS), PAGER])
    text = f"{HOLDER}\nWorks (12 of 123)\nSort\n{works}\n{FOOTER}"
    assert titles(text) == [expected_title(work) for work in WORKS]


def test_two_pages_of_one_record_are_compared_together():
    page = f"{HOLDER}\nWorks (6 of 12)\nSort\n"
    first, second = ("\n".join(map(print_work, works)) for works in (WORKS[:6], WORKS[6:]))
    text = f"{page}{first}\n{FOOTER}\n{page}{second}"
    assert len(titles(text)) == 12
    assert losses(text) == []
    assert read(text).lists_all


def test_featured_works_are_among_the_works_again():
    featured = "\n".join(f"{work.title}\n{work.venue}\n2023 | Journal article" for work in WORKS[:2])
    text = f"{HOLDER}\nFeatured works\n{featured}\n{print_works(WORKS)}"
    assert_reads(text, WORKS)
    assert titles(f"{HOLDER}\nFeatured works\n{featured}\n") == [work.title for work in WORKS[:2]]


@pytest.mark.parametrize(
    "words",
    [
        ("Werke (1)", "Mehr Details zeigen", "Quelle", "Mitwirkende", "Zeitschriftenartikel"),
        ("Travaux (1)", "Afficher plus de détails", "Source ", "Contributeurs", "Article de revue"),
        ("作品 (1)", "显示更多细节", "资料来源：", "参与者", "期刊文章"),
        ("Obras (1)", "Mostrar más detalles", "Fuente", "Contribuyentes", "Artículo de revista"),
    ],
)
@pytest.mark.parametrize("date", ["2023-08-21 | ", ""])
def test_other_languages_are_read(words: tuple[str, ...], date: str):
    works, show, source, contributors, kind = words
    work = f"Lampen\nLampenblatt\n{date}{kind}\nDOI: 10.1234/lamp\n{contributors}: Ada Lamp; Bob Wick\n{show}\n"
    text = f"{HOLDER}\n{works}\nSort\n{work}{source}: Crossref\n"
    (paper,) = read(text).papers
    assert (paper.facts.title, paper.facts.venue, paper.facts.doi) == ("Lampen", "Lampenblatt", "10.1234/lamp")
    assert [str(each) for each in paper.facts.authors] == ["Ada Lamp", "Bob Wick"]
    assert read(text).lists_all
    assert losses(text) == []
    assert is_orcid(text) >= 0.7


@pytest.mark.parametrize(
    ("printed", "date"),
    [
        ("2023-08-21 | Journal article", "2023-08-21"),
        ("Journal article | 2023-08-21", "2023-08-21"),
        ("2023-8 | journal-article | Author", "2023-08"),
        ("2023|Data set", "2023"),
        ("Journal article | Writing - original draft", None),
        ("JOURNAL_ARTICLE", None),
        ("Lecture / Speech | 2019", "2019"),
    ],
)
def test_kinds_come_in_other_shapes(printed: str, date: str | None):
    (paper,) = read(f"Works (1)\nLamps burn\n{printed}\nDOI: 10.1234/b\nSource: Crossref").papers
    assert (str(paper.facts.issued) if paper.facts.issued else None) == date
    assert (paper.facts.title, paper.facts.venue) == ("Lamps burn", None)


def test_a_date_that_cannot_be_is_said():
    text = "Works (1)\nLamps burn\n2023-02-30 | Book\nSource: Crossref"
    assert read(text).papers[0].facts.issued is None
    assert losses(text) == ["“2023-02-30 | Book” begins with no date that can be."]


def test_a_title_over_several_lines_is_said():
    text = f"Works (1)\nLamps burn\nand wicks too\nLamp Letters\n2023 | Book\nSource: Crossref\n{print_work(PLAIN)}"
    assert titles(text) == ["Lamps burn and wicks too", "Lamps burn"]
    assert any("read as its title" in message for message in losses(text))


def test_a_torn_title_costs_one_paper():
    torn = print_work(PLAIN).partition("\n")[2].partition("\n")[2]
    source = read(f"{torn}\n{print_work(WORKS[0])}\n{print_work(WORKS[1])}")
    assert [paper.facts.title for paper in source.papers] == [WORKS[0].title, WORKS[1].title]
    assert [paper.position for paper in source.papers] == [2, 3]
    assert not source.lists_all
    assert [problem.line for problem in source.problems if problem.severity is Severity.ERROR] == [1]


def test_a_source_above_the_first_paper_is_the_end_of_another():
    source = read(f"p; Bob Wick\nShow more detail\nSource:\nCrossref\n{print_work(WORKS[1])}")
    assert [(paper.facts.title, paper.position) for paper in source.papers] == [(WORKS[1].title, 2)]
    assert [problem.line for problem in source.problems if problem.severity is Severity.ERROR] == [2]


def test_a_venue_at_the_start_may_be_no_title():
    text = print_work(PLAIN).partition("\n")[2]
    assert any("may be a venue" in message for message in losses(text))


@pytest.mark.parametrize("layout", ["now", "icons", "old"])
def test_a_page_cut_anywhere_gives_its_whole_papers(layout: str):
    works = [work for work in WORKS if work.date]
    page = print_record(works, layout)
    for start in range(0, len(page), 29):
        whole = [expected_title(work) for work in works if f"\n{print_work(work, layout)}\n" in page[start:]]
        whole = whole[1:]  # the line above the first was cut in two, and could be its title
        found = titles(page[start:])
        assert found[len(found) - len(whole) :] == whole, start


@pytest.mark.parametrize("layout", ["now", "icons", "old"])
def test_a_page_cut_off_gives_its_whole_papers(layout: str):
    page = print_record(WORKS, layout)
    for stop in range(0, len(page), 29):
        whole = [expected_title(work) for work in WORKS if f"\n{print_work(work, layout)}\n" in page[:stop]]
        assert titles(page[:stop])[: len(whole)] == whole, stop


def test_a_page_in_the_middle_of_another_text_gives_its_papers():
    prose = "Dear reader, this is about something else.\nIt goes on for a while, and ends.\n"
    works = "\n".join(map(print_work, WORKS[:3]))
    source = read(f"{prose}Works (3)\n{works}\n{prose}")
    assert [paper.facts.title for paper in source.papers] == [work.title for work in WORKS[:3]]
    assert len([problem for problem in source.problems if "Not placed: “" in problem.message]) == 4


def test_a_record_without_works_is_read():
    source = read(f"{MENU}\n{HOLDER}\n{PERSONAL}\n{EMPLOYMENT}\n{REVIEWS}\n{FOOTER}")
    assert source.papers == ()
    assert source.reported
    assert source.reported.affiliation == "Wick Institute"
    assert not source.lists_all


@pytest.mark.parametrize("layout", LAYOUTS)
def test_its_pages_are_recognised(layout: str):
    page = print_record(WORKS, layout)
    assert is_orcid(page) == 1
    assert is_orcid(print_work(WORKS[0], layout)) >= 0.7
    assert max(reader.recognise(page) for name, reader in READERS.items() if name != "orcid") < 1


def test_a_record_without_works_is_recognised():
    assert is_orcid(f"{MENU}\n{HOLDER}\n{PERSONAL}\n{EMPLOYMENT}") == 0.5


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Dear reader",
        "milk\neggs\n12\nbread",
        "Software\nBook\nReview\n2019",
        "def f(a, b):\n    return a | b\n# 2023 | 12\n",
        "Ada Lamp\nhttps://orcid.org/0000-0002-1825-0097\nI work on lamps.",
        "Source: Crossref\nWorks (12)\nhammers",
        SAMPLE,
    ],
)
def test_another_text_is_not(text: str):
    assert is_orcid(text) == 0


@pytest.mark.parametrize(
    "text",
    [
        "(" * 100_000,
        "\n" * 1_000_000,
        "x" * 10_000_000,
        "Works (1)\n" * 50_000,
        "Source:\n" * 50_000,
        "Works (3)\n" + "Book\n" * 100_000,
        "2019 | Book\n" * 50_000,
        "Works (3)\n" + "Lamps\n2019 | Book\n" * 25_000,
        "CONTRIBUTORS: " + "Ada Lamp; " * 100_000,
        "CONTRIBUTORS: " + ";" * 1_000_000,
        "Works (1)\nLamps\n2019 | Book\nShow less detail\nDescription\n" + "Source: x\n" * 30_000,
        "DOI: " * 100_000,
        "Keywords\n" + "lamps, " * 100_000 + "\nhttps://orcid.org/0000-0002-1825-0097",
        "0000-0002-1825-0097\n" * 30_000,
        "Sort\n" * 100_000,
        "Works (1)\n" + "Lamps\nSource: x\n" * 30_000,
        "| " * 1_000_000,
        "Works (1)\nLamps\n2019 | Book\nContributors\n" + "Ada Lamp (" * 50_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_long_texts_take_no_long_time(text: str):
    started = time.process_time()
    read_orcid(text, datetime.date(2026, 11, 23))
    is_orcid(text)
    assert time.process_time() - started < 10
