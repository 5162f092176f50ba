"""What stands in the place of the list of repositories where it is empty: why, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui import language
from ui.widgets.empty_page import GLYPH, lay_out, make_button
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.texts import make_centred


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
        self._text, self._how = make_centred(role="title"), make_centred(role="muted")
        self._clear = make_button("repository_clear", language.tr("Clear the filter"), self.clear_requested)
        self._complete = make_button("repository_complete", "", self.complete_requested)
        self._papers = make_button("repository_papers", language.tr("Go to the papers"), self.papers_requested)
        glyph = GlyphLabel("source-repository", "faint", GLYPH)
        lay_out(self, glyph, (self._text, self._how), (self._clear, self._complete, self._papers))

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
