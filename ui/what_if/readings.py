"""The papers of a set as the sandbox needs them, made in a thread of what the library has and a person supposes."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from operator import neg
from typing import NamedTuple

from app.dates import find_today
from app.library import Library
from app.library.paper_sets import PaperSet
from app.metrics.measures import CountedPapers
from app.metrics.what_if import WhatIf
from app.values import PaperId
from ui.widgets.figure_years import Years


class Supposed(NamedTuple):
    """What a person supposes.

    Attributes:
        counts: of some papers other counts, None for one that nobody knows.
        left_out: the papers that are not to be counted.
    """

    counts: Mapping[PaperId, int | None]
    left_out: frozenset[PaperId]

    def apply(self, paper_id: PaperId, what_if: WhatIf) -> None:
        """Tell the figures what is supposed of a paper of their set, in one step: it may be one of very many."""
        if paper_id in self.left_out:
            what_if.leave_out(paper_id)
        elif paper_id in self.counts:
            what_if.set_count(paper_id, self.counts[paper_id])
        else:
            what_if.take_back(paper_id)

    def list_papers(self) -> Iterator[PaperId]:
        """The papers of which something is supposed."""
        yield from self.counts
        yield from self.left_out - self.counts.keys()


NOTHING = Supposed({}, frozenset())


class Ranking(NamedTuple):
    """The papers of a set by their counts, the most cited first.

    Attributes:
        known, counts: the papers of known count, and their counts.
        unknown: the others.
    """

    known: array[int]
    counts: array[int]
    unknown: array[int]

    def reach(self, count: int) -> int:
        """How many papers have so many citations or more."""
        return bisect_right(self.counts, -count, key=neg)


class ReadSet(NamedTuple):
    """The papers of a set.

    Attributes:
        ids: which they are.
        what_if: their figures, to which has been told what was ``supposed`` when they were read.
    """

    papers: CountedPapers
    ids: frozenset[PaperId]
    ranking: Ranking
    what_if: WhatIf
    supposed: Supposed = NOTHING


def read_set(library: Library, papers: PaperSet, years: Years, supposed: Supposed) -> ReadSet:
    """Read a set from the library, and suppose something of its papers."""
    return make_set(library.figures.counted_papers(papers.query, papers.person, detailed=True), years, supposed)


def make_set(papers: CountedPapers, years: Years, supposed: Supposed = NOTHING) -> ReadSet:
    """The set of some papers, of which something is supposed; the h-index of years is of these years."""
    ids = frozenset(map(PaperId, papers.ids))
    what_if = WhatIf(papers, this_year=find_today().year, window=years)
    for paper_id in filter(ids.__contains__, supposed.list_papers()):
        supposed.apply(paper_id, what_if)
    return ReadSet(papers, ids, rank(papers), what_if, supposed)


def rank(papers: CountedPapers) -> Ranking:
    """Rank the papers of a set.

    By putting those of each count together: to sort a million of them would keep every other thread waiting.
    """
    alike: defaultdict[int, array[int]] = defaultdict(lambda: array("q"))
    ids, counts, unknown = (array("q") for _ in range(3))
    for paper_id, count in papers.counts():
        (unknown if count is None else alike[count]).append(paper_id)
    for count in sorted(alike, reverse=True):
        ids.extend(alike[count])
        counts.extend([count] * len(alike[count]))
    return Ranking(ids, counts, unknown)
