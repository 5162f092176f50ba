from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.errors import InvalidValue, KnownError
from app.settings import BROWSER_VARIABLE
from app.values import Url
from ui import links

ADDRESS = Url("https://github.com/OpenBMB/ChatDev/tree/puppeteer?a=1&b=%20#x")


def test_opens_what_was_shown(opened: list[str], qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    links.open_url(ADDRESS, widget)
    assert opened == [ADDRESS]


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/x", "ssh://git@github.com/a/b", "https://", "x y"],
)
def test_opens_nothing_but_the_web(opened: list[str], address: str) -> None:
    with pytest.raises(InvalidValue):
        links.open_url(Url(address))
    assert opened == []


def test_says_which_address_could_not_be_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(links, "hand_to_desktop", lambda address: False)
    with pytest.raises(KnownError, match=r"github\.com/OpenBMB/ChatDev"):
        links.open_url(ADDRESS)


def test_a_program_named_by_the_environment_gets_the_address_whole(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
) -> None:
    target, program = tmp_path / "address", tmp_path / "browser"
    program.write_text(f'#!/bin/sh\nprintf "%s|%s" "$#" "$1" > "{target}.new"\nmv "{target}.new" "{target}"\n')
    program.chmod(0o755)
    monkeypatch.setenv(BROWSER_VARIABLE, str(program))
    links.open_url(ADDRESS)
    qtbot.waitUntil(target.exists)
    assert target.read_text() == f"1|{ADDRESS}"


def test_a_program_that_is_not_there_is_an_error(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(BROWSER_VARIABLE, str(tmp_path / "none"))
    with pytest.raises(KnownError):
        links.open_url(ADDRESS)


def test_a_file_is_handed_to_its_program(opened_files: list[Path], tmp_path: Path, qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    paper = tmp_path / "a b#c.pdf"
    paper.touch()
    links.open_file(paper, widget)
    assert opened_files == [paper]


@pytest.mark.parametrize("name", ["x.desktop", "x.EXE", "x.sh", "x.url"])
def test_a_program_is_never_started(opened_files: list[Path], tmp_path: Path, name: str) -> None:
    program = tmp_path / name
    program.touch()
    with pytest.raises(KnownError, match="is a program"):
        links.open_file(program)
    assert opened_files == []


def test_a_file_that_is_gone_is_said(opened_files: list[Path], tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="is not there"):
        links.open_file(tmp_path / "gone.pdf")


def test_says_which_file_nothing_opened(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(links, "hand_file_to_desktop", lambda path: False)
    paper = tmp_path / "paper.xyz"
    paper.touch()
    with pytest.raises(KnownError, match=r"paper\.xyz"):
        links.open_file(paper)
