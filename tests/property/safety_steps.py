"""Steps of the library machine that keep the whole library, and go back to what was kept."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.library import Library


def keep(library: Library, step: dict[str, Any]) -> str:
    """Perform one step; what came of it."""
    return _STEPS[step["kind"]](library)


def _back_up(library: Library) -> str:
    _place(library).unlink(missing_ok=True)
    library.backups.make_at(_place(library))
    return "nothing"


def _go_back(library: Library) -> str:
    library.backups.restore(_place(library))
    return "restored"


def _place(library: Library) -> Path:
    return library.path.with_name("kept.db")


_STEPS = {"back up": _back_up, "go back": _go_back}
KINDS = tuple(_STEPS)
"""What these steps are called."""
