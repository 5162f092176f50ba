"""The log file, and doing without one."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from app.logs import set_up_logs


@pytest.fixture(autouse=True)
def restored_root() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    for handler in [each for each in root.handlers if each not in handlers]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


def test_what_is_logged_is_in_the_file(tmp_path):
    path = set_up_logs(tmp_path / "log")
    assert path == tmp_path / "log" / "refshelf.log"
    logging.getLogger("app.somewhere").info("Opened %s", "王.db")
    assert path is not None
    assert path.read_text("utf-8").rstrip().endswith("INFO app.somewhere: Opened 王.db")


def test_set_up_twice_it_logs_once(tmp_path):
    first, second = set_up_logs(tmp_path), set_up_logs(tmp_path)
    assert first == second
    logging.getLogger("app").info("once")
    assert second is not None
    assert second.read_text("utf-8").count("once") == 1


def test_a_traceback_is_kept(tmp_path):
    path = set_up_logs(tmp_path)
    try:
        raise ValueError("why")
    except ValueError:
        logging.getLogger("app").info("Failed", exc_info=True)
    assert path is not None
    assert "ValueError: why" in path.read_text("utf-8")


def test_a_folder_that_cannot_be_made_stops_nobody(tmp_path):
    (tmp_path / "file").write_text("in the way")
    handlers = list(logging.getLogger().handlers)
    assert set_up_logs(tmp_path / "file" / "log") is None
    assert logging.getLogger().handlers == handlers


def test_a_folder_of_the_files_name_stops_nobody(tmp_path):
    (tmp_path / "refshelf.log").mkdir()
    assert set_up_logs(tmp_path) is None


def test_it_stays_small(tmp_path):
    path = set_up_logs(tmp_path)
    for _ in range(60):
        logging.getLogger("app").info("x" * 100_000)
    assert path is not None
    assert sum(each.stat().st_size for each in tmp_path.iterdir()) <= 4_100_000
    assert len(list(tmp_path.iterdir())) == 4
