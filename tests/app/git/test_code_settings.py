"""What can be set about code is checked when it is set, and what is kept and makes no sense stops nobody."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.errors import InvalidValue, KnownError
from app.git.code_settings import CodeSettings
from app.settings import Settings

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="programs of Windows are no scripts")


@pytest.fixture
def settings():
    return CodeSettings(Settings())


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Makes a program on a path that has nothing else."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))

    def make(name):
        path = folder / name
        path.write_text("#!/bin/sh\n", "utf-8")
        path.chmod(0o755)
        return path

    return make


def test_nothing_is_made_before_something_is_cloned(home, settings):
    assert settings.clone_folder == home / "code"
    assert (settings.watched_folders, settings.editor, settings.terminal) == ((), "", "")
    assert not home.exists()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the folders of XDG are those of Linux")
def test_clones_go_among_the_documents(monkeypatch, settings, tmp_path):
    monkeypatch.delenv("REFSHELF_HOME")
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(tmp_path / "Papers and so on"))
    assert settings.clone_folder == tmp_path / "Papers and so on" / "Refshelf" / "code"


def test_what_is_set_comes_back_at_the_next_start(settings, tmp_path, program):
    program("code")
    settings.clone_folder = tmp_path / "not yet" / "code"
    settings.watched_folders = [tmp_path, tmp_path / "bin", tmp_path]
    settings.editor = " code {path} "
    settings.terminal = "code"
    again = CodeSettings(Settings())
    assert again.clone_folder == tmp_path / "not yet" / "code"
    assert again.watched_folders == (tmp_path, tmp_path / "bin")
    assert (again.editor, again.terminal) == ("code {path}", "code")
    assert not (tmp_path / "not yet").exists()


def test_each_can_be_taken_back(home, settings, tmp_path, program):
    program("code")
    for folder in (None, home / "code"):
        settings.clone_folder = tmp_path
        settings.clone_folder = folder
        assert settings.clone_folder == home / "code"
        assert Settings().get("code_clone_folder", "not set") is None
    settings.watched_folders = [tmp_path]
    settings.watched_folders = []
    settings.editor = "code"
    settings.editor = " "
    assert (settings.watched_folders, settings.editor) == ((), "")


def test_a_path_is_made_whole(settings, tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / "src").mkdir()
    settings.watched_folders = [Path("~/src/../src")]
    assert settings.watched_folders == (tmp_path / "src",)
    monkeypatch.chdir(tmp_path)
    settings.clone_folder = Path("src")
    assert settings.clone_folder == tmp_path / "src"


def test_folders_that_cannot_be(settings, tmp_path):
    (tmp_path / "file").write_text("")
    for folder, why in (
        (tmp_path / "file", "is not a folder"),
        (tmp_path / "file" / "below", "file is not a folder"),
        (Path(), "names no folder"),
        (Path("a\0b"), "names no folder"),
        (Path("~no such person/code"), "is not the name of a folder"),
    ):
        with pytest.raises(InvalidValue, match=why):
            settings.clone_folder = folder
    with pytest.raises(InvalidValue, match="There is no folder"):
        settings.watched_folders = [tmp_path / "none"]
    with pytest.raises(InvalidValue, match="is not a folder"):
        settings.watched_folders = [tmp_path, tmp_path / "file"]
    assert settings.watched_folders == ()


def test_folders_that_are_not_ours(settings, tmp_path, monkeypatch):
    monkeypatch.setattr("os.access", lambda *_, **__: False)  # as root may do everything
    with pytest.raises(InvalidValue, match="Nothing can be written"):
        settings.clone_folder = tmp_path
    with pytest.raises(InvalidValue, match="cannot be read"):
        settings.watched_folders = [tmp_path]


def test_a_folder_that_is_out_of_reach_just_now_stays(settings, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    settings.watched_folders = [disk]
    disk.rmdir()
    settings.watched_folders = [*settings.watched_folders, tmp_path]
    assert settings.watched_folders == (disk, tmp_path)


@pytest.mark.parametrize(
    ("command", "why"),
    [("no-such-program", "no program “no-such-program”"), ("code 'x", "does not end"), ("''", "names no program")],
)
def test_command_lines_that_cannot_be(settings, program, command, why):
    program("code")
    for name in ("editor", "terminal"):
        with pytest.raises(InvalidValue, match=why):
            setattr(settings, name, command)
    assert (settings.editor, settings.terminal) == ("", "")


@posix_only
def test_the_first_that_is_found_is_taken_where_none_is_set(settings, program, tmp_path):
    for arguments, kind in ((settings.editor_arguments, "an editor"), (settings.terminal_arguments, "a terminal")):
        with pytest.raises(KnownError, match=f"was found.*Name {kind}"):
            arguments(tmp_path)
    code, terminal = program("code"), program("gnome-terminal")
    program("emacs")
    assert settings.editor_arguments(tmp_path) == [str(code), str(tmp_path)]
    assert settings.terminal_arguments(tmp_path) == [str(terminal), f"--working-directory={tmp_path}"]
    settings.editor = "emacs --maximized"
    assert settings.editor_arguments(tmp_path)[1:] == ["--maximized", str(tmp_path)]
    code.unlink()
    Settings().set("code_editor", "code -n")
    with pytest.raises(KnownError, match="no program “code”"):
        CodeSettings(Settings()).editor_arguments(tmp_path)


@pytest.mark.parametrize("kept", [None, 7, "not/whole", [], {}, [7, "not/whole", None]])
def test_what_is_kept_and_makes_no_sense_counts_as_not_set(home, kept):
    for key in ("clone_folder", "watched_folders", "editor", "terminal"):
        Settings().set(f"code_{key}", kept)
    settings = CodeSettings(Settings())
    assert (settings.clone_folder, settings.watched_folders) == (home / "code", ())
    if not isinstance(kept, str):
        assert (settings.editor, settings.terminal) == ("", "")


def test_settings_that_cannot_be_written_are_told_of(home, settings, tmp_path):
    home.write_text("a file in the place of the folder")
    with pytest.raises(KnownError, match="The settings cannot be written"):
        settings.clone_folder = tmp_path
