"""Completion in the search box: what is proposed while a search is typed, and the keys that choose and take it.

Down and Up belong to the list while a value of a field is typed, while the box is empty, and once the list was asked
for by Alt+Down or Ctrl+Space; while plain words are typed Down goes to what was found.  Enter takes what is chosen, Tab
what is chosen or else the first for a value.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from app.errors import KnownError
from app.library import Library
from ui import language
from ui.notices import announce
from ui.search.completion.recents import RecentSearches

if TYPE_CHECKING:
    from ui.search.completion.popup import ProposalList
    from ui.search.completion.proposals import Proposal

log = logging.getLogger(__name__)

_SOON = 60
"""Milliseconds after a key that the proposals are asked for: what was found is shown before."""

_Keys = Qt.Key
_NO_MODIFIERS = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Completer(QObject):
    """Shows proposals under a box, and takes its keys while they are for them."""

    def __init__(self, box: QLineEdit, library: Library, recents: RecentSearches, window: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self._library = library
        self._recents = recents
        self._window = window
        self._asked_for = False
        self._is_open = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._propose)
        box.installEventFilter(self)
        box.textEdited.connect(self._on_edited)
        box.cursorPositionChanged.connect(self._on_caret_moved)

    @cached_property
    def popup(self) -> ProposalList:
        """The list of proposals."""
        from ui.search.completion.popup import ProposalList  # noqa: PLC0415 - the start of the window proposes nothing

        popup = ProposalList(self._window)
        popup.setAccessibleName(language.tr("Proposals for the search"))
        popup.taken.connect(self.take)
        return popup

    @property
    def is_open(self) -> bool:
        """Whether proposals are shown."""
        return self._is_open

    def open(self) -> None:
        """Propose what there is, and let the keys choose among it, whatever is typed."""
        self._asked_for = True
        self._propose()

    def close(self) -> None:
        """Propose nothing more until something else is typed."""
        self._soon.stop()
        self._asked_for = False
        if self._is_open:
            self._is_open = False
            self.popup.hide()
            QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]

    def take(self, proposal: Proposal) -> None:
        """Put a proposal in the box."""
        self._box.setSelection(proposal.start, proposal.end - proposal.start)
        self._box.insert(proposal.text)  # unlike setText it can be undone
        self.close()
        if not proposal.is_stored:
            self._soon.start()  # a field goes on with its values
        announce(self._box, self._box.text())

    # --- what is proposed

    def _on_edited(self) -> None:
        self._asked_for = False
        if self._is_open:
            self.popup.unchoose()
        self._soon.start()

    def _on_caret_moved(self) -> None:
        if self.is_open:
            self._soon.start()

    def _propose(self) -> None:
        self._soon.stop()
        proposals = self._list_proposals() if self._box.hasFocus() else []
        if not proposals:
            self.close()
            return
        if not self._is_open:
            self._is_open = True
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self.popup.propose(proposals, self._box)

    def _list_proposals(self) -> list[Proposal]:
        from ui.search.completion.proposals import list_completions, list_stored  # noqa: PLC0415 - as above

        text = self._box.text()
        try:
            if text.strip():
                caret = self._box.cursorPosition()
                return list_completions(self._library, text, caret, words_alone=self._asked_for or self._is_in_field())
            return list_stored(self._library, self._recents.all(), len(text))
        except KnownError as error:  # whoever shows the papers tells of it
            log.info("Nothing can be proposed: %s", error)
            return []

    # --- keys and clicks

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._box:
            return self._filter_box(event)
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            place = event.globalPosition().toPoint()
            over = (self.popup, self._box)
            if not any(each.rect().contains(each.mapFromGlobal(place)) for each in over):
                self.close()
        return False

    def _filter_box(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(event)
        if kind == QEvent.Type.FocusOut:
            self.close()
        elif kind in (QEvent.Type.Resize, QEvent.Type.Move) and self.is_open:
            self.popup.place(self._box)
        elif self._begins(event) and not self._box.text().strip():
            self._soon.start()
        return False

    def _begins(self, event: QEvent) -> bool:
        """Whether the person went to the box to type: by its key or by a click, and not on the way past."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            return True
        return isinstance(event, QFocusEvent) and event.reason() == Qt.FocusReason.ShortcutFocusReason

    def _take_key(self, event: QKeyEvent) -> bool:
        """Whether a key was for the proposals."""
        key, modifiers = event.key(), event.modifiers()
        if (key, modifiers & ~Qt.KeyboardModifier.KeypadModifier) in (
            (_Keys.Key_Down, Qt.KeyboardModifier.AltModifier),
            (_Keys.Key_Space, Qt.KeyboardModifier.ControlModifier),
        ):
            self.open()
            return True
        if modifiers not in _NO_MODIFIERS:
            return False
        does: dict[int, Callable[[], bool]] = {
            _Keys.Key_Down: lambda: self._step(1),
            _Keys.Key_Up: lambda: self._step(-1),
            _Keys.Key_Tab: self._take_by_tab,
            _Keys.Key_Return: self._take_chosen,
            _Keys.Key_Enter: self._take_chosen,
            _Keys.Key_Escape: self._close_by_escape,
            _Keys.Key_Delete: self._forget_chosen,
        }
        return does[key]() if key in does else False

    def _step(self, by: int) -> bool:
        if not self._box.text().strip() and not self.is_open and by > 0:
            self._propose()
        if not self.is_open or not self._takes_arrows():
            return False
        chosen = self.popup.step(by)
        if chosen is not None:
            announce(self._box, chosen.spoken)
        return True

    def _takes_arrows(self) -> bool:
        return self._asked_for or self.popup.chosen is not None or not self._box.text().strip() or self._is_in_field()

    def _is_in_field(self) -> bool:
        from app.search_query.parse.typed import find_typed  # noqa: PLC0415 - the start of the window searches nothing

        part = find_typed(self._box.text(), self._box.cursorPosition())
        return part is not None and bool(part.field)

    def _take_by_tab(self) -> bool:
        if not self.is_open:
            return False
        if self._soon.isActive():  # what is shown is for what was typed before
            self._propose()
        chosen = self.popup.chosen
        if chosen is None and self.is_open and self._box.text().strip() and (self._asked_for or self._is_in_field()):
            chosen = self.popup.proposals()[0]
        if chosen is not None:
            self.take(chosen)
        return chosen is not None

    def _take_chosen(self) -> bool:
        chosen = self.popup.chosen if self.is_open else None
        self.close()
        if chosen is not None:
            self.take(chosen)
        return chosen is not None

    def _close_by_escape(self) -> bool:
        """An empty box has nothing else to take back: there one Esc is enough to leave."""
        was_open = self.is_open
        self.close()
        return was_open and bool(self._box.text())

    def _forget_chosen(self) -> bool:
        chosen = self.popup.chosen if self.is_open else None
        if chosen is None or not chosen.is_recent:
            return False
        self._recents.forget(chosen.text)
        self._propose()
        announce(self._box, language.tr("Forgotten: {text}").format(text=chosen.text))
        return True
