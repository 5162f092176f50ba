"""The head of the detail pane: what the paper is, and the buttons that open it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.code import Code
from ui import icons, language, theme
from ui.detail_pane.authors import AuthorsSection
from ui.detail_pane.shown import ShownPaper
from ui.detail_pane.stars import RatingStars
from ui.detail_pane.status_chip import StatusChip
from ui.papers.paper_links import find_paper_url
from ui.widgets.field_editor import FieldEditor
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.plain_tip import plain_tip

_INSET = 6
"""Pixels by which an editor's text stands inside its frame; what is no editor is moved in line with it."""

_MOST_LINES = 7
"""Lines of a title that leave room for the rest of the pane."""


class PaperHeader(QWidget):
    """Status, rating, title, authors, and the buttons that open the paper and its code.

    The filled button opens the paper if anything is known that can be opened: a file, else an address.

    Args:
        title, authors: the editors of those fields; who made them fills them.
        store: given a field's name and a text; stores it, and shows why where that is refused.

    Signals:
        open_paper_requested, open_code_requested, cite_requested: a button was used.
    """

    open_paper_requested = Signal()
    open_code_requested = Signal()
    cite_requested = Signal()

    def __init__(
        self,
        title: FieldEditor,
        authors: AuthorsSection,
        store: Callable[[str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._authors = authors
        self._store = store
        self._status = StatusChip(self)
        self._stars = RatingStars(self)
        self._open_paper = _make_button("open-paper", language.tr("Open paper"), self)
        self._open_code = _make_button("open-code", language.tr("Open code"), self)
        self._cite = _make_button("cite", language.tr("Cite"), self)
        self._set_up()
        self._lay_out()

    def show_paper(self, shown: ShownPaper) -> None:
        """Offer what can be opened of this paper."""
        paper, file, url = shown.paper, shown.file, find_paper_url(shown.paper)
        opens = file is not None or url is not None
        self._status.show_status(paper.status)
        self._stars.show_rating(paper.rating)
        self._open_paper.setVisible(opens)
        self._open_paper.setToolTip(plain_tip(file.name if file is not None else url or ""))
        icons.put_icon(self._open_paper, "file-document-outline" if file else "open-in-new", role="on_filled")
        self._open_code.setVisible(paper.code == Code.LINK)
        self._open_code.setToolTip(plain_tip(paper.repositories[0].url if paper.repositories else ""))
        theme.set_kind(self._open_code, "plain" if opens else "filled")
        host = paper.repositories[0].repository.host if paper.repositories else ""
        icons.put_icon(self._open_code, icons.host_glyph(host), role="text" if opens else "on_filled")

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        buttons = [self._open_paper, self._open_code, self._cite]
        return [self._status, self._stars, self._title.text_edit, *self._authors.tab_stops(), *buttons]

    def _on_status_chosen(self, status: object) -> None:
        self._store("status", str(status or ""))

    def _on_rated(self, stars: int) -> None:
        self._store("rating", str(stars or ""))

    def _set_up(self) -> None:
        self._title.text_edit.setProperty("look", "title")
        self._title.text_edit.most_lines = _MOST_LINES
        theme.set_kind(self._open_paper, "filled")
        icons.put_icon(self._cite, "format-quote-close")
        self._cite.setToolTip(language.tr("Copy a citation"))
        self._open_paper.clicked.connect(self.open_paper_requested)
        self._open_code.clicked.connect(self.open_code_requested)
        self._cite.clicked.connect(self.cite_requested)
        self._status.chosen.connect(self._on_status_chosen)
        self._stars.rated.connect(self._on_rated)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(2))
        column.addLayout(lay_out_marks(self._status, self._stars))
        column.addWidget(self._title)
        column.addWidget(self._authors)
        column.addLayout(self._lay_out_buttons())

    def _lay_out_buttons(self) -> QVBoxLayout:
        buttons = FlowLayout(gap=8)
        for button in (self._open_paper, self._open_code, self._cite):
            buttons.addWidget(button)
        column = QVBoxLayout()
        column.setContentsMargins(theme.margins(_INSET, 6, 0, 0))
        column.setSpacing(theme.size(6))
        column.addLayout(buttons)
        return column


def lay_out_marks(status: StatusChip, stars: RatingStars) -> QHBoxLayout:
    """The first line of the head: how far it was read, and how it was liked."""
    line = QHBoxLayout()
    line.setContentsMargins(theme.margins(_INSET, 0, 0, 2))
    line.addWidget(status)
    line.addStretch()
    line.addWidget(stars)
    return line


def _make_button(name: str, text: str, parent: QWidget) -> QPushButton:
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
