"""What a link asks to have checked out."""

from __future__ import annotations

import re
from urllib.parse import unquote

from app.code import CloneState, RepositoryLink

_DEEPEST = 20
"""Slashes that the name of a branch may hold."""
_SHORTEST = 7
"""Digits of a commit that a link names."""
_PLACE = re.compile("^refs/(?:heads|tags)/")


def names_default(link: RepositoryLink) -> bool:
    """Whether a link is one to whatever branch is the default."""
    return link.ref in (None, "", "HEAD")


def find_candidates(link: RepositoryLink) -> tuple[str, ...]:
    """The names that a link may mean, the longest first: ``tree/feature/x/src`` is of feature/x/src, or of feature."""
    segments = [segment for segment in (link.path or "").split("/") if segment][:_DEEPEST]
    ref = link.ref or ""
    names = ["/".join([ref, *segments[:count]]) for count in range(len(segments), -1, -1)]
    spelled = dict.fromkeys(spelling for name in names for spelling in (name, plain_name(name)))
    return tuple(name for name in spelled if name and name.isprintable())


def plain_name(ref: str) -> str:
    """A ref without the escapes of an address, nor the place that git keeps it in: v1.0 of ``refs/tags/v1.0``."""
    return _PLACE.sub("", unquote(ref))


def wants_other(link: RepositoryLink, state: CloneState) -> bool:
    """Whether a link names something else than what is checked out, as far as can be told without git.

    A tag counts as something else, since what is checked out knows no tags; so it does where git finds it there.
    """
    if names_default(link):
        return False
    ref = (link.ref or "").lower()
    is_commit = len(ref) >= _SHORTEST and state.commit.startswith(ref)
    return not is_commit and state.branch not in find_candidates(link)
