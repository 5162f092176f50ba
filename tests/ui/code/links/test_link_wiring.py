"""What the menu of a link asks for, carried out with the clone of its repository."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication, QLabel

from app.frozen import replace
from app.git.outcomes import UnsavedWork
from app.library.clones import Clones
from tests.ui.code.conftest import CHATDEV, PATIENCE, CodeWork
from tests.ui.detail_pane.code_row_parts import menu_of
from ui import links
from ui.code.links.link_steps import LinkStep
from ui.detail_pane.link_block import LinkBlock
from ui.settings_dialog.dialog import SettingsDialog
from ui.tasks import Lane


def take(work: CodeWork, step: LinkStep) -> None:
    [link] = work.library.get_paper(CHATDEV).repositories
    work.window.detail.link_steps.take(step, link)


def test_a_link_is_cloned_updated_opened_and_removed(work: CodeWork, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Path] = []
    started: list[str] = []

    def start(program: str, arguments: list[str], folder: str) -> tuple[bool, int]:
        started.append(folder)
        return True, 1

    monkeypatch.setattr(links, "open_folder", shown.append)
    monkeypatch.setattr(QProcess, "startDetached", start)
    for name in ("code_editor", "code_terminal"):
        work.window.desk.memory.set(name, "env")
    take(work, LinkStep.COPY_COMMAND)
    assert QApplication.clipboard().text() == "git clone https://github.com/OpenBMB/ChatDev"
    take(work, LinkStep.CLONE)
    work.wait_for("Cloned OpenBMB/ChatDev.")
    take(work, LinkStep.OPEN_FOLDER)
    take(work, LinkStep.OPEN_EDITOR)
    take(work, LinkStep.OPEN_TERMINAL)
    clone = work.folder / "ChatDev"
    assert shown == [clone]
    assert started == [str(clone)] * 2
    take(work, LinkStep.UPDATE)
    work.wait_for("OpenBMB/ChatDev is up to date.")
    take(work, LinkStep.REMOVE_CLONE)
    work.wait_for("Moved the clone of OpenBMB/ChatDev to the bin.")
    assert not clone.exists()


def test_who_opens_a_clone_that_has_another_branch_is_told(work: CodeWork, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(links, "open_folder", shown.append)
    clone = work.clone()
    [link] = work.library.get_paper(CHATDEV).repositories
    work.window.detail.link_steps.take(LinkStep.OPEN_FOLDER, replace(link, ref="macnet"))
    assert work.bar.text == "OpenBMB/ChatDev has main checked out; the paper names macnet."
    work.bar.step.trigger()
    work.wait_for("OpenBMB/ChatDev has macnet checked out now.")
    assert (clone.path / "macnet.py").exists()


def test_where_there_is_no_clone_nothing_is_done_with_one(work: CodeWork) -> None:
    for step in (LinkStep.UPDATE, LinkStep.REMOVE_CLONE, LinkStep.OPEN_FOLDER):
        take(work, step)
    assert work.bar.text == ""


def test_the_settings_of_code_are_one_step_away(work: CodeWork) -> None:
    work.cloning.settings_requested.emit()
    dialog = work.window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    assert dialog.isVisible()
    assert dialog._pages[dialog._stack.currentIndex()].title == "Code"
    work.wait_until(lambda: not work.window.tasks.tasks)
    dialog.close()


def test_a_paper_says_what_is_being_done_to_the_clone_of_its_code_and_its_menu_cancels_that(work: CodeWork) -> None:
    work.wait_until(lambda: work.window.detail.findChild(LinkBlock))
    [block] = work.window.detail.findChildren(LinkBlock)
    [said] = block.findChildren(QLabel, "link-clone")
    assert said.isHidden()
    work.hosts.pause = 0.2
    take(work, LinkStep.CLONE)
    work.wait_until(lambda: not said.isHidden() and said.text().startswith("cloning"))
    entries = menu_of(block)
    assert "Clone" not in entries
    entries["Cancel: Cloning OpenBMB/ChatDev"].trigger()
    work.wait_until(said.isHidden)
    assert not (work.folder / "ChatDev").exists()
    assert "Clone" in menu_of(block)


def test_a_paper_says_of_what_tells_no_progress_that_it_is_under_way(
    work: CodeWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    others, go_on = threading.Event(), threading.Event()
    work.clone()
    work.wait_until(lambda: not work.window.tasks.tasks)
    work.wait_until(lambda: work.window.detail.findChild(LinkBlock))
    said = work.window.detail.findChild(QLabel, "link-clone")
    assert isinstance(said, QLabel)
    texts: list[str] = []
    work.window.detail.link_steps.work_moved.connect(lambda: texts.append(said.text()))
    for _ in range(2):  # as many as are under way at a time
        work.window.tasks.run(
            lambda _: others.wait(PATIENCE / 1_000), on_done=print, on_failed=print, label="Other", lane=Lane.LOOKS
        )
    monkeypatch.setattr(Clones, "find_work", lambda *_: go_on.wait(PATIENCE / 1_000) and UnsavedWork())
    take(work, LinkStep.REMOVE_CLONE)
    assert texts == ["waiting…"]
    others.set()
    work.wait_until(lambda: texts == ["waiting…", "looking…"])
    go_on.set()
    work.wait_for("Moved the clone of OpenBMB/ChatDev to the bin.")
