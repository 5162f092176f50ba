"""The hosts of code that we know, and how each writes its addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from app.code import Repository, RepositoryLink
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
_GITEE_PAGES = (
    "about_us all-about-git api appclient assets blog dashboard education enterprises events explore features"
    " gitee-stars groups help login market notifications oauth organizations profile projects search signup stars terms"
)
_HUGGING_FACE_PAGES = (
    "api blog chat collections datasets docs enterprise inference join learn login models new organizations papers"
    " posts pricing settings spaces tasks"
)
_HUGGING_FACE_TABS = "activity blob collections datasets discussions models papers raw resolve spaces tree viewer"


@dataclass(frozen=True, slots=True)
class Host:
    """How a host writes its addresses; add a host by adding a row to ``HOSTS``.

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


class Archive(NamedTuple):
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


_GITLAB = Host(
    (
        *(("-", word) for word in ("tree", "blob", "raw", "commit", "commits", "tags", "releases")),
        ("tree",),
        ("blob",),
    ),
    _words(_GITLAB_PAGES),
    grouped=True,
)
_GITHUB_MARKERS = (*((word,) for word in ("tree", "blob", "raw", "blame", "commit", "commits")), ("releases", "tag"))
_FORGEJO = Host((("src", "branch"), ("src", "tag"), ("src", "commit")), _words(_FORGEJO_PAGES))
"""Forgejo, and Gitea, which it was once."""
HOSTS = {
    "github.com": Host(_GITHUB_MARKERS, _words(_GITHUB_PAGES)),
    "gitlab.com": _GITLAB,
    "salsa.debian.org": _GITLAB,
    "framagit.org": _GITLAB,
    "bitbucket.org": Host((("src",), ("raw",), ("commits",)), _words(_BITBUCKET_PAGES), _words(_BITBUCKET_TABS)),
    "codeberg.org": _FORGEJO,
    "gitea.com": _FORGEJO,
    "gitee.com": Host(_GITHUB_MARKERS, _words(_GITEE_PAGES)),
    "git.sr.ht": Host((("tree",),), tilde=True, skipped="item"),
    "hg.sr.ht": Host((("browse",),), tilde=True),
    "sr.ht": Host((), tilde=True),
    "huggingface.co": Host(
        (("tree",), ("blob",), ("resolve",), ("raw",), ("commit",), ("commits",)),
        _words(_HUGGING_FACE_PAGES),
        _words(_HUGGING_FACE_TABS),
        frozenset({"datasets", "spaces"}),
        frozenset({"datasets"}),
    ),
}
ARCHIVES = {
    "zenodo.org": Archive(
        re.compile(r"/+records?/+(\d+)(?![^/])", re.IGNORECASE),
        "records",
        "https://zenodo.org/records/",
        "10.5281/zenodo.",
    ),
    "osf.io": Archive(
        re.compile(
            r"/+(?:project/+)?(?!about|admin|forms|legal|login|share|terms)([a-z0-9]{5})(?![^/])", re.IGNORECASE
        ),
        "project",
        "https://osf.io/",
        "10.17605/osf.io/",
    ),
}
"""Deposits have no owner; ``records`` and ``project`` in its place make all three parts an address of theirs."""
ALIASES = {"hf.co": "huggingface.co", "github.dev": "github.com", "bitbucket.com": "bitbucket.org"}
_BRANCH = r"(?:refs/(?:heads|tags)/)?"
OTHER_FORMS = (
    (rf"raw\.github(?:usercontent)?\.com/([^/]+)/([^/]+)/{_BRANCH}([^/]+)/?", r"github.com/\1/\2/tree/\3"),
    (rf"raw\.github(?:usercontent)?\.com/([^/]+)/([^/]+)/{_BRANCH}([^/]+/.+)", r"github.com/\1/\2/blob/\3"),
    (rf"codeload\.github\.com/([^/]+)/([^/]+)/(?:legacy\.)?(?:zip|tar\.gz)/{_BRANCH}(.+)", r"github.com/\1/\2/tree/\3"),
    (r"api\.github\.com/repos/([^/]+)/([^/]+)(?:/.*)?", r"github.com/\1/\2"),
    (rf"github\.com/([^/]+)/([^/]+)/archive/{_BRANCH}(.+?)\.(?:zip|tar\.gz)", r"github.com/\1/\2/tree/\3"),
    (r"github\.com/([^/]+)/([^/]+)/releases/download/([^/]+)/.*", r"github.com/\1/\2/releases/tag/\3"),
)
"""Addresses of what a repository holds, of its files and archives for one, and where the repository itself is."""

OTHER_HOSTS = ("raw.githubusercontent.com", "raw.github.com", "codeload.github.com", "api.github.com")
"""Hosts of such addresses that have no others."""

LABEL = r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?"
SELF_HOSTED = {
    re.compile(rf"gitlab(?:-{LABEL})?(?:\.{LABEL})+"): _GITLAB,
    re.compile(rf"(?:gitea|forgejo)(?:\.{LABEL}){{2,}}"): _FORGEJO,  # of two labels are the sites of the programs
}
"""Hosts that say in their name what they are."""
TELLING = {"/src/branch/": _FORGEJO, "/src/tag/": _FORGEJO, "/src/commit/": _FORGEJO}
TELLING |= {"/-/tree/": _GITLAB, "/-/blob/": _GITLAB}
"""What stands behind a repository on hosts of one kind only, whatever their names."""
OWNER = re.compile(r"~?[A-Za-z0-9_][A-Za-z0-9_.-]*")


def find_host(name: str) -> Host | None:
    """How a host writes its addresses, where it is one that we know or says in its name what it is."""
    return HOSTS.get(name) or next((kind for sign, kind in SELF_HOSTED.items() if sign.fullmatch(name)), None)


def link_to(repository: Repository) -> RepositoryLink:
    """A link to the whole of a repository, where nobody wrote one.

    On a host that we do not know it ends in ``.git``, which a plain server of files needs and others do not mind; by
    that end it is told to be a repository's again.
    """
    is_known = repository.host in ARCHIVES or find_host(repository.host) is not None
    return RepositoryLink(repository, Url(f"https://{repository}{'' if is_known else '.git'}"))
