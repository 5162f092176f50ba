"""Cloning: a repository is whole in its folder, at what the link names, or nothing is there at all."""

from __future__ import annotations

import collections
import contextlib
import itertools
import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from app.code import Repository, RepositoryLink
from app.errors import KnownError
from app.frozen import Frozen, replace
from app.git.addresses import clone_address, folder_names
from app.git.failures import GitFailed, in_words
from app.git.host_tags import note_host_tags
from app.git.leftovers import clearing_leftovers
from app.git.marks import MARK
from app.git.parts import open_part
from app.git.program import Git
from app.git.refs import KEPT, FoundRef, RefKind, find_commit, find_hash, read_fresh_refs
from app.git.wanted import names_default


class ClonedFolder(Frozen):
    """What cloning made.

    Attributes:
        path: the folder.
        missing_ref: the branch, tag or commit that the link names and the repository does not have any more; the
            default branch is checked out then.
        large_files: how many files are kept in Git LFS, of which the clone has only what stands for them.
        clashing: files that differ from another one in nothing but the case of their names, of which this system has
            one alone.
        taken_over: it was there before, and the library did not know of it.
        held: then something else may be checked out than the link names, which would have written over work in it.
    """

    path: Path
    missing_ref: str | None = None
    large_files: int = 0
    clashing: tuple[str, ...] = ()
    taken_over: bool = False
    held: bool = False


class Cloning:
    """One clone to make.

    Args:
        on_line: hears what git says.
        cancelled: asked ten times a second.
    """

    def __init__(self, git: Git, on_line: Callable[[str], object], cancelled: Callable[[], bool]) -> None:
        self._git = git
        self._on_line = on_line
        self._cancelled = cancelled

    def clone(self, link: RepositoryLink, folder: Path) -> ClonedFolder:
        """Clone into a new folder within ``folder``, which is made if it is not there.

        Raises:
            Cancelled: ``cancelled`` said so; nothing is left.
            GitFailed: git failed, and why; nothing is left.
            GitMissing: there is no git, or one that is too old.
            InvalidValue: it is no git repository.
            KnownError: the folder cannot be made or written to.
        """
        address = clone_address(link.repository)
        what = f"{link.repository} could not be cloned"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with open_part(folder) as part, in_words(what), _refusing_moved(part.parent):
                cloned = self._fill(part, address, link)
                target = _move_in(part, folder, link.repository)
        except OSError as error:
            reason = error.strerror or str(error)
            raise KnownError(f"{what} into {folder}: {reason}.", "Choose another folder for clones.") from error
        return replace(cloned, path=target)

    def _fill(self, part: Path, address: str, link: RepositoryLink) -> ClonedFolder:
        # What the link names is looked for in what was fetched, since nothing else is known to be there.
        options = ("--progress", "--no-checkout", "--no-recurse-submodules", "--template=", "--origin=origin", MARK)
        self._run("clone", *options, "--", address, str(part))
        note_host_tags(self._git, part)
        refs = read_fresh_refs(self._git, part, link)
        found = refs.found or self._fetch_commit(part, link)
        self._check_out(part, found, refs.default)
        return self.describe(part, None if found or names_default(link) else link.ref)

    def describe(self, part: Path, missing_ref: str | None) -> ClonedFolder:
        """What a clone is that has its files.

        Raises:
            Cancelled: ``cancelled`` said so.
            GitFailed: git failed, and why.
        """
        return ClonedFolder(part, missing_ref, self._count_large_files(part), self._find_clashing(part))

    def _fetch_commit(self, part: Path, link: RepositoryLink) -> FoundRef | None:
        """A commit on no branch, as those of pull requests are, which many hosts give to who asks for it."""
        ref = (link.ref or "").lower()
        if not re.fullmatch("[0-9a-f]{40}", ref):
            return None
        try:
            with clearing_leftovers(part):
                self._run("fetch", "--progress", "--no-recurse-submodules", "origin", ref, folder=part)
        except GitFailed:
            return None
        return find_commit(self._git, part, link)

    def _find_first_branch(self, part: Path) -> FoundRef | None:
        """What is there in place of a default branch that its host names and does not have."""
        newest = ("for-each-ref", "--sort=-committerdate", "--format=%(refname:strip=3)", "refs/remotes/origin")
        names = self._run(*newest, folder=part).splitlines()
        usual = [name for name in ("main", "master") if name in names]
        return next((FoundRef(RefKind.BRANCH, name) for name in (*usual, *names)), None)

    def _check_out(self, part: Path, found: FoundRef | None, default: str | None) -> None:
        how = ("checkout", "--progress", "--force")
        if found is None and not find_hash(self._git, part, "HEAD"):
            found = self._find_first_branch(part)
            if found is None:  # it is empty
                return
        if found is None or (found.kind is RefKind.BRANCH and found.name == default):
            self._run(*how, folder=part)
            return
        if found.kind is RefKind.BRANCH and not found.name.startswith("-"):  # git makes no branch of such a name
            self._run(*how, "-b", found.name, "--track", found.full_name, folder=part)
        else:
            self._run(*how, "--detach", found.full_name, folder=part)
            self._run("update-ref", f"{KEPT}read", "HEAD", folder=part)
        if default is not None:  # as if git had cloned that branch at once: no other that nobody asked for
            self._run("branch", "--quiet", "-D", "--", default, folder=part)

    def _count_large_files(self, part: Path) -> int:
        return self._run("ls-files", "-z", "--", ":(attr:filter=lfs)", folder=part).count("\0")

    def _find_clashing(self, part: Path) -> tuple[str, ...]:
        if not ignores_case(part):
            return ()
        return find_clashing(self._run("ls-files", "-z", folder=part).split("\0"))

    def _run(self, *arguments: str, folder: Path | None = None) -> str:
        return self._git.run(*arguments, folder=folder, on_line=self._on_line, cancelled=self._cancelled)


@contextlib.contextmanager
def _refusing_moved(folder: Path) -> Iterator[None]:
    """Say that a folder is gone where git failed since somebody took it away meanwhile, which git says in many ways.

    Raises:
        GitFailed: git failed in the block.
    """
    before = folder.stat()
    try:
        yield
    except GitFailed as error:
        with contextlib.suppress(FileNotFoundError):
            if os.path.samestat(before, folder.stat()):  # git may have made one anew in its place
                raise
        cause = "the folder for it was moved or removed meanwhile"
        raise GitFailed(f"Git failed: {cause}.", "Leave it where it is, and try again.", cause=cause) from error


def _move_in(part: Path, folder: Path, repository: Repository) -> Path:
    """Give a clone its name in ``folder``; where another one took that just before, the next.

    Raises:
        OSError: it cannot be moved.
    """
    while True:
        target = find_target(folder, repository)
        try:
            part.rename(target)
        except OSError:
            if not os.path.lexists(target):
                raise
        else:
            return target


def find_target(folder: Path, repository: Repository) -> Path:
    """Where in ``folder`` the clone goes: under the first of its names that nothing there has, whatever its case."""
    taken = {fold_name(path.name) for path in folder.iterdir()}
    names = folder_names(repository)
    numbered = (f"{names[-1]}-{number}" for number in itertools.count(2))
    return folder / next(name for name in itertools.chain(names, numbered) if fold_name(name) not in taken)


def ignores_case(clone: Path) -> bool:
    """Whether names that differ in case alone are one file where a clone lies."""
    return (clone / ".GIT").exists()


def find_clashing(paths: Iterable[str]) -> tuple[str, ...]:
    """Those of some paths that another one differs from in nothing but case, in order."""
    folded = collections.defaultdict(list)
    for path in paths:
        folded[fold_name(path)].append(path)
    return tuple(path for group in folded.values() if len(group) > 1 for path in group)


def fold_name(name: str) -> str:
    """What two names of files share that are one on a system that ignores case and the way of writing marks."""
    return unicodedata.normalize("NFC", name.casefold())
