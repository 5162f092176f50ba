"""The columns of the list of repositories: what each is called, and what it is sorted by."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt

from app.frozen import Frozen
from ui import language
from ui.repositories.rows import RepositoryRow


class RepositoryColumn(enum.IntEnum):
    """The columns in the order in which they stand."""

    HOST = 0
    NAME = 1
    PAPERS = 2
    FOLDER = 3
    BRANCH = 4
    COMMIT = 5
    DISTANCE = 6
    CHANGED = 7


class ColumnTraits(Frozen):
    """What is known of a column.

    Attributes:
        width: pixels at the ordinary text size; the name takes what is left.
        find_key: what rows are sorted by; one of None stands at the end, whichever way they are sorted.
        falls_first: the first click sorts with the largest at the top.
    """

    width: int
    find_key: Callable[[RepositoryRow], Any]
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
    falls_first: bool = False


class ListOrder(Frozen):
    """What the list is sorted by."""

    column: RepositoryColumn = RepositoryColumn.PAPERS
    falls: bool = True

    def turn_to(self, column: RepositoryColumn) -> ListOrder:
        """The order after a column was chosen: the other way round where it is the same."""
        falls = not self.falls if column == self.column else TRAITS[column].falls_first
        return ListOrder(column, falls)


_RIGHT = Qt.AlignmentFlag.AlignRight

TRAITS: dict[RepositoryColumn, ColumnTraits] = {
    RepositoryColumn.HOST: ColumnTraits(104, lambda row: row.host),
    RepositoryColumn.NAME: ColumnTraits(144, lambda row: row.folded),
    RepositoryColumn.PAPERS: ColumnTraits(66, lambda row: row.papers, _RIGHT, True),
    RepositoryColumn.FOLDER: ColumnTraits(104, lambda row: row.folder),
    RepositoryColumn.BRANCH: ColumnTraits(78, lambda row: row.branch),
    RepositoryColumn.COMMIT: ColumnTraits(150, lambda row: row.committed_at, falls_first=True),
    RepositoryColumn.DISTANCE: ColumnTraits(104, lambda row: row.distance, falls_first=True),
    RepositoryColumn.CHANGED: ColumnTraits(78, lambda row: row.changed, _RIGHT, True),
}


def column_label(column: RepositoryColumn) -> str:
    """The header of a column."""
    return {
        RepositoryColumn.HOST: language.tr("Host"),
        RepositoryColumn.NAME: language.tr("Repository"),
        RepositoryColumn.PAPERS: language.tr("Papers"),
        RepositoryColumn.FOLDER: language.tr("Cloned in"),
        RepositoryColumn.BRANCH: language.tr("Branch"),
        RepositoryColumn.COMMIT: language.tr("Last commit"),
        RepositoryColumn.DISTANCE: language.tr("Upstream", "how far a clone is behind or ahead of where it came from"),
        RepositoryColumn.CHANGED: language.tr("Changed"),
    }[column]


def header_text(column: RepositoryColumn, order: ListOrder) -> str:
    """The header, with an arrow on the column that is sorted by."""
    label = column_label(column)
    return f"{label} {'↓' if order.falls else '↑'}" if column == order.column else label


def spoken_header(column: RepositoryColumn, order: ListOrder) -> str:
    """The header for those who hear it."""
    label = column_label(column)
    if column != order.column:
        return label
    said = language.tr("{column}, sorted descending") if order.falls else language.tr("{column}, sorted ascending")
    return said.format(column=label)
