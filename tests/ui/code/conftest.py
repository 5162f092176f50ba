"""A window on the sample page, with hosts on this computer in place of those of its repositories."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.code import Clone, Repository
from app.frozen import replace
from app.library import Library
from app.repositories.hosts import link_to
from app.settings import usual_code_folder
from app.values import PaperId
from tests.git_servers import CodeHosts, Source
from ui.code.clones.cloning import CodeCloning
from ui.main_window import MainWindow
from ui.notices import NoticeBar

CHATDEV = PaperId(3)
REPOSITORY = Repository("github.com", "OpenBMB", "ChatDev")
PATIENCE = 20_000
FOLDER_SAID = "code_folder_said"
BUSY = "Another step with OpenBMB/ChatDev is under way; try again when it is done."


class Bar:
    """What the window says at its foot."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    @property
    def text(self) -> str:
        """The sentences that are shown now."""
        bar = self._find()
        labels = bar.findChildren(QLabel) if bar is not None and bar.isVisible() else []
        said = " ".join(label.text() for label in labels if label.isVisible() and label.text())
        return said.replace("\u200b", "")

    @property
    def step(self) -> QAction:
        """The action that is offered."""
        bar = self._find()
        assert bar is not None
        [action] = [
            button.defaultAction() for button in bar.findChildren(QToolButton) if button.defaultAction() is not None
        ]
        return action

    @property
    def has_step(self) -> bool:
        """Whether an action is offered."""
        bar = self._find()
        return bar is not None and not bar._action.isHidden()

    def _find(self) -> NoticeBar | None:
        return self._window.findChild(NoticeBar, "notice")


@dataclass
class CodeWork:
    """A window on the sample page, its clones, and the host of ChatDev on this computer.

    Attributes:
        folder: where clones go.
        source: ChatDev as its authors have it, with the branches main and macnet.
    """

    qtbot: QtBot
    window: MainWindow
    hosts: CodeHosts
    source: Source
    folder: Path

    @property
    def cloning(self) -> CodeCloning:
        """What is done with clones."""
        return self.window.features.code.cloning

    @property
    def library(self) -> Library:
        """The library of the window."""
        return self.window.desk.library

    @property
    def bar(self) -> Bar:
        """What the window says at its foot."""
        return Bar(self.window)

    @property
    def found(self) -> Clone | None:
        """What the library knows of a clone of ChatDev."""
        return self.library.clones.of(REPOSITORY)

    def act(self, name: str) -> None:
        """Do an action of the menu, as soon as it can be done."""
        action = self.window.desk.actions[name]
        self.wait_until(action.isEnabled)
        action.trigger()

    def wait_until(self, condition: Callable[[], object]) -> None:
        """Wait until something holds."""
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def wait_for(self, text: str) -> None:
        """Wait until the window says this."""

        def says() -> None:
            assert self.bar.text == text

        self.qtbot.waitUntil(says, timeout=PATIENCE)

    def begin(self, repository: Repository = REPOSITORY, ref: str | None = None) -> None:
        """Ask for a clone, and do not wait for it."""
        self.cloning.clone_all([replace(link_to(repository), ref=ref)])

    def clone(self) -> Clone:
        """Clone ChatDev, and wait for it."""
        self.begin()
        self.wait_for("Cloned OpenBMB/ChatDev.")
        assert self.found is not None
        return self.found


@pytest.fixture
def work(qtbot: QtBot, window: MainWindow, code_hosts: CodeHosts) -> CodeWork:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    source.branch("macnet", {"macnet.py": "print(1)\n"})
    window.desk.memory.set(FOLDER_SAID, value=True)
    window.table.select_papers([CHATDEV])
    return CodeWork(qtbot, window, code_hosts, source, usual_code_folder())
