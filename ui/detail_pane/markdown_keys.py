"""What Markdown's marks do to a text that is edited: bold, italic, a list."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

BOLD, ITALIC, ITEM = "**", "*", "- "


def toggle_mark(text: QPlainTextEdit, mark: str) -> None:
    """Put a mark around what is selected, or the word at the cursor, or take it away; as typing does, undo included."""
    cursor = text.textCursor()
    if not cursor.hasSelection():
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    cursor.beginEditBlock()
    if _is_marked(cursor, start, end, mark):
        _replace(cursor, end, end + len(mark), "")
        _replace(cursor, start - len(mark), start, "")
        start, end = start - len(mark), end - len(mark)
    else:
        _replace(cursor, end, end, mark)
        _replace(cursor, start, start, mark)
        start, end = start + len(mark), end + len(mark)
    cursor.endEditBlock()
    _select(text, start, end)


def toggle_list(text: QPlainTextEdit) -> None:
    """Make each line that the selection touches an item of a list, or none of them where all are."""
    cursor = text.textCursor()
    first, last = _find_lines(text)
    blocks = [text.document().findBlockByNumber(number) for number in range(first, last + 1)]
    all_items = all(block.text().startswith(ITEM) for block in blocks)
    cursor.beginEditBlock()
    for block in blocks:
        if all_items:
            _replace(cursor, block.position(), block.position() + len(ITEM), "")
        elif not block.text().startswith(ITEM):
            _replace(cursor, block.position(), block.position(), ITEM)
    cursor.endEditBlock()


def _find_lines(text: QPlainTextEdit) -> tuple[int, int]:
    cursor = text.textCursor()
    places = (cursor.selectionStart(), cursor.selectionEnd())
    first, last = (text.document().findBlock(place).blockNumber() for place in places)
    return first, last


def _is_marked(cursor: QTextCursor, start: int, end: int, mark: str) -> bool:
    """Whether a mark stands on both sides: of two signs one is not half of it, and of three it is the third."""
    signs = 0
    while _read(cursor, start - signs - 1, start - signs) == _read(cursor, end + signs, end + signs + 1) == mark[0]:
        signs += 1
    return signs >= len(mark) and (len(mark) > 1 or signs % 2 == 1)


def _read(cursor: QTextCursor, start: int, end: int) -> str:
    length = cursor.document().characterCount() - 1
    if start < 0 or end > length:
        return ""
    each = QTextCursor(cursor)
    each.setPosition(start)
    each.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return each.selectedText()


def _replace(cursor: QTextCursor, start: int, end: int, by: str) -> None:
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(by)


def _select(text: QPlainTextEdit, start: int, end: int) -> None:
    cursor = text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
