"""Whether something is at a path, where that may not be looked at: ``Path`` would raise an error of its own."""

from __future__ import annotations

from pathlib import Path


def is_folder(path: Path) -> bool:
    """Whether a folder is there, as far as can be seen."""
    try:
        return path.is_dir()
    except OSError:
        return False


def is_link(path: Path) -> bool:
    """Whether a link is there, as far as can be seen."""
    try:
        return path.is_symlink()
    except OSError:
        return False


def may_be_there(path: Path) -> bool:
    """Whether something is there, or cannot be seen."""
    try:
        return path.exists()
    except OSError:
        return True
