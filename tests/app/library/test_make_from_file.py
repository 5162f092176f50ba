"""Papers made from files alone, and files that join the paper that they are."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Cancelled, InvalidValue, KnownError, NotFound
from app.library import Library
from app.library.backups import Watch
from app.papers import FileKind
from app.search_query import Everything, InCollection, Order
from app.values import CollectionId, PaperId
from tests.pdfs import write_pdf

CHATDEV = PaperId(3)
LINES = ("arXiv:2307.07924v5 [cs.SE] 5 Jun 2024", "https://doi.org/10.1000/1")


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return write_pdf(tmp_path / "On_Trees.pdf", LINES, Title="On Trees and Bits")


def count(library: Library) -> int:
    return len(library.paper_ids(Everything(), Order()))


def test_a_pdf_becomes_a_paper_that_has_it_in_one_step(library: Library, pdf: Path) -> None:
    made = library.papers.make_from_file(pdf)
    paper, (file,) = library.get_paper(made.paper_id), library.files.of(made.paper_id)
    assert (made.new, made.file_id) == (True, file.id)
    assert (paper.title, paper.doi, paper.arxiv_id) == ("On Trees and Bits", "10.1000/1", "2307.07924v5")
    assert (file.name, file.kind, file.path.read_bytes()) == ("On_Trees.pdf", FileKind.COPIED, pdf.read_bytes())
    assert library.history(limit=1)[0].label == "Added On Trees and Bits with On_Trees.pdf"
    assert library.edited_fields(made.paper_id) == frozenset()
    library.undo()
    assert count(library) == 38
    library.redo()
    assert library.files.get(file.id).missing is False


@pytest.mark.parametrize("texts", [{"doi": "10.1000/1"}, {"arxiv_id": "2307.07924"}])
def test_it_joins_the_paper_that_has_its_identifier(library: Library, pdf: Path, texts: dict[str, str]) -> None:
    library.set_fields(CHATDEV, texts)
    before = library.get_paper(CHATDEV)
    made = library.papers.make_from_file(pdf, {"venue": "ACL"})
    assert (made.paper_id, made.new) == (CHATDEV, False)
    assert library.get_paper(CHATDEV) == before
    assert [file.id for file in library.files.of(CHATDEV)] == [made.file_id]
    assert library.history(limit=1)[0].label.startswith("Added On_Trees.pdf to ChatDev")


def test_it_joins_the_paper_that_has_the_same_content_and_is_had_once(library: Library, tmp_path: Path) -> None:
    pdf = write_pdf(tmp_path / "a.pdf", Title="On Trees")
    library.files.add(CHATDEV, pdf)
    revision = library.revision
    assert library.papers.make_from_file(pdf.rename(tmp_path / "b.pdf")) == library.papers.make_from_file(
        tmp_path / "b.pdf"
    )
    made = library.papers.make_from_file(tmp_path / "b.pdf")
    assert (made.paper_id, made.new, made.file_id, library.revision) == (CHATDEV, False, None, revision)


def test_what_a_person_gives_is_stronger_and_is_theirs(library: Library, pdf: Path) -> None:
    made = library.papers.make_from_file(pdf, {"title": "Mine", "status": "read", "rating": "4"})
    paper = library.get_paper(made.paper_id)
    assert (paper.title, paper.status, paper.rating, paper.doi) == ("Mine", "read", 4, "10.1000/1")
    assert library.edited_fields(made.paper_id) == {"title"}


def test_it_is_linked_or_put_into_a_collection(library: Library, pdf: Path) -> None:
    collection = library.collections.create("Thesis").id
    made = library.papers.make_from_file(pdf, link=True, collection_id=collection)
    assert library.files.of(made.paper_id)[0].path == pdf
    assert library.paper_ids(InCollection(collection), Order()).tolist() == [made.paper_id]


def test_any_other_file_goes_by_its_name(library: Library, tmp_path: Path) -> None:
    book = tmp_path / "A_book_on_trees.epub"
    book.write_bytes(b"PK")
    assert library.get_paper(library.papers.make_from_file(book).paper_id).title == "A book on trees"


def test_what_cannot_be_made_leaves_nothing(library: Library, pdf: Path, tmp_path: Path) -> None:
    revision = library.revision
    with pytest.raises(KnownError, match="is a folder"):
        library.papers.make_from_file(tmp_path)
    with pytest.raises(KnownError, match="cannot be read"):
        library.papers.make_from_file(tmp_path / "none.pdf")
    with pytest.raises(InvalidValue):
        library.papers.make_from_file(pdf, {"rating": "9"})
    with pytest.raises(NotFound):
        library.papers.make_from_file(pdf, collection_id=CollectionId(9))
    with pytest.raises(Cancelled):
        library.papers.make_from_file(pdf, watch=Watch(cancelled=lambda: True))
    assert library.revision == revision
    assert not [path for path in tmp_path.glob("library-files/**/*") if path.is_file()]
