"""Code repositories: finding their links in a text, and telling two spellings of one apart from two repositories."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import urlsplit

from app.errors import InvalidValue
from app.papers import Repository, RepositoryLink
from app.values import Url

_GITHUB_PAGES = (
    "about account apps codespaces collections contact customer-stories dashboard discussions enterprise events explore"
    " features issues join login logout marketplace mobile new notifications organizations orgs pricing pulls readme"
    " search security sessions settings signup site sponsors stars team topics trending users wiki"
)
_GITLAB_PAGES = "admin api assets dashboard explore groups help profile projects public search snippets uploads users"
_BITBUCKET_PAGES = "account dashboard product repo support workspaces"
_CODEBERG_PAGES = "admin api assets explore issues notifications org pulls repo user"
_HUGGING_FACE_PAGES = (
    "api blog chat collections datasets docs enterprise inference join learn login models new organizations papers"
    " posts pricing settings spaces tasks"
)


@dataclass(frozen=True, slots=True)
class _Host:
    """How a host writes its addresses; add a host by adding a row to ``_HOSTS``.

    Attributes:
        markers: the segments, after the repository's own, that stand before a ref.
        pages: first segments that are pages of the host and no owner.
        prefixes: first segments that stand before the owner and count as part of it.
        grouped: owners may hold slashes; the name is the last segment before a marker.
        skipped: a segment between ref and path, or "".
    """

    markers: tuple[tuple[str, ...], ...]
    pages: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    grouped: bool = False
    skipped: str = ""


_GITLAB = _Host((("-", "tree"), ("-", "blob"), ("tree",), ("blob",)), frozenset(_GITLAB_PAGES.split()), grouped=True)
_HOSTS = {
    "github.com": _Host((("tree",), ("blob",)), frozenset(_GITHUB_PAGES.split())),
    "gitlab.com": _GITLAB,
    "bitbucket.org": _Host((("src",),), frozenset(_BITBUCKET_PAGES.split())),
    "codeberg.org": _Host((("src", "branch"), ("src", "tag"), ("src", "commit")), frozenset(_CODEBERG_PAGES.split())),
    "git.sr.ht": _Host((("tree",),), skipped="item"),
    "huggingface.co": _Host(
        (("tree",), ("blob",)), frozenset(_HUGGING_FACE_PAGES.split()), frozenset({"datasets", "spaces"})
    ),
}
_ALIASES = {"hf.co": "huggingface.co"}
_HOST_NAMES = "|".join(re.escape(host) for host in (*_HOSTS, *_ALIASES))
_SELF_HOSTED = r"gitlab(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+"
_HINTS = (*(host for host in _HOSTS if host != "gitlab.com"), *_ALIASES, "gitlab.")
_CANDIDATE = re.compile(
    # The whole of an address with a scheme, so that a repository named in another address's query is not found.
    rf"(?:https?://|(?<![\w./@:%~+-])(?=(?:www\.)?(?:{_HOST_NAMES}|{_SELF_HOSTED})/))"
    r"(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]|\\[_%#&~])+",
    re.IGNORECASE,
)
_BEHIND = ".,;:!?'\")]}>"
"""Signs that end a sentence or a bracket and stand behind an address."""
_ESCAPE = re.compile(r"\\([_%#&~])")
_SSH = re.compile(r"(?:ssh://)?git@([A-Za-z0-9.-]+)[:/](?=[^/])")
_OWNER = re.compile(r"~?[A-Za-z0-9_][A-Za-z0-9_.-]*")
_NAME = re.compile(r"[A-Za-z0-9_.-]+(?=@|$)")
_AROUND = re.compile(r"[^A-Za-z0-9._~%+@/-]")
"""Brackets, quotes and the like end an address: they belong to the text around it."""


LinkKey = tuple[str, str | None, str | None]


class FoundLink(NamedTuple):
    """A link in a text: its first sign, and the one behind its last."""

    link: RepositoryLink
    start: int
    stop: int


def find_repository_links(text: str) -> tuple[RepositoryLink, ...]:
    r"""The repositories that a text links, in order of appearance, each repository, ref and path once.

    Addresses may lack their scheme, stand in LaTeX (``\url{...}``, ``\_``) and be followed by punctuation.
    """
    if "/" not in text:
        return ()
    lowered = text.lower()
    if not any(hint in lowered for hint in _HINTS):
        return ()
    return tuple(found.link for found in locate_repository_links(text))


def locate_repository_links(text: str) -> tuple[FoundLink, ...]:
    """The links of ``find_repository_links``, and where in the text each stands first."""
    links: dict[LinkKey, FoundLink] = {}
    for found in _find_each(text):
        links.setdefault(link_key(found.link), found)
    return tuple(links.values())


def parse_repository_link(text: str) -> RepositoryLink:
    """Parse one typed or copied address of a repository: with or without its scheme, or ``git@host:owner/name.git``.

    Raises:
        InvalidValue: it is no address of a repository on a host that we know.
    """
    link = _read_address(_SSH.sub(r"https://\1/", text.strip(), count=1))
    if link is None:
        raise InvalidValue(
            text, f"“{text}” is not the address of a code repository.", "One looks like https://github.com/owner/name."
        )
    return link


def repository_key(repository: Repository) -> str:
    """What two spellings of one repository share: hosts ignore the case of owners and names."""
    return str(repository).casefold()


def link_key(link: RepositoryLink) -> LinkKey:
    """What two spellings of one link share: the repository, the ref and the path."""
    return repository_key(link.repository), link.ref, link.path


def _find_each(text: str) -> Iterator[FoundLink]:
    at = 0
    for word in [word for word in text.split() if "/" in word]:
        at = text.index(word, at)
        for match in _CANDIDATE.finditer(word):
            if link := _read_address(_ESCAPE.sub(r"\1", match[0])):
                start = at + match.start()
                yield FoundLink(link, start, start + len(match[0].rstrip(_BEHIND)))
        at += len(word)


def _read_address(address: str) -> RepositoryLink | None:
    split = _split_address(address)
    if split is None:
        return None
    name, path = split
    host = _HOSTS.get(name) or (_GITLAB if re.fullmatch(_SELF_HOSTED, name) else None)
    segments = [segment for segment in _AROUND.split(path, maxsplit=1)[0].rstrip(".").split("/") if segment]
    return _read_segments(name, host, segments) if host else None


def _split_address(address: str) -> tuple[str, str] | None:
    """The host, folded, and the path; None unless it is plainly a web address (no user, port or other scheme)."""
    if "://" not in address:
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        plain = parts.port is None and "@" not in parts.netloc and ":" not in parts.netloc
    except ValueError:
        return None
    if not plain or parts.scheme not in ("http", "https"):
        return None
    name = parts.netloc.lower().removeprefix("www.")
    return None if "xn--" in name else (_ALIASES.get(name, name), parts.path)


def _read_segments(name: str, host: _Host, segments: list[str]) -> RepositoryLink | None:
    owned = _count_own_segments(host, segments)
    if owned < 2 or segments[0].lower() in host.pages - host.prefixes:
        return None
    owner, last = segments[: owned - 1], _NAME.match(segments[owned - 1])
    title = last[0].rstrip(".") if last else ""
    title = title[:-4] if title.lower().endswith(".git") else title
    if not title.strip(".") or not all(_OWNER.fullmatch(segment) for segment in owner):
        return None
    repository = Repository(name, "/".join(owner), title)
    whole = last is not None and last[0] == segments[owned - 1]
    return _with_ref(repository, host, segments[owned:] if whole else [])


def _count_own_segments(host: _Host, segments: list[str]) -> int:
    """How many of the segments name the repository itself; 0 if there are too few."""
    least = 3 if segments and segments[0].lower() in host.prefixes else 2
    if len(segments) < least:
        return 0
    if not host.grouped:
        return least
    ends = (at for at in range(least, len(segments)) if segments[at] in ("-", "tree", "blob"))
    return next(ends, len(segments))


def _with_ref(repository: Repository, host: _Host, rest: list[str]) -> RepositoryLink:
    base = f"https://{repository}"
    for marker in host.markers:
        size = len(marker)
        if tuple(rest[:size]) == marker and len(rest) > size:
            path = "/".join(rest[size + 1 :])
            path = path.removeprefix(f"{host.skipped}/") if host.skipped else path
            return RepositoryLink(repository, Url("/".join((base, *rest))), rest[size], path or None)
    return RepositoryLink(repository, Url(base))
