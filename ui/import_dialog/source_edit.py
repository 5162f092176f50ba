"""The editor of the source text, with the headings of papers, the chosen paper and its values marked."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.importing.source_text import SourceText
from ui import language, theme
from ui.import_dialog.marks import Mark, SourceMarks, paint_mark, to_column, to_units
from ui.import_dialog.mime import find_files, is_importable

_PARAGRAPH_SEPARATOR, _LINE_SEPARATOR = "\u2029", "\u2028"


class SourceEdit(QPlainTextEdit):
    """Shows a source text, sign by sign, and lets it be edited.

    Attributes:
        marks: what is marked in it; ``update_marks`` shows what was changed of them.

    Signals:
        edited: the text is no longer the one that was shown.
        mime_given: a QMimeData that holds files was dropped or pasted.
        line_clicked(int, int): a line and a column, from 1, that were clicked on.
    """

    edited = Signal()
    mime_given = Signal(object)
    line_clicked = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks = SourceMarks()
        self._source = SourceText(text="", name=language.tr("pasted text"))
        self._shown = ""
        self._is_marking = False
        self._headings = _Headings(self.document())
        self.setFont(monospaced())
        self.setTabChangesFocus(True)
        self.setAccessibleName(language.tr("Source text"))
        self.textChanged.connect(self._on_text_changed)
        theme.instance().changed.connect(self._on_theme_changed)

    def source(self) -> SourceText:
        """The text as it stands; the very one that was shown while nothing was edited."""
        return self._source

    def show_source(self, source: SourceText) -> None:
        """Show this text, with nothing marked; ``edited`` is not signalled."""
        self._source = source
        self.marks = SourceMarks()
        self.update_marks()
        self.blockSignals(True)
        # The editor parts blocks at this sign, where a reader sees no end of a line.
        self.setPlainText(source.text.replace(_PARAGRAPH_SEPARATOR, _LINE_SEPARATOR))
        self.blockSignals(False)
        self._shown = self._raw()

    def update_marks(self) -> None:
        """Show the marks as they are now."""
        with self._only_marking():
            self._headings.mark(self.marks.headings)
        self.viewport().update()

    def go_to(self, line: int) -> None:
        """Scroll so that this line (from 1) stands at the top, with the one before it for context."""
        block = self.document().findBlockByNumber(max(line - 1, 0))
        self.verticalScrollBar().setValue(max(block.firstLineNumber() - 1, 0))

    def is_in_sight(self, line: int, part: float = 1) -> bool:
        """Whether the beginning of a line (from 1) is seen, in the upper ``part`` of the view."""
        block = self.document().findBlockByNumber(line - 1)
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        return block.isValid() and 0 <= top < self.viewport().height() * part - self.fontMetrics().lineSpacing()

    def put_cursor(self, line: int, column: int) -> None:
        """Begin to edit at a place, from 1."""
        block = self.document().findBlockByNumber(line - 1)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + to_units(block.text(), column - 1))
        self.setTextCursor(cursor)
        self.setFocus()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return is_importable(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files are a source of their own, and so is a text that comes into an empty editor."""
        if find_files(source) or (source.hasText() and not self._shown.strip()):
            self.mime_given.emit(source)
        else:
            super().insertFromMimeData(source)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        for block, area in self._blocks_in_sight():
            for mark in self.marks.of_line(block.blockNumber() + 1, block.text()):
                for ground in _find_grounds(block, mark, area):
                    paint_mark(painter, ground, mark.look)
        painter.end()
        super().paintEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        cursor = self.textCursor()
        if event.button() == Qt.MouseButton.LeftButton and not cursor.hasSelection():
            column = to_column(cursor.block().text(), cursor.positionInBlock())
            self.line_clicked.emit(cursor.blockNumber() + 1, column + 1)

    def _blocks_in_sight(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        """Each block that is seen, with where on the viewport it stands."""
        block, height = self.firstVisibleBlock(), self.viewport().height()
        while block.isValid():
            area = self.blockBoundingGeometry(block).translated(self.contentOffset())
            if area.top() > height:
                return
            area.setRight(self.viewport().width())
            yield block, area
            block = block.next()

    def _on_text_changed(self) -> None:
        if self._is_marking:
            return
        text = self._raw()
        if text != self._shown:
            self._shown = text
            name = self._source.name if self._source.text and text else language.tr("pasted text")
            self._source = SourceText(text, name, self._source.links if text else ())
            self._forget_places()
            self.edited.emit()

    def _forget_places(self) -> None:
        """Lines have moved; only the headings move with them, until the text is read again."""
        headings = self.marks.headings
        self.marks = SourceMarks()
        self.marks.headings = headings
        self.viewport().update()

    @contextlib.contextmanager
    def _only_marking(self) -> Iterator[None]:
        """Qt tells a change of the text for each line marked; to compare a long text each time would take seconds."""
        self._is_marking = True
        try:
            yield
        finally:
            self._is_marking = False

    def _on_theme_changed(self) -> None:
        self.setFont(monospaced())
        self.setFont(monospaced())
        with self._only_marking():
            self._headings.repaint()
        self.viewport().update()

    def _raw(self) -> str:
        """Unlike ``toPlainText`` it keeps no-break spaces."""
        return self.document().toRawText().replace(_PARAGRAPH_SEPARATOR, "\n")


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
            look = QTextCharFormat()
            look.setForeground(theme.current().colour("accent"))
            look.setFontWeight(QFont.Weight.Bold)
            self.setFormat(0, to_units(text, len(text.rstrip())), look)

    def _repaint(self, lines: Collection[int]) -> None:
        for line in lines:
            block = self.document().findBlockByNumber(line - 1)
            if block.isValid():
                self.rehighlightBlock(block)


def _find_grounds(block: QTextBlock, mark: Mark, area: QRectF) -> Iterator[QRectF]:
    """Where the stretch of a mark stands, a rectangle for each row that it takes."""
    if mark.stop is None:
        yield QRectF(0, area.top(), area.right(), area.height())
        return
    text, layout = block.text(), block.layout()
    start, stop = to_units(text, mark.start), to_units(text, mark.stop)
    for row in (layout.lineAt(at) for at in range(layout.lineCount())):
        first, last = max(start, row.textStart()), min(stop, row.textStart() + row.textLength())
        if first < last:
            left, right = _to_x(row.cursorToX(first)), _to_x(row.cursorToX(last))
            yield QRectF(area.left() + left, area.top() + row.y(), right - left, row.height())


def _to_x(place: object) -> float:
    """``cursorToX`` gives the place as the binding found it, too."""
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]


def monospaced() -> QFont:
    """The system's font of fixed width, a little smaller than ordinary text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(theme.size(12))
    return font
