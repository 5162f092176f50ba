"""The foot of the dialog: where papers are put, what waits, how far the work is, and the buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import language, theme
from ui.import_dialog.digest import Digest
from ui.import_dialog.filing_bar import FilingBar
from ui.import_dialog.wording import format_confirm, format_undecided
from ui.widgets.progress_bar import ProgressBar


class ImportFooter(QWidget):
    """Says what confirming will do, and does it.

    Attributes:
        filing_bar: the choice of a collection and of tags.

    Signals:
        confirmed: the filled button was used.
        all_confirmed: the button that imports all remaining sources was used.
        cancelled: the button "Cancel" was used.
    """

    confirmed = Signal()
    all_confirmed = Signal()
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filing_bar = FilingBar()
        self._was_stored = False
        self._message = QLabel()
        self._progress = ProgressBar()
        self._cancel = QPushButton(language.tr("Cancel"))
        self._all = QPushButton()
        self._confirm = QPushButton(language.tr("Nothing to add"))
        self._set_up()
        self._lay_out()

    def show_digest(self, digest: Digest | None) -> None:
        """Say what a plan would do; None where there is none."""
        text = format_confirm(digest) if digest is not None else ""
        self._progress.hide()
        self._confirm.setText(text or language.tr("Nothing to add"))
        self._confirm.setEnabled(bool(text))
        self._cancel.setEnabled(True)
        self._say(format_undecided(digest.counts) if digest is not None else "", "caution")

    def show_remaining(self, sources: int) -> None:
        """Offer to import so many sources at once; one alone has its own button."""
        self._all.setText(language.tr("Import all %Ln", "Import all %Ln", sources))
        self._all.setVisible(sources > 1)
        leaving = self._was_stored and not sources
        self._cancel.setText(language.tr("Close") if leaving else language.tr("Cancel"))

    def show_reading(self) -> None:
        """A text is being read, so nothing can be confirmed."""
        self._confirm.setEnabled(False)
        self._progress.show_progress(0, 0)
        self._progress.show()

    def show_progress(self, done: int, total: int) -> None:
        """So many papers of so many are stored."""
        self._confirm.setEnabled(False)
        self._all.setEnabled(False)
        self._progress.show_progress(done, total)
        self._progress.show()
        self._say(_format_storing(done, total) if total else language.tr("Storing…"), "muted")

    def show_idle(self, *, was_stored: bool) -> None:
        """Nothing is being stored any more; where something was, leaving takes nothing back."""
        self._was_stored = self._was_stored or was_stored
        self._all.setEnabled(True)
        self._cancel.setEnabled(True)
        self._progress.hide()

    def show_stopping(self) -> None:
        """The import was asked to stop."""
        self._cancel.setEnabled(False)
        self._say(language.tr("Stopping; what was not finished will not have been changed…"), "muted")

    def can_confirm(self) -> bool:
        """Whether there is something to do."""
        return self._confirm.isEnabled()

    def _say(self, text: str, role: str) -> None:
        theme.set_role(self._message, role)
        self._message.setText(text)

    def _set_up(self) -> None:
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.setWordWrap(True)
        self._message.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._progress.setMaximumWidth(theme.size(180))
        self._progress.hide()
        self._all.hide()
        theme.set_kind(self._confirm, "filled")
        self._confirm.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        named = ((self._cancel, "import-cancel"), (self._all, "import-all"), (self._confirm, "import-confirm"))
        for button, name in named:
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.setMinimumHeight(theme.size(32))
        self._confirm.setEnabled(False)
        self._confirm.clicked.connect(self.confirmed)
        self._all.clicked.connect(self.all_confirmed)
        self._cancel.clicked.connect(self.cancelled)

    def _lay_out(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(theme.size(2))
        said.addWidget(self._message)
        said.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.size(12))
        row.addWidget(self.filing_bar)
        row.addLayout(said, 1)
        for button in (self._cancel, self._all, self._confirm):
            row.addWidget(button)


def _format_storing(done: int, total: int) -> str:
    said = language.tr("Storing {done} of %Ln papers…", "Storing {done} of %Ln paper…", total)
    return said.format(done=language.format_count(done))
