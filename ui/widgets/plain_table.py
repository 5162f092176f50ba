"""What our tables have in common: rows without numbers, lines or frames, which Tab leaves and nobody resizes."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.looks.text_scale import OWN_SECTIONS


def make_plain(table: QTableView) -> None:
    """Have a table look and behave as ours do."""
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionsClickable(False)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


def choose_by_rows(table: QTableView) -> None:
    """Have a list chosen from by whole rows, any number at a time, which are as high as it says; its model is set."""
    make_plain(table)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    table.setMouseTracking(True)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = table.horizontalHeader()
    header.setProperty(OWN_SECTIONS, True)
    # Else it asks at each paint, cell by cell, whether columns are selected whole.
    header.setSelectionModel(QItemSelectionModel(table.model(), table))


def selected_places(table: QTableView) -> list[int]:
    """The rows selected, from the top, found without a question for each."""
    selection = table.selectionModel().selection()
    spans = sorted((part.top(), part.bottom()) for part in map(selection.at, range(selection.count())))
    return [place for top, bottom in spans for place in range(top, bottom + 1)]
