"""The metrics pane in a window on the sample page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from ui.main_window import MainWindow
from ui.metrics_pane.figure_row import FigureRow
from ui.metrics_pane.pane import MetricsPane


@pytest.fixture
def pane(window: MainWindow) -> MetricsPane:
    window.resize(1480, 920)
    window.desk.actions["show_metrics"].trigger()
    found = window.findChild(MetricsPane)
    assert found is not None
    return found


def row(pane: QWidget, name: str) -> FigureRow:
    """The row of a figure."""
    found = pane.findChild(FigureRow, f"figure_{name}")
    assert found is not None
    return found


def values(pane: QWidget, *names: str) -> list[str]:
    """What the rows of figures show."""
    return [row(pane, name).shown for name in names]


def said(pane: QWidget, name: str) -> list[str]:
    """The texts of this name that are seen."""
    labels = [each.text() for each in pane.findChildren(QLabel, name) if each.isVisible()]
    buttons = [each.text() for each in pane.findChildren(QAbstractButton, name) if each.isVisible()]
    return [text for text in (*labels, *buttons) if text]
