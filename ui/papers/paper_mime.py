"""Papers that are dragged: for the window their ids, for other programs a text that is written when one asks for it."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from app.values import PaperId

if TYPE_CHECKING:
    from PySide6.QtCore import QMetaType

PAPERS_MIME = "application/x-refshelf-papers"
"""What holds the ids of papers of this library, as ASCII decimals parted by spaces."""

_TEXT_MIME = "text/plain"
_WINDOW_MIME = "application/x-refshelf-window"
"""What says whose papers these are: another window, on another library, has others under the same ids."""


class PaperMime(QMimeData):
    """What a drag of papers carries.

    Args:
        ids: the papers, in the order in which they are to arrive.
        write_text: makes the text for other programs, when one wants it; nothing to give them without it.
    """

    def __init__(self, ids: Sequence[PaperId], write_text: Callable[[], str] | None = None) -> None:
        super().__init__()
        self.setData(PAPERS_MIME, " ".join(map(str, ids)).encode("ascii"))
        self.setData(_WINDOW_MIME, _name_window())
        self._write_text = write_text
        self._text: str | None = None

    def formats(self) -> list[str]:
        return super().formats() if self._write_text is None else [*super().formats(), _TEXT_MIME]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in self.formats()

    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> object:
        if mimetype == _TEXT_MIME and self._write_text is not None:
            if self._text is None:
                self._text = self._write_text()
            return self._text
        return super().retrieveData(mimetype, preferredType)


def make_paper_mime(ids: Sequence[PaperId], write_text: Callable[[], str] | None = None) -> PaperMime:
    """What a drag of these papers carries; ``write_text`` makes its text for other programs when one asks."""
    return PaperMime(ids, write_text)


def holds_papers(mime: QMimeData) -> bool:
    """Whether papers of this library are being dragged; those of another window are a text, as any are from outside."""
    return mime.hasFormat(PAPERS_MIME) and mime.data(_WINDOW_MIME).data() == _name_window()


def read_paper_ids(mime: QMimeData) -> list[PaperId]:
    """The papers that are dragged, in order; none where something else is."""
    words = bytes(mime.data(PAPERS_MIME).data()).decode("ascii", "replace").split() if holds_papers(mime) else []
    return [PaperId(int(word)) for word in words if word.isascii() and word.isdecimal()]


def _name_window() -> bytes:
    """What no other window has: each has a process of its own."""
    return str(os.getpid()).encode("ascii")
