"""What is said of clones: while work on them is under way, when it is done, and when it was not to be."""

from __future__ import annotations

from collections.abc import Sequence

from app.code import Clone, Repository, RepositoryLink
from ui import language

_NAMED = 3
"""Names that are said before the rest is counted."""


def name_repository(repository: Repository) -> str:
    """A repository as the window names it where its host says nothing: ``OpenBMB/ChatDev``."""
    return f"{repository.owner}/{repository.name}" if repository.owner else repository.name


def name_clones(clones: Sequence[Clone]) -> str:
    """One clone by its repository, several by their number."""
    if len(clones) == 1:
        return name_repository(clones[0].repository)
    return language.tr("%Ln clones", "%Ln clone", len(clones))


def name_link(link: RepositoryLink) -> str:
    """A link by its repository, and the branch that it names: ``OpenBMB/ChatDev, macnet``."""
    name = name_repository(link.repository)
    return f"{name}, {link.ref}" if link.ref else name


def list_names(names: Sequence[str]) -> str:
    """The first of some names, and how many more there are."""
    shown, left = ", ".join(names[:_NAMED]), len(names) - _NAMED
    if left <= 0:
        return shown
    return language.tr("{names} and %Ln more", "{names} and %Ln more", left).format(names=shown)


def list_repositories(clones: Sequence[Clone]) -> str:
    """The repositories of some clones, as ``list_names`` does."""
    return list_names([name_repository(clone.repository) for clone in clones])
