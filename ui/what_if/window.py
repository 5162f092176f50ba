"""The sandbox: a copy of a set of papers to play with, and what becomes of its figures; the library stays as it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.changes import Touched
from app.library.paper_sets import PaperSet
from app.metrics.estimates import Estimate
from app.search_query import Query, all_of
from app.values import PaperId
from ui import language, theme
from ui.desk import Desk
from ui.notices import announce
from ui.what_if.figure_list import FigureList
from ui.what_if.figure_model import SandboxFigures
from ui.what_if.needs_pane import NeedsPane
from ui.what_if.paper_list import SandboxList
from ui.what_if.paper_menu import make_paper_menu
from ui.what_if.paper_model import SandboxPapers
from ui.what_if.readings import ReadSet
from ui.what_if.sandbox import Sandbox
from ui.what_if.set_reader import SetReader
from ui.widgets.areas import make_line, scroll_vertically
from ui.widgets.figure_texts import say_whole_coverage
from ui.widgets.figure_years import chosen_years
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.side_window import SideWindow
from ui.widgets.texts import make_text
from ui.window.task_line import TaskLine

_USUAL = (1160, 780)
_SIDE_WIDTH = 412
_LEAST_HEIGHT = 150
_TYPING = 120
"""Milliseconds after a key until the list follows."""
_LEADING = frozenset((Qt.Key.Key_Down, Qt.Key.Key_PageDown))


class WhatIfWindow(SideWindow):
    """Shows the papers of a set, with what is supposed of them, beside the figures that follow.

    Attributes:
        papers: the set; ``sandbox`` is what is supposed of it.
        list, figures, needs: its parts.
    """

    def __init__(self, desk: Desk, papers: PaperSet) -> None:
        super().__init__(desk.window, _USUAL)
        self._desk = desk
        self.papers = papers
        self.sandbox = Sandbox(self)
        years = chosen_years(desk.memory)
        self._reader = SetReader(
            desk.library, desk.tasks, papers, years, find_supposed=lambda: self.sandbox.supposed, parent=self
        )
        self._model = SandboxPapers(desk.library, desk.tasks, self.sandbox, self)
        self.list = SandboxList(self._model)
        self._figures_model = SandboxFigures(self.sandbox, years, self)
        self.figures = FigureList(self._figures_model)
        self.needs = NeedsPane(desk.library, self.sandbox)
        self.filter = QLineEdit()
        self._none = make_text(role="muted", name="what_if_none")
        self._coverage = make_text(role="small", name="what_if_coverage", wraps=False)
        self._state = make_text(role="small", name="what_if_state", wraps=False)
        self._back = QPushButton(language.tr("Take all back"))
        self._retry = QPushButton(language.tr("Read the papers"))
        self._progress = TaskLine()
        self._timer = QTimer(self, singleShot=True, interval=_TYPING)
        self._set_up()
        self._lay_out()
        self._connect()
        self._model.show_papers(papers.query)
        self._reader.read()
        self._say_state()

    # --- reading

    def _on_arrived(self, read: ReadSet) -> None:
        self._retry.hide()
        self.sandbox.take(read)
        self._model.ask_again()
        self._say_none()  # an empty list that stays empty moves nowhere

    def _on_stopped(self) -> None:
        self._retry.show()
        self._say_state()

    def _on_failed(self, error: Exception) -> None:
        self._retry.show()
        self._desk.notices.show_error(error, self)

    def _on_touched(self, touched: Touched) -> None:
        """Take over what was changed in the library meanwhile; what is supposed stays."""
        if touched:
            self._reader.read_soon()

    # --- what is shown

    def _on_filter_changed(self) -> None:
        self._model.show_papers(self._narrow())
        self._say_none()

    def _narrow(self) -> Query:
        from app.search_query.parse import parse_query  # noqa: PLC0415 - most sandboxes are looked at whole

        typed = self.filter.text().strip()
        if not typed:
            return self.papers.query
        return all_of(self.papers.query, parse_query(typed, typing=True).query)

    def _say_none(self) -> None:
        filtered = bool(self.filter.text().strip())
        is_known = filtered or (self.sandbox.is_ready and not self.sandbox.papers)
        self._none.setVisible(is_known and self._model.rowCount() == 0)
        none = language.tr("No paper of this set has these words.")
        self._none.setText(none if filtered else language.tr("There is no paper in this set."))

    def _on_moved(self, _: object) -> None:
        self._say_state()
        if self._figures_model.moved:
            announce(self.figures, self._figures_model.spoken_moves())

    def _say_state(self) -> None:
        """What is supposed, in words; and the button that takes it back."""
        sandbox, said = self.sandbox, []
        counts, left_out = sandbox.other_counts, sandbox.left_out
        if counts:
            said.append(language.tr("%Ln counts changed", "%Ln count changed", counts))
        if left_out:
            said.append(language.tr("%Ln papers left out", "%Ln paper left out", left_out))
        self._state.setText(" · ".join(said) or self._say_how())
        self._coverage.setText(say_whole_coverage("citations", sandbox.after().get("citations", Estimate())))
        self._back.setEnabled(bool(said))

    def _say_how(self) -> str:
        """How many papers there are, and what one can do with them."""
        if not self.sandbox.is_ready:
            return ""
        papers = language.tr("%Ln papers", "%Ln paper", self.sandbox.papers)
        hint = language.tr("Type a count · Space leaves a paper out · Del takes back")
        return f"{papers} · {hint}" if self.sandbox.papers else papers

    # --- what a person does

    def _on_tick(self, paper_ids: list[PaperId]) -> None:
        current = self.list.current_id
        if paper_ids and current is not None:
            self.sandbox.set_left_out(paper_ids, left_out=not self.sandbox.is_left_out(current))

    def _on_menu(self, at: QPoint) -> None:
        make_paper_menu(self.list, self.sandbox, self._on_tick, self).show_at(at)

    def _on_paper_requested(self, paper_id: PaperId) -> None:
        """Show a paper in the list, whole again where the filter hides it."""
        if not self.list.select(paper_id):
            self.filter.clear()
            self._timer.stop()
            self._on_filter_changed()
            self.list.select(paper_id)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the filter back, then goes to the list; it closes only where nothing would be lost."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filter.selectAll()
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.filter.text():
            self.filter.clear()
        elif self._back.isEnabled():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the filter the arrows lead into the list."""
        if watched is not self.filter:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _LEADING:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            QApplication.sendEvent(self.list, event)
            return True
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        self._reader.stop()
        self._model.stop()
        super().closeEvent(event)

    # --- set-up

    def _connect(self) -> None:
        self._desk.observer.touched.connect(self._on_touched)
        self._reader.started.connect(self._progress.watch)
        self._reader.arrived.connect(self._on_arrived)
        self._reader.stopped.connect(self._on_stopped)
        self._reader.failed.connect(self._on_failed)
        self._model.failed.connect(self._on_failed)
        self._model.modelReset.connect(self._say_none)
        self._model.rowsInserted.connect(self._say_none)
        self.sandbox.moved.connect(self._on_moved)
        self.sandbox.reading_wanted.connect(self._reader.read)
        self.list.tick_requested.connect(self._on_tick)
        self.list.back_requested.connect(self.sandbox.take_back)
        self.list.menu_requested.connect(self._on_menu)
        self.needs.paper_requested.connect(self._on_paper_requested)
        self._back.clicked.connect(self.sandbox.clear)
        self._retry.clicked.connect(self._reader.read)
        self.filter.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self._on_filter_changed)

    def _set_up(self) -> None:
        self.setObjectName("what_if")
        self.setWindowTitle(language.tr("What if – {name}").format(name=self.papers.name))
        self.filter.setObjectName("what_if_filter")
        self.filter.setPlaceholderText(language.tr("Find papers of this set"))
        self.filter.setAccessibleName(language.tr("Find papers of this set"))
        self.filter.setClearButtonEnabled(True)
        self.filter.installEventFilter(self)
        self._back.setObjectName("what_if_back")
        self._retry.setObjectName("what_if_read")
        self._retry.hide()
        self._none.hide()
        for button in (self._back, self._retry):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.size(18), 0, theme.size(14))
        column.setSpacing(theme.size(12))
        column.addLayout(self._make_head())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._make_papers())
        split.addWidget(self._make_side())
        split.setStretchFactor(0, 1)
        column.addWidget(split, 1)
        column.addWidget(make_line())
        column.addLayout(self._make_foot())
        self.setTabOrder(self.filter, self.list)
        self.list.setFocus()

    def _make_head(self) -> QVBoxLayout:
        title = make_text(language.tr("What if – {name}").format(name=self.papers.name), role="title", wraps=True)
        promise = language.tr("A sandbox: nothing here changes the library, and closing forgets it.")
        line = QHBoxLayout()
        line.setSpacing(theme.size(6))
        line.addWidget(GlyphLabel("flask-outline", "good", 16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(make_text(promise, role="good", name="what_if_promise"), 1)
        head = QVBoxLayout()
        head.setContentsMargins(theme.size(20), 0, theme.size(20), 0)
        head.setSpacing(theme.size(4))
        head.addWidget(title)
        head.addLayout(line)
        return head

    def _make_papers(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        around = QHBoxLayout()
        around.setContentsMargins(theme.margins(20, 0, 12, 0))
        around.addWidget(self.filter)
        self._none.setContentsMargins(theme.margins(20, 0, 12, 0))
        column.addLayout(around)
        column.addWidget(self._none)
        column.addWidget(self.list, 1)
        side.setMinimumWidth(self._fit_width(360))
        return side

    def _make_side(self) -> QWidget:
        """The figures and what an h-index needs; where there is no room for both, they are scrolled."""
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.margins(12, 0, 20, 0))
        column.setSpacing(theme.size(10))
        self._coverage.setContentsMargins(theme.margins(10, 4, 0, 0))
        column.addWidget(self._coverage)
        column.addWidget(self.figures, 1)
        column.addWidget(self.needs)
        self.figures.setMinimumHeight(theme.size(_LEAST_HEIGHT))
        area = scroll_vertically(side)
        area.setMinimumWidth(self._fit_width(_SIDE_WIDTH))
        return area

    def _fit_width(self, pixels: int) -> int:
        """A width at the usual text size, less where large texts would leave no room for the other side."""
        return min(theme.size(pixels), self.width() * 45 // 100)

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.size(20), 0, theme.size(20), 0)
        foot.setSpacing(theme.size(12))
        for part in (self._state, self._back, self._progress, self._retry):
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(self.make_close_button())
        return foot
