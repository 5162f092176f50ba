"""Repositories and clones as text for a terminal, and as the JSON that ``docs/command-line.md`` describes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from app.cli.as_json import link_to_json
from app.cli.as_text import UNKNOWN, count_things
from app.code import Clone, CloneState, LinkedRepository, RepositoryLink, shorten_commit
from app.repositories.hosts import link_to
from app.tables import format_columns
from app.values import PaperId

PaperLink = tuple[PaperId, RepositoryLink]


def format_repositories(found: Iterable[tuple[LinkedRepository, Sequence[PaperLink]]]) -> Iterator[str]:
    """A line a repository: how many papers link it, its name, what their links name of it, and its clone."""
    rows = [
        (f"{len({paper for paper, _ in links}):,}", str(each.repository), _list_refs(links), _say_place(each.clone))
        for each, links in found
    ]
    yield from format_columns([("papers", "repository", "branches", "clone"), *rows], right=(0,))


def repository_to_json(each: LinkedRepository, links: Sequence[PaperLink]) -> dict[str, Any]:
    """A repository, the links of papers to it, and its clone."""
    repository = each.repository
    parts = {"host": repository.host, "owner": repository.owner, "name": repository.name}
    own = ("host", "owner", "name")
    return {
        "repository": str(repository),
        "url": link_to(repository).url,
        **parts,
        "papers": len({paper for paper, _ in links}),
        "links": [
            {"paper": paper} | {key: value for key, value in link_to_json(link).items() if key not in own}
            for paper, link in links
        ],
        "clone": clone_to_json(each.clone) if each.clone else None,
    }


def clone_to_json(clone: Clone) -> dict[str, Any]:
    """A clone and its state; what git never said of it is null."""
    state = clone.state
    return {
        "repository": str(clone.repository),
        "path": str(clone.path),
        "made": clone.made,
        "missing": clone.missing,
        "branch": state.branch,
        "commit": state.commit or None,
        "committed_at": state.committed_at.isoformat() if state.committed_at else None,
        "subject": state.subject or None,
        "ahead": state.ahead,
        "behind": state.behind,
        "changed": state.changed if clone.seen_at else None,
        "seen_at": clone.seen_at.isoformat() if clone.seen_at else None,
    }


def format_clones(clones: Sequence[Clone]) -> Iterator[str]:
    """A line a clone: whose it is, what is checked out, what of it differs from its host, and where it is."""
    head = ("repository", "branch", "commit", "date", "state", "folder")
    yield from format_columns([head, *map(_make_row, clones)])


def say_state(clone: Clone) -> str:
    """``up to date``, or ``2 behind, 1 file changed``, as of the last time that its host was asked."""
    if clone.missing:
        return "missing"
    if clone.seen_at is None:
        return "not looked at yet"
    if not clone.state.commit and not clone.state.changed:
        return "no commit yet"
    said = list(_say_distance(clone.state))
    said += [count_things(clone.state.changed, "file changed", "files changed")] if clone.state.changed else []
    return ", ".join(said) or "up to date"


def say_where(state: CloneState) -> str:
    """The branch that is checked out, or the commit where none is: ``main``, ``at 3f2a91c``, ``empty``."""
    if state.branch:
        return state.branch
    return f"at {shorten_commit(state.commit)}" if state.commit else "empty"


def _make_row(clone: Clone) -> tuple[str, ...]:
    state = clone.state
    when = f"{state.committed_at:%Y-%m-%d}" if state.committed_at else UNKNOWN
    commit = shorten_commit(state.commit) or UNKNOWN
    return str(clone.repository), state.branch or UNKNOWN, commit, when, say_state(clone), str(clone.path)


def _say_distance(state: CloneState) -> Iterator[str]:
    if state.ahead is None or state.behind is None:
        if state.branch:
            yield "follows no branch of its host"
        return
    if state.ahead:
        yield f"{state.ahead:,} ahead"
    if state.behind:
        yield f"{state.behind:,} behind"


def _say_place(clone: Clone | None) -> str:
    if clone is None:
        return ""
    return f"{clone.path} ({'missing' if clone.missing else say_where(clone.state)})"


def _list_refs(links: Iterable[PaperLink]) -> str:
    return ", ".join(sorted({link.ref for _, link in links if link.ref}))
