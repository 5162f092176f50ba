"""From the imported page to running code, in the real window with the real git: hosts on this computer stand in."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.desktop import Desktop, wait_until
from tests.end_to_end.program import Refshelf
from tests.git_servers import CodeHosts, Source

CHATDEV = "ChatDev: Communicative Agents for Software Development"
LARGE = 4_000_000
"""Bytes of a file that takes a host as slow as this one some ten seconds."""


class Code:
    """What of the code a test looks at, beside the window."""

    def __init__(self, refshelf: Refshelf, desktop: Desktop, hosts: CodeHosts, folder: Path) -> None:
        self.refshelf = refshelf
        self.desktop = desktop
        self.hosts = hosts
        self.folder = folder / "home" / "code"
        self.opened = folder / "edited.txt"
        self.source: Source = hosts.make_repository("OpenBMB", "ChatDev", {"README.md": "# ChatDev\n"})
        self.source.commit({"model.bin": os.urandom(LARGE)})

    @property
    def clones(self) -> list[Any]:
        """The clones that the command line knows of."""
        return [each["clone"] for each in self.refshelf.ask("code", "list") if each["clone"]]

    @property
    def left(self) -> list[str]:
        """What is in the folder for clones, hidden or not."""
        return sorted(path.name for path in self.folder.iterdir()) if self.folder.exists() else []

    def wait_for_news(self, text: str) -> None:
        """Wait until the window says something at its foot."""
        self.refshelf.wait_for_text("notice_text", text)

    def slow_down(self, *, slow: bool) -> None:
        """Make the host slow, or as fast as it is."""
        self.hosts.pause = 0.04 if slow else 0.0


@pytest.fixture
def code(code_hosts: CodeHosts, refshelf: Refshelf, desktop: Desktop, tmp_path: Path) -> Code:
    code = Code(refshelf, desktop, code_hosts, tmp_path)
    write_settings(tmp_path / "home", {"code_editor": str(make_editor(tmp_path, code.opened))})
    return code


def write_settings(home: Path, settings: dict[str, str]) -> None:
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text(json.dumps(settings))


def make_editor(folder: Path, opened: Path) -> Path:
    """An editor that notes what it is to open."""
    editor = folder / "editor"
    editor.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> "{opened}"\n')
    editor.chmod(editor.stat().st_mode | stat.S_IXUSR)
    return editor


def test_code_is_cloned_updated_opened_and_removed_by_keyboard(code: Code) -> None:
    code.refshelf.start_with_sample()
    assert len(code.refshelf.ask("code", "list")) == 14
    find_chatdev(code)
    cancel_a_clone(code)
    clone(code)
    update(code)
    open_in_editor(code)
    remove(code)
    close_while_cloning(code)


def find_chatdev(code: Code) -> None:
    code.desktop.press("ctrl+f")
    code.refshelf.wait_for_focus("search_box")
    code.desktop.type("chatdev communicative")
    wait_until(lambda: code.refshelf.current()[2] == CHATDEV, "ChatDev is found")
    code.desktop.press("Down")
    code.refshelf.wait_for_current(CHATDEV)


def cancel_a_clone(code: Code) -> None:
    """It shows how far it is, and what is stopped leaves nothing."""
    code.slow_down(slow=True)
    code.desktop.press("ctrl+shift+d")
    code.wait_for_news("Clones go into")
    code.refshelf.wait_for_text("task_label", "Cloning OpenBMB/ChatDev")
    wait_until(lambda: code.left, "git begins")
    code.refshelf.click("widget", "task_cancel")
    code.wait_for_news("was cancelled; nothing of it was kept.")
    assert code.left == []
    assert code.clones == []


def clone(code: Code) -> None:
    code.slow_down(slow=False)
    code.desktop.press("ctrl+shift+d")
    code.wait_for_news("Cloned OpenBMB/ChatDev.")
    assert code.left == ["ChatDev"]
    assert (code.folder / "ChatDev" / "model.bin").stat().st_size == LARGE
    [clone] = code.clones
    assert clone["path"] == str(code.folder / "ChatDev")


def update(code: Code) -> None:
    code.source.commit({"run.py": "print(1)\n"}, "Add a script")
    code.desktop.press("ctrl+shift+r")
    code.wait_for_news("Updated OpenBMB/ChatDev: 1 commit came in.")
    assert (code.folder / "ChatDev" / "run.py").exists()


def open_in_editor(code: Code) -> None:
    code.desktop.press("ctrl+shift+i")
    wait_until(code.opened.exists, "the editor is started")
    assert code.opened.read_text() == f"{code.folder / 'ChatDev'}\n"


def remove(code: Code) -> None:
    """By the keys of the menu; unsaved work is named first, and Enter keeps it."""
    (code.folder / "ChatDev" / "notes.txt").write_text("mine")
    ask_to_remove(code)
    code.desktop.press("Return")
    wait_until(lambda: not code.refshelf.find("button", "Move to the bin"), "the question is gone")
    assert (code.folder / "ChatDev").exists()
    code.refshelf.focus()
    ask_to_remove(code)
    code.refshelf.click("button", "Move to the bin")
    code.wait_for_news("Moved the clone of OpenBMB/ChatDev to the bin.")
    assert code.left == []
    assert code.clones == []


def ask_to_remove(code: Code) -> None:
    code.desktop.press("alt+o", "r")
    code.refshelf.wait_for("button", "Move to the bin")


def close_while_cloning(code: Code) -> None:
    """What is under way is named first; then nothing half-made is left."""
    code.slow_down(slow=True)
    code.refshelf.focus()
    code.desktop.press("ctrl+shift+d")
    wait_until(lambda: code.left, "git begins")
    code.desktop.press("ctrl+q")
    code.refshelf.wait_for("button", "Keep open")
    code.refshelf.click("button", "Cancel and close")
    code.refshelf.wait_for_end()
    assert code.left == []
