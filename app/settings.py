"""Where the program keeps its files, and the settings that it remembers."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import platformdirs

_APPLICATION = "refshelf"
HOME_VARIABLE = "REFSHELF_HOME"
"""If set, a folder that is used in place of the system's folders for data, settings and logs."""
LIBRARY_VARIABLE = "REFSHELF_LIBRARY"


def library_path(explicit: Path | None = None) -> Path:
    """The library to open: the one named, else ``REFSHELF_LIBRARY``, else ``library.db`` in the person's data folder."""
    named = explicit or (Path(os.environ[LIBRARY_VARIABLE]) if os.environ.get(LIBRARY_VARIABLE) else None)
    return (
        named or _home("data", platformdirs.user_data_path(_APPLICATION, appauthor=False)) / "library.db"
    ).absolute()


def log_folder() -> Path:
    return _home("log", platformdirs.user_log_path(_APPLICATION, appauthor=False))


class Settings:
    """What the window remembers between two starts: a JSON object in the person's configuration folder.

    A file that cannot be read as one is set aside as ``settings.json.damaged``, and the program starts with none.

    Attributes:
        path: the file.
    """

    def __init__(self, path: Path | None = None) -> None:
        folder = _home("config", platformdirs.user_config_path(_APPLICATION, appauthor=False))
        self.path = path or folder / "settings.json"
        self._values = self._read()

    def get(self, key: str, default: Any = None) -> Any:
        return self._values.get(key, default)

    def set(self, key: str, value: Any) -> None:
        """Remember a value that JSON can hold; the file is replaced whole, so that it is never half written.

        Raises:
            OSError: the file cannot be written.
        """
        if self._values.get(key) == value:
            return
        self._values[key] = value
        self.path.parent.mkdir(parents=True, exist_ok=True)
        fresh = self.path.with_suffix(".json.new")
        fresh.write_text(json.dumps(self._values, indent=1, ensure_ascii=False), encoding="utf-8")
        fresh.replace(self.path)

    def _read(self) -> dict[str, Any]:
        if not self.path.exists():
            return {}
        try:
            values = json.loads(self.path.read_text(encoding="utf-8"))
        except ValueError:  # not JSON, or not UTF-8
            values = None
        if isinstance(values, dict):
            return values
        self.path.replace(self.path.with_suffix(".json.damaged"))
        return {}


def _home(kind: str, usual: Path) -> Path:
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / kind if home else usual
