"""A paper from a DOI, an arXiv id or an address alone: what such a text says of it, and whether the library has it."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from urllib.parse import unquote

from app.errors import InvalidValue
from app.papers import PaperFacts
from app.repositories.links import parse_repository_link
from app.search_query.likeness import strip_version
from app.store import matches
from app.values import PaperId, parse_arxiv_id, parse_doi, parse_url

_SCHEME = r"(?:https?://)?"
_REST = r"(?:[?#].*)?"
_DOI_ADDRESS = re.compile(rf"{_SCHEME}(?:dx\.|www\.)?doi\.org/(10\.[^?#]+){_REST}", re.IGNORECASE)
_ARXIV_ADDRESS = re.compile(
    rf"{_SCHEME}(?:www\.|export\.)?arxiv\.org/(?:abs|pdf|html|format|e-print)/([^?#]+){_REST}", re.IGNORECASE
)
_ARXIV_DOI = re.compile(r"10\.48550/arxiv\.(.+)", re.IGNORECASE)
_BARE_ADDRESS = re.compile(r"(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+/\S*|www\.[^\s/]+", re.IGNORECASE)
"""An address without its scheme, as browsers show it; a host alone may be a word with a dot in it."""
_LIKE_DOI = re.compile(r"10\.\d*/")
"""What is meant to be a DOI, and no host, whether or not it is one."""


def parse_identifier(text: str) -> PaperFacts:
    """A DOI, an arXiv id, the address of a repository or any web address, in any form in which people write them.

    The title is the identifier, until somebody gives a better one.

    Raises:
        InvalidValue: the text is none of them.
    """
    stripped = text.strip().removeprefix("<").removesuffix(">").strip()
    if _LIKE_DOI.match(stripped):
        return _parse_doi(stripped)
    for parse in (_parse_doi, _parse_arxiv, _parse_repository, _parse_address):
        try:
            return parse(stripped)
        except InvalidValue:
            continue
    raise InvalidValue(
        text, f"“{text}” is no DOI, arXiv id or web address.", "One looks like arXiv:2307.07924 or https://..."
    )


def is_identifier(text: str) -> bool:
    """Whether a text is meant for ``parse_identifier``, which can read all such texts but what is nearly a DOI."""
    try:
        parse_identifier(text)
    except InvalidValue:
        return _LIKE_DOI.match(text.strip()) is not None
    return True


def find_identified(connection: sqlite3.Connection, facts: PaperFacts) -> PaperId | None:
    """The paper of the library that has an identifier of these facts, whatever its version; first one out of the trash.

    A repository identifies a paper only where it is all that is known of it.
    """
    found = sorted(set(_find_each(connection, facts)))
    trashed = matches.find_trashed(connection)
    return min(found, key=lambda paper_id: (paper_id in trashed, paper_id), default=None)


def _find_each(connection: sqlite3.Connection, facts: PaperFacts) -> Iterator[PaperId]:
    if facts.doi:
        yield from matches.find_by_identifiers(connection, "doi", [facts.doi]).get(facts.doi, ())
    if facts.arxiv_id:
        wanted = strip_version(facts.arxiv_id)
        yield from matches.find_by_arxiv_ids(connection, [wanted]).get(wanted, ())
    if facts.url:
        yield from matches.find_by_identifiers(connection, "url", [facts.url]).get(facts.url, ())
    if not (facts.doi or facts.arxiv_id or facts.url):
        for link in facts.repositories:
            yield from matches.find_linking(connection, link.repository)


def _parse_doi(text: str) -> PaperFacts:
    address = _DOI_ADDRESS.fullmatch(text)
    doi = parse_doi(unquote(address[1]) if address else text)
    deposited = _ARXIV_DOI.fullmatch(doi)
    if deposited is None:
        return PaperFacts(title=f"doi:{doi}", doi=doi)
    try:
        return PaperFacts(title=f"doi:{doi}", doi=doi, arxiv_id=parse_arxiv_id(deposited[1]))
    except InvalidValue:
        return PaperFacts(title=f"doi:{doi}", doi=doi)


def _parse_arxiv(text: str) -> PaperFacts:
    address = _ARXIV_ADDRESS.fullmatch(text)
    arxiv_id = parse_arxiv_id(address[1].rstrip("/") if address else text)
    return PaperFacts(title=f"arXiv:{arxiv_id}", arxiv_id=arxiv_id)


def _parse_repository(text: str) -> PaperFacts:
    link = parse_repository_link(text)
    return PaperFacts(title=str(link.repository), repositories=(link,))


def _parse_address(text: str) -> PaperFacts:
    url = parse_url(f"https://{text}" if _BARE_ADDRESS.fullmatch(text) else text)
    return PaperFacts(title=url, url=url)
