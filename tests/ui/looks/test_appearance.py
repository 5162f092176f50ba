"""Text size by key: in steps, remembered, at once for the whole window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.settings import Settings
from ui import theme
from ui.looks.appearance import TEXT_SCALES
from ui.looks.kept_looks import read_text_scale
from ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def usual_size(look: theme.Theme) -> Iterator[None]:
    yield
    look.choose_text_scale(1.0)


def test_texts_grow_and_shrink_in_steps_and_the_size_is_remembered(window: MainWindow, look: theme.Theme) -> None:
    actions = window.desk.actions
    rows = window.table.verticalHeader().defaultSectionSize()
    actions["text_larger"].trigger()
    assert look.text_scale.chosen == Settings().get("text_scale") == 1.1
    actions["text_larger"].trigger()
    assert QApplication.font().pixelSize() == round(theme.TEXT_SIZE * 1.25)
    assert window.table.verticalHeader().defaultSectionSize() > rows
    actions["text_smaller"].trigger()
    assert look.text_scale.chosen == 1.1
    actions["text_usual"].trigger()
    assert look.text_scale.chosen == Settings().get("text_scale") == 1.0
    assert window.table.verticalHeader().defaultSectionSize() == rows


def test_the_steps_have_ends(window: MainWindow, look: theme.Theme) -> None:
    actions = window.desk.actions
    for name, other, end in (
        ("text_larger", "text_smaller", TEXT_SCALES[-1]),
        ("text_smaller", "text_larger", TEXT_SCALES[0]),
    ):
        for _ in TEXT_SCALES:
            actions[name].trigger()
        assert look.text_scale.chosen == end
        assert not actions[name].isEnabled()
        assert actions[other].isEnabled()


@pytest.mark.parametrize(("kept", "scale"), [(1.5, 1.5), (2, 2.0), ("large", 1.0), (True, 1.0), (None, 1.0)])
def test_the_next_start_reads_it(home: object, kept: object, scale: float) -> None:
    settings = Settings()
    settings.set("text_scale", kept)
    assert read_text_scale(settings) == scale
