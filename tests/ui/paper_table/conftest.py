"""What the tests of the table share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from ui.main_window import MainWindow
from ui.paper_table.view import PaperTableView


@pytest.fixture
def main_table(window: MainWindow) -> PaperTableView:
    """The table of the window, with the keyboard."""
    window.table.setFocus()
    return window.table


@pytest.fixture(autouse=True)
def _no_menu_stays(qapp: QApplication) -> Iterator[None]:
    yield
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
