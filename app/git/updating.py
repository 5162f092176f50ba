"""Updating a clone: all branches are fetched, and the one that is checked out goes forward where nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from app.frozen import Frozen
from app.git.failures import GitFailed
from app.git.host_tags import find_own_tags, note_host_tags
from app.git.in_the_way import find_files_in_the_way
from app.git.leftovers import clearing_leftovers
from app.git.outcomes import UpdateKind
from app.git.program import Git
from app.git.refs import find_hash
from app.git.states import Status, read_status
from app.git.taking_back import whole_or_not

_UPSTREAM = "@{upstream}"
_OWN = ("refs/heads/", "refs/tags/", "refs/notes/", "refs/stash", "refs/*")
"""What is a person's own in a clone, and what a fetch may be set to write over and to prune."""


class Updated(Frozen):
    """What ``update`` did.

    Attributes:
        status: as it was before the branch went forward.
        commits: how many it went forward.
        files: those that were in the way.
    """

    kind: UpdateKind
    status: Status
    commits: int = 0
    files: tuple[str, ...] = ()


def update(git: Git, folder: Path, on_line: Callable[[str], object], cancelled: Callable[[], bool]) -> Updated:
    """Fetch, and let the branch that is checked out go forward to what its host has, if that is all it takes.

    Only fetching can be cancelled: going forward takes a moment, and half of it would be worse than all.

    Raises:
        Cancelled: ``cancelled`` said so; what is checked out is as it was.
        GitFailed: git failed, and why.
        GitMissing: there is no git, or one that is too old.
    """
    fetch(git, folder, on_line, cancelled)
    status = read_status(git, folder, cancelled=cancelled)
    obstacle = find_obstacle(git, folder, status)
    if obstacle is not None:
        return Updated(obstacle, status)
    try:
        with whole_or_not(git, folder, status, _UPSTREAM):
            git.run(*_find_way(status), folder=folder, settings=("merge.autoStash=false",), on_line=on_line)
    except GitFailed as error:
        files = find_files_in_the_way(git, folder, status, _UPSTREAM, error)
        return Updated(UpdateKind.IN_THE_WAY, status, files=files)
    return Updated(UpdateKind.FORWARDED, status, _count_commits(git, folder, status))


def _find_way(status: Status) -> tuple[str, ...]:
    """How git is to go forward; a merge into a branch without commits would write over files that git is to ignore."""
    how = ("--no-overwrite-ignore", "--progress")
    if status.commit or not status.branch:
        return ("merge", "--ff-only", "--no-squash", "--no-stat", *how, _UPSTREAM)
    return ("switch", "--quiet", "--no-guess", "--no-track", *how, "-C", status.branch, _UPSTREAM)


def _count_commits(git: Git, folder: Path, status: Status) -> int:
    """How many commits came in."""
    if status.commit:
        return status.behind or 0
    return int(git.run("rev-list", "--count", "HEAD", "--", folder=folder))


def fetch(
    git: Git, folder: Path, on_line: Callable[[str], object], cancelled: Callable[[], bool], remote: str = ""
) -> None:
    """Fetch all branches, and forget those that the host does not have any more.

    Args:
        remote: from where; "" is that of the branch that is checked out.

    Raises:
        Cancelled: ``cancelled`` said so.
        GitFailed: git failed, and why.
    """
    _check_what_is_fetched(git, folder)
    # Tags stay: one that a person made here is on no host, and would be removed as one that a host has no more.
    how = ("--progress", "--prune", "--no-prune-tags", "--no-recurse-submodules", "--no-auto-gc")
    own_tags = find_own_tags(git, folder)
    with clearing_leftovers(folder):
        git.run("fetch", *how, *filter(None, (remote,)), folder=folder, on_line=on_line, cancelled=cancelled)
    if own_tags is not None:
        note_host_tags(git, folder, but=own_tags)


def _check_what_is_fetched(git: Git, folder: Path) -> None:
    """Check that a fetch brings something, and writes over nothing of the person's.

    Raises:
        GitFailed: it would not, or it is no repository.
    """
    try:
        said = git.run("config", "-z", "--get-regexp", r"^remote\..*\.fetch$", folder=folder)
    except GitFailed as error:
        if error.all_words:
            raise
        git.run("rev-parse", "--git-dir", folder=folder)  # else the settings of the person alone were read
        cause = "its settings name nothing to fetch any more"
        remedy = "Fetch with git, or remove it and clone it again."
        raise GitFailed(f"Git failed: {cause}.", remedy, cause=cause) from error
    targets = (each.partition("\n")[2].partition(":")[2] for each in said.split("\0"))
    if any(target and (target.startswith(_OWN) or not target.startswith("refs/")) for target in targets):
        cause = "its settings let a fetch write over branches and tags of your own"
        raise GitFailed(f"Git failed: {cause}.", "Fetch with git in a terminal.", cause=cause)


def find_obstacle(git: Git, folder: Path, status: Status) -> UpdateKind | None:
    """Why a clone that has fetched does not go forward; None if it does."""
    if status.branch is None:
        return UpdateKind.DETACHED
    if status.upstream is None:
        return UpdateKind.NO_UPSTREAM
    if not status.commit:
        return None if find_hash(git, folder, _UPSTREAM) else UpdateKind.EMPTY
    if status.ahead is None:
        return UpdateKind.UPSTREAM_GONE
    if not status.behind:
        return UpdateKind.CURRENT
    return UpdateKind.DIVERGED if status.ahead else None
