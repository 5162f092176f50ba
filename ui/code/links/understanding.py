"""What a typed or pasted address is understood as, said before anything is done with it."""

from __future__ import annotations

from typing import NamedTuple

from app.code import Link, LinkKind, RepositoryLink, WebLink
from app.errors import InvalidValue
from app.library.repositories import parse_link
from app.repositories.host_names import name_host
from app.repositories.hosts import ARCHIVES
from app.repositories.kinds import kind_of
from app.repositories.links import find_repository_links
from app.repositories.look_alikes import find_warnings
from ui import language
from ui.code.link_texts import format_within, kind_word
from ui.code.links.warning_texts import say_warning
from ui.code.news import name_repository


class Understood(NamedTuple):
    """What a text is.

    Attributes:
        text: in words, with what is strange in it in further lines; "" where nothing was typed.
        link: what it would be kept as; None where it is no address.
    """

    text: str
    link: Link | None = None


def understand(typed: str) -> Understood:
    """What a typed address is: ``Repository OpenBMB/ChatDev on GitHub, branch macnet``, ``A gist``."""
    if not typed.strip():
        return Understood("")
    try:
        link = parse_link(typed)
    except InvalidValue:
        several = len(find_repository_links(typed)) > 1
        return Understood(language.tr("Several addresses") if several else language.tr("Not an address yet"))
    warnings = map(say_warning, find_warnings(link.url))
    return Understood("\n".join((_describe(link), *warnings)), link)


def _describe(link: Link) -> str:
    return _describe_page(link) if isinstance(link, WebLink) else _describe_repository(link)


def _describe_repository(link: RepositoryLink) -> str:
    repository, kind = link.repository, kind_of(link)
    if repository.host in ARCHIVES:
        what, name = language.tr("Deposit"), repository.name
    else:
        what = language.tr("Repository") if kind == LinkKind.CODE else kind_word(kind)
        name = name_repository(repository)
    said = language.tr("{what} {name} on {host}", "of a repository").format(
        what=what, name=name, host=name_host(repository.host)
    )
    return ", ".join(filter(None, (said, format_within(link))))


def _describe_page(link: WebLink) -> str:
    pages = {
        LinkKind.CODE: language.tr("A page with code, no repository"),
        LinkKind.MODEL: language.tr("A page with a model, no repository"),
        LinkKind.DATA: language.tr("A page with data, no repository"),
        LinkKind.DEMO: language.tr("A demo, no repository"),
        LinkKind.HOMEPAGE: language.tr("A homepage, no repository"),
        LinkKind.GIST: language.tr("A gist, no repository"),
        LinkKind.ORGANISATION: language.tr("The page of an organisation, no repository"),
    }
    return pages[link.kind]
