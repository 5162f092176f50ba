"""The list under the search box: it lies over the window, takes no focus, and is told which line is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QListView, QWidget

from ui import theme
from ui.search.completion.proposals import Proposal
from ui.widgets.lines import LINE_HEIGHT, Line, LineDelegate, fill, line_at, make_model

_LEAST_WIDTH = 380
_MOST_ROWS = 12


class ProposalList(QListView):
    """Proposals, of which none is chosen until the person does.

    Signals:
        taken(Proposal): one was clicked.
    """

    taken = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("proposals")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lines = make_model(self)
        self.setModel(self._lines)
        self.setItemDelegate(LineDelegate(self))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.hide()

    @property
    def chosen(self) -> Proposal | None:
        """The proposal that is chosen."""
        return _proposal_of(line_at(self.currentIndex()))

    def proposals(self) -> list[Proposal]:
        """What is proposed, from the top."""
        lines = (line_at(self._lines.index(row, 0)) for row in range(self._lines.rowCount()))
        return [proposal for line in lines if (proposal := _proposal_of(line))]

    def propose(self, proposals: Sequence[Proposal], anchor: QWidget) -> None:
        """Show these under a widget, with none chosen."""
        lines = [Line(each.label, each.note, each.spoken, each.glyph, each) for each in proposals]
        fill(self._lines, [("", lines)])
        self.unchoose()
        self.place(anchor)
        self.show()
        self.raise_()

    def unchoose(self) -> None:
        """Have no proposal chosen."""
        self.setCurrentIndex(QModelIndex())

    def place(self, anchor: QWidget) -> None:
        """Stand under this widget, as wide as it or a little wider, and within the window."""
        window = self._window
        rows = min(self.model().rowCount(), _MOST_ROWS)
        width = min(max(anchor.width(), theme.size(_LEAST_WIDTH)), window.width() - theme.size(16))
        corner = anchor.mapTo(window, QPoint(0, anchor.height() + theme.size(4)))
        left = max(theme.size(8), min(corner.x(), window.width() - width - theme.size(8)))
        room = window.height() - corner.y() - theme.size(8)
        height = min(rows * theme.size(LINE_HEIGHT) + 2 * (self.frameWidth() + theme.size(4)), room)
        self.setGeometry(left, corner.y(), width, max(height, theme.size(LINE_HEIGHT)))

    def step(self, by: int) -> Proposal | None:
        """Choose the next one or the one before; beyond either end none is chosen, and then it begins again."""
        rows = self.model().rowCount()
        places = range(-1, rows)
        row = places[(self.currentIndex().row() + 1 + by) % len(places)]
        self.setCurrentIndex(self.model().index(row, 0) if row >= 0 else QModelIndex())
        return self.chosen

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        proposal = _proposal_of(line_at(self.indexAt(event.position().toPoint())))
        if event.button() == Qt.MouseButton.LeftButton and proposal is not None:
            self.taken.emit(proposal)


def _proposal_of(line: Line | None) -> Proposal | None:
    return line.target if line is not None and isinstance(line.target, Proposal) else None
