"""One plot in a window of its own, as large as the person makes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from ui import theme
from ui.plots.card import PlotCard
from ui.plots.data import PlotData

_WIDTH, _HEIGHT = 860, 560


class EnlargedPlot(QDialog):
    """Shows a plot large; whoever opened it hands it what to show when that changes.

    Attributes:
        card: the plot.

    Signals:
        picked(Pick): the person wants the papers of a part of it.
    """

    picked = Signal(object)

    def __init__(self, data: PlotData, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("enlarged_plot")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self.card = PlotCard(can_enlarge=False)
        self.card.set_plot_height(None)
        self.card.picked.connect(self.picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.margins(16, 12, 16, 14))
        column.addWidget(self.card)
        self.show_data(data)
        self.card.take_focus()
        self.resize(theme.size(_WIDTH), theme.size(_HEIGHT))

    def show_data(self, data: PlotData) -> None:
        """Show another plot, or the same with other numbers."""
        self.setWindowTitle(data.title)
        self.card.show_data(data)
