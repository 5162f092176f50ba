"""A comparison as text, Markdown or CSV."""

from __future__ import annotations

from collections.abc import Sequence

from app.metrics.report import FigureSet
from ui.compare.facts import SetFacts
from ui.widgets.figure_copying import CopyForm, list_copied, write_report
from ui.widgets.figure_years import Years


def format_comparison(facts: Sequence[SetFacts], years: Years, form: CopyForm) -> str:
    """All figures of some sets side by side, each with what it rests on; the h-index of years is of these years."""
    sets = [FigureSet(each.papers.name, each.estimates) for each in facts]
    return write_report(list_copied(years), sets, form)
