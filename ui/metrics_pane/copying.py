"""The figures of a set of papers as text, Markdown and CSV, for the clipboard."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from app.metrics.definitions import Form
from app.metrics.estimates import Estimate, make_exact, make_of_known
from app.metrics.report import FigureSet, Line
from ui import language
from ui.widgets.figure_copying import CopyForm, list_copied, write_report
from ui.widgets.figure_texts import REPOSITORIES

if TYPE_CHECKING:
    from ui.metrics_pane.body import Shown


def copy_figures(shown: Shown, years: tuple[int, int], form: CopyForm) -> None:
    """Put all figures of a set on the clipboard; ``years``: of which the h-index of years is."""
    QGuiApplication.clipboard().setText(format_figures(shown, years, form))


def format_figures(shown: Shown, years: tuple[int, int], form: CopyForm) -> str:
    """All figures of a set, each with what it rests on."""
    lines = list_copied(years, of_person=shown.scope.person is not None)
    others = _list_others(shown)
    figures = FigureSet(shown.scope.title, {**shown.estimates, **others})
    return write_report([*lines, *_list_stated(others)], [figures], form)


def _list_others(shown: Shown) -> dict[str, Estimate]:
    """What is told besides the registered figures."""
    papers, others = shown.figures.papers, {}
    repositories = shown.facts.get(REPOSITORIES)
    if repositories is not None:
        others[REPOSITORIES] = make_exact(repositories, papers)
    for name, (mean, carrying) in (shown.facts.get("means") or {}).items():
        if mean is not None:
            others[name] = make_of_known(mean, carrying, papers)
    return others


def _list_stated(names: Mapping[str, Estimate]) -> list[Line]:
    """A line for each mean of what pages state of papers."""
    stated = language.tr("As stated by the page, method unknown")
    lines = (
        Line("novelty", language.tr("Novelty, mean"), stated, Form.PERCENT),
        Line("ai_score", language.tr("AI score, mean"), stated, Form.NUMBER),
    )
    return [line for line in lines if line.name in names]
