"""What to do where ``Library.open`` raises LibraryDamaged; these need no library that is open."""

from __future__ import annotations

from pathlib import Path

from app.store import backups
from app.store import rescue as rescuing
from app.store.backups import Backup
from app.store.copies import NOBODY, Watch
from app.store.restoring import check_backup

__all__ = ["Backup", "Watch", "check_backup", "find_rescue", "is_damaged", "list_backups", "rescue"]


def list_backups(path: Path) -> tuple[Backup, ...]:
    """The backups of a library, newest first, whether or not it can be opened."""
    return backups.list_backups(path)


def find_rescue(path: Path, watch: Watch = NOBODY) -> Backup | None:
    """The newest backup of a library whose every page is sound; reads it whole, so that it may take a while."""
    return backups.find_newest_whole(path, watch)


def is_damaged(path: Path, watch: Watch = NOBODY) -> bool:
    """Whether the file of a library is there and some of it cannot be read; reads it whole."""
    return rescuing.is_damaged(path, watch)


def rescue(path: Path, backup: Path, watch: Watch = NOBODY) -> Path | None:
    """Put a backup in place of a damaged library, after asking; returns where the damaged file is kept.

    Returns None where there was no file at all.

    Raises:
        Declined: the library is not damaged.
        LibraryBusy: another program has it open.
        LibraryError: the backup cannot be read, or nothing could be written; the library is as it was.
        Cancelled: the watch said so; the library is as it was.
    """
    return rescuing.rescue(path, backup, watch)
