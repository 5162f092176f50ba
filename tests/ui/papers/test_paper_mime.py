from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData

from app.values import PaperId
from ui.papers.paper_mime import PAPERS_MIME, holds_papers, make_paper_mime, read_paper_ids


def test_ids_come_out_as_they_went_in() -> None:
    ids = [PaperId(12), PaperId(3), PaperId(700)]
    mime = make_paper_mime(ids)
    assert mime.data(PAPERS_MIME).data() == b"12 3 700"
    assert read_paper_ids(mime) == ids
    assert not mime.hasText()


def test_the_text_is_written_once_and_only_when_it_is_asked_for() -> None:
    written = []

    def write() -> str:
        written.append(1)
        return "@article{a, title = {Ä}}"

    mime = make_paper_mime([PaperId(1)], write)
    assert mime.hasText()
    assert read_paper_ids(mime) == [1]
    assert written == []
    assert (mime.text(), mime.text()) == ("@article{a, title = {Ä}}",) * 2
    assert mime.data("text/plain").data() == "@article{a, title = {Ä}}".encode()
    assert written == [1]


def test_papers_of_another_window_are_none_of_ours() -> None:
    ours = make_paper_mime([PaperId(1)])
    theirs = QMimeData()
    for kind in ours.formats():
        theirs.setData(kind, ours.data(kind) if kind == PAPERS_MIME else b"another process")
    assert holds_papers(ours)
    assert not holds_papers(theirs)
    assert read_paper_ids(theirs) == []


@pytest.mark.parametrize("data", [b"", b"1 two 3 -4 ", "1 \u0662 3".encode()])
def test_what_is_no_id_is_left_out(data: bytes) -> None:
    assert not holds_papers(QMimeData())
    mime = make_paper_mime([])
    mime.setData(PAPERS_MIME, data)
    assert [paper_id for paper_id in read_paper_ids(mime) if paper_id not in (1, 3)] == []
