"""What a drop or the clipboard holds that can be imported."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

LONGEST_HTML = 50_000_000
"""Characters; the HTML of a page is some ten times as long as its text, and is only looked at for links."""


def find_files(mime: QMimeData) -> list[Path]:
    """The files of this computer that it names."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def is_importable(mime: QMimeData) -> bool:
    """Whether it holds files or text."""
    return bool(find_files(mime)) or mime.hasText()


def find_html(mime: QMimeData) -> str:
    """The HTML that came with a text, to find the links of; "" without any."""
    html = mime.html() if mime.hasHtml() else ""
    return html if len(html) <= LONGEST_HTML else ""
