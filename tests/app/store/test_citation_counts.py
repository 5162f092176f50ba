"""Counts of citations with their sources: what is a new one, what is the same again, and which one stands."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.dates import find_today
from app.library import Library
from app.papers import HAND, CitationCount
from app.store import citation_counts
from app.values import PaperId

MAY, JUNE, JULY = (datetime.date(2026, month, 3) for month in (5, 6, 7))
Counted = tuple[int, str, datetime.date]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "counts.db") as library:
        yield library


@pytest.fixture
def paper(library: Library) -> PaperId:
    return library.papers.make({"title": "Paper"})


def add(library: Library, paper: PaperId, *counts: Counted) -> None:
    with library._access.change("Counted") as change:
        citation_counts.add_counts(change, [(paper, *count) for count in counts])


def read(library: Library, paper: PaperId) -> list[Counted]:
    return [(each.citations, each.source, each.counted_on) for each in library.citation_counts(paper)]


RECORDED: list[tuple[str, list[Counted], list[Counted]]] = [
    ("one", [(74, "scholar", MAY)], [(74, "scholar", MAY)]),
    ("more later", [(74, "scholar", MAY), (88, "scholar", JUNE)], [(74, "scholar", MAY), (88, "scholar", JUNE)]),
    ("the same later", [(74, "scholar", MAY), (74, "scholar", JUNE)], [(74, "scholar", JUNE)]),
    ("the same earlier", [(74, "scholar", JUNE), (74, "scholar", MAY)], [(74, "scholar", JUNE)]),
    ("an older one", [(88, "scholar", JUNE), (74, "scholar", MAY)], [(74, "scholar", MAY), (88, "scholar", JUNE)]),
    ("of another source", [(74, "scholar", MAY), (74, "dblp", JUNE)], [(74, "scholar", MAY), (74, "dblp", JUNE)]),
    (
        "an old page once more",
        [(74, "scholar", MAY), (88, "scholar", JUNE), (74, "scholar", MAY)],
        [(74, "scholar", MAY), (88, "scholar", JUNE)],
    ),
    (
        "back to what it was",
        [(74, "scholar", MAY), (88, "scholar", JUNE), (74, "scholar", JULY)],
        [(74, "scholar", MAY), (88, "scholar", JUNE), (74, "scholar", JULY)],
    ),
    (
        "back on the same day",
        [(74, "hand", MAY), (88, "hand", MAY), (74, "hand", MAY)],
        [(74, "hand", MAY), (88, "hand", MAY), (74, "hand", MAY)],
    ),
]


@pytest.mark.parametrize("together", [True, False])
@pytest.mark.parametrize(("counts", "kept"), [case[1:] for case in RECORDED], ids=[case[0] for case in RECORDED])
def test_what_is_kept_of_counts(
    library: Library, paper: PaperId, counts: list[Counted], kept: list[Counted], together: bool
) -> None:
    if together:
        add(library, paper, *counts)
    else:
        for count in counts:
            add(library, paper, count)
    assert read(library, paper) == kept


def test_a_count_that_moved_and_one_that_came_are_undone(library: Library, paper: PaperId) -> None:
    add(library, paper, (74, "scholar", MAY))
    add(library, paper, (74, "scholar", JUNE), (80, "dblp", JUNE))
    library.undo()
    assert read(library, paper) == [(74, "scholar", MAY)]
    library.redo()
    assert read(library, paper) == [(74, "scholar", JUNE), (80, "dblp", JUNE)]


def test_a_change_that_says_nothing_new_is_none(library: Library, paper: PaperId) -> None:
    add(library, paper, (74, "scholar", JUNE))
    revision = library.revision
    add(library, paper, (74, "scholar", JUNE), (74, "scholar", MAY))
    assert library.revision == revision


def test_counts_of_new_papers_are_written_without_a_look(library: Library, paper: PaperId) -> None:
    with library._access.change("Counted") as change:
        citation_counts.add_counts(change, [(paper, 74, "scholar", MAY)], new_papers=True)
        citation_counts.add_counts(change, [], new_papers=True)
        citation_counts.add_counts(change, [])
    assert read(library, paper) == [(74, "scholar", MAY)]


def test_the_current_count_is_the_newest_that_says_what_the_paper_does(library: Library, paper: PaperId) -> None:
    other = library.papers.make({"title": "Another"})
    assert library.current_counts([paper, other]) == {}
    library.set_fields(paper, {"citations": "74"})
    library.set_fields(other, {"citations": "3"})
    add(library, paper, (74, "scholar", MAY), (80, "dblp", JULY))
    today = find_today()
    assert library.current_counts([paper]) == {paper: CitationCount(74, HAND, today)}
    later = today + datetime.timedelta(days=1)
    add(library, paper, (74, "scholar", later))
    assert library.current_counts([paper, PaperId(99)]) == {paper: CitationCount(74, "scholar", later)}
    assert set(library.current_counts([paper, other])) == {paper, other}


def test_a_count_typed_by_hand_is_recorded_with_the_day(library: Library, paper: PaperId) -> None:
    library.set_fields(paper, {"citations": "74"})
    library.set_fields(paper, {"citations": ""})
    library.set_fields(paper, {"citations": "74"})
    assert read(library, paper) == [(74, HAND, find_today())]
    library.set_fields(paper, {"title": "Another"})
    library.undo()
    library.undo()
    library.undo()
    library.undo()
    assert read(library, paper) == []


def test_a_count_typed_for_many_papers_or_a_new_one_is_recorded_for_each(library: Library, paper: PaperId) -> None:
    other = library.papers.make({"title": "Another", "citations": "7"})
    library.papers.set_fields_of([paper, other], {"citations": "7"})
    assert [read(library, each) for each in (paper, other)] == [[(7, HAND, find_today())]] * 2


def test_a_merged_paper_has_the_counts_of_both_each_once(library: Library, paper: PaperId) -> None:
    other = library.papers.make({"title": "Paper"})
    add(library, paper, (74, "scholar", MAY), (80, "dblp", JUNE))
    add(library, other, (74, "scholar", MAY), (88, "scholar", JULY))
    library.duplicates.merge(library.duplicates.plan_merge([paper, other]))
    assert read(library, paper) == [(74, "scholar", MAY), (80, "dblp", JUNE), (88, "scholar", JULY)]
    library.undo()
    assert read(library, other) == [(74, "scholar", MAY), (88, "scholar", JULY)]
