"""Where a repository is cloned from, what to type for it, and what its folder is called."""

from __future__ import annotations

import re
import shlex
from urllib.parse import quote

from app.code import Repository, RepositoryLink, is_commit
from app.errors import InvalidValue
from app.git.wanted import names_default, plain_name
from app.repositories.hosts import ARCHIVES, LABEL, find_host

_LONGEST = 80
"""Signs of a folder's name: with the folders in it, its path stays within what Windows takes."""
_RESERVED = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9])(?:\.|$)", re.IGNORECASE)
_WITHOUT_GIT = {
    "hg.sr.ht": "is kept in Mercurial, which is not git",
    "sr.ht": "is a project of several repositories, none of which the link names",
}


def find_obstacle(repository: Repository) -> str:
    """Why a repository can never be cloned, as in "is a deposit of files"; "" if it can."""
    if repository.host in ARCHIVES:
        return "is a deposit of files, which are downloaded in the browser"
    if repository.host in _WITHOUT_GIT:
        return _WITHOUT_GIT[repository.host]
    segments = f"{repository.owner}/{repository.name}".split("/")
    is_address = re.fullmatch(rf"{LABEL}(?:\.{LABEL})+", repository.host) and all(map(_is_segment, segments))
    return "" if is_address else "has an address that no host has"


def can_clone(repository: Repository) -> bool:
    """Whether a repository is one of git, and its address one that a host can have."""
    return not find_obstacle(repository)


def clone_address(repository: Repository) -> str:
    """The address that git clones: ``https://github.com/OpenBMB/ChatDev``; never anything but https.

    Raises:
        InvalidValue: it cannot be cloned, and why.
    """
    if obstacle := find_obstacle(repository):
        raise InvalidValue(str(repository), f"{repository} {obstacle}.", "Open it in the browser instead.")
    path = quote(f"{repository.owner}/{repository.name}", safe="/~._-")
    return f"https://{repository.host}/{path}{'.git' if _ends_in_git(repository.host) else ''}"


def format_clone_command(link: RepositoryLink) -> str:
    """What a person types to clone what a link names, in a POSIX shell: ``git clone --branch macnet https://...``.

    What may be a commit, whole or shortened, is checked out behind that: ``--branch`` takes branches and tags alone.

    Raises:
        InvalidValue: it cannot be cloned, and why.
    """
    address = clone_address(link.repository)
    ref = _find_ref(link)
    if ref is None:
        return f"git clone {address}"
    if is_commit(ref.lower()):
        return f"git clone {address} && git -C {shlex.quote(_last_segment(address))} checkout {ref}"
    return f"git clone --branch {shlex.quote(ref)} {address}"


def folder_names(repository: Repository) -> tuple[str, ...]:
    """What its folder may be called on every system: its name; with its owner, then its host, where others have it."""
    owned = f"{repository.owner.replace('/', '-')}-{repository.name}"
    return _safe_name(repository.name), _safe_name(owned), _safe_name(f"{repository.host}-{owned}")


def _is_segment(segment: str) -> bool:
    return bool(segment.strip(".")) and segment.isprintable() and not re.search(r"[\s\\:?#]", segment)


def _find_ref(link: RepositoryLink) -> str | None:
    """The branch, tag or commit that a link names, without the escapes of an address; None is the default branch."""
    if link.ref is None or names_default(link):
        return None
    return next(filter(str.isprintable, (plain_name(link.ref), link.ref)), None)


def _ends_in_git(host: str) -> bool:
    """Whether ``.git`` ends the addresses that a host has for git.

    A GitLab sends who asks without it to the address with it. Of a host that we do not know, a link said that it is
    git's by that very end; one that serves folders as they lie has nothing at the address without it.
    """
    known = find_host(host)
    return known is None or known.grouped


def _last_segment(address: str) -> str:
    return address.rsplit("/", 1)[-1].removesuffix(".git")


def _safe_name(text: str) -> str:
    name = _trim(re.sub(r"[^A-Za-z0-9._-]+", "-", text).lstrip(".-"))
    return (_trim(f"_{name}") if _RESERVED.match(name) else name) or "repository"


def _trim(name: str) -> str:
    """The name within its length, without what no folder should end in."""
    return re.sub(r"(?:\.git[.-]*)+$", "", name[:_LONGEST], flags=re.IGNORECASE).rstrip(".-")
