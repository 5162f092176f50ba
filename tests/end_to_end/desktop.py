"""A display that nobody looks at, with a keyboard, a mouse, a clipboard and eyes."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from PySide6.QtGui import QImage

T = TypeVar("T")

SIZE = (1480, 920)
PATIENCE = 20.0
"""Seconds that anything may take on a busy machine before it counts as not happening."""

_HOLD_CLIPBOARD = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
app.clipboard().setText(sys.stdin.buffer.read().decode("utf-8"))
print("held", flush=True)
app.exec()
"""
_TAKE_PICTURE = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1], "PNG"))
"""


def find_missing_programs() -> list[str]:
    """What has to be installed before there can be such a display."""
    return [name for name in ("Xvfb", "xdotool") if shutil.which(name) is None]


def wait_until(find: Callable[[], T], what: str, instead: Callable[[], object] = str) -> T:
    """The first true answer; a failure that says what did not happen, and what is there instead."""
    deadline = time.monotonic() + PATIENCE
    while not (found := find()):
        assert time.monotonic() < deadline, f"This did not happen in {PATIENCE:g} s: {what}; instead: {instead()}"
        time.sleep(0.05)
    return found


class Desktop:
    """One display and the programs on it; end it with ``close``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._pictures = 0
        self._pointer = (-1, -1)
        self._programs: list[subprocess.Popen[bytes]] = []
        self._server, number = _start_server()
        self.environment = {
            key: value for key, value in os.environ.items() if key not in ("WAYLAND_DISPLAY", "QT_SCALE_FACTOR")
        } | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}

    def close(self) -> None:
        """End everything that was started here."""
        for program in [*self._programs, self._server]:
            if program.poll() is None:
                program.terminate()
        for program in [*self._programs, self._server]:
            program.wait(PATIENCE)
            if program.stdout is not None:
                program.stdout.close()

    def start(self, *command: str, feed: bytes = b"") -> subprocess.Popen[bytes]:
        """Start a program on this display."""
        program = subprocess.Popen(command, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert program.stdin is not None
        program.stdin.write(feed)
        program.stdin.close()
        self._programs.append(program)
        return program

    def copy(self, text: str) -> None:
        """Put a text on the clipboard, as if a browser had."""
        holder = self.start(sys.executable, "-c", _HOLD_CLIPBOARD, feed=text.encode())
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"

    def find_window(self, title: str) -> str:
        """The id of a window that is shown and has these words in its title; "" if there is none."""
        # xdotool searches a form of the titles in which a dash is lost; it prints them whole.
        windows = self._do("search", "--onlyvisible", "--name", ".*", check=False).split()
        named = (window for window in windows if title in self._do("getwindowname", window, check=False))
        return next(named, "")

    def wait_for_window(self, title: str) -> str:
        """The id of a window, once it is shown."""
        return wait_until(lambda: self.find_window(title), f"a window “{title}” opens")

    def focus(self, window: str) -> None:
        """Give a window the keyboard, as a click on its frame would."""
        self._do("windowfocus", "--sync", window)

    def press(self, *keys: str) -> None:
        """Press keys one after the other: ``ctrl+v``, ``Return``."""
        self._do("key", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        """Type a text."""
        self._do("type", "--delay", "30", text)

    def enter(self, text: str) -> None:
        """Type a text and press Enter."""
        self.type(text)
        self.press("Return")

    def click(self, x: int, y: int) -> None:
        """Click at a place of the screen."""
        self.click_with(x, y)

    def click_with(self, x: int, y: int, *, button: int = 1, times: int = 1, held: str = "") -> None:
        """Click at a place of the screen with any button, any number of times, while a key is held."""
        if held:
            self._do("keydown", held)
        self._move(x, y)
        self._do("click", "--repeat", str(times), "--delay", "60", str(button))
        if held:
            self._do("keyup", held)

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press at one place, move to another in steps as a hand does, and let go."""
        self._move(*start)
        self._do("mousedown", "1")
        for step in range(1, 9):
            self._move(*(begin + (to - begin) * step // 8 for begin, to in zip(start, end, strict=True)))
            time.sleep(0.04)
        time.sleep(0.2)
        self._do("mouseup", "1")

    def _move(self, x: int, y: int) -> None:
        """Put the pointer somewhere; xdotool waits for long seconds for one that is there already."""
        if self._pointer != (x, y):
            self._do("mousemove", "--sync", str(x), str(y))
            self._pointer = (x, y)

    def look(self) -> QImage:
        """What is to be seen."""
        self._pictures += 1
        path = self._folder / f"screen-{self._pictures}.png"
        subprocess.run([sys.executable, "-c", _TAKE_PICTURE, str(path)], env=self.environment, check=True)
        return QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)

    def _do(self, *command: str, check: bool = True) -> str:
        done = subprocess.run(
            ["xdotool", *command], env=self.environment, check=check, capture_output=True, text=True, timeout=PATIENCE
        )
        return done.stdout


def _start_server() -> tuple[subprocess.Popen[bytes], int]:
    """An X server on a display that is free, and its number.

    ``-noreset``: it would else begin anew whenever its last program leaves, and turn away one that comes meanwhile.
    """
    width, height = SIZE
    command = ["Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert server.stdout is not None
    number = server.stdout.readline().strip()
    assert number, "Xvfb did not start"
    return server, int(number)


@contextlib.contextmanager
def open_desktop(folder: Path) -> Iterator[Desktop]:
    """A display for as long as it is needed."""
    desktop = Desktop(folder)
    try:
        yield desktop
    finally:
        desktop.close()
