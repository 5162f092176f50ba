"""The sheet of keys: all of them by place, in two columns, narrowed by a line that is typed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui import language, theme
from ui.key_list import KeyGroup

_USUAL = (980, 700)
_AROUND = (60, 60)
"""Pixels of the window that are seen around the sheet."""
_SCROLLING = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))


class KeySheet(QDialog):
    """Every key and what it does."""

    def __init__(self, groups: Sequence[KeyGroup], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self.setWindowTitle(language.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._groups = [_Group(group) for group in groups]
        self._filter = QLineEdit()
        self._none = QLabel(language.tr("No key matches."))
        self._scroll = QScrollArea()
        self._set_up()
        self._lay_out()
        self.resize(QSize(*map(theme.size, _USUAL)).boundedTo(parent.window().size() - QSize(*_AROUND)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that a line has no use for scroll the sheet."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _SCROLLING:
            QApplication.sendEvent(self._scroll, event)
            return True
        return False

    def _on_filter_changed(self, text: str) -> None:
        words = text.casefold().split()
        seen = [group.narrow(words) for group in self._groups]
        self._none.setVisible(not any(seen))

    def _set_up(self) -> None:
        self._filter.setObjectName("key_filter")
        self._filter.setPlaceholderText(language.tr("Find a key or what it does"))
        self._filter.setAccessibleName(language.tr("Find a key or what it does"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._on_filter_changed)
        self._filter.installEventFilter(self)
        theme.set_role(self._none, "muted")
        self._none.hide()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setAccessibleName(language.tr("Keys"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out(self) -> None:
        title = QLabel(language.tr("Keys"))
        theme.set_role(title, "title")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._filter, 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.size(22)] * 4)
        column.setSpacing(theme.size(14))
        column.addLayout(head)
        column.addWidget(self._none)
        column.addWidget(self._scroll, 1)
        column.addWidget(buttons)
        self._scroll.setWidget(self._make_sheet())

    def _make_sheet(self) -> QWidget:
        """The groups, the first in a column of its own, since it is as long as the others together."""
        sheet = QWidget()
        sides = QHBoxLayout(sheet)
        sides.setContentsMargins(0, 0, theme.size(10), 0)
        sides.setSpacing(theme.size(36))
        for groups in (self._groups[:1], self._groups[1:]):
            side = QVBoxLayout()
            side.setSpacing(theme.size(18))
            for group in groups:
                side.addWidget(group)
            side.addStretch(1)
            sides.addLayout(side, 1)
        return sheet


class _Group(QWidget):
    """The keys of one place under its heading."""

    def __init__(self, group: KeyGroup) -> None:
        super().__init__()
        heading = QLabel(group.place)
        theme.set_role(heading, "heading")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.size(14))
        self._grid.setVerticalSpacing(theme.size(6))
        self._grid.setColumnMinimumWidth(0, theme.size(120))
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(heading, 0, 0, 1, 2)
        self._rows = [self._add_row(*row) for row in group.keys]

    def narrow(self, words: Sequence[str]) -> bool:
        """Show the keys that have all these words, in lower case, in them; whether there are any."""
        for labels in self._rows:
            text = " ".join(label.text() for label in labels).casefold()
            for label in labels:
                label.setVisible(all(word in text for word in words))
        seen = any(not labels[0].isHidden() for labels in self._rows)
        self.setVisible(seen)
        return seen

    def _add_row(self, keys: str, meaning: str) -> tuple[QLabel, QLabel]:
        row = self._grid.rowCount()
        key, text = QLabel(keys), QLabel(meaning)
        theme.set_role(key, "key")
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        self._grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignVCenter)
        return key, text
