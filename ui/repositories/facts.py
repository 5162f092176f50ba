"""What the pane tells of a repository beside what the list knows: its papers, and what each names of it."""

from __future__ import annotations

from app.code import RepositoryLink
from app.frozen import Frozen
from app.library import Library
from app.search_query import Order, UsesRepository
from app.values import PaperId

MOST = 30
"""Papers that the pane lists; the list of papers has all of them."""


class RepositoryPaper(Frozen):
    """A paper and its links to the repository, which may name different refs."""

    id: PaperId
    title: str
    links: tuple[RepositoryLink, ...]


class RepositoryFacts(Frozen):
    """The newest papers of a repository, and how many there are."""

    papers: tuple[RepositoryPaper, ...]
    count: int


def read_facts(library: Library, key: str) -> RepositoryFacts:
    """Read what there is to tell of a repository.

    Raises:
        KnownError: the library cannot be read.
    """
    ids = library.paper_ids(UsesRepository(key), Order("issued", descending=True))
    papers = tuple(_read_paper(library, PaperId(paper_id), key) for paper_id in ids[:MOST])
    return RepositoryFacts(tuple(paper for paper in papers if paper.links), len(ids))


def _read_paper(library: Library, paper_id: PaperId, key: str) -> RepositoryPaper:
    paper = library.get_paper(paper_id)
    links = tuple(link for link in paper.repositories if link.repository.key == key)
    return RepositoryPaper(paper_id, paper.title, links)
