"""Clones kept current: what is done to them elsewhere is seen when the person comes back."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from app.changes import Touched
from tests.git_servers import git
from tests.ui.code.conftest import CodeWork
from ui.code.clones import keeping
from ui.code.clones.keeping import CloneKeeping


@pytest.fixture
def kept(work: CodeWork, monkeypatch: pytest.MonkeyPatch) -> CloneKeeping:
    monkeypatch.setattr(keeping, "AT_LEAST_BETWEEN", 0.0)
    found = work.window.findChild(CloneKeeping)
    assert isinstance(found, CloneKeeping)
    return found


def come_back(work: CodeWork) -> None:
    QApplication.sendEvent(work.window, QEvent(QEvent.Type.WindowActivate))


def test_another_branch_is_seen_when_the_window_gets_the_focus(work: CodeWork, kept: CloneKeeping) -> None:
    clone = work.clone()
    heard: list[Touched] = []
    work.window.desk.observer.touched.connect(heard.append)
    time.sleep(1.1)  # what is looked at within the second in which it moved may be older
    git(clone.path, "checkout", "--quiet", "-b", "mine")
    come_back(work)
    work.wait_until(lambda: work.found is not None and work.found.state.branch == "mine")
    work.wait_until(lambda: any(touched.moved("clones") for touched in heard))


def test_a_folder_that_went_and_came_back_is_seen(work: CodeWork, kept: CloneKeeping, tmp_path: Path) -> None:
    clone = work.clone()
    clone.path.rename(tmp_path / "elsewhere")
    come_back(work)
    work.wait_until(lambda: work.found is not None and work.found.missing)
    work.wait_until(work.window.desk.actions["clone_code"].isEnabled)
    (tmp_path / "elsewhere").rename(clone.path)
    work.wait_until(lambda: kept._task is None or not kept._task.running)
    come_back(work)
    work.wait_until(lambda: work.found is not None and not work.found.missing)


def test_what_did_not_move_costs_no_git(
    work: CodeWork, kept: CloneKeeping, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    work.clone()
    time.sleep(1.1)
    kept.look()
    work.wait_until(lambda: kept._task is not None and not kept._task.running)
    asked: list[object] = []
    monkeypatch.setattr("app.git.program.Git.run", lambda *given, **_: asked.append(given))
    kept.look()
    work.wait_until(lambda: kept._task is not None and not kept._task.running)
    assert asked == []


def test_without_git_nothing_is_said(
    work: CodeWork, kept: CloneKeeping, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    clone = work.clone()
    time.sleep(1.1)
    git(clone.path, "checkout", "--quiet", "-b", "mine")
    monkeypatch.setenv("PATH", str(tmp_path))
    before = work.bar.text
    kept.look()
    work.wait_until(lambda: kept._task is not None and not kept._task.running)
    assert work.bar.text == before


def test_it_is_looked_every_few_minutes_and_no_second_time_at_once(work: CodeWork, kept: CloneKeeping) -> None:
    assert kept._timer.interval() == keeping.EVERY
    assert kept._timer.isActive()
    kept.look()
    first = kept._task
    kept.look()
    assert kept._task is first
