"""Carries out plans in tasks: the one that was looked at, or those of all sources that remain."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from app.errors import Cancelled, Declined, KnownError
from app.formats import READERS
from app.importing.applying import ImportOutcome
from app.importing.plan import Filing, ImportPlan, PlanCounts
from app.importing.source_text import SourceText
from app.library import Library
from ui import language
from ui.import_dialog.decisions import Decisions
from ui.import_dialog.pages import Page, PageState
from ui.import_dialog.planner import Question, plan_source
from ui.import_dialog.wording import format_report
from ui.tasks import Progress, Task, TaskRunner


@dataclass(frozen=True, slots=True)
class Stored:
    """What came of one source.

    Attributes:
        outcome: None where there was nothing to change.
        was_seen: the person looked at its plan, so that what it left out is no news.
    """

    page: Page
    source: SourceText
    counts: PlanCounts
    outcome: ImportOutcome | None
    was_seen: bool


class Storing(QObject):
    """Stores one source, or one after the other.

    Signals:
        progressed(int, int): so many papers of so many are stored.
        stored(Stored): a source was.
        failed(Page, Exception): a source was not.
        ended: nothing is being stored any more.
    """

    progressed = Signal(int, int)
    stored = Signal(object)
    failed = Signal(object, object)
    ended = Signal()

    def __init__(self, library: Library, tasks: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._task: Task | None = None
        self._page: Page | None = None
        self._waiting: list[Page] = []
        self._filing = Filing()

    @property
    def running(self) -> bool:
        """Whether something is being stored."""
        return self._task is not None

    def store(self, page: Page, plan: ImportPlan) -> None:
        """Carry out the plan of a source."""

        def work(progress: Progress) -> Stored:
            with self._library.worker() as library:
                outcome = library.apply_import(plan, progress=progress.report, cancelled=progress.cancelled)
            return Stored(page, plan.text, plan.counts, outcome, was_seen=True)

        self._run(page, work)

    def store_all(self, pages: list[Page], filing: Filing) -> None:
        """Carry out what is planned for these sources, one after the other, with what was decided about each."""
        self._waiting, self._filing = list(pages), filing
        self._store_next()

    def stop(self) -> None:
        """Ask the work to stop; what is stored by then stays."""
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()

    def _store_next(self) -> None:
        page, filing = self._waiting.pop(0), self._filing

        def work(progress: Progress) -> Stored:
            with self._library.worker() as library:
                return _store_unseen(library, page, filing, progress)

        self._run(page, work)

    def _run(self, page: Page, work: object) -> None:
        self._page = page
        self._task = self._tasks.run(
            work,  # type: ignore[arg-type]
            on_done=self._on_done,
            on_failed=self._on_failed,
            on_progress=self.progressed.emit,
            label=language.tr("Importing {name}").format(name=page.name),
            writes=True,
        )

    def _on_done(self, stored: Stored) -> None:
        self._task = None
        page, counts = stored.page, stored.counts
        page.source, page.html = stored.source, ""
        page.papers = counts.added + counts.updated + counts.unchanged + counts.skipped
        page.left, page.decisions = counts.undecided, Decisions()
        page.state = PageState.LEFT if page.left and not stored.was_seen else PageState.IMPORTED
        if stored.outcome is not None:
            self._library.announce(stored.outcome.touched)
        self.stored.emit(stored)
        self._go_on()

    def _on_failed(self, error: Exception) -> None:
        page, self._task = self._page, None
        if page is not None and not isinstance(error, (Cancelled, Declined)):
            page.state, page.error = PageState.FAILED, str(error)
        self.failed.emit(page, error)
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self._store_next()
        else:
            self.ended.emit()


def _store_unseen(library: Library, page: Page, filing: Filing, progress: Progress) -> Stored:
    """Read, plan and store a source that may never have been looked at; called in a thread."""
    source, *others = page.open()
    if others:
        what = language.tr("{name} holds %Ln pages.", "{name} holds %Ln page.", len(others) + 1)
        raise KnownError(what.format(name=page.name), language.tr("Look at it; each is then by itself."))
    plan = plan_source(library, Question(source, page.format, page.day, page.corrections))
    if plan.source.format not in READERS:
        what = language.tr("{name} was not recognised.").format(name=page.name)
        raise KnownError(what, language.tr("Look at it by itself, and choose its format by hand."))
    plan = dataclasses.replace(page.decisions.apply(plan), filing=filing)
    if progress.cancelled():
        raise Cancelled
    outcome = None
    if not plan.changes_nothing:
        outcome = library.apply_import(plan, progress=progress.report, cancelled=progress.cancelled)
    return Stored(page, source, plan.counts, outcome, was_seen=False)


def describe(stored: Sequence[Stored], pages: Sequence[Page]) -> str:
    """What came of several sources, in words; "" where the person looked at each."""
    if all(each.was_seen for each in stored):
        return ""
    left = ((page.name, page.left) for page in pages if page.state is PageState.LEFT)
    failed = (page.name for page in pages if page.state is PageState.FAILED)
    return format_report((each.counts for each in stored), left, failed)
