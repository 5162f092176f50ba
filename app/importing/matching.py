"""Which paper of the library a paper of a source is, or may be."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.formats.source import ReadPaper
from app.papers import Author, PaperFacts
from app.search_query import normalise
from app.search_query.likeness import strip_version
from app.store import matches, papers
from app.values import PaperId, ProfileId

_Choice = Callable[[Sequence[PaperId]], list[PaperId]]
"""Those of some papers that may still be found."""


@dataclass(frozen=True, slots=True)
class Match:
    """A paper that may be the same.

    Attributes:
        doubt: why it may not be, a sentence; "" if it is.
        trashed: it lies in the trash; no doubt then.
        listed: the same page listed it under the same title before.
    """

    paper_id: PaperId
    doubt: str = ""
    trashed: bool = False
    listed: bool = False


class Matcher:
    """Finds papers of the library by what a source says of them; looks everything up once, in bulk.

    A paper is the one that the same page listed under the same title, else the one with the same DOI or arXiv id (in
    any version), else the one with the same normalised title whose authors and year do not contradict.  One in the
    trash is found only where no other is for sure.  No two papers of a source are the same paper of the library, unless
    a person merged them: each found for sure is taken, and not found again.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        read: Sequence[ReadPaper],
        profile_id: ProfileId | None,
        past_import: int | None = None,
    ) -> None:
        self._connection = connection
        facts = [paper.facts for paper in read]
        self.title_keys = [make_title_key(each.title) for each in facts]
        self._by_title = matches.find_by_title_keys(connection, self.title_keys)
        self._by_doi = matches.find_by_identifiers(connection, "doi", (each.doi for each in facts if each.doi))
        arxiv_ids = (strip_version(each.arxiv_id) for each in facts if each.arxiv_id)
        self._by_arxiv = matches.find_by_arxiv_ids(connection, arxiv_ids)
        listed = matches.find_listed(connection, profile_id, past_import)
        self._listed = dict(listed)
        self._places = Counter(paper_id for _, paper_id in listed)
        self._trash = matches.find_trashed(connection)
        self._taken: Counter[PaperId] = Counter()

    def find(self, at: int, facts: PaperFacts) -> Match | None:
        """The match of the paper at an index of the source; None if the library has nothing like it."""
        match = self._find_among(self._kept, at, facts)
        if self._trash and (match is None or match.doubt):
            trashed = self._find_among(self._trashed, at, facts)
            match = dataclasses.replace(trashed, trashed=True) if trashed and not trashed.doubt else match
        if match and not match.doubt:
            self._taken[match.paper_id] += 1
        return match

    def _find_among(self, choose: _Choice, at: int, facts: PaperFacts) -> Match | None:
        title_key = self.title_keys[at]
        listed = self._listed.get(title_key)
        sure = (
            [] if listed is None else [listed],
            self._by_doi.get(facts.doi or "", []),
            self._by_arxiv.get(strip_version(facts.arxiv_id or ""), []),
        )
        for known in sure:
            if free := choose(known):
                return Match(free[0], listed=free[0] == listed)
        return self._find_by_title(choose(self._by_title.get(title_key, [])), facts)

    def _find_by_title(self, called_so: Sequence[PaperId], facts: PaperFacts) -> Match | None:
        doubtful: Match | None = None
        for paper_id in called_so:
            doubt = _find_doubt(facts, papers.get_paper(self._connection, paper_id))
            if not doubt:
                return Match(paper_id)
            doubtful = doubtful or Match(paper_id, doubt)
        return doubtful

    def _kept(self, found: Sequence[PaperId]) -> list[PaperId]:
        return [paper_id for paper_id in found if self._is_free(paper_id) and paper_id not in self._trash]

    def _trashed(self, found: Sequence[PaperId]) -> list[PaperId]:
        return [paper_id for paper_id in found if self._is_free(paper_id) and paper_id in self._trash]

    def _is_free(self, paper_id: PaperId) -> bool:
        """A paper is found once, or as often as the source listed papers that were merged into it since."""
        return self._taken[paper_id] < max(1, self._places[paper_id])


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
