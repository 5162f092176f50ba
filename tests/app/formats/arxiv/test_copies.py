"""Pages of arXiv's other kinds, and its mailed lists, with papers that nobody wrote."""

import datetime

import pytest

from app.dates import PartialDate
from app.formats.arxiv import is_arxiv, read_arxiv
from app.formats.source import ReadSource, Severity
from app.papers import ReportedFigures
from tests.app.formats.arxiv.pages import PAPERS, print_author, print_found, print_search
from tests.app.formats.standing import find_misplaced

OWN = """Skip to main content
Computer Science > Software Engineering
[Submitted on 16 Jul 2023 (v1), last revised 5 Jun 2024 (this version, v5)]
Title:LampDev: Agents for Lighting
Authors:Ada Lamp, Bob Wick, Cy Oil (Wick Institute, Oslo), Dee Wax Jr.
View PDF
HTML (experimental)
Abstract:Lighting is a complex task.
  We light lamps: https://github.com/lamp/wick.
Comments:\tAccepted, code at https://github.com/lamp/dev/tree/main
Subjects:\tSoftware Engineering (cs.SE); Computation and Language (cs.CL)
MSC classes:\t68T50
Report number:\tLAMP-TR-12
Cite as:\tarXiv:2307.07924 [cs.SE]
 \t(or arXiv:2307.07924v5 [cs.SE] for this version)
 \t
https://doi.org/10.48550/arXiv.2307.07924
Focus to learn more
Journal reference:\tJournal of Lamps 12(3), 101-110 (2024)
Related DOI:\t
https://doi.org/10.1234/lamp.5
Focus to learn more
Submission history
From: Ada Lamp [view email]
[v1] Sun, 16 Jul 2023 02:11:34 UTC (5,063 KB)
[v5] Wed, 5 Jun 2024 00:11:34 UTC (5,063 KB)

Full-text links:
Access Paper:
View PDF
Current browse context: cs.SE
About · Help · Contact · Subscribe · Copyright · Privacy · Accessibility · Operational Status (opens in new tab)
"""
RULE = "-" * 78
MAIL = rf"""Date: Mon, 17 Jul 23 00:51:12 GMT
Subject: cs daily 2 new + 1 crosses received
{RULE}
 Submissions to:
Computation and Language
 received from  Fri 14 Jul 23 18:00:00 GMT  to  Mon 17 Jul 23 18:00:00 GMT
{RULE}
\\
arXiv:2307.07924
Date: Sun, 16 Jul 2023 02:11:34 GMT   (5063kb,D)

Title: Communicative Lamps for Lighting and
  Other Things
Authors: Ada Lamp, Bob Wick, Anil
  K. Oil (Wick Institute)
Categories: cs.SE cs.CL cs.MA
Comments: 12 pages; code: https://github.com/lamp/dev
Journal-ref: JHEP 0312:046,2003
DOI: 10.1234/lamp.6
\\
  Lighting is a domain.
Comments: this is prose in an abstract.
\\ ( https://arxiv.org/abs/2307.07924 ,  5063kb)
{RULE}
\\
arXiv:2307.01000 (*cross-listing*)
Date: Mon, 3 Jul 2023 03:11:34 GMT   (12kb)

Title: Crossed
Authors: Cy Oil
Categories: stat.ML cs.LG
\\
  Another abstract.
\\ ( https://arxiv.org/abs/2307.01000 ,  12kb)
%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%--%%
\\
arXiv:2205.00001
replaced with revised version Mon, 17 Jul 2023 01:02:03 GMT   (123kb,D)

Title: Replaced
Authors: Dee Wax
Categories: cs.CL
\\ ( https://arxiv.org/abs/2205.00001 ,  123kb)
%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---%%%---

For general information on the archives
"""
ADVANCED = """Showing 1–2 of 57 results
Query: order: -announced_date_first; size: 50; include_cross_list: True; terms: AND author=Lamp, Ada
Refine query New search Simple Search
arXiv:2406.07155 [pdf, ps, other] cs.SE
One
Authors: Ada Lamp
Submitted 11 June, 2024; originally announced June 2024.
arXiv:2406.07156 [pdf, ps, other] cs.SE
Two
Authors: Ada Lamp
Submitted 11 June, 2024; originally announced June 2024.
Previous Next 1 2
"""


def read(text: str) -> ReadSource:
    source = read_arxiv(text, datetime.date(2026, 11, 23))
    assert find_misplaced(text, source) == []
    return source


def list_losses(source: ReadSource) -> list[str]:
    return [problem.message for problem in source.problems if problem.severity is not Severity.NOTE]


def test_a_papers_own_page_is_one_paper():
    source = read(OWN)
    (paper,) = source.papers
    facts = paper.facts
    assert (facts.arxiv_id, facts.subject, facts.doi) == ("2307.07924", "cs.SE", "10.1234/lamp.5")
    assert (facts.title, facts.issued) == ("LampDev: Agents for Lighting", PartialDate(2023, 7, 16))
    assert list(map(str, facts.authors)) == ["Ada Lamp", "Bob Wick", "Cy Oil", "Dee Wax Jr."]
    assert facts.affiliations == ("Wick Institute, Oslo",)
    assert facts.abstract == "Lighting is a complex task. We light lamps: https://github.com/lamp/wick."
    assert (facts.venue, facts.volume, facts.issue, facts.pages) == ("Journal of Lamps", "12", "3", "101-110")
    assert [link.url for link in facts.repositories] == [
        "https://github.com/lamp/wick", "https://github.com/lamp/dev/tree/main",
    ]  # fmt: skip
    assert (paper.first_line, paper.last_line) == (3, 26)
    assert list_losses(source) == []
    assert (source.reported, is_arxiv(OWN)) == (None, 1)


def test_several_pages_of_papers_with_notes_between_them():
    own = OWN[: OWN.index("\nFull-text")]
    text = f"{own}\nMy note: this one is great.\n\n{own.replace('LampDev', 'Another').replace('.07924', '.07925')}"
    source = read(text)
    assert [paper.facts.arxiv_id for paper in source.papers] == ["2307.07924", "2307.07925"]
    assert "Not placed: “My note: this one is great.”." in [problem.message for problem in source.problems]


def test_a_page_of_a_paper_without_its_first_line_still_cites_itself():
    (paper,) = read(OWN[OWN.index("Title:") :]).papers
    assert (paper.facts.arxiv_id, paper.facts.subject, paper.facts.issued) == ("2307.07924", "cs.SE", PartialDate(2024))
    assert paper.facts.abstract


@pytest.mark.parametrize(
    ("line", "issued"),
    [
        ("[Submitted on 16 Jul 2023]", PartialDate(2023, 7, 16)),
        ("(Submitted on 16 Jul 2023 (v1), last revised 5 Jun 2024 (v2))", PartialDate(2023, 7, 16)),
        ("[Submitted on 1 Jan 1999 (v1), revised 3 Aug 2003 (this version, v2), latest version 5 Jun 2004 (v5)]",
         PartialDate(1999, 1, 1)),
        ("[Submitted on 31 Feb 1999]", None),
    ],
)  # fmt: skip
def test_a_page_is_dated_by_its_first_version(line: str, issued: PartialDate | None):
    text = f"{line}\nTitle:One\nAuthors:Ada Lamp\nAbstract:First.\nCite as:\tarXiv:hep-th/9901001"
    (paper,) = read(text).papers
    assert (paper.facts.issued, paper.facts.arxiv_id) == (issued, "hep-th/9901001")


def test_a_mailed_list_is_read():
    source = read(MAIL)
    lamps, crossed, replaced = (paper.facts for paper in source.papers)
    assert lamps.title == "Communicative Lamps for Lighting and Other Things"
    assert list(map(str, lamps.authors)) == ["Ada Lamp", "Bob Wick", "Anil K. Oil"]
    assert (lamps.affiliations, lamps.subject) == (("Wick Institute",), "cs.SE")
    assert (lamps.issued, lamps.doi, lamps.volume) == (PartialDate(2023, 7, 16), "10.1234/lamp.6", "0312")
    assert lamps.abstract == "Lighting is a domain. Comments: this is prose in an abstract."
    assert len(lamps.repositories) == 1
    assert (crossed.arxiv_id, crossed.subject, crossed.abstract) == ("2307.01000", "stat.ML", "Another abstract.")
    assert (replaced.arxiv_id, replaced.issued, replaced.abstract) == ("2205.00001", None, "")
    assert list_losses(source) == []
    assert is_arxiv(MAIL) == 1


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_a_mailed_list_is_read_with_any_ends(end: str):
    assert [paper.facts for paper in read(MAIL.replace("\n", end)).papers] == [
        paper.facts for paper in read(MAIL).papers
    ]


def test_a_mail_of_long_ago():
    text = (
        "\\\\\nPaper: hep-th/9701001\nFrom: Ada Lamp <lamp@wick.example>\nDate: Tue, 4 Feb 97 12:33:00 MST (11kb)\n"
        "Date (revised v2): Tue, 11 Feb 98 12:33:00 MST\n\nTitle: Lamps in Strings\nAuthor: A. Lamp\n"
        "\\\\\nWe light.\n\\\\"
    )
    (paper,) = read(text).papers
    assert (paper.facts.arxiv_id, paper.facts.issued) == ("hep-th/9701001", PartialDate(1997, 2, 4))
    assert (paper.facts.title, paper.facts.abstract) == ("Lamps in Strings", "We light.")


def test_an_advanced_search_says_whose_papers_were_asked_for():
    source = read(ADVANCED)
    assert source.reported == ReportedFigures(name="Ada Lamp", papers=57)
    assert len(source.papers) == 2
    assert not source.lists_all
    assert read(ADVANCED.replace("Lamp, Ada", "Lamp, Ada; AND title=x")).reported is None
    assert read(ADVANCED.replace("AND author=", "AND title=")).reported is None


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        (print_search(PAPERS), False),
        (print_search(PAPERS).replace("of 57", "of 12"), True),
        (print_search(PAPERS[1:]).replace("1–11 of 57", "1–12 of 12"), False),
        (print_search(PAPERS).replace("1–12 of 57", "51–62 of 62"), False),
        (print_author(PAPERS), True),
        (print_author(PAPERS).partition("The web address")[0], False),
        (print_author(PAPERS).replace("Title: Lamp 3: what it lights\n", "").replace("[3] ", "[3]  "), False),
        (print_found(PAPERS[0]), False),
        (OWN, False),
    ],
)
def test_a_list_is_whole_where_it_says_so(text: str, whole: bool):
    assert read(text).lists_all == whole


def test_the_owner_of_a_page_is_known_by_what_arxiv_calls_them():
    assert read(print_author(PAPERS)).reported == ReportedFigures(name="Ada Lamp", identifier="lamp_a_1")
    orcid = print_author(PAPERS).replace(
        "articles on arXiv\n", "articles on arXiv\nSee also ORCID  https://orcid.org/0000-0002-1825-0097.\n"
    )
    for text in (orcid, orcid.partition("The web address")[0]):
        assert read(text).reported == ReportedFigures(name="Ada Lamp", identifier="0000-0002-1825-0097")


def test_the_day_of_a_catch_up_dates_its_papers():
    text = (
        "Catchup results for Computation and Language on Mon, 17 Jul 2023\nNew submissions (showing 1 of 1 entries)\n"
        "[1] arXiv:2307.07924 [pdf]\nTitle: Lamp\nAda Lamp\nSubjects: Software Engineering (cs.SE)\nAn abstract.\n"
    )
    (paper,) = read(text).papers
    assert (paper.facts.issued, paper.facts.abstract) == (PartialDate(2023, 7, 17), "An abstract.")


def test_subjects_that_a_program_wrapped_are_no_abstract():
    text = (
        "[1] arXiv:2307.07924 [pdf]\nTitle: Lamp\nAda Lamp\nSubjects: Computation and Language (cs.CL); Artificial\n"
        "Intelligence (cs.AI)\nAn abstract.\n[2] arXiv:2307.07925 [pdf]\nTitle: Wick\nAda Lamp\nSubjects: Sound (cs.SD)"
    )
    assert [paper.facts.abstract for paper in read(text).papers] == ["An abstract.", ""]
    assert [paper.facts.subject for paper in read(text).papers] == ["cs.CL", "cs.SD"]


def test_of_an_abstract_that_is_begun_and_shown_whole_the_whole_is_kept():
    begun = print_found(PAPERS[0], ends="… ▽ More\nWe light a lamp. It burns. It goes out. △ Less")
    for text in (begun, begun.replace("More\n", "More ")):
        source = read(text)
        assert source.papers[0].facts.abstract == "We light a lamp. It burns. It goes out."
        assert source.papers[0].facts.issued == PartialDate(2023, 7, 9)


def test_a_mailed_paper_without_its_heading_is_known_by_its_address():
    (paper, *_) = read(MAIL[MAIL.index("Title:") :]).papers
    assert (paper.facts.arxiv_id, paper.facts.subject) == ("2307.07924", "cs.SE")


@pytest.mark.parametrize(
    "text",
    [
        "Title: my weekend\nSubjects: math, physics\nComments: none",
        "Authors: Ada Lamp\nDate: 12 May 2020\nTitle: Minutes",
        "Title: x\nCategories: birds, bees",
        "From: Ada\nDate: Mon, 17 Jul 2023\nSubject: Lamps (cs.CL)",
    ],
)
def test_labels_alone_make_no_list(text: str):
    assert is_arxiv(text) == 0


def test_papers_among_the_points_of_a_list_are_read():
    text = (
        "# Reading list\n- arXiv:2307.07924 [pdf]\n  Title: LampDev\n  Authors: Ada Lamp\n"
        "  Subjects: Software Engineering (cs.SE)\n- buy milk"
    )
    source = read(text)
    assert [(paper.facts.arxiv_id, paper.facts.abstract) for paper in source.papers] == [("2307.07924", "")]
    assert [problem.line for problem in source.problems] == [1, 6]


def test_each_part_of_a_paper_may_stand_on_lines_of_its_own():
    text = (
        "[1]\narXiv:2307.07924\n(cross-list from cs.LG)\n[pdf, html, other]\nTitle:\nLampDev: Lights\n"
        "Ada Lamp,\nBob Wick\nJournal-ref:\nNature 521, 436-444 (2015)\n"
        "Subjects:\nMachine Learning (cs.LG);\nSound (cs.SD)"
    )
    (paper,) = read(text).papers
    assert (paper.facts.title, len(paper.facts.authors), paper.facts.subject) == ("LampDev: Lights", 2, "cs.LG")
    assert (paper.facts.venue, paper.facts.issued) == ("Nature", PartialDate(2015))
