"""The form of what a paper takes from a file: links, and fields with what is there and what would be, to be ticked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from ui import language, theme
from ui.code.software.texts import (
    say_after,
    say_alike,
    say_before,
    say_facts,
    say_link,
    say_problem,
    say_work,
)
from ui.collecting.option import Option
from ui.widgets.field_texts import field_label
from ui.widgets.texts import keep_leading, make_text

if TYPE_CHECKING:
    from collections.abc import Collection

    from app.code import Link
    from app.importing.software import FieldOffer, SoftwarePlan

_LABEL_WIDTH = 140
_MOST_PROBLEMS = 20


class SoftwareForm(QWidget):
    """Shows a plan.

    Args:
        plan: what a paper may take.
        work: which of the works of the plan it is cited as.

    Signals:
        changed: something was ticked, or is not any more.
        work_chosen(int): another work is meant.
    """

    changed = Signal()
    work_chosen = Signal(int)

    def __init__(self, plan: SoftwarePlan, work: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._links: list[tuple[QCheckBox, Link]] = []
        self._fields: list[tuple[QCheckBox, FieldOffer]] = []
        self._stops: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.margins(0, 0, 8, 0))
        self._column.setSpacing(theme.size(4))
        self._add_links()
        if plan.works:
            self._add_works(work)
            self._add_fields(work)
        self._add_problems()
        self._column.addStretch(1)

    @property
    def links(self) -> list[Link]:
        """The links that are ticked."""
        return [link for box, link in self._links if box.isChecked()]

    @property
    def texts(self) -> dict[str, str]:
        """The texts of the fields that are ticked, by name."""
        return {offer.field: offer.text for box, offer in self._fields if box.isChecked()}

    def tick_links(self, links: Collection[Link]) -> None:
        """Tick these links, and no others."""
        for box, link in self._links:
            box.setChecked(link in links)

    def focus_work(self, work: int) -> None:
        """Put the keyboard on the choice of a work."""
        self._stops[len(self._links) + work].setFocus()

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return self._stops

    def _add_links(self) -> None:
        if self._plan.links:
            self._add_heading(language.tr("Links"))
        for offer in self._plan.links:
            box = self._make_box(say_link(offer), f"software_link_{len(self._links)}", checked=offer.wanted)
            box.setEnabled(not offer.is_there)
            self._links.append((box, offer.link))
            self._column.addWidget(box)

    def _add_works(self, work: int) -> None:
        works = self._plan.works
        self._add_heading(language.tr("How to cite it"))
        if len(works) > 1:
            group = QButtonGroup(self)
            for number, offer in enumerate(works):
                option = Option(say_work(offer), say_facts(offer), group, number)
                option.button.setObjectName(f"software_work_{number}")
                option.button.setChecked(number == work)
                self._stops.append(option.button)
                self._column.addWidget(option)
            group.idClicked.connect(self.work_chosen)
        elif facts := say_facts(works[0]):
            self._column.addWidget(make_text(facts, role="muted", name="software_facts"))

    def _add_fields(self, work: int) -> None:
        offers = self._plan.works[work].fields
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.size(12))
        grid.setVerticalSpacing(theme.size(8))
        grid.setColumnMinimumWidth(0, theme.size(_LABEL_WIDTH))
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        different = [offer for offer in offers if not offer.is_same]
        if different:
            grid.setContentsMargins(theme.margins(0, 6, 0, 6))
            self._column.addLayout(grid)
            grid.addWidget(make_text(language.tr("Now", "what a field holds"), role="small"), 0, 1)
            grid.addWidget(make_text(language.tr("In the file"), role="small"), 0, 2)
        for row, offer in enumerate(different, start=1):
            self._add_field(grid, row, offer)
        if alike := say_alike(offers):
            self._column.addWidget(make_text(alike, role="small", name="software_alike"))

    def _add_field(self, grid: QGridLayout, row: int, offer: FieldOffer) -> None:
        label, before, after = field_label(offer.field), say_before(offer, self._plan), say_after(offer)
        box = self._make_box(label, f"software_{offer.field}", checked=offer.wanted)
        said = language.tr("{field}: {after} in place of {before}").format(field=label, after=after, before=before)
        box.setAccessibleName(said)
        self._fields.append((box, offer))
        grid.addWidget(box, row, 0, Qt.AlignmentFlag.AlignTop)
        for column, (text, role) in enumerate(((before, "muted"), (after, "")), start=1):
            grid.addWidget(_make_value(text, role), row, column, Qt.AlignmentFlag.AlignTop)

    def _add_problems(self) -> None:
        problems = self._plan.problems
        if problems:
            self._add_heading(language.tr("Not understood"))
        for problem in problems[:_MOST_PROBLEMS]:
            self._column.addWidget(make_text(say_problem(problem), role="caution", name="software_problem"))
        if len(problems) > _MOST_PROBLEMS:
            more = len(problems) - _MOST_PROBLEMS
            self._column.addWidget(make_text(language.tr("… and %Ln more", "… and %Ln more", more), role="caution"))

    def _add_heading(self, text: str) -> None:
        heading = make_text(text, role="heading")
        heading.setContentsMargins(0, theme.size(8), 0, theme.size(2))
        self._column.addWidget(heading)

    def _make_box(self, text: str, name: str, *, checked: bool) -> QCheckBox:
        box = QCheckBox(text.replace("&", "&&"))
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.setChecked(checked)
        box.toggled.connect(self.changed)
        self._stops.append(box)
        return box


def _make_value(text: str, role: str) -> QLabel:
    label = keep_leading(make_text(text, role=role))
    label.setContentsMargins(0, theme.size(3), 0, 0)
    return label
