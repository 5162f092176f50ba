"""Every state that a picture shows has room for its texts; what a picture looks like is for a person to judge."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.library import Library
from app.settings import Settings
from tests.pictures.scenes import SCENES
from tests.pictures.stage import Scene, Stage
from tests.top_level import find_top_level_widgets
from tests.ui.fitting import find_clipped
from ui import theme
from ui.main_window import MainWindow

_SETTLED = 50
_LATE = 150
_AT_REST = 400
"""Milliseconds that the window takes for a step, for what it does a while after one, and for a layout on its way."""

_USUAL_LOOK = Scene(Library.open, lambda _: None)

Make = Callable[[Path], Library]


def has_usual_look(scene: Scene) -> bool:
    """Whether a scene is in English, light, and of the usual size of pixels and texts."""
    looks = ("scheme", "scale", "locale", "texts", "strong", "pseudo")
    return all(getattr(scene, look) == getattr(_USUAL_LOOK, look) for look in looks)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Make], Path]:
    """The folder of a library as it is made, once for all scenes."""
    folders: dict[Make, Path] = {}

    def find(make: Make) -> Path:
        if make not in folders:
            folders[make] = tmp_path_factory.mktemp("made")
            make(folders[make] / "library.db").close()
        return folders[make]

    return find


@pytest.fixture
def copy(made: Callable[[Make], Path], tmp_path: Path) -> Iterator[Callable[[Make], Library]]:
    """Opens a copy of a library, which is closed after all windows."""
    libraries = []

    def open_copy(make: Make) -> Library:
        shutil.copytree(made(make), tmp_path / "scene")
        libraries.append(Library.open(tmp_path / "scene" / "library.db"))
        return libraries[-1]

    yield open_copy
    for library in libraries:
        library.close()


@pytest.fixture
def stand(copy: Callable[[Make], Library], qtbot: QtBot, home: Path) -> Iterator[Callable[[Scene], Stage]]:
    """Shows a scene in a window."""

    def show(scene: Scene) -> Stage:
        library = copy(scene.library)
        window = MainWindow(library, Settings())
        qtbot.addWidget(window)
        stage = Stage(window, library, lambda: settle(qtbot, window))
        window.begin(from_memory=False)
        window.resize(*scene.size)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: window.is_complete)
        stage.settle()
        scene.prepare(stage)
        qtbot.wait(_LATE)
        stage.settle()
        return stage

    yield show
    for shown in find_top_level_widgets():
        if isinstance(shown, MainWindow):
            shown.tasks.close()  # else one with a clone under way would ask first
        shown.close()
    theme.instance().choose_text_scale(1.0)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait for the event loop, and for work in threads that ends by itself."""
    qtbot.wait(_SETTLED)
    qtbot.waitUntil(
        lambda: not any(not (task.writes or task.holds_window) for task in window.tasks.tasks), timeout=20_000
    )


@pytest.mark.parametrize("name", [name for name, scene in SCENES.items() if has_usual_look(scene)])
def test_texts_have_room(stand: Callable[[Scene], Stage], name: str, caplog: pytest.LogCaptureFixture) -> None:
    stage = stand(SCENES[name])
    caplog.clear()  # one of them shows a fault of the program, which is logged
    if find_all_clipped(stage):
        QTest.qWait(_AT_REST)
    assert find_all_clipped(stage) == []


def find_all_clipped(stage: Stage) -> list[str]:
    """What is clipped in the window, and in all that stands over it."""
    shown: set[QWidget] = {stage.window, *(each for each in find_top_level_widgets() if each.isVisible())}
    return [what for each in shown for what in find_clipped(each)]
