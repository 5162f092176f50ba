"""The figures as rows of a list, each group under its heading."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter

from app.frozen import Frozen
from app.metrics.definitions import DEFINITIONS, Group
from ui import language, theme
from ui.widgets.figure_texts import figure_label, group_label

HEADING_HEIGHT = 34
_HEADING_SIZE = 11


class FigureRow(Frozen):
    """One row.

    Attributes:
        name: of the figure; "" for a heading.
        label: what is shown at its left.
    """

    name: str
    label: str


def list_figure_rows(names: Sequence[str] | None = None) -> list[FigureRow]:
    """The figures in the order of the registry under the headings of their groups; some of them, or all."""
    shown = [name for name in DEFINITIONS if names is None or name in names]
    rows: list[FigureRow] = []
    for group in Group:
        inside = [FigureRow(name, figure_label(name)) for name in shown if DEFINITIONS[name].group == group]
        rows += [FigureRow("", group_label(group)), *inside] if inside else []
    return rows


def explain_figure(name: str) -> str:
    """What a figure is, its formula and where that is from, for a tip."""
    definition = DEFINITIONS[name]
    explanation = language.format_label(definition.explanation)
    return "\n".join(filter(None, (figure_label(name), explanation, definition.formula, definition.source)))


def paint_heading(painter: QPainter, rect: QRect, text: str) -> None:
    """Paint a heading, in line with the texts under it."""
    font = QFont(painter.font())
    font.setPixelSize(theme.size(_HEADING_SIZE))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme.current().colour("muted"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, text)
