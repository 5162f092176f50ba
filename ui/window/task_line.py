"""The work under way, on one line: its name, how far it is, a way to stop it, and a way to what else is under way."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import language, theme
from ui.tasks import Task
from ui.widgets.plain_tip import plain_tip
from ui.widgets.progress_bar import ProgressBar
from ui.widgets.texts import make_link, make_text

SHOWN_AFTER = 300
"""Milliseconds after which work under way is worth a word."""

_WIDTH = 120
_WIDEST_LABEL = 280


class TaskLine(QWidget):
    """Shows one task of those that have taken a while: one that changes the library, else the one begun last.

    One that waits for others is shown only where none has begun.

    Attributes:
        shown_after: the milliseconds after which a task is shown.

    Signals:
        keyboard_left: the keyboard was on it, and nothing is under way any more.
    """

    keyboard_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("task_line")
        self.shown_after = SHOWN_AFTER
        self._long: list[Task] = []
        self._watched: set[Task] = set()
        self._shown: Task | None = None
        self._label, self._bar = make_text(role="small", name="task_label", wraps=False), ProgressBar()
        self._bar.setFixedWidth(theme.size(_WIDTH))
        self._cancel, self._others = make_link("task_cancel"), make_link("task_others")
        self._cancel.setText(language.tr("Cancel"))
        self._cancel.clicked.connect(self._on_cancel_clicked)
        self._others.clicked.connect(self._on_others_clicked)
        for link in (self._cancel, self._others):
            link.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is: it goes in a moment
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(10))
        for part in (self._label, self._bar, self._cancel, self._others):
            row.addWidget(part)
        self.hide()

    @property
    def task(self) -> Task | None:
        """The task that is shown."""
        changing = [task for task in self._long if task.writes]
        begun = [task for task in self._long if not task.waits]
        return next(reversed(changing or begun or self._long), None)

    def watch(self, task: Task) -> None:
        """Show this task once it has taken a while."""
        self._watched.add(task)
        task.begun.connect(self._on_begun)
        task.progressed.connect(self._on_progressed)
        task.ended.connect(self._on_ended)
        QTimer.singleShot(self.shown_after, self, lambda: self._on_due(task))

    def _on_due(self, task: Task) -> None:
        if task in self._watched:
            self._long.append(task)
            self._show()

    def _on_begun(self) -> None:
        if self.task is not self._shown:
            self._show()

    def _on_progressed(self, done: int, total: int) -> None:
        if self.sender() is self._shown:
            self._bar.show_progress(done, total)

    def _on_ended(self) -> None:
        task = self.sender()
        if isinstance(task, Task):
            self._watched.discard(task)
            self._long = [other for other in self._long if other is not task]
            self._show()

    def _show(self) -> None:
        task = self._shown = self.task
        had_keyboard = self.isAncestorOf(self.window().focusWidget() or self)
        self.setVisible(task is not None)
        if had_keyboard and task is None:
            self.keyboard_left.emit()  # else it is on what comes next by Tab, which may undo something
        if task is not None:
            self._show_label(task.label)
            self._bar.show_progress(*task.reported)
            self._cancel.setAccessibleName(say_cancel(task))
        others = len(self._long) - 1
        self._others.setVisible(others > 0)
        self._others.setText(language.tr("%Ln more…", "%Ln more…", max(others, 0)))
        self._others.setAccessibleName(language.tr("%Ln more under way", "%Ln more under way", max(others, 0)))

    def _show_label(self, label: str) -> None:
        room = theme.size(_WIDEST_LABEL)
        shown = self._label.fontMetrics().elidedText(label, Qt.TextElideMode.ElideMiddle, room)
        self._label.setText(shown)
        self._label.setAccessibleName(label)
        self._label.setToolTip(plain_tip(label) if shown != label else "")

    def _on_cancel_clicked(self) -> None:
        if self._shown is not None:
            self._shown.cancel()

    def _on_others_clicked(self) -> None:
        """Offer to stop any of what is under way, or all of it."""
        from ui.collecting.moment_menu import MomentMenu  # noqa: PLC0415 - seldom is so much under way

        menu = MomentMenu("task_menu", self)
        for task in self._long:
            menu.add(say_cancel(task), task.cancel)
        menu.addSeparator()
        menu.add(language.tr("Cancel all"), partial(_cancel_all, tuple(self._long)))
        menu.show_at(self._others.mapToGlobal(QPoint(0, -menu.sizeHint().height())))


def _cancel_all(tasks: Sequence[Task]) -> None:
    for task in tasks:
        task.cancel()


def say_cancel(task: Task) -> str:
    """What stops a task, by what that does."""
    return language.tr("Cancel: {work}").format(work=task.label)
