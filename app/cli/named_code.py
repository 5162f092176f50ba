"""What a person types for a repository, a link or a clone."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path

from app.cli.argument_types import parse_id
from app.code import Clone, Code, Link, LinkKind, Repository, RepositoryLink, link_to
from app.errors import InvalidValue, KnownError, NotFound
from app.frozen import replace
from app.library import Library
from app.library.labels import list_names
from app.papers import Paper
from app.repositories.kinds import kind_of
from app.values import PaperId

_RELATIVE = re.compile(r"\.{1,2}(?:[/\\]|$)")
WHAT = "the number of a paper, or a repository: owner/name, its name alone, or an address of it"
REPOSITORY = "the number of a paper, owner/name, its name alone, an address of it, or the folder of the clone"


def find_paper(library: Library, text: str) -> Paper | None:
    """The paper whose number a text is; None if it is no number, and so the name of a repository.

    Raises:
        NotFound: there is no such paper.
    """
    return library.get_paper(PaperId(parse_id(text))) if _is_number(text) else None


def get_links(library: Library, text: str) -> tuple[Link, ...]:
    """The links that are meant by the number of a paper, code first, or by a repository, at the branch that is named.

    Raises:
        NotFound: there is no such paper or repository.
        KnownError: the paper has no link, or the name may be that of several repositories.
    """
    paper = find_paper(library, text)
    if paper is None:
        return (get_repository_link(library, text),)
    if not paper.links:
        badge = paper.code is Code.BADGE
        what = "has a code badge on its page, but no link." if badge else "has no code repository."
        raise KnownError(f"Paper {paper.id} {what}", "Look for one, and add it to the paper." if badge else "")
    return tuple(sorted(paper.links, key=lambda link: not _is_code(link)))


def get_repository_link(library: Library, text: str) -> RepositoryLink:
    """The link to a repository that a person names, at the branch that all papers name which link it.

    Raises:
        NotFound: no paper links such a one.
        KnownError: the name may be that of several.
    """
    from app.repositories.links import find_repository_link_at  # its patterns would take every command some time

    named = library.repositories.get(text).repository
    typed = find_repository_link_at(text)
    if typed is not None and typed.ref:
        return typed
    links = {(link.ref, link.path): link for _, link in library.repositories.links(named)}
    return replace(next(iter(links.values())), how_run="", read_at="") if len(links) == 1 else link_to(named)


def get_link_to_clone(library: Library, text: str, ref: str | None) -> RepositoryLink:
    """The link of the one repository that is meant, at another branch, tag or commit where one is given.

    Raises:
        NotFound: there is no such paper or repository.
        KnownError: the paper has no link to a repository, or to several.
    """
    links = [link for link in get_links(library, text) if isinstance(link, RepositoryLink)]
    code = [link for link in links if _is_code(link)] or links
    names = list(dict.fromkeys(str(link.repository) for link in code))
    if not names:
        raise KnownError(f"Paper {text} has no code repository.", "It has other links: refshelf code open shows them.")
    if len(names) > 1:
        raise KnownError(f"Paper {text} links {list_names(names)}.", "Name one of them in place of the paper.")
    return code[0] if ref is None else replace(code[0], ref=ref, path=None, url=link_to(code[0].repository).url)


def get_clone(library: Library, text: str) -> Clone:
    """The clone that is meant by its folder, the number of a paper or any name of a repository; ours before others.

    Raises:
        NotFound: there is no such paper or repository, or it is not cloned.
        KnownError: the name may be that of several, or the paper has no link to a repository, or to several.
    """
    known = library.clones.all()
    folder = _read_folder(text)
    for clone in known:
        if clone.path == folder:
            return clone
    if Path(text).is_absolute() or _RELATIVE.match(text):
        raise NotFound(f"No clone is known in {folder}.", "refshelf code status lists those that are.")
    if _is_number(text):
        return get_clone_of(library, get_link_to_clone(library, text, None).repository)
    found = _find_by_name(known, text)
    keys = {clone.repository.key: str(clone.repository) for clone in found}
    if len(keys) > 1:
        raise KnownError(f"“{text}” may be any of {list_names(list(keys.values()))}.", "Name one of them.")
    return found[0] if found else get_clone_of(library, library.repositories.get(text).repository)


def get_clone_of(library: Library, repository: Repository) -> Clone:
    """The clone of a repository, that made by Refshelf before others.

    Raises:
        NotFound: it is not cloned.
    """
    clone = library.clones.of(repository)
    if clone is None:
        raise NotFound(f"{repository} is not cloned.", f"refshelf code clone {repository} clones it.")
    return clone


def get_link_of(library: Library, paper_id: PaperId, text: str) -> Link:
    """The link of a paper that is meant by an address, or by a part of it that no other of its links has.

    Raises:
        NotFound: the paper has no such link.
        KnownError: it may be one of several.
    """
    from app.library.repositories import parse_link

    links = library.get_paper(paper_id).links
    try:
        wanted = parse_link(text)
    except InvalidValue:
        found = [link for link in links if text.strip().casefold() in link.url.casefold()]
    else:
        found = [link for link in links if link.key == wanted.key]
    if len(found) > 1:
        raise KnownError(f"“{text}” may be any of {list_names([link.url for link in found])}.", "Give it whole.")
    if not found:
        has = f"Its links are {list_names([link.url for link in links])}." if links else "It has no links."
        raise NotFound(f"Paper {paper_id} has no link to “{text}”.", has)
    return found[0]


def _is_number(text: str) -> bool:
    return text.isdecimal() and len(text) < 19


def _read_folder(text: str) -> Path:
    try:
        return Path(os.path.abspath(text))  # noqa: PTH100 - takes .. away as it stands; resolve would follow links too
    except FileNotFoundError:  # the folder that we are in was deleted, with a clone perhaps
        return Path(text)


def _find_by_name(known: Sequence[Clone], text: str) -> list[Clone]:
    from app.repositories.links import find_repository_link_at

    link = find_repository_link_at(text)
    wanted = link.repository.key if link else text.strip().strip("/").casefold().removesuffix(".git")
    whole = [clone for clone in known if wanted in (clone.repository.key, clone.repository.key.partition("/")[2])]
    return whole or [clone for clone in known if clone.repository.key.endswith(f"/{wanted}")]


def _is_code(link: Link) -> bool:
    return isinstance(link, RepositoryLink) and kind_of(link) is LinkKind.CODE
