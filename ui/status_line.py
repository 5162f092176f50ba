"""The line at the foot of the window: what is selected, what is under way, and the last change with its undo."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.changes import Change, Touched
from app.errors import KnownError
from app.library import Library
from ui import language, theme
from ui.elided_label import ElidedLabel
from ui.library_observer import LibraryObserver
from ui.progress_bar import ProgressBar
from ui.tasks import Task, TaskRunner

SHOWN_AFTER = 300
"""Milliseconds after which work under way is worth a word."""


class StatusLine(QFrame):
    """Says what is selected, what is under way, and what was done last.

    Signals:
        undo_requested, redo_requested: the link beside the last change was followed.
    """

    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self, library: Library, observer: LibraryObserver, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self._library = library
        self._link_redoes = False
        self._selection = _make_label("status_selection")
        self._change = ElidedLabel()
        self._change.setObjectName("status_change")
        theme.set_role(self._change, "small")
        self._link = _make_link("status_undo")
        self._progress = TaskLine()
        self._lay_out()
        self._link.clicked.connect(self._on_link_clicked)
        observer.touched.connect(self._on_touched)
        tasks.started.connect(self._progress.watch)
        self._show_change(None)

    def show_selection(self, selected: int, shown: int) -> None:
        """Say how many of the papers shown are selected."""
        if selected:
            said = language.tr("{selected} of %Ln selected", "{selected} of %Ln selected", shown)
            self._selection.setText(said.format(selected=language.format_count(selected)))
        else:
            papers = language.tr("%Ln papers", "%Ln paper", shown)
            self._selection.setText(papers if shown else language.tr("No papers"))

    @property
    def change_text(self) -> str:
        """What it says of the last change."""
        return self._change.whole

    def _on_touched(self, touched: Touched) -> None:
        self._show_change(touched.change)

    def _show_change(self, change: Change | None) -> None:
        """The change just made, or the newest that can be undone; one taken back offers its redo."""
        try:
            change = change or self._library.next_undo()
        except KnownError:
            change = None  # the library is out of reach for a moment; whoever asked for something is told elsewhere
        self._link_redoes = change is not None and change.undone
        self._link.setVisible(change is not None)
        label = "" if change is None else change.label
        self._change.show_text(language.tr("Undone: {step}").format(step=label) if self._link_redoes else label)
        if change is not None:
            self._link.setText(format_redo(label) if change.undone else format_undo(label))

    def _on_link_clicked(self) -> None:
        (self.redo_requested if self._link_redoes else self.undo_requested).emit()

    def _lay_out(self) -> None:
        self._change.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(18), 0, theme.size(14), 0)
        row.setSpacing(theme.size(12))
        row.addWidget(self._selection)
        row.addWidget(self._progress)
        row.addWidget(self._change, 1)
        row.addWidget(self._link)
        self.setFixedHeight(theme.size(28))


class TaskLine(QWidget):
    """The work under way that was begun last: its name, how far it is, and a way to stop it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("task_line")
        self._task: Task | None = None
        self._label, self._bar = _make_label("task_label"), ProgressBar()
        self._bar.setFixedWidth(theme.size(120))
        cancel = _make_link("task_cancel")
        cancel.setText(language.tr("Cancel"))
        cancel.clicked.connect(self._on_cancel_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self._bar, cancel):
            row.addWidget(part)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER)
        self._timer.timeout.connect(self.show)
        self.hide()

    def watch(self, task: Task) -> None:
        """Show this task once it has taken a while."""
        self._task = task
        self._label.setText(task.label)
        self._bar.show_progress(0, 0)
        task.progressed.connect(self._on_progressed)
        task.ended.connect(self._on_ended)
        self._timer.start()

    def _on_progressed(self, done: int, total: int) -> None:
        if self.sender() is self._task:
            self._bar.show_progress(done, total)

    def _on_ended(self) -> None:
        if self.sender() is self._task:
            self._task = None
            self._timer.stop()
            self.hide()

    def _on_cancel_clicked(self) -> None:
        if self._task is not None:
            self._task.cancel()


def _make_label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    theme.set_role(label, "small")
    return label


def _make_link(name: str) -> QPushButton:
    link = QPushButton()
    link.setObjectName(name)
    link.setCursor(Qt.CursorShape.PointingHandCursor)
    theme.set_kind(link, "link")
    return link


def format_undo(label: str) -> str:
    """What the link that takes a change back says, by the first word of the change's label."""
    known = {
        "Imported": language.tr("Undo import"),
        "Edited": language.tr("Undo edit"),
        "Updated": language.tr("Undo update"),
        "Merged": language.tr("Undo merge"),
        "Moved": language.tr("Undo move"),
        "Deleted": language.tr("Undo deletion"),
        "Renamed": language.tr("Undo renaming"),
    }
    return known.get(label.split(" ", maxsplit=1)[0], language.tr("Undo"))


def format_redo(label: str) -> str:
    """What the link that makes a change again says, by the first word of the change's label."""
    known = {
        "Imported": language.tr("Redo import"),
        "Edited": language.tr("Redo edit"),
        "Updated": language.tr("Redo update"),
        "Merged": language.tr("Redo merge"),
        "Moved": language.tr("Redo move"),
        "Deleted": language.tr("Redo deletion"),
        "Renamed": language.tr("Redo renaming"),
    }
    return known.get(label.split(" ", maxsplit=1)[0], language.tr("Redo"))
