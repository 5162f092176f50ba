"""A layout of lines: widgets side by side, in the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from ui import theme


class FlowLayout(QLayout):
    """Lays widgets out in lines, in the direction of the language; one that expands takes the rest of its line.

    Args:
        gap: pixels between neighbours and between lines, at the usual text size.
        line_gap: those between lines, where they are others.
        indent: pixels before a line, unless one that expands begins it, whose frame stands out to the side.
    """

    def __init__(
        self, parent: QWidget | None = None, gap: int = 0, indent: int = 0, *, line_gap: int | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._indent = indent
        self._line_gap = theme.size(gap if line_gap is None else line_gap)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(theme.size(gap))

    def insert(self, at: int, widget: QWidget) -> None:
        """Put a widget before the one at a place."""
        self.addWidget(widget)
        self._items.insert(at, self._items.pop())
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, at: int) -> QLayoutItem | None:
        return self._items[at] if 0 <= at < len(self._items) else None

    def takeAt(self, at: int) -> QLayoutItem | None:
        return self._items.pop(at) if 0 <= at < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        seen = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in seen) + self.spacing() * max(len(seen) - 1, 0)
        return QSize(width, max((size.height() for size in seen), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size if item.isEmpty() else size.expandedTo(item.minimumSize())
        return size

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for line in self._part_lines(rect.width()):
            widths = self._share_line(line, rect.width())
            height = max(_find_height(item, width) for item, width in zip(line, widths, strict=True))
            if move:
                self._place_line(line, widths, QRect(rect.left(), top, rect.width(), height))
            top += height + self._line_gap
        return max(top - self._line_gap - rect.top(), 0)

    def _part_lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            needed = min(item.sizeHint().width(), width)
            if not lines or taken + needed > width:
                lines.append([])
                taken = self._find_indent(item)
            lines[-1].append(item)
            taken += needed + self.spacing()
        return lines

    def _share_line(self, line: list[QLayoutItem], room: int) -> list[int]:
        """The width of each item of a line."""
        room -= self._find_indent(line[0])
        widths = [min(item.sizeHint().width(), room) for item in line]
        spare = room - sum(widths) - self.spacing() * (len(line) - 1)
        for at, item in enumerate(line):
            if _expands(item):
                widths[at] += max(spare, 0)
                break
        return widths

    def _place_line(self, line: list[QLayoutItem], widths: list[int], area: QRect) -> None:
        left = area.left() + self._find_indent(line[0])
        for item, width in zip(line, widths, strict=True):
            height = min(_find_height(item, width), area.height())
            place = QRect(QPoint(left, area.top() + (area.height() - height) // 2), QSize(width, height))
            item.setGeometry(QStyle.visualRect(self._direction(), area, place))
            left += width + self.spacing()

    def _find_indent(self, first: QLayoutItem) -> int:
        return 0 if _expands(first) else theme.size(self._indent)

    def _direction(self) -> Qt.LayoutDirection:
        owner = self.parentWidget()
        return owner.layoutDirection() if owner is not None else Qt.LayoutDirection.LeftToRight


def _find_height(item: QLayoutItem, width: int) -> int:
    """How high an item is; a text that wraps is higher where it is narrow."""
    height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return min(height, item.maximumSize().height())


def _expands(item: QLayoutItem) -> bool:
    return bool(item.expandingDirections() & Qt.Orientation.Horizontal)


def expanding(widget: QWidget) -> QWidget:
    """A widget that takes the rest of its line in a FlowLayout."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, widget.sizePolicy().verticalPolicy())
    return widget
