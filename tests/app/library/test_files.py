"""Files of papers: copied once each or linked, renamed, removed, found missing, swept when nobody wants them."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from app.changes import Touched
from app.errors import Cancelled, InvalidValue, KnownError, NotFound
from app.library import Library
from app.library.backups import Watch
from app.papers import FileKind
from app.search_query import Has, Order, Thing
from app.values import FileId, PaperId

CHATDEV, OTHER = PaperId(3), PaperId(4)
CONTENT = b"%PDF-1.7 ChatDev"


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    path = tmp_path / "elsewhere" / "Chat Dev.pdf"
    path.parent.mkdir()
    path.write_bytes(CONTENT)
    return path


def folder(library: Library) -> Path:
    return library.path.with_name("library-files")


def stored(library: Library) -> list[Path]:
    return sorted(path for path in folder(library).rglob("*") if path.is_file() and path.name != ".unwanted")


def label(touched: Touched) -> str:
    return touched.change.label if touched.change else ""


def test_a_copy_stands_beside_the_library(library: Library, pdf: Path) -> None:
    file_id = library.files.add(CHATDEV, pdf)
    (file,) = library.files.of(CHATDEV)
    assert file == library.files.get(file_id)
    assert (file.name, file.kind, file.size, file.missing) == ("Chat Dev.pdf", FileKind.COPIED, len(CONTENT), False)
    assert stored(library) == [file.path]
    assert (file.path.read_bytes(), file.path.name) == (CONTENT, "Chat Dev.pdf")
    assert pdf.read_bytes() == CONTENT
    assert library.history()[0].label.startswith("Added Chat Dev.pdf to ChatDev")
    assert library.paper_ids(Has(Thing.FILE), Order()).tolist() == [CHATDEV]


def test_one_content_is_stored_once(library: Library, pdf: Path) -> None:
    twin = pdf.with_name("same.pdf")
    twin.write_bytes(CONTENT)
    library.files.add(CHATDEV, pdf)
    library.files.add(OTHER, twin)
    (one,), (other,) = library.files.of(CHATDEV), library.files.of(OTHER)
    assert (one.path, other.name) == (other.path, "same.pdf")
    assert len(stored(library)) == 1


def test_a_copy_that_somebody_wrote_into_is_left_to_its_paper(library: Library, pdf: Path) -> None:
    library.files.add(CHATDEV, pdf)
    (one,) = library.files.of(CHATDEV)
    one.path.write_bytes(CONTENT.replace(b"Chat", b"Note"))
    library.files.add(OTHER, pdf)
    (other,) = library.files.of(OTHER)
    assert (other.path.read_bytes(), other.path.name) == (CONTENT, "2 Chat Dev.pdf")


@pytest.mark.parametrize("link", [False, True])
def test_the_same_content_twice_on_a_paper_is_refused(library: Library, pdf: Path, link: bool) -> None:
    library.files.add(CHATDEV, pdf)
    with pytest.raises(KnownError, match=r"has that file already: Chat Dev\.pdf"):
        library.files.add(CHATDEV, pdf, link=link)
    assert len(library.files.of(CHATDEV)) == len(stored(library)) == 1


def test_a_linked_file_stays_where_it_is(library: Library, pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(pdf.parent)
    library.files.add(CHATDEV, Path("../elsewhere/Chat Dev.pdf"), link=True)
    (file,) = library.files.of(CHATDEV)
    assert (file.kind, file.path, file.missing) == (FileKind.LINKED, pdf, False)
    assert not folder(library).exists()
    pdf.unlink()
    assert library.files.get(file.id).missing


def test_a_symbolic_link_is_copied_by_what_it_leads_to_and_linked_by_its_own_name(library: Library, pdf: Path) -> None:
    link = pdf.with_name("link.pdf")
    link.symlink_to(pdf)
    library.files.add(CHATDEV, link)
    library.files.add(OTHER, link, link=True)
    (copied,), (linked,) = library.files.of(CHATDEV), library.files.of(OTHER)
    assert (copied.path.is_symlink(), copied.path.read_bytes(), linked.path) == (False, CONTENT, link)


def test_a_copy_that_is_gone_is_said_to_be_missing(library: Library, pdf: Path) -> None:
    library.files.add(CHATDEV, pdf)
    stored(library)[0].unlink()
    (file,) = library.files.of(CHATDEV)
    assert file.missing
    library.files.add(OTHER, pdf)
    assert not library.files.get(file.id).missing


@pytest.mark.parametrize("made", ["folder", "nothing", "dangling", "pipe"])
@pytest.mark.parametrize("link", [False, True])
def test_what_is_no_file_is_refused_in_words(library: Library, tmp_path: Path, made: str, link: bool) -> None:
    import os

    path = tmp_path / made
    if made == "folder":
        path.mkdir()
    elif made == "dangling":
        path.symlink_to("nowhere")
    elif made == "pipe":
        os.mkfifo(path)
    with pytest.raises(KnownError, match=f"{made} (is a folder|is no file|cannot be read: No such file)"):
        library.files.add(CHATDEV, path, link=link)
    assert library.files.of(CHATDEV) == ()
    assert len(library.history()) == 1


def test_a_name_that_is_no_text_can_be_copied_and_not_linked(library: Library, pdf: Path) -> None:
    odd = pdf.with_name("odd\udcff.pdf")
    pdf.rename(odd)
    with pytest.raises(KnownError, match="bytes that are no text"):
        library.files.add(CHATDEV, odd, link=True)
    library.files.add(CHATDEV, odd)
    (file,) = library.files.of(CHATDEV)
    assert (file.name, file.path.name) == ("odd?.pdf", "odd_.pdf")


def test_a_file_is_renamed_for_the_person_alone(library: Library, pdf: Path) -> None:
    file_id = library.files.add(CHATDEV, pdf)
    touched = library.files.rename(file_id, " ChatDev:\u202e  final ")
    file = library.files.get(file_id)
    assert (file.name, file.path.name) == ("ChatDev: final", "Chat Dev.pdf")
    assert (label(touched), touched.papers) == ("Renamed Chat Dev.pdf to ChatDev: final", frozenset({CHATDEV}))
    assert not library.files.rename(file_id, "ChatDev: final")
    with pytest.raises(InvalidValue, match="cannot be empty"):
        library.files.rename(file_id, " \u202e")


def test_a_removed_file_comes_back_by_undo(library: Library, pdf: Path) -> None:
    file_id = library.files.add(CHATDEV, pdf)
    touched = library.files.remove(file_id)
    assert label(touched).startswith("Removed Chat Dev.pdf from ChatDev")
    assert library.files.of(CHATDEV) == ()
    library.undo()
    assert not library.files.get(file_id).missing


def test_an_undone_file_comes_back_by_redo(library: Library, pdf: Path) -> None:
    file_id = library.files.add(CHATDEV, pdf)
    library.undo()
    assert library.files.sweep() == 0
    assert library.files.of(CHATDEV) == ()
    library.redo()
    assert not library.files.get(file_id).missing


def test_what_is_not_there_is_said(library: Library, pdf: Path) -> None:
    with pytest.raises(NotFound, match="no paper 99"):
        library.files.add(PaperId(99), pdf)
    with pytest.raises(NotFound, match="no paper 99"):
        library.files.of(PaperId(99))
    for step in (library.files.get, library.files.remove, lambda file: library.files.rename(file, "x")):
        with pytest.raises(NotFound, match="no file 9"):
            step(FileId(9))
    assert not folder(library).exists()


def forget(library: Library, pdf: Path) -> None:
    """Add a file and undo it, and let a new change drop what was undone."""
    library.files.add(CHATDEV, pdf)
    library.undo()
    library.set_fields(CHATDEV, {"citations": "74"})


def test_what_nothing_speaks_of_is_swept_after_a_month(
    library: Library, pdf: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    forget(library, pdf)
    assert (library.files.sweep(), len(stored(library))) == (0, 1)
    assert (library.files.sweep(), len(stored(library))) == (0, 1)
    changes, later = library.history(), time.time() + 31 * 24 * 3600
    monkeypatch.setattr(time, "time", lambda: later)
    assert (library.files.sweep(), len(stored(library))) == (1, 0)
    assert library.history() == changes


def test_what_is_wanted_again_is_not_swept(library: Library, pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    forget(library, pdf)
    library.files.sweep()
    library.files.add(OTHER, pdf)
    later = time.time() + 31 * 24 * 3600
    monkeypatch.setattr(time, "time", lambda: later)
    assert library.files.sweep() == 0
    assert not library.files.of(OTHER)[0].missing


def test_emptying_the_trash_keeps_what_undo_needs(library: Library, pdf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file_id = library.files.add(CHATDEV, pdf)
    library.papers.trash([CHATDEV])
    library.papers.empty_trash([CHATDEV])
    later = time.time() + 99 * 24 * 3600
    monkeypatch.setattr(time, "time", lambda: later)
    assert library.files.sweep() == 0
    library.undo()
    assert not library.files.get(file_id).missing


def test_a_linked_file_that_moved_is_located(library: Library, pdf: Path) -> None:
    file_id = library.files.add(CHATDEV, pdf, link=True)
    moved = pdf.rename(pdf.with_name("moved.pdf"))
    assert library.files.get(file_id).missing
    touched = library.files.relocate(file_id, moved)
    file = library.files.get(file_id)
    assert (file.name, file.kind, file.path, file.missing) == ("Chat Dev.pdf", FileKind.LINKED, moved, False)
    assert label(touched).startswith("Located Chat Dev.pdf of ChatDev")
    assert not library.files.relocate(file_id, moved)
    library.undo()
    assert library.files.get(file_id).path == pdf


def test_a_copy_that_is_gone_is_copied_anew(library: Library, pdf: Path) -> None:
    file_id = library.files.add(CHATDEV, pdf)
    library.files.get(file_id).path.unlink()
    pdf.write_bytes(b"another version")
    library.files.relocate(file_id, pdf)
    assert library.files.get(file_id).path.read_bytes() == b"another version"
    assert library.files.get(file_id).size == len(b"another version")
    assert stored(library) == [library.files.get(file_id).path]


def test_a_file_is_not_located_where_another_one_of_the_paper_is(library: Library, pdf: Path) -> None:
    library.files.add(CHATDEV, pdf)
    other = pdf.with_name("other.pdf")
    other.write_bytes(b"other")
    file_id = library.files.add(CHATDEV, other, link=True)
    with pytest.raises(KnownError, match=r"has that file already: Chat Dev\.pdf"):
        library.files.relocate(file_id, pdf)
    assert library.files.get(file_id).path == other


def test_what_undo_of_a_located_file_would_give_back_is_not_swept(library: Library, pdf: Path) -> None:
    file_id = library.files.add(CHATDEV, pdf)
    pdf.write_bytes(b"another version")
    library.files.relocate(file_id, pdf)
    library.files.sweep()
    assert not list(folder(library).rglob(".unwanted"))


def test_a_copy_that_is_cancelled_leaves_nothing(library: Library, pdf: Path) -> None:
    heard: list[tuple[int, int]] = []
    watch = Watch(lambda done, total: heard.append((done, total)))
    library.files.add(OTHER, pdf, watch=watch)
    assert heard == [(len(CONTENT), len(CONTENT))]
    with pytest.raises(Cancelled):
        library.files.add(CHATDEV, pdf, watch=Watch(cancelled=lambda: True))
    assert (library.files.of(CHATDEV), len(stored(library))) == ((), 1)
