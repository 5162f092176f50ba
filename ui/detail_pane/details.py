"""The tab Details: every field of a paper, editable where it stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.fields import FIELDS, Field, display_value, format_value
from app.latex import to_readable
from app.papers import Code, Paper, PaperSource, RepositoryLink
from app.values import PaperId
from ui import theme
from ui.detail_pane.abstract import AbstractSection
from ui.detail_pane.code_row import CodeRow
from ui.detail_pane.page_row import PageRow
from ui.detail_pane.wording import format_authors
from ui.field_editor import Draft, FieldEditor, make_label

_BEFORE_CODE = ("issued", "subject", "affiliations", "citations")
_AFTER_CODE = ("status", "rating", "citation_key", "venue", "volume", "issue", "pages", "doi", "arxiv_id", "url")


class DetailsPage(QScrollArea):
    """The fields of one paper.

    What was typed and refused stays with its paper: it is there again when that paper is shown again.

    Args:
        store: given a paper, a field's name and a text; stores it, or raises KnownError.

    Attributes:
        editors: the editor of each field, by the field's name.

    Signals:
        link_clicked: a RepositoryLink to be opened.
        researcher_clicked: a ResearcherId whose papers are asked for.
    """

    link_clicked = Signal(object)
    researcher_clicked = Signal(object)

    def __init__(self, store: Callable[[PaperId, str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._paper_id: PaperId | None = None
        self._drafts: dict[tuple[PaperId, str], Draft] = {}
        self.editors: dict[str, FieldEditor] = {}
        self._code = CodeRow()
        self._page = PageRow()
        self._page_row = make_row("On the page of", self._page)
        self._abstract = AbstractSection(partial(self._store_field, "abstract"))
        self.editors["abstract"] = self._abstract.editor
        self._lay_out()
        self._code.link_clicked.connect(self.link_clicked)
        self._page.researcher_clicked.connect(self.researcher_clicked)

    def show_paper(
        self,
        paper: Paper,
        sources: tuple[PaperSource, ...],
        links: list[tuple[RepositoryLink, int]],
    ) -> None:
        """Show this paper; where it is the one shown before, what is being typed stays."""
        other = paper.id != self._paper_id
        if other:
            self.put_aside()
            self._paper_id = paper.id
        for name, editor in self.editors.items():
            if name != "abstract":
                editor.set_value(format_value(FIELDS[name], paper), _shown(FIELDS[name], paper))
        self._abstract.set_value(paper.abstract)
        self._code.show_links(links, "Badge without a link" if paper.code == Code.BADGE else "None known.")
        self._page.show_sources(sources, authors_truncated=paper.authors_truncated)
        self._page_row.setVisible(bool(sources))
        if other:
            self._take_up()

    def make_editor(self, name: str, *, labelled: bool = True) -> FieldEditor:
        """An editor of this field, which is filled and committed with the others, wherever it is put."""
        field = FIELDS[name]
        editor = FieldEditor(field.label, partial(self._store_field, name), hint=field.hint, labelled=labelled)
        editor.setObjectName(f"field-{name}")
        self.editors[name] = editor
        return editor

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, from top to bottom."""
        before, after = ([self.editors[name].text_edit for name in names] for names in (_BEFORE_CODE, _AFTER_CODE))
        return [*before, *self._code.tab_stops(), *after, *self._page.tab_stops(), *self._abstract.tab_stops()]

    def put_aside(self) -> None:
        """Commit what is being typed; what is refused is kept for when its paper is shown again."""
        if self._paper_id is None:
            return
        for name, editor in self.editors.items():
            editor.commit()
            draft = editor.draft
            if draft is None:
                self._drafts.pop((self._paper_id, name), None)
            else:
                self._drafts[self._paper_id, name] = draft
                editor.take_back()
        self._paper_id = None

    def commit(self) -> bool:
        """Store what is being typed; False if some of it was refused and is still here."""
        refused = [editor for editor in self.editors.values() if not editor.commit()]
        return not refused

    def scroll_page(self) -> None:
        """Scroll on by most of a page; from the end, back to the beginning."""
        bar = self.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        bar.setValue(bar.minimum() if at_end else bar.value() + bar.pageStep() * 9 // 10)

    def _take_up(self) -> None:
        """Show again what was typed for this paper and not stored."""
        self._abstract.show_readable()
        self.verticalScrollBar().setValue(0)
        for name, editor in self.editors.items():
            draft = self._drafts.pop((self._paper_id, name), None) if self._paper_id is not None else None
            if draft is not None:
                (self._abstract if name == "abstract" else editor).set_draft(draft)

    def _store_field(self, name: str, text: str) -> None:
        if self._paper_id is not None:
            self._store(self._paper_id, name, text)

    # --- looks

    def _lay_out(self) -> None:
        body = QWidget()
        column = QVBoxLayout(body)
        # What is read has a focus ring of 2 pixels around it, so this is 2 less than where texts begin.
        column.setContentsMargins(theme.size(20) - 2, theme.size(8), theme.size(16), theme.size(20))
        column.setSpacing(0)
        column.addLayout(self._lay_out_fields())
        column.addSpacing(theme.size(12))
        column.addWidget(self._abstract)
        column.addStretch()
        self.setWidget(body)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _lay_out_fields(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(2, 0, 0, 0)
        column.setSpacing(1)
        for name in _BEFORE_CODE:
            column.addWidget(self.make_editor(name))
        column.addWidget(make_row("Code", self._code))
        for name in _AFTER_CODE:
            column.addWidget(self.make_editor(name))
        column.addWidget(self._page_row)
        column.addSpacing(theme.size(8))
        column.addWidget(make_line())
        return column


def make_row(label: str, value: QWidget) -> QWidget:
    """A label beside a value that is not edited."""
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addWidget(make_label(label, row), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(value, 1)
    return row


def make_line() -> QFrame:
    """A thin line between two parts."""
    line = QFrame()
    theme.set_role(line, "line")
    return line


def _shown(field: Field, paper: Paper) -> str:
    """A value for reading; the end of a cut list of authors is told."""
    return format_authors(paper) if field.name == "authors" else to_readable(display_value(field, paper))
