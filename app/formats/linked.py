"""What the texts of a paper link: repositories, and what is none, each link once and with its place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from app.code import LinkKey, RepositoryLink, WebLink
from app.formats.places import Place
from app.repositories.links import FoundLink, locate_repository_links
from app.repositories.web_links import locate_web_links
from app.values import Url


class Text(Protocol):
    """A text of which each sign knows where it stood: a line, or several joined."""

    @property
    def text(self) -> str:
        """What it says."""

    def place(self, field: str, start: int = 0, stop: int | None = None) -> Place:
        """Where in the source a part of it stands, from one sign of it to before another."""


class Linked(NamedTuple):
    """The links of some texts.

    Attributes:
        places: of the repositories, then of the web links, in their order.
    """

    repositories: tuple[RepositoryLink, ...]
    web_links: tuple[WebLink, ...]
    places: tuple[Place, ...]


_NOTHING = Linked((), (), ())


def may_link(text: str) -> bool:
    """Whether a text may hold an address, which costs less than to look for one."""
    return "/" in text or ".git" in text


def find_linked(texts: Iterable[Text], prose: Iterable[Text] | None = None, page: Url | None = None) -> Linked:
    """What some texts link.

    Args:
        prose: the texts of which web links are taken, as others list addresses that may be anybody's; None is all.
        page: the paper's own address, which is no link beside it.
    """
    repositories: dict[LinkKey, tuple[RepositoryLink, Place]] = {}
    web_links: dict[str, tuple[WebLink, Place]] = {}
    for text in texts:
        found = locate_repository_links(text.text) if "/" in text.text else ()
        for each in found:
            if each.link.key not in repositories:
                repositories[each.link.key] = each.link, text.place("repositories", each.start, each.stop)
        if prose is None:
            _add_web_links(web_links, text, found)
    for text in prose or ():
        _add_web_links(web_links, text, ())
    if page is not None:
        web_links.pop(WebLink(page).key, None)
    if not repositories and not web_links:  # most papers
        return _NOTHING
    return Linked(
        tuple(link for link, _ in repositories.values()),
        tuple(link for link, _ in web_links.values()),
        (*(place for _, place in repositories.values()), *(place for _, place in web_links.values())),
    )


def _add_web_links(web_links: dict[str, tuple[WebLink, Place]], text: Text, repositories: Sequence[FoundLink]) -> None:
    for each in locate_web_links(text.text, repositories):
        if each.link.key not in web_links:
            web_links[each.link.key] = each.link, text.place("web_links", each.start, each.stop)
