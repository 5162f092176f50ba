"""Backups: whole copies of a library in a folder beside it, named for why and when they were made.

``library.db`` has them in ``library-backups/``, as ``library-daily-20261123-101500.db`` (UTC).  Each is one file that
any SQLite opens, and was read back before it got its name.
"""

from __future__ import annotations

import contextlib
import datetime
import enum
import re
import time
from dataclasses import dataclass
from pathlib import Path

from app.errors import LibraryError
from app.settings import command_line
from app.store.copies import NOBODY, UNFINISHED, Watch, copy_library, find_damage, open_still, read_contents


class BackupKind(enum.StrEnum):
    """Why a backup was made, as its file name says it."""

    DAILY = "daily"
    BY_HAND = "by-hand"
    BEFORE_UPDATE = "before-update"
    BEFORE_RESTORE = "before-restore"
    BEFORE_REPAIR = "before-repair"


_KEPT = {
    BackupKind.DAILY: 7,
    BackupKind.BEFORE_UPDATE: 3,
    BackupKind.BEFORE_RESTORE: 3,
    BackupKind.BEFORE_REPAIR: 3,
}
"""How many of a kind are kept; those made by hand are the person's own to remove."""

_STAMP = "%Y%m%d-%H%M%S"
_A_DAY = 24 * 60 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy of a library.

    Attributes:
        kind: None for a file that was not made into the folder of backups.
        made_at: in UTC; of such a file, when it was last written.
        papers: how many it holds, those in the trash too; 0 if it cannot be read.
        revision: the library's, when it was made; 0 if it cannot be read.
        size: of the file, in bytes.
        good: it reads as a library of this or an older Refshelf.
    """

    path: Path
    kind: BackupKind | None
    made_at: datetime.datetime
    papers: int = 0
    revision: int = 0
    size: int = 0
    good: bool = False


def find_backups(library: Path, kind: BackupKind | None = None) -> list[Path]:
    """The files of the backups of a library, newest first, without a look into them."""
    pattern = _name_pattern(library)
    with contextlib.suppress(OSError):
        found = [match for path in _folder(library).iterdir() if (match := pattern.fullmatch(path.name))]
        found.sort(key=lambda match: (match["stamp"], int(match["more"] or 1)), reverse=True)
        return [_folder(library) / match[0] for match in found if kind in (None, match["kind"])]
    return []


def list_backups(library: Path) -> tuple[Backup, ...]:
    """The backups of a library, newest first."""
    return tuple(look_at(path) for path in find_backups(library))


def look_at(path: Path) -> Backup:
    """A file as a backup; a glance at its first pages and its count of papers, not a check of the whole."""
    kind, made_at = _parse_name(path)
    try:
        size = path.stat().st_size
        with open_still(path) as connection:
            contents = read_contents(connection, path)
    except (OSError, LibraryError):
        return Backup(path=path, kind=kind, made_at=made_at, size=_size_of(path))
    return Backup(
        path=path,
        kind=kind,
        made_at=made_at,
        papers=contents.papers,
        revision=contents.revision,
        size=size,
        good=True,
    )


def is_whole(path: Path, watch: Watch = NOBODY) -> bool:
    """Whether a backup is a library and every page of it is sound; reads the whole file."""
    try:
        with open_still(path) as connection:
            watch.guard(connection)
            read_contents(connection, path)
            return not find_damage(connection)
    except LibraryError:
        return False


def find_newest_whole(library: Path, watch: Watch = NOBODY) -> Backup | None:
    """The newest backup that every page of which is sound."""
    return next((look_at(path) for path in find_backups(library) if is_whole(path, watch)), None)


def say_rescue(library: Path) -> str:
    """What to do about a damaged library, one sentence; names its newest backup."""
    newest = next((backup for path in find_backups(library) if (backup := look_at(path)).good), None)
    if newest is None:
        return "It has no backup; stop using it, and keep a copy."
    when = newest.made_at.astimezone().strftime("%Y-%m-%d %H:%M")
    return (
        f"{command_line('restore --newest', library)} goes back to its newest good backup, of {when} with"
        f" {newest.papers:,} papers,"
        " and keeps the damaged file."
    )


def make_backup(library: Path, kind: BackupKind, watch: Watch = NOBODY, *, keep_others: bool = False) -> Backup:
    """Make a backup into the folder beside the library; only once it is good do the oldest of its kind go.

    Args:
        keep_others: none goes; ``prune`` is called later.

    Raises:
        LibraryDamaged: the library is damaged; every backup is kept.
        LibraryError: the library cannot be read, or the backup cannot be written.
        Cancelled: the watch said so.
    """
    folder = _folder(library)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LibraryError(f"{folder} cannot be made: {error.strerror or error}.", "No backup was made.") from error
    target = _name_backup(library, kind)
    copy_library(library, target, watch)
    if not keep_others:
        prune(library, kind, target)
    return look_at(target)


def prune(library: Path, kind: BackupKind, fresh: Path) -> None:
    """Remove the oldest of a kind, and what a crash left half written a day ago or more; what cannot be is left.

    The one just made stays, even where a clock that was set back makes it look the oldest.
    """
    others = [path for path in find_backups(library, kind) if path != fresh]
    surplus = others[_KEPT[kind] - 1 :] if kind in _KEPT else []
    with contextlib.suppress(OSError):
        left = [path for path in _folder(library).iterdir() if path.name.startswith(UNFINISHED)]
        surplus += [path for path in left if time.time() - path.stat().st_mtime > _A_DAY]
    for path in surplus:
        with contextlib.suppress(OSError):
            path.unlink()


def is_daily_due(library: Path, revision: int) -> bool:
    """Whether the library has changed since its last daily backup, and today (here, not in UTC) has none yet."""
    newest = find_backups(library, BackupKind.DAILY)[:1]
    if not newest:
        return revision > 0
    made_on = _parse_name(newest[0])[1].astimezone().date()
    return made_on != current_time().astimezone().date() and look_at(newest[0]).revision != revision


def current_time() -> datetime.datetime:
    """Now, in UTC; tests put another clock in its place."""
    return datetime.datetime.now(datetime.UTC)


def _folder(library: Path) -> Path:
    real = library.resolve()
    return real.with_name(f"{real.stem}-backups")


def _name_backup(library: Path, kind: BackupKind) -> Path:
    """A name that none has, nor had a moment ago: several of one second are numbered."""
    stamp = current_time().strftime(_STAMP)
    found = [_name_pattern(library).fullmatch(path.name) for path in find_backups(library, kind)]
    taken = [int(match["more"] or 1) for match in found if match and match["stamp"] == stamp]
    more = f"-{max(taken) + 1}" if taken else ""
    return _folder(library) / f"{library.resolve().stem}-{kind}-{stamp}{more}.db"


def _name_pattern(library: Path) -> re.Pattern[str]:
    kinds = "|".join(BackupKind)
    return re.compile(
        rf"{re.escape(library.resolve().stem)}-(?P<kind>{kinds})-(?P<stamp>\d{{8}}-\d{{6}})(-(?P<more>\d+))?\.db"
    )


def _parse_name(path: Path) -> tuple[BackupKind | None, datetime.datetime]:
    found = re.fullmatch(rf".*-(?P<kind>{'|'.join(BackupKind)})-(?P<stamp>\d{{8}}-\d{{6}})(-\d+)?\.db", path.name)
    if found:
        with contextlib.suppress(ValueError):
            made_at = datetime.datetime.strptime(found["stamp"], _STAMP).replace(tzinfo=datetime.UTC)
            return BackupKind(found["kind"]), made_at
    with contextlib.suppress(OSError):
        return None, datetime.datetime.fromtimestamp(path.stat().st_mtime, datetime.UTC)
    return None, datetime.datetime.fromtimestamp(0, datetime.UTC)


def _size_of(path: Path) -> int:
    with contextlib.suppress(OSError):
        return path.stat().st_size
    return 0
