"""Edits of many papers: off the GUI thread, with progress and cancel, one at a time, errors in words."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.changes import Touched
from app.errors import LibraryBusy
from app.library import Library
from app.search_query import Everything, Order, Rated
from app.values import PaperId
from ui.bulk_edits import DIRECT, run_edit
from ui.main_window import MainWindow
from ui.notices import NoticeBar

MANY = DIRECT + 1
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


class Gate:
    """An edit that waits until it is let go, and says in which thread it ran."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.open = threading.Event()
        self.thread: threading.Thread | None = None

    def rate(self, library: Library) -> Touched:
        self.thread = threading.current_thread()
        self.begun.set()
        assert self.open.wait(10)
        return library.papers.set_fields_of([PaperId(1)], {"rating": "4"})


@pytest.fixture
def gate() -> Iterator[Gate]:
    gate = Gate()
    yield gate
    gate.open.set()


def rate(library: Library) -> Touched:
    return library.papers.set_fields_of([PaperId(1), PaperId(2)], {"rating": "5"})


def bar_text(window: MainWindow) -> str:
    bar = window.findChild(NoticeBar)
    if not isinstance(bar, NoticeBar) or not bar.isVisible():
        return ""
    return f"{bar._text.text()} {bar._remedy.text()}".strip()


def test_a_small_edit_is_done_at_once(window: MainWindow, library: Library) -> None:
    done: list[Touched] = []
    assert run_edit(window.desk, rate, "Rating 2 papers", 2, done.append)
    assert library.get_paper(PaperId(2)).rating == 5
    assert [touched.papers for touched in done] == [{1, 2}]
    assert not window.tasks.tasks


def test_a_refused_edit_is_said_in_words(window: MainWindow) -> None:
    failed: list[Exception] = []

    def refuse(library: Library) -> Touched:
        return library.papers.set_fields_of([PaperId(1)], {"rating": "9"})

    assert not run_edit(window.desk, refuse, "Rating a paper", 1, on_failed=failed.append)
    assert "is not a rating" in bar_text(window)
    assert len(failed) == 1


def test_a_large_edit_leaves_the_window_alive_and_reaches_every_view(
    qtbot: QtBot, window: MainWindow, library: Library, gate: Gate
) -> None:
    done: list[Touched] = []
    heard: list[Touched] = []
    window.desk.observer.touched.connect(heard.append)
    assert run_edit(window.desk, gate.rate, "Rating 2,001 papers", MANY, done.append)
    line = window.status._progress
    qtbot.waitUntil(line.isVisible, timeout=3000)
    assert window.status._progress._label.text() == "Rating 2,001 papers"
    assert library.get_paper(PaperId(1)).rating is None
    gate.open.set()
    qtbot.waitUntil(lambda: bool(done))
    assert gate.thread is not threading.main_thread()
    assert library.get_paper(PaperId(1)).rating == 4
    assert heard == done
    assert not line.isVisible()
    label = done[0].change.label if done[0].change else ""
    assert window.status.change_text == label != ""


def test_a_large_edit_says_how_far_it_is(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    ids = [PaperId(key) for key in library.paper_ids(Everything(), Order())]
    heard: list[tuple[int, int]] = []
    window.tasks.started.connect(lambda task: task.progressed.connect(lambda done, of: heard.append((done, of))))
    assert run_edit(window.desk, lambda worker: worker.papers.set_fields_of(ids, {"rating": "4"}), "Rating", MANY)
    qtbot.waitUntil(lambda: not window.tasks.tasks)
    assert heard
    assert all(0 <= done <= of for done, of in heard)
    assert heard == sorted(heard)


def test_a_second_edit_meanwhile_is_refused(qtbot: QtBot, window: MainWindow, library: Library, gate: Gate) -> None:
    failed: list[Exception] = []
    run_edit(window.desk, gate.rate, "Rating 2,001 papers", MANY)
    assert gate.begun.wait(5)
    assert not run_edit(window.desk, rate, "Rating 2 papers", 2, on_failed=failed.append)
    assert isinstance(failed[0], LibraryBusy)
    assert "Rating 2,001 papers" in bar_text(window)
    assert library.get_paper(PaperId(2)).rating is None
    gate.open.set()
    qtbot.waitUntil(lambda: not window.tasks.tasks)
    assert run_edit(window.desk, rate, "Rating 2 papers", 2)


def test_an_error_in_the_task_is_said_in_words(qtbot: QtBot, window: MainWindow) -> None:
    failed: list[Exception] = []

    def refuse(library: Library) -> Touched:
        return library.papers.set_fields_of([PaperId(999)], {"rating": "1"})

    assert run_edit(window.desk, refuse, "Rating", MANY, on_failed=failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    assert "no paper 999" in bar_text(window)


def test_cancel_stops_a_statement_in_the_middle(qtbot: QtBot, window: MainWindow, library: Library) -> None:
    failed: list[Exception] = []
    begun = threading.Event()

    def loop(worker: Library) -> Touched:
        with worker._access.change("Endless") as change:
            change.connection.execute("UPDATE papers SET rating = 1")
            begun.set()
            change.connection.execute(ENDLESS).fetchone()
        return change.touched

    window.status._progress.shown_after = 1
    run_edit(window.desk, loop, "Looping", MANY, on_failed=failed.append)
    assert begun.wait(5)
    qtbot.waitUntil(window.status._progress.isVisible)
    window.status._progress._on_cancel_clicked()
    qtbot.waitUntil(lambda: bool(failed))
    assert "Nothing was changed" in bar_text(window)
    assert library.count(Rated(1)) == 0


def test_cancel_between_two_statements_undoes_what_was_done(
    qtbot: QtBot, window: MainWindow, library: Library, gate: Gate
) -> None:
    failed: list[Exception] = []
    run_edit(window.desk, gate.rate, "Rating", MANY, on_failed=failed.append)
    assert gate.begun.wait(5)
    for task in window.tasks.tasks:
        task.cancel()
    gate.open.set()
    qtbot.waitUntil(lambda: bool(failed))
    assert library.get_paper(PaperId(1)).rating is None


def test_closing_the_window_stops_a_long_edit(window: MainWindow, library: Library, gate: Gate) -> None:
    run_edit(window.desk, gate.rate, "Rating", MANY)
    assert gate.begun.wait(5)
    threading.Timer(0.05, gate.open.set).start()
    window.close()
    assert library.get_paper(PaperId(1)).rating is None


def test_a_large_step_is_undone_and_redone_in_a_task(
    qtbot: QtBot, window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    rate(library)
    monkeypatch.setattr("ui.bulk_edits.DIRECT", 1)
    actions = window.desk.actions
    for name, rating in (("undo", None), ("redo", 5)):
        actions[name].trigger()
        assert [task.label for task in window.tasks.tasks] == [f"{name.capitalize()}ing: Edited rating of 2 papers"]
        qtbot.waitUntil(lambda: not window.tasks.tasks)
        assert library.get_paper(PaperId(2)).rating == rating
    assert actions["undo"].text() == "&Undo: Edited rating of 2 papers"
