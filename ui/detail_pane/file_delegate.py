"""Paints the files of a paper: name, size and kind, and in words where one is missing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.papers import FileKind, PaperFile
from ui import language, theme
from ui.icons import draw_glyph

FILE = Qt.ItemDataRole.UserRole
"""The role of the PaperFile."""

_Index = QModelIndex | QPersistentModelIndex
_HEIGHT = 48
_LEFT, _RIGHT = 18, 12
_GLYPH = 20
_BUTTON = 28
_GAP = 10


class FileDelegate(QStyledItemDelegate):
    """Paints files, and lets their names be edited.

    Args:
        rename: takes the file and what was typed.

    Attributes:
        hovered: the row under the pointer, or -1.
        typed: a name that was refused, by the file's id; the editor shows it again.
    """

    def __init__(self, view: QListView, rename: Callable[[PaperFile, str], None]) -> None:
        super().__init__(view)
        self._view = view
        self._rename = rename
        self._edited = -1
        self.hovered = -1
        self.typed: dict[int, str] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        file: PaperFile = index.data(FILE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option, index)
        draw_glyph(
            painter,
            self._mirror(option.rect, _glyph_rect(option.rect)),
            find_glyph(file),
            "bad" if file.missing else "muted",
        )
        if index.row() != self._edited:
            self._paint_name(painter, option, file)
            self._paint_facts(painter, option, file)
        if self._shows_button(option, index):
            draw_glyph(painter, _inside(self.button_rect(option.rect), theme.size(18)), "dots-vertical", "muted")
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, theme.size(_HEIGHT))

    # --- where things are

    def button_rect(self, row: QRect) -> QRect:
        """Where the button is that opens the menu of a row."""
        side = theme.size(_BUTTON)
        at = QRect(row.right() - theme.size(_RIGHT) - side, row.center().y() - side // 2, side, side)
        return self._mirror(row, at)

    def locate_rect(self, row: QRect) -> QRect:
        """Where the words are that let a missing file be located."""
        metrics = QFontMetrics(small_font(self._view.font()))
        width, height = metrics.horizontalAdvance(locate_text()) + 2, max(metrics.height(), theme.size(18))
        right = row.right() - theme.size(_RIGHT + _BUTTON + 4)
        return self._mirror(row, QRect(right - width, row.center().y() + 1, width, height))

    def _text_rect(self, row: QRect) -> QRect:
        left, right = theme.size(_LEFT + _GLYPH + _GAP), theme.size(_RIGHT + _BUTTON + 4)
        return self._mirror(row, row.adjusted(left, theme.size(4), -right, -theme.size(4)))

    def _mirror(self, row: QRect, area: QRect) -> QRect:
        """The place in a row as it is where people write from right to left."""
        return QStyle.visualRect(self._view.layoutDirection(), row, area)

    # --- editing

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        self._edited = index.row()
        return _NameEdit(parent)

    def destroyEditor(self, editor: QWidget, index: _Index) -> None:
        self._edited = -1
        super().destroyEditor(editor, index)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: _Index) -> None:
        area = self._text_rect(option.rect)
        height = editor.sizeHint().height()
        inset, top = theme.size(10), option.rect.center().y() - height // 2
        editor.setGeometry(area.left() - inset, top, area.width() + inset, height)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        file: PaperFile = index.data(FILE)
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(self.typed.pop(file.id, file.name))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QLineEdit):
            self._rename(index.data(FILE), editor.text())

    # --- painting

    def _shows_button(self, option: QStyleOptionViewItem, index: _Index) -> bool:
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        return current or index.row() == self.hovered

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, focused = theme.current(), self._view.hasFocus()
        area = option.rect.adjusted(theme.size(8), 1, -theme.size(8), -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(tokens.colour("selection" if focused else "selection_unfocused"))
        elif index.row() == self.hovered:
            painter.setBrush(tokens.colour("hover"))
        else:
            return
        ring = focused and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(tokens.colour("accent"), theme.ring_width()) if ring else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(area, theme.size(6), theme.size(6))

    def _paint_name(self, painter: QPainter, option: QStyleOptionViewItem, file: PaperFile) -> None:
        area = self._text_rect(option.rect)
        area.setBottom(option.rect.center().y())
        painter.setFont(self._view.font())
        painter.setPen(theme.current().colour("text"))
        name = painter.fontMetrics().elidedText(file.name, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading), name)

    def _paint_facts(self, painter: QPainter, option: QStyleOptionViewItem, file: PaperFile) -> None:
        area = self._text_rect(option.rect)
        area.setTop(option.rect.center().y() + theme.size(3))
        painter.setFont(small_font(self._view.font()))
        if file.missing:
            link = self.locate_rect(option.rect)
            painter.setPen(theme.current().colour("accent"))
            painter.drawText(link, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), locate_text())
            if self._view.isRightToLeft():
                area.setLeft(link.right() + theme.size(_GAP))
            else:
                area.setRight(link.left() - theme.size(_GAP))
        painter.setPen(theme.current().colour("bad" if file.missing else "muted"))
        facts = painter.fontMetrics().elidedText(format_facts(file), Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading), facts)


class _NameEdit(QLineEdit):
    """A name to be edited, selected without its suffix."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(language.tr("Name of the file"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.isModified():
            self.setSelection(0, len(self.text().rpartition(".")[0] or self.text()))


def format_facts(file: PaperFile) -> str:
    """The size of a file and where it is kept: ``1.2 MB · copied``; of one that is missing, where it was."""
    if file.missing:
        return language.tr("Missing: it was at {path}").format(path=file.path)
    copied = file.kind is FileKind.COPIED
    kind = language.tr("copied") if copied else language.tr("linked: {folder}").format(folder=file.path.parent)
    return f"{language.format_size(file.size)} · {kind}"


def find_glyph(file: PaperFile) -> str:
    """The glyph of a file."""
    if file.missing:
        return "file-alert-outline"
    if file.kind is FileKind.LINKED:
        return "link-variant"
    return "file-pdf-box" if file.path.suffix.lower() == ".pdf" else "file-outline"


def locate_text() -> str:
    """What stands beside a missing file."""
    return language.tr("Locate…")


def small_font(font: QFont) -> QFont:
    """The font of the second line."""
    small = QFont(font)
    small.setPixelSize(theme.size(12))
    return small


def _glyph_rect(row: QRect) -> QRect:
    side = theme.size(_GLYPH)
    return QRect(row.left() + theme.size(_LEFT), row.center().y() - side // 2, side, side)


def _inside(area: QRect, side: int) -> QRect:
    return QRect(area.center().x() - side // 2, area.center().y() - side // 2, side, side)
