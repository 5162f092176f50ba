"""The form of a merge: which paper stays, and for each field whose value, where they differ."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.values import PaperId
from ui import language, theme
from ui.collecting.merge_texts import describe, list_kept, shorten
from ui.collecting.option import Option
from ui.widgets.field_texts import field_label

if TYPE_CHECKING:
    from app.merging import FieldChoice, MergePlan
    from app.papers import Paper

_LABEL_WIDTH = 104


class MergeForm(QWidget):
    """Shows a plan, and asks for another one.

    Signals:
        keep_chosen(PaperId): this paper is to stay.
        value_chosen(str, PaperId): this field is to hold what it holds in this paper.
    """

    keep_chosen = Signal(object)
    value_chosen = Signal(str, object)

    def __init__(self, plan: MergePlan, *, shows_alike: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._letters = {paper.id: chr(ord("A") + place) for place, paper in enumerate(sorted_by_id(plan))}
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.margins(0, 0, 8, 0))
        column.setSpacing(theme.size(6))
        self._add_papers(column)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(theme.size(12))
        self._grid.setVerticalSpacing(theme.size(8))
        column.addLayout(self._grid)
        self._alike: list[QWidget] = []
        self._add_fields()
        self.toggle = QPushButton()
        self._set_up_toggle(shown=shows_alike)
        self._add_row(self.toggle, None)
        self._add_kept()
        column.addStretch(1)

    @property
    def shows_alike(self) -> bool:
        """Whether the fields are shown in which there is nothing to choose."""
        return self.toggle.isChecked()

    def _add_papers(self, column: QVBoxLayout) -> None:
        """The papers, of which one stays: the others become part of it."""
        column.addWidget(_make_heading(language.tr("The paper that stays")))
        group = QButtonGroup(self)
        for paper in sorted_by_id(self._plan):
            option = Option(describe(paper), self._letters[paper.id], group, int(paper.id))
            option.button.setChecked(paper.id == self._plan.keep)
            column.addWidget(option)
        group.idClicked.connect(lambda number: self.keep_chosen.emit(PaperId(number)))

    def _add_fields(self) -> None:
        self._add_row(_make_heading(language.tr("What it comes to hold")), None)
        for choice in self._plan.fields:
            options = self._make_options(choice)
            label = QLabel(field_label(choice.field))
            theme.set_role(label, "small")
            label.setFixedWidth(theme.size(_LABEL_WIDTH))
            label.setContentsMargins(0, theme.size(4), 0, 0)
            self._add_row(label, options)
            if not choice.differs:
                self._alike += [label, options]

    def _make_options(self, choice: FieldChoice) -> QWidget:
        """The different texts of a field, each with the papers that have it."""
        holder = QWidget()
        holder.setObjectName(f"merge-{choice.field}")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(4))
        group = QButtonGroup(holder) if choice.differs else None
        for text in dict.fromkeys(each.text for each in choice.candidates if each.text):
            having = [each.paper_id for each in choice.candidates if each.text == text]
            marks = ", ".join(sorted(self._letters[paper_id] for paper_id in having))
            option = Option(shorten(text), marks, group, int(having[0]))
            option.button.setChecked(choice.chosen in having)
            column.addWidget(option)
        if group is not None:
            group.idClicked.connect(lambda number: self.value_chosen.emit(choice.field, PaperId(number)))
        return holder

    def _add_kept(self) -> None:
        lines = list(list_kept(self._plan))
        if not lines:
            return
        self._add_row(_make_heading(language.tr("What is kept of all")), None)
        for line in lines:
            label = QLabel(line)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 2)

    def _add_row(self, first: QWidget, second: QWidget | None) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(
            first, row, 0, 1, 1 if second else 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        )
        if second is not None:
            self._grid.addWidget(second, row, 1)

    def _set_up_toggle(self, *, shown: bool) -> None:
        theme.set_kind(self.toggle, "link")
        self.toggle.setCheckable(True)
        self.toggle.setAutoDefault(False)
        self.toggle.setVisible(bool(self._alike))
        self.toggle.setChecked(shown)
        self.toggle.toggled.connect(self._show_alike)
        self._show_alike(shown)

    def _show_alike(self, shown: bool) -> None:
        fields = len(self._alike) // 2
        self.toggle.setText(
            language.tr("Hide the fields that agree")
            if shown
            else language.tr("Show the %Ln fields that agree", "Show the field that agrees", fields)
        )
        for widget in self._alike:
            widget.setVisible(shown)


def sorted_by_id(plan: MergePlan) -> Sequence[Paper]:
    """The papers of a plan in an order that does not depend on which is kept."""
    return sorted(plan.papers, key=lambda paper: paper.id)


def _make_heading(text: str) -> QLabel:
    heading = QLabel(text)
    theme.set_role(heading, "heading")
    heading.setContentsMargins(0, theme.size(8), 0, theme.size(2))
    return heading
