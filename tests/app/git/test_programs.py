"""Command lines become arguments and never reach a shell; what is found is what is here."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from app.errors import InvalidValue, KnownError
from app.git import programs
from app.git.programs import (
    Program,
    check_command_line,
    editor_arguments,
    find_editors,
    find_terminals,
    part_command_line,
    start_program,
    terminal_arguments,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs of Windows are no scripts")


@pytest.fixture
def bin_folder(tmp_path, monkeypatch):
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def put(folder: Path, name: str, text: str = "") -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n", "utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("code", ["code"]),
        ("code -n  {path}", ["code", "-n", "{path}"]),
        ("'/opt/my editor/run' --title='a b'", ["/opt/my editor/run", "--title=a b"]),
        ("code $(touch x); rm -r ~ && y | z > out", ["code", "$(touch", "x);", "rm", "-r", "~", "&&", "y", "|", "z"]),
    ],
)
def test_parted_as_a_shell_would_and_no_more(text, words):
    assert part_command_line(text)[: len(words)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (r"C:\tools\code.exe -n", [r"C:\tools\code.exe", "-n"]),
        (r'"C:\Program Files\Code\Code.exe" {path}', [r"C:\Program Files\Code\Code.exe", "{path}"]),
        ('gvim.exe --cmd="set x"', ["gvim.exe", "--cmd=set x"]),
    ],
)
def test_parted_as_programs_of_windows_are(monkeypatch, text, words):
    monkeypatch.setattr("sys.platform", "win32")
    assert part_command_line(text) == words
    with pytest.raises(InvalidValue, match="does not end"):
        part_command_line(text + ' "')


def test_the_folder_stands_at_its_mark_or_last(bin_folder):
    file = str(put(bin_folder, "code"))
    folder = Path("/srv/a b; rm -r ~/$(x)/{path}")
    assert editor_arguments("code -n", folder) == [file, "-n", str(folder)]
    assert editor_arguments("code --folder={path} --wait", folder) == [file, f"--folder={folder}", "--wait"]
    assert terminal_arguments("code -n", folder) == [file, "-n"]
    assert terminal_arguments("code -d {path}", folder) == [file, "-d", str(folder)]


def test_a_batch_file_is_no_program(bin_folder):
    put(bin_folder, "code.cmd")
    with pytest.raises(InvalidValue, match="batch file"):
        check_command_line("code.cmd {path}")


def test_a_program_is_not_looked_for_in_the_folder_that_is_opened(bin_folder, tmp_path, monkeypatch):
    put(tmp_path, "code")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InvalidValue, match="no program"):
        editor_arguments("code", tmp_path)


def test_a_path_that_depends_on_where_one_stands_names_no_program(bin_folder, tmp_path, monkeypatch):
    put(tmp_path, "code")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", ".")
    for command in ("code", "./code"):
        with pytest.raises(InvalidValue, match="There is no program"):
            editor_arguments(command, tmp_path)


def test_found_is_what_is_here(bin_folder):
    assert (find_editors(), find_terminals()) == ((), ())
    for name in ("gvim", "com.vscodium.codium", "xterm", "konsole"):
        put(bin_folder, name)
    assert find_editors() == (Program("VSCodium", "com.vscodium.codium {path}"), Program("GVim", "gvim {path}"))
    assert find_terminals() == (Program("Konsole", "konsole --workdir {path}"), Program("xterm", "xterm"))
    for program in (*find_editors(), *find_terminals()):
        assert check_command_line(program.command) == program.command


def test_found_on_a_mac(bin_folder, monkeypatch, tmp_path):
    monkeypatch.setattr("sys.platform", "darwin")
    monkeypatch.setattr(programs, "_MAC_FOLDERS", (str(tmp_path),))
    for app in ("Visual Studio Code", "Terminal"):
        (tmp_path / f"{app}.app").mkdir()
    assert find_editors() == (Program("Visual Studio Code", "open -a 'Visual Studio Code' {path}"),)
    assert find_terminals() == (Program("Terminal", "open -a Terminal {path}"),)
    put(bin_folder, "code")
    assert find_editors() == (Program("VS Code", "code {path}"),)


def test_found_on_windows(monkeypatch, tmp_path):
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr("shutil.which", lambda file: file if file in ("wt.exe", "code", "cmd.exe") else None)
    place = tmp_path / "Code.exe"
    place.write_text("")
    monkeypatch.setattr(programs, "_WINDOWS_PLACES", (str(place),))
    monkeypatch.setattr("ntpath.basename", lambda path: Path(path).name)
    assert find_editors() == (Program("VS Code", f"{place} {{path}}"),)
    assert [each.command for each in find_terminals()] == ["wt.exe -d {path}", "cmd.exe"]


def test_started_in_the_folder_and_left_to_itself(bin_folder, tmp_path):
    folder = tmp_path / "a clone"
    folder.mkdir()
    program = put(bin_folder, "editor", 'pwd > "$1"')
    start_program([str(program), str(tmp_path / "seen")], folder)
    until = time.monotonic() + 10
    while not ((tmp_path / "seen").exists() and (tmp_path / "seen").read_text()) and time.monotonic() < until:
        time.sleep(0.01)
    assert (tmp_path / "seen").read_text().strip() == str(folder)


def test_what_cannot_be_started_is_told_of(bin_folder, tmp_path):
    with pytest.raises(KnownError, match="is not there"):
        start_program([str(put(bin_folder, "editor"))], tmp_path / "gone")
    with pytest.raises(KnownError, match="cannot be started"):
        start_program([str(tmp_path / "none")], tmp_path)
    with pytest.raises(KnownError, match="cannot be started"):
        start_program([str(put(bin_folder, "editor")), "a\0b"], tmp_path)


def test_one_that_ends_with_an_error_is_told_of_where_that_is_waited_for(bin_folder, tmp_path):
    program = str(put(bin_folder, "editor", "/bin/sleep 0.3; exit 3"))
    start_program([program], tmp_path)
    with pytest.raises(KnownError, match=r"editor ended at once with an error \(3\)"):
        start_program([program], tmp_path, patience=10)
    start_program([str(put(bin_folder, "quick", "exit 0"))], tmp_path, patience=10)


def test_one_that_goes_on_is_waited_for_no_longer(bin_folder, tmp_path):
    began = time.monotonic()
    start_program([str(put(bin_folder, "editor", "/bin/sleep 3; exit 3"))], tmp_path, patience=0.2)
    assert time.monotonic() - began < 2
