"""Status and rating in the head of the pane."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QPushButton

from app.papers import Status
from app.values import PaperId
from ui.detail_pane.stars import RatingStars
from ui.detail_pane.status_chip import StatusChip

Key = Qt.Key
PAPER = PaperId(3)


@pytest.fixture
def chip(pane):
    pane.show_papers([PAPER])
    return pane.findChild(StatusChip)


@pytest.fixture
def stars(pane):
    pane.show_papers([PAPER])
    return pane.findChild(RatingStars)


def open_menu(chip):
    chip.setFocus()
    QTest.keyClick(chip, Key.Key_Space)
    return chip.findChildren(QMenu, "status-menu")[-1]


def choose(chip, text):
    menu = open_menu(chip)
    next(each for each in menu.actions() if each.text() == text).trigger()
    menu.close()


def click(stars, number):
    width = stars.width() // 5
    QTest.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(width * (number - 1) + width // 2, 5))


def test_a_status_is_set_and_taken_back_by_its_menu(chip, library):
    assert (chip.text(), chip.accessibleName()) == ("Set status", "Status: none")
    choose(chip, "Reading")
    assert library.get_paper(PAPER).status is Status.READING
    assert (chip.text(), chip.accessibleName()) == ("Reading", "Status: Reading")
    assert [each.text() for each in open_menu(chip).actions() if each.isChecked()] == ["Reading"]
    choose(chip, "No status")
    assert library.get_paper(PAPER).status is None
    library.undo()
    assert chip.text() == "Reading"


def test_a_click_on_a_star_rates_and_the_same_again_takes_it_back(stars, library):
    assert stars.accessibleName() == "Rating: none"
    click(stars, 4)
    assert library.get_paper(PAPER).rating == 4
    assert stars.accessibleName() == "Rating: 4 of 5 stars"
    click(stars, 2)
    assert library.get_paper(PAPER).rating == 2
    click(stars, 2)
    assert library.get_paper(PAPER).rating is None


def test_a_click_on_a_star_is_mirrored_where_the_language_is(stars, library):
    stars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    click(stars, 5)
    assert library.get_paper(PAPER).rating == 1


@pytest.mark.parametrize(
    ("keys", "rating"), [("Right", 1), ("Right Right", 2), ("5", 5), ("5 Left", 4), ("3 0", None), ("End", 5)]
)
def test_keys_rate(stars, library, keys, rating):
    stars.setFocus()
    for key in keys.split():
        QTest.keyClick(stars, getattr(Key, f"Key_{key}"))
    assert library.get_paper(PAPER).rating == rating


def test_showing_a_paper_rates_none(stars, pane, library):
    library.set_fields(PaperId(4), {"rating": "5"})
    revision = library.revision
    pane.show_papers([PaperId(4)])
    pane.show_papers([PAPER])
    assert library.revision == revision


def test_the_wheel_scrolls_and_rates_nothing(stars, library, qtbot):
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 120),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(stars, wheel)
    assert stars.value() == 0


def test_the_cite_button_asks_for_a_citation(pane, qtbot):
    pane.show_papers([PAPER])
    with qtbot.waitSignal(pane.cite_requested):
        pane.findChild(QPushButton, "cite").click()
