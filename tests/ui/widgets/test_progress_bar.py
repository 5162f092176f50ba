from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.progress_bar import ProgressBar


def frames_differ(bar: ProgressBar, qtbot: QtBot) -> bool:
    first = bar.grab().toImage()
    qtbot.wait(300)
    return bar.grab().toImage() != first


def show_bar(qtbot: QtBot) -> ProgressBar:
    bar = ProgressBar()
    qtbot.addWidget(bar)
    bar.resize(200, 6)
    bar.show()
    return bar


def test_unknown_length_moves(qtbot: QtBot) -> None:
    bar = show_bar(qtbot)
    bar.show_progress(0, 0)
    assert frames_differ(bar, qtbot)


def test_unknown_length_stands_still_where_less_motion_is_wanted(
    qtbot: QtBot, look: theme.Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    bar = show_bar(qtbot)
    bar.show_progress(0, 0)
    monkeypatch.setattr(look.system, "less_motion", True)
    look.system.changed.emit()
    assert not frames_differ(bar, qtbot)
    assert bar.property("state") == "still"


def test_known_length_shows_how_far_it_is(qtbot: QtBot) -> None:
    bar = show_bar(qtbot)
    bar.show_progress(0, 0)
    bar.show_progress(3, 8)
    assert (bar.value(), bar.maximum()) == (3, 8)
    assert not frames_differ(bar, qtbot)
