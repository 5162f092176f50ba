"""What of the text was not understood, as a list model; a person may have ignored some of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from app.formats.source import Problem, Severity
from ui import language, theme
from ui.icons import icon
from ui.import_dialog.wording import format_severity
from ui.widgets.plain_tip import plain_tip

_Place = QModelIndex | QPersistentModelIndex
_Key = tuple[str, int]
_NO_PARENT = QModelIndex()
_TONES = {Severity.NOTE: "muted", Severity.WARNING: "caution", Severity.ERROR: "bad"}
_GLYPHS = {
    Severity.NOTE: "information-outline",
    Severity.WARNING: "alert-outline",
    Severity.ERROR: "alert-circle-outline",
}
Role = Qt.ItemDataRole


class Ignored:
    """The problems that a person ignored.

    One is known by what it says and how many above say the same, so that it stays ignored when the text is read again.
    """

    def __init__(self) -> None:
        self._keys: set[_Key] = set()

    def toggle(self, key: _Key) -> None:
        """Ignore a problem, or no longer."""
        self._keys ^= {key}

    def holds(self, key: _Key) -> bool:
        """Whether a problem is ignored."""
        return key in self._keys

    def count(self, problems: Sequence[Problem]) -> int:
        """How many of some problems are ignored."""
        return sum(map(self.holds, find_keys(problems))) if self._keys else 0


def find_keys(problems: Sequence[Problem]) -> list[_Key]:
    """What each problem is known by."""
    seen: Counter[str] = Counter()
    keys = []
    for problem in problems:
        keys.append((problem.message, seen[problem.message]))
        seen[problem.message] += 1
    return keys


class ProblemModel(QAbstractListModel):
    """The problems of a source, in the order of their lines; those that are ignored are struck out."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()
        self._keys: list[_Key] = []
        self._ignored = Ignored()

    def show_problems(self, problems: tuple[Problem, ...], ignored: Ignored) -> None:
        """Show these problems."""
        self.beginResetModel()
        self._problems, self._keys, self._ignored = problems, find_keys(problems), ignored
        self.endResetModel()

    def problem(self, row: int) -> Problem:
        """The problem of a row."""
        return self._problems[row]

    def is_ignored(self, row: int) -> bool:
        """Whether the problem of a row is ignored."""
        return self._ignored.holds(self._keys[row])

    def toggle(self, row: int) -> None:
        """Ignore the problem of a row, or no longer."""
        self._ignored.toggle(self._keys[row])
        self.dataChanged.emit(self.index(row), self.index(row))

    def find_row(self, line: int) -> int:
        """The first row whose problem is at a line (from 1); -1 if there is none."""
        return next((row for row, problem in enumerate(self._problems) if problem.line == line), -1)

    def rowCount(self, parent: _Place = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._problems)

    def data(self, index: _Place, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        problem, ignored = self._problems[index.row()], self.is_ignored(index.row())
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return format_problem(problem, ignored=ignored)
        if role == Role.DecorationRole:
            return icon(_GLYPHS[problem.severity], role="faint" if ignored else _TONES[problem.severity])
        if role == Role.ForegroundRole:
            return theme.current().colour("faint" if ignored else _TONES[problem.severity])
        if role == Role.FontRole and ignored:
            font = QFont()
            font.setStrikeOut(True)
            return font
        return plain_tip(problem.message) if role == Role.ToolTipRole else None


def format_problem(problem: Problem, *, ignored: bool) -> str:
    """A problem in words, such as ``Line 12 · Warning: Not placed: “Load more”``."""
    pattern = language.tr("Line {line} · {severity}: {message}")
    line, severity = language.format_count(problem.line), format_severity(problem.severity)
    said = pattern.format(line=line, severity=severity, message=problem.message)
    return language.tr("{problem} (ignored)").format(problem=said) if ignored else said
