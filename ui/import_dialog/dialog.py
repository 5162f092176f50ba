"""The import dialog: a text becomes a plan, the person looks and decides, and the plan becomes papers."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QSplitter, QVBoxLayout, QWidget

from app.errors import Declined
from app.formats import READERS
from app.importing.applying import ImportOutcome
from app.importing.plan import Decision, ImportPlan, PlannedPaper
from app.importing.source_text import SourceText
from app.library import Library
from ui import theme
from ui.import_dialog.decisions import Decisions
from ui.import_dialog.footer import NOTHING, ImportFooter
from ui.import_dialog.head import ImportHead
from ui.import_dialog.mime import find_files, is_importable
from ui.import_dialog.planner import PAUSE, Planner, Question
from ui.import_dialog.result_pane import ResultPane
from ui.import_dialog.source_edit import PASTED
from ui.import_dialog.source_pane import SourcePane
from ui.import_dialog.style import STYLE
from ui.import_dialog.wording import format_confirm, format_read
from ui.local_style import LocalStyle
from ui.notices import Notices, announce
from ui.tasks import Progress, Task, TaskRunner

TITLE = "Import papers"


class ImportDialog(QDialog):
    """Shows what a text holds and what importing it would do, and does it.

    Reading, planning and storing run in tasks.  Several files are taken one after the other.

    Signals:
        imported: the ImportOutcome of what was stored; the library's subscribers have heard of it by then.
    """

    imported = Signal(object)

    def __init__(self, library: Library, tasks: TaskRunner, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tasks = tasks
        self._notices = notices
        self._planner = Planner(library, tasks, self)
        self._plan: ImportPlan | None = None
        self._decisions = Decisions()
        self._format: str | None = None
        self._day: datetime.date | None = None
        self._files: list[Path] = []
        self._file_count = 0
        self._opening: Task | None = None
        self._storing: Task | None = None
        self._moves_focus = False
        self._head = ImportHead()
        self._source = SourcePane()
        self._result = ResultPane()
        self._footer = ImportFooter()
        self._lay_out()
        LocalStyle(self, STYLE)
        self._connect()
        self._show_no_text()
        self._source.take_focus()

    # --- what is to be imported

    def set_source(self, source: SourceText) -> None:
        """Read this text; what was decided about another one is forgotten."""
        self._stop_opening()
        self._decisions = Decisions()
        self._format = self._day = None
        self._source.show_source(source)
        self._moves_focus = bool(source.text)
        self._read()

    def set_paths(self, paths: Sequence[Path]) -> None:
        """Read these files, one after the other."""
        self._files = list(paths)
        self._file_count = len(self._files)
        self._open_next_file()

    # --- reading and planning

    def _read(self, pause: int = 0) -> None:
        source = self._source.source()
        if source.text.strip():
            self._planner.ask(Question(source, self._format, self._day), pause)
        else:
            self._planner.forget()
            self._show_no_text()

    def _show_no_text(self) -> None:
        self._plan = None
        self._head.show_plan(None)
        self._result.show_empty()
        self._footer.show_plan(None)

    def _on_reading_began(self) -> None:
        self._result.show_reading(self._source.source().name)
        self._footer.show_reading()

    def _on_planned(self, plan: ImportPlan) -> None:
        self._plan = plan = self._decisions.apply(plan)
        self._head.show_plan(plan)
        self._source.mark_headings({entry.paper.first_line for entry in plan.entries})
        self._result.show_plan(plan)
        self._footer.show_plan(plan if plan.source.format in READERS else None)
        announce(self, f"{format_read(plan)[0]}. {format_confirm(plan) or NOTHING}.")
        if self._moves_focus:  # but never while the person types
            self._moves_focus = False
            self._result.take_focus()

    def _on_reading_failed(self, error: Exception) -> None:
        self._show_no_text()
        self._notices.show_error(error, self)

    def _on_edited(self) -> None:
        self._read(PAUSE)

    def _on_format_chosen(self, name: str) -> None:
        self._format = name
        self._read()

    def _on_day_chosen(self, day: datetime.date) -> None:
        self._day = day
        self._read()

    # --- deciding

    def _on_decided(self, entry: PlannedPaper, decision: Decision) -> None:
        if self._plan is not None and not self._is_busy():
            self._update_plan(self._decisions.decide(self._plan, entry, decision))

    def _on_ticked(self, entry: PlannedPaper) -> None:
        if self._plan is not None and not self._is_busy():
            self._update_plan(self._decisions.toggle(self._plan, entry))

    def _on_taken(self, entry: PlannedPaper, field: str, take: bool) -> None:
        if self._plan is not None and not self._is_busy():
            self._update_plan(self._decisions.take(self._plan, entry, field, take))

    def _update_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        self._result.update_plan(plan)
        self._footer.show_plan(plan)

    def _on_entry_selected(self, entry: PlannedPaper | None) -> None:
        if entry is None:
            self._source.unmark_lines()
        else:
            self._source.show_lines(entry.paper.first_line, entry.paper.last_line)

    def _on_line_requested(self, line: int) -> None:
        self._source.show_lines(line, line)

    # --- storing

    def _is_busy(self) -> bool:
        return self._planner.waiting or self._storing is not None

    def _on_confirmed(self) -> None:
        if self._plan is None or self._is_busy() or not self._footer.can_confirm():
            return
        plan = self._plan

        def store(progress: Progress) -> ImportOutcome:
            with self._library.worker() as library:
                return library.apply_import(plan, progress=progress.report, cancelled=progress.cancelled)

        self._show_storing(storing=True)
        self._footer.show_progress(0, len(plan.entries))
        self._storing = self._tasks.run(
            store,
            on_done=self._on_stored,
            on_failed=self._on_storing_failed,
            on_progress=self._footer.show_progress,
            label=f"Importing {plan.text.name}",
        )

    def _on_stored(self, outcome: ImportOutcome) -> None:
        self._storing = None
        self._show_storing(storing=False)
        self._library.announce(outcome.touched)
        self._decisions = Decisions()
        if self._files:
            self.imported.emit(outcome)
            self._open_next_file()
        else:
            self.accept()
            self.imported.emit(outcome)

    def _on_storing_failed(self, error: Exception) -> None:
        self._storing = None
        self._show_storing(storing=False)
        self._footer.show_plan(self._plan)
        self._notices.show_error(error, self)
        if isinstance(error, Declined):
            self._read()

    def _show_storing(self, *, storing: bool) -> None:
        for part in (self._head, self._source, self._result):
            part.setEnabled(not storing)

    # --- giving a text

    def _on_given(self, source: SourceText) -> None:
        self._files = []
        self._file_count = 0
        self._head.set_title(TITLE)
        self.set_source(source)

    def _on_open_requested(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, "Open files to import", "", "Texts (*.txt);;All files (*)")
        if names:
            self.set_paths([Path(name) for name in names])

    def _open_next_file(self) -> None:
        if not self._files:
            return
        self._stop_opening()
        path = self._files.pop(0)
        place = f" – file {self._file_count - len(self._files)} of {self._file_count}" if self._file_count > 1 else ""
        self._head.set_title(f"{TITLE}{place}")
        self._on_reading_began()
        self._opening = self._tasks.run(
            lambda _progress: SourceText.from_file(path),
            on_done=self.set_source,
            on_failed=self._on_file_failed,
            label=f"Opening {path.name}",
        )

    def _stop_opening(self) -> None:
        """Another text is wanted, or none: what a file that is still being read holds is not."""
        if self._opening is not None:
            self._opening.drop()
        self._opening = None

    def _on_file_failed(self, error: Exception) -> None:
        self.set_source(SourceText(text="", name=PASTED))
        self._notices.show_error(error, self)
        self._open_next_file()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if is_importable(event.mimeData()) and self._storing is None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if files := find_files(event.mimeData()):
            self.set_paths(files)
        else:
            self._on_given(SourceText(text=event.mimeData().text(), name="dropped text"))

    # --- leaving

    def reject(self) -> None:
        """Stop what is being stored; else leave, after a question if that would lose decisions."""
        if self._storing is not None:
            self._footer.show_stopping()
            self._storing.cancel()
        elif self._decisions:
            self._ask_to_leave()
        else:
            self._leave()

    def _ask_to_leave(self) -> None:
        box = QMessageBox(self)
        box.setObjectName("leave-question")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(TITLE)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText("Leave without importing? What you decided here will be lost.")
        leave = box.addButton("Leave", QMessageBox.ButtonRole.DestructiveRole)
        box.addButton("Stay", QMessageBox.ButtonRole.RejectRole)
        leave.clicked.connect(self._leave)
        box.open()

    def _leave(self) -> None:
        self._stop_opening()
        self._planner.forget()
        super().reject()

    # --- looks

    def _connect(self) -> None:
        self._planner.began.connect(self._on_reading_began)
        self._planner.planned.connect(self._on_planned)
        self._planner.failed.connect(self._on_reading_failed)
        self._head.format_chosen.connect(self._on_format_chosen)
        self._head.day_chosen.connect(self._on_day_chosen)
        self._source.edited.connect(self._on_edited)
        self._source.given.connect(self._on_given)
        self._source.files_given.connect(self.set_paths)
        self._source.open_requested.connect(self._on_open_requested)
        self._result.entry_selected.connect(self._on_entry_selected)
        self._result.decided.connect(self._on_decided)
        self._result.ticked.connect(self._on_ticked)
        self._result.taken.connect(self._on_taken)
        self._result.line_requested.connect(self._on_line_requested)
        self._result.paste_requested.connect(self._source.paste)
        self._result.open_requested.connect(self._on_open_requested)
        self._footer.confirmed.connect(self._on_confirmed)
        self._footer.cancelled.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._on_confirmed)

    def _lay_out(self) -> None:
        self.setWindowTitle(TITLE)
        self.setObjectName("import-dialog")
        self.setAcceptDrops(True)
        # The frame that the desktop adds must find room on a small screen too.
        room = self.screen().availableSize() - QSize(16, 48)
        self.resize(QSize(theme.size(1240), theme.size(800)).boundedTo(room))
        self.setMinimumSize(theme.size(760), theme.size(520))
        halves = QSplitter(Qt.Orientation.Horizontal)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(theme.size(14))
        halves.addWidget(self._source)
        halves.addWidget(self._result)
        halves.setStretchFactor(0, 35)
        halves.setStretchFactor(1, 65)
        halves.setSizes([theme.size(430), theme.size(790)])
        column = QVBoxLayout(self)
        margin = theme.size(20)
        column.setContentsMargins(margin, theme.size(16), margin, theme.size(14))
        column.setSpacing(theme.size(12))
        column.addWidget(self._head)
        column.addWidget(halves, 1)
        column.addWidget(self._footer)
