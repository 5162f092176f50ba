"""Looking at a library for what should never be, and making anew what can be."""

from __future__ import annotations

from collections.abc import Iterator

from app.library.access import Access
from app.store import checks
from app.store.backups import Backup
from app.store.checks import Finding
from app.store.copies import NOBODY, Watch

__all__ = ["Checks", "Finding", "Watch"]


class Checks:
    """Looking at a library for what should never be, and making anew what can be.

    At a million papers this takes minutes; a ``Watch`` hears of progress and may stop it.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def run(self, watch: Watch = NOBODY) -> Iterator[Finding]:
        """Every check, one by one, each as it is done; changes nothing.

        Raises:
            LibraryBusy: the search index could not be looked into, since somebody else went on writing.
            LibraryError: the library cannot be read.
            Cancelled: the watch said so.
        """
        return checks.run_checks(self._access.path, self._access.patience, watch)

    def repair(self, watch: Watch = NOBODY) -> Backup:
        """Make anew what follows from the papers; returns the backup that was made before.

        The subscribers are told that everything may have moved.

        Raises:
            LibraryDamaged: the file itself is damaged; ``app.library.rescue`` is for that.
            LibraryBusy: somebody else went on writing.
            LibraryError: the library could not be written; nothing was changed.
            Cancelled: the watch said so; nothing was changed.
        """
        before = checks.repair(self._access.path, self._access.patience, watch)
        self._access.poll()
        return before
