"""What is being done to clones: a second thing meanwhile would be refused by git, or spoil the first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from app.code import Clone, Repository
from app.library import Library
from ui import language
from ui.code.news import name_clones
from ui.code.telling import Telling
from ui.desk import Desk
from ui.tasks import Lane, Progress, Task

T = TypeVar("T")


class Step(NamedTuple):
    """Something that is being done to the clones of some repositories.

    Attributes:
        doing: what it is, in a word: ``cloning``.
        task: the work, which waits for its turn or is under way.
        is_alone: the progress of the work is that of one clone.
    """

    doing: str
    task: Task
    is_alone: bool

    def __str__(self) -> str:
        """What a list says of the clone meanwhile: ``cloning 34 %``."""
        if self.task.waits:
            return language.tr("waiting…", "for its turn, of a clone")
        done, total = self.task.reported
        if not (self.is_alone and total):
            return language.tr("{doing}…").format(doing=self.doing)
        return language.tr("{doing} {percent} %").format(doing=self.doing, percent=done * 100 // total)


class ClonesAtWork(QObject):
    """Knows the clones that are made, updated, switched or removed just now; each belongs to one such step.

    Signals:
        changed: a step was begun, or is over.
        progressed(tuple): the step with the repositories of these keys waits no more, or has come further.
    """

    changed = Signal()
    progressed = Signal(object)

    def __init__(self, desk: Desk, telling: Telling) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._telling = telling
        self._steps: dict[str, Step] = {}

    def step_with(self, key: str) -> Step | None:
        """What is being done to the clone of the repository with this key."""
        return self._steps.get(key)

    @property
    def steps(self) -> dict[str, Step]:
        """What is being done, by the key of the repository."""
        return dict(self._steps)

    def leave_out(self, clones: Sequence[Clone]) -> list[Clone]:
        """Those to which nothing is being done; where there is none of some, the person hears so."""
        free = [clone for clone in clones if clone.repository.key not in self._steps]
        if clones and not free:
            told = language.tr("Another step with {name} is under way; try again when it is done.")
            self._telling.say(told.format(name=name_clones(clones)))
        return free

    def run(
        self,
        repositories: Sequence[Repository],
        work: Callable[[Library, Progress], T],
        *,
        on_done: Callable[[T], object],
        on_failed: Callable[[Exception], object],
        doing: str,
        label: str,
        lane: Lane,
        holds_window: bool = False,
    ) -> None:
        """Do something to clones in a thread, with a library of its own; when it is over, all views look again.

        Args:
            doing: what that is, in a word.
            on_done, on_failed, label, lane, holds_window: as ``TaskRunner.run`` takes them.
        """
        library, keys = self._desk.library, tuple(repository.key for repository in repositories)

        def work_in_thread(progress: Progress) -> T:
            with library.worker() as worker:
                return work(worker, progress)

        def take(outcome: T) -> None:
            self._end(keys)
            on_done(outcome)

        def fail(error: Exception) -> None:
            self._end(keys)
            on_failed(error)

        self._telling.withdraw()
        task = self._desk.tasks.run(
            work_in_thread, on_done=take, on_failed=fail, label=label, lane=lane, holds_window=holds_window
        )
        for signal in (task.begun, task.progressed):
            signal.connect(partial(self._on_progressed, keys))
        self._steps |= dict.fromkeys(keys, Step(doing, task, len(keys) == 1))
        self.changed.emit()

    def _end(self, keys: Sequence[str]) -> None:
        for key in keys:
            self._steps.pop(key, None)
        self._desk.observer.look()
        self.changed.emit()

    def _on_progressed(self, keys: tuple[str, ...], *_: int) -> None:
        self.progressed.emit(keys)
