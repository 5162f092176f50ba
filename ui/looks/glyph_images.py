"""Pictures of glyphs for the style sheet, which takes pictures from files alone: drawn once, and kept as a cache."""

from __future__ import annotations

import os
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from app.settings import cache_folder
from ui import icons

_SIDE = 64
"""Pixels of a picture: what is drawn 16 pixels wide stays sharp on a screen that is scaled to 400 %."""


def find_glyph_image(name: str, colour: str) -> Path:
    """The file that shows a glyph in a colour (``#RRGGBB``); it is drawn where it is not there yet.

    Raises:
        KeyError: there is no such glyph in the table.
    """
    file = _find_folder(cache_folder()) / f"{name}-{icons.GLYPHS[name]:X}-{_SIDE}-{colour[1:]}.png"
    if not file.exists():
        _draw(file, name, colour)
    return file


def _draw(file: Path, name: str, colour: str) -> None:
    """Under another name first: a second window may be reading."""
    image = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    icons.paint_glyph(painter, QRect(0, 0, _SIDE, _SIDE), name, QColor(colour))
    painter.end()
    half = file.with_suffix(f".{os.getpid()}.png")
    image.save(str(half))
    half.replace(file)


@cache
def _find_folder(wanted: Path) -> Path:
    """The folder for them; where it cannot be made, one that lasts as long as the program."""
    folder = wanted / "glyphs"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        _stand_ins.append(tempfile.TemporaryDirectory(prefix="refshelf-"))
        return Path(_stand_ins[-1].name)
    return folder if os.access(folder, os.W_OK) else _find_folder(folder / "none")


_stand_ins: list[tempfile.TemporaryDirectory[str]] = []
