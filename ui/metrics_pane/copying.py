"""The figures of a set of papers as text, Markdown and CSV, for the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from app.metrics.definitions import Form, Group
from app.metrics.estimates import Estimate, Knowing
from app.metrics.report import FigureSet, Line, list_lines
from ui import language
from ui.widgets.figure_copying import CopyForm, write_report
from ui.widgets.figure_texts import figure_label, group_label

if TYPE_CHECKING:
    from ui.metrics_pane.body import Shown


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
    return write_report([*lines, *_list_lines(others)], [figures], form)


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
