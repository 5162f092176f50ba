"""What every test stands on: nobody's own files, no screen, and no log line that was not expected."""

from __future__ import annotations

import datetime
import gc
import logging
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import settings

from app import dates
from tests.git_servers import CodeHosts, git_environment, serve_by_daemon, serve_over_http

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported, and whatever display there may be

SAMPLE = Path(__file__).resolve().parents[1] / "resources" / "samples" / "weize-chen.txt"
CAPTURED_ON = datetime.date(2026, 11, 23)

if os.environ.get("REFSHELF_SAME_EXAMPLES"):  # as in .ci/run; by hand each run draws others, and may find more
    settings.register_profile("same", derandomize=True)
    settings.load_profile("same")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Keep what thousands of tests are out of the garbage collector's rounds, which tests of time would measure."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of its own for the settings, logs and library of each test."""
    folder = tmp_path / "home"
    monkeypatch.setenv("REFSHELF_HOME", str(folder))
    for name in ("REFSHELF_LIBRARY", "REFSHELF_BROWSER"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def turn_calendar_to(monkeypatch: pytest.MonkeyPatch) -> Callable[[datetime.date], None]:
    """Lets it be a day for whoever asks what day it is; the moments that are stored stay those that they are."""

    def turn(day: datetime.date) -> None:
        class Clock(datetime.datetime):
            @classmethod
            def now(cls, tz: datetime.tzinfo | None = None) -> Clock:
                return cls.combine(day, datetime.time(12), tz)

        monkeypatch.setattr(dates, "datetime", SimpleNamespace(datetime=Clock))

    return turn


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail on a warning in the log; a test that provokes one looks at it and calls ``caplog.clear()``."""
    yield
    records = [record for phase in ("setup", "call") for record in caplog.get_records(phase)]
    unexpected = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    if unexpected:
        pytest.fail(f"unexpected log: {unexpected}")


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library file that holds the sample page; copied, never opened."""
    from app.importing.source_text import SourceText
    from app.library import Library

    path = tmp_path_factory.mktemp("sample") / "library.db"
    with Library.open(path) as library:
        library.apply_import(library.plan_import(SourceText.from_file(SAMPLE), captured_on=CAPTURED_ON))
    return path


@pytest.fixture
def library_file(tmp_path: Path, sample_file: Path) -> Path:
    """A library file of the test's own that holds the sample page."""
    return Path(shutil.copy(sample_file, tmp_path / "library.db"))


def own_bin(data: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Send2Trash, which looks where the bin is when it is imported, look anew."""
    if sys.platform.startswith("linux"):
        from send2trash import plat_other

        monkeypatch.setattr(plat_other, "XDG_DATA_HOME", os.fsencode(data))
        monkeypatch.setattr(plat_other, "HOMETRASH_B", os.fsencode(data / "Trash"))


@pytest.fixture
def own_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Git with a configuration of the test's own, which is returned; and a home with a bin of the test's own."""
    folder = tmp_path / "git"
    (folder / "home").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(folder / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(folder / "home" / "data"))
    own_bin(folder / "home" / "data", monkeypatch)
    for name, value in git_environment(folder).items():
        if value is None:
            monkeypatch.delenv(name)
        else:
            monkeypatch.setenv(name, value)
    return folder / "gitconfig"


@pytest.fixture
def code_hosts(own_git: Path) -> Iterator[CodeHosts]:
    """Code hosts on this computer, which git reaches at https://github.com/owner/name and the like, over HTTP."""
    with serve_over_http(own_git.parent / "hosts") as hosts:
        yield hosts


@pytest.fixture
def daemon_hosts(own_git: Path) -> Iterator[CodeHosts]:
    """The same, by git's own protocol."""
    with serve_by_daemon(own_git.parent / "hosts") as hosts:
        yield hosts
