"""The program in a real window, with what a person at it can do and see."""

from __future__ import annotations

import json
import stat
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.end_to_end.desktop import PATIENCE, Desktop, wait_until
from ui.paper_table.columns import Column

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "samples" / "weize-chen.txt"
Place = tuple[int, int, int, int]
"""Left, top, width and height, in pixels of the screen."""


class Refshelf:
    """The program in a window of a desktop, and the command line on the same library."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.desktop = desktop
        self._folder = folder
        self._library = folder / "library.db"
        self.opened = folder / "opened.txt"
        desktop.environment |= {
            "REFSHELF_HOME": str(folder / "home"),
            "REFSHELF_BROWSER": str(make_browser(folder, self.opened)),
            "PYTHONPATH": str(ROOT),
        }
        self._program: subprocess.Popen[bytes] | None = None

    def start(self, *arguments: str) -> None:
        """Open the window and give it the keyboard."""
        probe = [sys.executable, "-m", "tests.end_to_end.probe", str(self._folder)]
        self._program = self.desktop.start(*probe, *self._command("--theme", "light", *arguments)[3:])
        self.desktop.focus(self.desktop.wait_for_window("Refshelf"))

    def start_another(self, *arguments: str) -> int:
        """Ask for a second window on the same library; how it ended."""
        return self.desktop.start(*self._command(*arguments)).wait(PATIENCE)

    def end(self) -> None:
        """Close the window by key."""
        self.desktop.press("ctrl+q")
        self.wait_for_end()

    def wait_for_end(self) -> None:
        """Wait until the window is closed and the program ended well."""
        assert self._program is not None
        assert self._program.wait(PATIENCE) == 0

    def focus(self) -> None:
        """Give the main window the keyboard."""
        self.desktop.focus(self.desktop.wait_for_window("— Refshelf"))

    def return_from(self, dialog: str) -> None:
        """Wait until a dialog is closed, and give the main window the keyboard, as a window manager does."""
        wait_until(lambda: not self.desktop.find_window(dialog), f"the dialog “{dialog}” closes")
        self.focus()

    def start_with_sample(self) -> None:
        """Open the window on nothing, and paste the sample page: Ctrl+V, Ctrl+Enter."""
        self.desktop.copy(SAMPLE.read_text(encoding="utf-8"))
        self.start()
        self.desktop.press("ctrl+v")
        self.confirm_import()
        assert len(wait_until(self.papers, "the papers are stored")) == 38
        self.wait_for_current("AgentVerse")

    def confirm_import(self) -> None:
        """Press Ctrl+Enter in the import dialog until it has read its text and taken it."""
        dialog = self.desktop.wait_for_window("Import papers")
        self.desktop.focus(dialog)

        def is_done() -> bool:
            self.desktop.press("ctrl+Return")
            return not self.desktop.find_window("Import papers")

        wait_until(is_done, "the import dialog closes")
        self.focus()

    def ask(self, *command: str) -> Any:
        """What the command line answers, from JSON."""
        done = subprocess.run(
            self._command(*command, "--json"), env=self.desktop.environment, check=True, capture_output=True, cwd=ROOT
        )
        return json.loads(done.stdout)

    def say(self, *command: str) -> str:
        """What the command line answers, as text."""
        done = subprocess.run(
            self._command(*command), env=self.desktop.environment, check=True, capture_output=True, text=True, cwd=ROOT
        )
        return done.stdout.strip()

    def papers(self) -> list[Any]:
        """The papers in the order of the page."""
        found: list[Any] = self.ask("list")
        return sorted(found, key=lambda paper: int(paper["id"]))

    def count(self, search: str) -> int:
        """How many papers a search finds."""
        return len(self.ask("list", search))

    def find_id(self, beginning: str) -> str:
        """The id of the paper whose title begins like this."""
        return next(str(paper["id"]) for paper in self.papers() if paper["title"].startswith(beginning))

    def show(self, beginning: str) -> Any:
        """All that is known of the paper whose title begins like this."""
        return self.ask("show", self.find_id(beginning))

    def counts(self) -> list[int | None]:
        """The citation counts of the first five papers of the page."""
        return [paper["citations"] for paper in self.papers()[:5]]

    def wait_for_counts(self, *counts: int | None) -> None:
        """Wait until the first papers have these counts."""
        wait_until(lambda: self.counts()[: len(counts)] == list(counts), f"the counts are {counts}")

    def wait_for_opened(self, address: str) -> None:
        """Wait until the browser was given this address, and nothing else."""
        wait_until(lambda: self.opened.exists() and self.opened.read_text(), f"the browser opens {address}")
        opened = self.opened.read_text().splitlines()
        assert opened == [address], opened
        self.opened.unlink()

    # --- where things stand

    def find(self, *question: str | int) -> Any:
        """What the probe beside the program answers."""
        fresh = self._folder / "question.new"
        fresh.write_text(json.dumps(question), "utf-8")
        answer = self._folder / "answer"
        answer.unlink(missing_ok=True)
        fresh.replace(self._folder / "question")
        wait_until(answer.exists, f"the program answers {question}")
        return json.loads(answer.read_text("utf-8"))

    def wait_for(self, *question: str | int) -> Place:
        """Where something stands, once it is seen."""
        x, y, width, height = wait_until(lambda: self.find(*question), f"{question} is seen")
        return x, y, width, height

    def click(self, *question: str | int, button: int = 1, times: int = 1, held: str = "") -> None:
        """Click in the middle of something, once it is seen; what is long is clicked near its beginning."""
        self.desktop.click_with(*self._find_middle(*question), button=button, times=times, held=held)

    def click_title(self, beginning: str, *, button: int = 1, times: int = 1, held: str = "") -> None:
        """Click on the title of a paper in the table."""
        self.click("item", "paper_table", beginning, Column.TITLE, button=button, times=times, held=held)

    def turn_wheel(self, name: str, *, down: bool) -> None:
        """Turn the mouse wheel over the lower part of a widget."""
        left, top, width, height = self.wait_for("widget", name)
        self.desktop.click_with(left + width // 2, top + height - 80, button=5 if down else 4, times=9)

    def drag_title(self, beginning: str, *onto: str | int) -> None:
        """Drag a paper by its title, and all that are selected with it, onto something."""
        x, y = self._find_middle("item", "paper_table", beginning, Column.TITLE)
        self.desktop.drag((x + 20, y), self._find_middle(*onto))  # beside a click just before: it is no second one

    def click_cell(self, paper: Any, column: Column, *, button: int = 1, times: int = 1) -> None:
        """Click on a paper of the table, in a column."""
        self.click("cell", "paper_table", paper["title"], Column.TITLE, column, button=button, times=times)

    def wait_for_focus(self, name: str) -> None:
        """Wait until a widget has the keyboard, by its object name."""
        wait_until(lambda: self.find("focus") == name, f"{name} has the keyboard", lambda: self.find("focus"))

    def tab_to(self, name: str) -> None:
        """Press Tab until a widget has the keyboard, by its object name, and no further than round once."""
        for _ in range(60):
            if self.find("focus") == name:
                return
            self.desktop.press("Tab")
        raise AssertionError(f"Tab never comes to {name}")

    def wait_for_text(self, name: str, part: str) -> None:
        """Wait until a widget says something, by its object name."""
        wait_until(lambda: part in (self.find("text", name) or ""), f"{name} says “{part}”")

    def current(self) -> tuple[int, str, str]:
        """Row, column and text of the table's current cell."""
        row, column, text = self.find("current", "paper_table") or (-1, "", "")
        return row, column, text

    def go_to_column(self, label: str) -> None:
        """Press Right in the table until the current cell stands under a header that begins like this."""
        while not self.current()[1].startswith(label):
            before = self.current()
            self.desktop.press("Right")
            wait_until(lambda before=before: self.current() != before, "Right goes to the next cell")  # type: ignore[misc]

    def wait_for_current(self, beginning: str) -> None:
        """Wait until the table has the keys, in a row of which the current cell begins like this."""
        self.wait_for_focus("paper_table")
        wait_until(lambda: self.current()[2].startswith(beginning), f"“{beginning}” is the current paper")

    def wait_for_copied(self, *parts: str) -> str:
        """Wait until a text with these parts is on the clipboard; the whole of it."""
        return wait_until(lambda: self._find_copied(parts), f"{parts} are on the clipboard")

    def _find_middle(self, *question: str | int) -> tuple[int, int]:
        x, y, width, height = self.wait_for(*question)
        return x + min(width // 2, 60), y + height // 2

    def _find_copied(self, parts: Sequence[str]) -> str:
        copied = str(self.find("clipboard"))
        return copied if all(part in copied for part in parts) else ""

    def _command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "ui.main", "--library", str(self._library), *arguments]


def make_browser(folder: Path, opened: Path) -> Path:
    """A browser that notes its argument."""
    browser = folder / "browser"
    browser.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> "{opened}"\n')
    browser.chmod(browser.stat().st_mode | stat.S_IXUSR)
    return browser
