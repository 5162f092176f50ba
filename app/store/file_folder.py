"""The folder beside a library file in which copies of papers' files are kept, each content once.

``library.db`` has ``library-files``; a content stands in it as ``ab/abcdef.../Its name.pdf``, by its SHA-256.  A copy
is written under a temporary name and then renamed, so that a half file never stands in place.  Contents are kept while
a paper, or a step that can be undone, speaks of them, and 30 days longer: a backup may be restored that still does.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import stat
import time
import uuid
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.errors import KnownError
from app.open_databases import refuse_open_database
from app.store.copies import NOBODY, Watch
from app.store.file_names import safe_name

_CHUNK = 1024 * 1024
_TEMPORARY = ".incoming-"
_UNWANTED = ".unwanted"
"""A mark beside a content that nothing speaks of; its time says since when that was seen."""
_GRACE = 30 * 24 * 3600.0
_STALE = 24 * 3600.0
"""Seconds after which nobody is writing a temporary file any more."""
_HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that was read whole: what is in it and, if it was copied, where its copy is for the time being.

    Attributes:
        source: where it was read.
        size: in bytes.
        hash: the SHA-256 of the content, in hexadecimal.
    """

    source: Path
    size: int
    hash: str
    temporary: Path | None = None


class FileFolder:
    """The folder of a library's files; it is made with the first of them.

    Attributes:
        path: the folder.
    """

    def __init__(self, library: Path) -> None:
        real = library.resolve()
        self.path = real.with_name(f"{real.stem}-files")

    def locate(self, stored: str) -> Path:
        """Where a stored path is.  Each part of it is made safe, so that no library can speak of a file elsewhere."""
        return self.path.joinpath(*map(safe_name, stored.split("/")))

    @contextlib.contextmanager
    def receiving(self, source: Path, *, copy: bool, watch: Watch = NOBODY) -> Iterator[Incoming]:
        """Read a file and, if it is to be copied, copy it here; the copy is gone after the block unless it was kept.

        Raises:
            Cancelled: the watch, which hears the bytes read and in all, said so.
            KnownError: it is not there, no file, cannot be read, or there is no room for it.
        """
        with _open_source(source) as file:
            if not copy:
                yield _read(source, file, None, watch)
                return
            temporary = self.path / f"{_TEMPORARY}{uuid.uuid4().hex}"
            try:
                with _saying_what_failed(source, self.path):
                    self.path.mkdir(parents=True, exist_ok=True)
                    target = temporary.open("xb")
                with target:
                    incoming = _read(source, file, target, watch)
                yield incoming
            finally:
                with contextlib.suppress(OSError):
                    temporary.unlink(missing_ok=True)

    def keep(self, incoming: Incoming) -> str:
        """Put a copy in its place, or find it there; call it while the library is locked, as ``sweep`` is.

        Returns:
            The path to store, relative to the folder, with ``/``.

        Raises:
            KnownError: it could not be moved there.
        """
        folder = self._content_folder(incoming.hash)
        with _saying_what_failed(incoming.source, self.path):
            folder.mkdir(parents=True, exist_ok=True)
            (folder / _UNWANTED).unlink(missing_ok=True)
            found = _find_same(folder, incoming)
            if found is None and incoming.temporary is not None:
                found = _free_name(folder, safe_name(incoming.source.name))
                incoming.temporary.rename(found)
                for changed in (folder, folder.parent, self.path):
                    _sync_folder(changed)
        assert found is not None
        return found.relative_to(self.path).as_posix()

    def sweep(self, wanted: Collection[str], now: float | None = None) -> int:
        """Delete what nothing has spoken of for 30 days, and copies that were never finished; the contents deleted.

        Args:
            wanted: the hashes that the library, or a step that can be undone, speaks of.
            now: seconds since 1970; the clock's, if not given.
        """
        moment = time.time() if now is None else now
        for stale in self.path.glob(f"{_TEMPORARY}*"):
            with _leaving_what_is_held():
                if moment - stale.stat().st_mtime > _STALE:
                    stale.unlink()
        contents = [each for each in self.path.glob("[0-9a-f][0-9a-f]/*") if _HASH.fullmatch(each.name)]
        return sum(_sweep_content(each, wanted=each.name in wanted, now=moment) for each in contents)

    def _content_folder(self, content_hash: str) -> Path:
        return self.path / content_hash[:2] / content_hash


def _open_source(source: Path) -> BinaryIO:
    """Open a file for reading; a folder or a device is none."""
    try:
        if not stat.S_ISREG(source.stat().st_mode):
            what = "a folder" if source.is_dir() else "no file"
            raise KnownError(f"{source} is {what}.", "Choose a file.")
        refuse_open_database(source)
        return source.open("rb")
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        reason = getattr(error, "strerror", None) or error
        raise KnownError(f"{source} cannot be read: {reason}.", "Check the name and its permissions.") from error


def _read(source: Path, file: BinaryIO, target: BinaryIO | None, watch: Watch) -> Incoming:
    """Read a file to its end, and write it into the target, safe from a power cut, if there is one."""
    digest, size, whole = hashlib.sha256(), 0, _measure(source)
    while chunk := _read_chunk(source, file):
        digest.update(chunk)
        size += len(chunk)
        watch.check()
        watch.progress(size, max(size, whole))
        if target is not None:
            with _saying_what_failed(source, Path(target.name).parent):
                target.write(chunk)
    if target is None:
        return Incoming(source, size, digest.hexdigest())
    with _saying_what_failed(source, Path(target.name).parent):
        target.flush()
        os.fsync(target.fileno())
    return Incoming(source, size, digest.hexdigest(), Path(target.name))


def _measure(source: Path) -> int:
    """The size of a file, for telling how far it is read; 0 where it cannot be told."""
    with contextlib.suppress(OSError):
        return source.stat().st_size
    return 0


def _read_chunk(source: Path, file: BinaryIO) -> bytes:
    try:
        return file.read(_CHUNK)
    except OSError as error:
        raise KnownError(f"{source} cannot be read: {error.strerror or error}.", "Nothing was added.") from error


@contextlib.contextmanager
def _saying_what_failed(source: Path, folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        what = f"{source.name} cannot be copied into {folder}: {error.strerror or error}."
        raise KnownError(what, "Nothing was added; make room or allow writing there, or link the file.") from error


def _find_same(folder: Path, incoming: Incoming) -> Path | None:
    """The file of this content, if it is there and nobody wrote into it since."""
    for path in sorted(folder.iterdir()):
        if path.name != _UNWANTED and path.is_file() and path.stat().st_size == incoming.size:
            with path.open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() == incoming.hash:
                    return path
    return None


def _free_name(folder: Path, name: str) -> Path:
    """The name in the folder, with a number where another file has it."""
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / safe_name(f"{number} {name}")
    return path


def _sync_folder(folder: Path) -> None:
    """Let a rename outlive a power cut; Windows cannot open folders and has no need of it."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _sweep_content(folder: Path, *, wanted: bool, now: float) -> bool:
    """Mark a content, take its mark away, or delete it; whether it was deleted."""
    mark = folder / _UNWANTED
    with _leaving_what_is_held():
        if wanted:
            mark.unlink(missing_ok=True)
        elif not mark.exists():
            mark.touch()
            os.utime(mark, (now, now))
        elif now - mark.stat().st_mtime > _GRACE:
            _delete_folder(folder, last=mark)
            return True
    return False


def _delete_folder(folder: Path, *, last: Path) -> None:
    for path in (*(each for each in folder.iterdir() if each != last), last):
        path.unlink()
    folder.rmdir()


def _leaving_what_is_held() -> contextlib.AbstractContextManager[None]:
    """What cannot be deleted today, since somebody has it open or may write it alone, can be another day."""
    return contextlib.suppress(OSError)
