"""Pages as other browsers, programs and years print them, with papers that nobody wrote."""

import datetime
import time

import pytest

from app.formats.dblp import is_dblp, read_dblp
from app.formats.source import ReadSource
from app.names import Name
from app.papers import ReportedFigures
from tests.app.formats.standing import find_misplaced

PERSON = """Trier > Home > Persons
Wei Li 0043
[–] Person information
affiliation: University of Moss, Department of Bryology, Norway
affiliation (former): Spore Institute, Oslo, Norway
award (2018): Golden Fern Prize
[–] Other persons with a similar name
Wei Li
Wei Li 0001 — Tsinghua University, Beijing, China
Li Wei
[–] Refine list
view refined list in
XML JSON JSONP BibTeX
showing all 3 records
2020 – today
see FAQ
2024
[j1]
Wei Li 0043, Jan van der Berg:
A Survey: Past, Present. IEEE Trans. Geosci. Remote. Sens. 12(3): 101-110 (2024)
[e1]
Wei Li 0043, Bo Lindqvist (eds.):
Advances in Bryology - BRYO 2021, Oslo, June 1-3, 2021, Proceedings. Fern Notes 12345, Spore 2021, ISBN 978-3-030 [contents]
[b1]
Wei Li 0043:
Moss in Networks. University of Moss, Norway, 2018
Coauthor Index
see FAQ
1
Bo Lindqvist
[e1]
last updated on 2024-11-20 20:11 CET by the dblp team
all metadata released as open data under CC0 1.0 license
"""  # noqa: E501 - a line of a page
CRAWLED = """# Zoe Moss
  * export bibliography
    * BibTeX
dblp key:
    * homepages/30/8494
persistent URL:
    * https://dblp.org/pid/30/8494
## Person information
## Refine list
Image: note
zoomed in on ?? of ?? records
showing all ?? records
## 2020 – today
  * What is the meaning of the colors in the publication lists?
  * 2026
  * Image: Informal and Other Publications
[i1]
    * view
      * electronic edition via DOI (open access)
authority control:
      *  
    * plain text
Bo Fern, Zoe Moss:
DART: Fast Moss. CoRR abs/2601.19278 (2026)
  * 2025
[c1]
    * electronic edition @ usenix.org (open access)
Bo Fern, Zoe Moss:Fast: Quick Ferns. OSDI 2025: 1-19
## Coauthor Index
1
Bo Fern
[c1] [i1]
"""  # noqa: W291 - as the program prints it
OLD = """dblp.uni-trier.de\twww.uni-trier.de
Ada Moss
List of publications from the DBLP Bibliography Server - FAQ
Coauthor Index - Ask others: ACM DL/Guide - CiteSeerX - CSB - MetaPress - Google - Bing - Yahoo
Home Page
2009
12\tEE\tAda Moss, Bo Fern: Counting in Rows. ICDE 2009: 1-12
11\tEE\tAda Moss: Ferns and XML. VLDB J. 18(2): 3-9 (2009)
Coauthor Index
1\tBo Fern\t[12]
DBLP: [Home | Author | Venue | Subject]
"""
NOBODY = """Wei Li
Person information
This is just a disambiguation page, and is not intended to be the bibliography of an actual person.
Refine list
showing all 1 records
[c1]
Wei Li:
Fern. CVPR Workshops 2023: 12-21
"""


def read(text: str) -> ReadSource:
    source = read_dblp(text, datetime.date(2026, 11, 23))
    assert find_misplaced(text, source) == []
    return source


def list_problems(source: ReadSource) -> list[tuple[int, str]]:
    return [(problem.line, problem.message) for problem in source.problems]


def test_a_person_is_known_by_all_that_the_header_says():
    source = read(PERSON)
    affiliation = "University of Moss, Department of Bryology, Norway"
    assert source.reported == ReportedFigures(
        name="Wei Li", papers=3, identifier="Wei Li 0043", affiliation=affiliation
    )
    assert source.header_lines == (2, 14)
    assert list_problems(source) == [(27, "The coauthor index names no papers; it is left out.")]
    assert source.lists_all


def test_volume_issue_and_pages_are_facts_of_their_own():
    journal, proceedings, thesis = (paper.facts for paper in read(PERSON).papers)
    assert (journal.volume, journal.issue, journal.pages) == ("12", "3", "101-110")
    assert (proceedings.venue, proceedings.volume) == ("Fern Notes", "12345")
    assert proceedings.authors == (Name("Li", "Wei"), Name("Lindqvist", "Bo"))
    assert (thesis.venue, thesis.volume, thesis.pages) == ("University of Moss, Norway", None, None)


def test_a_page_as_programs_fetch_it():
    source = read(CRAWLED)
    assert source.reported == ReportedFigures(name="Zoe Moss", identifier="30/8494")
    assert [paper.facts.title for paper in source.papers] == ["DART: Fast Moss", "Fast: Quick Ferns"]
    assert [len(paper.facts.authors) for paper in source.papers] == [2, 2]
    assert [paper.facts.arxiv_id for paper in source.papers] == ["2601.19278", None]
    assert [message for _, message in list_problems(source)] == ["The coauthor index names no papers; it is left out."]
    assert source.lists_all


def test_a_page_of_the_old_design():
    source = read(OLD)
    assert source.reported == ReportedFigures(name="Ada Moss")
    assert [paper.facts.venue for paper in source.papers] == ["ICDE", "VLDB J."]
    assert [message for _, message in list_problems(source)] == ["The coauthor index names no papers; it is left out."]
    assert is_dblp(OLD) == 0.7
    assert not source.lists_all


def test_the_page_of_a_name_that_several_people_share_is_nobodys():
    source = read(NOBODY)
    assert (source.reported, source.lists_all, len(source.papers)) == (None, False, 1)
    assert list_problems(source) == [(3, "This is nobody's page: several people share its name.")]


@pytest.mark.parametrize(
    ("line", "identifier"),
    [
        ("https://dblp.org/pid/181/2710-24.html", "181/2710-24"),
        ("https://dblp.uni-trier.de/pid/67/1237?view=by-type", "67/1237"),
        ("https://dblp.org/pers/hd/m/Moss:Ada", "m/Moss:Ada"),
        ("homepages/m/AdaMoss", "m/AdaMoss"),
        ("homepage: https://ada.example/moss", "https://ada.example/moss"),
        ("https://ada.example/moss", None),
    ],
)
def test_a_person_is_known_by_the_key_of_the_page(line: str, identifier: str | None):
    source = read(f"Ada Moss\n{line}\nRefine list\n[c1]\nAda Moss:\nFerns. ICML 2020")
    assert source.reported == ReportedFigures(name="Ada Moss", identifier=identifier)


def test_a_homonym_is_the_same_person_with_and_without_the_menu_of_the_page():
    menu = "export bibliography\ndblp key:\nhomepages/12/345-43\npersistent URL:\nhttps://dblp.org/pid/12/345-43\n"
    with_menu = read(PERSON.replace("Wei Li 0043\n[–] Person", f"Wei Li 0043\n{menu}[–] Person")).reported
    assert with_menu == read(PERSON).reported


@pytest.mark.parametrize(
    ("lines", "affiliation"),
    [
        ("affiliation: Oslo", "Oslo"),
        ("affiliation (PhD 2003): Oslo", "Oslo"),
        ("affiliation:\nOslo", "Oslo"),
        ("affiliation:\tOslo", "Oslo"),
        ("affiliation (former): Oslo", None),
        ("affiliation (1998-2003): Oslo", None),
        ("affiliation:", None),
    ],
)
def test_where_a_person_works_now(lines: str, affiliation: str | None):
    source = read(f"Ada Moss\nPerson information\n{lines}\nRefine list\n[c1]\nAda Moss:\nFerns. ICML 2020")
    assert source.reported == ReportedFigures(name="Ada Moss", affiliation=affiliation)
    assert source.problems == ()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("showing all 3", "showing all 4"),
        ("showing all 3", "zoomed in on 3 of 57"),
        ("Moss in Networks. University of Moss, Norway, 2018", ""),
    ],
)
def test_a_list_that_is_not_whole_is_not_said_to_be(old: str, new: str):
    assert not read(PERSON.replace(old, new)).lists_all


@pytest.mark.parametrize("key", ["[c1]", "[i1]"])
def test_a_gap_in_the_keys_says_that_papers_are_missing(key: str):
    assert not read(CRAWLED.replace(f"\n{key}", f"\n{key.replace('1', '2')}")).lists_all


def test_what_stands_above_a_page_is_no_part_of_its_header():
    source = read(f"My notes on Ada\nTomorrow: read these, really.\n\n{PERSON}\nWe use cookies\n")
    assert source.header_lines[0] == 5
    assert [line for line, _ in list_problems(source)] == [1, 2, 30, 38]


def test_names_that_a_program_wrapped_are_one_list():
    (paper,) = read("[j2]\nAda Moss, Bo Fern, Dee\nLamp, Eve Wick:\nFerns. J. ACM 45(1):\n12-34 (2023)").papers
    assert list(map(str, paper.facts.authors)) == ["Ada Moss", "Bo Fern", "Dee Lamp", "Eve Wick"]
    assert (paper.facts.volume, paper.facts.pages) == ("45", "12-34")


def test_a_title_that_goes_on_behind_a_comma_is_no_list_of_names():
    (paper,) = read("[j1] Ada Moss, Bo Fern: Spores, Ferns,\nand Moss. ICML 2020").papers
    assert paper.facts.title == "Spores, Ferns, and Moss"


def test_a_long_list_of_names_may_go_over_many_lines():
    names = ",\n".join(f"Ada Moss, {letter}o Fern" for letter in "ABCDEFGHIJKLMNOPQRST")
    (paper,) = read(f"[j1]\n{names}:\nSpores. ICML 2020").papers
    assert len(paper.facts.authors) == 40


def test_an_index_whose_heading_is_torn_off_holds_no_papers():
    source = read("[c2]\nAda Moss:\nSpores. ICML 2020\n1\nBo Fern\n[c2]\n2\nCy Oil\n[c2] [c1]")
    assert len(source.papers) == 1
    assert {problem.severity.value for problem in source.problems} == {"note"}


def test_odd_signs_change_neither_values_nor_places():
    text = (
        "Ada\u00a0Moss\r\nRefine list\r\nshowing all 2 records\r\n[c2]\t\u00a0\t\r\nAda\u00a0Moss, Bo\u200b Fern:\r\n"
        "Spo\u00adres in the \ufb01eld. ICML\u00a02023: 1–12\r\n[j1]\r\nBo Fern:\r\nJose\u0301. J. ACM 1: 2 (2020)"
    )
    source = read(text)
    assert [paper.facts.title for paper in source.papers] == ["Spores in the field", "José"]
    assert [paper.facts.pages for paper in source.papers] == ["1–12", "2"]
    assert source.lists_all


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000_000,
        "\n" * 1_000_000,
        "(" * 100_000,
        "A B, " * 100_000,
        "A B,\n" * 50_000,
        "[j1]\n" * 50_000,
        "[j1] A B: " + "X. " * 200_000,
        "A B: X. Y 2020\n" * 20_000,
        "Wei Li\n" * 50_000 + "[j1]\nWei Li:\nX. Y 2020",
        "A B:\n" * 50_000,
        "X. Y 1(" + "1 " * 100_000 + "(2020)",
    ],
    ids=range(11),
)
def test_a_large_text_takes_no_longer_than_it_is(text: str):
    start = time.process_time()
    read_dblp(text, datetime.date(2026, 11, 23))
    is_dblp(text)
    assert time.process_time() - start < 8


@pytest.mark.parametrize(
    "line",
    "view   export   ask others   share|[–]|[journals/jacm/Moss23]|electronic edition @ moss.org (open access)|see FAQ"
    "|https://dblp.org/rec/conf/moss/Fern20|* [–] Editorship|unpaywalled version|authority control:".split("|"),
)
def test_buttons_between_papers_are_passed_over(line: str):
    first, second = (f"[{key}]\n{line}\nAda Moss:\n{key}. ICML 2020\n{line}" for key in ("c2", "c1"))
    source = read(f"{first}\n{second}")
    assert [paper.facts.title for paper in source.papers] == ["c2", "c1"]
    assert source.problems == ()


def test_what_programs_print_behind_a_citation_is_no_part_of_it():
    (paper,) = read("[e1] Ada Moss: Ferns. Fern Notes 12, Spore 2022, ISBN 978-1, ISBN 978-2 [view] [share]").papers
    assert (paper.facts.venue, paper.facts.volume, str(paper.facts.issued)) == ("Fern Notes", "12", "2022")
