"""The right half of the dialog: what was read, and what will happen to each paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from app.formats import READERS
from app.importing.plan import ImportPlan
from ui import theme
from ui.import_dialog.decision_box import DecisionBox
from ui.import_dialog.filter_bar import FilterBar
from ui.import_dialog.instead import Instead
from ui.import_dialog.plan_table import PlanTable
from ui.import_dialog.problem_list import ProblemList
from ui.import_dialog.wording import Shown


class ResultPane(QWidget):
    """Filter, table or problems, and the box of decisions; or what stands in their place.

    Signals:
        entry_selected: the PlannedPaper of the current row, or None.
        decided(PlannedPaper, Decision): what is to happen to a paper.
        ticked: a PlannedPaper that is to be taken if it is not, and left out if it is.
        taken(PlannedPaper, str, bool): whether a field is taken from the source or kept.
        line_requested: a line (from 1) of the source to show.
        paste_requested, open_requested: a text is to be given.
    """

    entry_selected = Signal(object)
    decided = Signal(object, object)
    ticked = Signal(object)
    taken = Signal(object, str, bool)
    line_requested = Signal(int)
    paste_requested = Signal()
    open_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan: ImportPlan | None = None
        self._filter = FilterBar()
        self._table = PlanTable()
        self._problems = ProblemList()
        self._box = DecisionBox()
        self._instead = Instead()
        self._lists = QStackedWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def show_plan(self, plan: ImportPlan) -> None:
        """Show a plan made anew."""
        self._plan = plan
        if plan.source.format not in READERS:
            self._show_instead()
            self._instead.show_wrong(plan.source.problems[0].message if plan.source.problems else "Nothing was read.")
            return
        self._stack.setCurrentIndex(1)
        self._filter.show_plan(plan)
        self._problems.show_problems(plan.source.problems)
        self._show_rows()

    def update_plan(self, plan: ImportPlan) -> None:
        """Show the plan with other decisions."""
        self._plan = plan
        self._table.update_plan(plan)
        self._box.show_entry(self._table.current_entry())

    def show_empty(self) -> None:
        """There is no text."""
        self._show_instead()
        self._instead.show_empty()

    def show_reading(self, name: str) -> None:
        """A text is being read; what an earlier reading found stays in view meanwhile."""
        if self._stack.currentIndex() == 0:
            self._instead.show_reading(name)

    def choose(self, shown: Shown) -> None:
        """Choose which rows are shown."""
        self._filter.choose(shown)

    def take_focus(self) -> None:
        """Give the keys to the table."""
        self._table.setFocus()

    def _show_instead(self) -> None:
        self._stack.setCurrentIndex(0)
        self._table.show_plan(None)

    def _show_rows(self) -> None:
        shown = self._filter.shown
        self._table.show_plan(self._plan, Shown.ALL if shown is Shown.PROBLEMS else shown)
        if shown is Shown.PROBLEMS:
            self._box.show_entry(None)
        self._lists.setCurrentIndex(1 if shown is Shown.PROBLEMS else 0)

    def _on_filter_chosen(self) -> None:
        self._show_rows()

    def _on_entry_selected(self, entry: object) -> None:
        self._box.show_entry(self._table.current_entry())
        self.entry_selected.emit(entry)

    def _connect(self) -> None:
        self._filter.chosen.connect(self._on_filter_chosen)
        self._table.entry_selected.connect(self._on_entry_selected)
        self._table.plan_model.ticked.connect(self.ticked)
        self._box.decided.connect(self.decided)
        self._box.taken.connect(self.taken)
        self._problems.line_requested.connect(self.line_requested)
        self._instead.paste_requested.connect(self.paste_requested)
        self._instead.open_requested.connect(self.open_requested)

    def _lay_out(self) -> None:
        frame = QFrame()
        frame.setProperty("kind", "framed")
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(1, 1, 1, 1)
        self._lists.addWidget(self._table)
        self._lists.addWidget(self._problems)
        inner.addWidget(self._lists)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        column.addWidget(self._filter)
        column.addWidget(frame, 1)
        column.addWidget(self._box)
        self._stack.addWidget(self._instead)
        self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
