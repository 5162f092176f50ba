"""The log file: what went wrong, for the person to send and for us to read."""

from __future__ import annotations

import logging
import logging.handlers
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
        handler = logging.handlers.RotatingFileHandler(path, maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    except OSError as error:
        logging.getLogger(__name__).info("No log file: %s", error)
        return None
    handler.setFormatter(logging.Formatter(_FORM))
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path
