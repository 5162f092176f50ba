"""One paper, whole: its head, and the tabs Details and History."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.changes import Change
from app.papers import Paper, PaperSource, RepositoryLink
from app.values import PaperId
from ui import field_editor, theme
from ui.detail_pane.details import DetailsPage
from ui.detail_pane.header import PaperHeader
from ui.detail_pane.history import HistoryPage
from ui.local_style import LocalStyle

_STYLE = (
    field_editor.STYLE
    + """
QPlainTextEdit[look="title"] { font-size: 17px; font-weight: 700; }
QPlainTextEdit[look="authors"] { color: @muted; }
QPlainTextEdit[look="authors"]:focus { color: @text; }
QPlainTextEdit[kind="reading"] {
    background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 0;
}
QTabWidget::tab-bar { left: 18px; }
QPushButton[kind="link"] { font-weight: 400; padding: 1px 4px; }
QPlainTextEdit[kind="reading"]:focus { border-color: @accent; }
"""
)


class PaperPage(QWidget):
    """Shows one paper and edits it.

    Args:
        store: given a paper, a field's name and a text; stores it, or raises KnownError.

    Attributes:
        details: the fields; what is being typed there is committed and put aside through it.

    Signals:
        open_paper_requested, open_code_requested: a button of the head was used.
        link_clicked: a RepositoryLink to be opened.
        researcher_clicked: a ResearcherId whose papers are asked for.
        history_seen: the history came into view, and may be out of date.
    """

    open_paper_requested = Signal()
    open_code_requested = Signal()
    link_clicked = Signal(object)
    researcher_clicked = Signal(object)
    history_seen = Signal()

    def __init__(self, store: Callable[[PaperId, str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.details = DetailsPage(store)
        self._header = PaperHeader(*(self.details.make_editor(name, labelled=False) for name in ("title", "authors")))
        self._history = HistoryPage()
        self._tabs = QTabWidget()
        self._lay_out()
        LocalStyle(self, _STYLE)
        self._header.open_paper_requested.connect(self.open_paper_requested)
        self._header.open_code_requested.connect(self.open_code_requested)
        self.details.link_clicked.connect(self.link_clicked)
        self.details.researcher_clicked.connect(self.researcher_clicked)
        self._history.came_into_view.connect(self.history_seen)

    def show_paper(
        self, paper: Paper, sources: tuple[PaperSource, ...], links: list[tuple[RepositoryLink, int]]
    ) -> None:
        """Show this paper; where it is the one shown before, what is being typed stays."""
        self._header.show_paper(paper)
        self.details.show_paper(paper, sources, links)

    @property
    def shows_history(self) -> bool:
        """Whether the history is in view."""
        return self._history.isVisible()

    def show_changes(self, changes: Sequence[Change]) -> None:
        """Show what was changed in this paper."""
        self._history.show_changes(changes)

    def order_tab_stops(self) -> None:
        """Put the tab stops in the order of what is seen; anew with each paper, since links come and go."""
        stops = [*self._header.tab_stops(), self._tabs.tabBar(), *self.details.tab_stops()]
        for stop, following in pairwise(stops):
            self.setTabOrder(stop, following)

    def _lay_out(self) -> None:
        # Qt gives the focus to its bar instead, and so the bar two places among the tab stops.
        self._tabs.setFocusProxy(None)  # type: ignore[arg-type]
        self._tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._tabs.addTab(self.details, "Details")
        self._tabs.addTab(self._history, "History")
        head = QWidget(self)
        inner = QVBoxLayout(head)
        inner.setContentsMargins(theme.size(14), theme.size(14), theme.size(16), theme.size(4))
        inner.addWidget(self._header)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(4))
        column.addWidget(head)
        column.addWidget(self._tabs, 1)
