"""The right half of the dialog: what was read, and what will happen to each paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.formats import READERS
from app.importing.plan import PlannedPaper
from app.papers import PaperFacts
from ui import language, theme
from ui.import_dialog.bulk import find_choices_for, make_bulk_menu
from ui.import_dialog.detail_form import DetailForm
from ui.import_dialog.digest import Digest, Reading
from ui.import_dialog.filter_bar import FilterBar
from ui.import_dialog.gone_list import GoneList
from ui.import_dialog.instead import Instead
from ui.import_dialog.plan_table import PlanTable
from ui.import_dialog.problem_model import Ignored
from ui.import_dialog.problem_pane import ProblemPane
from ui.import_dialog.wording import Shown


class ResultPane(QWidget):
    """Filter, table or problems, and the form of the chosen paper; or what stands in their place.

    Args:
        correct: given the position of a paper, a field's name and a text; corrects it, or raises KnownError.

    Attributes:
        table, form, problems: its parts.

    Signals:
        entry_selected: the PlannedPaper of the current row, or None.
        chosen_in_bulk: a BulkChoice.
        paste_requested, open_requested: a text is to be given.
    """

    entry_selected = Signal(object)
    chosen_in_bulk = Signal(object)
    paste_requested = Signal()
    open_requested = Signal()

    def __init__(self, correct: Callable[[int, str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading: Reading | None = None
        self._digest: Digest | None = None
        self._filter = FilterBar()
        self.table = PlanTable()
        self.problems = ProblemPane()
        self._gone = GoneList()
        self.form = DetailForm(correct)
        self._instead = Instead()
        self._lists = QStackedWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_reading(self, reading: Reading, ignored: Ignored, *, anew: bool) -> None:
        """Show what came of reading a text; ``anew`` if another text than before."""
        self._reading, self._digest = reading, reading.digest
        source = reading.digest.plan.source
        if source.format not in READERS:
            self._show_instead()
            written = reading.digest.plan.text.text.strip()
            self._instead.show_wrong(
                language.tr("This text was not recognised.") if written else language.tr("There is no text here.")
            )
            return
        self._stack.setCurrentIndex(1)
        self.show_problems(ignored)
        self._gone.show_gone(reading.digest.plan.gone)
        if anew:
            self.form.forget_drafts()
            self._filter.open_on(reading.digest)
        self._show_rows()

    def show_problems(self, ignored: Ignored) -> None:
        """Show the problems, and count those that are not ignored."""
        if self._digest is not None:
            problems = self._digest.plan.source.problems
            self.problems.show_problems(problems, ignored)
            self._filter.show_digest(self._digest, len(problems) - ignored.count(problems))

    def update_plan(self, digest: Digest) -> None:
        """Show the plan with other decisions."""
        self._digest = digest
        self.table.update_plan(digest.plan)
        self._show_entry()

    def show_empty(self) -> None:
        """There is no text."""
        self._reading = self._digest = None
        self._show_instead()
        self._instead.show_empty()

    def show_wait(self, name: str) -> None:
        """A text is being read; what an earlier reading found stays in view meanwhile."""
        if self._stack.currentIndex() == 0:
            self._instead.show_reading(name)

    def choose(self, shown: Shown) -> None:
        """Choose which rows are shown."""
        self._filter.choose(shown)

    def show_paper(self, position: int) -> None:
        """Select the paper at a position of the source, whatever the filter hides."""
        if self._filter.shown in (Shown.PROBLEMS, Shown.GONE) or not self.table.select_position(position):
            self._filter.choose(Shown.ALL)
            self.table.select_position(position)

    def show_problem(self, line: int) -> bool:
        """Choose the problem at a line (from 1); False if there is none."""
        found = self.problems.choose_line(line)
        if found:
            self._filter.choose(Shown.PROBLEMS)
        return found

    def take_focus(self) -> None:
        """Give the keys to the table, with a row chosen, or to what stands there."""
        if self._filter.shown is Shown.PROBLEMS:
            self.problems.take_focus()
            return
        self.table.setFocus()
        self.table.choose_any()

    def _show_instead(self) -> None:
        self._stack.setCurrentIndex(0)
        self.table.show_plan(None)
        self.form.show_entry(None)

    def _show_rows(self) -> None:
        shown, plan = self._filter.shown, self._digest.plan if self._digest is not None else None
        if shown in (Shown.PROBLEMS, Shown.GONE):
            self.form.show_entry(None)
        else:
            self.table.show_plan(plan, shown)
            self._show_entry()
        self._lists.setCurrentIndex({Shown.PROBLEMS: 1, Shown.GONE: 2}.get(shown, 0))

    def _show_entry(self) -> None:
        entry = self.table.current_entry()
        reported = self._digest.plan.source.reported if self._digest is not None else None
        self.form.show_entry(entry, self._find_as_read(entry), reported.name if reported is not None else "")

    def _find_as_read(self, entry: PlannedPaper | None) -> PaperFacts | None:
        if entry is None or self._reading is None:
            return None
        read, row = self._reading.digest.plan.read, self._reading.finder.find_row(entry.paper.position)
        return read.papers[row].facts if read is not None and 0 <= row < len(read.papers) else None

    def _on_filter_chosen(self) -> None:
        if self._filter.shown in (Shown.PROBLEMS, Shown.GONE):
            self.entry_selected.emit(None)  # first, since a list that gets the focus may choose its first row
        self._show_rows()
        if self._filter.shown not in (Shown.PROBLEMS, Shown.GONE):
            self.table.choose_any()

    def _on_entry_selected(self, entry: object) -> None:
        self._show_entry()
        self.entry_selected.emit(entry)

    def _on_bulk_requested(self) -> None:
        button = self._filter.bulk
        self._show_bulk_menu(button.mapToGlobal(QPoint(0, button.height())), selected=False)

    def _on_menu_requested(self, place: QPoint) -> None:
        self._show_bulk_menu(place, selected=True)

    def _show_bulk_menu(self, place: QPoint, *, selected: bool) -> None:
        entries = self.table.selected_entries() if selected else self.table.plan_model.entries()
        shown = language.tr("For the %Ln shown", "For the one shown", len(entries))
        heading = language.tr("For the %Ln selected", "For the one selected", len(entries)) if selected else shown
        menu = make_bulk_menu(find_choices_for(entries), heading, self.chosen_in_bulk.emit, self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _connect(self) -> None:
        self._filter.chosen.connect(self._on_filter_chosen)
        self._filter.bulk_requested.connect(self._on_bulk_requested)
        self.table.entry_selected.connect(self._on_entry_selected)
        self.table.menu_requested.connect(self._on_menu_requested)
        self._instead.paste_requested.connect(self.paste_requested)
        self._instead.open_requested.connect(self.open_requested)

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("kind", "framed")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        for part in (self.table, self.problems, self._gone):
            self._lists.addWidget(part)
        inner.addWidget(self._lists)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.setHandleWidth(theme.size(8))
        halves.addWidget(frame)
        halves.addWidget(self.form)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([theme.size(330), theme.size(250)])
        frame.setMinimumHeight(theme.size(130))
        self.form.setMinimumHeight(theme.size(110))
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        column.addWidget(self._filter)
        column.addWidget(halves, 1)
        self._stack.addWidget(self._instead)
        self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
