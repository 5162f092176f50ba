"""The log file: what went wrong, for the person to send and for us to read."""

from __future__ import annotations

import logging
from pathlib import Path

_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


def set_up_logs(folder: Path) -> Path | None:
    """Log to a rotating file in a folder, 1 MB and three old ones; where it is, or None if it cannot be written.

    Asked twice for one folder, it logs there once.
    """
    path = folder / "refshelf.log"
    root = logging.getLogger()
    if any(getattr(handler, "baseFilename", None) == str(path.absolute()) for handler in root.handlers):
        return path
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.open("a").close()
    except OSError as error:
        logging.getLogger(__name__).info("No log file: %s", error)
        return None
    root.addHandler(_RotatingLater(path))
    root.setLevel(logging.INFO)
    return path


class _RotatingLater(logging.Handler):
    """Makes the rotating file's own handler for the first record: a start that goes well need not import it.

    Attributes:
        baseFilename: where it logs, as the handlers of files name it.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.baseFilename = str(path.absolute())
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        if self._file is None:
            self._file = _open_rotating(self.baseFilename)
        self._file.emit(record)

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
        super().close()


def _open_rotating(path: str) -> logging.Handler:
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - it brings sockets and queues

    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter(_FORM))
    return handler
