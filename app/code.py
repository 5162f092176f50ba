"""The code behind papers: repositories, how papers link them, and what else they link."""

from __future__ import annotations

import datetime
import enum
import pathlib
import re
from urllib.parse import urlsplit

from app.frozen import Frozen
from app.values import Url

_COMMIT = re.compile(r"[0-9a-f]{7,40}")
_SHORT_COMMIT = 7
"""Digits of a commit that are shown, as git itself shows them."""


class Code(enum.IntEnum):
    """What is known of a paper's code; the order is the order of the Code column."""

    NONE = 0
    BADGE = 1
    LINK = 2


class LinkKind(enum.StrEnum):
    """What is behind a link; the last three are never repositories."""

    CODE = "code"
    MODEL = "model"
    DATA = "data"
    DEMO = "demo"
    HOMEPAGE = "homepage"
    GIST = "gist"
    ORGANISATION = "organisation"


class Repository(Frozen):
    """A code repository: ``github.com``, ``OpenBMB``, ``ChatDev``; the owner may hold slashes (GitLab groups)."""

    host: str
    owner: str
    name: str

    def __str__(self) -> str:
        """As a person writes it: ``github.com/OpenBMB/ChatDev``."""
        return f"{self.host}/{self.owner}/{self.name}"

    @property
    def key(self) -> str:
        """What two spellings of one repository share: hosts ignore the case of owners and names."""
        return str(self).casefold()


LinkKey = tuple[str, str | None, str | None]


class RepositoryLink(Frozen):
    """A paper's link to a repository, with the branch, tag or commit and the path that the link names.

    Attributes:
        kind: what a person says that it is; None is what its host has (``app.repositories.kinds.kind_of``).
        read_at: the commit at which a person read or ran the code, 7 to 40 hexadecimal digits; "" where none is noted.
        how_run: how the person ran it, in Markdown.
    """

    repository: Repository
    url: Url
    ref: str | None = None
    path: str | None = None
    kind: LinkKind | None = None
    read_at: str = ""
    how_run: str = ""

    @property
    def key(self) -> LinkKey:
        """What two spellings of one link share: the repository, the ref and the path."""
        return self.repository.key, self.ref, self.path


class WebLink(Frozen):
    """A paper's link to what is no repository: a homepage, a gist, an organisation, a demo."""

    url: Url
    kind: LinkKind = LinkKind.HOMEPAGE

    @property
    def key(self) -> str:
        """What two spellings of one address share, whatever its scheme, ``www.`` and a slash at its end."""
        parts = urlsplit(self.url)
        host = parts.netloc.lower().removeprefix("www.")
        return "".join(
            (host, parts.path.rstrip("/"), parts.query and f"?{parts.query}", parts.fragment and f"#{parts.fragment}")
        )


Link = RepositoryLink | WebLink
"""What a paper links."""


def is_commit(text: str) -> bool:
    """Whether a text may be a commit, whole or shortened: 7 to 40 hexadecimal digits."""
    return _COMMIT.fullmatch(text) is not None


def shorten_commit(commit: str) -> str:
    """A commit as git shows it: ``3f2a91c``."""
    return commit[:_SHORT_COMMIT]


class CloneState(Frozen, kw_only=True):
    """What git says of a clone.

    Attributes:
        branch: the one that is checked out, as a person can read it; None where it is none but a commit or a tag.
        commit: the one that is checked out, 40 hexadecimal digits; "" in a repository without any.
        committed_at, subject: of that commit, when (in UTC) and the first line of what it says.
        ahead, behind: commits that its upstream lacks, and that it lacks, as of the last fetch; None without an
            upstream.
        changed: how many files are changed, added, deleted or not known to git.
    """

    branch: str | None = None
    commit: str = ""
    committed_at: datetime.datetime | None = None
    subject: str = ""
    ahead: int | None = None
    behind: int | None = None
    changed: int = 0


class Clone(Frozen, kw_only=True):
    """A repository on this computer, which all its papers share.

    Attributes:
        repository: whose clone it is, by its remote.
        made: by Refshelf, and so its own to update and remove; else one that the person had, and is only looked at.
        state: as it was when looked at last (``seen_at``, in UTC).
        missing: its folder was not there any more, or no clone was in it.
    """

    repository: Repository
    path: pathlib.Path
    made: bool
    state: CloneState = CloneState()
    seen_at: datetime.datetime | None = None
    missing: bool = False

    @property
    def is_own(self) -> bool:
        """Whether Refshelf made it and it is there, to be updated, switched and removed."""
        return self.made and not self.missing


class LinkedRepository(Frozen, kw_only=True):
    """A repository of the library, as a list of all shows it.

    Attributes:
        papers: how many link it; those in the trash do not count.
        clone: the one on this computer, that made by Refshelf before one that was found.
    """

    repository: Repository
    papers: int
    clone: Clone | None = None

    @property
    def is_cloned(self) -> bool:
        """Whether a clone is there."""
        return self.clone is not None and not self.clone.missing
