"""Pictures of the window in all its states, for a person to look through: `make pictures`.

    python -m tests.pictures.draw FOLDER [NAME ...]

Each is drawn in a process of its own from the real window, offscreen; NAMEs choose some of those in ``scenes``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).resolve().parents[2]
_SETTLED = 350
_PATIENCE = 120


def main(arguments: list[str]) -> int:
    """Draw all pictures, or those named; 1 where one could not be drawn."""
    if not arguments:
        print(__doc__)
        return 2
    from tests.pictures.scenes import SCENES

    folder = Path(arguments[0]).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    wanted = arguments[1:] or list(SCENES)
    failed = [name for name in wanted if not _draw_apart(name, folder)]
    for name in failed:
        print(f"not drawn: {name}", file=sys.stderr)
    print(f"{len(wanted) - len(failed)} pictures in {folder}")
    return 1 if failed else 0


def draw(name: str, path: Path) -> None:
    """Draw one picture; the process is its own."""
    from PySide6.QtCore import QLocale, QSize

    from app.settings import Settings
    from tests.pictures.scenes import SCENES
    from tests.pictures.stage import Stage
    from ui import language, theme
    from ui.application import make_application
    from ui.main_window import MainWindow

    scene = SCENES[name]
    app = make_application()
    app.setCursorFlashTime(0)
    language.set_up(app, QLocale(scene.locale))
    if scene.pseudo:
        leftward = scene.pseudo == "leftward"
        language.use(app, language.make_pseudo_translation(app, leftward=leftward), leftward=leftward)
    look = theme.prepare(app, scene.scheme, scene.texts)
    look.choose_contrast(strong=scene.strong)
    folder = path.parent / "libraries" / name
    folder.mkdir(parents=True, exist_ok=True)
    with scene.library(folder / "library.db") as library:
        window = MainWindow(library, Settings())
        look.put_in_force()
        window.begin(from_memory=False)
        window.resize(QSize(*scene.size))
        window.show()
        window.activateWindow()
        window.take_focus()
        settle()
        stage = Stage(window, library, settle)
        scene.prepare(stage)
        settle()
        if not take(stage.shown or window).save(str(path), "PNG"):
            raise SystemExit(f"{path} could not be written.")
        window.tasks.close()  # else a window with a clone under way would ask first
        window.close()


def take(shown: QWidget) -> QPixmap:
    """What is in front: a dialog by itself, menus over the window that they belong to."""
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter, QPixmap
    from PySide6.QtWidgets import QApplication, QMenu

    from tests.top_level import find_top_level_widgets

    menus = [each for each in find_top_level_widgets() if isinstance(each, QMenu) and each.isVisible()]
    front = shown if menus else QApplication.activeModalWidget() or QApplication.activeWindow() or shown
    area = QRect(front.pos(), front.size())
    for menu in menus:
        area = area.united(menu.geometry())
    ratio = front.devicePixelRatioF()
    picture = QPixmap(area.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(front.palette().window().color())
    painter = QPainter(picture)
    for part in (front, *menus):
        painter.drawPixmap(part.pos() - area.topLeft(), part.grab())
    painter.end()
    return picture


def settle(milliseconds: int = _SETTLED) -> None:
    """Let whatever is under way come to rest."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _describe_screen(folder: Path) -> Path:
    """A screen on which every window has room: the platform's own one is small."""
    file = folder / "screen.json"
    screen = {
        "name": "wide",
        "x": 0,
        "y": 0,
        "width": 3840,
        "height": 2160,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return file


def _draw_apart(name: str, folder: Path) -> bool:
    from tests.pictures.scenes import SCENES

    path = folder / f"{name}.png"
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={_describe_screen(Path(home))}",
            "QT_SCALE_FACTOR": str(SCENES[name].scale),
            "REFSHELF_HOME": home,
        }
        command = [sys.executable, "-m", "tests.pictures.draw", "--one", name, str(Path(home) / path.name)]
        done = subprocess.run(command, env=environment, cwd=ROOT, check=False, timeout=_PATIENCE)
        if done.returncode == 0:
            (Path(home) / path.name).replace(path)
    print(path.name, flush=True)
    return done.returncode == 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        draw(sys.argv[2], Path(sys.argv[3]))
    else:
        sys.exit(main(sys.argv[1:]))
