"""Clones under folders, found by looking at names and small files only: git is not run and nothing is written."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from app.code import Repository
from app.errors import Cancelled
from app.git.config_files import Entry, read_config, read_own_config, read_small_file
from app.git.marks import is_made, was_made
from app.git.remotes import find_repositories, find_rewrites

DEEPEST = 12
"""Folders within folders that are looked into, below the one that the person named."""
STEPS = 1000
"""What progress is counted in, since nobody knows how many folders there will be."""
_BETWEEN = 50
"""Folders between two looks at whether to go on."""
_SKIPPED = frozenset({"node_modules", "__pycache__", "site-packages", "$RECYCLE.BIN", "System Volume Information"})
_SYSTEM = frozenset({"/dev", "/proc", "/run", "/sys"})
_CACHE_MARK = "CACHEDIR.TAG"
"""A folder that holds it is made anew at any time (https://bford.info/cachedir/): nobody's clones are in there."""
_ON_HOSTS = ("//", "\\\\", "/\\", "\\/")
"""What folders of other computers begin with on Windows, which logs in there when one is only looked at."""
_BARE = {"HEAD", "config", "objects", "refs"}


class FoundClone(NamedTuple):
    """A clone on this computer: its folder, and the repositories of its remotes, the likeliest first.

    Attributes:
        made: Refshelf made it, or what it was copied from.
    """

    path: Path
    repositories: tuple[Repository, ...]
    made: bool = False


class Scanned(NamedTuple):
    """What was found.

    Attributes:
        folders: how many were looked at.
        bare: repositories without files to work with, which are left out.
        unreadable: folders that could not be looked into.
    """

    clones: tuple[FoundClone, ...]
    folders: int
    bare: int
    unreadable: tuple[Path, ...]


def find_clones(
    folders: Iterable[Path], progress: Callable[[int, int], object], cancelled: Callable[[], bool]
) -> Scanned:
    """The clones in these folders and below, submodules and worktrees among them.

    Hidden folders, caches and what is deeper than ``DEEPEST`` are left out, and links are not followed; a folder that
    the person names is looked at whatever it is.

    Args:
        progress: hears how much is done, of ``STEPS``.

    Raises:
        Cancelled: ``cancelled`` said so.
    """
    walk = _Walk(progress, cancelled)
    walk.look_at([Path(os.path.abspath(folder)) for folder in folders])  # noqa: PTH100 - .. and all, as a person reads it
    return Scanned(tuple(walk.clones), walk.folders, walk.bare, tuple(walk.unreadable))


def find_git_folder(clone: Path) -> Path | None:
    """Where git keeps what it knows of a clone: ``.git``, or where that file leads; None if this is no clone."""
    place = clone / ".git"
    text = read_small_file(place)
    if text is not None:
        named = text.removeprefix("gitdir:").strip()
        if named == text.strip() or named.startswith(_ON_HOSTS):
            return None
        place = clone / named
    return place if _has_head(place) else None


def find_common_folder(git_folder: Path) -> Path:
    """Where the configuration and the branches are that a worktree shares with the clone that it belongs to."""
    shared = (read_small_file(git_folder / "commondir") or "").strip()
    is_here = not shared.startswith(_ON_HOSTS)
    return git_folder / shared if is_here and _has_head(git_folder / shared) else git_folder


def holds_clone(folder: Path) -> bool:
    """Whether a clone is in a folder, if only one that is damaged and ours, or one that may not be looked at."""
    return find_git_folder(folder) is not None or was_made(folder) or is_closed(folder)


def is_closed(clone: Path) -> bool:
    """Whether what is in a clone may not be looked at."""
    try:
        (clone / ".git" / "HEAD").lstat()
    except PermissionError:
        return True
    except (OSError, ValueError):
        return False
    return False


def _has_head(git_folder: Path) -> bool:
    """Whether it is a folder of git; what cannot be looked at, or be the name of a folder, is none."""
    try:
        return (git_folder / "HEAD").is_file()
    except (OSError, ValueError):
        return False


class _Task(NamedTuple):
    folder: Path
    depth: int
    weight: float


class _Walk:
    """A walk through folders; each counts as much as its neighbours, which is how far the walk is."""

    def __init__(self, progress: Callable[[int, int], object], cancelled: Callable[[], bool]) -> None:
        self.clones: list[FoundClone] = []
        self.folders = 0
        self.bare = 0
        self.unreadable: list[Path] = []
        self._progress = progress
        self._cancelled = cancelled
        self._done = 0.0
        self._seen: set[tuple[int, int]] = set()
        self._rewrites = find_rewrites(read_own_config())

    def look_at(self, folders: Sequence[Path]) -> None:
        tasks = [_Task(folder, 0, 1 / len(folders)) for folder in reversed(folders)]
        while tasks:
            task = tasks.pop()
            below = self._look(task) if task.depth <= DEEPEST else []
            weight = task.weight / (len(below) + 1)
            tasks += (_Task(folder, task.depth + 1, weight) for folder in reversed(below))
            self._count(weight)
        if self._cancelled():
            raise Cancelled
        self._progress(STEPS, STEPS)

    def _count(self, weight: float) -> None:
        self._done += weight
        if self.folders % _BETWEEN:
            return
        if self._cancelled():
            raise Cancelled
        self._progress(min(int(self._done * STEPS), STEPS), STEPS)

    def _look(self, task: _Task) -> list[Path]:
        """Look at one folder; the folders in it that are to be looked at too."""
        self.folders += 1
        try:
            names = self._list(task.folder)
        except OSError as error:
            if task.depth == 0 or isinstance(error, PermissionError):  # else it went meanwhile
                self.unreadable.append(task.folder)
            return []
        if ".git" in names:
            self._add(task.folder)
        elif names.keys() >= _BARE:
            self.bare += 1
            return []
        below = () if _CACHE_MARK in names else sorted(name for name, is_folder in names.items() if is_folder)
        return [task.folder / name for name in below if _is_wanted(task.folder, name)]

    def _list(self, folder: Path) -> dict[str, bool]:
        """What is in a folder, and whether it is one; nothing in one that was seen under another name."""
        if not self._is_new(folder):
            return {}
        with os.scandir(folder) as entries:
            return {entry.name: entry.is_dir(follow_symlinks=False) for entry in entries}

    def _is_new(self, folder: Path) -> bool:
        """Whether it was not looked at as another: a second mount, or what Windows has in place of a link."""
        status = folder.stat()
        key = (status.st_dev, status.st_ino)
        if key in self._seen:
            return False
        self._seen.add(key)
        return True

    def _add(self, folder: Path) -> None:
        git_folder = find_git_folder(folder)
        if git_folder is None and os.access(folder / ".git", os.R_OK):
            return
        if git_folder is None or not _is_text(folder):
            self.unreadable.append(folder)
            return
        config = read_config(find_common_folder(git_folder) / "config")
        if find_common_folder(git_folder) == git_folder and _is_bare(config):  # its worktrees are clones all the same
            self.bare += 1
            return
        repositories = find_repositories(config, self._rewrites)
        self.clones.append(FoundClone(folder, repositories, is_made(folder)))


def _is_bare(config: Iterable[Entry]) -> bool:
    bare = [entry.value.lower() for entry in config if entry[:3] == ("core", "", "bare")]
    return bare[-1:] in (["true"], ["yes"], ["on"], ["1"])


def _is_wanted(folder: Path, name: str) -> bool:
    return not name.startswith(".") and name not in _SKIPPED and str(folder / name) not in _SYSTEM


def _is_text(folder: Path) -> bool:
    """Whether the name is text, which the library can keep."""
    try:
        str(folder).encode()
    except UnicodeEncodeError:
        return False
    return True
