"""The strip that lists the sources, where there are several: name, papers, and how far each has come."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui import language, theme
from ui.icons import icon
from ui.import_dialog.pages import Page, PageState
from ui.widgets.plain_tip import plain_tip

_GLYPHS = {
    PageState.WAITING: ("clock-outline", "muted"),
    PageState.NOW: ("chevron-right", "accent"),
    PageState.IMPORTED: ("check", "good"),
    PageState.LEFT: ("alert-outline", "caution"),
    PageState.FAILED: ("alert-circle-outline", "bad"),
}


class PageStrip(QWidget):
    """One entry for each source, from left to right; choosing one shows it.

    Signals:
        page_chosen: the Page that is to be shown.
    """

    page_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: list[Page] = []
        self._list = QListWidget()
        self._report = QLabel()
        self._set_up()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(4))
        column.addWidget(self._list)
        column.addWidget(self._report)
        self._list.currentRowChanged.connect(self._on_row_changed)
        self.hide()

    def show_pages(self, pages: Sequence[Page], current: Page | None) -> None:
        """Show these sources; the strip is seen only where there are several."""
        self._list.blockSignals(True)
        if list(pages) != self._pages:
            self._pages = list(pages)
            self._list.clear()
            for _page in pages:
                self._list.addItem(QListWidgetItem())
        for row, page in enumerate(pages):
            _fill(self._list.item(row), page)
        self._list.setCurrentRow(self._pages.index(current) if current in self._pages else -1)
        self._list.blockSignals(False)
        self.setVisible(len(self._pages) > 1)

    def show_report(self, text: str) -> None:
        """Say what became of all; "" says nothing."""
        self._report.setText(text)
        self._report.setVisible(bool(text))

    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self.page_chosen.emit(self._pages[row])

    def _set_up(self) -> None:
        self._list.setObjectName("page-strip")
        self._list.setAccessibleName(language.tr("Sources"))
        self._list.setFlow(QListView.Flow.LeftToRight)
        self._list.setWrapping(False)
        self._list.setUniformItemSizes(True)
        self._list.setIconSize(QSize(theme.size(18), theme.size(18)))
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.setFixedHeight(theme.size(58))
        self._report.setTextFormat(Qt.TextFormat.PlainText)
        self._report.setWordWrap(True)
        self._report.setObjectName("import-report")
        self._report.hide()


def _fill(item: QListWidgetItem, page: Page) -> None:
    glyph, role = _GLYPHS[page.state]
    item.setIcon(icon(glyph, role=role))
    item.setText(f"{page.name}\n{format_state(page)}")
    item.setToolTip(plain_tip(page.error or page.name))
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{page.name}, {format_state(page)}")
    item.setSizeHint(QSize(theme.size(216), theme.size(44)))


def format_state(page: Page) -> str:
    """How many papers a source holds, and how far it has come: ``38 papers · waiting``."""
    states = {
        PageState.WAITING: language.tr("waiting"),
        PageState.NOW: language.tr("now"),
        PageState.IMPORTED: language.tr("imported"),
        PageState.FAILED: language.tr("failed"),
        PageState.LEFT: language.tr("%Ln left for you", "%Ln left for you", page.left),
    }
    papers = "" if page.papers is None else language.tr("%Ln papers", "%Ln paper", page.papers)
    return " · ".join(filter(None, (papers, states[page.state])))
