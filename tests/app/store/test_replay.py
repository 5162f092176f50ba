"""Undo and redo of what only one row may have, while it goes from row to row."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.library import Library
from app.store import papers
from app.values import PaperId

ONE, OTHER = PaperId(1), PaperId(2)


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    with Library.open(library_file) as library:
        yield library


def test_a_key_goes_back_to_the_paper_that_a_merge_deleted(library: Library) -> None:
    one, other = library.get_paper(ONE), library.get_paper(OTHER)
    plan = library.duplicates.plan_merge([ONE, OTHER]).choosing("citation_key", OTHER)
    library.duplicates.merge(plan)
    merged = library.get_paper(ONE)
    assert (merged.citation_key, merged.former_keys) == (other.citation_key, (one.citation_key,))
    library.undo()
    assert (library.get_paper(ONE), library.get_paper(OTHER)) == (one, other)
    library.redo()
    assert library.get_paper(ONE) == merged


def test_two_papers_swap_their_keys(library: Library) -> None:
    one, other = library.get_paper(ONE), library.get_paper(OTHER)
    with library._access.change("Swapped keys") as change:
        papers.set_value(change, ONE, "citation_key", None)
        papers.set_value(change, OTHER, "citation_key", one.citation_key)
        papers.set_value(change, ONE, "citation_key", other.citation_key)
    swapped = (library.get_paper(ONE), library.get_paper(OTHER))
    assert [paper.citation_key for paper in swapped] == [other.citation_key, one.citation_key]
    library.undo()
    assert (library.get_paper(ONE), library.get_paper(OTHER)) == (one, other)
    library.redo()
    assert (library.get_paper(ONE), library.get_paper(OTHER)) == swapped
