"""What stands in the place of the list of repositories where it is empty: why, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui import language, theme
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.texts import make_text


class NothingListed(QWidget):
    """Says that no paper links code, or that the filter fits none.

    Signals:
        clear_requested: the filter is to be taken back.
        complete_requested: the papers are to be shown whose page says that they have code, and links none.
        papers_requested: all papers are to be shown.
    """

    clear_requested = Signal()
    complete_requested = Signal()
    papers_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("repository_nothing")
        self._incomplete = 0
        self._text, self._how = _make_text("title"), _make_text("muted")
        self._clear = _make_button("repository_clear", language.tr("Clear the filter"))
        self._complete = _make_button("repository_complete", "")
        self._papers = _make_button("repository_papers", language.tr("Go to the papers"))
        self._clear.clicked.connect(self.clear_requested)
        self._complete.clicked.connect(self.complete_requested)
        self._papers.clicked.connect(self.papers_requested)
        self._lay_out()

    def note_incomplete(self, papers: int) -> None:
        """Know of how many papers a page says that they have code, where none links any."""
        self._incomplete = papers

    def say(self, *, filtered: bool) -> None:
        """Say why the list is empty."""
        if filtered:
            self._text.setText(language.tr("No repository fits the filter."))
            self._how.setText(language.tr("Words are looked for in host, owner and name."))
        else:
            self._text.setText(language.tr("No paper links a repository yet."))
            self._how.setText(
                language.tr("Select a paper and add the address of its code in the row Code of its details.")
            )
        said = language.tr("Complete the code of %Ln papers", "Complete the code of %Ln paper", self._incomplete)
        self._complete.setText(said)
        self._clear.setVisible(filtered)
        self._complete.setVisible(not filtered and bool(self._incomplete))
        self._papers.setVisible(not filtered)

    def take_focus(self) -> None:
        """Put the keyboard on the first button."""
        buttons = (self._clear, self._complete, self._papers)
        next(button for button in buttons if not button.isHidden()).setFocus()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.size(8))
        buttons.addStretch(1)
        for button in (self._clear, self._complete, self._papers):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.margins(24, 12, 24, 12))
        column.setSpacing(theme.size(12))
        column.addStretch(2)
        column.addWidget(GlyphLabel("source-repository", "faint", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        column.addWidget(self._how)
        column.addLayout(buttons)
        column.addStretch(3)


def _make_text(role: str) -> QLabel:
    label = make_text(role=role)
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return label


def _make_button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
