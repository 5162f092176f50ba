"""The columns of the paper table: what each is called, sorts by, and is edited as."""

from __future__ import annotations

import enum
from collections.abc import Callable

from PySide6.QtCore import Qt

from app.frozen import Frozen
from ui import language


class Column(enum.IntEnum):
    """The columns in the order in which they stand until a person moves them; a section of the header each."""

    POSITION = 0
    TITLE = 1
    AUTHORS = 2
    ISSUED = 3
    VENUE = 4
    SUBJECT = 5
    CITATIONS = 6
    STATUS = 7
    RATING = 8
    TAGS = 9
    CODE = 10
    FILES = 11
    NOTES = 12
    ADDED = 13
    CITATION_KEY = 14


class ColumnTraits(Frozen):
    """What is known of a column.

    Attributes:
        order: the column of ``Order`` that it sorts by; ``descending_first`` is how the first click sorts.
        width: pixels at the ordinary text size; the title takes what is left.
        alignment: of header and text.
        field: the field of a paper that is edited in it, or "tags"; "" where nothing is.
    """

    order: str
    width: int
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    descending_first: bool = False
    field: str = ""


_RIGHT, _MIDDLE, _LEFT = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignLeft

TRAITS: dict[Column, ColumnTraits] = {
    Column.POSITION: ColumnTraits("position", 46, _RIGHT),
    Column.TITLE: ColumnTraits("title", 300, field="title"),
    Column.AUTHORS: ColumnTraits("authors", 190, field="authors"),
    Column.ISSUED: ColumnTraits("issued", 103, _LEFT, True, "issued"),
    Column.VENUE: ColumnTraits("venue", 150, field="venue"),
    Column.SUBJECT: ColumnTraits("subject", 84, field="subject"),
    Column.CITATIONS: ColumnTraits("citations", 88, _RIGHT, True, "citations"),
    Column.STATUS: ColumnTraits("status", 84, field="status"),
    Column.RATING: ColumnTraits("rating", 84, _LEFT, True, "rating"),
    Column.TAGS: ColumnTraits("tags", 170, field="tags"),
    Column.CODE: ColumnTraits("code", 60, _MIDDLE, True),
    Column.FILES: ColumnTraits("files", 60, _MIDDLE, True),
    Column.NOTES: ColumnTraits("notes", 64, _MIDDLE, True),
    Column.ADDED: ColumnTraits("added", 103, _LEFT, True),
    Column.CITATION_KEY: ColumnTraits("citation_key", 150, field="citation_key"),
}

USUAL = frozenset({Column.POSITION, Column.TITLE, Column.AUTHORS, Column.ISSUED, Column.CITATIONS, Column.CODE})
"""The columns that are shown until a person chooses others."""

ALWAYS = Column.TITLE
"""The column that cannot be hidden: a row without it would say of no paper what it says."""

_LABELS: dict[Column, Callable[[], str]] = {
    Column.POSITION: lambda: language.tr("#", "header of the column with a paper's place on the page"),
    Column.TITLE: lambda: language.tr("Title"),
    Column.AUTHORS: lambda: language.tr("Authors"),
    Column.ISSUED: lambda: language.tr("Date"),
    Column.VENUE: lambda: language.tr("Venue"),
    Column.SUBJECT: lambda: language.tr("Subject"),
    Column.CITATIONS: lambda: language.tr("Citations"),
    Column.STATUS: lambda: language.tr("Status"),
    Column.RATING: lambda: language.tr("Rating"),
    Column.TAGS: lambda: language.tr("Tags"),
    Column.CODE: lambda: language.tr("Code"),
    Column.FILES: lambda: language.tr("Files"),
    Column.NOTES: lambda: language.tr("Notes"),
    Column.ADDED: lambda: language.tr("Added"),
    Column.CITATION_KEY: lambda: language.tr("Citation key"),
}


def column_label(column: Column) -> str:
    """The header of a column."""
    return _LABELS[column]()


def column_name(column: Column) -> str:
    """What a column is called in a menu, and to those who hear it."""
    return language.tr("Place on the page") if column == Column.POSITION else column_label(column)
