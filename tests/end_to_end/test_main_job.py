"""The main job as a person does it: a copied page becomes a library in a real window, with keyboard and mouse."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.desktop import (
    PATIENCE,
    Desktop,
    find_longest_band,
    find_missing_programs,
    open_desktop,
    wait_until,
)

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "samples" / "weize-chen.txt"
SELECTION = json.loads((ROOT / "resources" / "style" / "tokens.json").read_text())["light"]["selection"]
CODE_WIDTH, CITATIONS_WIDTH, SCROLL_BAR = 60, 88, 12


def skip_or_fail(reason: str) -> None:
    """Where every check has to run, a test that cannot is a failure."""
    (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(reason)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    if not sys.platform.startswith("linux"):
        pytest.skip("there is an X server without a screen on Linux alone")
    if missing := find_missing_programs():
        skip_or_fail(f"not installed: {', '.join(missing)}")
    with open_desktop(tmp_path) as desktop:
        yield desktop


class Refshelf:
    """The program in a window of a desktop, and the command line on the same library."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.desktop = desktop
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
        self._program = self.desktop.start(*self._command("--theme", "light", *arguments))
        self.desktop.focus(self.desktop.wait_for_window("Refshelf"))

    def start_another(self, *arguments: str) -> int:
        """Ask for a second window on the same library; how it ended."""
        return self.desktop.start(*self._command(*arguments)).wait(PATIENCE)

    def end(self) -> None:
        """Close the window by key."""
        assert self._program is not None
        self.desktop.press("ctrl+q")
        assert self._program.wait(PATIENCE) == 0

    def focus(self) -> None:
        """Give the main window the keyboard."""
        self.desktop.focus(self.desktop.wait_for_window("— Refshelf"))

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

    def counts(self) -> list[int | None]:
        """The citation counts of the first five papers of the page."""
        return [paper["citations"] for paper in self.papers()[:5]]

    def wait_for_counts(self, *counts: int | None) -> None:
        """Wait until the first papers have these counts."""
        wait_until(lambda: self.counts()[: len(counts)] == list(counts), f"the counts are {counts}")

    def wait_for_opened(self, address: str) -> None:
        """Wait until the browser was given this address, and nothing else."""
        wait_until(lambda: self.opened.exists() and self.opened.read_text(), f"the browser opens {address}")
        assert self.opened.read_text().splitlines() == [address]
        self.opened.unlink()

    def _command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "ui.main", "--library", str(self._library), *arguments]


def make_browser(folder: Path, opened: Path) -> Path:
    """A browser that notes its argument."""
    browser = folder / "browser"
    browser.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >> "{opened}"\n')
    browser.chmod(browser.stat().st_mode | stat.S_IXUSR)
    return browser


@pytest.fixture
def refshelf(desktop: Desktop, tmp_path: Path) -> Refshelf:
    return Refshelf(desktop, tmp_path)


def test_the_main_job(refshelf: Refshelf, desktop: Desktop) -> None:
    # A copied page, pasted into the empty window, becomes 38 papers.
    desktop.copy(SAMPLE.read_text(encoding="utf-8"))
    refshelf.start()
    empty = desktop.look()
    desktop.press("ctrl+v")
    refshelf.confirm_import()
    papers = wait_until(refshelf.papers, "the papers are stored")
    assert len(papers) == 38
    assert papers[2]["title"] == "ChatDev: Communicative Agents for Software Development"
    filled = desktop.look()
    assert filled != empty

    # Counts typed down the column, by keys.
    desktop.type("74")
    desktop.press("Return")
    desktop.type("12")
    desktop.press("Return", "Escape")
    refshelf.wait_for_counts(74, 12, None)
    computed = refshelf.ask("metrics")["computed"]
    assert (computed["citations"], computed["h_index"], computed["papers_with_citations"]) == (86, 2, 2)
    assert desktop.look() != filled

    # What cannot be is refused, stays in view and is not stored.
    desktop.press("F2")
    desktop.type("abc")
    desktop.press("Return")
    refused = desktop.look()
    assert refshelf.counts()[:3] == [74, 12, None]
    desktop.press("Escape")
    wait_until(lambda: desktop.look() != refused, "Esc takes the refused text back")
    assert refshelf.counts()[:3] == [74, 12, None]

    # The same by mouse: a double click on the count of the selected row.
    left, right, middle = find_longest_band(desktop.look(), SELECTION)
    assert right - left > 480
    desktop.double_click(right - CODE_WIDTH - CITATIONS_WIDTH // 2, middle)
    desktop.type("5")
    desktop.press("Return", "Escape")
    refshelf.wait_for_counts(74, 12, 5)

    # Undo and redo by keys, the metrics following.
    desktop.press("ctrl+z", "ctrl+z")
    refshelf.wait_for_counts(74, None, None)
    assert refshelf.ask("metrics")["computed"]["citations"] == 74
    desktop.press("ctrl+shift+z", "ctrl+y")
    refshelf.wait_for_counts(74, 12, 5)

    # The detail pane edits too: its title stands at its top.
    desktop.click(right + SCROLL_BAR + 60, 62)
    desktop.press("ctrl+a")
    desktop.type("A Title of My Own")
    desktop.press("Return")
    wait_until(lambda: "A Title of My Own" in [paper["title"] for paper in refshelf.papers()], "the title is stored")
    desktop.press("Escape", "Escape")
    desktop.press("ctrl+z")
    wait_until(lambda: "A Title of My Own" not in [paper["title"] for paper in refshelf.papers()], "it is taken back")

    # The code opens by key; a badge without a link opens nothing and says so.
    desktop.press("ctrl+Home", "Home", "ctrl+shift+o")
    refshelf.wait_for_opened(refshelf.say("open-code", str(papers[0]["id"]), "--print"))
    badge = next(place for place, paper in enumerate(papers) if paper["has_code"] and not paper["repositories"])
    desktop.press("Home", *["Down"] * badge)
    before = desktop.look()
    desktop.press("ctrl+shift+o")
    wait_until(lambda: desktop.look() != before, "the window says that there is no link")
    assert not refshelf.opened.exists()

    # Closed and opened again, everything is there, undo included.
    refshelf.end()
    refshelf.start()
    desktop.press("ctrl+z")
    refshelf.wait_for_counts(74, 12, None)
    refshelf.end()
    assert len(refshelf.papers()) == 38


def test_a_file_given_is_imported_and_its_code_opens_from_the_mouse(refshelf: Refshelf, desktop: Desktop) -> None:
    refshelf.start(str(SAMPLE))
    refshelf.confirm_import()
    papers = wait_until(refshelf.papers, "the papers are stored")
    assert len(papers) == 38
    wait_until(lambda: find_longest_band(desktop.look(), SELECTION)[1] > 480, "the first paper is selected")
    _, right, middle = find_longest_band(desktop.look(), SELECTION)
    desktop.click(right - CODE_WIDTH // 2, middle)
    refshelf.wait_for_opened(papers[0]["repositories"][0]["url"])
    refshelf.end()


def test_a_second_window_hands_its_file_to_the_first(refshelf: Refshelf, desktop: Desktop) -> None:
    refshelf.start()
    assert refshelf.start_another(str(SAMPLE)) == 0
    refshelf.confirm_import()
    assert len(wait_until(refshelf.papers, "the papers are stored")) == 38
    refshelf.end()
    refshelf.start()  # the first is gone, and so is its lock
    refshelf.end()
