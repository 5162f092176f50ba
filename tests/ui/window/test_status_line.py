from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.errors import Cancelled
from app.library import Library
from app.values import PaperId
from ui.library_observer import LibraryObserver
from ui.main_window import MainWindow
from ui.tasks import Progress, TaskRunner
from ui.window import task_line
from ui.window.status_line import StatusLine


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


@pytest.fixture
def status(library: Library, observer: LibraryObserver, tasks: TaskRunner, qtbot: QtBot) -> StatusLine:
    status = StatusLine(library, observer, tasks)
    qtbot.addWidget(status)
    status.resize(900, 28)
    status.show()
    return status


def child(status: StatusLine, name: str) -> QWidget:
    found: QWidget | None = status.findChild(QWidget, name)
    assert found is not None
    return found


def test_last_change_is_named_with_its_undo(status: StatusLine, library: Library, qtbot: QtBot) -> None:
    assert status.change_text == "Imported 38 papers from a page of Weize Chen"
    link = child(status, "status_undo")
    assert isinstance(link, QPushButton)
    assert link.text() == "Undo import"
    library.set_fields(PaperId(3), {"citations": "74"})
    assert status.change_text.startswith("Edited citations of ChatDev")
    with qtbot.waitSignal(status.undo_requested):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    library.undo()
    assert status.change_text.startswith("Undone: Edited citations of ChatDev")
    assert link.text() == "Redo edit"
    with qtbot.waitSignal(status.redo_requested):
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)


def test_a_long_name_is_shortened_and_whole_in_its_tip(status: StatusLine, library: Library) -> None:
    library.set_fields(PaperId(3), {"title": "A title of very many words " * 5})
    library.set_fields(PaperId(3), {"citations": "74"})
    status.resize(420, 28)
    assert child(status, "status_change").toolTip() == status.change_text


def test_nothing_done_yet_offers_nothing(empty_library: Library, tasks: TaskRunner, qtbot: QtBot) -> None:
    status = StatusLine(empty_library, LibraryObserver(empty_library), tasks)
    qtbot.addWidget(status)
    status.show()
    assert status.change_text == ""
    assert not child(status, "status_undo").isVisible()


@pytest.mark.parametrize(
    ("selected", "shown", "text"),
    [
        (1, 38, "1 of 38 selected"),
        (1200, 12000, "1,200 of 12,000 selected"),
        (0, 38, "38 papers"),
        (0, 1, "1 paper"),
        (0, 0, "No papers"),
    ],
)
def test_selection(status: StatusLine, selected: int, shown: int, text: str) -> None:
    status.show_selection(selected, shown)
    assert status._selection.text() == text


def test_long_work_shows_progress_and_can_be_cancelled(
    status: StatusLine, tasks: TaskRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures: list[Exception] = []

    def work(progress: Progress) -> None:
        progress.report(3, 10)
        while not progress.cancelled():
            threading.Event().wait(0.001)
        raise Cancelled

    line = child(status, "task_line")
    status._progress.shown_after = 1
    tasks.run(work, on_done=print, on_failed=failures.append, label="Importing")
    qtbot.waitUntil(line.isVisible)
    bar = status.findChild(QProgressBar)
    assert bar is not None
    qtbot.waitUntil(lambda: bar.value() == 3)
    qtbot.mouseClick(child(status, "task_cancel"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(failures))
    assert not line.isVisible()


@pytest.mark.parametrize("by_key", [True, False])
def test_the_keyboard_is_on_the_list_when_work_was_cancelled_and_not_on_an_undo(
    window: MainWindow, qtbot: QtBot, by_key: bool
) -> None:
    def work(progress: Progress) -> None:
        while not progress.cancelled():
            threading.Event().wait(0.001)
        raise Cancelled

    window.take_focus()
    window.status._progress.shown_after = 1
    window.tasks.run(work, on_done=print, on_failed=print, label="Cloning")
    cancel = child(window.status, "task_cancel")
    qtbot.waitUntil(cancel.isVisible)
    if by_key:
        cancel.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(cancel, Qt.Key.Key_Space)
    else:
        qtbot.mouseClick(cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not cancel.isVisible())
    assert window.table.hasFocus()


def test_quick_work_is_not_worth_a_word(status: StatusLine, tasks: TaskRunner, qtbot: QtBot) -> None:
    done: list[int] = []
    tasks.run(lambda _: 1, on_done=done.append, on_failed=print, label="Reading")
    qtbot.waitUntil(lambda: bool(done))
    assert status._progress.task is None
    assert not child(status, "task_line").isVisible()
    assert task_line.SHOWN_AFTER == 300


def test_what_changes_the_library_is_shown_before_what_reads_it(
    status: StatusLine, tasks: TaskRunner, qtbot: QtBot
) -> None:
    done = {name: threading.Event() for name in ("Tagging", "Listing")}

    def wait_for(name: str) -> None:
        assert done[name].wait(10)

    line = status._progress
    line.shown_after = 1
    tasks.run(lambda _: wait_for("Tagging"), on_done=print, on_failed=print, label="Tagging", writes=True)
    tasks.run(lambda _: wait_for("Listing"), on_done=print, on_failed=print, label="Listing")
    qtbot.waitUntil(lambda: len(line._long) == 2)
    assert line._label.text() == "Tagging"
    done["Tagging"].set()
    qtbot.waitUntil(lambda: line._label.text() == "Listing")
    assert line.isVisible()
    done["Listing"].set()
    qtbot.waitUntil(lambda: not line.isVisible())


def test_of_several_pieces_of_work_each_can_be_cancelled(status: StatusLine, tasks: TaskRunner, qtbot: QtBot) -> None:
    failures: list[str] = []

    def work(progress: Progress) -> None:
        while not progress.cancelled():
            threading.Event().wait(0.001)
        raise Cancelled

    status._progress.shown_after = 1
    others = child(status, "task_others")
    for label in ("Cloning a/b", "Cloning c/d"):
        tasks.run(work, on_done=print, on_failed=partial(_note, failures, label), label=label)
    qtbot.waitUntil(others.isVisible)
    assert others.accessibleName() == "1 more under way"
    qtbot.mouseClick(others, Qt.MouseButton.LeftButton)
    menu = status.findChild(QMenu, "task_menu")
    assert menu is not None
    assert [each.text() for each in menu.actions()] == ["Cancel: Cloning a/b", "Cancel: Cloning c/d", "", "Cancel all"]
    menu.actions()[0].trigger()
    qtbot.waitUntil(lambda: failures == ["Cloning a/b"])
    assert not others.isVisible()
    menu.close()
    tasks.close()


def test_a_long_name_of_work_leaves_room_for_the_rest(status: StatusLine, tasks: TaskRunner, qtbot: QtBot) -> None:
    status._progress.shown_after = 1
    name = "Cloning " + "a-rather-long-name" * 10
    tasks.run(lambda progress: threading.Event().wait(1), on_done=print, on_failed=print, label=name)
    label = child(status, "task_label")
    qtbot.waitUntil(label.isVisible)
    assert label.accessibleName() == name
    assert label.width() < 320
    tasks.close()


def test_what_waits_for_its_turn_is_shown_after_what_has_begun(
    status: StatusLine, tasks: TaskRunner, qtbot: QtBot
) -> None:
    def work(progress: Progress) -> None:
        while not progress.cancelled():
            progress.report(1, 2)
            threading.Event().wait(0.01)
        raise Cancelled

    status._progress.shown_after = 1
    begun = [tasks.run(work, on_done=print, on_failed=print, label=label) for label in ("Cloning a/b", "Cloning c/d")]
    tasks.run(work, on_done=print, on_failed=print, label="Cloning e/f")
    label = child(status, "task_label")
    qtbot.waitUntil(lambda: label.accessibleName() == "Cloning c/d")
    assert child(status, "task_others").accessibleName() == "2 more under way"
    for task in begun:
        task.cancel()
    qtbot.waitUntil(lambda: label.accessibleName() == "Cloning e/f")
    tasks.close()


def _note(failures: list[str], label: str, _: Exception) -> None:
    failures.append(label)
