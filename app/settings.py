"""Where the program keeps its files, and the settings that it remembers."""

from __future__ import annotations

import contextlib
import json
import math
import os
import shlex
from pathlib import Path
from typing import Any, Literal

_APPLICATION = "refshelf"
HOME_VARIABLE = "REFSHELF_HOME"
"""If set, a folder that is used in place of the system's folders for data, settings and logs."""
LIBRARY_VARIABLE = "REFSHELF_LIBRARY"
BROWSER_VARIABLE = "REFSHELF_BROWSER"
"""If set, a program that is started with a web address as its only argument, in place of the system's browser."""
LIBRARY_SETTING = "library"
"""The setting that names the library to open where nothing else does."""
HISTORY_SETTING = "history_megabytes"
"""The setting that says how much the history may take; 0 keeps the newest change alone."""
KEY_PATTERN_SETTING = "citation_key_pattern"
"""The setting that says what the citation keys of new papers are made of."""
HISTORY_MEGABYTES = 256
"""What the history may take where nothing else is set."""


def named_library(explicit: Path | None = None) -> Path | None:
    """The library that the person named: by argument, ``REFSHELF_LIBRARY`` or in the window's settings; else None."""
    from_environment = os.environ.get(LIBRARY_VARIABLE)
    named = explicit or (Path(from_environment) if from_environment else None) or chosen_library()
    return None if named is None else named.absolute()


def chosen_library() -> Path | None:
    """The library that the person chose in the window's settings, in place of the usual one."""
    chosen = Settings().get(LIBRARY_SETTING)
    return Path(chosen) if isinstance(chosen, str) and chosen else None


def usual_library() -> Path:
    """``library.db`` in the person's data folder."""
    return (_home("data") / "library.db").absolute()


def library_path(explicit: Path | None = None) -> Path:
    """The library to open: the one named, else the usual one."""
    return named_library(explicit) or usual_library()


def command_line(words: str, library: Path) -> str:
    """What to type for a command on a library: ``refshelf check``, and which one where another would be taken."""
    usual = library.absolute() == library_path()
    return f"refshelf {words}" if usual else f"refshelf {words} --library {shlex.quote(str(library))}"


def usual_code_folder() -> Path:
    """Where clones of repositories go unless the person chose another place: among their documents, to be seen."""
    if os.environ.get(HOME_VARIABLE):
        return Path(os.environ[HOME_VARIABLE]).absolute() / "code"
    import platformdirs  # noqa: PLC0415 - who names a folder of their own has no need of it

    return platformdirs.user_documents_path().absolute() / "Refshelf" / "code"


def cache_folder() -> Path:
    """Where files are kept that can be made anew at any time."""
    return _home("cache")


def secret_file() -> Path:
    """Where a text is kept that tells what was made here from what others made."""
    return _home("data") / "secret"


def log_folder() -> Path:
    """Where the log file is written."""
    return _home("log")


class Settings:
    """What the window remembers between two starts: a JSON object in the person's configuration folder.

    A file that holds something else is set aside as ``settings.json.damaged``, and the program starts with none.  Keys
    that this version does not know, and those that another window wrote meanwhile, are kept.

    Attributes:
        path: the file.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or _home("config") / "settings.json"
        self._values = self._read()

    def get(self, key: str, default: Any = None) -> Any:
        """The value remembered under a key, else ``default``."""
        return self._values.get(key, default)

    def set(self, key: str, value: Any) -> None:
        """Remember a value that JSON can hold; the file is replaced whole, so that it is never half written.

        Raises:
            OSError: the file cannot be written; the value is remembered until the program ends.
            TypeError: JSON cannot hold the value; nothing is remembered.
        """
        if key in self._values and self._values[key] == value:
            return
        values = self._values | self._read() | {key: value}
        # ASCII, since the path of a folder may hold bytes that are no UTF-8, which only an escape can carry.
        text = json.dumps(values, indent=1)
        self._values = values
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(f".json.new-{os.getpid()}")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(self.path)

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except OSError:  # there is none, or it may not be read: not for us to move
            return {}
        except (ValueError, RecursionError):  # not JSON, not UTF-8, or nested without end
            values = None
        if isinstance(values, dict):
            return values
        with contextlib.suppress(OSError):
            self.path.replace(self.path.with_suffix(".json.damaged"))
        return {}


def read_history_budget() -> int:
    """The bytes that what can be undone may take, as it is set now; a setting that is no size counts as none."""
    megabytes = Settings().get(HISTORY_SETTING)
    usable = isinstance(megabytes, int | float) and not isinstance(megabytes, bool) and 0 <= megabytes < math.inf
    return int((megabytes if usable else HISTORY_MEGABYTES) * 1_000_000)


def read_key_pattern() -> str:
    """What the citation keys of new papers are made of, as it was typed; "" where nothing is set."""
    pattern = Settings().get(KEY_PATTERN_SETTING)
    return pattern if isinstance(pattern, str) else ""


def _home(kind: Literal["data", "config", "log", "cache"]) -> Path:
    """The folder for files of a kind: in ``REFSHELF_HOME`` if that is set, else the system's."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Path(home) / kind
    import platformdirs  # noqa: PLC0415 - who names a folder of their own has no need of it

    system = platformdirs.PlatformDirs(_APPLICATION, appauthor=False)
    folders = {"data": system.user_data_path, "config": system.user_config_path, "log": system.user_log_path}
    return (folders | {"cache": system.user_cache_path})[kind]
