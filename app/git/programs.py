"""The editors and terminals that are on this computer, and the arguments with which one opens a folder.

A program is set by the person as a command line; it is parted into arguments here and never given to a shell.
"""

from __future__ import annotations

import contextlib
import ntpath
import os
import re
import shlex
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import NamedTuple

from app.errors import InvalidValue, KnownError
from app.frozen import Frozen
from app.git.places import is_folder

PATH_MARK = "{path}"
"""What stands in a command line for the folder that is to be opened."""

PATIENCE = 1.5
"""Seconds after which a program that was started is taken to work; xdg-open needs some tenths to find none."""

_WINDOWS_WORD = re.compile(r'(?:"[^"]*"|[^\s"])+')
_BATCH = (".bat", ".cmd")
"""What Windows gives to its shell, which would read signs in the name of a folder as commands."""


class Program(Frozen):
    """A program that is on this computer: what people call it, and its command line."""

    name: str
    command: str


class _Known(NamedTuple):
    """A program that we know: its name, the names of its file, and the arguments that open a folder with it."""

    name: str
    files: tuple[str, ...]
    arguments: str = PATH_MARK


_EDITORS = (
    _Known("VS Code", ("code", "com.visualstudio.code", "Code.exe")),
    _Known("VSCodium", ("codium", "vscodium", "com.vscodium.codium", "VSCodium.exe")),
    _Known("Cursor", ("cursor", "Cursor.exe")),
    _Known("PyCharm", ("pycharm", "pycharm-community", "pycharm-professional", "charm", "pycharm64.exe")),
    _Known("Zed", ("zed", "zeditor", "zedit")),
    _Known("Sublime Text", ("subl", "sublime_text", "sublime_text.exe")),
    _Known("Kate", ("kate",)),
    _Known("Emacs", ("emacs", "runemacs.exe")),
    _Known("GVim", ("gvim", "gvim.exe")),
    _Known("MacVim", ("mvim",)),
)
_TERMINALS = (
    _Known("The system's terminal", ("x-terminal-emulator",), ""),
    _Known("GNOME Terminal", ("gnome-terminal",), f"--working-directory={PATH_MARK}"),
    _Known("GNOME Console", ("kgx",), f"--working-directory={PATH_MARK}"),
    _Known("Ptyxis", ("ptyxis",), f"--new-window --working-directory={PATH_MARK}"),
    _Known("Konsole", ("konsole",), f"--workdir {PATH_MARK}"),
    _Known("Xfce Terminal", ("xfce4-terminal",), f"--working-directory={PATH_MARK}"),
    _Known("MATE Terminal", ("mate-terminal",), f"--working-directory={PATH_MARK}"),
    _Known("kitty", ("kitty",), f"--directory {PATH_MARK}"),
    _Known("Alacritty", ("alacritty",), f"--working-directory {PATH_MARK}"),
    _Known("foot", ("foot",), f"--working-directory={PATH_MARK}"),
    _Known("WezTerm", ("wezterm",), f"start --cwd {PATH_MARK}"),
    _Known("xterm", ("xterm",), ""),
    _Known("Windows Terminal", ("wt.exe",), f"-d {PATH_MARK}"),
    _Known("PowerShell", ("powershell.exe",), "-NoExit"),
    _Known("Command Prompt", ("cmd.exe",), ""),
)
_MAC_EDITORS = ("Visual Studio Code", "VSCodium", "Cursor", "PyCharm", "PyCharm CE", "Zed", "Sublime Text", "Emacs")
_MAC_TERMINALS = ("Terminal", "iTerm")
_MAC_FOLDERS = ("/System/Applications/Utilities", "/Applications/Utilities", "/Applications", "~/Applications")
_WINDOWS_PLACES = (
    r"%LOCALAPPDATA%\Programs\Microsoft VS Code\Code.exe",
    r"%ProgramFiles%\Microsoft VS Code\Code.exe",
    r"%LOCALAPPDATA%\Programs\VSCodium\VSCodium.exe",
    r"%ProgramFiles%\VSCodium\VSCodium.exe",
    r"%LOCALAPPDATA%\Programs\cursor\Cursor.exe",
    r"%ProgramFiles%\Sublime Text\sublime_text.exe",
)
"""Where programs of Windows are that are not on its path, or only as a batch file."""


def find_editors() -> tuple[Program, ...]:
    """The editors that are on this computer, the one that most people have first."""
    return _find(_EDITORS, _MAC_EDITORS)


def find_terminals() -> tuple[Program, ...]:
    """The terminals that are on this computer, the one that the system prefers first."""
    return _find(_TERMINALS, _MAC_TERMINALS)


def part_command_line(text: str) -> list[str]:
    """A command line as its arguments: by the rules of a POSIX shell, on Windows by those of its programs.

    Raises:
        InvalidValue: it has a quote that does not end, or nothing but blanks in it.
    """
    try:
        words = _part_for_windows(text) if sys.platform == "win32" else shlex.split(text)
    except ValueError as error:
        raise InvalidValue(text, f"In “{text}” a quote does not end.", "Put a name with blanks in quotes.") from error
    if not words or not words[0]:
        raise InvalidValue(text, "It names no program.", f"Type one, such as code {PATH_MARK}.")
    return words


def check_command_line(text: str) -> str:
    """A command line whose program is on this computer, without the blanks around it.

    Raises:
        InvalidValue: it cannot be parted, or its program is not on this computer, or it is a batch file.
    """
    _locate(text, part_command_line(text)[0])
    return text.strip()


def editor_arguments(command: str, folder: Path) -> list[str]:
    """What starts an editor: the folder stands in place of ``{path}``, else behind the rest.

    Raises:
        InvalidValue: as of ``check_command_line``.
    """
    filled = terminal_arguments(command, folder)
    return filled if PATH_MARK in command else [*filled, str(folder)]


def terminal_arguments(command: str, folder: Path) -> list[str]:
    """What starts a terminal: the folder stands in place of ``{path}``; without it, the folder is where it starts.

    Raises:
        InvalidValue: as of ``check_command_line``.
    """
    program, *rest = part_command_line(command)
    return [_locate(command, program), *(word.replace(PATH_MARK, str(folder)) for word in rest)]


def start_program(arguments: list[str], folder: Path | None, patience: float = 0) -> None:
    """Start a program in a folder, and leave it to itself: it outlives us, and says nothing on our terminal.

    Args:
        folder: None is where we are, if only in one that was deleted.
        patience: seconds in which it may still end with an error, as what only hands over to another program does.

    Raises:
        KnownError: the folder is not there, the program cannot be started, or it ended with an error.
    """
    if folder is not None and not is_folder(folder):
        raise KnownError(f"The folder {folder} is not there.", "It may have been moved, deleted or closed to you.")
    own_console = getattr(subprocess, "CREATE_NEW_CONSOLE", 0)  # of Windows, where a terminal has no other window
    streams = None if own_console else subprocess.DEVNULL
    try:
        started = subprocess.Popen(
            arguments,
            cwd=folder,
            stdin=streams,
            stdout=streams,
            stderr=streams,
            start_new_session=True,
            creationflags=own_console,
        )
    except (OSError, ValueError) as error:
        what = f"{arguments[0]} cannot be started: {getattr(error, 'strerror', None) or error}."
        raise KnownError(what, "Choose another program in the settings.") from error
    if patience:
        _await_failure(started, arguments[0], patience)
    threading.Thread(target=started.wait, daemon=True).start()  # so that it leaves no dead process behind


def _await_failure(started: subprocess.Popen[bytes], program: str, patience: float) -> None:
    """Wait until it ends, or is still there after a while, and so works."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        if code := started.wait(patience):
            what = f"{program} ended at once with an error ({code})."
            raise KnownError(what, "Choose another program in the settings.")


def _locate(text: str, program: str) -> str:
    """The file of a program; it is looked for on the path only, never in the folder that is to be opened."""
    expanded = str(Path(program).expanduser()) if program.startswith("~") else program
    found = shutil.which(expanded)
    if found is None or not Path(found).is_absolute():  # else it would be another one in the folder that is opened
        raise InvalidValue(text, f"There is no program “{program}” on this computer.", "Check its name, or its path.")
    if found.lower().endswith(_BATCH):
        remedy = "Name the program itself, a file that ends in .exe."
        raise InvalidValue(text, f"“{program}” is a batch file, which is not safe to start with a folder.", remedy)
    return found


def _part_for_windows(text: str) -> list[str]:
    if text.count('"') % 2:
        raise ValueError(text)
    return [word.replace('"', "") for word in _WINDOWS_WORD.findall(text)]


def _find(known: tuple[_Known, ...], mac: tuple[str, ...]) -> tuple[Program, ...]:
    programs = [Program(each.name, _join(file, each.arguments)) for each in known if (file := _find_file(each))]
    if sys.platform == "darwin":
        named = {program.name for program in programs} | ({"Visual Studio Code"} if shutil.which("code") else set())
        programs += [Program(app, f"open -a {shlex.quote(app)} {PATH_MARK}") for app in mac if _has_app(app, named)]
    return tuple(programs)


def _find_file(known: _Known) -> str | None:
    """The name or the path by which a program can be started, if it is here."""
    for file in known.files:
        if file.endswith(".exe") != (sys.platform == "win32"):
            continue
        if shutil.which(file):
            return file
        for place in map(os.path.expandvars, _WINDOWS_PLACES if sys.platform == "win32" else ()):
            if ntpath.basename(place) == file and Path(place).is_file():
                return place
    return None


def _has_app(app: str, named: set[str]) -> bool:
    return app not in named and any(Path(folder, f"{app}.app").expanduser().is_dir() for folder in _MAC_FOLDERS)


def _join(file: str, arguments: str) -> str:
    quoted = f'"{file}"' if " " in file else file
    return f"{quoted} {arguments}".rstrip()
