from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from app.changes import Touched
from app.dates import find_today
from app.errors import LibraryError
from app.library import Library
from app.values import PaperId
from ui.library_observer import LibraryObserver


def test_an_edit_is_told_once_with_what_it_touched(library: Library, observer: LibraryObserver) -> None:
    heard: list[Touched] = []
    observer.touched.connect(heard.append)
    library.set_fields(PaperId(3), {"citations": "74"})
    library.set_fields(PaperId(3), {"citations": "74"})  # changes nothing
    assert [touched.papers for touched in heard] == [{3}]


def test_an_edit_by_another_process_is_heard(
    library: Library, library_file: Path, observer: LibraryObserver, qtbot: QtBot
) -> None:
    with Library.open(library_file) as other:
        other.set_fields(PaperId(3), {"citations": "74"})
    with qtbot.waitSignal(observer.touched):
        observer.start()
    observer.stop()


def test_another_day_is_told_of_once(
    observer: LibraryObserver, turn_calendar_to: Callable[[datetime.date], None]
) -> None:
    turned: list[datetime.date] = []
    tomorrow = find_today() + datetime.timedelta(days=1)
    observer.day_turned.connect(lambda: turned.append(tomorrow))
    observer.look_at_calendar()
    assert not turned
    turn_calendar_to(tomorrow)
    observer.look_at_calendar()
    observer.look_at_calendar()
    assert turned == [tomorrow]


def test_another_day_is_looked_for_by_itself(
    observer: LibraryObserver, turn_calendar_to: Callable[[datetime.date], None], qtbot: QtBot
) -> None:
    observer.start()
    with qtbot.waitSignal(observer.day_turned):
        turn_calendar_to(find_today() + datetime.timedelta(days=1))
    observer.stop()


def test_a_failing_poll_is_told_once_until_it_works_again(
    library: Library, observer: LibraryObserver, monkeypatch: object, qtbot: QtBot
) -> None:
    failures: list[Exception] = []
    broken = [True]

    def poll() -> None:
        if broken[0]:
            raise LibraryError("The disk is gone.")

    library.poll = poll  # type: ignore[method-assign]
    observer.failed.connect(failures.append)
    for state in (True, True, False, True):
        broken[0] = state
        observer.look()
    assert len(failures) == 2
