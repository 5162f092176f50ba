"""What git says of a clone, which is looked at and never written to."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from app.code import CloneState
from app.frozen import Frozen
from app.git.failures import GitFailed
from app.git.program import Git, strange_answer
from app.git.readable import make_readable

_LONGEST_SUBJECT = 500
_ALWAYS_FIRST = "# branch.oid "
_NO_COMMIT = "(initial)"
_DETACHED = "(detached)"


class Status(Frozen):
    """What ``git status`` says, with names as git has them.

    Attributes:
        branch: None where none is checked out.
        commit: "" where there is none yet.
        upstream: what the branch follows, "origin/main"; None if nothing.
        ahead, behind: None where there is no upstream, or it is gone.
        changed: paths of files that git knows and that are not as they were committed.
        untracked: paths that git does not know, a folder of none but such as one.
        ignored: the same of paths that it was told to ignore, where that was asked for.
    """

    branch: str | None
    commit: str
    upstream: str | None
    ahead: int | None
    behind: int | None
    changed: tuple[str, ...]
    untracked: tuple[str, ...]
    ignored: tuple[str, ...] = ()


def read_state(git: Git, folder: Path, cancelled: Callable[[], bool] | None = None) -> CloneState:
    """Read the state of a clone; nothing in it is written to, and nothing of its own is run.

    Args:
        cancelled: in place of that of git.

    Raises:
        Cancelled: ``cancelled`` said so.
        GitFailed: it is no repository, or git cannot read it.
        GitMissing: there is no git, or one that is too old.
    """
    status = read_status(git, folder, cancelled=cancelled)
    when, subject = _read_commit(git, folder, cancelled) if status.commit else (None, "")
    return CloneState(
        branch=None if status.branch is None else make_readable(status.branch),
        commit=status.commit,
        committed_at=when,
        subject=subject,
        ahead=status.ahead,
        behind=status.behind,
        changed=len(status.changed) + len(status.untracked),
    )


def read_status(
    git: Git,
    folder: Path,
    *,
    thorough: bool = False,
    index: Path | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Status:
    """Read ``git status``.

    Args:
        thorough: with what is ignored.
        index: in place of the clone's own.
        cancelled: in place of that of git.

    Raises:
        Cancelled: ``cancelled`` said so.
        GitFailed: it is no repository, or git cannot read it.
    """
    depth = ("--ignored",) if thorough else ()
    said = git.run(
        "status",
        "--porcelain=v2",
        "--branch",
        "--ahead-behind",
        "-z",
        "--untracked-files=normal",
        "--ignore-submodules=dirty",  # git would look into them with their own settings, and run what those name
        *depth,
        folder=folder,
        index=index,
        settings=_without_filters(git, folder, cancelled),
        cancelled=cancelled,
    )
    if not said.startswith(_ALWAYS_FIRST):  # else a clone full of work would look like one without any
        raise strange_answer()
    return parse_status(said)


def parse_status(said: str) -> Status:
    """Parse ``git status --porcelain=v2 --branch -z`` (git-status, "Porcelain Format Version 2")."""
    headers: dict[str, str] = {}
    changed, untracked, ignored = [], [], []
    parts = iter(said.split("\0"))
    for part in parts:
        if part.startswith("# "):
            name, _, value = part[2:].partition(" ")
            headers[name] = value
        elif part.startswith("? "):
            untracked.append(part[2:])
        elif part.startswith("! "):
            ignored.append(part[2:])
        elif part[:2] in ("1 ", "2 ", "u "):
            changed.append(_read_path(part))
            if part.startswith("2 "):  # the path that a renamed file had stands behind it
                next(parts, None)
    ahead, behind = _read_distance(headers.get("branch.ab", ""))
    branch, commit = headers.get("branch.head", _DETACHED), headers.get("branch.oid", _NO_COMMIT)
    return Status(
        None if branch == _DETACHED else branch,
        "" if commit == _NO_COMMIT else commit,
        headers.get("branch.upstream"),
        ahead,
        behind,
        tuple(changed),
        tuple(untracked),
        tuple(ignored),
    )


def _read_path(entry: str) -> str:
    """The path behind the fields of an entry, whose number its kind tells."""
    fields = {"1": 8, "2": 9, "u": 10}[entry[0]]
    return entry.split(" ", fields)[-1]


def _read_distance(text: str) -> tuple[int, int] | tuple[None, None]:
    match = re.fullmatch(r"\+(\d+) -(\d+)", text)
    return (int(match[1]), int(match[2])) if match else (None, None)


def _read_commit(git: Git, folder: Path, cancelled: Callable[[], bool] | None) -> tuple[datetime.datetime | None, str]:
    """When the commit that is checked out was made, in UTC, and the first line of what it says."""
    how = ("-1", "--no-color", "--no-notes", "--format=%ct%x00%s")
    said = git.run("log", *how, folder=folder, cancelled=cancelled)
    seconds, _, subject = said.rstrip("\n").partition("\0")
    return _read_moment(seconds), " ".join(make_readable(subject).split())[:_LONGEST_SUBJECT]


def _read_moment(seconds: str) -> datetime.datetime | None:
    try:
        return datetime.datetime.fromtimestamp(int(seconds), datetime.UTC)
    except (ValueError, OverflowError, OSError):  # whoever commits may claim any time
        return None


def _without_filters(git: Git, folder: Path, cancelled: Callable[[], bool] | None) -> Sequence[str]:
    """Settings that switch off the filters of a repository.

    They are programs, and git runs them to compare a file: one that came with a folder from elsewhere is not to run,
    and that of Git LFS would write into the clone.
    """
    try:
        said = git.run("config", "--name-only", "-z", "--get-regexp", r"^filter\.", folder=folder, cancelled=cancelled)
    except GitFailed:  # there are none
        return ()
    names = dict.fromkeys(line.removeprefix("filter.").rpartition(".")[0] for line in said.split("\0") if line)
    if strange := next((name for name in names if "=" in name), None):  # git would part a setting of ours there
        raise GitFailed(
            f"Git failed: it has a filter with a strange name, {strange!r}.", cause="its settings are strange"
        )
    return [setting for name in names for setting in _switch_off(name)]


def _switch_off(name: str) -> tuple[str, ...]:
    return f"filter.{name}.clean=", f"filter.{name}.process=", f"filter.{name}.required=false"
