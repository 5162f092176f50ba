"""Counts in a large library: what takes long is counted in a task, once the window was seen, one task at a time."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.errors import LibraryError
from app.library import Library
from app.search_query.parse import parse_query
from app.values import PaperId
from tests.ui.sidebar.conftest import WEIZE, counted, entry
from ui.library_observer import LibraryObserver
from ui.sidebar import counts
from ui.sidebar.sidebar import Sidebar
from ui.tasks import TaskRunner


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def sidebar(filed: Library, tasks: TaskRunner, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Sidebar:
    """A sidebar that takes the library for a large one, and has not been seen yet."""
    monkeypatch.setattr(counts, "FEW_PAPERS", 10)
    monkeypatch.setattr(counts, "PAUSE", 5)
    made = Sidebar(filed, LibraryObserver(filed), tasks=tasks)
    qtbot.addWidget(made)
    made.resize(228, 760)
    made.choose(WEIZE)
    return made


def test_what_takes_long_is_counted_after_the_first_look(sidebar: Sidebar, qtbot: QtBot) -> None:
    assert dict(counted(sidebar))["All papers"] == 38
    assert dict(counted(sidebar))["Multi-agent systems"] is None
    qtbot.wait(60)
    assert dict(counted(sidebar))["Multi-agent systems"] is None
    assert entry(sidebar, "ChatDev family").query is None
    sidebar.release()
    qtbot.waitUntil(lambda: dict(counted(sidebar))["Multi-agent systems"] == 3)
    assert dict(counted(sidebar))["ChatDev family"] == 6


def test_a_search_that_was_shown_last_is_found_before_the_first_look(sidebar: Sidebar) -> None:
    sidebar.choose(parse_query("chatdev").query)
    assert sidebar.label == "ChatDev family"


def test_a_change_is_counted_soon_and_the_count_stays_until_then(
    sidebar: Sidebar, filed: Library, qtbot: QtBot
) -> None:
    sidebar.release()
    qtbot.waitUntil(lambda: dict(counted(sidebar))["Multi-agent systems"] == 3)
    filed.collections.add([PaperId(9)], filed.collections.get("Multi-agent systems").id)
    assert dict(counted(sidebar))["Multi-agent systems"] == 3
    qtbot.waitUntil(lambda: dict(counted(sidebar))["Multi-agent systems"] == 4)


def test_one_edit_after_the_other_starts_one_task(
    sidebar: Sidebar, filed: Library, tasks: TaskRunner, qtbot: QtBot
) -> None:
    sidebar.release()
    qtbot.waitUntil(lambda: dict(counted(sidebar))["Multi-agent systems"] == 3)
    started: list[object] = []
    tasks.started.connect(started.append)
    for number in range(10, 20):
        filed.collections.add([PaperId(number)], filed.collections.get("Multi-agent systems").id)
    qtbot.waitUntil(lambda: dict(counted(sidebar))["Multi-agent systems"] == 13)
    assert len(started) == 1


def test_a_typed_count_starts_none_unless_a_search_asks_for_counts(
    sidebar: Sidebar, filed: Library, tasks: TaskRunner, qtbot: QtBot
) -> None:
    sidebar.release()
    qtbot.waitUntil(lambda: dict(counted(sidebar))["Multi-agent systems"] == 3)
    filed.saved_searches.delete(filed.saved_searches.get("Cited").id)
    qtbot.wait(60)
    started: list[object] = []
    tasks.started.connect(started.append)
    filed.set_fields(PaperId(3), {"citations": "7"})
    qtbot.wait(60)
    assert started == []


def test_what_cannot_be_counted_stays_as_it_was(
    sidebar: Sidebar, filed: Library, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    sidebar.release()
    qtbot.waitUntil(lambda: dict(counted(sidebar))["Multi-agent systems"] == 3)

    def fail(*_: object) -> None:
        raise LibraryError("The disk is gone.", "")

    monkeypatch.setattr(Library, "worker", fail)
    filed.collections.add([PaperId(9)], filed.collections.get("Multi-agent systems").id)
    qtbot.wait(80)
    assert dict(counted(sidebar))["Multi-agent systems"] == 3
    monkeypatch.undo()
    filed.collections.add([PaperId(10)], filed.collections.get("Multi-agent systems").id)
    qtbot.waitUntil(lambda: dict(counted(sidebar))["Multi-agent systems"] == 5)


def test_nothing_is_asked_once_the_window_is_closed(sidebar: Sidebar, filed: Library, qtbot: QtBot) -> None:
    sidebar.release()
    sidebar.finish()
    filed.collections.add([PaperId(9)], filed.collections.get("Multi-agent systems").id)
    qtbot.wait(60)
    assert dict(counted(sidebar))["Multi-agent systems"] is None
