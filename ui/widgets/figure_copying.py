"""Figures as text, Markdown and CSV, for the clipboard, and the button that copies them."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from app.metrics.definitions import Form, Group
from app.metrics.report import (
    FigureSet,
    Heads,
    Line,
    Report,
    list_lines,
    report_as_csv,
    report_as_markdown,
    report_as_text,
)
from ui import language, theme
from ui.actions import make_choice
from ui.icons import icon
from ui.widgets.figure_texts import REPOSITORIES, WORDING, figure_label, group_label, label_with_years


class CopyForm(enum.Enum):
    """As what figures are copied."""

    TEXT = "text"
    MARKDOWN = "markdown"
    CSV = "csv"


class CopyButton(QToolButton):
    """Copies as what is chosen of its menu.

    Signals:
        asked(CopyForm): the figures are to be copied.
    """

    asked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setIcon(icon("content-copy", role="muted"))
        self.setIconSize(QSize(theme.size(16), theme.size(16)))
        self.setToolTip(language.tr("Copy the figures"))
        self.setAccessibleName(language.tr("Copy the figures"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        texts = {
            CopyForm.TEXT: language.tr("Copy as Text"),
            CopyForm.MARKDOWN: language.tr("Copy as Markdown"),
            CopyForm.CSV: language.tr("Copy as CSV"),
        }
        for form, text in texts.items():
            menu.addAction(make_choice(text, form, menu))
        menu.triggered.connect(self._on_triggered)
        self.setMenu(menu)

    def _on_triggered(self, action: QAction) -> None:
        self.asked.emit(action.data())


def list_copied(years: tuple[int, int], *, of_person: bool = True) -> list[Line]:
    """A line for each figure, repositories among them.

    Args:
        years: of which the h-index of years is.
        of_person: those too that tell of a person among the authors.
    """
    lines = list_lines(lambda each: label_with_years(each.name, years), group_label, of_person=of_person)
    repositories = Line(REPOSITORIES, figure_label(REPOSITORIES), group_label(Group.OUTPUT), Form.COUNT)
    lines.insert(1 + [line.name for line in lines].index("with_code"), repositories)
    return lines


def write_report(lines: Sequence[Line], sets: Sequence[FigureSet], form: CopyForm) -> str:
    """The figures of some sets side by side, each with what it rests on, in the words of the window."""
    report = Report(lines, sets, WORDING, _make_heads())
    write = {CopyForm.TEXT: report_as_text, CopyForm.MARKDOWN: report_as_markdown, CopyForm.CSV: report_as_csv}[form]
    return "".join(f"{line}\n" for line in write(report))


def _make_heads() -> Heads:
    """What stands above the columns."""
    return Heads(
        group=language.tr("Group"),
        figure=language.tr("Figure"),
        value=language.tr("Value"),
        coverage=language.tr("Rests on"),
        low=language.tr("At least"),
        high=language.tr("At most"),
        known=language.tr("Rests on papers"),
        papers=language.tr("Of papers"),
    )
