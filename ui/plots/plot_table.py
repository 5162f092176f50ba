"""The numbers of a plot as a table, for those who cannot see it or want them exactly."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui import theme
from ui.plots.data import Form, PlotData, Table
from ui.plots.wording import format_cell
from ui.widgets.plain_table import make_plain
from ui.widgets.plain_tip import plain_tip

_ROW = 26
_AnyIndex = QModelIndex | QPersistentModelIndex


class PlotTableModel(QAbstractTableModel):
    """Hands a view the cells of a table."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = Table((), ())

    def show_table(self, table: Table) -> None:
        """Hold another table."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: _AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.table.columns)

    def data(self, index: _AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        form = self.table.columns[index.column()].form
        if role == Qt.ItemDataRole.DisplayRole:
            return format_cell(self.table.rows[index.row()][index.column()], form)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _align(form)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation != Qt.Orientation.Horizontal or section >= len(self.table.columns):
            return None
        column = self.table.columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.title
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return plain_tip(column.spoken)
        return _align(column.form) if role == Qt.ItemDataRole.TextAlignmentRole else None


class PlotTable(QTableView):
    """Shows the table of a plot.

    Signals:
        picked(Pick): the person wants the papers that a row stands for.
    """

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plot_table")
        self.contents = PlotTableModel(self)
        self.setModel(self.contents)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        make_plain(self)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.doubleClicked.connect(self._on_row_chosen)
        theme.keep_fitted(self, self._on_fit)

    def show_data(self, data: PlotData) -> None:
        """Show the numbers of another plot."""
        self.contents.show_table(data.table)
        self.setAccessibleName(data.title)
        self.setAccessibleDescription(data.summary)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._on_row_chosen(self.currentIndex())
        elif event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()  # the card copies all of it
        else:
            super().keyPressEvent(event)

    def _on_row_chosen(self, model_index: QModelIndex) -> None:
        pick = self.contents.table.find_pick(model_index.row())
        if pick is not None:
            self.picked.emit(pick)

    def _on_fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(theme.size(_ROW))
        self.verticalHeader().setMinimumSectionSize(theme.size(_ROW))


def _align(form: Form) -> int:
    is_text = form in (Form.TEXT, Form.DAY, Form.YEAR)
    side = Qt.AlignmentFlag.AlignLeading if is_text else Qt.AlignmentFlag.AlignTrailing
    return int(side | Qt.AlignmentFlag.AlignVCenter)
