"""What several papers have of code: how many link any, and the repositories that most of them link."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.summaries import CodeSummary, RepositoryCount
from ui import language, theme
from ui.detail_pane.wording import format_share
from ui.widgets.link_button import LinkButton
from ui.widgets.texts import make_text

_INSET = 6


class CommonCode(QWidget):
    """Says what papers have of code.

    Signals:
        clicked(Repository): the papers that link it are to be shown.
    """

    clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states = make_text(name="code-states")
        self._states.setContentsMargins(theme.margins(_INSET, 4, 0, 4))
        self._more = make_text(role="small", name="code-more")
        self._more.setContentsMargins(theme.margins(_INSET, 0, 0, 4))
        self._lines: list[QWidget] = []
        self._stops: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._states)
        self._column.addWidget(self._more)

    def show_summary(self, code: CodeSummary, papers: int) -> None:
        """Show what so many papers have."""
        self._states.setText(format_states(code, papers))
        theme.set_role(self._states, "" if code.links or code.badges else "faint")
        self._clear()
        for place, each in enumerate(code.most_linked, start=1):
            self._column.insertWidget(place, self._make_line(each, papers))
        more = code.repositories - len(code.most_linked)
        self._more.setText(language.tr("and %Ln more repositories", "and %Ln more repository", more))
        self._more.setVisible(more > 0)

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return self._stops

    def _make_line(self, each: RepositoryCount, papers: int) -> QWidget:
        line = QWidget(self)
        name = str(each.repository)
        link = LinkButton(name, language.tr("Show all papers that link {name}").format(name=name), line)
        link.clicked.connect(lambda: self.clicked.emit(each.repository))
        count = make_text(format_share(each.papers, papers), role="small", wraps=False)
        link.setAccessibleDescription(count.text())
        row = QHBoxLayout(line)
        row.setContentsMargins(theme.margins(_INSET, 0, 0, 0))
        row.setSpacing(theme.size(8))
        row.addWidget(link)
        row.addStretch()
        row.addWidget(count)
        self._lines.append(line)
        self._stops.append(link)
        line.show()
        return line

    def _clear(self) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines, self._stops = [], []


def format_states(code: CodeSummary, papers: int) -> str:
    """How many of some papers link code, and how many are only said to have some."""
    if not code.links and not code.badges:
        return language.tr("None known.")
    linked = language.tr("{share} link code", "of papers").format(share=format_share(code.links, papers))
    badges = language.tr("%Ln badges without a link", "%Ln badge without a link", code.badges) if code.badges else ""
    return ", ".join(filter(None, (linked, badges)))
