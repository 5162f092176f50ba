"""The import dialog: a text becomes a plan, the person looks and decides, and the plan becomes papers."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QWidget

from app.errors import Declined
from app.formats import READERS
from app.importing.plan import Decision, ImportPlan, PlannedPaper
from app.importing.source_text import SourceText
from app.library import Library
from ui import language
from ui.import_dialog.bulk import BulkChoice
from ui.import_dialog.choosing import choose_files
from ui.import_dialog.coverage_bar import NEXT_KEY
from ui.import_dialog.digest import Digest, Reading
from ui.import_dialog.footer import ImportFooter
from ui.import_dialog.head import ImportHead
from ui.import_dialog.layout import lay_out
from ui.import_dialog.leaving import make_leave_question
from ui.import_dialog.linking import Linking
from ui.import_dialog.mime import is_importable
from ui.import_dialog.page_strip import PageStrip
from ui.import_dialog.pages import Page, PageState, find_next, make_pages
from ui.import_dialog.planner import PAUSE, Planner, Question
from ui.import_dialog.result_pane import ResultPane
from ui.import_dialog.source_pane import SourcePane
from ui.import_dialog.storing import Stored, Storing, describe
from ui.import_dialog.style import STYLE
from ui.import_dialog.wording import format_confirm, format_read
from ui.looks.local_style import LocalStyle
from ui.notices import Notices, announce
from ui.tasks import Task, TaskRunner


class ImportDialog(QDialog):
    """Shows what texts hold and what importing them would do, and does it.

    Reading, planning and storing run in tasks.  Several sources stand in a strip, and each keeps what was done to it.

    Signals:
        imported: the ImportOutcome of what was stored; the library's subscribers have heard of it by then.
    """

    imported = Signal(object)

    def __init__(self, library: Library, tasks: TaskRunner, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._notices = notices
        self._planner = Planner(library, tasks, self)
        self._storing = Storing(library, tasks, self)
        self._page = Page.of_text(SourceText("", ""))
        self._pages = [self._page]
        self._reading: Reading | None = None
        self._digest: Digest | None = None
        self._opening: Task | None = None
        self._is_new_text = True
        self._moves_focus = False
        self._stored: list[Stored] = []
        self._head = ImportHead()
        self._strip = PageStrip()
        self._source = SourcePane()
        self._result = ResultPane(self._correct)
        self._footer = ImportFooter()
        self._linking = Linking(self._source, self._result, self)
        self.setWindowTitle(language.tr("Import papers"))
        self.setObjectName("import-dialog")
        self.setAcceptDrops(True)
        lay_out(self, (self._head, self._strip), (self._source, self._result), self._footer)
        LocalStyle(self, STYLE)
        self._connect()
        self._footer.filing_bar.show_library(library)
        self._show_no_text()
        self._source.take_focus()

    # --- what is to be imported

    def add_source(self, source: SourceText) -> None:
        """Take this text, beside what is there, and show it."""
        self.add_pages(Page.of_each(source))

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Take these files, beside what is there, and show the first."""
        self.add_pages([Page(path.name, path=path) for path in paths])

    def add_pages(self, pages: Sequence[Page]) -> None:
        """Take these sources, beside what is there (in place of what is empty), and show the first."""
        if not pages:
            return
        self._pages = [page for page in self._pages if page.source is None or page.source.text] + list(pages)
        self._show_page(pages[0])

    def _add_mime(self, mime: QMimeData, name: str = "") -> None:
        if not self._storing.running:
            self.add_pages(make_pages(mime, name))

    # --- one source of several

    def _show_page(self, page: Page) -> None:
        """Show a source; what was done to the one shown before stays with it."""
        self._result.form.commit()
        self._planner.forget()
        self._stop_opening()
        if self._page.state is PageState.NOW:
            self._page.state = PageState.WAITING
        self._page, self._reading, self._is_new_text = page, None, True
        if page.state is PageState.WAITING:
            page.state = PageState.NOW
        self._show_strip()
        if page.source is not None and not page.html:
            self._on_opened((page.source,))
        else:
            self._on_reading_began()
            self._opening = self._tasks.run(
                lambda _progress: page.open(),
                on_done=self._on_opened,
                on_failed=self._on_opening_failed,
                label=language.tr("Opening {name}").format(name=page.name),
            )

    def _on_opened(self, sources: Sequence[SourceText]) -> None:
        source, *others = sources
        if others:
            at = self._pages.index(self._page) + 1
            self._pages[at:at] = map(Page.of_text, others)
            self._page.name = source.name
            self._show_strip()
        self._page.source, self._page.html = source, ""
        self._source.show_source(source)
        self._moves_focus = bool(source.text)
        self._read()

    def _on_opening_failed(self, error: Exception) -> None:
        self._page.state, self._page.error = PageState.FAILED, str(error)
        self._source.show_source(SourceText("", ""))
        self._show_no_text()
        self._notices.show_error(error, self)
        self._show_strip()
        self._go_on()

    def _stop_opening(self) -> None:
        """Another text is wanted, or none: what a file that is still being read holds is not."""
        if self._opening is not None:
            self._opening.drop()
        self._opening = None

    def _show_strip(self) -> None:
        self._strip.show_pages(self._pages, self._page)
        self._footer.show_remaining(sum(page.is_remaining for page in self._pages))

    def _on_cleared(self) -> None:
        self._pages.remove(self._page)
        self._pages = self._pages or [Page.of_text(SourceText("", ""))]
        self._show_page(find_next(self._pages) or self._pages[-1])

    # --- reading and planning

    def _read(self, pause: int = 0, *, again: bool = True) -> None:
        """Read the text, or (not ``again``) only plan it, as after a correction."""
        page = self._page
        if page.source is None or not page.source.text.strip():
            self._planner.forget()
            self._show_no_text()
            return
        before = None if again else self._reading
        question = Question(page.source, page.format, page.day, page.corrections, page.decisions, before)
        self._planner.ask(question, pause)

    def _show_no_text(self) -> None:
        self._reading = self._digest = None
        self._linking.show_reading(None)
        self._head.show_reading(None)
        self._result.show_empty()
        self._footer.show_digest(None)

    def _on_reading_began(self) -> None:
        self._result.show_wait(self._page.name)
        self._footer.show_reading()

    def _on_planned(self, reading: Reading) -> None:
        self._reading, self._digest = reading, reading.digest
        self._linking.show_reading(reading)
        anew, self._is_new_text = self._is_new_text, False
        plan = reading.digest.plan
        self._head.show_reading(reading)
        self._source.show_reading(reading.headings, reading.coverage if plan.source.format in READERS else None)
        self._result.show_reading(reading, self._page.ignored, anew=anew)
        self._footer.show_digest(reading.digest if plan.source.format in READERS else None)
        self._page.papers = len(plan.entries)
        self._show_strip()
        does = format_confirm(reading.digest) or language.tr("Nothing to add")
        announce(self, f"{format_read(plan)[0]}. {does}.")
        if self._moves_focus:  # but never while the person types
            self._moves_focus = False
            self._result.take_focus()

    def _on_reading_failed(self, error: Exception) -> None:
        self._show_no_text()
        self._notices.show_error(error, self)

    def _on_edited(self) -> None:
        self._page.source = self._source.source()
        self._page.name = self._page.source.name
        self._show_strip()
        self._read(PAUSE)

    def _on_format_chosen(self, name: str) -> None:
        self._page.format = name or None
        self._read()

    def _on_day_chosen(self, day: datetime.date) -> None:
        self._page.day = day
        self._read()

    # --- deciding and correcting

    def _change(self, make: Callable[[ImportPlan], ImportPlan]) -> None:
        if self._digest is not None and not self._is_busy():
            self._planner.change(self._digest.plan, make)

    def _on_changed(self, digest: Digest) -> None:
        self._digest = self._linking.digest = digest
        self._result.update_plan(digest)
        self._head.update_plan(digest)
        self._footer.show_digest(digest)

    def _on_decided(self, entry: PlannedPaper, decision: Decision) -> None:
        self._change(lambda plan: self._page.decisions.decide(plan, {entry.paper.position}, decision))

    def _on_ticked(self, entry: PlannedPaper) -> None:
        self._change(lambda plan: self._page.decisions.toggle(plan, entry))

    def _on_taken(self, entry: PlannedPaper, field: str, take: bool) -> None:
        self._change(lambda plan: self._page.decisions.take(plan, {entry.paper.position}, field, take))

    def _on_chosen_in_bulk(self, choice: BulkChoice) -> None:
        decisions = self._page.decisions
        if choice.decision is not None:
            decision = choice.decision
            self._change(lambda plan: decisions.decide(plan, choice.positions, decision))
        else:
            self._change(lambda plan: decisions.take(plan, choice.positions, choice.field, choice.take))

    def _correct(self, position: int, field: str, text: str) -> None:
        """Correct a field of a paper; raises KnownError with the reason if it cannot be."""
        if self._digest is None or self._digest.plan.read is None:
            return
        self._page.corrections.correct(self._digest.plan.read, position, field, text)
        self._read(again=False)

    def _on_back_requested(self, entry: PlannedPaper, field: str) -> None:
        if self._digest is not None and self._digest.plan.read is not None:
            self._page.corrections.take_back(self._digest.plan.read, entry.paper.position, field)
            self._read(again=False)

    def _on_problem_ignored(self) -> None:
        self._result.show_problems(self._page.ignored)

    # --- storing

    def _is_busy(self) -> bool:
        return self._planner.waiting or self._storing.running

    def _on_confirmed(self) -> None:
        if not self._result.form.commit() or self._digest is None or self._is_busy() or not self._footer.can_confirm():
            return
        plan = dataclasses.replace(self._digest.plan, filing=self._footer.filing_bar.filing())
        self._show_storing(storing=True)
        self._footer.show_progress(0, len(plan.entries))
        self._storing.store(self._page, plan)

    def _on_all_confirmed(self) -> None:
        if self._result.form.commit() and not self._storing.running:
            self._planner.forget()
            self._show_storing(storing=True)
            self._footer.show_progress(0, 0)
            remaining = [page for page in self._pages if page.is_remaining]
            self._storing.store_all(remaining, self._footer.filing_bar.filing())

    def _on_stored(self, stored: Stored) -> None:
        self._stored.append(stored)
        self._show_strip()

    def _on_storing_failed(self, page: Page, error: Exception) -> None:
        self._show_strip()
        self._notices.show_error(error, self)
        if page is self._page:
            self._footer.show_digest(self._digest)
        if isinstance(error, Declined):
            self._read()

    def _on_storing_ended(self) -> None:
        """Go on to what remains, say what was left for whom, or close where all is done."""
        self._show_storing(storing=False)
        self._footer.show_idle(was_stored=bool(self._stored))
        self._show_strip()
        stored, self._stored = self._stored, []
        outcomes = [each.outcome for each in stored if each.outcome is not None]
        self._strip.show_report(describe(stored, self._pages))
        if stored and find_next(self._pages) is None and all(page.state is PageState.IMPORTED for page in self._pages):
            self.accept()
        elif self._page.state in (PageState.IMPORTED, PageState.LEFT, PageState.FAILED):
            self._go_on()
        elif self._digest is None:
            self._read()
        elif not self._planner.waiting:
            self._footer.show_digest(self._digest)
        if outcomes:
            self.imported.emit(outcomes[-1])

    def _go_on(self) -> None:
        """Show the next source that remains, else the first of which something was left."""
        waiting = find_next(self._pages)
        left = next((page for page in self._pages if page.state is PageState.LEFT), None)
        if waiting or left:
            self._show_page(waiting or left or self._page)

    def _show_storing(self, *, storing: bool) -> None:
        for part in (self._head, self._strip, self._source, self._result, self._footer.filing_bar):
            part.setEnabled(not storing)

    # --- giving a text

    def _on_open_requested(self) -> None:
        self.add_paths(choose_files(self))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_importable(event.mimeData()) and not self._storing.running:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._add_mime(event.mimeData(), language.tr("dropped text"))

    # --- leaving

    def reject(self) -> None:
        """Stop what is being stored; else leave, after a question if that would lose what was decided or corrected."""
        if self._storing.running:
            self._footer.show_stopping()
            self._storing.stop()
        elif any(page.has_work for page in self._pages) or self._result.form.has_refused():
            make_leave_question(self, self._leave).open()
        else:
            self._leave()

    def _leave(self) -> None:
        self._stop_opening()
        self._planner.forget()
        super().reject()

    # --- looks

    def _connect(self) -> None:
        self._planner.began.connect(self._on_reading_began)
        self._planner.planned.connect(self._on_planned)
        self._planner.changed.connect(self._on_changed)
        self._planner.failed.connect(self._on_reading_failed)
        self._storing.progressed.connect(self._footer.show_progress)
        self._storing.stored.connect(self._on_stored)
        self._storing.failed.connect(self._on_storing_failed)
        self._storing.ended.connect(self._on_storing_ended)
        self._head.format_chosen.connect(self._on_format_chosen)
        self._head.day_chosen.connect(self._on_day_chosen)
        self._strip.page_chosen.connect(self._show_page)
        self._connect_source()
        self._connect_result()
        self._footer.confirmed.connect(self._on_confirmed)
        self._footer.all_confirmed.connect(self._on_all_confirmed)
        self._footer.cancelled.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_confirmed)
        QShortcut(QKeySequence(NEXT_KEY), self).activated.connect(self._source.go_to_next_unused)

    def _connect_source(self) -> None:
        self._source.edited.connect(self._on_edited)
        self._source.mime_given.connect(self._add_mime)
        self._source.cleared.connect(self._on_cleared)
        self._source.open_requested.connect(self._on_open_requested)
        self._linking.decided.connect(self._on_decided)

    def _connect_result(self) -> None:
        result = self._result
        result.table.plan_model.ticked.connect(self._on_ticked)
        result.chosen_in_bulk.connect(self._on_chosen_in_bulk)
        result.form.decided.connect(self._on_decided)
        result.form.taken.connect(self._on_taken)
        result.form.back_requested.connect(self._on_back_requested)
        result.problems.ignored.connect(self._on_problem_ignored)
        result.paste_requested.connect(self._source.paste)
        result.open_requested.connect(self._on_open_requested)
