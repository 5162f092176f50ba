"""What papers link besides code, of every format, each at its place in the source."""

from __future__ import annotations

import datetime

import pytest

from app.formats import read_source
from app.formats.lines import Joined, read_lines
from app.formats.linked import find_linked
from app.papers import PaperFacts
from app.repositories.links import find_repository_links
from app.values import Url
from tests.app.formats.standing import find_misplaced

PAGES = ["https://oil.example/lamps", "https://oil.github.io/wick", "https://gist.github.com/x/1"]
SAID = "Project page: https://oil.example/lamps, demo: oil.github.io/wick. See https://gist.github.com/x/1 for details."
SOURCES = {
    "profile": (
        f"Ada Lamp\nCL\nh-index41\n1papers\n7citations\n\nCLAug 21, 2023Code\nLamps\n\nAda Lamp, Bob Wick\n\n{SAID}\n"
    ),
    "arxiv": (
        "Showing 1–1 of 1 results for author: Lamp, Ada\narXiv:2307.00001 [pdf, ps, other]  cs.LG\nLamps"
        "\nAuthors: Ada Lamp\nAbstract: We light a lamp. Demo: oil.github.io/wick △ Less"
        "\nSubmitted 16 July, 2023; originally announced July 2023."
        "\nComments: 12 pages, project page: https://oil.example/lamps, code at https://gist.github.com/x/1\n"
    ),
    "publications": f"[1] A. Lamp and B. Wick. 2023. Lamps and Wicks. In Proceedings of Oil 2023, pages 1-9. {SAID}\n",
}


def read_facts(format: str, text: str) -> PaperFacts:
    read = read_source(text, format, captured_on=datetime.date(2026, 11, 23))
    assert find_misplaced(text, read) == []
    (paper,) = read.papers
    return paper.facts


@pytest.mark.parametrize(("format", "order"), [("profile", [0, 1, 2]), ("arxiv", [1, 0, 2]), ("publications", [1, 2])])
def test_a_paper_links_pages(format: str, order: list[int]):
    facts = read_facts(format, SOURCES[format])
    assert [str(link.url) for link in facts.web_links] == [PAGES[at] for at in order]
    assert facts.repositories == ()


def test_the_page_of_a_reference_is_its_address_and_no_link_beside_it():
    facts = read_facts("publications", SOURCES["publications"])
    assert facts.url == PAGES[0]


def test_a_link_over_lines_stands_where_its_lines_do():
    first, second = read_lines("Project page:\n  https://oil.example/lamps and https://github.com/a/b")
    linked = find_linked([Joined([first, second])])
    assert [str(link.url) for link in linked.web_links] == ["https://oil.example/lamps"]
    assert linked.repositories == find_repository_links("github.com/a/b")
    assert [(place.field, place.line, place.column) for place in linked.places] == [
        ("repositories", 2, 33),
        ("web_links", 2, 3),
    ]


def test_each_link_is_listed_once_and_the_paper_s_own_page_is_none():
    lines = read_lines("Page: https://a.github.io\nPage: https://b.github.io\nPage: http://a.github.io/")
    assert [str(link.url) for link in find_linked(lines).web_links] == ["https://a.github.io", "https://b.github.io"]
    assert [str(link.url) for link in find_linked(lines, page=Url("https://b.github.io/")).web_links] == [
        "https://a.github.io"
    ]


def test_of_texts_that_list_addresses_repositories_alone_are_taken():
    listing, prose = read_lines("URI: https://github.com/a/b, https://a.github.io\nDemo: https://b.github.io")
    linked = find_linked([listing, prose], prose=[prose])
    assert [str(link.url) for link in linked.web_links] == ["https://b.github.io"]
    assert len(linked.repositories) == 1
