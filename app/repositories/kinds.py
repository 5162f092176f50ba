"""What is behind a link: what its host has, and what an address is that leads to no repository."""

from __future__ import annotations

import re
from typing import NamedTuple
from urllib.parse import urlsplit

from app.code import LinkKind, Repository, RepositoryLink, WebLink
from app.repositories.hosts import ALIASES, OWNER, Host, find_host
from app.values import parse_url

_HUGGING_FACE = "huggingface.co"
_HUGGING_FACE_KINDS = {"datasets": LinkKind.DATA, "spaces": LinkKind.DEMO}
_SNIPPETS = re.compile(r"(?:/-)?/snippets(?:/|$)|.*/-/snippets(?:/|$)", re.IGNORECASE)
_BEFORE_OWNER = frozenset({"groups", "org", "organizations", "orgs"})
"""Pages of a host behind which an owner stands."""
_WITHOUT_SCHEME = re.compile(r"(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W\d_]{2,}\.?(?::\d+)?(?=[/?#]|$)")
"""What a person types of an address: a host with a dot in it. ``mailto:``, ``javascript:`` and the like are none."""


class _Place(NamedTuple):
    """Addresses of one kind: a host, or with a dot before it all below it, and what their paths begin with."""

    host: str
    path: str
    kind: LinkKind


_PLACES = (
    _Place("gist.github.com", "", LinkKind.GIST),
    _Place("gist.githubusercontent.com", "", LinkKind.GIST),
    _Place("bitbucket.org", "/snippets/", LinkKind.GIST),
    _Place("anonymous.4open.science", "/r/", LinkKind.CODE),
    _Place("codeocean.com", "/capsule/", LinkKind.CODE),
    _Place("colab.research.google.com", "", LinkKind.DEMO),
    _Place("colab.google", "", LinkKind.DEMO),
    _Place(".streamlit.app", "", LinkKind.DEMO),
    _Place("share.streamlit.io", "", LinkKind.DEMO),
    _Place(".gradio.app", "", LinkKind.DEMO),
    _Place(".gradio.live", "", LinkKind.DEMO),
    _Place(".hf.space", "", LinkKind.DEMO),
    _Place("mybinder.org", "/v2/", LinkKind.DEMO),
    _Place(".mybinder.org", "", LinkKind.DEMO),
    _Place("kaggle.com", "/datasets/", LinkKind.DATA),
    _Place("kaggle.com", "/models/", LinkKind.MODEL),
    _Place("kaggle.com", "/code/", LinkKind.DEMO),
    _Place("modelscope.cn", "/datasets/", LinkKind.DATA),
    _Place("modelscope.cn", "/models/", LinkKind.MODEL),
    _Place("modelscope.cn", "/studios/", LinkKind.DEMO),
    _Place("huggingface.co", "/collections/", LinkKind.MODEL),
    _Place("data.mendeley.com", "/datasets/", LinkKind.DATA),
    _Place("datadryad.org", "", LinkKind.DATA),
    _Place("figshare.com", "/articles/", LinkKind.DATA),
    _Place("figshare.com", "/s/", LinkKind.DATA),
    _Place("cdsarc.u-strasbg.fr", "/viz-bin/", LinkKind.DATA),
    _Place("cdsarc.cds.unistra.fr", "/viz-bin/", LinkKind.DATA),
    _Place("dataverse.harvard.edu", "", LinkKind.DATA),
)
"""Where an address leads to by its host; add a place by adding a row."""


def kind_of(link: RepositoryLink) -> LinkKind:
    """What is behind a repository's link: what a person said that it is, else what its host has."""
    return link.kind or kind_of_repository(link.repository)


def kind_of_repository(repository: Repository) -> LinkKind:
    """What a repository is by its host.

    Hugging Face has models, below ``datasets/`` data and below ``spaces/`` demos; everybody else has code.
    """
    if repository.host != _HUGGING_FACE:
        return LinkKind.CODE
    first = repository.owner.split("/", maxsplit=1)[0].lower()
    return _HUGGING_FACE_KINDS.get(first, LinkKind.MODEL)


def parse_web_link(text: str) -> WebLink:
    """Parse an address that leads to no repository, as typed or copied, with or without its scheme.

    Its kind is told from the address alone: gists and snippets, the page of an owner on a host of code, demos and data
    in the places that are known for them; all else is a homepage.

    Raises:
        InvalidValue: it is no web address.
    """
    stripped = text.strip()
    url = parse_url(f"https://{stripped}" if _WITHOUT_SCHEME.match(stripped) else stripped)
    parts = urlsplit(url)
    return WebLink(url, _tell_kind(parts.hostname or "", parts.path))


def _tell_kind(name: str, path: str) -> LinkKind:
    name = name.rstrip(".").removeprefix("www.")
    name = ALIASES.get(name, name)
    for place in _PLACES:
        below = place.host.startswith(".") and name.endswith(place.host)
        if (below or name == place.host) and path.lower().startswith(place.path):
            return place.kind
    host = find_host(name)
    return _tell_kind_on(host, path) if host else LinkKind.HOMEPAGE


def _tell_kind_on(host: Host, path: str) -> LinkKind:
    """What an address on a host of code is, if it is no repository's."""
    if host.grouped and _SNIPPETS.match(path):
        return LinkKind.GIST
    segments = [segment.lower() for segment in path.split("/") if segment]
    named = len(segments) > 1 and segments[0] in _BEFORE_OWNER & host.pages
    return LinkKind.ORGANISATION if named or _is_owner(host, segments) else LinkKind.HOMEPAGE


def _is_owner(host: Host, segments: list[str]) -> bool:
    """Whether an address is an owner's own, or a page of an owner."""
    if not segments or segments[0] in host.pages or not OWNER.fullmatch(segments[0]):
        return False
    alone = len(segments) == 1 or segments[1] in host.tabs
    return alone and host.tilde == segments[0].startswith("~")
