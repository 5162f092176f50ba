"""Bibliometrics: pure functions of citation counts, and figures of sets of papers that follow single changes.

A count is a number of citations, or None where it is not known.  Unknown is never zero: an unknown count is left out of
every figure, and what that means for it (a bound, or a figure of those that are known) is said with it.
"""

from app.metrics.counts import g_index, h_index, i10_index
from app.metrics.live import Figures, FigureSource, LiveFigures
from app.metrics.measures import Counted, CountedPapers, Place, Tally, pack_mark, unpack_mark
from app.metrics.tracker import CitationTracker

__all__ = [
    "CitationTracker",
    "Counted",
    "CountedPapers",
    "FigureSource",
    "Figures",
    "LiveFigures",
    "Place",
    "Tally",
    "g_index",
    "h_index",
    "i10_index",
    "pack_mark",
    "unpack_mark",
]
