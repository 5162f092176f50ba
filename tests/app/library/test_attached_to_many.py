"""Notes and files for many papers at once, each as one step."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.errors import InvalidValue, KnownError, NotFound
from app.library import Library
from app.search_query import Everything, Order
from app.values import PaperId

PAPERS = [PaperId(3), PaperId(5), PaperId(3), PaperId(9)]


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    with Library.open(library_file) as library:
        yield library


def test_a_note_for_several_papers_is_one_step(library: Library) -> None:
    notes = library.notes.add_to(PAPERS, "Read *again*.")
    assert [library.notes.get(each).paper_id for each in notes] == [3, 5, 9]
    assert library.history()[0].label == "Added a note to 3 papers"
    library.undo()
    assert not any(library.notes.of(paper) for paper in PAPERS)


def test_a_file_for_several_papers_is_stored_once_and_passes_over_those_that_have_it(
    library: Library, tmp_path: Path
) -> None:
    paper = tmp_path / "talk.pdf"
    paper.write_bytes(b"%PDF-1.7 a talk")
    library.files.add(PaperId(5), paper)
    files = [library.files.get(each) for each in library.files.add_to(PAPERS, paper)]
    assert [file.paper_id for file in files] == [3, 9]
    assert len({library.files.of(paper_id)[0].path for paper_id in PAPERS}) == 1
    assert library.history()[0].label == "Added talk.pdf to 2 papers"
    with pytest.raises(KnownError, match="All 3 papers have that file already"):
        library.files.add_to(PAPERS, paper)
    library.undo()
    assert [bool(library.files.of(paper_id)) for paper_id in PAPERS] == [False, True, False, False]


def test_all_or_none_get_it(library: Library, tmp_path: Path) -> None:
    with pytest.raises(NotFound):
        library.notes.add_to([PaperId(3), PaperId(99)], "x")
    with pytest.raises(InvalidValue):
        library.notes.add_to(PAPERS, " ")
    assert library.notes.of(PaperId(3)) == ()


def test_papers_without_authors_come_last_either_way(library: Library) -> None:
    library.set_fields(PaperId(5), {"authors": ""})
    for descending in (False, True):
        assert library.paper_ids(Everything(), Order("authors", descending))[-1] == 5


@pytest.mark.parametrize("text", ["10.1/abc", "10./x", "10.12/"])
def test_what_is_nearly_a_doi_makes_no_paper(library: Library, text: str) -> None:
    with pytest.raises(InvalidValue, match="is not a DOI"):
        library.papers.make_from(text)
