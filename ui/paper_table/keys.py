"""The keys of the table, as the contract has them; what it has no use for goes on to the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from ui.paper_table.columns import Column
from ui.paper_table.type_ahead import TypeAhead
from ui.widgets.deleting_keys import is_remove, is_trash

if TYPE_CHECKING:
    from ui.paper_table.view import PaperTableView

_Key, _Modifier, _Standard = Qt.Key, Qt.KeyboardModifier, QKeySequence.StandardKey
_CLAIMED = (_Standard.Copy, _Standard.Paste, _Standard.SelectAll)
_STEPS: Mapping[int, int] = {_Key.Key_Up: -1, _Key.Key_Down: 1}


class TableKeys(QObject):
    """Says what each key does in the table.

    Signals:
        copy_requested, paste_requested: of papers, never of a text.
        abstract_scroll_requested: scroll on in the abstract of the paper.
        tag_requested(int): toggle this one of the first nine tags on what is selected.
        move_requested(int): move the selected papers so many places down the list, up where it is negative.
        remove_requested, trash_requested: Del and Shift+Del, on what is selected.
        typed(str): the beginning of a paper that is looked for.
    """

    copy_requested = Signal()
    paste_requested = Signal()
    abstract_scroll_requested = Signal()
    tag_requested = Signal(int)
    move_requested = Signal(int)
    remove_requested = Signal()
    trash_requested = Signal()
    typed = Signal(str)

    def __init__(self, table: PaperTableView) -> None:
        super().__init__(table)
        self._table = table
        self.type_ahead = TypeAhead(self)
        self._plain: Mapping[int, Callable[[], object]] = {
            _Key.Key_Return: table.request_open,
            _Key.Key_Enter: table.request_open,
            _Key.Key_F2: table.edit_current,
        }

    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key is the table's, before a shortcut of the window can take it."""
        return any(event.matches(key) for key in _CLAIMED) or is_remove(event) or is_trash(event)

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key does, if it is one of these; the others move about, or are the window's."""
        if event.matches(_Standard.Copy):
            self.copy_requested.emit()
        elif event.matches(_Standard.Paste):
            self.paste_requested.emit()
        elif is_remove(event):
            self.remove_requested.emit()
        elif is_trash(event):
            self.trash_requested.emit()
        else:
            return self._take_move(event) or self._take_plain(event)
        return True

    def take_text(self, text: str) -> bool:
        """Do what a character does that was typed, by an input method too: find, tag, count or scroll."""
        if not text.isprintable() or not text:
            return False
        if self.type_ahead.text:
            self.typed.emit(self.type_ahead.add(text))
        elif text == " ":
            self.abstract_scroll_requested.emit()
        elif text.isascii() and text.isdecimal():
            self._take_digit(text)
        else:
            self.typed.emit(self.type_ahead.add(text))
        return True

    def _take_digit(self, digit: str) -> None:
        """A count where counts stand, elsewhere a tag by its number."""
        if self._table.current_column() == Column.CITATIONS:
            self._table.edit_current(digit)
        elif digit != "0":
            self.tag_requested.emit(int(digit))

    def _take_move(self, event: QKeyEvent) -> bool:
        step = _STEPS.get(event.key()) if event.modifiers() == _Modifier.AltModifier else None
        if step is not None:
            self.move_requested.emit(step)
        return step is not None

    def _take_plain(self, event: QKeyEvent) -> bool:
        """The keys without a modifier, and the characters that are typed with Shift at the most."""
        if event.modifiers() & ~(_Modifier.KeypadModifier | _Modifier.ShiftModifier | _Modifier.GroupSwitchModifier):
            return False
        do = self._plain.get(event.key())
        if do is None:
            return self.take_text(event.text())
        do()
        return True
