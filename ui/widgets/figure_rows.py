"""The figures as rows of a list, each group under its heading."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter

from app.frozen import Frozen
from app.metrics.definitions import DEFINITIONS, Group
from ui import language, theme
from ui.widgets.figure_texts import REPOSITORIES, figure_label, group_label, label_with_years
from ui.widgets.figure_years import Years

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


def list_figure_rows(years: Years, *, repositories: bool = False) -> list[FigureRow]:
    """The figures in the order of the registry under the headings of their groups.

    Args:
        years: of which the h-index of years is.
        repositories: how many different ones are linked is among them, which no tracker counts.
    """
    names = list(DEFINITIONS)
    if repositories:
        names.insert(names.index("with_code") + 1, REPOSITORIES)
    labels = {name: label_with_years(name, years) for name in names}
    rows: list[FigureRow] = []
    for group in Group:
        rows.append(FigureRow("", group_label(group)))
        rows += [FigureRow(name, labels[name]) for name in names if _find_group(name) == group]
    return rows


def explain_figure(name: str) -> str:
    """What a figure is, its formula and where that is from, for a tip."""
    if name == REPOSITORIES:
        return language.tr("How many different repositories the papers link.")
    definition = DEFINITIONS[name]
    explanation = language.format_label(definition.explanation)
    return "\n".join(filter(None, (figure_label(name), explanation, definition.formula, definition.source)))


def _find_group(name: str) -> Group:
    return Group.OUTPUT if name == REPOSITORIES else DEFINITIONS[name].group


def paint_heading(painter: QPainter, rect: QRect, text: str) -> None:
    """Paint a heading, in line with the texts under it."""
    font = QFont(painter.font())
    font.setPixelSize(theme.size(_HEADING_SIZE))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme.current().colour("muted"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignBottom, text)
