"""Texts that are too long for their cells."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics, QGuiApplication

from app.code import CloneState
from tests.ui.repositories.conftest import make_clone, make_linked
from ui.repositories.delegate import shorten_folder
from ui.repositories.rows import make_rows
from ui.repositories.texts import say_distance_shortly


@pytest.fixture
def metrics(qapp: QGuiApplication) -> QFontMetrics:
    return QFontMetrics(qapp.font())


@pytest.mark.parametrize(
    ("path", "room_of", "shown"),
    [
        ("/srv/ada/code/ChatDev", "/srv/ada/code/ChatDev", "/srv/ada/code/ChatDev"),
        ("/srv/ada/code/ChatDev", "…/ada/code/ChatDev", "…/ada/code/ChatDev"),
        ("/srv/ada/code/ChatDev", "…e/ChatDev", "…/ChatDev"),
        ("~/code/ChatDev", "…/ChatDev", "…/ChatDev"),
        ("C:\\code\\ChatDev", "…\\ChatDev.", "…\\ChatDev"),
    ],
)
def test_a_folder_is_known_by_its_last_parts(metrics: QFontMetrics, path: str, room_of: str, shown: str) -> None:
    assert shorten_folder(path, metrics.horizontalAdvance(room_of), metrics) == shown


def test_a_name_that_is_longer_than_its_cell_shows_its_end(metrics: QFontMetrics) -> None:
    shown = shorten_folder("/srv/a-repository-with-a-long-name", metrics.horizontalAdvance("…a-long-name"), metrics)
    assert shown.startswith("…")
    assert shown.endswith("name")


@pytest.mark.parametrize(
    ("behind", "ahead", "said"), [(12, 3, "↓12 ↑3"), (12, 0, ""), (0, 3, ""), (0, 0, ""), (None, None, "")]
)
def test_a_clone_behind_and_ahead_is_said_in_arrows_where_there_is_little_room(
    behind: int | None, ahead: int | None, said: str
) -> None:
    state = CloneState(branch="main", commit="a" * 40, behind=behind, ahead=ahead)
    [row] = make_rows([make_linked("a/b", clone=make_clone("a/b", state))], "cloned")
    assert say_distance_shortly(row) == said
