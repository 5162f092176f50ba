"""Clones that the person has: found under watched folders, at the person's wish and after an import."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from app.dates import find_today
from app.git.outcomes import ScanOutcome
from app.library.clones import Clones
from app.values import PaperId
from tests.git_servers import git
from tests.ui.code.conftest import CodeWork
from ui.code import wiring
from ui.code.clones.finding import CloneFinding
from ui.widgets import file_dialog


@pytest.fixture
def projects(work: CodeWork, tmp_path: Path) -> Path:
    """A folder with a clone of ChatDev, and one of what no paper links."""
    folder = tmp_path / "projects"
    folder.mkdir()
    git(folder, "clone", "--quiet", "https://github.com/OpenBMB/ChatDev", "chatdev")
    work.hosts.make_repository("ada", "mine")
    git(folder, "clone", "--quiet", "https://github.com/ada/mine", "mine")
    return folder


def answer(monkeypatch: pytest.MonkeyPatch, folder: Path | str) -> None:
    monkeypatch.setattr(file_dialog, "choose_folder", lambda *_: str(folder))


def finding(work: CodeWork) -> CloneFinding:
    return work.window.features.code.finding


def count_scans(monkeypatch: pytest.MonkeyPatch) -> list[Sequence[Path]]:
    """The folders of each scan that begins from now on."""
    scans: list[Sequence[Path]] = []
    scan = Clones.scan

    def note(self: Clones, folders: Sequence[Path], *more: Any) -> ScanOutcome:
        scans.append(folders)
        return scan(self, folders, *more)

    monkeypatch.setattr(Clones, "scan", note)
    return scans


def test_the_first_time_a_folder_is_chosen(work: CodeWork, projects: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "")
    work.act("find_clones")
    assert not finding(work).is_under_way
    answer(monkeypatch, projects)
    work.act("find_clones")
    work.wait_for("Found 1 clone: OpenBMB/ChatDev. 1 other is of no repository of the library.")
    assert work.found is not None
    assert work.found.path == projects / "chatdev"
    assert not work.found.made
    assert finding(work).last_result().endswith("of no repository of the library.")
    work.act("find_clones")
    work.wait_for("No other clone was found. 1 was known. 1 other is of no repository of the library.")


def test_a_folder_that_cannot_be_one_is_refused(
    work: CodeWork, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, tmp_path / "nowhere")
    work.act("find_clones")
    assert work.bar.text.startswith("There is no folder")


def test_after_an_import_what_the_person_has_is_found_by_itself(
    work: CodeWork, projects: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work.window.desk.memory.set("code_watched_folders", [str(projects)])
    work.window.features.code._scan_soon.setInterval(1)
    work.library.repositories.add_link(PaperId(1), "https://github.com/ada/mine")
    work.wait_for("Found 2 clones: OpenBMB/ChatDev, ada/mine.")
    assert wiring.SCAN_AFTER == 3_000


def test_what_is_listed_no_more_stays_so_until_the_person_asks(work: CodeWork, projects: Path) -> None:
    work.window.desk.memory.set("code_watched_folders", [str(projects)])
    finding(work).scan()
    work.wait_until(lambda: work.found is not None)
    work.act("remove_clone")
    work.wait_until(lambda: "no longer listed" in work.bar.text)
    finding(work).scan_quietly()
    work.wait_until(lambda: not finding(work).is_under_way)
    assert work.found is None
    assert "no longer listed" in work.bar.text
    finding(work).scan()
    work.wait_until(lambda: work.found is not None)


def test_who_asks_while_it_is_looked_unasked_is_told_what_is_there(
    work: CodeWork, projects: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, projects)
    work.act("find_clones")
    work.wait_for("Found 1 clone: OpenBMB/ChatDev. 1 other is of no repository of the library.")
    finding(work).scan_quietly()
    assert finding(work).is_under_way
    work.act("find_clones")
    work.wait_for("No other clone was found. 1 was known. 1 other is of no repository of the library.")


def test_who_asks_more_than_once_while_it_is_looked_is_kept_waiting_for_one_more(
    work: CodeWork, projects: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work.window.desk.memory.set("code_watched_folders", [str(projects)])
    scans = count_scans(monkeypatch)
    under_way: list[bool] = []
    finding(work).ended.connect(lambda: under_way.append(finding(work).is_under_way))
    for _ in range(3):
        finding(work).scan()
    work.wait_until(lambda: under_way == [True, False])
    assert len(scans) == 2


def test_what_was_asked_for_is_done_though_its_widget_is_gone(
    work: CodeWork, projects: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work.window.desk.memory.set("code_watched_folders", [str(projects)])
    scans = count_scans(monkeypatch)
    widget = QWidget()
    other = CloneFinding(work.window.desk, widget)
    for _ in range(2):
        other.scan()
    widget.deleteLater()
    work.wait_for("No other clone was found. 1 was known. 1 other is of no repository of the library.")
    assert len(scans) == 2
    work.wait_until(lambda: not isValid(other))


def test_nothing_is_left_of_it_once_its_widget_is_gone(work: CodeWork) -> None:
    widget = QWidget()
    other = CloneFinding(work.window.desk, widget)
    widget.deleteLater()
    work.wait_until(lambda: not isValid(other))


def test_a_clone_that_was_found_can_be_opened_and_not_updated(work: CodeWork, projects: Path) -> None:
    work.window.desk.memory.set("code_watched_folders", [str(projects)])
    work.window.table.select_papers([PaperId(3)])
    finding(work).scan()
    work.wait_until(work.window.desk.actions["open_clone_folder"].isEnabled)
    assert not work.window.desk.actions["update_clone"].isEnabled()
    assert not work.window.desk.actions["clone_code"].isEnabled()
    assert work.window.desk.actions["remove_clone"].isEnabled()


def test_that_nothing_is_there_is_said(work: CodeWork, tmp_path: Path) -> None:
    folder = tmp_path / "empty"
    folder.mkdir()
    work.window.desk.memory.set("code_watched_folders", [str(folder)])
    finding(work).scan()
    work.wait_for("No clone of a repository of the library is in the folder looked at.")
    assert work.found is None


def test_folders_are_looked_through_by_themselves_once_a_day(work: CodeWork, projects: Path) -> None:
    memory = work.window.desk.memory
    assert not finding(work).is_due
    memory.set("code_watched_folders", [str(projects)])
    assert finding(work).is_due
    finding(work).scan_quietly()
    work.wait_until(lambda: work.found is not None and not finding(work).is_under_way)
    assert not finding(work).is_due
    assert "OpenBMB/ChatDev" in finding(work).last_result()
    for kept in ("2026-01-01T10:00:00+00:00", "2026-01-01T10:00:00", "nonsense", 5):
        memory.set_here("code_last_scan", {"at": kept, "text": "x"})
        assert finding(work).is_due


def test_a_window_that_stays_open_looks_through_them_each_day(
    work: CodeWork, projects: Path, turn_calendar_to: Callable[[datetime.date], None]
) -> None:
    work.window.desk.memory.set("code_watched_folders", [str(projects)])
    finding(work).scan_quietly()
    work.wait_until(lambda: work.found is not None and not finding(work).is_under_way)
    assert not finding(work).is_due
    assert work.found is not None
    work.library.clones.remove(work.found)
    work.window.features.code._scan_soon.setInterval(0)
    work.window._observer.look_at_calendar()
    work.qtbot.wait(20)
    assert work.found is None
    turn_calendar_to(find_today() + datetime.timedelta(days=1))
    work.window._observer.look_at_calendar()
    work.wait_until(lambda: work.found is not None)


def test_without_git_clones_are_found_and_it_is_said_why_no_more_is_known(
    work: CodeWork, projects: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    work.window.desk.memory.set("code_watched_folders", [str(projects)])
    (tmp_path / "nothing").mkdir()
    monkeypatch.setenv("PATH", str(tmp_path / "nothing"))
    finding(work).scan()
    work.wait_until(lambda: work.found is not None)
    work.wait_until(lambda: "Of 1 no more is known: Git is not installed" in work.bar.text)
