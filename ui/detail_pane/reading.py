"""Reading what many papers have in common: at once, or in a task where it would be felt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import KnownError
from app.summaries import SelectionSummary
from app.values import PaperId
from ui import language
from ui.bulk_edits import DIRECT
from ui.detail_pane.edits import Edits

if TYPE_CHECKING:
    from ui.tasks import Progress, Task


class SummaryReading(QObject):
    """Reads a summary; of the papers that were asked for last, however often the question changes meanwhile.

    Signals:
        read_done(SelectionSummary): what they have in common.
        failed(Exception): it could not be read.
    """

    read_done = Signal(object)
    failed = Signal(object)

    def __init__(self, edits: Edits, parent: QObject) -> None:
        super().__init__(parent)
        self._edits = edits
        self._task: Task | None = None

    def read(self, ids: Sequence[PaperId]) -> None:
        """Ask what these papers have in common."""
        self.stop()
        desk = self._edits.desk
        if desk is None or len(ids) <= DIRECT:
            self._read_here(ids)
            return
        library = self._edits.library

        def work(progress: Progress) -> SelectionSummary:
            with library.worker() as worker, progress.stopped_by(worker.interrupt):
                return worker.summary(ids)

        label = language.tr("Reading %Ln papers", "Reading %Ln paper", len(ids))
        self._task = desk.tasks.run(work, on_done=self._on_done, on_failed=self._on_failed, label=label)

    def stop(self) -> None:
        """Nobody wants the answer any more."""
        if self._task is not None:
            self._task.drop()
            self._task = None

    def _read_here(self, ids: Sequence[PaperId]) -> None:
        try:
            summary = self._edits.library.summary(ids)
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.read_done.emit(summary)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)

    def _on_done(self, summary: SelectionSummary) -> None:
        self._task = None
        self.read_done.emit(summary)
