"""What figures are made of, on the sample page: all 38 author lists of it are cut short, and no paper has a count."""

from __future__ import annotations

import datetime
from collections import Counter

import pytest

from app.code import Code
from app.library import Library
from app.metrics import Counted
from app.metrics.measures import Place
from app.metrics.series import CountSources, SourceSpan
from app.search_query import Everything, OfResearcher, Trashed
from app.values import PaperId, ResearcherId

WEIZE = ResearcherId(1)
PAGE = OfResearcher(WEIZE)


def find_places(library: Library, authors: str, name: str = "Weize Chen") -> Place:
    """Where the person stands in a list of authors."""
    library.set_fields(PaperId(1), {"authors": authors})
    with library._access.change("Renamed") as change:
        change.connection.execute("UPDATE researchers SET name = ?", (name,))
        change.connection.execute("UPDATE profile_figures SET name = ?", (name,))
        change.connection.execute("UPDATE papers SET authors_truncated = ? WHERE id = 1", ("et al." in authors,))
    return library.figures.find_counted(PAGE, [PaperId(1)], WEIZE, detailed=True)[PaperId(1)].place


def test_the_papers_of_a_person_say_where_the_person_stands(library: Library) -> None:
    places = Counter[Place]()
    for counted, papers in library.figures.tally(PAGE, WEIZE, detailed=True).items():
        places[counted.place] += papers
    assert places == {Place.FIRST: 8, Place.MIDDLE: 7, Place.MAYBE_LAST: 23}


@pytest.mark.parametrize(
    ("authors", "place"),
    [
        ("Weize Chen", Place.SOLE),
        ("Weize Chen; et al.", Place.FIRST),
        ("W. Chen; Yusheng Su; Chen Qian", Place.FIRST),
        ("Yusheng Su; Chen, Weize; Chen Qian", Place.MIDDLE),
        ("Yusheng Su; Chen Weize", Place.LAST),
        ("Yusheng Su; WEIZE CHEN; et al.", Place.MIDDLE),
        ("Yusheng Su; Wei Chen", Place.ABSENT),
        ("Yusheng Su; et al.", Place.MAYBE_LAST),
        ("W. Chen; Yusheng Su; Weize Chen", Place.LAST),
        ("W. Chen; Yusheng Su; Chen W", Place.ABSENT),
        ("", Place.ABSENT),
    ],
)
def test_names_are_compared_as_an_import_does(library: Library, authors: str, place: Place) -> None:
    assert find_places(library, authors) is place


def test_a_name_in_chinese_is_found_too(library: Library) -> None:
    assert find_places(library, "王军; 陈维泽", name="陈维泽") is Place.LAST


def test_nobody_stands_anywhere_in_papers_that_their_page_does_not_list(library: Library) -> None:
    made = library.papers.make({"title": "By hand", "authors": "Weize Chen", "issued": "2023"})
    expected = Counted(None, Code.NONE, 2023, 1, truncated=False, place=Place.ABSENT)
    found = library.figures.find_counted(Everything(), [made], WEIZE, detailed=True)
    assert found == {made: expected}
    assert library.figures.counted_papers(Everything(), WEIZE, detailed=True).find(made) == expected


@pytest.mark.parametrize("few", [0, 500])
def test_detailed_figures_follow_changes(library: Library, few: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.library.figures._ASKED_ONE_BY_ONE", few)
    live = library.figures.live(PAGE, None, WEIZE, detailed=True)
    live.learn(library.figures.counted_papers(PAGE, WEIZE, detailed=True))
    live.estimates()
    library.subscribe(lambda touched: live.refresh(touched.papers))
    library.set_fields(PaperId(1), {"authors": "Chen Qian; Weize Chen", "citations": "5"})
    library.set_fields(PaperId(2), {"issued": "1999", "citations": "7"})
    library.papers.trash([PaperId(3)])
    afresh = library.figures.live(PAGE, None, WEIZE, detailed=True)
    assert live.estimates() == afresh.estimates()
    for _ in range(3):
        library.undo()
    assert live.estimates() == library.figures.live(PAGE, None, WEIZE, detailed=True).estimates()


def test_the_years_and_subjects_of_the_page(library: Library) -> None:
    rows = library.figures.year_rows(PAGE)
    years = Counter[int | None]()
    for row in rows:
        years[row.year] += row.papers
    assert years == {2019: 1, 2021: 2, 2022: 5, 2023: 7, 2024: 9, 2025: 12, 2026: 2}
    assert [(row.subject, row.papers, row.with_code) for row in rows if row.year == 2024] == [
        ("AI", 3, 2),
        ("CL", 6, 5),
    ]
    assert {(row.counted, row.citations) for row in rows} == {(0, 0)}
    assert library.figures.age_points(PAGE) == ()


def test_a_count_makes_a_point(library: Library) -> None:
    library.set_fields(PaperId(1), {"citations": "5", "issued": "2023"})
    library.set_fields(PaperId(2), {"citations": "5", "issued": "2023-08-21"})
    library.set_fields(PaperId(3), {"citations": "6", "issued": ""})
    assert library.figures.age_points(PAGE) == ((2023, 5, 2),)
    assert library.figures.most_cited(PAGE, 4) == ((3, 6), (1, 5), (2, 5), (4, None))


def test_the_co_authors_of_the_page(library: Library) -> None:
    found = library.figures.co_authors(PAGE, WEIZE, limit=4)
    assert found.people == (("Chen Qian", 8), ("Yujia Qin", 5), ("Ran Li", 4), ("Xu Han", 4))
    assert (found.different, found.truncated, found.papers) == (59, 38, 38)
    everyone = library.figures.co_authors(PAGE)
    assert (everyone.people[0], everyone.different) == (("Weize Chen", 15), 60)


def test_counts_say_whose_they_are(library: Library) -> None:
    assert library.figures.count_sources(PAGE) == CountSources()
    with library._access.change("Counted") as change:
        change.connection.execute("UPDATE papers SET citations = id WHERE id < 5")
        counts = [(2, 2, "Scholar", "2024-05-01"), (3, 3, "Scholar", "2026-11-02"), (3, 3, "arXiv", "2026-11-01")]
        sql = "INSERT INTO citation_counts (paper_id, citations, source, counted_on) VALUES (?, ?, ?, ?)"
        change.connection.executemany(sql, counts)
    found = library.figures.count_sources(PAGE)
    assert found.sources == (SourceSpan("Scholar", 2, datetime.date(2024, 5, 1), datetime.date(2026, 11, 2)),)
    assert found.unknown == 2
    library.set_fields(PaperId(1), {"citations": "5"})
    found = library.figures.count_sources(PAGE)
    assert ([(span.source, span.papers) for span in found.sources], found.unknown) == ([("Scholar", 2), ("hand", 1)], 1)


def test_scores_are_averaged_over_the_papers_that_carry_one(library: Library) -> None:
    assert library.figures.stated_means(PAGE) == {"novelty": (None, 0), "ai_score": (None, 0)}
    library.set_fields(PaperId(1), {"novelty": "40"})
    library.set_fields(PaperId(2), {"novelty": "45", "ai_score": "0"})
    library.set_fields(PaperId(3), {"novelty": "100"})
    library.papers.trash([PaperId(3)])
    assert library.figures.stated_means(PAGE) == {"novelty": (42.5, 2), "ai_score": (0.0, 1)}
    assert library.figures.stated_means(Trashed())["novelty"] == (100.0, 1)


def test_groups_by_what_the_page_prints(library: Library) -> None:
    names = [(row.name, row.figures.papers, row.figures.with_code) for row in library.figures.groups(PAGE, "subject")]
    assert names == [("CL", 26, 12), ("AI", 5, 3), ("LG", 5, 1), ("CV", 1, 1), ("SE", 1, 1)]
    affiliations = library.figures.groups(PAGE, "affiliation", limit=2)
    assert [(row.name, row.figures.papers) for row in affiliations] == [("tsinghua", 22), ("pku", 6), (None, 15)]
    authors = library.figures.groups(PAGE, "author", limit=1)
    assert [(row.name, row.figures.papers) for row in authors] == [("Weize Chen", 15)]
    years = library.figures.groups(PAGE, "year", limit=1)
    assert [row.name for row in years] == ["2019", "2021", "2022", "2023", "2024", "2025", "2026"]
