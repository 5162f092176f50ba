"""The row of a paper's code: each repository with what the link names of it, and who shares it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.code import RepositoryLink
from ui import theme
from ui.detail_pane.link_buttons import LinkButtons, offer_copying
from ui.detail_pane.wording import format_others, format_ref
from ui.widgets.link_button import LinkButton


class CodeRow(QWidget):
    """The repositories of one paper.

    Signals:
        link_clicked(str): the address of a repository is to be opened.
    """

    link_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._shown: list[QWidget] = []
        self._stops: list[QWidget] = []

    def show_links(self, links: Sequence[tuple[RepositoryLink, int]], otherwise: str) -> None:
        """Show these links, each with how many papers share its repository; without any, what is to be said."""
        self._clear()
        for link, papers in links:
            self._add_link(link)
            for text in (format_ref(link), format_others(papers)):
                self._add_text(text, "small")
        if not links:
            self._add_text(otherwise, "faint")

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return self._stops

    def _add_link(self, link: RepositoryLink) -> None:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.margins(6, 0, 0, 0))
        row.setSpacing(theme.size(4))
        button = LinkButton(str(link.repository), link.url, line)
        button.clicked.connect(lambda: self.link_clicked.emit(link.url))
        offer_copying(button, link.url)
        copying = LinkButtons(str(link.repository), opens=False, parent=line)
        copying.show_address(link.url)
        copying.appear_with(line, button)
        row.addWidget(button)
        row.addWidget(copying)
        row.addStretch()
        self._stops += [button, *copying.tab_stops()]
        self._add(line)

    def _add_text(self, text: str, role: str) -> None:
        if not text:
            return
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        above = 0 if self._shown else 3  # the first line stands level with the row's label
        label.setContentsMargins(theme.margins(6, above, 0, 3))
        theme.set_role(label, role)
        self._add(label)

    def _add(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self._column.addWidget(widget)
        widget.show()

    def _clear(self) -> None:
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        self._stops = []
