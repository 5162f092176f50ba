"""What a person did with plots before a picture was taken."""

from __future__ import annotations

from PySide6.QtWidgets import QTabWidget

from tests.pictures.metrics_gestures import show_metrics
from tests.pictures.stage import Stage
from ui.plots.canvas import Canvas
from ui.plots.card import PlotCard
from ui.plots.enlarged import EnlargedPlot
from ui.plots.frame import Place
from ui.plots.plot_column import PlotColumn


def show_plots(stage: Stage) -> PlotColumn:
    """The plots of what is shown."""
    show_metrics(stage)
    tabs = stage.find(QTabWidget, "metrics_body")
    tabs.setCurrentIndex(tabs.count() - 1)
    for _ in range(6):
        stage.settle()
    return stage.find(PlotColumn, "plot_column")


def point_at_year(stage: Stage) -> None:
    """What a year has, read out."""
    canvas = find_canvas(show_plots(stage).cards["papers_by_year"])
    canvas.setFocus()
    canvas.stop_at(Place(len(stops_of(canvas)) // 2))
    stage.settle()


def show_as_table(stage: Stage) -> None:
    """The numbers in place of the pictures."""
    for card in show_plots(stage).cards.values():
        card.show_as_table(table=True)
    stage.settle()


def enlarge(stage: Stage) -> None:
    """The citation curve by itself, with what stands at a rank."""
    show_plots(stage).cards["citation_curve"].enlarged.emit()
    large = stage.find(EnlargedPlot, "enlarged_plot")
    stage.settle()
    canvas = find_canvas(large.card)
    canvas.stop_at(Place(len(stops_of(canvas)) // 3))
    stage.settle()


def find_canvas(card: PlotCard) -> Canvas:
    assert card.canvas is not None
    return card.canvas


def stops_of(canvas: Canvas) -> tuple[object, ...]:
    assert canvas.data is not None
    return canvas.data.stops
