"""Letters typed into a list lead to the first paper that begins so, the way the list is ordered."""

from __future__ import annotations

import pytest

from app.errors import KnownError
from app.library import Library
from app.search_query import Everything, OfResearcher, Order, Query, Term, Trashed, Words
from app.store import beginnings
from app.values import PaperId, ResearcherId

WEIZE = OfResearcher(ResearcherId(1))
AGENTS = Words(Term((("agents",),)))


def title_of(library: Library, query: Query, order: Order, text: str) -> str:
    found = library.find_beginning(query, order, text)
    return "" if found is None else library.get_paper(found).title


@pytest.mark.parametrize("few", [0, 1_000])
def test_the_first_in_the_order_of_the_list_is_found(
    library: Library, few: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(beginnings, "_FEW", few)
    titles = sorted((library.get_paper(PaperId(key)).title for key in range(1, 39)), key=str.casefold)
    of_c = [title for title in titles if title.startswith("C")]
    assert len(of_c) > 1
    assert title_of(library, Everything(), Order("title"), "c") == of_c[0]
    assert title_of(library, Everything(), Order("title", descending=True), "C") == of_c[-1]
    assert title_of(library, WEIZE, Order("position"), "chatd").startswith("ChatDev")
    assert title_of(library, Everything(), Order("title"), "zzz") == ""
    assert title_of(library, Everything(), Order("title"), " ") == ""


def test_a_column_of_numbers_goes_by_titles(library: Library) -> None:
    first = [PaperId(key) for key in range(1, 39) if library.get_paper(PaperId(key)).title.startswith("C")]
    library.set_fields(first[-1], {"citations": "7"})
    assert library.find_beginning(Everything(), Order("citations", descending=True), "c") == first[-1]
    assert library.find_beginning(Everything(), Order("added", descending=True), "c") == first[-1]


@pytest.mark.parametrize("few", [0, 1_000])
def test_a_second_key_tells_among_those_alike(library: Library, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(beginnings, "_FEW", few)
    for key, issued in ((5, "2020"), (6, "2019"), (7, "2021")):
        library.set_fields(PaperId(key), {"venue": "Journal of Agents", "issued": issued})
    library.set_fields(PaperId(8), {"venue": "Journal", "issued": "2022"})
    for venue, wanted in (("journal", 8), ("Journal o", 6)):
        assert library.find_beginning(Everything(), Order("venue", then=Order("issued")), venue) == wanted
    falling = Order("venue", descending=True, then=Order("issued", descending=True))
    assert library.find_beginning(Everything(), falling, "journal") == 7
    assert library.find_beginning(Everything(), Order("venue", then=Order("issued")), "journals") is None


def test_subjects_tags_and_citation_keys_are_text(library: Library) -> None:
    library.set_fields(PaperId(9), {"subject": "RO", "citation_key": "Zhou_2020"})
    library.tags.add_named(["Robots", "late"], [PaperId(9), PaperId(10)])
    library.tags.add_named(["late"], [PaperId(2)])
    assert library.find_beginning(Everything(), Order("subject"), "cs.ro") == 9
    assert library.find_beginning(Everything(), Order("subject"), "Robot") == 9
    assert library.find_beginning(Everything(), Order("citation_key"), "zhou_") == 9
    assert library.find_beginning(Everything(), Order("tags"), "rob") == 9
    assert library.find_beginning(Everything(), Order("tags"), "late") == 2
    assert library.find_beginning(Everything(), Order("tags", then=Order("added", descending=True)), "rob") == 10


def test_only_papers_of_the_list_are_found(library: Library) -> None:
    assert title_of(library, AGENTS, Order("relevance"), "chat").startswith("ChatDev")
    library.papers.trash([PaperId(3)])
    assert title_of(library, Everything(), Order("title"), "chatdev") == ""
    assert title_of(library, Trashed(), Order("title"), "chatdev").startswith("ChatDev")


def test_an_order_that_there_is_not_is_said(library: Library) -> None:
    with pytest.raises(KnownError, match="by “colour”"):
        library.find_beginning(Everything(), Order("colour"), "c")
