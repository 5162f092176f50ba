"""Completes the part of a line at the cursor, a tag or an author among several, to what the library has."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QModelIndex, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from app.errors import KnownError
from app.library import Library
from ui import language
from ui.paper_table.cell_values import mark_between
from ui.paper_table.columns import Column

Propose = Callable[[str], Mapping[str, str]]
"""What may be meant by what was typed: what is shown of each, and the text that is put in its place."""

_FOR_PROPOSAL = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_FOR_LIST = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Escape})


class PartCompleter(QCompleter):
    """A list of proposals under a line; Down goes into it, Enter takes what is chosen in it, Esc closes it.

    Args:
        find_mark: what parts the names in the text that it is given; "" where the line is one value.
    """

    def __init__(self, line: QLineEdit, propose: Propose, find_mark: Callable[[str], str]) -> None:
        self._labels = QStringListModel()
        super().__init__(self._labels, line)
        self._line = line
        self._propose = propose
        self._find_mark = find_mark
        self._meant: Mapping[str, str] = {}
        self._list = QListView()
        self._list.setObjectName("proposals")
        self._list.setAccessibleName(language.tr("Proposals"))
        self.setPopup(self._list)
        self.setWidget(line)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.activated.connect(self._on_activated)

    def propose(self, *, unasked: bool = True) -> None:
        """Show what may be meant by what stands before the cursor; asked for without a text, the most used."""
        typed = self._typed()
        self._meant = self._propose(typed) if typed or not unasked else {}
        self._labels.setStringList(list(self._meant))
        if self._meant:
            self.complete()
            self._list.setCurrentIndex(QModelIndex())
        else:
            self._list.hide()

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key is for the list of proposals and not for the line."""
        if not self._list.isVisible():
            return False
        return event.key() in _FOR_LIST or (event.key() in _FOR_PROPOSAL and self._list.currentIndex().isValid())

    def _typed(self) -> str:
        return self._line.text()[self._start() : self._line.cursorPosition()].strip()

    def _start(self) -> int:
        """Where the part at the cursor begins."""
        mark = self._find_mark(self._line.text())
        return self._line.text().rfind(mark, 0, self._line.cursorPosition()) + 1 if mark else 0

    def _on_activated(self, label: str) -> None:
        text, start, end = self._line.text(), self._start(), self._line.cursorPosition()
        mark = self._find_mark(text)
        chosen = f"{' ' if start else ''}{self._meant.get(label, label)}"
        rest = text[end:] if mark else ""
        self._line.setText(f"{text[:start]}{chosen}{rest or (f'{mark} ' if mark else '')}")
        self._line.setCursorPosition(len(self._line.text()) - len(rest))


def make_completer(line: QLineEdit, library: Library, column: Column) -> PartCompleter | None:
    """What completes a cell of a column; None where nothing is to be proposed."""
    kinds = {
        Column.TAGS: ("tag", mark_between),
        Column.AUTHORS: ("author", _semicolon),
        Column.VENUE: ("venue", _nothing),
    }
    if column not in kinds:
        return None
    kind, find_mark = kinds[column]
    return PartCompleter(line, lambda typed: _find_proposals(library, kind, typed), find_mark)


def _find_proposals(library: Library, kind: str, typed: str) -> dict[str, str]:
    from app.fields import FIELDS  # noqa: PLC0415 - the start of the window edits nothing
    from app.search_query.suggesting import Suggests  # noqa: PLC0415

    try:
        found = library.suggestions(Suggests(kind), typed)
    except KnownError:
        return {}  # who types goes on without proposals
    if kind == "author":
        return {each.label: FIELDS["authors"].format((each.name,)) for each in found if each.name is not None}
    return {each.label: each.text for each in found}


def _semicolon(_: str) -> str:
    return ";"


def _nothing(_: str) -> str:
    return ""
