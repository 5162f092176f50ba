"""Keeps the text and the result in step: what is chosen in one is shown in the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.importing.plan import Decision, PlannedPaper
from ui.import_dialog.digest import Digest, Reading
from ui.import_dialog.result_pane import ResultPane
from ui.import_dialog.source_pane import SourcePane


class Linking(QObject):
    """Marks the lines and values of the chosen paper, and chooses the paper or problem of a clicked line.

    Attributes:
        digest: the plan that is shown; None without one.

    Signals:
        decided(PlannedPaper, Decision): a paper is to be left out since its problem is.
    """

    decided = Signal(object, object)

    def __init__(self, source: SourcePane, result: ResultPane, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._result = result
        self._reading: Reading | None = None
        self.digest: Digest | None = None
        result.entry_selected.connect(self._on_entry_selected)
        result.form.field_entered.connect(self._on_field_entered)
        result.problems.line_requested.connect(self._on_line_requested)
        result.problems.mend_requested.connect(source.put_cursor)
        result.problems.leave_out_requested.connect(self._on_leave_out_requested)
        source.line_clicked.connect(self._on_line_clicked)

    def show_reading(self, reading: Reading | None) -> None:
        """Link what came of reading a text; None where there is none."""
        self._reading = reading
        self.digest = reading.digest if reading is not None else None

    def _on_entry_selected(self, entry: PlannedPaper | None) -> None:
        if entry is None:
            self._source.unmark_lines()
        else:
            self._source.show_lines(entry.paper.first_line, entry.paper.last_line, entry.paper.places)

    def _on_field_entered(self, field: str, by_key: bool) -> None:
        self._source.show_field(field, scroll=by_key)

    def _on_line_clicked(self, line: int, _column: int) -> None:
        """Choose the paper that a line belongs to, else its problem, else show what was read of the header."""
        if self.digest is None:
            return
        entry, source = self._find_paper(line), self.digest.plan.source
        if entry is not None:
            self._result.show_paper(entry.paper.position)
        elif not self._result.show_problem(line) and source.header_lines[0] <= line <= source.header_lines[1]:
            self._source.mark_lines(*source.header_lines, source.header_places)

    def _on_line_requested(self, line: int, _column: int) -> None:
        self._source.show_lines(line, line)
        self._result.problems.set_paper_there(there=self._find_paper(line) is not None)

    def _on_leave_out_requested(self, line: int) -> None:
        entry = self._find_paper(line)
        if entry is not None:
            self.decided.emit(entry, Decision.LEAVE_OUT)

    def _find_paper(self, line: int) -> PlannedPaper | None:
        if self._reading is None or self.digest is None:
            return None
        return self._reading.finder.find_at(self.digest.plan, line)
