"""The comparison: the figures of several sets of papers side by side, with what each rests on, and no ranks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.changes import Touched
from app.library.paper_sets import PaperSet
from ui import language, theme
from ui.compare.chosen_sets import ChosenSets
from ui.compare.copying import format_comparison
from ui.compare.facts import FactsReader, SetFacts
from ui.compare.notice_texts import say_differences
from ui.compare.overlays import Overlays
from ui.compare.places import Place, list_places
from ui.compare.table import CompareTable
from ui.compare.table_model import CompareTableModel
from ui.desk import Desk
from ui.looks.local_style import LocalStyle
from ui.widgets.areas import make_line, scroll_vertically
from ui.widgets.figure_copying import CopyButton, CopyForm
from ui.widgets.figure_years import chosen_years
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.side_window import SideWindow
from ui.widgets.texts import make_text
from ui.window.task_line import TaskLine

_USUAL = (1180, 800)
_PLOTS_WIDTH = 320
_BESIDE = 20
_STYLE = """
#compare_notice_strip { background: @caution_ground; border: none; border-radius: 9px; }
#compare_notice { color: @caution; }
#compare_copy { border: 1px solid @line; padding: 5px 28px 5px 10px; }
#compare_copy:focus { border: 2px solid @accent; padding: 4px 27px 4px 9px; }
#compare_table QHeaderView::section { padding: 0 12px; }
#compare_table QHeaderView::section:first { padding-left: 20px; }
"""


class CompareWindow(SideWindow):
    """Shows figures side by side.

    Args:
        within: a collection stands for the papers of those inside it too.

    Attributes:
        sets: what is compared, and the way to choose; ``table`` and ``plots`` are what is said of it.
    """

    def __init__(self, desk: Desk, sets: Sequence[PaperSet], *, within: bool) -> None:
        super().__init__(desk.window, _USUAL)
        self._desk = desk
        self._within = within
        self._years = chosen_years(desk.memory)
        self._reader = FactsReader(desk.library, desk.tasks, self._years, self)
        self._model = CompareTableModel(self._years, self)
        self.sets = ChosenSets(self._list_places)
        self.table = CompareTable(self._model)
        self.plots = Overlays()
        self._body = QSplitter(Qt.Orientation.Horizontal)
        self._hint = make_text(role="muted", name="compare_hint")
        self._notice = QFrame()
        self._notice_text = make_text(name="compare_notice")
        self._copy = CopyButton("compare_copy")
        self._retry = QPushButton(language.tr("Count again"))
        self._progress = TaskLine()
        self._set_up()
        self._lay_out()
        self._connect()
        LocalStyle(self, _STYLE)
        self.sets.show_sets(sets)
        self._say_hint()

    @property
    def facts(self) -> tuple[SetFacts, ...]:
        """What is known of the sets that are compared."""
        return self._model.facts

    @property
    def notice(self) -> str:
        """What makes the sets hard to compare; "" where nothing does."""
        return "" if self._notice.isHidden() else self._notice_text.text()

    def copy_as(self, form: CopyForm) -> None:
        """Put all that is compared on the clipboard, and say so."""
        QGuiApplication.clipboard().setText(format_comparison(self.facts, self._years, form))
        self._on_told(language.tr("The figures are on the clipboard."), self)

    # --- reading

    def _list_places(self) -> list[Place]:
        return list_places(self._desk.library, within=self._within)

    def _on_sets_changed(self) -> None:
        self._retry.hide()
        self._reader.read(self.sets.sets)

    def _on_arrived(self, facts: tuple[SetFacts, ...]) -> None:
        self._retry.hide()
        self._model.show_facts(facts)
        self.plots.show_facts(facts)
        self._say_hint()
        lines = say_differences(facts)
        self._notice.setVisible(bool(lines))
        self._notice_text.setText(
            "\n".join((language.tr("Compare with care: counts differ in coverage, source or date."), *lines))
        )

    def _say_hint(self) -> None:
        self._hint.setVisible(len(self.sets.sets) < 2)
        self._copy.setEnabled(bool(self.facts))
        self._body.setVisible(bool(self.facts))

    def _on_stopped(self) -> None:
        self._retry.show()

    def _on_failed(self, error: Exception) -> None:
        self._retry.show()
        self._desk.notices.show_error(error, self)

    def _on_failed_to_save(self, error: Exception, where: QWidget) -> None:
        self._desk.notices.show_error(error, where)

    def _on_told(self, news: str, where: QWidget) -> None:
        self._desk.notices.show_notice(news, parent=where)

    def _on_touched(self, touched: Touched) -> None:
        """Follow the library: sets that are gone are compared no more, and others may be called something else."""
        if not touched:
            return
        if touched.moved("collections") or touched.moved("researchers"):
            self.sets.follow_library()
        self._reader.read_soon()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._reader.stop()
        super().closeEvent(event)

    # --- set-up

    def _connect(self) -> None:
        self._desk.observer.touched.connect(self._on_touched)
        self.sets.changed.connect(self._on_sets_changed)
        self.sets.failed.connect(self._on_failed)
        self._reader.started.connect(self._progress.watch)
        self._reader.arrived.connect(self._on_arrived)
        self._reader.stopped.connect(self._on_stopped)
        self._reader.failed.connect(self._on_failed)
        self.plots.failed.connect(self._on_failed_to_save)
        self.plots.told.connect(self._on_told)
        self.table.copy_requested.connect(lambda: self.copy_as(CopyForm.TEXT))
        self._copy.asked.connect(self.copy_as)
        self._retry.clicked.connect(self._reader.read_again)

    def _set_up(self) -> None:
        self.setObjectName("compare")
        self.setWindowTitle(language.tr("Compare"))
        self._hint.setText(
            language.tr("Choose two or more researchers or collections to see their figures side by side.")
        )
        self._notice.setObjectName("compare_notice_strip")
        self._notice.hide()
        self._copy.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._copy.setText(f" {language.tr('Copy')}")
        self._retry.setObjectName("compare_read")
        self._retry.hide()
        self._retry.setAutoDefault(False)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.size(18), 0, theme.size(14))
        column.setSpacing(theme.size(12))
        column.addLayout(self._make_head())
        self._body.setChildrenCollapsible(False)
        self._body.setHandleWidth(1)
        self._body.addWidget(self.table)
        plots = scroll_vertically(self.plots)
        plots.setMinimumWidth(min(theme.size(_PLOTS_WIDTH), self.width() * 42 // 100))
        self._body.addWidget(plots)
        self._body.setStretchFactor(0, 1)
        self.table.setFocus()
        column.addWidget(self._body, 1)
        column.addStretch(0)
        column.addWidget(make_line())
        column.addLayout(self._make_foot())

    def _make_head(self) -> QVBoxLayout:
        strip = QHBoxLayout(self._notice)
        strip.setContentsMargins(theme.margins(12, 8, 12, 8))
        strip.setSpacing(theme.size(10))
        strip.addWidget(GlyphLabel("alert-outline", "caution", 18), 0, Qt.AlignmentFlag.AlignTop)
        strip.addWidget(self._notice_text, 1)
        head = QVBoxLayout()
        head.setContentsMargins(theme.size(_BESIDE), 0, theme.size(_BESIDE), 0)
        head.setSpacing(theme.size(10))
        head.addWidget(make_text(language.tr("Compare"), role="title"))
        for part in (self.sets, self._hint, self._notice):
            head.addWidget(part)
        return head

    def _make_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.size(_BESIDE), 0, theme.size(_BESIDE), 0)
        foot.setSpacing(theme.size(12))
        for part in (self._copy, self._progress, self._retry):
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(self.make_close_button())
        return foot
