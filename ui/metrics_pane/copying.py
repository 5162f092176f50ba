"""The figures of a set of papers as text, Markdown and CSV, for the clipboard."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton

from app.metrics.definitions import Form, Group
from app.metrics.estimates import Estimate, Knowing
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
from ui.widgets.figure_texts import WORDING, figure_label, group_label

if TYPE_CHECKING:
    from ui.metrics_pane.body import Shown


class CopyForm(enum.Enum):
    """As what figures are copied."""

    TEXT = "text"
    MARKDOWN = "markdown"
    CSV = "csv"


class CopyButton(QToolButton):
    """Copies as text, or as what is chosen of its menu.

    Signals:
        asked(CopyForm): the figures are to be copied.
    """

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("metrics_copy")
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


def copy_figures(shown: Shown, form: CopyForm) -> None:
    """Put all figures of a set on the clipboard."""
    QGuiApplication.clipboard().setText(format_figures(shown, form))


def format_figures(shown: Shown, form: CopyForm) -> str:
    """All figures of a set, each with what it rests on."""
    lines = list_lines(
        lambda definition: figure_label(definition.name), group_label, of_person=shown.scope.person is not None
    )
    others = _list_others(shown)
    figures = FigureSet(shown.scope.title, {**shown.estimates, **others})
    report = Report([*lines, *_list_lines(others)], [figures], WORDING, _make_heads())
    write = {CopyForm.TEXT: report_as_text, CopyForm.MARKDOWN: report_as_markdown, CopyForm.CSV: report_as_csv}[form]
    return "".join(f"{line}\n" for line in write(report))


def _list_others(shown: Shown) -> dict[str, Estimate]:
    """What is told besides the registered figures."""
    papers, others = shown.figures.papers, {}
    repositories = shown.facts.get("repositories")
    if repositories is not None:
        others["repositories"] = Estimate(Knowing.EXACT, repositories, repositories, papers, papers)
    for name, (mean, carrying) in (shown.facts.get("means") or {}).items():
        if mean is not None:
            others[name] = Estimate(Knowing.OF_KNOWN, mean, mean, carrying, papers)
    return others


def _list_lines(names: dict[str, Estimate]) -> list[Line]:
    stated = language.tr("As stated by the page, method unknown")
    labels = {
        "repositories": (language.tr("Repositories"), group_label(Group.OUTPUT), Form.COUNT),
        "novelty": (language.tr("Novelty, mean"), stated, Form.NUMBER),
        "ai_score": (language.tr("AI score, mean"), stated, Form.NUMBER),
    }
    return [Line(name, *labels[name]) for name in names]


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
