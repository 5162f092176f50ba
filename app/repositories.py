"""Code repositories: finding their links in a text, and telling two spellings of one apart from two repositories."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from app.errors import InvalidValue
from app.papers import Repository, RepositoryLink
from app.values import Url

_GITHUB_PAGES = (
    "about account advisories apps codespaces collections contact copilot customer-stories dashboard discussions edu"
    " enterprise enterprises events explore features gist home issues join login logout marketplace mcp mobile new"
    " notifications open-source organizations orgs partners premium-support pricing pulls readme repos resources search"
    " security sessions settings signup site solutions sponsors stars team topics trending trust-center users watching"
    " why-github wiki"
)
_GITLAB_PAGES = "admin api assets dashboard explore groups help profile projects public search snippets uploads users"
_BITBUCKET_PAGES = "account blog dashboard product repo snippets support workspaces"
_BITBUCKET_TABS = "profile workspace"
_FORGEJO_PAGES = "admin api assets attachments avatars explore issues notifications org pulls repo repo-avatars user"
_HUGGING_FACE_PAGES = (
    "api blog chat collections datasets docs enterprise inference join learn login models new organizations papers"
    " posts pricing settings spaces tasks"
)
_HUGGING_FACE_TABS = "activity blob collections datasets discussions models papers raw resolve spaces tree viewer"


@dataclass(frozen=True, slots=True)
class _Host:
    """How a host writes its addresses; add a host by adding a row to ``_HOSTS``.

    Attributes:
        markers: the segments, after the repository's own, that stand before a ref.
        pages: first segments that are pages of the host and no owner.
        tabs: segments behind an owner or a name that are pages of it.
        prefixes: first segments that stand before the owner and count as part of it.
        ownerless: those of them that may stand before a name at once.
        grouped: owners may hold slashes; the name is the last segment before a marker.
        tilde: owners begin with one.
        skipped: a segment between ref and path, or "".
    """

    markers: tuple[tuple[str, ...], ...]
    pages: frozenset[str] = frozenset()
    tabs: frozenset[str] = frozenset()
    prefixes: frozenset[str] = frozenset()
    ownerless: frozenset[str] = frozenset()
    grouped: bool = False
    tilde: bool = False
    skipped: str = ""


class _Archive(NamedTuple):
    """How an archive of deposits writes its addresses: a deposit has an id and no owner.

    Attributes:
        path: its addresses behind the host, and in them the id.
        owner: what stands where others have an owner: the word that the archive has there in a longer address.
        address: the one address to show and open, without the id behind it.
        doi: what its DOIs begin with.
    """

    path: re.Pattern[str]
    owner: str
    address: str
    doi: str


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_GITLAB = _Host((("-", "tree"), ("-", "blob"), ("tree",), ("blob",)), _words(_GITLAB_PAGES), grouped=True)
_FORGEJO = _Host((("src", "branch"), ("src", "tag"), ("src", "commit")), _words(_FORGEJO_PAGES))
"""Forgejo, and Gitea, which it was once."""
_HOSTS = {
    "github.com": _Host((("tree",), ("blob",)), _words(_GITHUB_PAGES)),
    "gitlab.com": _GITLAB,
    "salsa.debian.org": _GITLAB,
    "framagit.org": _GITLAB,
    "bitbucket.org": _Host((("src",),), _words(_BITBUCKET_PAGES), _words(_BITBUCKET_TABS)),
    "codeberg.org": _FORGEJO,
    "gitea.com": _FORGEJO,
    "git.sr.ht": _Host((("tree",),), tilde=True, skipped="item"),
    "hg.sr.ht": _Host((("browse",),), tilde=True),
    "sr.ht": _Host((), tilde=True),
    "huggingface.co": _Host(
        (("tree",), ("blob",)),
        _words(_HUGGING_FACE_PAGES),
        _words(_HUGGING_FACE_TABS),
        frozenset({"datasets", "spaces"}),
        frozenset({"datasets"}),
    ),
}
_ARCHIVES = {
    "zenodo.org": _Archive(
        re.compile(r"/+records?/+(\d+)(?![^/])", re.IGNORECASE),
        "records",
        "https://zenodo.org/records/",
        "10.5281/zenodo.",
    ),
    "osf.io": _Archive(
        re.compile(
            r"/+(?:project/+)?(?!about|admin|forms|legal|login|share|terms)([a-z0-9]{5})(?![^/])", re.IGNORECASE
        ),
        "project",
        "https://osf.io/",
        "10.17605/osf.io/",
    ),
}
"""Deposits have no owner; ``records`` and ``project`` in its place make all three parts an address of theirs."""
_KEY = re.compile(r"view_only=[0-9a-f]{32}\b")
"""What opens a deposit that OSF shows to reviewers only; without it the link would be of no use."""
_ALIASES = {"hf.co": "huggingface.co"}
_HOST_NAMES = "|".join(re.escape(host) for host in (*_HOSTS, *_ALIASES, *_ARCHIVES, "doi.org", "dx.doi.org"))
_LABEL = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
_SELF_HOSTED = {
    re.compile(rf"gitlab(?:-{_LABEL})?(?:\.{_LABEL})+"): _GITLAB,
    re.compile(rf"(?:gitea|forgejo)(?:\.{_LABEL}){{2,}}"): _FORGEJO,  # of two labels are the sites of the programs
}
"""Hosts that say in their name what they are."""
_TELLING = {"/src/branch/": _FORGEJO, "/src/tag/": _FORGEJO, "/src/commit/": _FORGEJO}
_TELLING |= {"/-/tree/": _GITLAB, "/-/blob/": _GITLAB}
"""What stands behind a repository on hosts of one kind only, whatever their names."""
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})+")
_DOI = re.compile(
    r"(?:(?:https?://)?(?:(?:dx\.|www\.)?doi\.org|(?:www\.)?zenodo\.org(?:/badge)?/doi)/)?"
    r"(10\.5281(?:/|%2F)zenodo\.|10\.17605(?:/|%2F)osf\.io(?:/|%2F))([a-z0-9]+)(?![\w-])",
    re.IGNORECASE,
)
_LETTER = r"[^\W\u3040-\u9fff\uac00-\ud7af]"
"""What an address would be a part of; in Chinese, Japanese and Korean no blank need stand before it."""
_HINTS = (*(host for host in _HOSTS if host != "gitlab.com"), *_ALIASES, "gitlab", "gitea.", "forgejo.")
_HINTS += ("zenodo.", "osf.io/", *_TELLING)
_CANDIDATE = re.compile(
    # The whole of an address with a scheme, so that a repository named in another address's query is not found.
    rf"(?:https?://|(?<!(?-i:{_LETTER}))(?<![./@%~+-])"
    rf"(?=(?:www\.)?(?:{_HOST_NAMES}|{'|'.join(kind.pattern for kind in _SELF_HOSTED)})/"
    rf"|{_LABEL}(?:\.{_LABEL})+/[^/]+/[^/]+/(?:src/(?:branch|tag|commit)|(?:[^/]+/){{0,6}}-/(?:tree|blob))/"
    r"|10\.(?:5281/zenodo|17605/osf)\.))"
    r"(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]|\\[_%#&~](?:\{\})?)+",
    re.IGNORECASE,
)
_BEHIND = ".,;:!?'\")]}>*$"
"""Signs that end a sentence or a bracket and stand behind an address."""
_ESCAPE = re.compile(r"\\([_%#&~])(?:\{\})?")
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
    deposited = _DOI.match(address) if "10." in address else None
    if deposited:
        address = _format_deposit(unquote(deposited[1]).lower(), deposited[2])
    split = _split_address(address)
    if split is None:
        return None
    name, path, query = split
    path = _AROUND.split(path, maxsplit=1)[0].rstrip(".")
    if archive := _ARCHIVES.get(name):
        return _read_deposit(name, archive, path, query)
    host = _HOSTS.get(name) or _recognise(name, path)
    return _read_segments(name, host, [segment for segment in path.split("/") if segment]) if host else None


def _format_deposit(doi: str, number: str) -> str:
    """The address of what a DOI names; of none if the DOI's end is nothing that the archive would give."""
    return next(archive.address for archive in _ARCHIVES.values() if archive.doi == doi) + number


def _read_deposit(name: str, archive: _Archive, path: str, query: str) -> RepositoryLink | None:
    match = archive.path.match(path)
    if match is None:
        return None
    number, key = match[1].lower(), _KEY.search(query)
    url = f"{archive.address}{number}/?{key[0]}" if key else archive.address + number
    return RepositoryLink(Repository(name, archive.owner, number), Url(url))


def _recognise(name: str, path: str) -> _Host | None:
    """What kind of host it is that runs under a name of its own, by that name or else by the path."""
    for pattern, kind in _SELF_HOSTED.items():
        if pattern.fullmatch(name):
            return kind
    told = next((sign for sign in _TELLING if sign in path), None)
    if told is None or not _DOMAIN.fullmatch(name):
        return None
    host = _TELLING[told]
    own = path[: path.index(told)].strip("/").count("/") + 1
    return host if host.grouped or own == 2 else None


def _split_address(address: str) -> tuple[str, str, str] | None:
    """The host, folded, the path and the query; None if it is no plain web address (a user, a port, other schemes)."""
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
    return None if "xn--" in name else (_ALIASES.get(name, name), parts.path, parts.query)


def _read_segments(name: str, host: _Host, segments: list[str]) -> RepositoryLink | None:
    owned = _count_own_segments(host, segments)
    if owned < 2 or _is_page(host, segments):
        return None
    owner, last = segments[: owned - 1], _NAME.match(segments[owned - 1])
    title = last[0].rstrip(".") if last else ""
    title = title[:-4] if title.lower().endswith(".git") else title
    if not title.strip(".") or not all(_OWNER.fullmatch(segment) for segment in owner):
        return None
    repository = Repository(name, "/".join(owner), title)
    whole = last is not None and last[0] == segments[owned - 1]
    return _with_ref(repository, host, segments[owned:] if whole else [])


def _is_page(host: _Host, segments: list[str]) -> bool:
    """Whether an address is that of a page of the host or of an owner."""
    first, second = segments[0].lower(), segments[1].lower()
    if first in host.prefixes:
        return False
    return first in host.pages or second in host.tabs or (host.tilde and first[0] != "~")


def _count_own_segments(host: _Host, segments: list[str]) -> int:
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


def _with_ref(repository: Repository, host: _Host, rest: list[str]) -> RepositoryLink:
    base = f"https://{repository}"
    for marker in host.markers:
        size = len(marker)
        if tuple(rest[:size]) == marker and len(rest) > size:
            path = "/".join(rest[size + 1 :])
            path = path.removeprefix(f"{host.skipped}/") if host.skipped else path
            return RepositoryLink(repository, Url("/".join((base, *rest))), rest[size], path or None)
    return RepositoryLink(repository, Url(base))
