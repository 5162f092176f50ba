"""Which paper of the library a paper of a source is, or may be."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from app.formats.source import ReadPaper
from app.papers import Author, PaperFacts
from app.search_query import normalise
from app.store import matches, papers
from app.values import PaperId, ProfileId


@dataclass(frozen=True, slots=True)
class Match:
    """A paper that may be the same; ``doubt`` says in a sentence why it may not be, "" if it is."""

    paper_id: PaperId
    doubt: str = ""


class Matcher:
    """Finds papers of the library by what a source says of them; looks everything up once, in bulk.

    A paper is the one that the same page listed under the same title, else the one with the same DOI or arXiv id, else
    the one with the same normalised title whose authors and year do not contradict.  No two papers of a source are the
    same paper of the library: each found for sure is taken, and not found again.
    """

    def __init__(self, connection: sqlite3.Connection, read: Sequence[ReadPaper], profile_id: ProfileId | None) -> None:
        self._connection = connection
        facts = [paper.facts for paper in read]
        self.title_keys = [make_title_key(each.title) for each in facts]
        self._by_title = matches.find_by_title_keys(connection, self.title_keys)
        self._by_doi = matches.find_by_identifiers(connection, "doi", (each.doi for each in facts if each.doi))
        self._by_arxiv = matches.find_by_identifiers(
            connection, "arxiv_id", (each.arxiv_id for each in facts if each.arxiv_id)
        )
        self._listed = {} if profile_id is None else matches.find_listed(connection, profile_id)
        self._taken: set[PaperId] = set()

    def find(self, at: int, facts: PaperFacts) -> Match | None:
        """The match of the paper at an index of the source; None if the library has nothing like it."""
        match = self._find(self.title_keys[at], facts)
        if match and not match.doubt:
            self._taken.add(match.paper_id)
        return match

    def _find(self, title_key: str, facts: PaperFacts) -> Match | None:
        listed = self._listed.get(title_key)
        if listed is not None and listed not in self._taken:
            return Match(listed)
        for known in (self._by_doi.get(facts.doi or ""), self._by_arxiv.get(facts.arxiv_id or "")):
            if free := self._not_taken(known):
                return Match(free[0])
        return self._find_by_title(title_key, facts)

    def _find_by_title(self, title_key: str, facts: PaperFacts) -> Match | None:
        doubtful: Match | None = None
        for paper_id in self._not_taken(self._by_title.get(title_key)):
            doubt = _find_doubt(facts, papers.get_paper(self._connection, paper_id))
            if not doubt:
                return Match(paper_id)
            doubtful = doubtful or Match(paper_id, doubt)
        return doubtful

    def _not_taken(self, found: Sequence[PaperId] | None) -> list[PaperId]:
        return [paper_id for paper_id in found or () if paper_id not in self._taken]


def make_title_key(title: str) -> str:
    """What two spellings of a title share; a title of signs alone (``???``) is its own key."""
    return normalise(title) or title


def _find_doubt(one: PaperFacts, other: PaperFacts) -> str:
    if one.authors and other.authors and not _share_author(one.authors, other.authors):
        return "A paper of this title is in the library, by other authors."
    if one.issued and other.issued and abs(one.issued.year - other.issued.year) > 1:
        return f"A paper of this title is in the library, of {other.issued.year}."
    if one.doi and other.doi and one.doi != other.doi:
        return "A paper of this title is in the library, with another DOI."
    return ""


def _share_author(some: Sequence[Author], others: Sequence[Author]) -> bool:
    return not {_author_key(name) for name in some}.isdisjoint(_author_key(name) for name in others)


def _author_key(name: Author) -> str:
    return normalise(name.family or name.literal)
