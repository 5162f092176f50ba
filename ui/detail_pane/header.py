"""The head of the detail pane: what the paper is, and the buttons that open it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.papers import Code, Paper
from ui import icons, theme
from ui.field_editor import FieldEditor
from ui.paper_links import find_paper_url
from ui.paper_opener import say_no_link
from ui.plain_tip import plain_tip

_INSET = 6
"""Pixels by which an editor's text stands inside its frame; what is no editor is moved in line with it."""

_MOST_LINES = 7
"""Lines of a title, or of authors, that leave room for the rest of the pane."""


class PaperHeader(QWidget):
    """Title, authors, and the buttons that open the paper and its code; the filled one opens the paper if it can.

    Args:
        title, authors: the editors of those fields; who made them fills them.

    Signals:
        open_paper_requested: the button "Open paper" was used.
        open_code_requested: the button "Open code" was used.
    """

    open_paper_requested = Signal()
    open_code_requested = Signal()

    def __init__(self, title: FieldEditor, authors: FieldEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._authors = authors
        self._open_paper = QPushButton("Open paper", self)
        self._open_code = QPushButton("Open code", self)
        self._no_link = QLabel(say_no_link(), self)
        self._set_up()
        self._lay_out()

    def show_paper(self, paper: Paper) -> None:
        """Offer what can be opened of this paper."""
        url = find_paper_url(paper)
        self._open_paper.setVisible(url is not None)
        self._open_paper.setToolTip(plain_tip(url or ""))
        self._open_code.setVisible(paper.code == Code.LINK)
        self._open_code.setToolTip(plain_tip(paper.repositories[0].url if paper.repositories else ""))
        self._no_link.setVisible(paper.code == Code.BADGE)
        theme.set_kind(self._open_code, "plain" if url else "filled")
        host = paper.repositories[0].repository.host if paper.repositories else ""
        self._open_code.setIcon(icons.icon(icons.host_glyph(host), role="text" if url else "on_filled"))

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self._title.text_edit, self._authors.text_edit, self._open_paper, self._open_code]

    def _set_up(self) -> None:
        self._title.text_edit.setProperty("look", "title")
        self._title.text_edit.most_lines = _MOST_LINES
        self._authors.text_edit.most_lines = _MOST_LINES
        self._authors.text_edit.setProperty("look", "authors")
        theme.set_kind(self._open_paper, "filled")
        self._open_paper.setIcon(icons.icon("open-in-new", role="on_filled"))
        for button in (self._open_paper, self._open_code):
            button.setIconSize(QSize(theme.size(16), theme.size(16)))
        self._open_paper.setObjectName("open-paper")
        self._open_code.setObjectName("open-code")
        self._no_link.setObjectName("no-link")
        self._no_link.setTextFormat(Qt.TextFormat.PlainText)
        self._no_link.setWordWrap(True)
        theme.set_role(self._no_link, "muted")
        self._open_paper.clicked.connect(self.open_paper_requested)
        self._open_code.clicked.connect(self.open_code_requested)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(theme.size(_INSET), theme.size(6), 0, 0)
        buttons.setSpacing(theme.size(8))
        buttons.addWidget(self._open_paper)
        buttons.addWidget(self._open_code)
        buttons.addWidget(self._no_link, 1)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(2))
        column.addWidget(self._title)
        column.addWidget(self._authors)
        column.addLayout(buttons)
