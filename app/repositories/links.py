"""Links to code: finding them in a text, and reading one that was typed or copied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from app.code import LinkKey, Repository, RepositoryLink
from app.errors import InvalidValue
from app.frozen import replace
from app.repositories.hosts import (
    ALIASES,
    ARCHIVES,
    HOSTS,
    LABEL,
    OTHER_FORMS,
    OTHER_HOSTS,
    OWNER,
    SELF_HOSTED,
    TELLING,
    Archive,
    Host,
    find_host,
)
from app.values import Url

_KEY = re.compile(r"view_only=[0-9a-f]{32}\b")
"""What opens a deposit that OSF shows to reviewers only; without it the link would be of no use."""
_HOST_NAMES = "|".join(re.escape(host) for host in (*HOSTS, *ALIASES, *OTHER_HOSTS, *ARCHIVES, "doi.org", "dx.doi.org"))
_DOMAIN = re.compile(rf"{LABEL}(?:\.{LABEL})+")
_DOI = re.compile(
    r"(?:(?:https?://)?(?:(?:dx\.|www\.)?doi\.org|(?:www\.)?zenodo\.org(?:/badge)?/doi)/)?"
    r"(10\.5281(?:/|%2F)zenodo\.|10\.17605(?:/|%2F)osf\.io(?:/|%2F))([a-z0-9]+)(?![\w-])",
    re.IGNORECASE,
)
LETTER = r"[^\W\u3040-\u9fff\uac00-\ud7af]"
"""What an address would be a part of; in Chinese, Japanese and Korean no blank need stand before it."""
_HINTS = (*(host for host in HOSTS if host != "gitlab.com"), *ALIASES, "gitlab", "gitea.", "forgejo.")
_HINTS += ("githubusercontent.com", "zenodo.", "osf.io/", "osf.io%2f", *TELLING)
_CANDIDATE = re.compile(
    # The whole of an address with a scheme, so that a repository named in another address's query is not found.
    rf"(?:https?://|(?<!(?-i:{LETTER}))(?<![./@%~+-])"
    rf"(?=(?:www\.)?(?:{_HOST_NAMES}|{'|'.join(kind.pattern for kind in SELF_HOSTED)})/"
    rf"|{LABEL}(?:\.{LABEL})+/[^/]+/[^/]+/(?:src/(?:branch|tag|commit)|(?:[^/]+/){{0,6}}-/(?:tree|blob))/"
    r"|10\.(?:5281/zenodo|17605/osf)\.))"
    r"(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]|\\[_%#&~](?:\{\})?)+",
    re.IGNORECASE,
)
BEHIND = ".,;:!?'\")]}>*$"
"""Signs that end a sentence or a bracket and stand behind an address."""
_ESCAPE = re.compile(r"\\([_%#&~])(?:\{\})?")
_SSH = re.compile(r"(?:git\+)?ssh://(?:git@)?([A-Za-z0-9.-]+)(?::\d+)?/(?=[^/])|git@([A-Za-z0-9.-]+)[:/](?=[^/])")
_GIT = re.compile(r"(?:git\s+clone\s+)?(?:git\+(?=https?://))?", re.IGNORECASE)
"""What stands before an address where it is handed to a program."""
_ANY = Host((), grouped=True)
_QUOTES = "<>()[]{}\"'`“”‘’,;"
_NAME = re.compile(r"[A-Za-z0-9_.-]+(?=@|$)")
_AROUND = re.compile(r"[^A-Za-z0-9._~%+@/-]")
"""Brackets, quotes and the like end an address: they belong to the text around it."""


_USUAL_PORTS = frozenset({("https", 443), ("http", 80)})


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
        links.setdefault(found.link.key, found)
    return tuple(links.values())


def find_repository_link_at(address: str) -> RepositoryLink | None:
    """The link that one typed or copied address is: with or without its scheme, or ``git@host:owner/name.git``.

    Quotation marks and brackets around it do not matter, nor does a ``git clone`` before it.  None where it is no
    address of a repository on a host that we know, nor one that says that it is git's.
    """
    plain = _spell_plainly(address)
    return _read_address(plain) or _read_git_address(plain)


def parse_repository_link(text: str) -> RepositoryLink:
    """Parse one typed or copied address of a repository, as ``find_repository_link_at`` understands it.

    Raises:
        InvalidValue: it is none.
    """
    link = find_repository_link_at(text)
    if link is None:
        raise InvalidValue(
            text, f"“{text}” is not the address of a code repository.", "One looks like https://github.com/owner/name."
        )
    return link


def _spell_plainly(text: str) -> str:
    """An address that is typed for git as the web has it."""
    plain = _GIT.sub("", text.strip().strip(_QUOTES), count=1)
    plain = re.sub("^git://", "https://", plain)
    found = _SSH.match(plain)
    if found is None:
        return plain
    path = plain[found.end() :].rstrip("/").removesuffix(".git")
    return f"https://{found[1] or found[2]}/{path}.git"


def _read_git_address(address: str) -> RepositoryLink | None:
    """An address on a host that we do not know, which ends as git has its repositories; the link keeps that end."""
    split = _split_address(address)
    if split is None or split[0] in (*HOSTS, *ARCHIVES) or not _DOMAIN.fullmatch(split[0]):
        return None
    path = _AROUND.split(split[1], maxsplit=1)[0].rstrip("/.")
    if not path.endswith(".git") or split[0].startswith("gist."):
        return None
    link = _read_segments(split[0], _ANY, [segment for segment in path.split("/") if segment])
    return link and replace(link, url=Url(f"{link.url}.git"))


def _find_each(text: str) -> Iterator[FoundLink]:
    at = 0
    for word in [word for word in text.split() if "/" in word]:
        at = text.index(word, at)
        for match in _CANDIDATE.finditer(word):
            if link := _read_address(_ESCAPE.sub(r"\1", match[0])):
                start = at + match.start()
                yield FoundLink(link, start, start + len(match[0].rstrip(BEHIND)))
        at += len(word)


def _read_address(address: str) -> RepositoryLink | None:
    deposited = _DOI.match(address) if "10." in address else None
    if deposited:
        address = _format_deposit(unquote(deposited[1]).lower(), deposited[2])
    split = _split_address(address)
    if split is None:
        return None
    name, path, query = split
    name, path = _fold_form(name, _AROUND.split(path, maxsplit=1)[0].rstrip("."))
    if archive := ARCHIVES.get(name):
        return _read_deposit(name, archive, path, query)
    host = find_host(name) or _recognise(name, path)
    return _read_segments(name, host, [segment for segment in path.split("/") if segment]) if host else None


def _fold_form(name: str, path: str) -> tuple[str, str]:
    """The host and path of the repository itself, where they are those of a file or an archive out of it."""
    if name in OTHER_HOSTS or (name == "github.com" and ("/archive/" in path or "/releases/download/" in path)):
        whole = name + re.sub("//+", "/", path)
        for form, plain in OTHER_FORMS:
            if match := re.fullmatch(form, whole):
                name, _, path = match.expand(plain).partition("/")
                return name, f"/{path}"
    return name, path


def _format_deposit(doi: str, number: str) -> str:
    """The address of what a DOI names; of none if the DOI's end is nothing that the archive would give."""
    return next(archive.address for archive in ARCHIVES.values() if archive.doi == doi) + number


def _read_deposit(name: str, archive: Archive, path: str, query: str) -> RepositoryLink | None:
    match = archive.path.match(path)
    if match is None:
        return None
    number, key = match[1].lower(), _KEY.search(query)
    url = f"{archive.address}{number}/?{key[0]}" if key else archive.address + number
    return RepositoryLink(Repository(name, archive.owner, number), Url(url))


def _recognise(name: str, path: str) -> Host | None:
    """What kind of host it is that runs under a name of its own, by the path."""
    told = next((sign for sign in TELLING if sign in path), None)
    if told is None or not _DOMAIN.fullmatch(name):
        return None
    host = TELLING[told]
    own = path[: path.index(told)].strip("/").count("/") + 1
    return host if host.grouped or own == 2 else None


def _split_address(address: str) -> tuple[str, str, str] | None:
    """The host, folded, the path and the query; None if it is no plain web address (a user, a port, other schemes)."""
    if "://" not in address:
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        usual = parts.port is None or (parts.scheme, parts.port) in _USUAL_PORTS
        plain = usual and "@" not in parts.netloc
    except ValueError:
        return None
    if not plain or parts.scheme not in ("http", "https"):
        return None
    name = parts.netloc.lower().partition(":")[0].removeprefix("www.")
    return None if "xn--" in name else (ALIASES.get(name, name), parts.path, parts.query)


def _read_segments(name: str, host: Host, segments: list[str]) -> RepositoryLink | None:
    owned = _count_own_segments(host, segments)
    if owned < 2 or _is_page(host, segments):
        return None
    owner, last = segments[: owned - 1], _NAME.match(segments[owned - 1])
    title = last[0].rstrip(".") if last else ""
    title = title[:-4] if title.lower().endswith(".git") else title
    if not title.strip(".") or not all(OWNER.fullmatch(segment) for segment in owner):
        return None
    repository = Repository(name, "/".join(owner), title)
    whole = last is not None and last[0] == segments[owned - 1]
    return _with_ref(repository, host, segments[owned:] if whole else [])


def _is_page(host: Host, segments: list[str]) -> bool:
    """Whether an address is that of a page of the host or of an owner."""
    first, second = segments[0].lower(), segments[1].lower()
    if first in host.prefixes:
        return False
    return first in host.pages or second in host.tabs or (host.tilde and first[0] != "~")


def _count_own_segments(host: Host, segments: list[str]) -> int:
    """How many of the segments name the repository itself; 0 if there are too few."""
    first = segments[0].lower() if segments else ""
    bare = first in host.ownerless and all(segment.lower() in host.tabs for segment in segments[2:3])
    least = 3 if first in host.prefixes and not bare else 2
    if len(segments) < least:
        return 0
    if not host.grouped:
        return least
    ends = (at for at in range(least, len(segments)) if segments[at] in ("-", "tree", "blob"))
    return next(ends, len(segments))


def _with_ref(repository: Repository, host: Host, rest: list[str]) -> RepositoryLink:
    base = f"https://{repository}"
    for marker in host.markers:
        size = len(marker)
        if tuple(rest[:size]) == marker and len(rest) > size:
            ref, *inside = _without_place(rest[size:])
            path = "/".join(inside)
            path = path.removeprefix(f"{host.skipped}/") if host.skipped else path
            return RepositoryLink(repository, Url("/".join((base, *rest))), ref, path or None)
    return RepositoryLink(repository, Url(base))


def _without_place(segments: list[str]) -> list[str]:
    """A ref and what is behind it, where the address has it in full as git has: ``refs/tags/v1.0``."""
    is_full = segments[0] == "refs" and segments[1:2] in (["heads"], ["tags"]) and len(segments) > 2
    return segments[2:] if is_full else segments
