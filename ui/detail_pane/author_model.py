"""The authors of a paper as rows that can be edited, moved, split and taken back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.fields import FIELDS
from app.latex import to_readable
from app.names import Name, parse_name
from ui import language

AnyIndex = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()


class AuthorModel(QAbstractListModel):
    """A list of names; a row may be empty until it is typed into.

    Signals:
        changed: other names stand in it than before.
    """

    changed = Signal()

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._rows: list[Name] = []
        self._past: list[list[Name]] = []
        self._future: list[list[Name]] = []

    @property
    def names(self) -> tuple[Name, ...]:
        """The names, without rows that are empty."""
        return tuple(name for name in self._rows if name != Name())

    def show_names(self, names: Sequence[Name]) -> None:
        """Hold these names; what was done to those before cannot be taken back."""
        self._past, self._future = [], []
        self._replace(list(names))

    def row_text(self, row: int) -> str:
        """The text to edit a row with: ``Qian, Chen``, or a whole name in braces."""
        name = self._rows[row]
        return "" if name == Name() else FIELDS["authors"].format((name,))

    def set_text(self, row: int, text: str) -> int:
        """Read a row from what was typed; several names go into as many rows. The last row that it fills."""
        found = list(FIELDS["authors"].parse(text)) or [Name()]
        if found != [self._rows[row]]:
            self._put([*self._rows[:row], *found, *self._rows[row + 1 :]])
        return row + len(found) - 1

    def add(self, row: int) -> None:
        """Put an empty row before the one at a place."""
        self._put([*self._rows[:row], Name(), *self._rows[row:]], noted=False)

    def remove(self, row: int) -> None:
        """Take a row away."""
        self._put([*self._rows[:row], *self._rows[row + 1 :]], noted=self._rows[row] != Name())

    def move(self, row: int, to: int) -> bool:
        """Put a row at another place; whether there is such a place."""
        if row == to or not 0 <= to < len(self._rows):
            return False
        rest = [*self._rows[:row], *self._rows[row + 1 :]]
        self._put([*rest[:to], self._rows[row], *rest[to:]])
        return True

    def is_whole(self, row: int) -> bool:
        """Whether the name of a row is kept whole, and not parted into family and given name."""
        return bool(self._rows[row].literal)

    def keep_whole(self, row: int, *, whole: bool) -> None:
        """Keep the name of a row whole, or part it."""
        printed = str(self._rows[row])
        name = Name(literal=printed) if whole else parse_name(printed)
        self._put([*self._rows[:row], name, *self._rows[row + 1 :]])

    def drop_empty(self) -> None:
        """Take the empty rows away."""
        if Name() in self._rows:
            self._replace(list(self.names))

    @property
    def can_undo(self) -> bool:
        """Whether anything was done that can be taken back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether anything was taken back."""
        return bool(self._future)

    def undo(self) -> None:
        """Take back what was done last."""
        self._step(self._past, self._future)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(self._future, self._past)

    # --- what the view asks

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        name = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return to_readable(name.literal or ", ".join(filter(None, (name.family, name.given))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place = language.tr("Author {place} of {count}").format(place=index.row() + 1, count=len(self._rows))
            return f"{place}: {to_readable(str(name)) or language.tr('empty')}"
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else _DROPS

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction | Qt.DropAction.CopyAction

    # --- changing

    def _put(self, rows: list[Name], *, noted: bool = True) -> None:
        """Hold other rows; ``noted``: they can be taken back, which an empty row more or less need not be."""
        if noted:
            self._past.append(list(self._rows))
            self._future.clear()
        self._replace(rows)

    def _replace(self, rows: list[Name]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.changed.emit()

    def _step(self, source: list[list[Name]], target: list[list[Name]]) -> None:
        target.append(list(self._rows))
        self._replace(source.pop())


_DROPS = Qt.ItemFlag.ItemIsDropEnabled
