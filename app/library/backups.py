"""Copies of the whole library, and going back to one."""

from __future__ import annotations

from pathlib import Path

from app.errors import LibraryError
from app.library.access import Access
from app.store import backups, restoring
from app.store.backups import Backup, BackupKind
from app.store.copies import NOBODY, Watch, copy_library
from app.store.restoring import RestorePreview

__all__ = ["Backup", "BackupKind", "Backups", "RestorePreview", "Watch"]


class Backups:
    """Copies of the whole library, and going back to one.

    A backup is made while the library is in use, and read back before it gets its name; none is removed before.
    What takes long takes a ``Watch``, which hears of progress and may stop it.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def list(self) -> tuple[Backup, ...]:
        """The backups in the folder beside the library, newest first."""
        return backups.list_backups(self._access.path)

    def make(self, watch: Watch = NOBODY) -> Backup:
        """Make a backup now, into the folder beside the library, where it stays until a person removes it.

        Raises:
            LibraryDamaged: the library is damaged.
            LibraryError: it cannot be read, or the backup cannot be written; every other backup is kept.
        """
        return backups.make_backup(self._access.path, BackupKind.BY_HAND, watch)

    def make_at(self, path: Path, watch: Watch = NOBODY) -> Backup:
        """Make a backup as a new file; raises as ``make`` does.

        Raises:
            LibraryError: there is something of this name already.
        """
        if path.exists() or path.is_symlink():
            raise LibraryError(f"{path} is there already.", "Name a new file.")
        copy_library(self._access.path, path.absolute(), watch)
        return backups.look_at(path.absolute())

    def make_daily(self, watch: Watch = NOBODY) -> Backup | None:
        """Make today's backup if the library has changed since the last one and today has none; cheap to ask.

        Raises as ``make`` does.
        """
        if not backups.is_daily_due(self._access.path, self._access.revision):
            return None
        return backups.make_backup(self._access.path, BackupKind.DAILY, watch)

    def find_newest(self, watch: Watch = NOBODY) -> Backup | None:
        """The newest backup whose every page is sound."""
        return backups.find_newest_whole(self._access.path, watch)

    def preview(self, path: Path, watch: Watch = NOBODY) -> RestorePreview:
        """What going back to a backup would do; changes nothing.

        Raises:
            LibraryError: the file is no whole library, or a newer Refshelf's.
        """
        library = self._access.path
        return restoring.preview_restore(library, restoring.check_backup(path, watch, library), watch)

    def restore(self, path: Path, watch: Watch = NOBODY) -> Backup:
        """Put a backup's content in place of the library's, also for every other process that has it open.

        Returns the backup of what was there before: restoring that takes this back.  The subscribers are told that
        everything may have moved.

        Raises:
            LibraryBusy: another program went on writing.
            LibraryDamaged: the library is damaged, so that no backup of it can be made; see ``app.library.rescue``.
            LibraryError: the backup cannot be used, or nothing could be written.
            Declined: others changed the library again and again.
            Cancelled: the watch said so.
        """
        before = restoring.restore(self._access.path, path, self._access.patience, watch)
        self._access.poll()
        return before
