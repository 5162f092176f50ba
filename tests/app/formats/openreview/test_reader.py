"""OpenReview pages whole, torn and odd: what is sure is taken, and the rest is said."""

import datetime
from pathlib import Path

import pytest

from app.formats.arxiv import is_arxiv
from app.formats.dblp import is_dblp
from app.formats.openreview import is_openreview, read_openreview
from app.formats.profile import is_profile
from app.formats.scholar import is_scholar
from app.formats.source import ReadSource
from app.names import Name
from tests.app.formats.dblp.pages import print_page as print_dblp
from tests.app.formats.openreview.pages import (
    COUNTS,
    DATES,
    FOOTER,
    HEADER,
    LAYOUTS,
    MENU,
    PAPERS,
    TITLES,
    print_list,
    print_page,
)  # fmt: skip
from tests.app.formats.standing import find_misplaced

SAMPLE = (Path(__file__).parents[4] / "resources" / "samples" / "weize-chen.txt").read_text("utf-8")
META = "Published: 16 Jan 2024, Last Modified: 05 Mar 2024ICLR 2024 posterReaders: Everyone"
ENTRY = f"Counting Moss\nAda Morgenroth, Bo Lindqvist\n{META}"


def read(text: str) -> ReadSource:
    source = read_openreview(text, datetime.date(2026, 11, 23))
    assert find_misplaced(text, source) == []
    return source


def list_titles(source: ReadSource) -> list[str]:
    return [paper.facts.title for paper in source.papers]


def list_problems(source: ReadSource, *, least: str = "") -> list[tuple[int, str, str]]:
    found = [(problem.line, problem.severity.value, problem.message) for problem in source.problems]
    return [problem for problem in found if not least or problem[1] != "note"]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_profile_is_read_in_every_layout(layout: str, end: str):
    source = read("\ufeff" + print_page(layout).replace("\n", end))
    assert list_titles(source) == TITLES
    assert [str(paper.facts.issued) for paper in source.papers] == DATES
    assert [paper.facts.venue for paper in source.papers] == [paper.venue for paper in PAPERS]
    assert [len(paper.facts.authors) for paper in source.papers] == COUNTS
    assert [paper.position for paper in source.papers if paper.facts.authors_truncated] == [6]
    assert source.papers[4].facts.authors[2] == Name("Ortega y Gasset", "María José")
    assert source.papers[8].facts.authors[2] == Name("Connick Jr.", "Harry")
    assert [message for _, _, message in list_problems(source, least="warning")] == [
        "Papers listed, as the page says: 57; papers found here: 10. Its button “View all” opens all of them."
    ]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_list_alone_is_read(layout: str):
    source = read(print_list(layout))
    assert (list_titles(source), source.reported, list_problems(source, least="warning")) == (TITLES, None, [])


def test_the_header_says_whose_page_it_is():
    source = read(print_page("profile"))
    reported = source.reported
    assert reported is not None
    assert (reported.name, reported.papers, reported.identifier) == ("Ada Morgenroth", 57, None)
    assert reported.affiliation == "Associate Professor, Department of Bryology, University of Moss"
    assert reported.interests == ("moss", "lichen identification", "Large Spore Models", "remote sensing")
    assert source.header_lines == (4, 35)
    assert not source.lists_all


def test_the_parts_of_a_header_may_stand_on_lines_of_their_own():
    header = (
        "Ada Morgenroth\nPhD student, University of Moss\nJoinedApril 2021\nNames\nAda Morgenroth\n(Preferred)\n, \n"
    )
    header += "A. Moss\nExpertise\nmoss\n, \nSpores\n2019 – Present\nPublications\n"
    reported = read(f"{header}{ENTRY}").reported
    assert reported is not None
    assert (reported.name, reported.affiliation) == ("Ada Morgenroth", "PhD student, University of Moss")
    assert reported.interests == ("moss", "Spores")


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Names\nAda Morgenroth (Preferred), A. Moss\nEmails\n****@a.b\n", "Ada Morgenroth"),
        ("Ada Morgenroth\nResearcher, Moss Inc.\nJoined May 2020\n", "Ada Morgenroth"),
        ("Home of the moss\nAda Morgenroth\nJoined May 2020\n", "Ada Morgenroth"),
        ("Ada Morgenroth\nNames\nHow do you usually write your name as author of a paper?\nEmails\n", "Ada Morgenroth"),
        ("Eva Farn\nPronouns: she/her\nJoined May 2020\n", "Eva Farn"),
        ("Eva Farn\nJoined May 2020\nNames\n, A. Farn\nEmails\n****@a.b\n", "Eva Farn"),
    ],
)
def test_a_name_is_found_in_what_there_is_of_a_header(header: str, name: str):
    reported = read(f"{header}{ENTRY}").reported
    assert reported is not None
    assert reported.name == name


@pytest.mark.parametrize("header", ["", "Ada Morgenroth\n", "Publications\n", "Login\n"])
def test_without_a_header_nobody_is_named(header: str):
    assert read(f"{header}{ENTRY}").reported is None


def test_a_search_for_a_person_names_them_and_says_where_it_ends():
    text = f'Results for "~Ada_M._Morgenroth12"\n{ENTRY}\n'
    source = read(text + "You have reached the end of search results")
    assert source.reported is not None
    assert (source.reported.name, source.reported.identifier) == ("Ada M. Morgenroth", "~Ada_M._Morgenroth12")
    assert source.lists_all
    more = read(text + "View More Results →")
    assert not more.lists_all
    assert (4 + 1, "note", "The list may go on: press “View More Results” before copying to have all of it.") in (
        list_problems(more)
    )


def test_a_search_for_words_names_nobody():
    assert read(f'Results for "moss"\n{ENTRY}').reported is None


def test_a_profile_that_shows_all_its_papers_says_so():
    few = f"{HEADER}{ENTRY}\n{FOOTER}"
    assert read(few).lists_all
    assert not read(few[: few.index("Co-Authors")]).lists_all
    assert not read(f"{HEADER}Ada Moss, Bo Li\n{META}\n{FOOTER}").lists_all
    assert read(f"{HEADER}{ENTRY}\nView all 1 publications\n{FOOTER}").lists_all


@pytest.mark.parametrize(
    ("below", "issued", "venue"),
    [
        (META, "2024-01-16", "ICLR 2024 poster"),
        ("Published: 28 Jan 2022, 22:06, Last Modified: 13 Feb 2023, 23:29TMLR", "2022-01-28", "TMLR"),
        ("Published: 01 Jan 20242024 IEEE Conf. on MossReaders: Everyone", "2024-01-01", "2024 IEEE Conf. on Moss"),
        ("22 Sept 2022 (modified: 13 Feb 2023)Sent to TMLRReaders: Everyone3 Replies", "2022-09-22", "Sent to TMLR"),
        ("2021CoRR 2021", "2021", "CoRR 2021"),
        ("2021 (imported: 12 Feb 2024)CoRR 2021", "2021", "CoRR 2021"),
        ("2021\nCoRR 2021", "2021", "CoRR 2021"),
        ("31 Dec 2020\nMoss Letters", "2020-12-31", "Moss Letters"),
        ("May 2020Moss LettersReaders: Everyone", "2020-05", "Moss Letters"),
        ("27 Sept 2018 (modified: 21 Dec 2018) • TMLR • Readers: Everyone • Show Bibtex", "2018-09-27", "TMLR"),
        ("Published: 16 Jan 2024,\nLast Modified: 05 Mar 2024\nTMLR\nReaders: Everyone", "2024-01-16", "TMLR"),
        ("Published: 2024, Last Modified: 2025ICLR posterEveryoneRevisionsBibTeXCC BY 4.0", "2024", "ICLR poster"),
        ("22 Sept 2022Readers: Everyone", "2022-09-22", None),
        ("Published: 16 Jan 2024, Last Mod", "2024-01-16", None),
        ("Published: 31 Feb 2024, Last Modified: 05 Mar 2024TMLRReaders: Everyone", "None", "TMLR"),
    ],
)  # fmt: skip
def test_date_and_venue_are_read_in_every_form(below: str, issued: str, venue: str | None):
    (paper,) = read(f"Counting Moss\nAda Morgenroth, Bo Lindqvist\n{below}").papers
    assert (str(paper.facts.issued), paper.facts.venue) == (issued, venue)


@pytest.mark.parametrize(
    ("printed", "names", "truncated"),
    [
        ("Ada Morgenroth", ["Ada Morgenroth"], False),
        ("Ada Morgenroth, Bo Li and Xi Wu", ["Ada Morgenroth", "Bo Li", "Xi Wu"], False),
        ("Ada Morgenroth · Bo Li", ["Ada Morgenroth", "Bo Li"], False),
        ("Morgenroth, Ada; van Dyk, Jan", ["Ada Morgenroth", "Jan van Dyk"], False),
        ("Wei Chen 0001, Bo Li", ["Wei Chen", "Bo Li"], False),
        ("Ada Morgenroth, Bo Li (hide authors)", ["Ada Morgenroth", "Bo Li"], False),
        ("Ada Morgenroth, Bo Li et al. (1,234 additional authors not shown)", ["Ada Morgenroth", "Bo Li"], True),
        ("Ada Morgenroth, Bo Li, ...", ["Ada Morgenroth", "Bo Li"], True),
        ("Ada Morgenroth,\nBo Li,\nXi Wu", ["Ada Morgenroth", "Bo Li", "Xi Wu"], False),
        ("Ada Morgenroth\n, \nBo Li", ["Ada Morgenroth", "Bo Li"], False),
        ("OpenMoss", ["OpenMoss"], False),
        ("Anonymous", [], False),
        ("ICLR 2020 Conference Paper12 Authors", [], False),
        ("Ada Morgenroth (privately revealed to you)", ["Ada Morgenroth"], False),
    ],
)
def test_authors_are_read_in_every_form(printed: str, names: list[str], *, truncated: bool):
    (paper,) = read(f"Counting Moss\n{printed}\n{META}").papers
    assert ([str(name) for name in paper.facts.authors], paper.facts.authors_truncated) == (names, truncated)


def test_the_page_of_one_paper_is_read_without_its_discussion():
    source = read(
        "Back to ICLR 2024 Conference\nCounting Moss\nDownload PDFOpen Webpage\nAda Morgenroth1, Bo Lindqvist2,3\n"
        "1 University of Moss (moss.edu)\n2 Fern College (fern.ac.uk)\n3 Soil Inc. (soil.com)\n"
        "Published: 16 Jan 2024, Last Modified: 17 Apr 2024ICLR 2024 posterEveryoneRevisionsBibTeXCC BY 4.0\n"
        "Keywords: moss\nAbstract: We count (arXiv:2001.00001 did not).\n\nSee https://github.com/ada/moss.\n"
        "External IDs: doi:10.1000/Moss.1, arxiv:2401.00001\nSubmission Number: 12\nAdd:\n13 / 13 replies shown\n"
        "Official Review\nby Reviewer abcd\n28 Oct 2023, 12:31 (modified: 10 Nov 2023, 18:17)\nEveryone\nSummary:\nYes."
    )
    (paper,) = source.papers
    assert (paper.facts.title, len(paper.facts.authors)) == ("Counting Moss", 2)
    assert paper.facts.affiliations == ("University of Moss", "Fern College", "Soil Inc.")
    assert paper.facts.abstract == "We count (arXiv:2001.00001 did not). See https://github.com/ada/moss."
    assert (paper.facts.doi, paper.facts.arxiv_id) == ("10.1000/moss.1", "2401.00001")
    assert [str(link.repository) for link in paper.facts.repositories] == ["github.com/ada/moss"]
    assert [message.split(":")[0] for line, _, message in list_problems(source) if line > 2] == [
        "What is no paper but an answer to one is left out"
    ] * 2


def test_answers_that_a_search_lists_are_no_papers():
    below = "28 Oct 2023 (modified: 1 Nov 2023)ICLR 2024 Conference Submission12 Official CommentReaders: Everyone"
    reply = f"Re: moss?\nCounting Moss\nReviewer 2\n{below}"
    assert list_titles(read(f"{ENTRY}\n{reply}\n{ENTRY}")) == ["Counting Moss"] * 2


def test_details_belong_to_the_paper_above_them():
    source = read(print_page("detailed"))
    assert {paper.facts.abstract for paper in source.papers} == {
        "We count moss. It is green. See https://github.com/ada/moss."
    }
    assert all(len(paper.facts.repositories) == 1 for paper in source.papers)


@pytest.mark.parametrize("cut", range(1, 12))
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_page_cut_at_the_front_loses_no_whole_paper_and_invents_none(layout: str, cut: int):
    lines = print_list(layout).split("\n")[cut:]
    whole = [title for title in TITLES if any(title in line.removeprefix("* ").split("\t")[0] for line in lines)]
    titles = list_titles(read("\n".join(lines)))
    assert titles[-len(whole) :] == whole
    assert len(titles) <= len(whole) + 1


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_page_cut_at_the_end_loses_no_whole_paper(layout: str):
    text = print_list(layout)
    assert list_titles(read(text[: len(text) // 2]))[:4] == TITLES[:4]


def test_a_title_that_is_torn_off_costs_one_paper():
    source = read(f"Bo Li, Ada Morgenroth\n{META}\n{ENTRY}")
    assert list_titles(source) == ["Counting Moss"]
    assert source.papers[0].position == 2
    assert list_problems(source) == [
        (1, "error", "A paper ends here, but its title is missing: “Bo Li, Ada Morgenroth”.")
    ]


def test_a_date_that_is_torn_off_costs_no_more_than_date_and_venue():
    source = read(f"{ENTRY}\nFerns\nBo Li, Xi Wu\n{ENTRY}\nSoil\nBo Li, Xi Wu")
    assert list_titles(source) == ["Counting Moss", "Ferns", "Counting Moss", "Soil"]
    message = "This paper is listed without its date and venue, which seem to be torn off."
    assert list_problems(source) == [(4, "warning", message), (9, "warning", message)]


def test_a_page_inside_others_is_read():
    source = read(f"{SAMPLE}\n{print_page('joined')}\n{print_page('profile')}")
    assert list_titles(source) == TITLES * 2


def test_it_is_surest_of_its_own_pages():
    for layout in LAYOUTS:
        for text in (print_page(layout), print_list(layout)):
            others = max(recognise(text) for recognise in (is_profile, is_dblp, is_arxiv, is_scholar))
            assert is_openreview(text) >= 0.6 > others
        assert is_openreview(print_page(layout)) == 1.0
    assert is_openreview(SAMPLE) == is_openreview(print_dblp("lines")) == 0
    assert is_openreview(MENU + HEADER + FOOTER) >= 0.4


@pytest.mark.parametrize(
    "text",
    ["", "Readers: Everyone", "Moss\nA B, C D\n2021\nNature", "Moss\nA B\nPublished: 12 June 2023", "1. Milk\n2. Eggs"],
)
def test_another_text_is_not_recognised(text: str):
    assert is_openreview(text) == 0
