"""What figures are made of: what counts of the papers of a query, all together, one by one, and in series."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from app.library.access import Access
from app.metrics import Counted, CountedPapers, LiveFigures, Tally
from app.search_query import Among, And, Query, Trashed, parts_of
from app.store import counted
from app.values import PaperId, ResearcherId

if TYPE_CHECKING:
    from app.metrics.series import AgePoint, CoAuthors, CountSources, Grouping, GroupRow, YearRow

_ASKED_ONE_BY_ONE = 500
"""Papers up to which it takes less time to look at each than to let SQLite find those that match among all."""


class Figures:
    """The figures of papers; those in the trash count nowhere, unless a query asks for the trash.

    ``person`` is whose place among the authors is looked for, in the papers that their pages list.  Only ``detailed``
    looks for it, and for years and numbers of authors: citations and code alone take a tenth of the time.  In a
    ``worker`` everything here can be interrupted.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def live(
        self, query: Query, tally: Tally | None = None, person: ResearcherId | None = None, *, detailed: bool = False
    ) -> LiveFigures:
        """The figures of the papers that match, kept current by ``refresh(touched.papers)``.

        Args:
            tally: what ``tally`` says, where a worker was asked.
        """
        return LiveFigures(_Source(self, query, person, detailed=detailed), tally)

    def tally(self, query: Query, person: ResearcherId | None = None, *, detailed: bool = False) -> Tally:
        """How many of the papers that match are alike in what the figures need."""
        with self._access.reading() as reader:
            return counted.read_tally(reader, query, person, detailed=detailed)

    def counted_papers(
        self, query: Query, person: ResearcherId | None = None, *, detailed: bool = False
    ) -> CountedPapers:
        """What the figures need of each paper that matches; ``LiveFigures.learn`` takes it."""
        with self._access.reading() as reader:
            return counted.read_counted(reader, query, person, detailed=detailed)

    def find_counted(
        self,
        query: Query,
        ids: Collection[PaperId],
        person: ResearcherId | None = None,
        *,
        detailed: bool = False,
    ) -> dict[PaperId, Counted]:
        """What the figures need of some papers, those of them that match."""
        with self._access.reading() as reader:
            if len(ids) > _ASKED_ONE_BY_ONE:
                among: Query = And((*parts_of(query), Among(tuple(ids))))
            else:
                from app.store import searched  # no start waits for what few views need

                found = Among(tuple(searched.find_matching(reader, query, ids)))
                among = And((Trashed(), found)) if Trashed() in parts_of(query) else found
            return counted.get_counted(reader, among, person, detailed=detailed)

    # In series

    def year_rows(self, query: Query) -> tuple[YearRow, ...]:
        """The papers of each year and subject, years rising; what is not known is last."""
        from app.store import series

        with self._access.reading() as reader:
            return series.read_year_rows(reader, query)

    def age_points(self, query: Query) -> tuple[AgePoint, ...]:
        """How many papers share a year and a number of citations, of those of which both are known; years rising."""
        from app.store import series

        with self._access.reading() as reader:
            return series.read_age_points(reader, query)

    def count_sources(self, query: Query) -> CountSources:
        """By whose counts the papers are cited as often as the library has it, and when those were seen."""
        from app.store import series

        with self._access.reading() as reader:
            return series.read_count_sources(reader, query)

    def stated_means(self, query: Query) -> Mapping[str, tuple[float | None, int]]:
        """The means of what pages state of single papers (novelty, ai_score), each with how many papers carry it."""
        from app.store import series

        with self._access.reading() as reader:
            return series.read_stated_means(reader, query)

    def most_cited(self, query: Query, limit: int) -> tuple[tuple[PaperId, int | None], ...]:
        """The papers that are cited most and how often, those of unknown count last."""
        from app.store import series

        with self._access.reading() as reader:
            return series.read_most_cited(reader, query, limit)

    def co_authors(self, query: Query, person: ResearcherId | None = None, limit: int = 50) -> CoAuthors:
        """With whom the papers were written; the person is left out of the papers that their pages list."""
        from app.store import groups

        with self._access.reading() as reader:
            return groups.read_co_authors(reader, query, person, limit)

    def groups(self, query: Query, by: Grouping, limit: int | None = None) -> tuple[GroupRow, ...]:
        """The figures of the papers of each year, or of each subject, author or affiliation, as these are printed.

        Years rise, all else begins with the largest group; papers of which it is not known are the last row.

        Args:
            limit: no more groups than this, but for years, of which all are given.
        """
        from app.store import groups

        with self._access.reading() as reader:
            return groups.read_groups(reader, query, by, limit)


class _Source:
    """The papers of one query, of which figures ask."""

    def __init__(self, figures: Figures, query: Query, person: ResearcherId | None, *, detailed: bool) -> None:
        self._figures = figures
        self._query = query
        self._person = person
        self._detailed = detailed

    def tally(self) -> Tally:
        return self._figures.tally(self._query, self._person, detailed=self._detailed)

    def find(self, ids: Collection[PaperId]) -> Mapping[PaperId, Counted]:
        return self._figures.find_counted(self._query, ids, self._person, detailed=self._detailed)
