"""What the tests of plots are made of."""

from __future__ import annotations

import datetime

from app.metrics.series import AgePoint, YearRow
from app.papers import ReportedFigures, StatedFigures

ROWS = (
    # year, subject, papers, with code, counted, citations
    YearRow(2021, "CL", 2, 1, 2, 30),
    YearRow(2021, "LG", 1, 0, 0, 0),
    YearRow(2023, "cs.CL", 3, 3, 1, 4),
    YearRow(2023, None, 1, 0, 1, 7),
    YearRow(None, "CL", 2, 1, 1, 9),
)
POINTS = (AgePoint(2021, 20, 1), AgePoint(2021, 10, 1), AgePoint(2023, 4, 1), AgePoint(2023, 7, 2))
HISTOGRAM = {10: 1, 8: 1, 5: 1, 4: 2, 1: 1, 0: 2}
"""h is 4: four papers have at least four; g is 5: the five have 31 citations, and six papers 32 where 36 are needed."""


def stated(day: str, h_index: int | None, citations: int | None = None, site: str = "profile") -> StatedFigures:
    """What a page stated on a day."""
    figures = ReportedFigures(name="Weize Chen", h_index=h_index, citations=citations)
    on = datetime.date.fromisoformat(day)
    return StatedFigures(captured_on=on, reported=figures, listed=38, listed_with_code=20, format=site)
