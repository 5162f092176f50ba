"""What is counted of a set of papers a year, a subject, an author ...: rows for tables and plots.

Unknown is never zero here either: what is not known of some papers is a row or a number of its own.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Sequence
from typing import Literal, NamedTuple

from app.code import Code
from app.dates import PartialDate
from app.frozen import Frozen
from app.metrics.counts import g_index, h_index, i10_index
from app.metrics.live import Figures
from app.metrics.measures import CITATIONS_AT, CODE_BITS

Grouping = Literal["year", "subject", "author", "affiliation"]
"""What papers can be grouped by."""


class YearRow(Frozen):
    """The papers of one year and one subject.

    Attributes:
        year, subject: None where it is not known.
        papers: how many there are.
        with_code: how many of them link a repository.
        counted, citations: how many of them have a count, and the sum of these counts.
    """

    year: int | None
    subject: str | None
    papers: int
    with_code: int
    counted: int
    citations: int


class AgePoint(NamedTuple):
    """Papers of one year that are cited equally often; those of which either is not known are none.

    Attributes:
        papers: how many there are, at least one.
    """

    year: int
    citations: int
    papers: int


class CoAuthors(Frozen):
    """With whom papers were written.

    Attributes:
        people: names as they are printed, and how many papers each is an author of; the most frequent first.
        different: how many different names there are in all, spelled differently.
        truncated: how many of the papers list not all of their authors, which makes the numbers above bounds.
        papers: how many papers there are.
    """

    people: tuple[tuple[str, int], ...] = ()
    different: int = 0
    truncated: int = 0
    papers: int = 0


class SourceSpan(Frozen):
    """The counts that one source says.

    Attributes:
        source: ``HAND`` for what a person typed.
        papers: of how many papers it has said what the library has, and said so last.
        first, last: the days between which it was seen to say that.
    """

    source: str
    papers: int
    first: datetime.date
    last: datetime.date


class CountSources(Frozen):
    """By whose counts papers are cited as often as the library has it.

    Attributes:
        sources: the one with most papers first.
        unknown: papers with a count of which no source is kept.
    """

    sources: tuple[SourceSpan, ...] = ()
    unknown: int = 0

    @property
    def months(self) -> tuple[PartialDate, PartialDate] | None:
        """From which month to which the counts are; None where nobody knows."""
        if not self.sources:
            return None
        first, last = min(span.first for span in self.sources), max(span.last for span in self.sources)
        return PartialDate(first.year, first.month), PartialDate(last.year, last.month)


class GroupRow(Frozen):
    """The figures of the papers that share a year, a subject, an author or an affiliation.

    Attributes:
        name: what they share, as it is printed; None for those of which it is not known.
    """

    name: str | None
    figures: Figures


def count_figures(marks: Sequence[int]) -> Figures:
    """The figures of some papers by their definitions; of each what ``pack_mark`` makes, of which no more is needed."""
    counts = sorted(((mark >> CITATIONS_AT) - 1 for mark in marks if mark >> CITATIONS_AT), reverse=True)
    codes = Counter(mark & CODE_BITS for mark in marks)
    return Figures(
        papers=len(marks),
        papers_with_citations=len(counts),
        citations=sum(counts) if counts else None,
        h_index=h_index(counts) if counts else None,
        g_index=g_index(counts) if counts else None,
        i10_index=i10_index(counts) if counts else None,
        with_code=codes[Code.LINK],
        with_badge_only=codes[Code.BADGE],
    )
