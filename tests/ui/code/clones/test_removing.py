"""Clones removed in the window: what would be lost is named first."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton

from app.code import Clone
from app.errors import Cancelled
from app.git.outcomes import UnsavedWork
from app.library.clones import Clones
from tests.git_servers import git
from tests.ui.code.conftest import BUSY, PATIENCE, REPOSITORY, CodeWork


def find_question(work: CodeWork) -> QMessageBox | None:
    return work.window.findChild(QMessageBox, "remove_clone_question")


def ask(work: CodeWork) -> QMessageBox:
    work.act("remove_clone")
    work.wait_until(lambda: find_question(work) is not None)
    box = find_question(work)
    assert box is not None
    return box


def press(box: QMessageBox, text: str) -> None:
    [button] = [each for each in box.findChildren(QPushButton) if each.text() == text]
    button.click()


def work_in(clone: Clone) -> None:
    (clone.path / "README.md").write_text("mine")
    (clone.path / "notes.txt").write_text("new")
    git(clone.path, "commit", "--allow-empty", "-m", "Try a smaller model")


def test_a_clone_without_work_goes_to_the_bin_at_once(work: CodeWork, tmp_path: Path) -> None:
    clone = work.clone()
    work.act("remove_clone")
    work.wait_for("Moved the clone of OpenBMB/ChatDev to the bin.")
    assert not clone.path.exists()
    assert work.found is None
    assert list(tmp_path.rglob("ChatDev.trashinfo"))


def test_what_git_ignores_is_said_and_asks_nothing(work: CodeWork) -> None:
    work.source.commit({".gitignore": "/data/\n.env\n"})
    clone = work.clone()
    (clone.path / "data").mkdir()
    (clone.path / "data" / "model.pt").write_text("1")
    (clone.path / ".env").write_text("KEY=1")
    work.act("remove_clone")
    work.wait_for(
        "Moved the clone of OpenBMB/ChatDev to the bin. 2 files or folders that git ignores are in it too: .env, data/."
    )
    clone = work.clone()
    (clone.path / ".env").write_text("KEY=1")
    (clone.path / "README.md").write_text("mine")
    assert "1 file or folder that git ignores is in it too: .env." in ask(work).informativeText()


def test_unsaved_work_is_named_and_kept_unless_the_person_wants_otherwise(work: CodeWork) -> None:
    clone = work.clone()
    work_in(clone)
    box = ask(work)
    told = box.informativeText().replace("\u200b", "")
    assert "1 changed file: README.md" in told
    assert "1 new file or folder: notes.txt" in told
    assert "1 commit that no host has: " in told
    assert "Try a smaller model" in told
    assert "goes to the system’s bin" in told
    press(box, "Keep")
    work.wait_until(lambda: find_question(work) is None)
    assert clone.path.exists()
    press(ask(work), "Move to the bin")
    work.wait_for("Moved the clone of OpenBMB/ChatDev to the bin.")
    assert not clone.path.exists()


def test_who_asks_twice_is_asked_once(work: CodeWork) -> None:
    work_in(work.clone())
    work.act("remove_clone")
    step = work.cloning.at_work.step_with(REPOSITORY.key)
    assert str(step) in ("looking…", "waiting…")
    work.act("remove_clone")
    assert work.bar.text == BUSY
    work.wait_until(lambda: not work.window.tasks.tasks)
    [box] = work.window.findChildren(QMessageBox, "remove_clone_question")
    box.close()


def test_who_cancels_while_it_is_looked_is_not_asked_and_keeps_it(
    work: CodeWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked, go_on = threading.Event(), threading.Event()

    def look(*_: object) -> UnsavedWork:
        looked.set()
        go_on.wait(PATIENCE / 1_000)
        return UnsavedWork()

    clone = work.clone()
    monkeypatch.setattr(Clones, "find_work", look)
    work.act("remove_clone")
    work.wait_until(looked.is_set)
    step = work.cloning.at_work.step_with(REPOSITORY.key)
    assert step is not None
    step.task.cancel()
    go_on.set()
    work.wait_for(str(Cancelled()))
    assert clone.path.exists()
    assert find_question(work) is None


def test_that_it_is_on_its_way_to_the_bin_is_said_of_it_meanwhile(
    work: CodeWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def wait(*_: object) -> bool:
        asked.set()
        return go_on.wait(PATIENCE / 1_000)

    work.clone()
    monkeypatch.setattr(Clones, "remove", wait)
    work.act("remove_clone")
    work.wait_until(asked.is_set)
    assert str(work.cloning.at_work.step_with(REPOSITORY.key)) == "removing…"
    go_on.set()
    work.wait_for("Moved the clone of OpenBMB/ChatDev to the bin.")


def test_one_that_cannot_be_looked_at_is_asked_about(work: CodeWork) -> None:
    clone = work.clone()
    (clone.path / ".git" / "HEAD").write_text("nonsense")
    assert "What it holds could not be seen." in ask(work).informativeText()


def test_one_that_lost_its_head_goes_to_the_bin_too(work: CodeWork) -> None:
    clone = work.clone()
    (clone.path / ".git" / "HEAD").unlink()
    box = ask(work)
    assert "What it holds could not be seen." in box.informativeText()
    press(box, "Move to the bin")
    work.wait_for("Moved the clone of OpenBMB/ChatDev to the bin.")
    assert not clone.path.exists()


def test_one_that_holds_no_clone_any_more_is_listed_no_more_and_its_folder_stays(work: CodeWork) -> None:
    clone = work.clone()
    (clone.path / ".git").rename(clone.path / "git")
    work.library.clones.look(clone)
    work.act("remove_clone")
    work.wait_for(f"The clone of OpenBMB/ChatDev is no longer listed; its folder {clone.path} stays as it is.")
    assert (clone.path / "README.md").exists()
    assert work.found is None


def test_one_that_was_found_is_only_listed_no_more(work: CodeWork, tmp_path: Path) -> None:
    folder = tmp_path / "projects" / "ChatDev"
    folder.parent.mkdir()
    git(tmp_path, "clone", "--quiet", "https://github.com/OpenBMB/ChatDev", str(folder))
    work.window.desk.memory.set("code_watched_folders", [str(folder.parent)])
    work.window.features.code.finding.scan()
    work.wait_for("Found 1 clone: OpenBMB/ChatDev.")
    work.act("remove_clone")
    work.wait_for(f"The clone of OpenBMB/ChatDev is no longer listed; its folder {folder} stays as it is.")
    assert (folder / "README.md").exists()
    assert work.found is None


def test_one_whose_folder_is_gone_is_listed_no_more(work: CodeWork, tmp_path: Path) -> None:
    clone = work.clone()
    clone.path.rename(tmp_path / "elsewhere")
    work.library.clones.look(clone)
    work.act("remove_clone")
    work.wait_for("The clone of OpenBMB/ChatDev, whose folder is gone, is no longer listed.")
    assert work.found is None


def test_a_folder_that_took_its_place_is_not_said_to_be_in_the_bin(work: CodeWork) -> None:
    clone = work.clone()
    git(clone.path, "config", "--unset", "refshelf.made")
    work.act("remove_clone")
    work.wait_for(f"The clone of OpenBMB/ChatDev is no longer listed; its folder {clone.path} stays as it is.")
    assert clone.path.exists()


def test_a_bin_that_takes_nothing_is_said_and_asked_again(work: CodeWork, monkeypatch: pytest.MonkeyPatch) -> None:
    import send2trash

    def refuse(path: str) -> None:
        raise OSError(30, "Read-only file system")

    clone = work.clone()
    with monkeypatch.context() as patched:
        patched.setattr(send2trash, "send2trash", refuse)
        work.act("remove_clone")
        work.wait_until(lambda: "could not be moved to the bin" in work.bar.text)
    assert clone.path.exists()
    assert work.bar.step.text() == "Try again"
    work.bar.step.trigger()
    work.wait_for("Moved the clone of OpenBMB/ChatDev to the bin.")
