"""Commands run in this process, on the library that REFSHELF_LIBRARY names."""

from __future__ import annotations

import contextlib
import io
import json
import sqlite3
import sys
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from app.cli import main
from tests.git_servers import CodeHosts, Source

CHAT_DEV = "github.com/OpenBMB/ChatDev"


class Done(NamedTuple):
    """What a command left: its exit code, and what it printed."""

    code: int
    out: str
    err: str


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    def run_command(*argv: str) -> Done:
        code = main(list(argv))
        return Done(code, *capsys.readouterr())

    return run_command


@pytest.fixture(autouse=True)
def no_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """A system without a browser, whatever this one has."""

    def find_none(using: str | None = None) -> webbrowser.BaseBrowser:
        raise webbrowser.Error(using)

    monkeypatch.setattr(webbrowser, "get", find_none)


@pytest.fixture
def sample(library_file: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A library with the sample page, which the commands use."""
    monkeypatch.setenv("REFSHELF_LIBRARY", str(library_file))
    return library_file


@pytest.fixture
def dump() -> Callable[[Path], list[tuple[Any, ...]]]:
    """Every row of every table of a file."""

    def dump_tables(path: Path) -> list[tuple[Any, ...]]:
        with contextlib.closing(sqlite3.connect(path)) as connection:
            sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
            tables = [name for (name,) in connection.execute(sql).fetchall()]
            return [(name, connection.execute(f"SELECT * FROM {name} ORDER BY 1").fetchall()) for name in tables]

    return dump_tables


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Somebody who answers what is asked."""

    def answer(text: str) -> None:
        stdin = io.StringIO(text)
        monkeypatch.setattr(stdin, "isatty", lambda: True)
        monkeypatch.setattr(sys, "stdin", stdin)

    return answer


@pytest.fixture
def find_id(run: Callable[..., Done], sample: Path) -> Callable[[str], str]:
    """Finds the number of the paper of the sample that has a text somewhere in its JSON."""

    def find(text: str) -> str:
        papers = json.loads(run("list", "--json").out)
        return str(next(paper["id"] for paper in papers if text in json.dumps(paper, ensure_ascii=False)))

    return find


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The addresses that were opened in the system's browser, which is not started."""
    addresses: list[str] = []

    def open_address(url: str) -> bool:
        addresses.append(url)
        return True

    monkeypatch.setattr(webbrowser, "open", open_address)
    return addresses


@pytest.fixture
def hosts(code_hosts: CodeHosts) -> CodeHosts:
    """ChatDev, with the branches that papers name."""
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    for branch in ("puppeteer", "macnet"):
        source.branch(branch, {f"{branch}.py": ""})
    return code_hosts


@pytest.fixture
def source(hosts: CodeHosts) -> Source:
    """The repository of ChatDev there."""
    return Source(hosts.root / "github.com" / "OpenBMB" / "ChatDev")
