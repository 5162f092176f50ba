"""How the parts of the import dialog stand in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QSplitter, QVBoxLayout, QWidget

from ui import theme

_USUAL, _LEAST = (1240, 800), (760, 520)


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
    for part in above:
        column.addWidget(part)
    column.addWidget(_put_side_by_side(*halves), 1)
    column.addWidget(foot)


def _put_side_by_side(left: QWidget, right: QWidget) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Horizontal)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(theme.size(14))
    for part, share in ((left, 35), (right, 65)):
        splitter.addWidget(part)
        splitter.setStretchFactor(splitter.count() - 1, share)
    splitter.setSizes([theme.size(430), theme.size(790)])
    return splitter
