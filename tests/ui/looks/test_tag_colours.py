from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.papers import Colour, Tag
from app.values import TagId
from ui import theme
from ui.looks.tag_colours import colour_name, paint_tag_chip, paint_tag_dot, tag_chip_width, tag_colours
from ui.looks.tokens import Scheme

CHOICES = (*Colour, None)


def painted(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


@pytest.fixture
def image(qapp: QApplication) -> QImage:
    image = QImage(200, 34, QImage.Format.Format_RGB32)
    image.fill(theme.current().colour("background"))
    return image


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("colour", CHOICES)
def test_a_chip_has_its_text_on_its_ground(
    colour: Colour | None, scheme: Scheme, image: QImage, look: theme.Theme
) -> None:
    look.choose(scheme)
    painter = QPainter(image)
    width = paint_tag_chip(painter, image.rect(), Tag(TagId(1), "methods", colour))
    assert width == tag_chip_width(painter.fontMetrics(), "methods")
    painter.end()
    _, ground = tag_colours(colour)
    assert getattr(theme.current(), ground) in painted(image)
    assert image.pixelColor(width + 1, 17) == image.pixelColor(199, 0)


def test_a_name_too_long_is_cut_at_the_edge(image: QImage) -> None:
    painter = QPainter(image)
    assert paint_tag_chip(painter, QRect(10, 0, 60, 34), Tag(TagId(1), "communicative agents", Colour.RED)) == 60
    painter.end()
    ground = theme.current().colour("background")
    assert {image.pixelColor(x, 17) == ground for x in (9, 70)} == {True}


def test_chips_stand_at_the_other_edge_where_text_runs_from_right_to_left(image: QImage) -> None:
    painter = QPainter(image)
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    width = paint_tag_chip(painter, image.rect(), Tag(TagId(1), "שיטה", Colour.RED))
    painter.end()
    red = theme.current().colour("tag_red_ground")
    assert image.pixelColor(197, 17) == red
    assert image.pixelColor(200 - width - 2, 17) != red


@pytest.mark.parametrize("colour", CHOICES)
def test_a_dot_shows_its_colour_and_a_ring_that_there_is_none(colour: Colour | None, image: QImage) -> None:
    painter = QPainter(image)
    paint_tag_dot(painter, QRect(0, 0, 20, 34), colour)
    painter.end()
    middle = image.pixelColor(10, 17).name().upper()
    expected = theme.current().background if colour is None else getattr(theme.current(), f"tag_{colour}")
    assert middle == expected


def test_every_colour_has_a_name_of_its_own(qapp: QApplication) -> None:
    assert len({colour_name(colour) for colour in CHOICES}) == len(CHOICES)
