"""What figures are made of: what counts of the papers of a query, all together and one by one."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from app.library.access import Access
from app.metrics import Counted, CountedPapers, LiveFigures, Tally
from app.search_query import Among, And, Query, Trashed, parts_of
from app.store import papers
from app.values import PaperId

_ASKED_ONE_BY_ONE = 500
"""Papers up to which it takes less time to look at each than to let SQLite find those that match among all."""


class Figures:
    """The figures of papers."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def live(self, query: Query, tally: Tally | None = None) -> LiveFigures:
        """The figures of the papers that match, kept current by ``refresh(touched.papers)``.

        Args:
            tally: what ``tally`` says, where a worker was asked.
        """
        return LiveFigures(_Source(self, query), tally)

    def tally(self, query: Query) -> Tally:
        """How many of the papers that match are alike in what the figures need."""
        with self._access.reading() as reader:
            return papers.get_tally(reader, query)

    def counted_papers(self, query: Query) -> CountedPapers:
        """What the figures need of each paper that matches; ``LiveFigures.learn`` takes it."""
        with self._access.reading() as reader:
            return papers.read_counted(reader, query)

    def find_counted(self, query: Query, ids: Collection[PaperId]) -> dict[PaperId, Counted]:
        """What the figures need of some papers, those of them that match."""
        with self._access.reading() as reader:
            if len(ids) > _ASKED_ONE_BY_ONE:
                return papers.get_counted(reader, And((*parts_of(query), Among(tuple(ids)))))
            from app.store import searched  # no start waits for what few views need

            among = Among(tuple(searched.find_matching(reader, query, ids)))
            in_trash = Trashed() in parts_of(query)
            return papers.get_counted(reader, And((Trashed(), among)) if in_trash else among)


class _Source:
    """The papers of one query, of which figures ask."""

    def __init__(self, figures: Figures, query: Query) -> None:
        self._figures = figures
        self._query = query

    def tally(self) -> Tally:
        return self._figures.tally(self._query)

    def find(self, ids: Collection[PaperId]) -> Mapping[PaperId, Counted]:
        return self._figures.find_counted(self._query, ids)
