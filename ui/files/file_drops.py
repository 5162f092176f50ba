"""What files a drag brings, and whether they are to be linked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent

from ui.papers.paper_mime import holds_papers

_LINKING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

DOCUMENTS = frozenset({".pdf", ".epub", ".djvu", ".ps"})
"""The suffixes of files that are a paper by themselves; others are read for papers in them."""


def find_dropped(mime: QMimeData) -> list[Path]:
    """The files of this computer that are dragged; none where papers are."""
    if holds_papers(mime):
        return []
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def is_document(path: Path) -> bool:
    """Whether a file is a paper by itself."""
    return path.suffix.lower() in DOCUMENTS


def wants_link(event: QDropEvent) -> bool:
    """Whether Ctrl or Alt is held: the files stay where they are."""
    return bool(event.modifiers() & _LINKING)
