"""What the tests of the window stand on: a look, libraries, and no word of complaint from Qt."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.library import Library
from app.settings import Settings
from app.values import Url
from ui import language, links, theme
from ui.library_observer import LibraryObserver
from ui.main_window import MainWindow
from ui.notices import Notices

PATIENCE = 0.1
ENGLISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
_HARMLESS = (
    # The platform that draws without a screen has no window manager, and nobody else's keys to grab.
    r"This plugin does not support (propagateSizeHints\(\)|raise\(\)|grabbing the keyboard)",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(*_HARMLESS))


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """English texts, and dates and numbers as in the United Kingdom, whatever the computer has."""
    language.set_up(qapp, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture(autouse=True)
def look(qapp: QApplication) -> theme.Theme:
    """The light look and English numbers and dates, whatever the test before chose and wherever it runs."""
    if QLocale() != ENGLISH:
        language.set_up(qapp, ENGLISH)
    if not theme.is_applied():
        theme.apply(qapp, "light")
    elif theme.instance().chosen != "light":
        theme.instance().choose("light")
    return theme.instance()


@pytest.fixture
def in_2026(turn_calendar_to: Callable[[datetime.date], None]) -> None:
    """Let ages and figures for each year be those of 2026."""
    turn_calendar_to(datetime.date(2026, 11, 23))


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    """A library that holds the sample page."""
    with Library.open(library_file, patience=PATIENCE) as library:
        yield library


@pytest.fixture
def empty_library(tmp_path: Path) -> Iterator[Library]:
    """A library without papers."""
    with Library.open(tmp_path / "empty.db", patience=PATIENCE) as library:
        yield library


@pytest.fixture
def observer(library: Library, qapp: QApplication) -> LibraryObserver:
    """What tells views of ``library`` what changed."""
    return LibraryObserver(library)


@pytest.fixture
def open_window(qtbot: QtBot, home: Path) -> Iterator[Callable[[Library], MainWindow]]:
    """Opens windows on libraries, and closes them when the test is over."""
    windows = []

    def open_on(library: Library) -> MainWindow:
        window = MainWindow(library, Settings())
        windows.append(window)
        qtbot.addWidget(window)
        window.begin()
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.waitUntil(lambda: window.is_complete and not window._settling.is_awaited)
        return window

    yield open_on
    for window in windows:
        window.close()


@pytest.fixture
def window(library: Library, open_window: Callable[[Library], MainWindow]) -> MainWindow:
    """A window on the sample page, with its first paper selected."""
    return open_window(library)


@pytest.fixture
def notices(window: MainWindow) -> Notices:
    """Where the window shows errors and news."""
    return window.notices


@pytest.fixture
def opened_files(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The files that were handed to their programs, which are not started."""
    files: list[Path] = []

    def take(path: Path) -> bool:
        files.append(path)
        return True

    monkeypatch.setattr(links, "hand_file_to_desktop", take)
    return files


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that were handed to the browser, which is not started."""
    addresses: list[str] = []

    def take(address: Url) -> bool:
        addresses.append(address)
        return True

    monkeypatch.setattr(links, "hand_to_desktop", take)
    return addresses
