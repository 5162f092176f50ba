"""The tab Details: every field of a paper, editable where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.fields import FIELDS, format_value
from app.papers import CollectionCount, TagCount
from app.search_query import Query, Where
from app.values import PaperId
from ui import language, theme
from ui.detail_pane.abstract import AbstractSection
from ui.detail_pane.authors import AuthorsSection
from ui.detail_pane.code_row import CodeRow
from ui.detail_pane.count_history import CountHistory
from ui.detail_pane.edits import Edits
from ui.detail_pane.field_editors import make_field_editor
from ui.detail_pane.field_rows import FieldRows, make_row
from ui.detail_pane.filing_rows import collection_chips, make_collections_row, make_tags_row, tag_chips
from ui.detail_pane.hits import make_finder
from ui.detail_pane.identifier_rows import IdentifierRows, find_identifier_texts
from ui.detail_pane.page_row import PageRow
from ui.detail_pane.shown import ShownPaper
from ui.detail_pane.wording import format_count_source
from ui.widgets.areas import make_line
from ui.widgets.field_editor import FieldEditor
from ui.widgets.field_texts import show_value

_BEFORE_CODE = ("issued", "subject", "affiliations", "citations")
_AFTER_CODE = ("citation_key", "venue", "volume", "issue", "pages", "doi", "arxiv_id", "url", "novelty", "ai_score")
_OWN_ROWS = frozenset({"title", "authors", "status", "rating", "abstract"})
"""Fields that stand in the head, or below all others."""


class Keeping(Protocol):
    """What edits a part of a paper, and may hold something that is not stored."""

    @property
    def draft(self) -> Any:
        """What is not stored; None if everything is."""
        ...

    def set_draft(self, draft: Any, /) -> None:
        """Hold what was not stored before."""
        ...

    def commit(self) -> bool:
        """Store what was done; False if it could not be and is still here."""
        ...

    def take_back(self) -> None:
        """Forget what was done."""
        ...


class DetailsPage(QScrollArea):
    """The fields of one paper.

    What was typed and refused stays with its paper: it is there again when that paper is shown again.

    Attributes:
        editors: the editor of each field, by the field's name; of tags and collections, the one that adds.
        title, authors: what edits these, for whoever shows them above the other fields.
        rows: the rows, of which the empty ones are shown when they are asked for.

    Signals:
        link_clicked(str): an address is to be opened.
        researcher_clicked: a ResearcherId whose papers are asked for.
        collection_clicked: a CollectionId, likewise.
        repository_clicked: a Repository, likewise.
    """

    link_clicked = Signal(str)
    researcher_clicked = Signal(object)
    collection_clicked = Signal(object)
    repository_clicked = Signal(object)

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._paper_id: PaperId | None = None
        self._drafts: dict[tuple[PaperId, str], Any] = {}
        self.editors: dict[str, FieldEditor] = {}
        self.rows = FieldRows()
        self._code = CodeRow(edits, self._find_ids)
        self._counts = CountHistory()
        self._tags = make_tags_row(edits, self._find_ids)
        self._collections = make_collections_row(edits, self._find_ids)
        self._page = PageRow()
        self._cut_short = QCheckBox(language.tr("Cut short (et al.)"))
        self._former_keys = _make_text()
        self._abstract = AbstractSection(partial(self._store_field, "abstract"))
        self.title = self.make_editor("title", labelled=False)
        self.authors = AuthorsSection(edits.library, self._store_fields)
        self._fill_rows()
        self._keeping: dict[str, Keeping] = {**self.editors, "authors": self.authors, "abstract": self._abstract}
        self._keeping["code"] = self._code
        self._identifiers = IdentifierRows(self.editors)
        self._lay_out()
        self._connect()

    def show_paper(self, shown: ShownPaper) -> None:
        """Show this paper; where it is the one shown before, what is being typed stays."""
        paper = shown.paper
        other = paper.id != self._paper_id
        if other:
            self.put_aside()
            self._paper_id = paper.id
        for name in FIELDS.keys() & self.editors.keys():
            self.editors[name].set_value(format_value(FIELDS[name], paper), show_value(name, getattr(paper, name)))
        self.authors.show_paper(paper, anew=other)
        self._abstract.set_value(paper.abstract)
        self._identifiers.show_paper(paper)
        self._code.show_links(shown.links, paper.code, anew=other)
        self._tags.show_chips(tag_chips([TagCount(tag, 1) for tag in paper.tags], 1))
        held = [CollectionCount(collection, 1) for collection in paper.collections]
        self._collections.show_chips(collection_chips(held, 1))
        self._page.show_sources(shown.sources, authors_truncated=paper.authors_truncated)
        self._cut_short.setChecked(paper.authors_truncated)
        self._former_keys.setText(", ".join(paper.former_keys))
        self._show_counts(shown)
        self.rows.show_filled(_find_filled(shown), anew=other)
        if other:
            self._take_up()

    def show_hits(self, query: Query | None) -> None:
        """Mark what a search looks for in the texts that it looks into."""
        self.editors["title"].text_edit.mark(make_finder(query, Where.TITLE))
        self.authors.mark(make_finder(query, Where.AUTHORS))
        self._abstract.mark(make_finder(query, Where.ABSTRACT))

    def make_editor(self, name: str, *, labelled: bool = True) -> FieldEditor:
        """An editor of this field, which is filled and committed with the others, wherever it is put."""
        self.editors[name] = make_field_editor(
            name, self._edits.library, partial(self._store_field, name), labelled=labelled
        )
        return self.editors[name]

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, from top to bottom."""
        before = [self.editors[name].text_edit for name in _BEFORE_CODE]
        after = [stop for name in _AFTER_CODE for stop in self._identifiers.tab_stops(name)]
        added = [self.editors["identifier"].text_edit, *self._tags.tab_stops(), *self._collections.tab_stops()]
        ends = [self._cut_short, *self._page.tab_stops(), self._former_keys, self.rows.foot]
        return [
            *before,
            *self._counts.tab_stops(),
            *self._code.tab_stops(),
            *after,
            *added,
            *ends,
            *self._abstract.tab_stops(),
        ]

    def store_mark(self, name: str, text: str) -> None:
        """Store a status or a rating, and show why where that is refused."""
        self._edits.attempt(lambda: self._store_field(name, text), self)

    def add_link(self) -> None:
        """Put the keyboard where a link is added, in view."""
        self._code.begin_adding()
        self.ensureWidgetVisible(self._code.adder)

    def put_aside(self) -> None:
        """Commit what is being typed; what is refused is kept for when its paper is shown again."""
        if self._paper_id is None:
            return
        for name, editor in self._keeping.items():
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
        refused = [editor for editor in self._keeping.values() if not editor.commit()]
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
        for name, editor in self._keeping.items():
            draft = self._drafts.pop((self._paper_id, name), None) if self._paper_id is not None else None
            if draft is not None:
                editor.set_draft(draft)

    def _show_counts(self, shown: ShownPaper) -> None:
        self.editors["citations"].show_remark(format_count_source(shown.current))
        self._counts.show_counts(shown.counts)

    # --- doing

    def _find_ids(self) -> tuple[PaperId, ...]:
        return () if self._paper_id is None else (self._paper_id,)

    def _store_fields(self, texts: Mapping[str, str]) -> None:
        self._edits.set_fields(self._find_ids(), texts)

    def _store_field(self, name: str, text: str) -> None:
        self._store_fields({name: text})

    def _store_identifier(self, text: str) -> None:
        self._store_fields(find_identifier_texts(text))

    def _on_cut_short_clicked(self, cut_short: bool) -> None:
        texts = {"authors_truncated": "yes" if cut_short else "no"}
        if not self._edits.attempt(lambda: self._store_fields(texts), self._cut_short):
            self._cut_short.setChecked(not cut_short)

    def _connect(self) -> None:
        self._code.link_clicked.connect(self.link_clicked)
        self._code.papers_wanted.connect(self.repository_clicked)
        self._identifiers.opened.connect(self.link_clicked)
        self._page.researcher_clicked.connect(self.researcher_clicked)
        self._collections.clicked.connect(self.collection_clicked)
        self._cut_short.clicked.connect(self._on_cut_short_clicked)

    # --- looks

    def _fill_rows(self) -> None:
        for name in _BEFORE_CODE:
            self.rows.add(name, self.make_editor(name))
        self.editors["citations"].add_below(self._counts)
        self.rows.add("code", make_row(language.tr("Code"), self._code))
        for name in _AFTER_CODE:
            self.rows.add(name, self.make_editor(name))
        self._add_identifier()
        self.rows.add("tags", make_row(language.tr("Tags"), self._tags))
        self.rows.add("collections", make_row(language.tr("Collections"), self._collections))
        self.rows.add("cut_short", make_row(language.tr("Authors"), self._cut_short))
        self.rows.add("page", make_row(language.tr("On the page of"), self._page))
        self.rows.add("former_keys", make_row(language.tr("Former keys"), self._former_keys))
        self.editors |= {"tags": self._tags.editor, "collections": self._collections.editor}

    def _add_identifier(self) -> None:
        hint = language.tr("DOI, arXiv id or web address")
        editor = FieldEditor(language.tr("Identifier"), self._store_identifier, hint=hint)
        editor.setObjectName("field-identifier")
        self.editors["identifier"] = editor
        self.rows.add("identifier", editor)

    def _lay_out(self) -> None:
        self._cut_short.setObjectName("cut-short")
        body = QWidget()
        column = QVBoxLayout(body)
        # What is read has a focus ring of 2 pixels around it, so this is 2 less than where texts begin.
        column.setContentsMargins(theme.margins(18, 8, 16, 20))
        column.setSpacing(0)
        self.rows.setContentsMargins(theme.margins(2, 0, 0, 0))
        column.addWidget(self.rows)
        column.addSpacing(theme.size(8))
        line = QVBoxLayout()
        line.setContentsMargins(theme.margins(2, 0, 0, 0))
        line.addWidget(make_line())
        column.addLayout(line)
        column.addSpacing(theme.size(12))
        column.addWidget(self._abstract)
        column.addStretch(1)
        self.setWidget(body)
        self.setWidgetResizable(True)
        body.setAutoFillBackground(False)  # it would hide the line at the edge of the pane
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _find_filled(shown: ShownPaper) -> set[str]:
    """The rows that have something to show."""
    paper = shown.paper
    filled = {name for name, field in FIELDS.items() if getattr(paper, name) not in (None, field.empty)}
    others = {
        "cut_short": paper.authors_truncated,
        "page": bool(shown.sources),
        "former_keys": bool(paper.former_keys),
        "identifier": not (paper.doi or paper.arxiv_id or paper.url),
    }
    return filled - _OWN_ROWS | {name for name, has in others.items() if has}


def _make_text() -> QLabel:
    """A text that can be selected and copied, and is not edited."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setContentsMargins(theme.margins(6, 4, 0, 4))
    flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    label.setTextInteractionFlags(flags)
    return label
