"""Markdown as a document to read, in which nothing is fetched, run or opened by itself.

HTML in it is text.  A picture is shown as its name, since showing it would mean to read a file that a note names, or to
ask a server.  A link leads to the web or nowhere: any other is text with its target beside it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import (
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
)

from app.errors import InvalidValue
from app.values import parse_url
from ui import language, theme

_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_LONGEST_TARGET = 120
_BAR = 3
_INDENT = 18
"""Pixels by which lists and quotations are set in; Qt's own 40 are too many for a pane."""


class _Part(NamedTuple):
    """A stretch of a document in one format."""

    start: int
    text: str
    format: QTextCharFormat


class MarkdownDocument(QTextDocument):
    """A document that loads nothing, whatever its text names."""

    def show_markdown(self, source: str) -> None:
        """Show a text in Markdown from now on."""
        self.setMarkdown(source, _FEATURES)
        self._set_out()
        for part in reversed(list(_list_parts(self))):
            if part.format.isImageFormat():
                self._name_image(part)
            elif part.format.isAnchor() and not _is_web(part.format.anchorHref()):
                self._name_target(part)
        self.setModified(False)
        self.clearUndoRedoStacks()

    def quotations(self) -> Iterator[QRectF]:
        """The places of the bars beside what is quoted."""
        block, layout = self.begin(), self.documentLayout()
        while block.isValid():
            place = layout.blockBoundingRect(block)
            for level in range(_quote_level(block)):
                left = theme.size(_INDENT) * level + theme.size(4)
                yield QRectF(left, place.top(), theme.size(_BAR), place.height())
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def _set_out(self) -> None:
        """Part the blocks, with sizes that fit a narrow pane."""
        self.setIndentWidth(theme.size(_INDENT))
        cursor, block = QTextCursor(self), self.begin()
        while block.isValid():
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(_make_block_format(block))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(_make_char_format(block))
            if _quote_level(block):
                self._mute(block)
            block = block.next()

    def _mute(self, block: QTextBlock) -> None:
        """Say what is quoted in a lower voice, and let links in it be seen as such."""
        muted = QTextCharFormat()
        muted.setForeground(theme.current().colour("muted"))
        for part in map(_make_part, list(_list_fragments(block))):
            if not part.format.isAnchor():
                self._select(part).mergeCharFormat(muted)

    def _name_image(self, part: _Part) -> None:
        image = part.format.toImageFormat()
        words = image.property(QTextFormat.Property.ImageAltText), _shorten(image.name())
        named = ", ".join(str(word) for word in dict.fromkeys(words) if word)
        plain = _without_link(QTextCharFormat())
        self._put(part, language.tr("[picture: {name}]").format(name=named), plain)

    def _name_target(self, part: _Part) -> None:
        target = _shorten(part.format.anchorHref())
        text = part.text if target in ("", part.text) else f"{part.text} ({target})"
        self._put(part, text, _without_link(part.format))

    def _put(self, part: _Part, text: str, format: QTextCharFormat) -> None:
        self._select(part).insertText(text, format)

    def _select(self, part: _Part) -> QTextCursor:
        cursor = QTextCursor(self)
        cursor.setPosition(part.start)
        cursor.setPosition(part.start + len(part.text.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _make_block_format(block: QTextBlock) -> QTextBlockFormat:
    """The room around a block: of the first none above, of items of a list and lines of code little."""
    had, format = block.blockFormat(), QTextBlockFormat()
    close = block.textList() is not None or _is_code(had)
    quoted = _quote_level(block)
    begins = bool(had.headingLevel()) or quoted > _quote_level(block.previous())
    format.setTopMargin(theme.size(6) if begins and block.position() else 0)
    format.setBottomMargin(theme.size(2 if close or had.headingLevel() else 6))
    if quoted:
        format.setLeftMargin(theme.size(_INDENT) * quoted)
        format.setRightMargin(0)
    if _is_code(had):
        format.setBackground(theme.current().colour("hover"))
        format.setBottomMargin(0)
    return format


def _make_char_format(block: QTextBlock) -> QTextCharFormat:
    had, format = block.blockFormat(), QTextCharFormat()
    if had.headingLevel():
        format.setProperty(QTextFormat.Property.FontSizeAdjustment, max(3 - had.headingLevel(), 0))
    return format


def _quote_level(block: QTextBlock) -> int:
    return block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel) if block.isValid() else 0


def _is_code(format: QTextBlockFormat) -> bool:
    return format.hasProperty(QTextFormat.Property.BlockCodeFence) or format.nonBreakableLines()


def _list_parts(document: QTextDocument) -> Iterator[_Part]:
    block = document.begin()
    while block.isValid():
        yield from map(_make_part, _list_fragments(block))
        block = block.next()


def _list_fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    each = block.begin()
    while not each.atEnd():
        yield each.fragment()
        each += 1


def _make_part(fragment: QTextFragment) -> _Part:
    return _Part(fragment.position(), fragment.text(), fragment.charFormat())


def _is_web(target: str) -> bool:
    try:
        parse_url(target)
    except InvalidValue:
        return False
    return True


def _without_link(format: QTextCharFormat) -> QTextCharFormat:
    kept = QTextCharFormat(format)
    kept.setAnchor(False)
    kept.setAnchorHref("")
    kept.setFontUnderline(False)
    kept.clearForeground()
    return kept


def _shorten(target: str) -> str:
    return target if len(target) <= _LONGEST_TARGET else f"{target[:_LONGEST_TARGET]}…"
