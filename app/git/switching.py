"""Switching a clone to what another paper names, where nothing of the person's is lost by it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from app.code import RepositoryLink
from app.frozen import Frozen
from app.git.failures import GitFailed, read_failure
from app.git.host_tags import all_tags_but, find_own_tags
from app.git.in_the_way import find_files_in_the_way
from app.git.outcomes import SwitchKind
from app.git.program import Git
from app.git.refs import KEPT, FoundRef, RefKind, find_hash, read_fresh_refs
from app.git.states import Status, read_status
from app.git.taking_back import whole_or_not
from app.git.updating import fetch
from app.git.wanted import names_default

_ORIGIN = "refs/remotes/origin/"

# Quiet, as git would else look into submodules for changes to name, with their own settings.  And ``checkout`` would
# give up a merge that the person has begun.
_SWITCH = ("switch", "--quiet", "--progress", "--no-guess", "--no-overwrite-ignore")
_UNWRITTEN = re.compile("error: unable to (?:create|unlink|write)")


class _Way(NamedTuple):
    """How something is checked out.

    Attributes:
        target: what that is.
        arguments: what git is told.
        branch: which one is checked out then; "" if none is.
        is_new: it is made for that.
    """

    target: str
    arguments: tuple[str, ...]
    branch: str = ""
    is_new: bool = False


class Switched(Frozen):
    """What ``switch`` did, and the files that were in its way."""

    kind: SwitchKind
    files: tuple[str, ...] = ()


class Switching:
    """One clone to switch.

    Args:
        on_line: hears what git says.
        cancelled: asked ten times a second while something is fetched; the rest takes a moment.
    """

    def __init__(self, git: Git, folder: Path, on_line: Callable[[str], object], cancelled: Callable[[], bool]) -> None:
        self._git = git
        self._folder = folder
        self._on_line = on_line
        self._cancelled = cancelled

    def switch(self, link: RepositoryLink) -> Switched:
        """Check out what a link names, its default branch where it names none; fetched where the clone lacks it.

        Local changes come along where they can, as git lets them.

        Raises:
            Cancelled: ``cancelled`` said so.
            GitFailed: git failed, and why.
            GitMissing: there is no git, or one that is too old.
        """
        found = self._find(link)
        if found is None:
            return Switched(SwitchKind.MISSING)
        status = read_status(self._git, self._folder)
        if self._is_there(found, status.branch, status.commit):
            return Switched(SwitchKind.THERE)
        if status.branch is None and self._has_lonely_commits():
            return Switched(SwitchKind.UNSAVED)
        way = self._find_way(found)
        is_to_note = not way.branch and self._is_of_host(found)
        try:
            with whole_or_not(self._git, self._folder, status, way.target):
                self._check_out(way, status)
        except GitFailed as error:
            files = find_files_in_the_way(self._git, self._folder, status, way.target, error)
            return Switched(SwitchKind.IN_THE_WAY, files)
        if is_to_note:
            self._git.run("update-ref", f"{KEPT}read", "HEAD", folder=self._folder)
        return Switched(SwitchKind.SWITCHED)

    def _find(self, link: RepositoryLink) -> FoundRef | None:
        """What the link names, fetched where the clone lacks it.

        Raises:
            GitFailed: git failed, or the person gave the host another name.
        """
        found = self._find_here(link)
        if found is None:
            origin = "origin" if self._read("config", "--get", "remote.origin.url") else ""
            fetch(self._git, self._folder, self._on_line, self._cancelled, origin)
            if not origin:
                cause = "its remote is not called origin any more"
                remedy = "Call it so again, or switch with git in a terminal."
                raise GitFailed(f"Git failed: {cause}.", remedy, cause=cause)
            if names_default(link):  # which a fetch leaves as it was when the clone was made
                self._git.run("remote", "set-head", "origin", "--auto", folder=self._folder, cancelled=self._cancelled)
            found = self._find_here(link)
        return found

    def _find_here(self, link: RepositoryLink) -> FoundRef | None:
        if not names_default(link):
            return read_fresh_refs(self._git, self._folder, link).found
        default = self._read("symbolic-ref", f"{_ORIGIN}HEAD").removeprefix(_ORIGIN)
        is_there = default and find_hash(self._git, self._folder, f"{_ORIGIN}{default}")
        return FoundRef(RefKind.BRANCH, default) if is_there else None

    def _is_there(self, found: FoundRef, branch: str | None, commit: str) -> bool:
        if found.kind is RefKind.BRANCH:
            return branch == found.name
        return branch is None and find_hash(self._git, self._folder, f"{found.full_name}^{{commit}}") == commit

    def _has_lonely_commits(self) -> bool:
        """Whether what is checked out is on no branch and under no tag, and so nobody would find it again."""
        known = ("--not", "--branches", "--remotes", "--tags", f"--glob={KEPT}*")
        return bool(self._git.run("rev-list", "--max-count=1", "HEAD", *known, "--", folder=self._folder))

    def _is_of_host(self, found: FoundRef) -> bool:
        """Whether its host has a commit too; one of the person's own is work that would be lost with the clone."""
        tags = all_tags_but(find_own_tags(self._git, self._folder) or ())
        known = ("--not", "--remotes", f"--glob={KEPT}*", *tags)
        return not self._git.run("rev-list", "--max-count=1", found.full_name, *known, "--", folder=self._folder)

    def _find_way(self, found: FoundRef) -> _Way:
        if found.kind is not RefKind.BRANCH or found.name.startswith("-"):  # git makes no branch of such a name
            return _Way(found.full_name, ("--detach", found.full_name))
        if find_hash(self._git, self._folder, f"refs/heads/{found.name}"):
            return _Way(f"refs/heads/{found.name}", (found.name,), found.name)
        return _Way(found.full_name, ("--create", found.name, "--track", found.full_name), found.name, is_new=True)

    def _check_out(self, way: _Way, before: Status) -> None:
        said: list[str] = []

        def hear(line: str) -> None:
            said.append(line)
            self._on_line(line)

        self._git.run(*_SWITCH, *way.arguments, folder=self._folder, on_line=hear)
        if unwritten := [line for line in said if _UNWRITTEN.match(line)]:  # git thinks nothing of it
            self._go_back(way, before)
            raise read_failure("\n".join(unwritten))

    def _go_back(self, way: _Way, before: Status) -> None:
        """Have what was checked out before checked out again, whatever the files are."""
        if before.branch is None:
            self._git.run("update-ref", "--no-deref", "HEAD", before.commit, folder=self._folder)
        else:
            self._git.run("symbolic-ref", "HEAD", f"refs/heads/{before.branch}", folder=self._folder)
        if way.is_new:
            self._git.run("branch", "--quiet", "-D", "--", way.branch, folder=self._folder)

    def _read(self, *arguments: str) -> str:
        """What git prints; "" where it has nothing to say."""
        try:
            return self._git.run(*arguments, folder=self._folder).strip()
        except GitFailed:
            return ""
