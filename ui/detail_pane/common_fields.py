"""The fields that several papers have in common, each edited for all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from app.fields import FIELDS
from app.library import Library
from app.summaries import FieldSummary
from ui import icons, language, theme
from ui.detail_pane.field_editors import make_field_editor
from ui.detail_pane.wording import format_different
from ui.widgets.field_editor import FieldEditor
from ui.widgets.field_texts import field_label, show_value
from ui.widgets.plain_tip import plain_tip
from ui.widgets.value_completion import Proposal

NAMES = ("issued", "subject", "affiliations", "citations", "venue", "volume", "issue", "novelty", "ai_score")
_SELDOM = frozenset({"novelty", "ai_score"})
"""What few papers have: shown where one of these does."""

Store = Callable[[str, str], None]
"""Given a field's name and a text; stores it in all papers, or raises KnownError with the reason."""


class CommonFields(QWidget):
    """An editor of each field: with the value that all papers have, else with how many different ones there are.

    Where they differ, Down in the empty field proposes what there is, and a button empties it in all papers.

    Attributes:
        editors: by the field's name.
    """

    def __init__(self, library: Library, store: Store, attempt: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summaries: Mapping[str, FieldSummary] = {}
        self._attempt = attempt
        self._papers = 0
        self._emptying: dict[str, QToolButton] = {}
        self.editors: dict[str, FieldEditor] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for name in NAMES:
            editor = make_field_editor(name, library, partial(store, name), there=partial(self._propose, name))
            self._emptying[name] = self._make_emptying(name)
            editor.add_beside(self._emptying[name])
            self.editors[name] = editor
            column.addWidget(editor)

    def show_summaries(self, summaries: Mapping[str, FieldSummary], papers: int) -> None:
        """Show what so many papers have; what is being typed stays."""
        self._summaries, self._papers = summaries, papers
        for name, editor in self.editors.items():
            self._show_summary(name, editor, summaries[name])

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [stop for name in NAMES for stop in (self.editors[name].text_edit, self._emptying[name])]

    def _show_summary(self, name: str, editor: FieldEditor, summary: FieldSummary) -> None:
        value = summary.values[0][0] if summary.is_common else FIELDS[name].empty
        empty = value in (None, FIELDS[name].empty)
        editor.set_value("" if empty else FIELDS[name].format(value), show_value(name, value))
        editor.set_invitation(language.tr("Add…") if summary.is_common else format_different(summary))
        editor.text_edit.setToolTip(plain_tip("" if summary.is_common else self._list_values(name)))
        self._emptying[name].setVisible(not summary.is_common)
        editor.setVisible(name not in _SELDOM or not (summary.is_common and empty) or editor.pending)

    def _list_values(self, name: str) -> str:
        """The most frequent values with how many papers have each, a line each."""
        lines = [f"{each.label}: {each.detail}" for each in self._list_proposals(name, empty_too=True)]
        return "\n".join([*lines, "…"] if self._summaries[name].different > len(lines) else lines)

    def _propose(self, name: str) -> Sequence[Proposal]:
        summary = self._summaries.get(name)
        return [] if summary is None or summary.is_common else self._list_proposals(name, empty_too=False)

    def _list_proposals(self, name: str, *, empty_too: bool) -> list[Proposal]:
        found = []
        for value, papers in self._summaries[name].values:
            empty = value in (None, FIELDS[name].empty)
            if empty_too or not empty:
                count = language.tr("%Ln papers", "%Ln paper", papers)
                text = "" if empty else FIELDS[name].format(value)
                found.append(Proposal(text, show_value(name, value) or language.tr("empty"), count))
        return found

    def _make_emptying(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(f"empty-{name}")
        does = language.tr("Empty {field} in all these papers").format(field=field_label(name))
        button.setAccessibleName(does)
        button.setToolTip(does)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setIcon(icons.icon("close", role="muted"))
        button.setIconSize(QSize(theme.size(14), theme.size(14)))
        button.setFixedWidth(theme.size(26))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.set_kind(button, "glyph")
        button.clicked.connect(lambda: self._attempt(name, ""))
        return button
