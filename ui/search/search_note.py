"""What stands under the search box: how a search was understood, how many papers it finds, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import language, theme
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.texts import make_link, make_text

_SIDE = 18
_LINE = 26


class SearchNote(QFrame):
    """A line about the search, and below it what of the search was not understood; hidden without a search.

    Signals:
        all_requested: the person wants what the search finds in all papers.
        paper_requested: the person wants to make a paper from what stands in the box.
        save_requested: the person wants to keep the search.
    """

    all_requested = Signal()
    paper_requested = Signal()
    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_note")
        self._counts = self._understood = self._name = ""
        self._text = make_text(role="small", name="search_understood")
        self._refused = make_text(role="caution", name="search_refused")
        self._caution = GlyphLabel("alert-outline", "caution", 16)
        self._all = make_link("search_all")
        self._paper = make_link("search_make_paper")
        self._paper.setText(language.tr("Make a paper from it"))
        self._save = make_link("search_save")
        self._save.setText(language.tr("Save…"))
        self._save.setAccessibleName(language.tr("Save this search"))
        self._all.clicked.connect(self.all_requested)
        self._paper.clicked.connect(self.paper_requested)
        self._save.clicked.connect(self.save_requested)
        self._lay_out()
        self.forget_counts()
        self.show_search("", "", searching=False)

    @property
    def text(self) -> str:
        """All that it says, as one text."""
        return " ".join(filter(None, (self._text.text(), self._refused.text())))

    def show_search(self, understood: str, refused: str, *, searching: bool) -> None:
        """Show a search in words, and what was not understood of it."""
        self._understood = understood
        self._refused.setText(refused)
        for part in (self._refused, self._caution):
            part.setVisible(bool(refused))
        self._show_text()
        self.setVisible(searching)

    def forget_counts(self) -> None:
        """Say no more how many papers there are, since the search or the view is another one."""
        self._counts = ""
        for link in (self._all, self._paper):
            link.hide()
        self._show_text()

    def show_counts(self, here: int, everywhere: int | None) -> None:
        """Say how many papers the search finds in the view, and where that is less, how many among all.

        Args:
            everywhere: None where the view is all papers.
        """
        elsewhere = everywhere is not None and everywhere > here
        if elsewhere:
            numbers = {"here": language.format_count(here), "all": language.format_count(everywhere or 0)}
            self._counts = language.tr("{here} here · {all} in All papers").format(**numbers)
            self._all.setText(language.tr("Show all {count}").format(count=numbers["all"]))
        else:
            self._counts = language.tr("%Ln papers", "%Ln paper", here) if here else language.tr("No papers")
        self._all.setVisible(elsewhere)
        self._show_text()

    def show_saved(self, name: str) -> None:
        """Say under which name the search is saved; "" where it is not."""
        self._name = language.tr("saved as “{name}”").format(name=name) if name else ""
        self._save.setVisible(not name)
        self._show_text()

    def offer_paper(self, *, offered: bool) -> None:
        """Offer to make a paper from what was typed, an identifier that no paper has."""
        self._paper.setVisible(offered)

    def _show_text(self) -> None:
        self._text.setText(" · ".join(filter(None, (self._counts, self._understood, self._name))))

    def _lay_out(self) -> None:
        line, refused = QHBoxLayout(), QHBoxLayout()
        line.setSpacing(theme.size(16))
        self._text.setMinimumHeight(theme.size(_LINE))  # as high as a link, so that nothing moves when one comes
        line.addWidget(self._text, 1)
        for link in (self._paper, self._all, self._save):
            line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        refused.setSpacing(theme.size(7))
        refused.addWidget(self._caution, 0, Qt.AlignmentFlag.AlignTop)
        refused.addWidget(self._refused, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.size(_SIDE), 0, theme.size(_SIDE), theme.size(6))
        column.setSpacing(theme.size(2))
        column.addLayout(line)
        column.addLayout(refused)


class SearchFoot(QFrame):
    """The strip under the search box: the note, and what a person is asked about the search.

    Attributes:
        note: says how the search was understood.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_foot")
        self.note = SearchNote()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.note)

    def add(self, bar: QWidget) -> None:
        """Put a bar below what is there; it is hidden until it is needed."""
        bar.hide()
        self._column.addWidget(bar)
