"""Texts that are too long for their cells."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics, QGuiApplication

from ui.repositories.delegate import shorten_folder


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
