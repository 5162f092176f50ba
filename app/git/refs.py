"""What a link names in a repository: a branch, a tag or a commit, whose name may hold slashes as paths do."""

from __future__ import annotations

import enum
from pathlib import Path

from app.code import RepositoryLink, is_commit
from app.frozen import Frozen
from app.git.failures import GitFailed
from app.git.program import Git
from app.git.wanted import find_candidates, names_default

KEPT = "refs/refshelf/"
"""Where a clone keeps tags and commits of its host that were checked out, so that they count as what its host has."""
_PLACES = ("refs/remotes/origin/", "refs/tags/")
"""Where a clone keeps the branches and the tags of its host; of two of one name the branch is meant, as git has it."""


class RefKind(enum.StrEnum):
    """What a link names."""

    BRANCH = "branch"
    TAG = "tag"
    COMMIT = "commit"


class FoundRef(Frozen):
    """What a link names in a clone: its name, or for a commit its whole hash."""

    kind: RefKind
    name: str

    @property
    def full_name(self) -> str:
        """What git takes it by, whatever other names there are."""
        place = {RefKind.BRANCH: _PLACES[0], RefKind.TAG: _PLACES[1], RefKind.COMMIT: ""}[self.kind]
        return f"{place}{self.name}"


class FreshRefs(Frozen):
    """What a fresh clone has.

    Attributes:
        default: the branch that its host has as its own; None if there is none.
        found: what the link names; None if it names nothing that there is.
    """

    default: str | None
    found: FoundRef | None


def read_fresh_refs(git: Git, folder: Path, link: RepositoryLink) -> FreshRefs:
    """Look for what a link names in a clone that was just made, and has but the branch of its host.

    Raises:
        GitFailed: git cannot say.
    """
    names = () if names_default(link) else find_candidates(link)
    wanted = [f"{place}{name}" for name in names for place in _PLACES]
    said = git.run("for-each-ref", "--format=%(refname)", "refs/heads", *wanted, folder=folder)
    there = said.splitlines()
    default = next((ref.removeprefix("refs/heads/") for ref in there if ref.startswith("refs/heads/")), None)
    chosen = next((ref for ref in wanted if ref in there and _leads_to_commit(git, folder, ref)), None)
    if chosen is not None:
        is_branch = chosen.startswith(_PLACES[0])
        kind = RefKind.BRANCH if is_branch else RefKind.TAG
        return FreshRefs(default, FoundRef(kind, chosen.removeprefix(_PLACES[0 if is_branch else 1])))
    return FreshRefs(default, None if names_default(link) else find_commit(git, folder, link))


def _leads_to_commit(git: Git, folder: Path, ref: str) -> bool:
    """Whether a ref is of files with a history, as all branches are; a tag may be of a single file or a folder."""
    return ref.startswith(_PLACES[0]) or git.run("cat-file", "-t", f"{ref}^{{}}", folder=folder).strip() == "commit"


def find_commit(git: Git, folder: Path, link: RepositoryLink) -> FoundRef | None:
    """The commit that a link names by its hash, if the clone has it."""
    ref = (link.ref or "").lower()
    if not is_commit(ref):
        return None
    found = find_hash(git, folder, f"{ref}^{{commit}}")
    return FoundRef(RefKind.COMMIT, found) if found else None


def find_hash(git: Git, folder: Path, name: str) -> str:
    """The hash that a name stands for in a clone; "" where it stands for none, and where git cannot say."""
    try:
        return git.run("rev-parse", "--quiet", "--verify", name, folder=folder).strip()
    except GitFailed:
        return ""
