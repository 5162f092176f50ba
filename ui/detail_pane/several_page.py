"""Several papers at once: what they add up to, and what they have in common, edited for all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.changes import Touched
from app.summaries import FieldSummary, SelectionSummary
from app.values import PaperId
from ui import icons, language, theme
from ui.detail_pane.common_code import CommonCode
from ui.detail_pane.common_fields import CommonFields
from ui.detail_pane.edits import Edits
from ui.detail_pane.field_rows import make_row
from ui.detail_pane.filing_rows import collection_chips, make_collections_row, make_tags_row, tag_chips
from ui.detail_pane.head_area import HeadArea
from ui.detail_pane.header import lay_out_marks
from ui.detail_pane.reading import SummaryReading
from ui.detail_pane.stars import RatingStars
from ui.detail_pane.status_chip import StatusChip
from ui.detail_pane.style import STYLE
from ui.detail_pane.wording import format_figures, format_selected
from ui.looks.local_style import LocalStyle
from ui.widgets.texts import make_text

if TYPE_CHECKING:
    from ui.widgets.field_editor import FieldEditor

_SHARED_TABLES = ("tags", "collections", "repositories")


class SeveralPage(QWidget):
    """Shows what papers have in common, and edits all of them.

    Signals:
        cite_requested: the button that cites them was used.
        collection_clicked, repository_clicked: a CollectionId or Repository whose papers are asked for.
    """

    cite_requested = Signal()
    collection_clicked = Signal(object)
    repository_clicked = Signal(object)

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._ids: tuple[PaperId, ...] = ()
        self._reading = SummaryReading(edits, self)
        self._status = StatusChip(self)
        self._stars = RatingStars(self)
        self._title = make_text(role="title", name="several-count")
        self._figures = make_text(role="muted", name="several-figures")
        self._wait = make_text(role="muted", name="several-reading")
        self._cite = QPushButton(language.tr("Cite"), self)
        self._fields = CommonFields(edits.library, self._store, self._attempt)
        self._code = CommonCode()
        self._tags = make_tags_row(edits, self._find_ids)
        self._collections = make_collections_row(edits, self._find_ids)
        self._body = QScrollArea(self)
        self._lay_out()
        LocalStyle(self, STYLE)
        self._connect()

    def show_papers(self, ids: Sequence[PaperId]) -> None:
        """Show these papers; where they are the ones shown before, what is being typed stays."""
        if tuple(ids) == self._ids:
            return
        self._ids = tuple(ids)
        self._title.setText(format_selected(len(ids)))
        self._figures.setText("")
        self._body.hide()
        self._wait.show()
        self._reading.read(self._ids)
        self._body.verticalScrollBar().setValue(0)

    def on_touched(self, touched: Touched) -> None:
        """Ask again, where something moved that is shown here."""
        shared = any(map(touched.moved, _SHARED_TABLES))
        if self._ids and (shared or not touched.papers or not touched.papers.isdisjoint(self._ids)):
            self._reading.read(self._ids)

    def put_aside(self) -> None:
        """Commit what is being typed, and show these papers no more; what is refused then is told and not stored."""
        if self._ids:
            for editor in self._editors():
                if not editor.commit():
                    self._edits.tell_refused(editor.text_edit.accessibleName(), editor.reason)
                    editor.take_back()
        self._ids = ()
        self._reading.drop()

    def commit(self) -> bool:
        """Store what is being typed; False if some of it was refused and is still here."""
        refused = [editor for editor in self._editors() if not editor.commit()]
        return not refused

    def _editors(self) -> list[FieldEditor]:
        return [*self._fields.editors.values(), self._tags.editor, self._collections.editor]

    # --- showing

    def _on_read(self, summary: SelectionSummary) -> None:
        self._wait.hide()
        self._title.setText(format_selected(summary.papers))
        self._figures.setText(format_figures(summary))
        self._show_marks(summary.fields)
        self._fields.show_summaries(summary.fields, summary.papers)
        self._code.show_summary(summary.code, summary.papers)
        self._tags.show_chips(tag_chips(summary.tags, summary.papers))
        self._collections.show_chips(collection_chips(summary.collections, summary.papers))
        self._body.show()
        self._order_tab_stops()

    def _show_marks(self, fields: Mapping[str, FieldSummary]) -> None:
        for name, show in (("status", self._status.show_status), ("rating", self._stars.show_rating)):
            field = fields[name]
            show(field.values[0][0] if field.values else None, max(field.different, 1))

    def _order_tab_stops(self) -> None:
        stops = [self._status, self._stars, self._cite, *self._fields.tab_stops(), *self._code.tab_stops()]
        for stop, following in pairwise([*stops, *self._tags.tab_stops(), *self._collections.tab_stops()]):
            self.setTabOrder(stop, following)

    # --- doing

    def _find_ids(self) -> tuple[PaperId, ...]:
        return self._ids

    def _store(self, name: str, text: str) -> None:
        self._edits.set_fields(self._ids, {name: text})

    def _attempt(self, name: str, text: str) -> None:
        self._edits.attempt(lambda: self._store(name, text), self)

    def _on_status_chosen(self, status: object) -> None:
        self._attempt("status", str(status or ""))

    def _on_rated(self, stars: int) -> None:
        self._attempt("rating", str(stars or ""))

    def _on_tag_clicked(self, tag_id: object) -> None:
        name = next(chip.traits.text for chip in self._tags.chips if chip.traits.key == tag_id)
        self._edits.attempt(lambda: self._edits.add_tag(self._ids, name), self)

    def _on_failed(self, error: Exception) -> None:
        self._edits.tell(error, self)

    def _connect(self) -> None:
        self._reading.arrived.connect(self._on_read)
        self._reading.failed.connect(self._on_failed)
        self._cite.clicked.connect(self.cite_requested)
        self._status.chosen.connect(self._on_status_chosen)
        self._stars.rated.connect(self._on_rated)
        self._tags.clicked.connect(self._on_tag_clicked)
        self._collections.clicked.connect(self.collection_clicked)
        self._code.clicked.connect(self.repository_clicked)

    # --- looks

    def _lay_out(self) -> None:
        self._cite.setObjectName("cite-several")
        self._cite.setAutoDefault(False)
        icons.put_icon(self._cite, "format-quote-close")
        self._cite.setToolTip(language.tr("Copy a citation of each"))
        self._wait.setText(language.tr("Reading…"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(8))
        column.addWidget(HeadArea(self._make_head(), self))
        column.addWidget(self._body, 1)
        column.addStretch()
        body = self._make_body()
        self._body.setWidget(body)
        self._body.setWidgetResizable(True)
        body.setAutoFillBackground(False)  # it would hide the line at the edge of the pane
        self._body.setFrameShape(QFrame.Shape.NoFrame)
        self._body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _make_head(self) -> QWidget:
        head = QWidget(self)
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(2))
        column.addLayout(lay_out_marks(self._status, self._stars))
        texts = QVBoxLayout()
        texts.setContentsMargins(theme.margins(6, 4, 0, 0))
        texts.setSpacing(theme.size(4))
        for text in (self._title, self._figures, self._wait):
            texts.addWidget(text)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, theme.size(6), 0, 0)
        buttons.addWidget(self._cite)
        buttons.addStretch()
        texts.addLayout(buttons)
        column.addLayout(texts)
        return head

    def _make_body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.margins(20, 0, 16, 20))
        column.setSpacing(1)
        column.addWidget(self._fields)
        column.addWidget(make_row(language.tr("Code"), self._code))
        column.addWidget(make_row(language.tr("Tags"), self._tags))
        column.addWidget(make_row(language.tr("Collections"), self._collections))
        column.addStretch()
        return body
