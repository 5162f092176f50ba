"""The panel under the table: every field of the chosen paper, where it can be corrected before the import."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QTextEdit, QVBoxLayout, QWidget

from app.fields import FIELDS, display_value, format_value, parse_value
from app.frozen import replace
from app.importing.plan import Decision, PlannedPaper
from app.latex import to_readable
from app.names import is_variant, parse_name
from app.papers import PaperFacts
from ui import language, theme
from ui.code.link_texts import format_link
from ui.import_dialog.choice_row import ChoiceRow, is_merging
from ui.import_dialog.form_field import FormField
from ui.import_dialog.wording import format_field
from ui.widgets.field_editor import Draft
from ui.widgets.field_texts import field_hint

_ROWS = (
    ("title",), ("authors",), ("issued", "subject"), ("affiliations", "citations"), ("venue", "pages"),
    ("volume", "issue"), ("doi", "arxiv_id"), ("url", "repositories"), ("code_badge",), ("web_links",),
    ("abstract",),
)  # fmt: skip
_WIDE = 560
"""From this width on, two short fields share a row."""
_ONLY_SHOWN = ("repositories", "code_badge", "web_links")


class DetailForm(QFrame):
    """The fields of one paper of the plan, with what is open about it.

    Args:
        correct: given the position of a paper, a field's name and a text; corrects it, or raises KnownError.

    Attributes:
        fields: the fields, by name.

    Signals:
        decided(PlannedPaper, Decision): what is to happen to it.
        taken(PlannedPaper, str, bool): whether a field is taken from the source or kept.
        back_requested(PlannedPaper, str): a field is to be as it was read.
        field_entered(str, bool): the field that the pointer or the keyboard is at, "" for none; whether the keyboard
            came to it just now.
    """

    decided = Signal(object, object)
    taken = Signal(object, str, bool)
    back_requested = Signal(object, str)
    field_entered = Signal(str, bool)

    def __init__(self, correct: Callable[[int, str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._correct = correct
        self._entry: PlannedPaper | None = None
        self._as_read: PaperFacts | None = None
        self._at = {"hovered": "", "focused": ""}
        self._drafts: dict[tuple[int, str], Draft] = {}
        self._choice = ChoiceRow()
        self._own_names: tuple[str, ...] = ()
        self.fields = {
            name: self._make_field(name) for row in _ROWS for name in row if name in FIELDS or name in _ONLY_SHOWN
        }
        self._grid = QGridLayout()
        self._columns = 0
        self._first: tuple[str, ...] = ()
        self._scroll = QScrollArea()
        self._lay_out()
        self._choice.decided.connect(self._on_decided)
        self.hide()

    def show_entry(self, entry: PlannedPaper | None, as_read: PaperFacts | None = None, owner: str = "") -> None:
        """Show this paper; None hides the form.

        ``as_read`` is what it was before corrections, ``owner`` the name of whose page it is on.
        """
        other = entry is None or self._entry is None or entry.paper.position != self._entry.paper.position
        if other:
            self._put_drafts_aside()
        self._entry, self._as_read = entry, as_read
        self.setVisible(entry is not None)
        if entry is None:
            return
        if other:
            self._arrange(self._columns)
        self._choice.show_entry(entry)
        self._show_owner(entry, owner)
        for name, field in self.fields.items():
            self._show_field(field, name, entry)
        if other:
            self._scroll.verticalScrollBar().setValue(0)
            self._take_drafts_up()

    def forget_drafts(self) -> None:
        """Another source is shown: what was typed and refused is of no use there."""
        self._entry = None
        self._drafts.clear()
        for field in self.fields.values():
            if field.editor is not None:
                field.editor.take_back()

    def has_refused(self) -> bool:
        """Whether something that was typed was refused and is still there."""
        shown = (field.editor for field in self.fields.values() if field.editor is not None)
        return bool(self._drafts) or any(editor.pending for editor in shown)

    def commit(self) -> bool:
        """Take what is being typed; False if some of it was refused and is still here."""
        refused = [field for field in self.fields.values() if field.editor is not None and not field.editor.commit()]
        return not refused

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= theme.size(_WIDE) else 1)

    # --- what is shown

    def _show_field(self, field: FormField, name: str, entry: PlannedPaper) -> None:
        facts = entry.paper.facts
        change = next((change for change in entry.changes if change.field == name), None)
        field.show_value(_edited(name, facts), _shown(name, facts))
        corrected = name in entry.paper.corrected and self._as_read is not None
        field.show_correction(_shown(name, self._as_read) if corrected and self._as_read is not None else None)
        field.show_change(change, choosable=is_merging(entry))
        field.setVisible(field.editor is not None or bool(_shown(name, facts)) or change is not None)

    def _show_owner(self, entry: PlannedPaper, owner: str) -> None:
        """Emphasise the person whose page it is among the authors, and say which one that is."""
        authors, name = entry.paper.facts.authors, parse_name(owner)
        found = [at for at, author in enumerate(authors) if owner and is_variant(author, name)]
        self._own_names = tuple(str(authors[at]) for at in found)
        self.fields["authors"].show_remark(_format_owner(owner, found[0], entry.paper.facts) if found else "")

    def _emphasise_owner(self) -> None:
        editor = self.fields["authors"].editor
        if editor is None:
            return
        text_edit, text, marks = editor.text_edit, editor.text_edit.text(), []
        for name in self._own_names:
            start = text.find(name)
            if start >= 0:
                mark = QTextEdit.ExtraSelection()
                cursor = QTextCursor(text_edit.document())
                cursor.setPosition(start)
                cursor.setPosition(start + len(name), QTextCursor.MoveMode.KeepAnchor)
                look = QTextCharFormat()
                look.setForeground(theme.current().colour("accent"))
                look.setFontUnderline(True)
                mark.cursor, mark.format = cursor, look
                marks.append(mark)
        text_edit.setExtraSelections(marks)

    # --- drafts

    def _put_drafts_aside(self) -> None:
        """What was typed and refused is there again when its paper is shown again."""
        if self._entry is None:
            return
        for name, field in self.fields.items():
            if field.editor is None:
                continue
            field.editor.commit()
            draft = field.editor.draft
            if draft is not None:
                self._drafts[self._entry.paper.position, name] = draft
                field.editor.take_back()

    def _take_drafts_up(self) -> None:
        for name, field in self.fields.items():
            draft = self._drafts.pop((self._entry.paper.position, name), None) if self._entry is not None else None
            if draft is not None and field.editor is not None:
                field.editor.set_draft(draft)

    # --- what is done

    def _store(self, name: str, text: str) -> None:
        if self._entry is None:
            return
        self._correct(self._entry.paper.position, name, text)
        facts = replace(self._entry.paper.facts, **{name: parse_value(FIELDS[name], text)})
        self.fields[name].show_value(_edited(name, facts), _shown(name, facts))  # until the plan is made anew

    def _on_hovered(self, name: str) -> None:
        self._at["hovered"] = name
        self.field_entered.emit(name or self._at["focused"], False)

    def _on_focused(self, name: str) -> None:
        self._at["focused"] = name
        self.field_entered.emit(name or self._at["hovered"], bool(name))

    def _on_decided(self, decision: Decision) -> None:
        self.decided.emit(self._entry, decision)

    def _on_taken(self, field: str, take: bool) -> None:
        self.taken.emit(self._entry, field, take)

    def _on_back(self, field: str) -> None:
        self.back_requested.emit(self._entry, field)

    # --- looks

    def _make_field(self, name: str) -> FormField:
        known = FIELDS.get(name)
        store = partial(self._store, name) if known is not None else None
        field = FormField(name, format_field(name), store, field_hint(name) if known is not None else "")
        field.hovered.connect(self._on_hovered)
        field.focused.connect(self._on_focused)
        field.back_requested.connect(self._on_back)
        field.taken.connect(self._on_taken)
        if name == "authors" and field.editor is not None:
            field.editor.text_edit.textChanged.connect(self._emphasise_owner)
        return field

    def _arrange(self, columns: int) -> None:
        """Put what differs first, each in a row of its own; then the rest, side by side where there is room."""
        changes = self._entry.changes if self._entry is not None else ()
        first = tuple(change.field for change in changes if change.field in self.fields)
        if (columns, first) == (self._columns, self._first):
            return
        self._columns, self._first = columns, first
        rest = ([name for name in row if name in self.fields and name not in first] for row in _ROWS)
        lines = [*([name] for name in first), *(line for row in rest for line in _part(row, columns))]
        for at, line in enumerate(lines):
            self._fill_line(at, line)
        for one, following in pairwise(self.tab_stops()):
            QWidget.setTabOrder(one, following)

    def tab_stops(self) -> list[QWidget]:
        """The editors, from top to bottom."""
        placed = [field for field in self.fields.values() if self._grid.indexOf(field) >= 0]
        fields = sorted(placed, key=self._grid.indexOf)
        return [field.editor.text_edit for field in fields if field.editor is not None]

    def _fill_line(self, line: int, row: Sequence[str]) -> None:
        for at, name in enumerate(row):
            self.fields[name].set_wide(wide=len(row) == 1)
            self._grid.addWidget(self.fields[name], line, at, 1, 3 - len(row), Qt.AlignmentFlag.AlignTop)

    def _lay_out(self) -> None:
        theme.set_role(self, "card")
        self.setAccessibleName(language.tr("Details of the paper"))
        body = QWidget()
        self._grid.setContentsMargins(theme.margins(0, 0, 8, 4))
        self._grid.setHorizontalSpacing(theme.size(14))
        self._grid.setVerticalSpacing(theme.size(1))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(self._grid)
        inner.addStretch()
        self._scroll.setWidget(body)
        body.setAutoFillBackground(False)  # setWidget turns it on
        self._scroll.viewport().setAutoFillBackground(False)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.margins(14, 8, 6, 6))
        column.setSpacing(theme.size(4))
        column.addWidget(self._choice)
        column.addWidget(self._scroll, 1)
        self._arrange(2)


def _part(row: list[str], columns: int) -> list[list[str]]:
    """The lines that a row takes where there is room for so many columns."""
    return [row] if columns > 1 and row else [[name] for name in row]


def _format_owner(owner: str, at: int, facts: PaperFacts) -> str:
    """Which of the authors the person is whose page it is."""
    cut = language.tr("{name}, whose page this is, is author {number} of {all} or more.")
    whole = language.tr("{name}, whose page this is, is author {number} of {all}.")
    said = cut if facts.authors_truncated else whole
    return said.format(name=owner, number=at + 1, all=len(facts.authors))


def _edited(name: str, facts: PaperFacts) -> str:
    """The text to edit a value with; it says where a list of authors goes on."""
    if name not in FIELDS:
        return ""
    text = format_value(FIELDS[name], facts)
    return f"{text}; et al." if name == "authors" and facts.authors_truncated and text else text


def _shown(name: str, facts: PaperFacts) -> str:
    """The text to show a value by."""
    if name in ("repositories", "web_links"):
        return "\n".join(map(format_link, getattr(facts, name)))
    if name == "code_badge":
        return language.tr("yes, without a link") if facts.code_badge and not facts.repositories else ""
    text = to_readable(display_value(FIELDS[name], facts))
    return f"{text} et al." if name == "authors" and facts.authors_truncated and text else text
