"""Files that belong to papers."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.changes import Touched
from app.errors import InvalidValue, KnownError
from app.library.access import Access
from app.papers import FileKind, PaperFile
from app.store import files
from app.store.copies import NOBODY, Watch
from app.store.file_folder import FileFolder, Incoming
from app.store.file_names import shown_name
from app.store.selections import check_papers, name_papers
from app.store.writer import ChangeInProgress
from app.values import FileId, PaperId


class Received:
    """A file that was read and may be given to papers while the library is locked.

    Attributes:
        name: what papers call it.
    """

    def __init__(self, folder: FileFolder, incoming: Incoming, linked: str) -> None:
        self._folder = folder
        self._incoming = incoming
        self._linked = linked
        self.name = shown_name(incoming.source.name) or "file"

    def find_paper(self, connection: sqlite3.Connection) -> PaperId | None:
        """The paper that has a file of this content, one out of the trash first; None if none has."""
        return files.find_holder(connection, self._incoming.hash)

    def find_twin(self, connection: sqlite3.Connection, paper_id: PaperId) -> files.StoredFile | None:
        """The file of a paper that has this content; None if it has none."""
        return files.find_twin(connection, paper_id, self._incoming.hash)

    def give(self, change: ChangeInProgress, paper_id: PaperId) -> FileId:
        """Give it to a paper."""
        return files.add_file(
            change,
            paper_id,
            name=self.name,
            kind=FileKind.LINKED if self._linked else FileKind.COPIED,
            path=self._linked or self._folder.keep(self._incoming),
            content_hash=self._incoming.hash,
            size=self._incoming.size,
            added_at=datetime.datetime.now(datetime.UTC),
        )


class Files:
    """Files that belong to papers: copied into the folder beside the library, or linked where they are."""

    def __init__(self, access: Access) -> None:
        self._access = access
        self._folder = FileFolder(access.path)

    def of(self, paper_id: PaperId) -> tuple[PaperFile, ...]:
        """The files of a paper, in the order in which they were added; one that is gone is said to be missing.

        Raises:
            NotFound: there is no such paper.
        """
        with self._access.reading() as reader:
            check_papers(reader, [paper_id])
            return tuple(map(self._make_file, files.get_files(reader, paper_id)))

    def get(self, file_id: FileId) -> PaperFile:
        """One file.

        Raises:
            NotFound: there is no such file.
        """
        with self._access.reading() as reader:
            return self._make_file(files.get_file(reader, file_id))

    def add(self, paper_id: PaperId, path: Path, *, link: bool = False, watch: Watch = NOBODY) -> FileId:
        """Give a paper a file: a copy of it in the library's folder or, with ``link``, the file where it is.

        A content that another paper has is stored once.

        Args:
            watch: hears how many bytes are read; it may cancel until they are.

        Raises:
            Cancelled: the watch said so; nothing is stored.
            KnownError: the file cannot be read or copied, or the paper has one of the same content; nothing is stored.
            NotFound: there is no such paper.
        """
        return self.add_to([paper_id], path, link=link, watch=watch)[0]

    def add_to(
        self, papers: Sequence[PaperId], path: Path, *, link: bool = False, watch: Watch = NOBODY
    ) -> tuple[FileId, ...]:
        """Give each of some papers a file, which is stored once; papers that have it already are left as they are.

        Raises as ``add`` does, where all have it.
        """
        with self._access.reading() as reader:
            check_papers(reader, papers)  # before a long copy, and once more under the lock
        with self.receiving(path, link=link, watch=watch) as received, self._access.change("Added a file") as change:
            lacking = _find_lacking(change, check_papers(change.connection, papers), received)
            change.label = f"Added {received.name} to {name_papers(change.connection, lacking)}"
            return tuple(received.give(change, paper_id) for paper_id in lacking)

    @contextlib.contextmanager
    def receiving(self, path: Path, *, link: bool, watch: Watch) -> Iterator[Received]:
        """Read a file, and copy it unless it is to be linked, for papers to be given; nothing stays that none was.

        Raises:
            Cancelled: the watch said so.
            KnownError: the file cannot be read or copied.
        """
        linked = _parse_link(path) if link else ""
        with self._folder.receiving(path, copy=not link, watch=watch) as incoming:
            yield Received(self._folder, incoming, linked)

    def relocate(self, file_id: FileId, path: Path, *, watch: Watch = NOBODY) -> Touched:
        """Say where a file is by now: a linked one is linked there, of a copied one a new copy is kept.

        Its name stays, whatever the file there is called.

        Raises:
            Cancelled: the watch said so; nothing is stored.
            KnownError: the file cannot be read or copied, or the paper has another one of the same content.
            NotFound: there is no such file.
        """
        linked = self.get(file_id).kind is FileKind.LINKED
        place = _parse_link(path) if linked else ""
        receiving = self._folder.receiving(path, copy=not linked, watch=watch)
        with receiving as incoming, self._access.change("Located a file") as change:
            file = files.get_file(change.connection, file_id)
            twin = files.find_twin(change.connection, file.paper_id, incoming.hash)
            if twin is not None and twin.id != file_id:
                raise KnownError(f"This paper has that file already: {twin.name}.", "Remove the one that is missing.")
            change.label = f"Located {file.name} of {name_papers(change.connection, [file.paper_id])}"
            kept = place or self._folder.keep(incoming)
            files.set_place(change, file_id, path=kept, content_hash=incoming.hash, size=incoming.size)
        return change.touched

    def rename(self, file_id: FileId, name: str) -> Touched:
        """Call a file something else; on the disk it keeps its name.

        Raises:
            InvalidValue: the name is empty.
            NotFound: there is no such file.
        """
        shown = shown_name(name)
        if not shown:
            raise InvalidValue(name, "A file's name cannot be empty.", "Type one.")
        with self._access.change("Renamed a file") as change:
            file = files.get_file(change.connection, file_id)
            change.label = f"Renamed {file.name} to {shown}"
            files.set_name(change, file_id, shown)
        return change.touched

    def remove(self, file_id: FileId) -> Touched:
        """Take a file from its paper.  A copy stays in the folder until ``sweep``, so that ``undo`` finds it.

        Raises:
            NotFound: there is no such file.
        """
        with self._access.change("Removed a file") as change:
            file = files.get_file(change.connection, file_id)
            change.label = f"Removed {file.name} from {name_papers(change.connection, [file.paper_id])}"
            files.remove_file(change, file_id)
        return change.touched

    def sweep(self) -> int:
        """Delete the copies of which no paper, and no step that can be undone, has spoken for 30 days; how many.

        It holds the library's lock, so that no file is being added meanwhile, and is no change.
        """
        with self._access.change("Swept files") as change:
            return self._folder.sweep(files.find_wanted_hashes(change.connection))

    def _make_file(self, file: files.StoredFile) -> PaperFile:
        path = self._folder.locate(file.path) if file.kind is FileKind.COPIED else Path(file.path)
        return PaperFile(
            id=file.id,
            paper_id=file.paper_id,
            name=file.name,
            kind=file.kind,
            path=path,
            size=file.size,
            added_at=file.added_at,
            missing=not _is_there(path),
        )


def _is_there(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a folder that may not be read, a name that no system takes
        return False


def _parse_link(path: Path) -> str:
    """The path to store, absolute; a file that is a symbolic link is named by its own name.

    Raises:
        KnownError: its name holds bytes that are no text, which a library cannot keep.
    """
    whole = str(path.parent.resolve() / path.name)
    try:
        whole.encode()
    except UnicodeEncodeError:
        raise KnownError(f"The name of {path} holds bytes that are no text.", "Rename it, or have it copied.") from None
    return whole


def _find_lacking(change: ChangeInProgress, papers: Sequence[PaperId], received: Received) -> list[PaperId]:
    """The papers that have no file of this content; refused where none is left."""
    twins = {paper_id: received.find_twin(change.connection, paper_id) for paper_id in papers}
    lacking = [paper_id for paper_id, twin in twins.items() if twin is None]
    if not lacking:
        which = "This paper has" if len(twins) == 1 else f"All {len(twins):,} papers have"
        known = next(twin.name for twin in twins.values() if twin is not None)
        raise KnownError(f"{which} that file already: {known}.", "Nothing was added.")
    return lacking
