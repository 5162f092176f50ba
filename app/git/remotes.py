"""The repositories that a clone's remotes lead to, told from their addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from app.code import Repository
from app.git.config_files import Entry
from app.repositories.links import find_repository_link_at

_ADDRESS = re.compile(
    r"(?:https?|ssh|git|git\+ssh|ssh\+git)://(?:[^/]*@)?(?P<host>[^/:@]+)(?::(?P<port>\d*))?/+(?P<path>.+)",
    re.IGNORECASE,
)
_SHORT = re.compile(r"(?:[^@/:\s]+@)?(?P<host>[^@/:\s\\]{2,}):(?!//)/*(?P<path>[^\\]+)")
"""``git@host:path``, as ssh takes it; one letter before the colon is a drive of Windows."""
_USUAL_PORTS = ("", "22", "80", "443", "9418")
_OTHER_NAMES = {
    "ssh.github.com": "github.com",
    "altssh.gitlab.com": "gitlab.com",
    "altssh.bitbucket.org": "bitbucket.org",
}
"""Where hosts take ssh at the port of https."""
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+")
_SEGMENT = re.compile(r"(?!\.+$)[\w.~-]+")
_FIRST = ("origin", "upstream")
"""Remotes that say most of what a clone is of: its own, then what it was forked from."""


class Rewrite(NamedTuple):
    """What git reads in place of the beginning of an address (``url.<base>.insteadOf``)."""

    beginning: str
    base: str


def find_rewrites(entries: Iterable[Entry]) -> tuple[Rewrite, ...]:
    """The rewrites of a configuration, the longest first, which is the one that git takes."""
    found = [
        Rewrite(entry.value, entry.part)
        for entry in entries
        if entry.section == "url" and entry.name == "insteadof" and entry.value
    ]
    return tuple(sorted(found, key=lambda rewrite: -len(rewrite.beginning)))


def find_repositories(entries: Iterable[Entry], rewrites: Iterable[Rewrite] = ()) -> tuple[Repository, ...]:
    """The repositories of all remotes of a clone: ``origin``'s first, then ``upstream``'s, then as they stand.

    Args:
        rewrites: those that the person set for every git.
    """
    entries = tuple(entries)
    own = (*find_rewrites(entries), *rewrites)
    urls = [entry for entry in entries if entry.section == "remote" and entry.name == "url"]
    urls.sort(key=lambda entry: _FIRST.index(entry.part) if entry.part in _FIRST else len(_FIRST))
    found = (parse_remote(entry.value, own) for entry in urls)
    return tuple(dict.fromkeys(repository for repository in found if repository))


def parse_remote(address: str, rewrites: Iterable[Rewrite] = ()) -> Repository | None:
    """The repository behind a remote's address as git takes it; None if it is a folder or none that a paper could link.

    An address that says itself what it is counts before what it is rewritten to, which may be a mirror.
    """
    if (repository := _parse(address)) is not None:
        return repository
    for beginning, base in rewrites:
        if address.startswith(beginning):
            return _parse(base + address[len(beginning) :])
    return None


def _parse(address: str) -> Repository | None:
    match = _ADDRESS.fullmatch(address.strip()) or _SHORT.fullmatch(address.strip())
    if match is None or match.groupdict().get("port", "") not in (*_USUAL_PORTS, None):
        return None
    host = match["host"].lower().removeprefix("www.")
    host = _OTHER_NAMES.get(host, host)
    link = find_repository_link_at(f"https://{host}/{match['path']}")
    return link.repository if link else _make_repository(host, match["path"])


def _make_repository(host: str, path: str) -> Repository | None:
    """One on a host that is not known: its last segment is the name, those before it the owner."""
    segments = [segment for segment in path.removesuffix("/").removesuffix(".git").split("/") if segment]
    if _HOST.fullmatch(host) is None or len(segments) < 2 or not all(map(_SEGMENT.fullmatch, segments)):
        return None
    return Repository(host, "/".join(segments[:-1]), segments[-1])
