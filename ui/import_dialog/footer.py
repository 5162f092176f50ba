"""The foot of the dialog: what waits, how far the work is, and the two buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from app.importing.plan import ImportPlan
from ui import theme
from ui.import_dialog.wording import format_confirm, format_undecided

NOTHING = "Nothing to add"


class ImportFooter(QWidget):
    """Says what confirming will do, and does it.

    Signals:
        confirmed: the filled button was used.
        cancelled: the button "Cancel" was used.
    """

    confirmed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._message = QLabel()
        self._progress = QProgressBar()
        self._cancel = QPushButton("Cancel")
        self._confirm = QPushButton(NOTHING)
        self._set_up()
        self._lay_out()

    def show_plan(self, plan: ImportPlan | None) -> None:
        """Say what this plan would do; None where there is none."""
        text = format_confirm(plan) if plan is not None else ""
        self._progress.hide()
        self._confirm.setText(text or NOTHING)
        self._confirm.setEnabled(bool(text))
        self._cancel.setEnabled(True)
        self._say(format_undecided(plan.counts) if plan is not None else "", "caution")

    def show_reading(self) -> None:
        """A text is being read, so nothing can be confirmed."""
        self._confirm.setEnabled(False)
        self._progress.setRange(0, 0)
        self._progress.show()

    def show_progress(self, done: int, total: int) -> None:
        """So many papers of so many are stored."""
        self._confirm.setEnabled(False)
        self._progress.setRange(0, total)
        self._progress.setValue(done)
        self._progress.show()
        self._say(f"Storing {done:,} of {total:,} papers…" if total else "Storing…", "muted")

    def show_stopping(self) -> None:
        """The import was asked to stop."""
        self._cancel.setEnabled(False)
        self._say("Stopping; nothing will have been changed…", "muted")

    def can_confirm(self) -> bool:
        """Whether there is something to do."""
        return self._confirm.isEnabled()

    def _say(self, text: str, role: str) -> None:
        theme.set_role(self._message, role)
        self._message.setText(text)

    def _set_up(self) -> None:
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(theme.size(180))
        self._progress.hide()
        theme.set_kind(self._confirm, "filled")
        self._confirm.setObjectName("import-confirm")
        self._confirm.setToolTip("Ctrl+Enter")
        self._cancel.setObjectName("import-cancel")
        for button in (self._cancel, self._confirm):
            button.setAutoDefault(False)
            button.setMinimumHeight(theme.size(32))
        self._confirm.setEnabled(False)
        self._confirm.clicked.connect(self.confirmed)
        self._cancel.clicked.connect(self.cancelled)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(12))
        row.addWidget(self._progress)
        row.addStretch()
        row.addWidget(self._message)
        row.addWidget(self._cancel)
        row.addWidget(self._confirm)
