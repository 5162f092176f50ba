"""A note as it is read: its Markdown rendered, as high as its text."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QSizePolicy, QStyle, QTextBrowser, QTextEdit, QWidget

from ui import language, theme
from ui.actions import make_choice
from ui.detail_pane.hits import FindHits
from ui.detail_pane.markdown_document import MarkdownDocument
from ui.widgets.growing_text import is_redo, is_undo
from ui.widgets.plain_tip import plain_tip

_Keys = QKeySequence.StandardKey
_EDIT, _DELETE, _COPY, _OPEN, _COPY_ADDRESS = "edit", "delete", "copy", "open", "copy_address"


class NoteView(QTextBrowser):
    """Shows a note; a click, F2 or Enter asks to edit it, Del to delete it.

    A link says where it leads before anything is opened: in its tip, and in the menu that a click on it opens.

    Signals:
        edit_requested, delete_requested: of the note.
        opened(str), copied(str): an address is to be opened, or copied.
    """

    edit_requested = Signal()
    delete_requested = Signal()
    opened = Signal(str)
    copied = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("note-view")
        self._source = ""
        self._find_hits: FindHits | None = None
        self._pressed_at: QPoint | None = None
        self._rendered = MarkdownDocument(self)
        self._rendered.setDocumentMargin(0)
        self.setDocument(self._rendered)
        self._set_up()

    def show_note(self, source: str) -> None:
        """Show this Markdown from now on."""
        if source != self._source:
            self._source = source
            self._render()

    def mark(self, find_hits: FindHits | None) -> None:
        """Mark what a search found; None marks nothing."""
        if find_hits is not None or self._find_hits is not None:
            self._find_hits = find_hits
            self._mark()

    def fit(self) -> None:
        """Be as high as the text is at the width of now."""
        self._rendered.setDefaultFont(self.font())
        self._rendered.setTextWidth(self.viewport().width())
        frame = self.contentsMargins()
        wanted = math.ceil(self._rendered.size().height()) + frame.top() + frame.bottom()
        if wanted != self.height():
            self.setFixedHeight(wanted)

    # --- events

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._render()  # links and marks are in the colours of the theme that is in force now

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, with a bar beside what is quoted."""
        super().paintEvent(event)
        painter, all_of_it = QPainter(self.viewport()), self.viewport().rect()
        for bar in self._rendered.quotations():
            place = QStyle.visualRect(self.layoutDirection(), all_of_it, bar.toRect())
            painter.fillRect(place, theme.current().colour("line"))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls

    def event(self, event: QEvent) -> bool:
        override = event if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) else None
        if override is None or not (_is_own(override) or is_undo(override) or is_redo(override)):
            return super().event(event)
        override.setAccepted(_is_own(override))  # there is nothing to undo in a text that is only read
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if plain and (event.key() == Qt.Key.Key_F2 or (enters and not self._link_at_cursor())):
            self.edit_requested.emit()
        elif plain and enters:
            self._offer(self._link_at_cursor(), self.viewport().mapToGlobal(self.cursorRect().bottomLeft()))
        elif _is_delete(event):
            self.delete_requested.emit()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click edits, unless it is on a link or selects; double clicks and drags select as everywhere."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        pressed, self._pressed_at = self._pressed_at, None
        if pressed is None or (at - pressed).manhattanLength() >= QApplication.startDragDistance():
            return
        if link := self.anchorAt(pressed):
            self._offer(link, event.globalPosition().toPoint())
        elif not self.textCursor().hasSelection():
            self.edit_requested.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self._make_menu()
        if link := self.anchorAt(event.pos()):
            self._add_link(menu, link)
        copy = make_choice(language.tr("Copy"), _COPY, menu)
        copy.setEnabled(self.textCursor().hasSelection())
        menu.addAction(copy)
        menu.addSeparator()
        menu.addAction(make_choice(language.tr("Edit"), _EDIT, menu))
        menu.addAction(make_choice(language.tr("Delete"), _DELETE, menu))
        menu.popup(event.globalPos())

    # --- links

    def _link_at_cursor(self) -> str:
        """The link that has been reached by Tab."""
        cursor = self.textCursor()
        return cursor.charFormat().anchorHref() if cursor.hasSelection() else ""

    def _offer(self, link: str, at: QPoint) -> None:
        """Show where a link leads, and open it from there."""
        menu = self._make_menu()
        self._add_link(menu, link)
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("note_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        menu.triggered.connect(self._on_chosen)
        return menu

    def _add_link(self, menu: QMenu, link: str) -> None:
        menu.addAction(make_choice(language.tr("Open {address}").format(address=link), (_OPEN, link), menu))
        menu.addAction(make_choice(language.tr("Copy Address"), (_COPY_ADDRESS, link), menu))
        menu.addSeparator()

    def _on_chosen(self, action: QAction) -> None:
        data = action.data()
        if isinstance(data, (tuple, list)):
            (self.opened if data[0] == _OPEN else self.copied).emit(data[1])
        elif data == _COPY:
            self.copy()
        else:
            (self.edit_requested if data == _EDIT else self.delete_requested).emit()

    def _on_highlighted(self, link: QUrl) -> None:
        self.setToolTip(plain_tip(link.toString()))

    # --- looks

    def _render(self) -> None:
        self._rendered.setDefaultFont(self.font())
        self._rendered.show_markdown(self._source)
        self._mark()
        self.fit()

    def _mark(self) -> None:
        text = self.document().toRawText()
        hits = () if self._find_hits is None else self._find_hits(text.replace("\u2029", "\n"))
        self.setExtraSelections([self._make_mark(text, *hit) for hit in hits])

    def _make_mark(self, text: str, start: int, end: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = self.textCursor()
        mark.cursor.setPosition(_count_units(text[:start]))
        mark.cursor.setPosition(_count_units(text[:end]), mark.cursor.MoveMode.KeepAnchor)
        mark.format.setBackground(theme.current().colour("highlight"))
        return mark

    def _set_up(self) -> None:
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("kind", "note")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAccessibleDescription(language.tr("Enter edits this note"))
        self.highlighted.connect(self._on_highlighted)


def _is_own(event: QKeyEvent) -> bool:
    """Whether a key is the note's, although the window may have an action on it."""
    return any(map(event.matches, (_Keys.Copy, _Keys.SelectAll))) or _is_delete(event)


def _is_delete(event: QKeyEvent) -> bool:
    return event.matches(_Keys.Delete) and event.modifiers() == Qt.KeyboardModifier.NoModifier


def _count_units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
