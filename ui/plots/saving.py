"""A plot for other programs: as a picture in vectors or in pixels, and its numbers as CSV."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QImage, QPaintDevice, QPainter

from app.errors import KnownError
from app.tables import format_csv, guard_cell
from ui import language, theme
from ui.plots.data import Cell, Form, PlotData
from ui.plots.legend import list_entries, paint_swatch, swatch_size, widths

if TYPE_CHECKING:
    from ui.plots.canvas import Canvas

LEAST_SCALE = 2
"""Pixels of a saved picture for each of the plot on a screen without scaling."""

_EDGE = 14
_TITLE, _TEXT = 14, 11


def write_svg(canvas: Canvas, path: Path) -> None:
    """Save the plot as vectors.

    Raises:
        KnownError: the file cannot be written.
    """
    from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - few pictures are saved

    assert canvas.data is not None
    page = _Page(canvas)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setResolution(canvas.logicalDpiX())
    generator.setSize(page.size)
    generator.setViewBox(QRect(0, 0, page.size.width(), page.size.height()))
    generator.setTitle(canvas.data.title)
    generator.setDescription(canvas.data.summary)
    page.paint(generator)
    write_file(path, bytes(buffer.data().data()))


def write_png(canvas: Canvas, path: Path) -> None:
    """Save the plot as an image, of twice the pixels that it has on the screen or more.

    Raises:
        KnownError: the file cannot be written.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    make_image(canvas).save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs say bytes, which it refuses
    write_file(path, bytes(buffer.data().data()))


def make_image(canvas: Canvas) -> QImage:
    """The plot as an image."""
    page = _Page(canvas)
    ratio = max(LEAST_SCALE, canvas.devicePixelRatioF())
    image = QImage(page.size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    page.paint(image, ratio)
    return image


def write_csv(data: PlotData, path: Path) -> None:
    """Save the numbers of a plot.

    Raises:
        KnownError: the file cannot be written.
    """
    lines = format_csv(list_rows(data))
    write_file(path, "".join(f"{line}\r\n" for line in lines).encode("utf-8-sig"))


def format_table(data: PlotData) -> str:
    """The numbers of a plot for the clipboard, with tabs between cells; none of them is a formula."""
    return "\n".join("\t".join(map(guard_cell, row)) for row in list_rows(data))


def list_rows(data: PlotData) -> list[list[str]]:
    """The head and the rows of the table, numbers as programs read them."""
    columns = data.table.columns
    rows = ([_plain(cell, column.form) for cell, column in zip(row, columns, strict=True)] for row in data.table.rows)
    return list(chain([[" ".join(column.spoken.split()) for column in columns]], rows))


def write_file(path: Path, content: bytes) -> None:
    """Write a file whole.

    Raises:
        KnownError: it cannot be written.
    """
    try:
        path.write_bytes(content)
    except OSError as error:
        what = language.tr("The file {name} cannot be written: {reason}.").format(name=path.name, reason=error.strerror)
        raise KnownError(what, language.tr("Choose another folder or another name.")) from error


def _plain(cell: Cell, form: Form) -> str:
    if cell is None:
        return ""
    if form is Form.DAY and not isinstance(cell, str):
        return datetime.date.fromordinal(round(cell)).isoformat()
    return " ".join(cell.split()) if isinstance(cell, str) else str(cell)


class _Page:
    """A plot with its title, legend and notes, as it is saved.

    Attributes:
        size: of the page, in the pixels of the screen.
    """

    def __init__(self, canvas: Canvas) -> None:
        assert canvas.data is not None
        self._canvas = canvas
        self._data = canvas.data
        self._plot = canvas.viewport().size()
        self._lines = self._break_legend()
        height = self._plot.height() + self._head() + self._foot() + 2 * theme.size(_EDGE)
        self.size = QSize(self._plot.width() + 2 * theme.size(_EDGE), height)

    def paint(self, device: QPaintDevice, ratio: float = 1) -> None:
        """Paint the page on a device of this size, in the colours of paper whatever those of the screen are."""
        with theme.on_paper():
            self._paint(device, ratio)
        self._canvas.refit()  # in the colours of the screen

    def _paint(self, device: QPaintDevice, ratio: float) -> None:
        painter = QPainter(device)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), theme.current().colour("background"))
        edge = theme.size(_EDGE)
        self._write(painter, self._data.title, edge, bold=True)
        top = edge + self._head()
        self._canvas.copy_to(painter, QRectF(edge, top, self._plot.width(), self._plot.height()), ratio)
        self._paint_foot(painter, top + self._plot.height())
        painter.end()

    def _head(self) -> int:
        return theme.size(2 * _TITLE)

    def _foot(self) -> int:
        return theme.size(18) * (len(self._lines) + len(self._data.notes)) + theme.size(4)

    def _write(self, painter: QPainter, text: str, top: float, *, bold: bool = False) -> None:
        painter.setFont(self._font(bold=bold))
        painter.setPen(theme.current().colour("text" if bold else "muted"))
        rect = QRectF(theme.size(_EDGE), top, self._plot.width(), theme.size(18))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_foot(self, painter: QPainter, top: float) -> None:
        for entries in self._lines:
            self._paint_entries(painter, entries, top)
            top += theme.size(18)
        for note in self._data.notes:
            self._write(painter, note, top)
            top += theme.size(18)

    def _paint_entries(self, painter: QPainter, entries: list[int], top: float) -> None:
        named = list_entries(self._data)
        left: float = theme.size(_EDGE)
        painter.setFont(self._font())
        sizes = widths(named, self._data.kind, painter)
        for at in entries:
            side = QSizeF(swatch_size(self._data.kind))
            swatch = QRectF(left, top + (theme.size(18) - side.height()) / 2, side.width(), side.height())
            paint_swatch(painter, swatch, named[at], self._data.kind)
            painter.setPen(theme.current().colour("muted"))
            text = QRectF(swatch.right() + theme.size(5), top, sizes[at], theme.size(18))
            painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, named[at].name)
            left += sizes[at] + theme.size(14)

    def _break_legend(self) -> list[list[int]]:
        """The entries of each line of the legend, by their places."""
        image = QImage(1, 1, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        painter.setFont(self._font())
        lines: list[list[int]] = []
        taken = 0.0
        for at, width in enumerate(widths(list_entries(self._data), self._data.kind, painter)):
            if not lines or taken + width > self._plot.width():
                lines.append([])
                taken = 0
            lines[-1].append(at)
            taken += width + theme.size(14)
        painter.end()
        return lines

    def _font(self, *, bold: bool = False) -> QFont:
        font = QFont(self._canvas.font())
        font.setPixelSize(theme.size(_TITLE if bold else _TEXT))
        font.setBold(bold)
        return font


WRITERS: dict[str, Callable[[Canvas, Path], None]] = {"svg": write_svg, "png": write_png}
