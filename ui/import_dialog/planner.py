"""Reads and plans in a thread, as often as the text changes; only the newest answer counts."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal

from app.formats import READERS, recognise
from app.formats.coverage import find_unused
from app.formats.source import ReadSource
from app.importing.corrections import Corrections
from app.importing.plan import ImportPlan
from app.importing.source_text import SourceText
from app.library import Library
from ui import language
from ui.import_dialog.decisions import Decisions
from ui.import_dialog.digest import LARGE, Digest, PaperFinder, Reading, digest_plan
from ui.tasks import Progress, Task, TaskRunner

PAUSE = 300
"""Milliseconds without a change after which an edited text is read again."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be planned.

    Attributes:
        format: the reader to use; None lets the text be recognised.
        captured_on: the day the page was captured; None lets the library say (today, or the day of its first import).
        corrections, decisions: what the person did so far; they hold still until there is an answer.
        before: the answer to a question about the same text, format and day, which need not be read again.
    """

    text: SourceText
    format: str | None = None
    captured_on: datetime.date | None = None
    corrections: Corrections = field(default_factory=Corrections)
    decisions: Decisions = field(default_factory=Decisions)
    before: Reading | None = None

    @property
    def read(self) -> ReadSource | None:
        """The source as it was read before."""
        return self.before.digest.plan.read if self.before is not None else None


class Planner(QObject):
    """Answers the newest question, and makes changes of large plans.

    Signals:
        began: a question was taken on.
        planned(Reading): its answer.
        changed(Digest): a plan that was to be changed.
        failed(Exception): it could not be answered.
    """

    began = Signal()
    planned = Signal(object)
    changed = Signal(object)
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

    def change(self, plan: ImportPlan, make: Callable[[ImportPlan], ImportPlan]) -> None:
        """Make another plan of one; at once, unless it is so large that the window would stand still."""
        if len(plan.entries) < LARGE:
            self.changed.emit(digest_plan(make(plan)))
            return

        def work(_progress: Progress) -> Digest:
            return digest_plan(make(plan))

        self._task = self._tasks.run(
            work, on_done=self.changed.emit, on_failed=self.failed.emit, label=language.tr("Deciding")
        )

    def _on_timeout(self) -> None:
        question = self._question
        if question is None:
            return

        def work(_progress: Progress) -> Reading:
            with self._library.worker() as library:
                return answer(library, question)

        label = language.tr("Reading {name}").format(name=question.text.name)
        self._task = self._tasks.run(work, on_done=self.planned.emit, on_failed=self.failed.emit, label=label)


def answer(library: Library, question: Question) -> Reading:
    """Read a text, plan its import and put in what was decided before; called in a thread."""
    text, before = question.text, question.before
    plan = plan_source(library, question)
    read = plan.read if plan.read is not None else plan.source
    known = read.format in READERS
    return Reading(
        digest=digest_plan(question.decisions.apply(plan)),
        coverage=before.coverage if before is not None else find_unused(text.text, read),
        recognitions=before.recognitions if before is not None else recognise(text.text),
        headings=frozenset(entry.paper.first_line for entry in plan.entries if known),
        finder=PaperFinder(plan),
    )


def plan_source(library: Library, question: Question) -> ImportPlan:
    """Read a text and plan its import, without what was decided."""
    return library.plan_import(
        question.text,
        format=question.format,
        captured_on=question.captured_on,
        corrections=question.corrections,
        read=question.read,
    )
