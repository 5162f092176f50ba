"""Which clones something is being done to: a second thing meanwhile would be refused by git, or spoil the first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from app.code import Clone
from app.library import Library
from ui import language
from ui.code.news import name_clones
from ui.code.telling import Telling
from ui.desk import Desk
from ui.tasks import Lane, Progress

T = TypeVar("T")


class ClonesAtWork:
    """Knows the clones that are updated, switched or removed just now; each belongs to one such step."""

    def __init__(self, desk: Desk, telling: Telling) -> None:
        self._desk = desk
        self._telling = telling
        self._keys: set[str] = set()

    def leave_out(self, clones: Sequence[Clone]) -> list[Clone]:
        """Those to which nothing is being done; where there is none of some, the person hears so."""
        free = [clone for clone in clones if clone.repository.key not in self._keys]
        if clones and not free:
            told = language.tr("Another step with {name} is under way; try again when it is done.")
            self._telling.say(told.format(name=name_clones(clones)))
        return free

    def run(
        self,
        clones: Sequence[Clone],
        work: Callable[[Library, Progress], T],
        *,
        on_done: Callable[[T], object],
        on_failed: Callable[[Exception], object],
        label: str,
        lane: Lane,
        holds_window: bool = False,
    ) -> None:
        """Do something to clones in a thread, with a library of its own; when it is over, all views look again.

        Args:
            on_done, on_failed, label, lane, holds_window: as ``TaskRunner.run`` takes them.
        """
        library, keys = self._desk.library, {clone.repository.key for clone in clones}
        self._keys |= keys

        def work_in_thread(progress: Progress) -> T:
            with library.worker() as worker:
                return work(worker, progress)

        def end() -> None:
            self._keys -= keys
            self._desk.observer.look()

        def take(outcome: T) -> None:
            end()
            on_done(outcome)

        def fail(error: Exception) -> None:
            end()
            on_failed(error)

        self._desk.tasks.run(
            work_in_thread, on_done=take, on_failed=fail, label=label, lane=lane, holds_window=holds_window
        )
