"""The list of problems, each one click from its line, with what can be done about the one that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from app.formats.source import Problem
from ui import language, theme
from ui.import_dialog.problem_model import Ignored, ProblemModel, format_problem


class ProblemPane(QWidget):
    """The problems of a source.

    Signals:
        line_requested(int, int): a line and a column (from 1) to show.
        mend_requested(int, int): a line and a column (from 1) at which the text is to be edited.
        leave_out_requested(int): the paper that a line (from 1) belongs to is to be left out.
        ignored: a problem was ignored, or is no longer.
    """

    line_requested = Signal(int, int)
    mend_requested = Signal(int, int)
    leave_out_requested = Signal(int)
    ignored = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ProblemModel(self)
        self._list = _ProblemList()
        self._list.setModel(self._model)
        self._text = QLabel()
        self._mend = _make_button(language.tr("Mend in the text"), "problem-mend")
        self._leave_out = _make_button(language.tr("Leave its paper out"), "problem-leave-out")
        self._ignore = _make_button(language.tr("Ignore"), "problem-ignore")
        self._lay_out()
        self._list.selectionModel().currentChanged.connect(self._on_chosen)
        self._list.clicked.connect(self._on_chosen)
        self._list.mend_requested.connect(self._on_mend)
        self._list.ignore_requested.connect(self._on_ignore)
        self._mend.clicked.connect(self._on_mend)
        self._leave_out.clicked.connect(self._on_leave_out)
        self._ignore.clicked.connect(self._on_ignore)
        self._show_chosen()

    def show_problems(self, problems: tuple[Problem, ...], ignored: Ignored) -> None:
        """Show these problems; the chosen row stays chosen."""
        row = self._list.currentIndex().row()
        selection = self._list.selectionModel()
        selection.blockSignals(True)
        self._model.show_problems(problems, ignored)
        if 0 <= row < len(problems):
            self._list.setCurrentIndex(self._model.index(row))
        selection.blockSignals(False)
        self._show_chosen()

    def choose_line(self, line: int) -> bool:
        """Choose the problem at a line (from 1); False if there is none."""
        row = self._model.find_row(line)
        if row >= 0:
            self._list.setCurrentIndex(self._model.index(row))
        return row >= 0

    def set_paper_there(self, *, there: bool) -> None:
        """Say whether the chosen problem's line belongs to a paper, which could be left out."""
        self._leave_out.setEnabled(there)

    def take_focus(self) -> None:
        """Give the keys to the list."""
        self._list.setFocus()

    def _chosen(self) -> Problem | None:
        row = self._list.currentIndex().row()
        return self._model.problem(row) if row >= 0 else None

    def _on_chosen(self, index: QModelIndex) -> None:
        problem = self._chosen()
        if problem is not None:
            self.line_requested.emit(problem.line, problem.column)
        self._show_chosen()

    def _on_mend(self) -> None:
        if (problem := self._chosen()) is not None:
            self.mend_requested.emit(problem.line, problem.column)

    def _on_leave_out(self) -> None:
        if (problem := self._chosen()) is not None:
            self.leave_out_requested.emit(problem.line)

    def _on_ignore(self) -> None:
        if self._chosen() is not None:
            self._model.toggle(self._list.currentIndex().row())
            self._show_chosen()
            self.ignored.emit()

    def _show_chosen(self) -> None:
        problem, row = self._chosen(), self._list.currentIndex().row()
        is_ignored = problem is not None and self._model.is_ignored(row)
        none = language.tr("Choose a problem to mend it.")
        self._text.setText(format_problem(problem, ignored=is_ignored) if problem else none)
        self._ignore.setText(language.tr("Do not ignore") if is_ignored else language.tr("Ignore"))
        for button in (self._mend, self._ignore):
            button.setEnabled(problem is not None)
        if problem is None:
            self._leave_out.setEnabled(False)

    def _lay_out(self) -> None:
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        theme.set_role(self._text, "small")
        self._mend.setToolTip(_format_key("Return"))
        self._ignore.setToolTip(_format_key("Del"))
        row = QHBoxLayout()
        row.setContentsMargins(theme.size(12), 0, theme.size(12), theme.size(8))
        row.setSpacing(theme.size(8))
        for button in (self._mend, self._leave_out, self._ignore):
            row.addWidget(button)
        row.addStretch()
        self._text.setContentsMargins(theme.size(12), theme.size(6), theme.size(12), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(6))
        column.addWidget(self._list, 1)
        column.addWidget(self._text)
        column.addLayout(row)


class _ProblemList(QListView):
    """The list itself; Enter mends, Del ignores.

    Signals:
        mend_requested, ignore_requested: the key was pressed.
    """

    mend_requested = Signal()
    ignore_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("problem-list")
        self.setAccessibleName(language.tr("Problems"))
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.mend_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.ignore_requested.emit()
        else:
            super().keyPressEvent(event)


def _make_button(text: str, name: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.setEnabled(False)
    return button


def _format_key(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
