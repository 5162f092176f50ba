"""The line at the foot of the window: what is selected, what is under way, and the last change with its undo."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.changes import Change, Touched
from app.errors import KnownError
from app.library import Library
from ui import language, theme
from ui.history.step_wording import format_redo, format_undo
from ui.library_observer import LibraryObserver
from ui.tasks import TaskRunner
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.texts import make_link, make_text
from ui.window.task_line import TaskLine


class StatusLine(QFrame):
    """Says what is selected, what is under way, and what was done last.

    Signals:
        undo_requested, redo_requested: the link beside the last change was followed.
        keyboard_left: the keyboard was on what was under way, which ended.
    """

    undo_requested = Signal()
    redo_requested = Signal()
    keyboard_left = Signal()

    def __init__(
        self, library: Library, observer: LibraryObserver, tasks: TaskRunner, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self._library = library
        self._link_redoes = False
        self._selection = make_text(role="small", name="status_selection", wraps=False)
        self._change = ElidedLabel()
        self._change.setObjectName("status_change")
        theme.set_role(self._change, "small")
        self._link = make_link("status_undo")
        self._progress = TaskLine()
        self._lay_out()
        self._link.clicked.connect(self._on_link_clicked)
        observer.touched.connect(self._on_touched)
        self._progress.keyboard_left.connect(self.keyboard_left)
        tasks.started.connect(self._progress.watch)
        self._show_change(None)

    def show_selection(self, selected: int, shown: int) -> None:
        """Say how many of the papers shown are selected."""
        if selected:
            said = language.tr("{selected} of %Ln selected", "{selected} of %Ln selected", shown)
            self._selection.setText(said.format(selected=language.format_count(selected)))
        else:
            papers = language.tr("%Ln papers", "%Ln paper", shown)
            self._selection.setText(papers if shown else language.tr("No papers"))

    def say_selection(self, text: str) -> None:
        """Say how much of something else is selected."""
        self._selection.setText(text)

    @property
    def change_text(self) -> str:
        """What it says of the last change."""
        return self._change.whole

    def _on_touched(self, touched: Touched) -> None:
        self._show_change(touched.change)

    def _show_change(self, change: Change | None) -> None:
        """The change just made, or the newest that can be undone; one taken back offers its redo."""
        try:
            change = change or self._library.next_undo()
        except KnownError:
            change = None  # the library is out of reach for a moment; whoever asked for something is told elsewhere
        self._link_redoes = change is not None and change.undone
        self._link.setVisible(change is not None)
        label = "" if change is None else change.label
        self._change.show_text(language.tr("Undone: {step}").format(step=label) if self._link_redoes else label)
        if change is not None:
            self._link.setText(format_redo(label) if change.undone else format_undo(label))

    def _on_link_clicked(self) -> None:
        (self.redo_requested if self._link_redoes else self.undo_requested).emit()

    def _lay_out(self) -> None:
        self._change.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size(18), 0, theme.size(18), 0)
        row.setSpacing(theme.size(12))
        row.addWidget(self._selection)
        row.addSpacing(theme.size(8))
        row.addWidget(self._progress)
        row.addWidget(self._change, 1)
        row.addWidget(self._link)
        self.setFixedHeight(theme.size(28))
