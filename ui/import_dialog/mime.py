"""What a drop or the clipboard holds that can be imported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def find_files(mime: QMimeData) -> list[Path]:
    """The files of this computer that it names."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def is_importable(mime: QMimeData) -> bool:
    """Whether it holds files or text."""
    return bool(find_files(mime)) or mime.hasText()
