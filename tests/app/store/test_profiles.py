"""The pages of researchers: which is whose, and what they stated over time."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from app.library import Library
from app.papers import PaperFacts, ReportedFigures
from app.search_query import OfResearcher, Order
from app.store import papers, profiles
from app.store.writer import ChangeInProgress
from app.values import PaperId, ProfileId, ResearcherId

WEI = "Wei Wang"
FULL = ReportedFigures(
    name=WEI, subject="CL", h_index=41, papers=38, citations=7106, novelty=54.9, ai_score=3.5, i10_index=60,
    since_year=2021, citations_since=7000, h_index_since=40, i10_index_since=55, identifier="A1", affiliation="PKU",
    interests=("Agents", "Tools, and their use"),
)  # fmt: skip


@pytest.fixture
def library(tmp_path: Any) -> Any:
    with Library.open(tmp_path / "pages.db") as library:
        yield library


def add(library: Library, name: str, format: str, identifier: str | None = None) -> ProfileId:
    with library._access.change("Added a page") as change:
        return profiles.find_or_add_profile(change, name, format, identifier)


def state(library: Library, profile_id: ProfileId, reported: ReportedFigures, day: str) -> None:
    captured_on = datetime.date.fromisoformat(day)
    with library._access.change("Stated") as change:
        import_id = _add_import(change, day)
        counts = {"listed": 2, "listed_with_code": 1}
        profiles.add_figures(change, profile_id, import_id, reported, captured_on=captured_on, **counts)


def _add_import(change: ChangeInProgress, text: str) -> int:
    day = datetime.date(2026, 11, 23)
    return profiles.add_import(
        change, text, profiles.hash_text(text), format="scholar", name="pasted text", captured_on=day
    )


def find_whose(library: Library, profile_id: ProfileId) -> ResearcherId:
    with library._access.reading() as reader:
        return profiles.get_researcher_id(reader, profile_id)


def read_identifiers(library: Library) -> list[str | None]:
    with library._access.reading() as reader:
        return [key for (key,) in reader.execute("SELECT identifier FROM profiles ORDER BY id")]


def test_a_page_is_found_by_its_identifier_whatever_the_name(library: Library) -> None:
    page = add(library, WEI, "scholar", "A1")
    assert add(library, "W. Wang", "scholar", "A1") == page
    assert [person.name for person in library.researchers()] == [WEI]


def test_an_identifier_that_was_unknown_is_filled_in(library: Library) -> None:
    page = add(library, WEI, "scholar")
    assert add(library, WEI, "scholar", "A1") == page
    assert read_identifiers(library) == ["A1"]
    library.undo()
    assert read_identifiers(library) == [None]


def test_a_page_without_an_identifier_is_the_one_of_its_name(library: Library) -> None:
    page = add(library, WEI, "scholar", "A1")
    assert add(library, WEI, "scholar") == page
    assert read_identifiers(library) == ["A1"]


def test_of_several_of_its_name_it_is_the_one_that_has_none_either(library: Library) -> None:
    pages = [add(library, WEI, "scholar", "A1"), add(library, WEI, "scholar", "B2")]
    assert add(library, WEI, "scholar") == pages[0]
    library.undo()
    library.undo()
    without = add(library, WEI, "scholar")
    assert add(library, WEI, "scholar", "A1") == without


def test_two_identifiers_on_one_site_are_two_people(library: Library) -> None:
    one, other = add(library, WEI, "scholar", "A1"), add(library, WEI, "scholar", "B2")
    assert one != other
    assert find_whose(library, one) != find_whose(library, other)
    assert [person.name for person in library.researchers()] == [WEI, WEI]


def test_pages_of_one_name_on_several_sites_are_one_persons(library: Library) -> None:
    one, other = add(library, WEI, "scholar", "A1"), add(library, WEI, "dblp", "w/WeiWang")
    assert find_whose(library, one) == find_whose(library, other)
    with library._access.reading() as reader:
        assert profiles.find_profile(reader, WEI, "dblp", "A1") is None
        assert profiles.find_profile(reader, WEI, "arxiv") is None


def test_all_that_a_page_states_comes_back(library: Library) -> None:
    page = add(library, WEI, "scholar", "A1")
    state(library, page, FULL, "2026-11-23")
    with library._access.reading() as reader:
        assert profiles.get_last_reported(reader, page) == FULL
    profile = library.profile(find_whose(library, page))
    assert profile
    assert profile.reported == FULL


def test_the_history_of_a_page_has_the_newest_last(library: Library) -> None:
    page = add(library, WEI, "scholar", "A1")
    later = ReportedFigures(name=WEI, citations=8000)
    state(library, page, later, "2027-05-03")
    state(library, page, FULL, "2026-11-23")
    with library._access.reading() as reader:
        points = profiles.get_figures_over_time(reader, page)
    assert [(point.captured_on.year, point.reported) for point in points] == [(2026, FULL), (2027, later)]
    assert (points[0].listed, points[0].listed_with_code, points[0].format) == (2, 1, "scholar")


def test_the_history_of_a_person_is_that_of_all_their_pages(library: Library) -> None:
    page, other = add(library, WEI, "scholar"), add(library, WEI, "profile")
    stranger = add(library, "Ada Lovelace", "profile")
    for at, day in ((page, "2026-11-23"), (other, "2026-01-01"), (stranger, "2026-05-05")):
        state(library, at, FULL, day)
    history = library.profile_history(find_whose(library, page))
    assert [(str(point.captured_on), point.format) for point in history] == [
        ("2026-01-01", "profile"), ("2026-11-23", "scholar"),
    ]  # fmt: skip


GONE_ON = datetime.date(2027, 5, 3)


def list_papers(library: Library, page: ProfileId, *titles: str) -> list[PaperId]:
    """Let a page list new papers."""
    with library._access.change("Listed") as change:
        import_id = _add_import(change, " ".join(titles))
        facts = [(PaperFacts(title=title), title) for title in titles]
        ids = papers.add_papers(change, facts, datetime.datetime.now(datetime.UTC))
        listings = (make_listing(page, import_id, at, title) for at, title in enumerate(titles, start=1))
        profiles.add_listings(change, zip(ids, listings, strict=True))
        return list(ids)


def make_listing(page: ProfileId, import_id: int, position: int, title: str) -> profiles.Listing:
    return profiles.Listing(
        profile_id=page, import_id=import_id, position=position, title_key=title, code_badge=False, first_line=1,
        last_line=1, year_assumed=False,
    )  # fmt: skip


def find_gone(library: Library, page: ProfileId, *kept: PaperId) -> list[tuple[PaperId, str, int]]:
    with library._access.reading() as reader:
        return profiles.find_gone(reader, page, kept)


def mark_gone(library: Library, page: ProfileId, *ids: PaperId) -> None:
    with library._access.change("Marked") as change:
        profiles.mark_gone(change, page, ids, GONE_ON)


def test_what_a_page_listed_and_lists_no_more_is_found(library: Library) -> None:
    page, other = add(library, WEI, "scholar"), add(library, "Ada Lovelace", "scholar")
    one, two, three = list_papers(library, page, "one", "two", "three")
    list_papers(library, other, "another")
    assert find_gone(library, page, two) == [(one, "one", 1), (three, "three", 3)]
    library.papers.trash([three])
    assert find_gone(library, page, two) == [(one, "one", 1)]
    assert find_gone(library, page, one, two) == []


def test_a_paper_that_is_gone_is_marked_and_stays(library: Library) -> None:
    page = add(library, WEI, "scholar")
    one, two = list_papers(library, page, "one", "two")
    mark_gone(library, page, one)
    assert find_gone(library, page) == [(two, "two", 2)]
    assert [library.sources(paper)[0].gone_on for paper in (one, two)] == [GONE_ON, None]
    assert library.history(one)[0].details == ("no longer listed on the page of Wei Wang",)
    assert list(library.paper_ids(OfResearcher(find_whose(library, page)), Order("position"))) == [one, two]
    library.undo()
    assert library.sources(one)[0].gone_on is None


def test_a_paper_that_was_gone_keeps_the_first_day(library: Library) -> None:
    page = add(library, WEI, "scholar")
    (one,) = list_papers(library, page, "one")
    mark_gone(library, page, one)
    with library._access.change("Marked") as change:
        profiles.mark_gone(change, page, (one,), datetime.date(2028, 1, 1))
    assert library.sources(one)[0].gone_on == GONE_ON


def test_a_paper_that_is_listed_again_is_gone_no_more(library: Library) -> None:
    page = add(library, WEI, "scholar")
    (one,) = list_papers(library, page, "one")
    mark_gone(library, page, one)
    with library._access.change("Listed again") as change:
        profiles.set_listing(change, one, make_listing(page, 1, 1, "one"))
    assert library.sources(one)[0].gone_on is None
    assert library.history(one)[0].details == ("listed on the page of Wei Wang again",)
