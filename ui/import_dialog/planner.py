"""Reads and plans in a thread, as often as the text changes; only the newest answer counts."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from app.importing.plan import ImportPlan
from app.importing.source_text import SourceText
from app.library import Library
from ui.tasks import Progress, Task, TaskRunner

PAUSE = 300
"""Milliseconds without a change after which an edited text is read again."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be planned.

    Attributes:
        format: the reader to use; None lets the text be recognised.
        captured_on: the day the page was captured; None lets the library say (today, or the day of its first import).
    """

    text: SourceText
    format: str | None = None
    captured_on: datetime.date | None = None


class Planner(QObject):
    """Answers the newest question.

    Signals:
        began: a question was taken on.
        planned(ImportPlan): its answer.
        failed(Exception): it could not be answered.
    """

    began = Signal()
    planned = Signal(object)
    failed = Signal(object)

    def __init__(self, library: Library, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._task: Task | None = None
        self._question: Question | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def waiting(self) -> bool:
        """Whether a question has no answer yet."""
        return self._timer.isActive() or (self._task is not None and self._task.running)

    def ask(self, question: Question, pause: int = 0) -> None:
        """Plan this, after a pause in milliseconds in which nothing else is asked."""
        self.forget()
        self._question = question
        self.began.emit()
        self._timer.start(pause)

    def forget(self) -> None:
        """Drop what was asked."""
        self._timer.stop()
        if self._task is not None:
            self._task.drop()
        self._task = None

    def _on_timeout(self) -> None:
        question = self._question
        if question is None:
            return

        def plan(_progress: Progress) -> ImportPlan:
            with self._library.worker() as library:
                return library.plan_import(question.text, format=question.format, captured_on=question.captured_on)

        label = f"Reading {question.text.name}"
        self._task = self._tasks.run(plan, on_done=self.planned.emit, on_failed=self.failed.emit, label=label)
