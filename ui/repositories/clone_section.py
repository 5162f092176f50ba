"""What the pane says of a clone: where it is, what is checked out, and how far it is from where it came from."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.code import Clone
from ui import language, theme
from ui.code.clones.at_work import Step
from ui.repositories.rows import RepositoryRow
from ui.repositories.texts import say_branch, say_changed, say_commit, say_distance, say_folder, say_origin
from ui.widgets.progress_bar import ProgressBar
from ui.widgets.texts import keep_leading, let_names_break, make_link, make_text
from ui.window.task_line import say_cancel

_LABELS = 92


class CloneSection(QWidget):
    """A line for each thing that is known, and while something is done to the clone, how far that is.

    Attributes:
        cancel: stops what is being done.

    Signals:
        keyboard_left: the keyboard was on what stops it, and it is over.
    """

    keyboard_left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._step: Step | None = None
        self._work = QWidget()
        self._bar, self.cancel = ProgressBar(), make_link("clone_cancel")
        self._state = make_text(role="muted", name="clone_state")
        self._lines: dict[str, tuple[QLabel, QLabel]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.size(10))
        self._grid.setVerticalSpacing(theme.size(4))
        self._grid.setColumnMinimumWidth(0, theme.size(_LABELS))
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.size(8))
        column.setSpacing(theme.size(6))
        column.addWidget(make_text(language.tr("Clone"), role="heading"))
        column.addWidget(self._state)
        column.addWidget(self._work)
        column.addLayout(self._grid)
        for name, label in _list_labels().items():
            self._add_line(name, label)
        self._lay_out_work()

    def show_row(self, row: RepositoryRow, step: Step | None) -> None:
        """Show what is known of the clone of a repository, and what is being done to it."""
        self._step = step
        self._show_clone(row)
        had_keyboard = self.window().focusWidget() is self.cancel
        self._work.setVisible(step is not None)
        if had_keyboard and step is None:
            self.keyboard_left.emit()  # else it is on what comes next by Tab
        if step is not None:
            self._state.setText(step.task.label)
            self.cancel.setAccessibleName(say_cancel(step.task))
            self.note_progress()

    def note_progress(self) -> None:
        """Show how far it is."""
        if self._step is not None:
            self._bar.show_progress(*self._step.task.reported)

    def _show_clone(self, row: RepositoryRow) -> None:
        clone = row.clone
        missing = clone is not None and clone.missing
        self._state.setText(language.tr("Not cloned on this computer.") if clone is None else say_origin(row))
        theme.set_role(self._state, "caution" if missing else "muted")
        said = {} if clone is None else _say_lines(clone)
        for name, (label, value) in self._lines.items():
            text = said.get(name, "")
            value.setText(text)
            value.setAccessibleName(f"{label.text()}: {text}")
            label.setVisible(bool(text))
            value.setVisible(bool(text))

    def _on_cancel_clicked(self) -> None:
        if self._step is not None:
            self._step.task.cancel()

    def _lay_out_work(self) -> None:
        self.cancel.setText(language.tr("Cancel"))
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # it goes in a moment: a click leaves the keyboard alone
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(10))
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel)

    def _add_line(self, name: str, text: str) -> None:
        label, value = make_text(text, role="small"), keep_leading(make_text(name=f"clone_{name}"))
        value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, row, 0, top)
        self._grid.addWidget(value, row, 1, top)
        self._lines[name] = (label, value)


def _list_labels() -> dict[str, str]:
    return {
        "folder": language.tr("Folder"),
        "branch": language.tr("Branch"),
        "commit": language.tr("Last commit"),
        "subject": language.tr("Its message"),
        "distance": language.tr("Upstream", "how far a clone is behind or ahead of where it came from"),
        "changed": language.tr("Files"),
        "seen": language.tr("Looked at"),
    }


def _say_lines(clone: Clone) -> dict[str, str]:
    folder = let_names_break(say_folder(clone.path))
    if clone.missing:
        return {"folder": folder}
    state = clone.state
    return {
        "folder": folder,
        "branch": say_branch(state),
        "commit": say_commit(state),
        "subject": state.subject,
        "distance": say_distance(state),
        "changed": say_changed(state.changed),
        "seen": language.format_moment(clone.seen_at) if clone.seen_at is not None else "",
    }
