"""The pane over the library with the sample page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.library import Library
from app.values import PaperId
from ui.detail_pane.pane import DetailPane
from ui.library_observer import LibraryObserver
from ui.notices import Notices


@pytest.fixture(autouse=True)
def _delete_widgets(qapp: QApplication) -> Iterator[None]:
    """Widgets that were to be deleted later would else live, and be styled again, until some event loop runs."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _british() -> Iterator[None]:
    """The formats that are in force where nobody chose any; a test has those of C."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def pane(qtbot: QtBot, library: Library, observer: LibraryObserver) -> DetailPane:
    window = QWidget()
    qtbot.addWidget(window)
    pane = DetailPane(library, observer, Notices(window), window)
    window.resize(400, 900)
    pane.resize(400, 900)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return pane


@pytest.fixture
def shown(pane):
    """The pane on a paper that links one repository."""
    pane.show_papers([PaperId(3)])
    return pane
