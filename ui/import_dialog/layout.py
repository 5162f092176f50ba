"""How the parts of the import dialog stand in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QSplitter, QVBoxLayout, QWidget

from ui import language, theme
from ui.widgets.areas import scroll_vertically

_USUAL, _LEAST = (1240, 800), (760, 420)
_LEAST_HALVES = 330


def lay_out(dialog: QDialog, above: tuple[QWidget, ...], halves: tuple[QWidget, QWidget], foot: QWidget) -> None:
    """Put some parts above two halves, side by side, and one below, and give the dialog its size."""
    # The frame that the desktop adds must find room on a small screen too.
    room = dialog.screen().availableSize() - QSize(16, 48)
    dialog.resize(QSize(*map(theme.size, _USUAL)).boundedTo(room))
    dialog.setMinimumSize(QSize(*map(theme.size, _LEAST)).boundedTo(room))
    margin = theme.size(20)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(margin, theme.size(16), margin, theme.size(14))
    column.setSpacing(theme.size(12))
    column.addWidget(_let_scroll(*above, _put_side_by_side(*halves)), 1)
    column.addWidget(foot)


def _let_scroll(*parts: QWidget) -> QScrollArea:
    """The parts one above the other, the last as high as there is room; where a large text leaves none, they scroll."""
    page = _Page()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.size(12))
    for part in parts[:-1]:
        column.addWidget(part)
    column.addWidget(parts[-1], 1)
    area = scroll_vertically(page)
    area.viewport().setAutoFillBackground(False)
    return area


class _Page(QWidget):
    """Asks for as much height as it must have; a scroll area would else give it what it likes to have, and scroll."""

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None else -1


def _put_side_by_side(left: QWidget, right: QWidget) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(theme.size(14))
    if language.is_right_to_left():
        splitter.setContentsMargins(0, 0, 1, 0)  # Qt lays out parts from the right a pixel too far
    for part, share in ((left, 35), (right, 65)):
        splitter.addWidget(part)
        splitter.setStretchFactor(splitter.count() - 1, share)
    splitter.setMinimumHeight(theme.size(_LEAST_HALVES))
    splitter.setSizes([theme.size(430), theme.size(790)])
    return splitter
