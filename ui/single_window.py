"""One window on a library: the first one holds a lock, and a second hands it its files and goes.

Whoever holds the lock listens for others only once it is painted, so that a usual start pays for the lock alone.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, Signal

from app.errors import LibraryError
from ui import language

if TYPE_CHECKING:
    from ui.handing_over import Mailbox

PATIENCE = 5.0
"""Seconds that another window has to take files before it counts as hung."""

_UNREACHABLE_FOR = 2.0
"""Seconds after which a lock whose holder nobody can reach is no reason to stay away."""

_PAUSE = 0.05


class SingleWindow(QObject):
    """This window's place as the only one on its library.

    Signals:
        called: another window was asked for: come to the front, and import these files (a tuple of Path).
    """

    called = Signal(object)

    def __init__(self, library: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = find_place(library)
        self._lock = QLockFile(f"{self._place}.lock")
        self._lock.setStaleLockTime(0)  # a holder that lives is never stale, however old
        self._mailbox: Mailbox | None = None

    def enter(self, files: Sequence[Path] = (), patience: float = PATIENCE) -> bool:
        """Become the window on the library, or hand these files to the one there is; whether it is to be this one.

        Raises:
            LibraryError: another window has it, and did not answer for so many seconds.
        """
        if self._take_lock():
            return True
        from ui.handing_over import Answer, hand_over  # noqa: PLC0415 - a usual start never comes here

        started = time.monotonic()
        while (waited := time.monotonic() - started) < patience:
            answer = hand_over(self._place, files, patience - waited)
            if answer is Answer.TAKEN:
                return False
            if self._take_lock() or (answer is Answer.NOBODY and waited > _UNREACHABLE_FOR):
                return True
            time.sleep(_PAUSE)
        raise LibraryError(
            language.tr("Refshelf has this library open already, but its window does not answer."),
            language.tr("Wait for it to come back, or end it, then try again."),
        )

    def listen(self) -> None:
        """Begin to hear of other windows that are asked for, if this one is known as the only one."""
        if self._lock.isLocked() and self._mailbox is None:
            from ui.handing_over import Mailbox  # noqa: PLC0415 - it takes 10-20 ms, and nothing is painted yet

            self._mailbox = Mailbox(self._place, self)
            self._mailbox.received.connect(self.called)

    def leave(self) -> None:
        """Let another window be the one on the library."""
        if self._mailbox is not None:
            self._mailbox.close()
        self._lock.unlock()

    def _take_lock(self) -> bool:
        """Whether the lock is ours now; where none can be had at all, nobody keeps anybody out."""
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError


def find_place(library: Path) -> str:
    """Where the windows on a library meet: the beginning of file names, the same for every way to name the library.

    It is short, since the path of a socket must be under some hundred bytes.
    """
    named = os.fsencode(os.path.normcase(library.resolve()))
    user = str(os.getuid()) if hasattr(os, "getuid") else ""
    digest = bytes(QCryptographicHash.hash(named, QCryptographicHash.Algorithm.Sha256).data()).hex()
    return f"{_find_folder()}/refshelf-{user}-{digest[:16]}"


def _find_folder() -> str:
    """The folder that the system keeps for what this person's programs have open, else the one for temporary files."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    usable = len(runtime) < 50 and runtime.startswith("/") and os.access(runtime, os.W_OK)
    return runtime if usable else QDir.tempPath()
