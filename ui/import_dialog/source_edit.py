"""The editor of the source text, with the headings of papers and the chosen paper marked."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from app.importing.source_text import SourceText
from ui import theme
from ui.import_dialog.mime import find_files, is_importable

PASTED = "pasted text"
_PARAGRAPH_SEPARATOR, _LINE_SEPARATOR = "\u2029", "\u2028"


class SourceEdit(QPlainTextEdit):
    """Shows a source text, sign by sign, and lets it be edited.

    Signals:
        edited: the text is no longer the one that was shown.
        files_given: files (a list of Path) were dropped or pasted.
    """

    edited = Signal()
    files_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = SourceText(text="", name=PASTED)
        self._shown = ""
        self._is_marking = False
        self._headings = _Headings(self.document())
        self._marked = (0, 0)
        self.setFont(monospaced())
        self.setTabChangesFocus(True)
        self.setAccessibleName("Source text")
        self.textChanged.connect(self._on_text_changed)
        theme.instance().changed.connect(self._on_theme_changed)

    def source(self) -> SourceText:
        """The text as it stands; the very one that was shown while nothing was edited."""
        return self._source

    def show_source(self, source: SourceText) -> None:
        """Show this text; ``edited`` is not signalled."""
        self._source = source
        self.mark_headings(())
        self.mark_lines(0, 0)
        self.blockSignals(True)
        # The editor parts blocks at this sign, where a reader sees no end of a line.
        self.setPlainText(source.text.replace(_PARAGRAPH_SEPARATOR, _LINE_SEPARATOR))
        self.blockSignals(False)
        self._shown = self._raw()

    def mark_headings(self, lines: Collection[int]) -> None:
        """Mark these lines (from 1) as beginnings of papers."""
        with self._only_marking():
            self._headings.mark(lines)

    def mark_lines(self, first: int, last: int) -> None:
        """Mark these lines (from 1, inclusive) as the ones that are looked at; (0, 0) marks none."""
        self._marked = (first, last)
        self.setExtraSelections([self._make_mark(first, last)] if first > 0 else [])

    def go_to(self, line: int) -> None:
        """Scroll so that this line (from 1) stands at the top, with the one before it for context."""
        block = self.document().findBlockByNumber(max(line - 1, 0))
        self.verticalScrollBar().setValue(max(block.firstLineNumber() - 1, 0))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return is_importable(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if files := find_files(source):
            self.files_given.emit(files)
        else:
            super().insertFromMimeData(source)

    def _on_text_changed(self) -> None:
        if self._is_marking:
            return
        text = self._raw()
        if text != self._shown:
            self._shown = text
            name = self._source.name if self._source.text and text else PASTED
            self._source = SourceText(text=text, name=name)
            self.edited.emit()

    @contextlib.contextmanager
    def _only_marking(self) -> Iterator[None]:
        """Qt tells a change of the text for each line marked; to compare a long text each time would take seconds."""
        self._is_marking = True
        try:
            yield
        finally:
            self._is_marking = False

    def _on_theme_changed(self) -> None:
        with self._only_marking():
            self._headings.repaint()
        self.mark_lines(*self._marked)

    def _raw(self) -> str:
        """Unlike ``toPlainText`` it keeps no-break spaces."""
        return self.document().toRawText().replace(_PARAGRAPH_SEPARATOR, "\n")

    def _make_mark(self, first: int, last: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = QTextCursor(self.document().findBlockByNumber(first - 1))
        following = self.document().findBlockByNumber(last)
        stop = following.position() if following.isValid() else self.document().characterCount() - 1
        mark.cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(theme.current().colour("selection"))
        look.setProperty(QTextFormat.Property.FullWidthSelection, True)
        mark.format = look
        return mark


class _Headings(QSyntaxHighlighter):
    """Shows the lines that begin a paper in the colour of links."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._lines: frozenset[int] = frozenset()

    def mark(self, lines: Collection[int]) -> None:
        """Show these lines so, and repaint those alone that were or are among them."""
        moved = self._lines ^ frozenset(lines)
        self._lines = frozenset(lines)
        self._repaint(moved)

    def repaint(self) -> None:
        """Other colours are in force."""
        self._repaint(self._lines)

    def highlightBlock(self, text: str) -> None:
        if self.currentBlock().blockNumber() + 1 in self._lines:
            tokens = theme.current()
            look = QTextCharFormat()
            look.setForeground(tokens.colour("accent"))
            look.setBackground(tokens.colour("selection"))
            look.setFontWeight(QFont.Weight.Bold)
            self.setFormat(0, len(text.rstrip()), look)

    def _repaint(self, lines: Collection[int]) -> None:
        for line in lines:
            block = self.document().findBlockByNumber(line - 1)
            if block.isValid():
                self.rehighlightBlock(block)


def monospaced() -> QFont:
    """The system's font of fixed width, a little smaller than ordinary text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.size(12))
    return font
