"""The history of the library: every change, newest first, under its day, narrowed by words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.changes import Change, HistorySize
from app.errors import KnownError
from app.library import Library
from app.values import ChangeId
from ui import language, theme
from ui.history.change_list import ChangeList, FindObstacle
from ui.history.change_model import ChangeModel
from ui.library_observer import LibraryObserver

_USUAL = (640, 720)
_AROUND = (60, 60)
"""Pixels of the window that are seen around the dialog."""
_TYPING = 120
"""Milliseconds after a key until the list follows."""
_LEADING = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))


class HistoryDialog(QDialog):
    """Shows what was changed, beside the window, which goes on working.

    Signals:
        take_back_requested(Change): it is to be taken back.
        papers_requested(Change): the papers that it touched are to be shown.
        failed(Exception): the library could not be read.
    """

    take_back_requested = Signal(object)
    papers_requested = Signal(object)
    failed = Signal(object)

    def __init__(
        self, library: Library, observer: LibraryObserver, find_obstacle: FindObstacle, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._filter = QLineEdit()
        self._changes = ChangeModel(self._read, by_day=True, parent=self)
        self.list = ChangeList(self._changes, find_obstacle, leads_on=True)
        self._none = QLabel()
        self._size = QLabel()
        self._timer = QTimer(self, singleShot=True, interval=_TYPING)
        self._set_up()
        self._lay_out()
        for signal in (observer.touched, observer.day_turned):
            signal.connect(self._follow)
        self._changes.failed.connect(self.failed)
        self.list.take_back_requested.connect(self.take_back_requested)
        self.list.papers_requested.connect(self.papers_requested)
        self._reload()
        self.resize(QSize(*map(theme.size, _USUAL)).boundedTo(parent.window().size() - QSize(*_AROUND)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the line in which words are typed, the arrows lead into the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _LEADING:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendEvent(self.list, event)
            return True
        return False

    # --- reading

    def _read(self, before: ChangeId | None, limit: int) -> Sequence[Change]:
        return self._library.find_changes(self._filter.text(), before, limit)

    def _reload(self) -> None:
        self._changes.reload()
        empty = self._changes.rowCount() == 0
        self._none.setVisible(empty)
        filtered = bool(self._filter.text().strip())
        self._none.setText(
            language.tr("No step has these words.") if filtered else language.tr("Nothing was changed yet.")
        )
        try:
            self._size.setText(format_kept(self._library.history_size()))
        except KnownError as error:
            self.failed.emit(error)

    def _follow(self, _: object = None) -> None:
        if self.isVisible():
            self._reload()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload()

    # --- looks

    def _set_up(self) -> None:
        self.setObjectName("history_dialog")
        self.setWindowTitle(language.tr("History"))
        self._filter.setObjectName("history_filter")
        self._filter.setPlaceholderText(language.tr("Find a step by its words"))
        self._filter.setAccessibleName(language.tr("Find a step by its words"))
        self._filter.setClearButtonEnabled(True)
        self._filter.installEventFilter(self)
        self._filter.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._reload)
        for label, role in ((self._none, "muted"), (self._size, "note")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.set_role(label, role)
        self._none.setContentsMargins(theme.size(20), 0, 0, 0)

    def _lay_out(self) -> None:
        title = QLabel(language.tr("History"))
        theme.set_role(title, "title")
        head = QHBoxLayout()
        head.setContentsMargins(theme.size(20), 0, theme.size(20), 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self._filter, 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.size(20), 0, theme.size(20), 0)
        foot.addWidget(self._size, 1)
        foot.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.size(20), 0, theme.size(18))
        column.setSpacing(theme.size(12))
        column.addLayout(head)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        column.addLayout(foot)


def format_kept(size: HistorySize) -> str:
    """How many steps are kept, and how much room they take of what they may."""
    kept = language.tr("%Ln steps are kept", "%Ln step is kept", size.steps)
    room = language.tr("{size} of {budget}").format(
        size=language.format_size(size.size), budget=language.format_size(size.budget)
    )
    return f"{kept} · {room}"
