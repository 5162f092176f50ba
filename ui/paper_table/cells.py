"""What stands in each kind of cell: text, chips, stars, glyphs; and how much room that needs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter

from app.code import Code
from app.papers import PaperRow
from ui import language, theme
from ui.icons import GLYPHS, draw_glyph, glyph_font, host_glyph
from ui.looks.tag_colours import paint_tag_chip, tag_chip_width
from ui.paper_table.cell_texts import cell_text
from ui.paper_table.columns import TRAITS, Column
from ui.paper_table.highlights import Highlights
from ui.widgets.text_painting import paint_text

_GLYPH = 15
_STAR = 14
_CHIP_TEXT = 11
_BETWEEN = 4
_MUTED = frozenset({Column.POSITION, Column.AUTHORS, Column.ISSUED, Column.ADDED, Column.CITATION_KEY, Column.SUBJECT})
_AT_START = int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)
_MARKED = frozenset({Column.TITLE, Column.AUTHORS, Column.VENUE})


class Look:
    """What is the same for all cells of a table: colours, fonts, and what was found; made anew for another theme.

    Attributes:
        font, metrics: those of ordinary cells.
    """

    def __init__(self, font: QFont, highlights: Highlights) -> None:
        self._tokens = theme.current()
        self._colours: dict[str, QColor] = {}
        self.highlights = highlights
        self.font = font
        self.metrics = QFontMetrics(font)
        self.chip_font = QFont(font)
        self.chip_font.setPixelSize(theme.size(_CHIP_TEXT))
        self.chip_metrics = QFontMetrics(self.chip_font)
        self.glyph = theme.size(_GLYPH)
        self.star = theme.size(_STAR)
        self.between = theme.size(_BETWEEN)

    def colour(self, name: str) -> QColor:
        """The token of this name."""
        known = self._colours.get(name)
        if known is None:
            known = self._colours[name] = self._tokens.colour(name)
        return known


def paint_cell(painter: QPainter, look: Look, inner: QRect, row: PaperRow, column: Column) -> None:
    """Paint what a cell holds."""
    paint = _PAINTERS.get(column)
    if paint is not None:
        paint(painter, look, inner, row)
    else:
        paint_words(painter, look, inner, cell_text(row, column), column)


def paint_words(painter: QPainter, look: Look, inner: QRect, text: str, column: Column, *, role: str = "") -> None:
    """Paint a text as those of a column are; ``role`` is another colour than theirs."""
    if not text:
        return
    usual = "muted" if column in _MUTED or text == language.UNKNOWN else "text"
    painter.setPen(look.colour(role or usual))
    marks = look.highlights.find(column, text) if column in _MARKED else ()
    if marks:
        from ui.paper_table.marked_text import paint_marked  # noqa: PLC0415 - the start of the window searches nothing

        ground = look.colour("highlight")
        paint_marked(painter, inner, text, TRAITS[column].alignment, look.metrics, marks=marks, ground=ground)
    else:
        paint_text(painter, inner, text, TRAITS[column].alignment, look.metrics)


def needed_width(look: Look, row: PaperRow, column: Column) -> int:
    """How wide a cell's content is, without the air around it."""
    if column == Column.TAGS:
        return sum(tag_chip_width(look.chip_metrics, tag.name) + look.between for tag in row.tags)
    if column == Column.RATING:
        return (row.rating or 0) * look.star
    if column == Column.CODE:
        return look.glyph
    text = look.metrics.horizontalAdvance(cell_text(row, column))
    return text + look.glyph + look.between if column in (Column.FILES, Column.NOTES) else text


def _paint_code(painter: QPainter, look: Look, inner: QRect, row: PaperRow) -> None:
    """A link as the glyph of its host, a badge without a link as a broken link, no code as nothing."""
    if row.code == Code.LINK:
        draw_glyph(painter, _centre(inner, look.glyph), host_glyph(row.code_host), "text")
    elif row.code == Code.BADGE:
        draw_glyph(painter, _centre(inner, look.glyph), "link-variant-off", "caution")


def _paint_rating(painter: QPainter, look: Look, inner: QRect, row: PaperRow) -> None:
    if row.rating:
        painter.setFont(glyph_font(look.star))
        painter.setPen(look.colour("accent"))
        painter.drawText(inner, _AT_START, chr(GLYPHS["star"]) * row.rating)
        painter.setFont(look.font)


def _paint_tags(painter: QPainter, look: Look, inner: QRect, row: PaperRow) -> None:
    """As many chips as fit, and how many more there are."""
    if not row.tags:
        return
    painter.setFont(look.chip_font)
    shown = _count_fitting(look, inner.width(), [tag.name for tag in row.tags])
    left = QRect(inner)
    for tag in row.tags[:shown]:
        room = _leave_more(painter, look, left, len(row.tags) - shown)
        _advance(painter, left, paint_tag_chip(painter, room, tag) + look.between)
    if shown < len(row.tags):
        painter.setPen(look.colour("muted"))
        painter.drawText(left, _AT_START, _more(len(row.tags) - shown))
    painter.setFont(look.font)


def _paint_files(painter: QPainter, look: Look, inner: QRect, row: PaperRow) -> None:
    _paint_counted(painter, look, inner, "paperclip", row.files)


def _paint_notes(painter: QPainter, look: Look, inner: QRect, row: PaperRow) -> None:
    _paint_counted(painter, look, inner, "note-text-outline", row.notes)


def _paint_counted(painter: QPainter, look: Look, inner: QRect, glyph: str, count: int) -> None:
    """A glyph, with the number beside it where there are several."""
    if not count:
        return
    number = str(count) if count > 1 else ""
    width = look.metrics.horizontalAdvance(number) + look.between if number else 0
    whole = QRect(0, 0, look.glyph + width, look.glyph)
    whole.moveCenter(inner.center())
    draw_glyph(painter, QRect(whole.left(), whole.top(), look.glyph, look.glyph), glyph, "muted")
    if number:
        painter.setPen(look.colour("muted"))
        beside = whole.adjusted(look.glyph + look.between, -look.between, 0, look.between)
        painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, number)


def _count_fitting(look: Look, room: int, names: list[str]) -> int:
    """How many chips fit, with the number of those left out if any are; one at the least, cut short."""
    widths = [tag_chip_width(look.chip_metrics, name) + look.between for name in names]
    if sum(widths) - look.between <= room:
        return len(names)
    fitting = 0
    room -= look.chip_metrics.horizontalAdvance(_more(len(names)))
    while fitting < len(names) and widths[fitting] <= room:
        room -= widths[fitting]
        fitting += 1
    return max(fitting, 1)


def _leave_more(painter: QPainter, look: Look, rect: QRect, more: int) -> QRect:
    """The room for a chip beside the number of those left out."""
    if not more:
        return rect
    reserved = look.chip_metrics.horizontalAdvance(_more(more)) + look.between
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return rect.adjusted(reserved, 0, 0, 0)
    return rect.adjusted(0, 0, -reserved, 0)


def _more(count: int) -> str:
    return f"+{count}"


def _advance(painter: QPainter, rect: QRect, width: int) -> None:
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        rect.setRight(rect.right() - width)
    else:
        rect.setLeft(rect.left() + width)


def _centre(inner: QRect, side: int) -> QRect:
    place = QRect(0, 0, side, side)
    place.moveCenter(inner.center())
    return place


_PAINTERS: dict[Column, Callable[[QPainter, Look, QRect, PaperRow], None]] = {
    Column.CODE: _paint_code,
    Column.RATING: _paint_rating,
    Column.TAGS: _paint_tags,
    Column.FILES: _paint_files,
    Column.NOTES: _paint_notes,
}
