from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from app.errors import Cancelled
from ui import tasks
from ui.tasks import Lane, Progress, Task, TaskRunner


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.close()


class Outcomes:
    def __init__(self) -> None:
        self.done: list[object] = []
        self.failed: list[Exception] = []
        self.progress: list[tuple[int, int]] = []
        self.thread: object = None

    def on_done(self, result: object) -> None:
        self.thread = threading.current_thread()
        self.done.append(result)

    def on_failed(self, error: Exception) -> None:
        self.failed.append(error)

    def on_progress(self, done: int, total: int) -> None:
        self.progress.append((done, total))


def test_result_is_delivered_in_the_gui_thread(qtbot: QtBot, runner: TaskRunner) -> None:
    outcomes = Outcomes()
    runner.run(lambda _: threading.current_thread(), on_done=outcomes.on_done, on_failed=outcomes.on_failed, label="x")
    qtbot.waitUntil(lambda: bool(outcomes.done))
    assert outcomes.done != [threading.main_thread()]
    assert outcomes.thread is threading.main_thread()
    assert not runner.tasks


def test_a_task_tells_when_it_waits_no_more(qtbot: QtBot, runner: TaskRunner) -> None:
    go_on, told = threading.Event(), []
    for name in "abc":
        task = runner.run(lambda _: go_on.wait(5), on_done=print, on_failed=print, label=name)
        task.begun.connect(lambda task=task: told.append((task.label, task.waits, threading.current_thread())))
        assert told == []
    qtbot.waitUntil(lambda: len(told) == 2)
    assert task.waits
    go_on.set()
    qtbot.waitUntil(lambda: not runner.tasks)
    assert sorted(told) == sorted((name, False, threading.main_thread()) for name in "abc")


def test_exception_goes_to_on_failed(qtbot: QtBot, runner: TaskRunner) -> None:
    outcomes = Outcomes()

    def work(progress: Progress) -> None:
        raise ValueError("no")

    runner.run(work, on_done=outcomes.on_done, on_failed=outcomes.on_failed, label="x")
    qtbot.waitUntil(lambda: bool(outcomes.failed))
    assert isinstance(outcomes.failed[0], ValueError)
    assert not outcomes.done


def test_progress_is_thinned_out_but_ends_at_the_end(qtbot: QtBot, runner: TaskRunner) -> None:
    outcomes = Outcomes()

    def work(progress: Progress) -> None:
        for done in range(10_001):
            progress.report(done, 10_000)

    runner.run(
        work, on_done=outcomes.on_done, on_failed=outcomes.on_failed, on_progress=outcomes.on_progress, label="x"
    )
    qtbot.waitUntil(lambda: bool(outcomes.done))
    assert outcomes.progress[-1] == (10_000, 10_000)
    assert len(outcomes.progress) < 200


def wait_for_cancel(progress: Progress) -> None:
    stop = threading.Event()
    while not progress.cancelled():
        stop.wait(0.001)
    raise Cancelled


def test_cancelled_work_ends_with_cancelled(qtbot: QtBot, runner: TaskRunner) -> None:
    outcomes = Outcomes()
    task = runner.run(wait_for_cancel, on_done=outcomes.on_done, on_failed=outcomes.on_failed, label="x")
    task.cancel()
    qtbot.waitUntil(lambda: bool(outcomes.failed))
    assert isinstance(outcomes.failed[0], Cancelled)


def test_nothing_is_delivered_after_close(qtbot: QtBot) -> None:
    runner, outcomes, ended = TaskRunner(), Outcomes(), []
    task = runner.run(wait_for_cancel, on_done=outcomes.on_done, on_failed=outcomes.on_failed, label="x")
    task.ended.connect(lambda: ended.append(True))
    runner.close()
    qtbot.wait(1)
    assert not outcomes.done
    assert not outcomes.failed
    assert ended == [True]


def test_nothing_is_begun_after_close(qtbot: QtBot) -> None:
    runner, outcomes = TaskRunner(), Outcomes()
    done: list[object] = []
    runner.close()
    task = runner.run(done.append, on_done=outcomes.on_done, on_failed=outcomes.on_failed, label="x")
    qtbot.wait(20)
    assert (task.running, runner.tasks, done) == (False, frozenset(), [])
    assert not outcomes.done
    assert not outcomes.failed


def test_started_names_the_task(qtbot: QtBot, runner: TaskRunner) -> None:
    outcomes, started = Outcomes(), []

    def on_started(task: Task) -> None:
        started.append(task.label)

    runner.started.connect(on_started)
    runner.run(lambda _: 1, on_done=outcomes.on_done, on_failed=outcomes.on_failed, label="Reading")
    qtbot.waitUntil(lambda: bool(outcomes.done))
    assert started == ["Reading"]


def test_nothing_is_delivered_to_a_widget_that_is_gone(qtbot: QtBot, runner: TaskRunner) -> None:
    class Listener(QObject):
        heard: ClassVar[list[object]] = []

        def on_done(self, result: object) -> None:
            self.heard.append(result)

    listener, outcomes = Listener(), Outcomes()
    runner.run(lambda _: 1, on_done=listener.on_done, on_failed=listener.on_done, label="x")
    delete(listener)
    runner.run(lambda _: 2, on_done=outcomes.on_done, on_failed=outcomes.on_failed, label="y")
    qtbot.waitUntil(lambda: not runner.tasks)
    assert Listener.heard == []


def test_no_garbage_is_collected_while_a_task_runs(qtbot):
    runner = TaskRunner()
    seen: list[object] = []
    assert gc.isenabled()
    runner.run(lambda _progress: gc.isenabled(), on_done=seen.append, on_failed=seen.append, label="work")
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [False]
    assert gc.isenabled()
    runner.run(lambda _progress: None, on_done=seen.append, on_failed=seen.append, label="work")
    runner.close()
    assert gc.isenabled()


def test_cancel_reaches_work_that_cannot_ask(qtbot: QtBot, runner: TaskRunner) -> None:
    outcomes = Outcomes()
    begun, stopped = threading.Event(), threading.Event()

    def work(progress: Progress) -> None:
        with progress.stopped_by(stopped.set):
            begun.set()
            assert stopped.wait(5)
        progress.cancel()
        with progress.stopped_by(stopped.clear):
            pass

    task = runner.run(work, on_done=outcomes.on_done, on_failed=outcomes.on_failed, label="x")
    assert begun.wait(5)
    task.cancel()
    qtbot.waitUntil(lambda: bool(outcomes.failed))
    assert isinstance(outcomes.failed[0], Cancelled)
    assert stopped.is_set()


def test_what_waits_for_the_network_keeps_nothing_else_waiting(qtbot: QtBot, runner: TaskRunner) -> None:
    outcomes, stuck = Outcomes(), Outcomes()
    for _ in range(3):
        runner.run(
            wait_for_cancel, on_done=stuck.on_done, on_failed=stuck.on_failed, label="Cloning", lane=Lane.NETWORK
        )
    runner.run(lambda _: 1, on_done=outcomes.on_done, on_failed=outcomes.on_failed, label="Reading")
    qtbot.waitUntil(lambda: outcomes.done == [1])
    assert not stuck.failed


def test_what_has_not_begun_is_cancelled_at_once(qtbot: QtBot, runner: TaskRunner) -> None:
    outcomes, waiting = Outcomes(), Outcomes()
    for _ in range(2):
        runner.run(wait_for_cancel, on_done=outcomes.on_done, on_failed=outcomes.on_failed, label="x")
    third = runner.run(wait_for_cancel, on_done=waiting.on_done, on_failed=waiting.on_failed, label="y")
    third.cancel()
    third.cancel()
    qtbot.waitUntil(lambda: bool(waiting.failed))
    assert [type(error) for error in waiting.failed] == [Cancelled]
    assert not outcomes.failed
    assert third not in runner.tasks


def test_young_garbage_is_collected_in_the_gui_thread_while_a_long_task_reports(
    qtbot: QtBot, runner: TaskRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "_TIDY_INTERVAL", 0.0)
    outcomes, threads = Outcomes(), []

    def note(phase: str, _: dict[str, int]) -> None:
        if phase == "start" and not gc.isenabled():
            threads.append(threading.current_thread())

    def work(progress: Progress) -> None:
        progress.report(1, 1)
        wait_for_cancel(progress)

    gc.callbacks.append(note)
    try:
        task = runner.run(work, on_done=outcomes.on_done, on_failed=outcomes.on_failed, label="x")
        qtbot.waitUntil(lambda: bool(threads))
    finally:
        gc.callbacks.remove(note)
    task.cancel()
    assert set(threads) == {threading.main_thread()}
