"""A plot with all that belongs to it: its title, what is left out, its legend, its menu, and the same as a table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from app.errors import KnownError
from ui import icons, language, theme
from ui.actions import make_choice
from ui.plots.data import PlotData
from ui.plots.legend import Legend
from ui.plots.plot_table import PlotTable
from ui.widgets import file_dialog
from ui.widgets.texts import make_text

if TYPE_CHECKING:
    from ui.plots.canvas import Canvas

HEIGHT = 208
_EMPTY_HEIGHT = 64
_UNLIMITED = 16_777_215
_SVG, _PNG, _CSV, _COPY, _TABLE = "svg", "png", "csv", "copy", "table"


class PlotCard(QWidget):
    """Shows one plot; pyqtgraph is imported when the first card has something to draw.

    Attributes:
        data: what it shows; None at first.
        canvas: where it is drawn; None as long as there was nothing to draw.

    Signals:
        picked(Pick): the person wants the papers of a part of it.
        enlarged: the person wants to see it larger.
        failed(KnownError, QWidget): something could not be saved; and the part in whose window that is to be said.
        told(str, QWidget): it was saved, or its numbers are on the clipboard.
    """

    picked = Signal(object)
    enlarged = Signal()
    failed = Signal(object, QWidget)
    told = Signal(str, QWidget)

    def __init__(self, parent: QWidget | None = None, *, can_enlarge: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("plot_card")
        self.data: PlotData | None = None
        self.canvas: Canvas | None = None
        self._is_table = False
        self._height: int | None = HEIGHT
        self._title = make_text(role="card_title", name="plot_title")
        self._larger = _make_button("plot_larger", "arrow-expand", language.tr("Enlarge"))
        if not can_enlarge:
            self._larger.hide()  # to show what has no place yet would show it as a window
        self._more = _make_button("plot_menu", "dots-vertical", language.tr("Save, copy, show as table"))
        self._empty = make_text(role="muted", name="plot_empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._page: QWidget = self._empty
        self._table = PlotTable()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._table)
        self._legend = Legend(at_length=not can_enlarge)
        self._notes = make_text(role="note", name="plot_notes")
        self._lay_out()
        self._larger.clicked.connect(self.enlarged)
        self._more.clicked.connect(self._on_menu_wanted)
        self._table.picked.connect(self.picked)
        theme.keep_fitted(self, self._on_fit)

    def show_data(self, data: PlotData) -> None:
        """Show another plot, as a table if the last one was; the same again changes nothing."""
        if data == self.data:
            return
        self.data = data
        self._title.setText(data.title)
        self._empty.setText(data.summary)
        self._notes.setText("\n".join(data.notes))
        self._notes.setVisible(bool(data.notes))
        for button, said in (
            (self._larger, language.tr("Enlarge: {title}")),
            (self._more, language.tr("More: {title}")),
        ):
            button.setAccessibleName(said.format(title=data.title))
            button.setEnabled(not data.is_empty)
        self._table.show_data(data)
        if not data.is_empty:
            self._find_canvas().show_data(data)
        self._legend.show_data(data)
        self._show_page()

    def show_as_table(self, *, table: bool) -> None:
        """Show the numbers in place of the picture, or the picture again."""
        had_focus = self._page.hasFocus()
        self._is_table = table
        self._show_page()
        if had_focus:
            self._page.setFocus()

    def take_focus(self) -> None:
        """Put the keyboard on the plot."""
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_plot_height(self, pixels: int | None) -> None:
        """How high the picture is at the usual text size; None takes all the room that there is."""
        self._height = pixels
        self._on_fit()

    def save(self, kind: str, path: Path) -> None:
        """Save it as ``svg``, ``png`` or ``csv``; what cannot be written is told by ``failed``."""
        from ui.plots import saving  # noqa: PLC0415 - few plots are saved

        assert self.data is not None
        try:
            if kind == _CSV:
                saving.write_csv(self.data, path)
            else:
                saving.WRITERS[kind](self._find_canvas(), path)
        except KnownError as error:
            self.failed.emit(error, self)
        else:
            self.told.emit(language.tr("Saved as {name}.").format(name=path.name), self)

    def copy(self) -> None:
        """Put the numbers on the clipboard."""
        from ui.plots import saving  # noqa: PLC0415 - few plots are copied

        if self.data is not None:
            QGuiApplication.clipboard().setText(saving.format_table(self.data))
            self.told.emit(language.tr("The figures are on the clipboard."), self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.data is not None and not self.data.is_empty:
            self._make_menu().popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.data is not None:
            self.copy()
        else:
            super().keyPressEvent(event)

    # --- inside

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._title, 1)
        head.addWidget(self._larger)
        head.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(4))
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        column.addWidget(self._legend)
        column.addWidget(self._notes)

    def _find_canvas(self) -> Canvas:
        if self.canvas is None:
            from ui.plots.canvas import Canvas  # noqa: PLC0415 - imports pyqtgraph

            self.canvas = Canvas()
            self.canvas.picked.connect(self.picked)
            self._stack.addWidget(self.canvas)
        return self.canvas

    def _show_page(self) -> None:
        if self.data is None or self.data.is_empty:
            self._page = self._empty
        else:
            self._page = self._table if self._is_table else self._find_canvas()
        self._stack.setCurrentWidget(self._page)
        self._legend.setVisible(not self._is_table and self._legend.has_entries)
        self._on_fit()

    def _on_fit(self) -> None:
        if self._height is None:
            self._stack.setMinimumHeight(theme.size(HEIGHT))
            self._stack.setMaximumHeight(_UNLIMITED)
        else:
            is_empty = self.data is None or self.data.is_empty
            self._stack.setFixedHeight(theme.size(_EMPTY_HEIGHT if is_empty else self._height))
        if self.canvas is not None:
            self.canvas.refit()

    def _on_menu_wanted(self) -> None:
        self._make_menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("plot_choices")
        menu.aboutToHide.connect(menu.deleteLater)
        pictures = [(language.tr("Save as SVG…"), _SVG), (language.tr("Save as PNG…"), _PNG)]
        numbers = [(language.tr("Save Data as CSV…"), _CSV), (language.tr("Copy Data"), _COPY)]
        for text, choice in pictures:
            menu.addAction(make_choice(text, choice, menu))
        menu.addSeparator()
        for text, choice in numbers:
            menu.addAction(make_choice(text, choice, menu))
        menu.addSeparator()
        as_table = make_choice(language.tr("Show as Table"), _TABLE, menu)
        as_table.setCheckable(True)
        as_table.setChecked(self._is_table)
        menu.addAction(as_table)
        menu.triggered.connect(self._on_chosen)
        return menu

    def _on_chosen(self, action: QAction) -> None:
        choice = action.data()
        if choice == _TABLE:
            self.show_as_table(table=not self._is_table)
        elif choice == _COPY:
            self.copy()
        else:
            self._ask_and_save(choice)

    def _ask_and_save(self, kind: str) -> None:
        assert self.data is not None
        kinds = {
            _SVG: language.tr("Vector graphics (*.svg)"),
            _PNG: language.tr("Images (*.png)"),
            _CSV: language.tr("Comma-separated values (*.csv)"),
        }
        suggestion = f"{self.data.name.replace('_', '-')}.{kind}"
        name = file_dialog.choose_new_file(self, self.data.title, suggestion, kinds[kind])
        if name:
            self._save_as(kind, Path(name))

    def _save_as(self, kind: str, chosen: Path) -> None:
        """Save under a name and its ending; about what is there under the name alone the dialog has asked."""
        path = chosen if chosen.suffix else chosen.with_suffix(f".{kind}")
        if path != chosen and path.exists():
            told = language.tr("{path} is there already.").format(path=path)
            self.failed.emit(KnownError(told, language.tr("Choose another folder or another name.")), self)
        else:
            self.save(kind, path)


def _make_button(name: str, glyph: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setIcon(icons.icon(glyph, role="muted"))
    button.setIconSize(QSize(theme.size(16), theme.size(16)))
    button.setToolTip(tip)
    button.setAutoRaise(True)
    return button
