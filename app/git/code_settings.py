"""What a person can set about code: where clones go, which folders hold others, and what opens a folder."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Protocol

from app.errors import InvalidValue, KnownError
from app.git.places import is_folder
from app.git.programs import (
    Program,
    check_command_line,
    editor_arguments,
    find_editors,
    find_terminals,
    terminal_arguments,
)
from app.settings import usual_code_folder

_CLONE_FOLDER = "code_clone_folder"
_WATCHED_FOLDERS = "code_watched_folders"
_EDITOR = "code_editor"
_TERMINAL = "code_terminal"


class Memory(Protocol):
    """Where settings are kept: ``app.settings.Settings``, or the memory of a window."""

    def get(self, key: str, default: Any) -> Any:
        """The value under a key, else the default."""

    def set(self, key: str, value: Any) -> None:
        """Keep a value that JSON can hold."""


class CodeSettings:
    """The settings of code; each is checked when it is set, and what is kept and makes no sense counts as not set.

    Every setter raises InvalidValue, in words, for what cannot be, and KnownError where the settings cannot be written.
    """

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    @property
    def clone_folder(self) -> Path:
        """Where clones are made, each in a folder of its own; it need not be there before the first."""
        kept = self._memory.get(_CLONE_FOLDER, "")
        return Path(kept) if isinstance(kept, str) and Path(kept).is_absolute() else usual_code_folder()

    @clone_folder.setter
    def clone_folder(self, folder: Path | None) -> None:
        """None is the usual one."""
        checked = None if folder is None else check_clone_folder(folder)
        self._set(_CLONE_FOLDER, None if checked in (None, usual_code_folder()) else str(checked))

    @property
    def watched_folders(self) -> tuple[Path, ...]:
        """The folders under which the person has clones, in the order in which they were named."""
        kept = self._memory.get(_WATCHED_FOLDERS, [])
        texts = [each for each in kept if isinstance(each, str)] if isinstance(kept, list) else []
        return tuple(path for path in map(Path, texts) if path.is_absolute())

    @watched_folders.setter
    def watched_folders(self, folders: Iterable[Path]) -> None:
        """Those that were there before may be out of reach just now; a new one has to be there."""
        before = self.watched_folders
        checked = [each if each in before else check_watched_folder(each) for each in folders]
        self._set(_WATCHED_FOLDERS, [str(path) for path in dict.fromkeys(checked)])

    @property
    def editor(self) -> str:
        """The command line of the editor, as the person set it; "" takes the first of ``find_editors``."""
        return self._text(_EDITOR)

    @editor.setter
    def editor(self, command: str) -> None:
        self._set(_EDITOR, check_command_line(command) if command.strip() else "")

    @property
    def terminal(self) -> str:
        """The command line of the terminal, as the person set it; "" takes the first of ``find_terminals``."""
        return self._text(_TERMINAL)

    @terminal.setter
    def terminal(self, command: str) -> None:
        self._set(_TERMINAL, check_command_line(command) if command.strip() else "")

    def editor_arguments(self, folder: Path) -> list[str]:
        """What opens a folder in the editor that is set, else in the first that is found.

        Raises:
            KnownError: the one set is not on this computer, or none is.
        """
        return editor_arguments(self.editor or _first(find_editors, "editor"), folder)

    def terminal_arguments(self, folder: Path) -> list[str]:
        """What opens a terminal, started in the folder that it is to show; raises as ``editor_arguments`` does."""
        return terminal_arguments(self.terminal or _first(find_terminals, "terminal"), folder)

    def _text(self, key: str) -> str:
        kept = self._memory.get(key, "")
        return kept if isinstance(kept, str) else ""

    def _set(self, key: str, value: object) -> None:
        try:
            self._memory.set(key, value)
        except OSError as error:
            what = f"The settings cannot be written: {error.strerror or error}."
            raise KnownError(what, "Check the folder of the settings.") from error


def check_clone_folder(folder: Path) -> Path:
    """A folder in which clones can be made, whole; it is made only when something is cloned.

    Raises:
        InvalidValue: a file is in its place, or nothing can be written there.
    """
    whole = _make_whole(folder)
    there = next((path for path in (whole, *whole.parents) if _exists(path)), whole)
    if not there.is_dir():
        raise InvalidValue(str(folder), f"{there} is not a folder.", "Choose a folder for clones.")
    if not _may(there, os.W_OK | os.X_OK):
        raise InvalidValue(str(folder), f"Nothing can be written in {there}.", "Choose a folder of your own.")
    return whole


def check_watched_folder(folder: Path) -> Path:
    """A folder under which clones can be looked for, whole.

    Raises:
        InvalidValue: it is no folder, or cannot be read.
    """
    whole = _make_whole(folder)
    if not is_folder(whole):
        what = f"{whole} is not a folder." if _exists(whole) else f"There is no folder {whole}."
        raise InvalidValue(str(folder), what, "Choose a folder that holds clones.")
    if not _may(whole, os.R_OK | os.X_OK):
        raise InvalidValue(str(folder), f"{whole} cannot be read.", "Check its permissions.")
    return whole


def _make_whole(folder: Path) -> Path:
    text = str(folder)
    if text in ("", ".") or "\0" in text:  # a dot is what an empty text is made
        raise InvalidValue(text, "It names no folder.", "Choose one.")
    try:
        return Path(os.path.normpath(folder.expanduser().absolute()))
    except RuntimeError as error:
        raise InvalidValue(text, f"“{text}” is not the name of a folder.", "Choose one.") from error


def _exists(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return False


def _may(path: Path, what: int) -> bool:
    return os.access(path, what, effective_ids=os.access in os.supports_effective_ids)


def _first(find: Callable[[], tuple[Program, ...]], kind: str) -> str:
    found = find()
    if not found:
        article = "an" if kind[0] in "aeiou" else "a"
        raise KnownError(f"No {kind} was found on this computer.", f"Name {article} {kind} in the settings.")
    return found[0].command
