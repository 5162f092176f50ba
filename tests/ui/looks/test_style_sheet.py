"""What is written in a style sheet, and what Qt is given."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui import icons, theme
from ui.looks import glyph_images
from ui.looks.glyph_images import find_glyph_image
from ui.looks.style_sheet import Look, fill_in, read_style
from ui.looks.tokens import Tokens


def look(*, strong: bool = False, leftward: bool = False, scale: float = 2.0) -> Look:
    colours = {"line": "#111111", "muted": "#222222"}
    return Look(colour=colours.__getitem__, scale=scale, strong=strong, leftward=leftward)


def test_colours_and_lengths_are_filled_in() -> None:
    assert fill_in("a { border: 1px solid @line; padding: 0px 3px; }", look()) == (
        "a { border: 2px solid #111111; padding: 0px 6px; }"
    )


def test_strong_lines_are_a_pixel_wider_and_nothing_else_is() -> None:
    assert fill_in("a { border: 2px solid @line; width: 2px; }", look(strong=True)) == (
        "a { border: 6px solid #111111; width: 4px; }"
    )


def test_radius_is_never_rounded_up() -> None:
    rules = "border-radius: 3px; height: 3px;"
    assert fill_in(rules, look(scale=1.2)) == "border-radius: 3px; height: 4px;"


def test_unknown_colour_or_glyph_is_refused() -> None:
    with pytest.raises(KeyError):
        fill_in("a { color: @nothing; }", look())
    with pytest.raises(KeyError):
        fill_in("a { image: glyph(unheard-of muted); }", look())


@pytest.mark.parametrize(("leftward", "glyph"), [(False, "chevron-right"), (True, "chevron-left")])
def test_forward_is_where_reading_goes_on(qapp: QApplication, leftward: bool, glyph: str) -> None:
    rules = "a { image: glyph(chevron-forward muted); } b { image: glyph(chevron-back muted); }"
    found = re.findall(r'url\("([^"]+)"\)', fill_in(rules, look(leftward=leftward)))
    other = {"chevron-right": "chevron-left", "chevron-left": "chevron-right"}[glyph]
    assert list(map(Path, found)) == [find_glyph_image(name, "#222222") for name in (glyph, other)]


def test_lengths_are_mirrored_with_the_window() -> None:
    rules = "a { padding: 1px 2px 3px 4px; margin-left: 5px; right: 6px; margin: 7px 8px; } QMenu { margin-left: 9px; }"
    assert fill_in(rules, look(leftward=True, scale=1.0)) == (
        "a { padding: 1px 4px 3px 2px; margin-right: 5px; right: 6px; margin: 7px 8px; } QMenu { margin-left: 9px; }"
    )


def test_first_column_stands_last_where_it_is_read_first() -> None:
    assert fill_in("a::section:first { }", look(leftward=True)) == "a::section:last { }"


def test_picture_is_drawn_once_in_its_colour(qapp: QApplication, home: Path) -> None:
    file = find_glyph_image("check", "#123456")
    image = QImage(str(file))
    pixels = [image.pixelColor(x, y) for x in range(64) for y in range(64)]
    assert {pixel.name() for pixel in pixels if pixel.alpha() == 255} == {"#123456"}
    assert file.is_relative_to(home)
    drawn = file.stat().st_mtime_ns
    assert find_glyph_image("check", "#123456").stat().st_mtime_ns == drawn
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_pictures_are_kept_elsewhere_where_the_cache_cannot_be_made(qapp: QApplication, home: Path) -> None:
    home.parent.mkdir(exist_ok=True)
    home.write_text("a file where the folder should be", encoding="utf-8")
    file = find_glyph_image("check", "#123456")
    assert file.exists()
    assert not file.is_relative_to(home)


def test_every_name_in_the_style_sheet_is_a_token() -> None:
    sheet = read_style("app.qss")
    glyphs = re.findall(r"glyph\(([a-z-]+) ([a-z_]+)\)", sheet)
    assert set(re.findall(r"@([a-z_]+)", sheet)) | {colour for _name, colour in glyphs} <= set(Tokens.field_names)
    assert {name for name, _colour in glyphs} - {"chevron-forward", "chevron-back"} <= set(icons.GLYPHS)


def test_theme_gives_the_direction_of_the_window(qapp: QApplication, look: theme.Theme) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        look.put_in_force()
        assert f"chevron-left-{icons.GLYPHS['chevron-left']:X}" in qapp.styleSheet()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        look.put_in_force()
    assert glyph_images.find_glyph_image("chevron-right", theme.current().muted).as_posix() in qapp.styleSheet()


@pytest.mark.parametrize("kind", [QPushButton, QToolButton, QCheckBox, QRadioButton])
def test_the_ring_at_the_edge_is_the_only_sign_of_the_focus(kind: type[QAbstractButton], qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    other, button = QLineEdit(), kind(window)
    button.setText("New paper")
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for part in (other, button):
        column.addWidget(part)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    other.setFocus()
    inside = button.rect().adjusted(4, 4, -4, -4)
    without = button.grab(inside).toImage()
    QTest.keyClick(other, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert button.grab(inside).toImage() == without
