"""Proposals under a field while its value is typed: they take no focus, so that typing goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QInputMethodEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from ui import language, theme
from ui.notices import announce
from ui.widgets.completing_line import CompletingLine
from ui.widgets.growing_text import GrowingText

_DETAIL = Qt.ItemDataRole.UserRole
_TEXT = Qt.ItemDataRole.UserRole + 1
_MOST_ROWS = 8
_WIDEST = 460
_ALTERING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Proposal(NamedTuple):
    """One value that may be meant.

    Attributes:
        text: what is put in place of what was typed.
        label: what is shown.
        detail: shown small behind it.
    """

    text: str
    label: str
    detail: str = ""


Completed = GrowingText | CompletingLine
"""Where values are typed."""

Suggest = Callable[[str], Sequence[Proposal]]
"""Given what is typed so far, the values that may be meant, the likeliest first."""


class ValueCompletion(QObject):
    """Proposes values for what is typed into a text; Down chooses, Enter or Tab takes, Esc goes on without.

    Args:
        edit: where the value is typed; it owns this object.
        suggest: says what may be meant.
        separators: characters that part one value from the next, of which the one at the cursor is completed; "" where
            the text is one value.

    Signals:
        taken(str): a proposal stands in the text now.
    """

    taken = Signal(str)

    def __init__(self, edit: Completed, suggest: Suggest, *, separators: str = "") -> None:
        super().__init__(edit)
        self._edit = edit
        self._suggest = suggest
        self._separators = separators
        self._typing = False
        self._popup: _Popup | None = None
        edit.installEventFilter(self)
        edit.textChanged.connect(self._on_text_changed)

    @property
    def is_open(self) -> bool:
        """Whether proposals are shown."""
        return self._popup is not None and self._popup.isVisible()

    @property
    def proposals(self) -> list[str]:
        """What is proposed, as it is shown."""
        popup = self._popup
        return [popup.item(row).text() for row in range(popup.count())] if popup is not None and self.is_open else []

    def propose(self) -> None:
        """Show what may be meant by what is typed so far."""
        found = list(self._suggest(self._typed()))
        if [each.text for each in found] == [self._typed()] or not found:
            self.close()
            return
        self._popup = self._popup or self._make_popup()
        self._popup.show_proposals(found, self._find_place())

    def close(self) -> None:
        """Propose nothing."""
        if self._popup is not None:
            self._popup.hide()

    # --- what is typed

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return self._filter_key(event)
        if event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.MouseButtonPress):
            self.close()
        self._typing = isinstance(event, QInputMethodEvent) or (self._typing and event.type() != QEvent.Type.FocusIn)
        return False

    def _filter_key(self, event: QKeyEvent) -> bool:
        used = self._find_use(event)
        if event.type() == QEvent.Type.ShortcutOverride and used:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            typed = event.text().isprintable() and bool(event.text())
            self._typing = not used and (typed or event.key() in _ALTERING)
            if used:
                used()
        return bool(used)

    def _find_use(self, event: QKeyEvent) -> Callable[[], None] | None:
        """What a key does to the proposals; None where it is for the text."""
        if event.modifiers() not in _PLAIN:
            return None
        if not self.is_open:
            return self.propose if event.key() == Qt.Key.Key_Down and not self._edit.text() else None
        takes = self._take if self._popup is not None and self._popup.currentRow() >= 0 else None
        uses: dict[int, Callable[[], None] | None] = {
            Qt.Key.Key_Down: lambda: self._move(1),
            Qt.Key.Key_Up: lambda: self._move(-1),
            Qt.Key.Key_Escape: self.close,
            Qt.Key.Key_Return: takes,
            Qt.Key.Key_Enter: takes,
            Qt.Key.Key_Tab: takes,
        }
        return uses.get(event.key())

    def _on_text_changed(self) -> None:
        if self._typing and self._edit.hasFocus():
            self.propose()
        else:
            self.close()

    def _move(self, by: int) -> None:
        popup = self._popup
        if popup is not None:
            # Above the first and below the last is the text itself, as it was typed.
            popup.setCurrentRow((popup.currentRow() + 1 + by) % (popup.count() + 1) - 1)
            if popup.currentItem() is not None and popup.currentRow() >= 0:
                announce(self._edit, popup.currentItem().text())

    def _take(self) -> None:
        popup = self._popup
        if popup is not None and popup.currentItem() is not None:
            self._put(popup.currentItem())

    def _put(self, item: QListWidgetItem) -> None:
        text = str(item.data(_TEXT))
        self._typing = False
        self._edit.replace(*self._find_part(), text)
        self.close()
        self.taken.emit(text)

    # --- where it is typed

    def _typed(self) -> str:
        start, _ = self._find_part()
        return self._edit.text()[start : self._edit.cursor_place()].strip()

    def _find_part(self) -> tuple[int, int]:
        """Where the value at the cursor starts and ends."""
        text, cursor = self._edit.text(), self._edit.cursor_place()
        start = max((text.rfind(each, 0, cursor) + 1 for each in self._separators), default=0)
        ends = [found for each in self._separators if (found := text.find(each, cursor)) >= 0]
        start += len(text[start:cursor]) - len(text[start:cursor].lstrip())
        return start, min(ends, default=len(text))

    def _find_place(self) -> QRect:
        """The field on the screen; proposals stand under it."""
        return QRect(self._edit.mapToGlobal(QPoint(0, 0)), self._edit.size())

    def _make_popup(self) -> _Popup:
        popup = _Popup(self._edit)
        popup.itemClicked.connect(self._put)
        return popup


class _Popup(QListWidget):
    """The list of proposals, as high as they are and at least as wide as the field."""

    def __init__(self, edit: Completed) -> None:
        super().__init__(edit)
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("proposals")
        self.setAccessibleName(language.tr("Proposals"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setItemDelegate(_ProposalDelegate(self))
        self.itemEntered.connect(self.setCurrentItem)

    def show_proposals(self, proposals: Sequence[Proposal], beside: QRect) -> None:
        self.clear()
        for each in proposals:
            item = QListWidgetItem(each.label, self)
            item.setData(_TEXT, each.text)
            item.setData(_DETAIL, each.detail)
            spoken = f"{each.label}, {each.detail}" if each.detail else each.label
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.setCurrentRow(-1)
        self._place(beside)
        self.show()

    def _place(self, beside: QRect) -> None:
        """Under the field, or above it where the screen ends."""
        rows = min(self.count(), _MOST_ROWS)
        height = rows * self.sizeHintForRow(0) + 2 * self.frameWidth() + theme.size(4)
        widest = max(_measure(self.item(row), self.fontMetrics()) for row in range(self.count()))
        width = min(max(beside.width(), widest + theme.size(28)), theme.size(_WIDEST))
        screen = self.screen().availableGeometry()
        below = beside.bottom() + 2
        top = below if below + height <= screen.bottom() else beside.top() - height - 2
        left = max(screen.left(), min(beside.left(), screen.right() - width))
        self.setGeometry(left, top, width, height)


class _ProposalDelegate(QStyledItemDelegate):
    """Paints a value, and small at the end of the line what is told of it."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        tokens, view = theme.current(), option.widget
        chosen = isinstance(view, QListWidget) and view.currentRow() == index.row()
        if chosen:
            painter.fillRect(option.rect, tokens.colour("selection"))
        inner = option.rect.adjusted(theme.size(9), 0, -theme.size(9), 0)
        detail = str(index.data(_DETAIL))
        room = inner.width() - (option.fontMetrics.horizontalAdvance(detail) + theme.size(16) if detail else 0)
        text = option.fontMetrics.elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.setPen(tokens.colour("text"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)
        painter.setPen(tokens.colour("muted"))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, detail)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, max(option.fontMetrics.height() + theme.size(9), theme.size(26)))


def _measure(item: QListWidgetItem, metrics: QFontMetrics) -> int:
    detail = str(item.data(_DETAIL))
    return metrics.horizontalAdvance(item.text()) + (metrics.horizontalAdvance(detail) + 24 if detail else 0)
