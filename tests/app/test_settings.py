"""Settings survive damage, other windows and older versions."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from app.settings import (
    LIBRARY_SETTING,
    Settings,
    command_line,
    library_path,
    log_folder,
    named_library,
    read_history_budget,
    usual_library,
)


def test_remembered_until_the_next_start(home):
    Settings().set("theme", "dark")
    assert Settings().get("theme") == "dark"
    assert Settings().path == home / "config" / "settings.json"


def test_nothing_is_written_before_something_is_set(home):
    assert Settings().get("theme", "light") == "light"
    assert not home.exists()


@pytest.mark.parametrize("value", [None, 0, False, "", [], {"width": 3}, 1.5, "ü 王", "a\udcffb"])
def test_any_json_value_comes_back(value):
    Settings().set("key", value)
    assert Settings().get("key", "default") == value


def test_unknown_keys_are_kept():
    path = Settings().path
    path.parent.mkdir(parents=True)
    path.write_text('{"of a later version": [1], "theme": "light"}', "utf-8")
    Settings().set("theme", "dark")
    assert json.loads(path.read_text("utf-8")) == {"of a later version": [1], "theme": "dark"}


def test_two_windows_keep_what_the_other_wrote():
    one, other = Settings(), Settings()
    one.set("theme", "dark")
    other.set("width", 300)
    assert (Settings().get("theme"), Settings().get("width")) == ("dark", 300)


def test_the_same_value_is_not_written_again():
    settings = Settings()
    settings.set("theme", "dark")
    settings.path.unlink()
    settings.set("theme", "dark")
    assert not settings.path.exists()


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"null", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_damaged_file_is_set_aside(damage):
    path = Settings().path
    path.parent.mkdir(parents=True)
    path.write_bytes(damage)
    settings = Settings()
    assert settings.get("theme") is None
    assert path.with_name("settings.json.damaged").read_bytes() == damage
    settings.set("theme", "dark")
    assert Settings().get("theme") == "dark"


def test_a_folder_of_its_name_stops_nobody():
    path = Settings().path
    path.mkdir(parents=True)
    assert Settings().get("theme") is None


def test_a_damaged_file_that_cannot_be_moved_stops_nobody(monkeypatch):
    path = Settings().path
    path.parent.mkdir(parents=True)
    path.write_text("{")
    path.with_name("settings.json.damaged").mkdir()
    assert Settings().get("theme") is None


def test_a_write_that_fails_leaves_the_file_whole(monkeypatch):
    settings = Settings()
    settings.set("theme", "dark")
    before = settings.path.read_bytes()

    def fail(self: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="No space"):
        settings.set("theme", "light")
    assert settings.path.read_bytes() == before
    assert settings.get("theme") == "light"


def test_a_value_that_json_cannot_hold_is_not_remembered():
    settings = Settings()
    with pytest.raises(TypeError):
        settings.set("key", object())
    assert settings.get("key") is None
    assert not settings.path.exists()


def test_nothing_is_left_beside_the_file():
    settings = Settings()
    for width in range(3):
        settings.set("width", width)
    assert list(settings.path.parent.iterdir()) == [settings.path]


def test_another_file_may_be_named(tmp_path):
    Settings(tmp_path / "own.json").set("theme", "dark")
    assert Settings(tmp_path / "own.json").get("theme") == "dark"


def test_the_library_is_the_one_named(home, tmp_path, monkeypatch):
    assert named_library() is None
    assert library_path() == home / "data" / "library.db"
    monkeypatch.setenv("REFSHELF_LIBRARY", "")
    assert named_library() is None
    monkeypatch.setenv("REFSHELF_LIBRARY", str(tmp_path / "environment.db"))
    assert library_path() == named_library() == tmp_path / "environment.db"
    assert library_path(tmp_path / "argument.db") == tmp_path / "argument.db"
    monkeypatch.chdir(tmp_path)
    assert library_path(Path("here.db")) == tmp_path / "here.db"


def test_the_library_chosen_in_the_window_is_taken_where_none_is_named(home, tmp_path, monkeypatch):
    Settings().set(LIBRARY_SETTING, str(tmp_path / "chosen.db"))
    assert library_path() == named_library() == tmp_path / "chosen.db"
    assert command_line("check", tmp_path / "chosen.db") == "refshelf check"
    monkeypatch.setenv("REFSHELF_LIBRARY", str(tmp_path / "environment.db"))
    assert library_path() == tmp_path / "environment.db"
    assert library_path(tmp_path / "argument.db") == tmp_path / "argument.db"


@pytest.mark.parametrize("chosen", [None, "", 7, ["x.db"]])
def test_a_choice_that_is_none_leaves_the_usual_library(home, chosen):
    Settings().set(LIBRARY_SETTING, chosen)
    assert named_library() is None
    assert library_path() == usual_library() == home / "data" / "library.db"


def test_what_to_type_names_a_library_that_would_not_be_taken_without(home, tmp_path, monkeypatch):
    assert command_line("check --repair", library_path()) == "refshelf check --repair"
    other = tmp_path / "the other.db"
    assert command_line("check", other) == f"refshelf check --library '{other}'"
    monkeypatch.setenv("REFSHELF_LIBRARY", str(other))
    assert command_line("check", other) == "refshelf check"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folders of XDG are those of Linux")
def test_without_a_home_of_its_own_the_folders_are_the_systems(tmp_path, monkeypatch):
    monkeypatch.delenv("REFSHELF_HOME")
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    assert library_path() == tmp_path / "DATA" / "refshelf" / "library.db"
    assert Settings().path == tmp_path / "CONFIG" / "refshelf" / "settings.json"
    assert log_folder() == tmp_path / "STATE" / "refshelf" / "log"


@pytest.mark.parametrize(
    ("setting", "size"),
    [(512, 512_000_000), (0, 0), (0.5, 500_000), (-1, 256_000_000), ("1", 256_000_000), (True, 256_000_000)],
)
def test_history_may_take_what_is_set(setting, size):
    assert read_history_budget() == 256_000_000
    Settings().set("history_megabytes", setting)
    assert read_history_budget() == size
