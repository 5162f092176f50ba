"""The sources that are to be imported, each with what the person did to it."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QMimeData

from app.importing.corrections import Corrections
from app.importing.pages import part_text
from app.importing.source_text import SourceText
from ui import language
from ui.import_dialog.decisions import Decisions
from ui.import_dialog.mime import find_files, find_html
from ui.import_dialog.problem_model import Ignored


class PageState(enum.Enum):
    """How far a source has come."""

    WAITING = enum.auto()
    NOW = enum.auto()
    IMPORTED = enum.auto()
    LEFT = enum.auto()
    FAILED = enum.auto()


@dataclass(eq=False)
class Page:
    """One source, and all that was done about it.

    Attributes:
        path: the file that it is read from; None for a text.
        html: the HTML that came with the text, of which only the links are read.
        source: its text; None while it has not been opened.
        format, day: the reader and the day of capture that were chosen; None while nobody did.
        papers: how many it holds; None while it has not been read.
        left: how many of them were left out for the person to choose.
        error: why it could not be imported, a sentence.
    """

    name: str
    path: Path | None = None
    html: str = ""
    source: SourceText | None = None
    format: str | None = None
    day: datetime.date | None = None
    decisions: Decisions = field(default_factory=Decisions)
    corrections: Corrections = field(default_factory=Corrections)
    ignored: Ignored = field(default_factory=Ignored)
    state: PageState = PageState.WAITING
    papers: int | None = None
    left: int = 0
    error: str = ""

    @classmethod
    def of_text(cls, source: SourceText) -> Page:
        """A text that is there already."""
        return cls(source.name, source=source)

    @classmethod
    def of_each(cls, source: SourceText) -> list[Page]:
        """The pages that follow each other in a text that is there already."""
        return [cls.of_text(part) for part in part_text(source)]

    @property
    def is_remaining(self) -> bool:
        """Whether it is still to be imported."""
        return self.state in (PageState.WAITING, PageState.NOW) and (self.source is None or bool(self.source.text))

    @property
    def has_work(self) -> bool:
        """Whether the person did something that leaving would lose."""
        return (self.is_remaining and bool(self.corrections)) or bool(self.decisions)

    def open(self) -> tuple[SourceText, ...]:
        """Its text with the links of its HTML, or the pages that follow each other in it; called in a thread.

        Raises:
            KnownError: the file cannot be read or holds no text.
        """
        if self.source is None and self.path is not None:
            return part_text(SourceText.from_file(self.path))
        source = self.source or SourceText("", self.name)
        return part_text(add_links(source, self.html) if self.html else source)


def make_pages(mime: QMimeData, name: str = "") -> list[Page]:
    """The sources that a drop or the clipboard holds: its files, else its text under a name."""
    if files := find_files(mime):
        return [Page(path.name, path=path) for path in files]
    text = mime.text() if mime.hasText() else ""
    if not text.strip():
        return []
    name = name or language.tr("pasted text")
    html, source = find_html(mime), SourceText(text, name)
    return [Page(name, source=source, html=html)] if html else Page.of_each(source)


def add_links(source: SourceText, html: str) -> SourceText:
    """A text with the links that its HTML has; nothing of the HTML is ever shown."""
    from app.importing.clipboard_html import read_links  # noqa: PLC0415 - a text alone has no need of it

    return replace(source, links=read_links(html))


def find_next(pages: Iterable[Page]) -> Page | None:
    """The first source that is still to be imported."""
    return next((page for page in pages if page.is_remaining), None)
