"""What a person did in the metrics pane before a picture was taken, each named for what it shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QToolButton

from app.values import PaperId
from tests.pictures.gestures import show_trash
from tests.pictures.stage import Stage
from ui.metrics_pane.figure_row import FigureRow
from ui.metrics_pane.pane import MetricsPane
from ui.metrics_pane.scopes import ScopeKind


def show_metrics(stage: Stage) -> None:
    """Every figure in the place of the paper."""
    stage.trigger("show_metrics")


def show_metrics_tab(text: str) -> Callable[[Stage], None]:
    """Page and here, the co-authors, or the plots."""

    def show(stage: Stage) -> None:
        show_metrics(stage)
        stage.open_tab(text)
        for _ in range(6):
            stage.settle()

    return show


def move_metrics(stage: Stage) -> None:
    """What moved just now, with its difference."""
    show_metrics(stage)
    stage.library.set_fields(PaperId(30), {"citations": "90"})
    stage.settle()


def show_metrics_of_selection(stage: Stage) -> None:
    stage.select(1, 2, 3, 4)
    show_metrics(stage)
    stage.find(MetricsPane, "metrics_pane").scopes.choose(ScopeKind.SELECTED)
    stage.settle()


def show_metrics_of_search(stage: Stage) -> None:
    stage.search("agents author:qian")
    show_metrics(stage)
    stage.find(MetricsPane, "metrics_pane").scopes.choose(ScopeKind.FOUND)
    stage.settle()


def show_metrics_of_trash(stage: Stage) -> None:
    """Papers that count nowhere."""
    show_trash(stage)
    show_metrics(stage)


def pin_figures(stage: Stage) -> None:
    """Figures on the cards besides the four, and below them what has no room."""
    show_metrics(stage)
    for name in ("g_index", "m_quotient", "hi_norm", "uncited"):
        stage.find(FigureRow, f"figure_{name}").pin_asked.emit()
    stage.settle()


def offer_copies(stage: Stage) -> None:
    """As what figures are copied."""
    show_metrics(stage)
    button = stage.find(QToolButton, "metrics_copy")
    button.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))
    stage.settle()
