from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QApplication

from ui import icons, theme
from ui.looks.tokens import read_tokens

UI = Path(icons.__file__).parent


def inks(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, scale: float = 1.0) -> set[str]:
    """The colours of the pixels that are wholly covered."""
    image = icon.pixmap(QSize(32, 32), scale, mode).toImage()
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


def test_code_points_are_those_of_the_font() -> None:
    [charmap] = icons.find_font().parent.glob("materialdesignicons6-webfont-charmap-*.json")
    points = json.loads(charmap.read_text(encoding="utf-8"))
    assert {name: int(points[name], 16) for name in icons.GLYPHS} == icons.GLYPHS


def test_every_glyph_of_the_table_is_in_use() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in UI.rglob("*.py") if path.name != "icons.py")
    source += Path(icons.__file__).read_text(encoding="utf-8").split("_HOSTS", 1)[1]
    style = (UI.parent / "resources" / "style" / "app.qss").read_text(encoding="utf-8")
    unused = {name for name in icons.GLYPHS if f'"{name}"' not in source}
    assert {name for name in unused if f"glyph({name} " not in style} == set()


@pytest.mark.parametrize("name", sorted(icons.GLYPHS))
def test_every_glyph_paints_something(name: str, qapp: QApplication) -> None:
    assert not icons.icon(name).pixmap(32, 32).isNull()
    assert inks(icons.icon(name, role="accent")) == {theme.current().accent}


def test_icon_follows_theme_and_mode(look: theme.Theme) -> None:
    found = icons.icon("github")
    assert inks(found) == {read_tokens("light").text}
    assert inks(found, QIcon.Mode.Disabled) == {read_tokens("light").faint}
    look.choose("dark")
    assert inks(found) == {read_tokens("dark").text}


def test_icon_is_sharp_on_a_scaled_screen(qapp: QApplication) -> None:
    pixmap = icons.icon("undo").pixmap(QSize(16, 16), 2.0)
    assert pixmap.size() == QSize(32, 32)
    assert pixmap.devicePixelRatio() == 2.0


def test_clones_outlive_their_icon(qapp: QApplication) -> None:
    copies = [QIcon(icons.icon("redo")) for _ in range(50)]
    copies[0].addPixmap(icons.icon("undo").pixmap(8, 8))  # detaches, and so clones
    assert QColor(theme.current().text).name().upper() in inks(copies[1])


def test_unknown_names_are_refused() -> None:
    with pytest.raises(KeyError):
        icons.icon("unheard-of")


@pytest.mark.parametrize(
    ("host", "glyph"),
    [
        ("github.com", "github"),
        ("gitlab.com", "gitlab"),
        ("gitlab.inria.fr", "gitlab"),
        ("bitbucket.org", "bitbucket"),
        ("gitlab-ext.example.org", "gitlab"),
        ("zenodo.org", "archive-outline"),
        ("osf.io", "archive-outline"),
        ("codeberg.org", "source-repository"),
        ("", "source-repository"),
    ],
)
def test_host_has_a_glyph(host: str, glyph: str) -> None:
    assert icons.host_glyph(host) == glyph
    assert glyph in icons.GLYPHS


def test_window_starts_without_importing_qtawesome_or_the_dialog() -> None:
    unwanted = ["qtawesome", "qtpy", "sqlite_utils", "numpy", "ui.import_dialog.dialog"]
    code = f"import sys, ui.application; print([name for name in {unwanted} if name in sys.modules])"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert printed.stdout.strip() == "[]"
