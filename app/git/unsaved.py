"""What a clone holds that is nowhere else, before it is removed."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from app.git.config_files import read_small_file
from app.git.failures import GitFailed
from app.git.hidden import Unseen, find_unseen, seeing_all
from app.git.host_tags import all_tags_but, find_own_tags
from app.git.outcomes import UnsavedWork
from app.git.places import may_be_there
from app.git.program import Git
from app.git.put_away import find_put_away
from app.git.readable import make_readable
from app.git.refs import KEPT
from app.git.scanning import find_clones, find_git_folder
from app.git.states import read_status

_NOT_OWN = ("refs/remotes/*", "refs/prefetch/*", "refs/tags/*", "refs/stash", f"{KEPT}*")
"""What is its host's, or is looked at by itself; whatever else there is, as branches and notes, a person made."""
_LEFT = re.compile(r"\tcheckout: moving from ([0-9a-f]{40,64}) to ")
_CHECKED_OUT = re.compile(r"^[0-9a-f]{40,64} ([0-9a-f]{40,64}) ", re.MULTILINE)
_LONGEST_LOG = 1 << 24
_MOST = 1000
"""Commits that are listed, and steps back in what was checked out; nobody reads more."""


def find_work(git: Git, folder: Path) -> UnsavedWork:
    """Look for what would be lost with a clone; nothing in it is written to.

    Raises:
        Cancelled: ``git.cancelled`` said so.
        GitFailed: it is no repository, or git cannot read it.
        GitMissing: there is no git, or one that is too old.
    """
    unseen = find_unseen(git, folder)
    with seeing_all(git, folder, unseen) as index:
        status = read_status(git, folder, thorough=True, index=index)
    places, heads = _read_worktrees(git, folder)
    submodules = (*_find_submodules(git, folder, unseen), *find_put_away(git, folder))
    return UnsavedWork(
        changed=tuple(dict.fromkeys([*status.changed, *submodules])),
        untracked=(*status.untracked, *_find_nested(git, folder, status.ignored)),
        commits=_find_commits(git, folder, ["HEAD"] if status.commit else [], heads),
        stashes=_read_lines(git.run("stash", "list", "--format=%gs", folder=folder)),
        worktrees=tuple(place for place in places if may_be_there(place)),
        ignored=status.ignored,
    )


def _find_commits(git: Git, folder: Path, checked_out: Sequence[str], elsewhere: Sequence[str]) -> tuple[str, ...]:
    """The commits that a person made and no host has; those that an amended one or a rebase took the place of are gone.

    Beside branches they may hang on a tag, a note or a ref of any name, on nothing but being checked out, or not even
    on that any more.

    Args:
        elsewhere: what is checked out in other folders that work with the clone, if only until they were deleted.
    """
    own_tags = find_own_tags(git, folder)
    tags, host_tags = ((), ()) if own_tags is None else (own_tags, all_tags_but(own_tags))
    named = (*(f"--exclude={place}" for place in _NOT_OWN), "--all", *(f"refs/tags/{tag}" for tag in tags))
    ours = (*named, *checked_out, *_keep_known(git, folder, [*_find_left_behind(folder), *elsewhere]))
    theirs = ("--not", "--remotes", f"--glob={KEPT}*", *host_tags)
    how = ("--no-color", "--no-notes", f"--max-count={_MOST}", "--format=%h %s")
    return _read_lines(git.run("log", *how, *ours, *theirs, "--", folder=folder))


def _find_left_behind(folder: Path) -> list[str]:
    """The commits that were checked out without a branch where a person went on to something else, as git noted it."""
    git_folder = find_git_folder(folder)
    noted = (git_folder and read_small_file(git_folder / "logs" / "HEAD", _LONGEST_LOG)) or ""
    return [*_LEFT.findall(noted), *_CHECKED_OUT.findall(noted)[-1:]]


def _keep_known(git: Git, folder: Path, commits: Sequence[str]) -> list[str]:
    """Those of some commits that are there: git forgets what nothing leads to, after months."""
    if not commits:
        return []
    there = ("rev-list", "--no-walk", "--ignore-missing")
    return git.run(*there, *list(dict.fromkeys(commits))[-_MOST:], "--", folder=folder).split()


def _find_submodules(git: Git, folder: Path, unseen: Iterable[Unseen]) -> Iterator[str]:
    """The submodules that hold work which is nowhere else, or cannot be looked at."""
    for path in (each.path for each in unseen if each.is_submodule):
        if _is_within(folder / path, folder) and _holds_work(git, folder / path):
            yield path


def _is_within(submodule: Path, folder: Path) -> bool:
    """Whether a submodule is there and lies in its folder; a link may lead anywhere, and back again."""
    if not may_be_there(submodule / ".git"):  # nor is it where links lead round in a ring, which nothing resolves
        return False
    inner, outer = submodule.resolve(), folder.resolve()
    return inner != outer and inner.is_relative_to(outer)


def _holds_work(git: Git, folder: Path) -> bool:
    try:
        return bool(find_work(git, folder))
    except GitFailed:
        return True


def _find_nested(git: Git, folder: Path, ignored: Iterable[str]) -> tuple[str, ...]:
    """The clones in folders that git was told to ignore: a person may well work in them."""
    folders = [folder / path for path in ignored if path.endswith("/")]
    found = find_clones(folders, lambda *_: None, git.cancelled).clones
    return tuple(f"{Path(os.path.relpath(clone.path, folder)).as_posix()}/" for clone in found)


def _read_worktrees(git: Git, folder: Path) -> tuple[list[Path], list[str]]:
    """Where other folders are or were that work with the clone, and the commits that all of them have checked out."""
    lines = git.run("worktree", "list", "--porcelain", folder=folder).split("\n")
    places = [Path(line.removeprefix("worktree ")) for line in lines if line.startswith("worktree ")]
    return places[1:], [line.removeprefix("HEAD ") for line in lines if line.startswith("HEAD ")]


def _read_lines(said: str) -> tuple[str, ...]:
    return tuple(map(make_readable, said.split("\n")[:-1]))
