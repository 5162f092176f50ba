"""A plain text that is as high as its lines, so that the page scrolls and never the text."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextCursor, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from ui import theme

_READING = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard

_Keys = QKeySequence.StandardKey
_READING_KEYS = (
    _Keys.Copy,
    _Keys.SelectAll,
    *(each for each in _Keys if each.name.startswith(("MoveTo", "Select"))),
)
_EDITING_KEYS = (_Keys.Cut, _Keys.Paste, *(each for each in _Keys if each.name.startswith("Delete")))
"""Qt itself lets a text that is read-only give all its keys away, and an editor those that delete words."""


class GrowingText(QPlainTextEdit):
    """A plain text that wraps anywhere and grows with what it holds; what it shows is never read as HTML.

    It keeps every editing key that it can use and hands undo and redo on when it has nothing left of them, so that
    the window's own undo follows where typing ends.

    Attributes:
        most_lines: beyond so many lines it scrolls after all; 0 sets no limit.
        usual_width: characters that it would like to have room for.
        own_side: lines begin at the side from which the text is read, else at that from which the window is.
    """

    def __init__(self, parent: QWidget | None = None, *, read_only: bool = False) -> None:
        super().__init__(parent)
        self.most_lines = 0
        self.usual_width = 24
        self.own_side = True
        self._find_hits: Callable[[str], Iterable[tuple[int, int]]] | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(0)
        if read_only:
            self.setReadOnly(True)
            self.setTextInteractionFlags(_READING)
        self.textChanged.connect(self._turn)
        self.textChanged.connect(self.fit)
        self.textChanged.connect(self._mark)

    def text(self) -> str:
        """What stands in it, sign by sign (``toPlainText`` turns no-break spaces into spaces)."""
        return self.document().toRawText().replace("\u2029", "\n")

    def show_text(self, text: str) -> None:
        """Show this from now on; what was typed before cannot be brought back by undo."""
        if text != self.text():
            self.setPlainText(text)

    def mark(self, find_hits: Callable[[str], Iterable[tuple[int, int]]] | None) -> None:
        """Mark what a search found, as long as the text is read and not edited.

        Args:
            find_hits: given the text; the places in it, counted in characters. None marks nothing.
        """
        if find_hits is not None or self._find_hits is not None:
            self._find_hits = find_hits
            self.setExtraSelections([])
            self._mark()

    def cursor_place(self) -> int:
        """How many characters stand before the cursor."""
        units = self.textCursor().position()
        return len(self.text().encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))

    def replace(self, start: int, end: int, by: str) -> None:
        """Put a text in place of another one, as typing does, which undo takes back; the cursor stands behind it."""
        cursor = self._select(start, end)
        cursor.insertText(by)
        self.setTextCursor(cursor)

    def can_step(self, event: QKeyEvent) -> bool:
        """Whether there is anything here that a key which undoes or redoes can be used on."""
        document = self.document()
        available = document.isUndoAvailable() if is_undo(event) else document.isRedoAvailable()
        return available and not self.isReadOnly()

    def forget_selection(self) -> None:
        """Select nothing, so that a text left behind does not look as if it were still being edited."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def fit(self) -> None:
        """Be as high as the text is at the width of now."""
        layout, block = self.document().documentLayout(), self.document().begin()
        height = 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        self.ensurePolished()  # the style sheet's frame counts
        frame = self.contentsMargins()
        line = self.fontMetrics().lineSpacing()
        most = self.most_lines * line or math.inf
        # A bar beside the text would wrap it anew, so there is none; wheel and cursor scroll what is too long.
        wanted = math.ceil(min(max(height, line), most)) + frame.top() + frame.bottom()
        if wanted != self.height():
            self.setFixedHeight(wanted)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 8, self.minimumHeight())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * self.usual_width, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._mark()  # in the colours of the theme that is in force now

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._mark()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum():
            super().wheelEvent(event)
        else:
            event.ignore()  # the page scrolls

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(False)
            return self._override(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo(event):
            self._step(event, self.document().isUndoAvailable(), self.undo)
        elif is_redo(event):
            self._step(event, self.document().isRedoAvailable(), self.redo)
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        """Begin lines at the right where the text is written from there; a short one where all in the window begins."""
        option = self.document().defaultTextOption()
        leftward = is_right_to_left(self.text()) if self.own_side else self.isRightToLeft()
        edge = Qt.AlignmentFlag.AlignRight if leftward else Qt.AlignmentFlag.AlignLeft
        if option.alignment() != edge:
            option.setAlignment(edge)
            self.document().setDefaultTextOption(option)

    def _mark(self) -> None:
        if self._find_hits is None:
            return  # others may mark something here
        edited = self.hasFocus() and not self.isReadOnly()
        hits = () if edited else self._find_hits(self.text())
        self.setExtraSelections([self._make_mark(*hit) for hit in hits])

    def _make_mark(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self._select(start, end)
        mark.format.setBackground(theme.current().colour("highlight"))
        return mark

    def _select(self, start: int, end: int) -> QTextCursor:
        """A cursor over a place; Qt counts a character beyond the first 65,536 as two."""
        text, cursor = self.text(), self.textCursor()
        cursor.setPosition(_count_units(text[:start]))
        cursor.setPosition(_count_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _override(self, event: QKeyEvent) -> bool:
        """Say by accepting that a key is for the text, although the window has an action on it."""
        if is_undo(event) or is_redo(event):
            event.setAccepted(self.can_step(event))
            return True
        used = _READING_KEYS if self.isReadOnly() else _READING_KEYS + _EDITING_KEYS
        if any(event.matches(key) for key in used):
            event.accept()
            return True
        return super().event(event)

    def _step(self, event: QKeyEvent, available: bool, step: object) -> None:
        event.setAccepted(available and not self.isReadOnly())
        if event.isAccepted() and callable(step):
            step()


def is_right_to_left(text: str) -> bool:
    """Whether a text is written from right to left, by the first of its letters that says so."""
    kinds = (unicodedata.bidirectional(char) for char in text)
    return next((kind != "L" for kind in kinds if kind in ("L", "R", "AL")), False)


def _count_units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def is_undo(event: QKeyEvent) -> bool:
    """Whether a key takes back."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    """Whether a key does again: Ctrl+Y too, which Qt knows on some desktops only and the window knows on all."""
    control_y = event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return control_y or event.matches(QKeySequence.StandardKey.Redo)
