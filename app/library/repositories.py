"""Repositories that papers link, and links of papers edited by hand."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence

from app.changes import Touched
from app.code import (
    Link,
    LinkedRepository,
    LinkKind,
    Repository,
    RepositoryLink,
    WebLink,
    is_commit,
    shorten_commit,
)
from app.errors import InvalidValue, KnownError, NotFound
from app.frozen import replace
from app.library.access import Access
from app.library.labels import list_names
from app.repositories.kinds import parse_web_link
from app.repositories.links import BEHIND, find_repository_link_at, find_repository_links
from app.store import clones, edited_fields, linked_repositories, repositories
from app.store.selections import check_papers, name_papers
from app.store.writer import ChangeInProgress
from app.values import PaperId, Url

NEVER_REPOSITORIES = frozenset({LinkKind.HOMEPAGE, LinkKind.GIST, LinkKind.ORGANISATION})
"""The kinds of what is no repository, whatever its address."""

_WEB_ADDRESS = re.compile(r"https?://[^\s{}<>\"|\\^`]+", re.IGNORECASE)


class Repositories:
    """Repositories that papers link, and links of papers edited by hand."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def all(self) -> tuple[LinkedRepository, ...]:
        """Every repository that a paper outside the trash links, by key.

        A hundred thousand take about a second, so ask in a ``worker`` where there may be many.
        """
        with self._access.reading() as reader:
            cloned = {clone.repository.key: clone for clone in reversed(clones.read_clones(reader))}
            found = linked_repositories.read_all(reader)
            return tuple(
                LinkedRepository(repository=each, papers=papers, clone=cloned.get(each.key)) for each, papers in found
            )

    def links(self, repository: Repository | None = None) -> tuple[tuple[PaperId, RepositoryLink], ...]:
        """Every link of a paper outside the trash to any repository or to one, by its key, then by paper."""
        with self._access.reading() as reader:
            return tuple(linked_repositories.read_paper_links(reader, None if repository is None else repository.key))

    def get(self, text: str) -> LinkedRepository:
        """The repository that a person names: any address of it, ``host/owner/name``, ``owner/name`` or ``name``.

        Raises:
            NotFound: no paper outside the trash links such a one.
            KnownError: it may be one of several, which the sentence names.
        """
        with self._access.reading() as reader:
            key = _find_key(reader, text)
            found = key and linked_repositories.find_by_key(reader, key)
            if not found:
                raise NotFound(f"No paper links a repository “{text}”.", "Name it as owner/name, or by its address.")
            clone = next(iter(clones.read_clones(reader, [found[0].key])), None)
            return LinkedRepository(repository=found[0], papers=found[1], clone=clone)

    def add_link(self, paper_id: PaperId, text: str, kind: LinkKind | None = None) -> Touched:
        """Link a paper to what an address leads to, as typed or copied.

        Args:
            kind: what it is; None is what its host and address say.  What is never a repository is kept as a web link.

        Raises:
            InvalidValue: it is no address, or the paper has the link already; nothing is stored.
            NotFound: there is no such paper.
        """
        link = parse_link(text, kind)
        with self._access.change("Added a link") as change:
            known_as = _name(change, paper_id)
            _refuse_twin(change.connection, paper_id, link, known_as, text)
            repositories.add_links(change, paper_id, [link])
            mark_links(change, paper_id, link)
            change.label = f"Added the link to {name_link(link)} to {known_as}"
        return change.touched

    def edit_link(self, paper_id: PaperId, link: Link, text: str, kind: LinkKind | None) -> Touched:
        """Let a link of a paper lead elsewhere, or say of it what is there; it keeps its place and how it was run.

        Raises:
            InvalidValue: it is no address, or that of another link of the paper; nothing is stored.
            KnownError: how the person ran it is noted, and it would be no repository.
            NotFound: there is no such paper, or it has no such link any more.
        """
        wanted = parse_link(text, kind)
        with self._access.change("Edited a link") as change:
            known_as = _name(change, paper_id)
            found = repositories.get_link(change.connection, paper_id, link)
            wanted = _keep_run(found, wanted)
            if wanted.key != found.key:
                _refuse_twin(change.connection, paper_id, wanted, known_as, text)
                mark_links(change, paper_id, found, wanted)
            repositories.set_link(change, paper_id, found, wanted)
            change.label = f"Edited the link to {name_link(found)} of {known_as}"
        return change.touched

    def remove_link(self, paper_id: PaperId, link: Link) -> Touched:
        """Take a link from a paper; the repository stays where other papers link it.

        Raises:
            NotFound: there is no such paper, or it has no such link any more.
        """
        with self._access.change("Removed a link") as change:
            known_as = _name(change, paper_id)
            repositories.remove_link(change, paper_id, link)
            mark_links(change, paper_id, link)
            change.label = f"Removed the link to {name_link(link)} from {known_as}"
        return change.touched

    def note_run(self, paper_id: PaperId, link: RepositoryLink, read_at: str, how_run: str) -> Touched:
        """Note of a paper's link at which commit a person read or ran the code, and how.

        Args:
            read_at: the commit, 7 to 40 hexadecimal digits; "" is none.
            how_run: in Markdown, as it was typed.

        Raises:
            InvalidValue: it is no commit; nothing is stored.
            NotFound: there is no such paper, or it has no such link any more.
        """
        commit = read_at.strip().lower()
        if commit and not is_commit(commit):
            raise InvalidValue(read_at, f"“{read_at}” is not a commit.", "It has 7 to 40 hexadecimal digits.")
        how = how_run if how_run.strip() else ""
        with self._access.change("Noted how code was run") as change:
            known_as = _name(change, paper_id)
            found = repositories.get_link(change.connection, paper_id, link)
            assert isinstance(found, RepositoryLink)  # as it is found by the key of one
            repositories.set_link(change, paper_id, found, replace(found, read_at=commit, how_run=how))
            change.label = _label_run(found, commit, how).format(name_link(link), known_as)
        return change.touched


def parse_link(text: str, kind: LinkKind | None = None) -> Link:
    """The link that an address is, as typed or copied: a repository's, or one to what is none.

    Raises:
        InvalidValue: it is no address.
    """
    text = _pick_address(text)
    repository_link = None if kind in NEVER_REPOSITORIES else find_repository_link_at(text)
    if repository_link is not None:
        return replace(repository_link, kind=kind)
    link = parse_web_link(text)
    return link if kind is None else replace(link, kind=kind)


def _pick_address(text: str) -> str:
    """The address in a text that was copied with words around it, as in ``git clone https://...``.

    Raises:
        InvalidValue: there are several.
    """
    words = text.split()
    if len(words) < 2 and "\\" not in text:
        return text
    found = [link.url for link in find_repository_links(text)]
    if len(found) > 1:
        raise InvalidValue(text, "These are the addresses of several repositories.", "Add one after the other.")
    if not found and "\n" not in text.strip():  # where one line may go on in the next
        found = [Url(match[0].rstrip(BEHIND)) for match in _WEB_ADDRESS.finditer(text)]
    return found[0] if len(found) == 1 else " ".join(words)  # a line break would else join what it parts


def name_link(link: Link) -> str:
    """What a link is called in a label: ``OpenBMB/ChatDev`` at its ref, or an address without its scheme."""
    if isinstance(link, WebLink):
        return link.url.partition("://")[2].removeprefix("www.").rstrip("/")
    called = f"{link.repository.owner}/{link.repository.name}"
    return called if link.ref is None else f"{called} at {link.ref}"


def _find_key(reader: sqlite3.Connection, text: str) -> str | None:
    """The key of the repository that a text names.

    Raises:
        KnownError: it may be one of several.
    """
    if link := find_repository_link_at(text):
        return link.repository.key
    end = text.strip().strip("/").casefold().removesuffix(".git")
    found = linked_repositories.find_by_end(reader, end) if end else []
    exact = [each for each in found if end in (each.key, f"{each.owner}/{each.name}".casefold())]
    return _choose(text, exact or found)


def _choose(text: str, found: Sequence[Repository]) -> str | None:
    if len(found) > 1:
        names = list_names([str(each) for each in found])
        raise KnownError(f"“{text}” may be any of {names}.", "Name one of them.")
    return found[0].key if found else None


def _name(change: ChangeInProgress, paper_id: PaperId) -> str:
    """The paper as labels call it; raises NotFound where it is not there."""
    return name_papers(change.connection, check_papers(change.connection, [paper_id]))


def _refuse_twin(connection: sqlite3.Connection, paper_id: PaperId, link: Link, known_as: str, text: str) -> None:
    twin = repositories.find_link(connection, paper_id, link)
    if twin is not None:
        raise InvalidValue(text, f"{known_as} has the link to {name_link(twin)} already.", "Type another address.")


def _keep_run(found: Link, wanted: Link) -> Link:
    """The link that is wanted, with what was noted of the one in whose place it comes."""
    if not isinstance(found, RepositoryLink):
        return wanted
    if isinstance(wanted, RepositoryLink):
        return replace(wanted, read_at=found.read_at, how_run=found.how_run)
    if found.read_at or found.how_run:
        what = f"How {name_link(found)} was run is noted, and this would be the link to no repository."
        raise KnownError(what, "Remove the note first, or add another link.")
    return wanted


def mark_links(change: ChangeInProgress, paper_id: PaperId, *links: Link) -> None:
    """Record that a person has a say in which repositories, and what else, the paper links, as pages do."""
    for field in sorted({"web_links" if isinstance(link, WebLink) else "repositories" for link in links}):
        edited_fields.mark(change, (paper_id,), field)


def _label_run(link: RepositoryLink, commit: str, how: str) -> str:
    """``Noted that {} was read at 3f2a91c for {}``, or what else was noted."""
    if how != link.how_run:
        return "Noted how {} was run for {}" if how else "Removed how {} was run for {}"
    if commit:
        return f"Noted that {{}} was read at {shorten_commit(commit)} for {{}}"
    return "Removed at which commit {} was read for {}"
