"""Changes as a list that is read a page at a time, under the days on which they were made."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.changes import Change
from app.dates import find_today
from app.errors import KnownError
from app.values import ChangeId
from ui import language
from ui.widgets.plain_tip import plain_tip

PAGE = 100
CHANGE, FOOT = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
"""The roles of the Change, which is None for a heading, and of what stands below it."""

Read = Callable[[ChangeId | None, int], Sequence[Change]]
"""Given the last change of the page before, if there is one, and a number: so many of those before it."""

_MOST_AGAIN = 1_000
"""Changes that are read again when something was changed; who looks further back asks again by scrolling."""
_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ChangeModel(QAbstractListModel):
    """Changes, newest first.

    Args:
        by_day: the days are headings.

    Signals:
        failed(Exception): the library could not be read.
    """

    failed = Signal(object)

    def __init__(self, read: Read, *, by_day: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._by_day = by_day
        self._rows: list[Change | str] = []
        self._changes = 0
        self._ended = True

    def reload(self) -> None:
        """Read what is shown anew."""
        wanted = min(max(self._changes, PAGE), _MOST_AGAIN)
        changes = self._ask(None, wanted)
        self.beginResetModel()
        self._rows, self._changes = [], 0
        self._append(changes)
        self._ended = len(changes) < wanted
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing, until it is reloaded."""
        self.beginResetModel()
        self._rows, self._changes, self._ended = [], 0, True
        self.endResetModel()

    def find(self, change_id: ChangeId) -> QModelIndex:
        """Where a change is; an invalid index where it is not."""
        rows = (row for row, each in enumerate(self._rows) if isinstance(each, Change) and each.id == change_id)
        return self.index(next(rows, -1), 0)

    # --- QAbstractListModel

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            return row if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == CHANGE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == FOOT:
            return format_foot(row, under_day=self._by_day)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((*list_lines(row), format_foot(row)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(dict.fromkeys((row.label, *row.details, format_foot(row)))))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and not self._ended

    def fetchMore(self, parent: _Index) -> None:
        last = next((row for row in reversed(self._rows) if isinstance(row, Change)), None)
        if last is None or self._ended:
            return
        changes = self._ask(last.id, PAGE)
        self._ended = len(changes) < PAGE
        rows = self._arrange(changes, last)
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._append(changes, last)
            self.endInsertRows()

    # --- reading

    def _ask(self, before: ChangeId | None, limit: int) -> Sequence[Change]:
        try:
            return self._read(before, limit)
        except KnownError as error:
            self.failed.emit(error)
            return ()

    def _append(self, changes: Sequence[Change], last: Change | None = None) -> None:
        self._rows += self._arrange(changes, last)
        self._changes += len(changes)

    def _arrange(self, changes: Sequence[Change], last: Change | None) -> list[Change | str]:
        """The rows of some changes that follow on one, with a heading where a day begins."""
        rows: list[Change | str] = []
        day = None if last is None else _find_day(last)
        for change in changes:
            if self._by_day and _find_day(change) != day:
                day = _find_day(change)
                rows.append(format_day(day))
            rows.append(change)
        return rows


def list_lines(change: Change) -> tuple[str, ...]:
    """What a change did, a line each."""
    return change.details or (change.label,)


def format_foot(change: Change, *, under_day: bool = False) -> str:
    """When a change was made, whether it is undone and, where it is told what it did, its label."""
    parts = [language.format_clock(change.made_at) if under_day else language.format_moment(change.made_at)]
    if change.undone:
        parts.append(language.tr("undone"))
    if change.details:
        parts.append(change.label)
    return " · ".join(parts)


def format_day(day: datetime.date) -> str:
    """``Today``, ``Yesterday``, else the date."""
    today = find_today()
    if day == today:
        return language.tr("Today")
    if day == today - datetime.timedelta(days=1):
        return language.tr("Yesterday")
    return language.format_day(day, long=True)


def _find_day(change: Change) -> datetime.date:
    return change.made_at.astimezone().date()
