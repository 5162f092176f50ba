"""Pictures of the window in all its states, for a person to look through: `make pictures`.

    python -m tests.pictures.draw FOLDER [NAME ...]

Each is drawn in a process of its own from the real window, offscreen; NAMEs choose some of those in ``scenes``.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

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
    from PySide6.QtWidgets import QApplication

    from app.settings import Settings
    from tests.pictures.scenes import SCENES, Stage
    from ui import language, theme
    from ui.application import make_application
    from ui.main_window import MainWindow

    scene = SCENES[name]
    app = make_application()
    language.set_up(app, QLocale(scene.locale))
    look = theme.prepare(app, scene.scheme)
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
        shown = stage.shown or QApplication.activeModalWidget() or window
        if not shown.grab().save(str(path), "PNG"):
            raise SystemExit(f"{path} could not be written.")
        window.close()


def settle(milliseconds: int = _SETTLED) -> None:
    """Let whatever is under way come to rest."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _draw_apart(name: str, folder: Path) -> bool:
    from tests.pictures.scenes import SCENES

    path = folder / f"{name}.png"
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "QT_SCALE_FACTOR": str(SCENES[name].scale),
            "REFSHELF_HOME": home,
        }
        command = [sys.executable, "-m", "tests.pictures.draw", "--one", name, str(Path(home) / path.name)]
        done = subprocess.run(command, env=environment, cwd=ROOT, check=False, timeout=_PATIENCE)
        if done.returncode == 0:
            (Path(home) / path.name).replace(path)
    print(path.name, flush=True)
    return done.returncode == 0


Settle = Callable[[], None]

if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        draw(sys.argv[2], Path(sys.argv[3]))
    else:
        sys.exit(main(sys.argv[1:]))
