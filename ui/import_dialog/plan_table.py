"""The table of what is going to happen, paper by paper."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.code import Code
from app.dates import PartialDate
from app.importing.plan import ImportPlan, PlannedPaper
from ui import language, theme
from ui.icons import draw_glyph
from ui.import_dialog.plan_model import Column, PlanModel, format_heading
from ui.import_dialog.wording import Shown, format_code, list_outcomes
from ui.widgets.plain_table import make_plain

_FIXED = (Column.DATE, Column.CODE, Column.OUTCOME)
_TAKE_WIDTH = 34
_PADDING = 20
_BOX = 16
_ROW_HEIGHT = 30
_NARROW = 640


class PlanTable(QTableView):
    """Shows a plan's papers; Space or a click on the box takes one or leaves it out.

    Attributes:
        plan_model: its model.

    Signals:
        entry_selected: the PlannedPaper of the current row, or None.
        menu_requested(QPoint): where on the screen a menu of the selected rows is asked for.
    """

    entry_selected = Signal(object)
    menu_requested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan_model = PlanModel(self)
        self.setModel(self.plan_model)
        self.setItemDelegate(_RowDelegate(self))
        self._set_up()

    def show_plan(self, plan: ImportPlan | None, shown: Shown = Shown.ALL) -> None:
        """Show these rows; the current paper stays current where it is still shown."""
        position = self._current_position()
        self.plan_model.show_plan(plan, shown)
        row = self.plan_model.find_row(position)
        if row >= 0:
            self.selectRow(row)
        else:
            self.entry_selected.emit(None)

    def update_plan(self, plan: ImportPlan) -> None:
        """Show the same rows with other decisions."""
        self.plan_model.update_plan(plan)

    def current_entry(self) -> PlannedPaper | None:
        """The paper of the current row."""
        row = self.currentIndex().row()
        return self.plan_model.entry(row) if row >= 0 and self.selectionModel().hasSelection() else None

    def selected_entries(self) -> list[PlannedPaper]:
        """The papers of all selected rows."""
        ranges = ((part.top(), part.bottom() + 1) for part in _ranges(self.selectionModel()))
        return [entry for first, stop in ranges for entry in self.plan_model.entries()[first:stop]]

    def selectRow(self, row: int) -> None:
        """Select one row alone; Qt's own would toggle it while Ctrl, as of the Ctrl+V that brought a text, is held."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.plan_model.index(row, Column.TITLE), flags)

    def select_position(self, position: int) -> bool:
        """Select the paper at a position of the source and bring it into sight; False if no row shows it."""
        row = self.plan_model.find_row(position)
        if row >= 0:
            self.selectRow(row)
            self.scrollTo(self.plan_model.index(row, Column.TITLE))
        return row >= 0

    def choose_any(self) -> None:
        """Select the first paper, if none is."""
        if self.current_entry() is None and self.plan_model.rowCount():
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks the box of the row, whichever cell is current."""
        entry = self.current_entry()
        if event.key() == Qt.Key.Key_Space and entry is not None:
            box = self.plan_model.index(self.currentIndex().row(), Column.TAKE)
            self.plan_model.setData(box, None, Qt.ItemDataRole.CheckStateRole)
        elif event.key() == Qt.Key.Key_Menu:
            self.menu_requested.emit(self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft()))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_requested.emit(event.globalPos())

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        self.entry_selected.emit(self.current_entry())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Title and authors share what the others leave; where that is little, the authors go."""
        super().resizeEvent(event)
        width = self.viewport().width()
        self.setColumnHidden(Column.AUTHORS, width < theme.size(_NARROW))
        rest = width - sum(self.columnWidth(column) for column in (Column.TAKE, *_FIXED))
        self.setColumnWidth(Column.AUTHORS, max(rest * 3 // 10, self._heading_width(Column.AUTHORS)))

    def _on_fit(self) -> None:
        """Give the columns that show short words the width of the longest."""
        self.ensurePolished()
        for column, texts in _list_widest().items():
            widest = max(map(self.fontMetrics().horizontalAdvance, texts)) + theme.size(_PADDING)
            self.setColumnWidth(column, max(widest, self._heading_width(column)))

    def _heading_width(self, column: Column) -> int:
        metrics = self.horizontalHeader().fontMetrics()
        return metrics.horizontalAdvance(format_heading(column)) + theme.size(_PADDING)

    def _current_position(self) -> int:
        entry = self.current_entry()
        return entry.paper.position if entry is not None else -1

    def _set_up(self) -> None:
        make_plain(self)
        self.setAccessibleName(language.tr("Papers that were read"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.verticalHeader().setDefaultSectionSize(theme.size(_ROW_HEIGHT))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_up_header()

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setMinimumSectionSize(theme.size(30))
        header.setFixedHeight(theme.size(32))
        self.setColumnWidth(Column.TAKE, theme.size(_TAKE_WIDTH))
        theme.keep_fitted(self, self._on_fit)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)


def _list_widest() -> dict[Column, list[str]]:
    """What the columns of fixed width must show whole."""
    days = [language.format_date(PartialDate(2028, month, 28)) for month in range(1, 13)]
    codes = [format_code(code) for code in Code]
    return {Column.DATE: [f"✎ {day}" for day in days], Column.CODE: codes, Column.OUTCOME: list_outcomes()}


def _ranges(selection_model: QItemSelectionModel) -> list[QItemSelectionRange]:
    """What is selected; a selection is a list, which its stub does not say."""
    selection = selection_model.selection()
    return [selection.at(at) for at in range(selection.count())]


class _RowDelegate(QStyledItemDelegate):
    """Draws the check boxes, and keeps the colour of a cell's text in a selected row."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if index.column() != Column.TAKE:
            super().paint(painter, option, index)
            return
        empty = QStyleOptionViewItem(option)
        self.initStyleOption(empty, index)
        empty.features &= ~QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        view = option.widget
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, empty, painter, view)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is not None:
            _draw_box(painter, option.rect, checked=state == Qt.CheckState.Checked)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """A click anywhere in the cell of the box ticks it: a target of 16 pixels would be too small."""
        if not isinstance(event, QMouseEvent) or event.type() != QEvent.Type.MouseButtonRelease:
            return False
        if index.column() != Column.TAKE or event.button() != Qt.MouseButton.LeftButton:
            return False
        return model.setData(index, None, Qt.ItemDataRole.CheckStateRole)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if colour is not None:
            option.palette.setColor(option.palette.ColorRole.HighlightedText, colour)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, theme.size(_ROW_HEIGHT))


def _draw_box(painter: QPainter, cell: QRect, *, checked: bool) -> None:
    side = theme.size(_BOX)
    box = QRect(0, 0, side, side)
    box.moveCenter(cell.center())
    tokens = theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens.colour("filled" if checked else "faint"), 1.2))
    painter.setBrush(tokens.colour("filled" if checked else "background"))
    painter.drawRoundedRect(QRectF(box).adjusted(0.6, 0.6, -0.6, -0.6), side / 4, side / 4)
    if checked:
        draw_glyph(painter, box.adjusted(1, 1, -1, -1), "check", "on_filled")
    painter.restore()
