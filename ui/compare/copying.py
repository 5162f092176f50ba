"""A comparison as text, Markdown or CSV."""

from __future__ import annotations

import enum
from collections.abc import Sequence

from app.metrics.report import (
    FigureSet,
    Heads,
    Report,
    list_lines,
    report_as_csv,
    report_as_markdown,
    report_as_text,
)
from ui import language
from ui.compare.facts import SetFacts
from ui.widgets.figure_texts import WORDING, figure_label, group_label


class CopyForm(enum.Enum):
    """As what figures are copied."""

    TEXT = "text"
    MARKDOWN = "markdown"
    CSV = "csv"


def format_comparison(facts: Sequence[SetFacts], form: CopyForm) -> str:
    """All figures of some sets side by side, each with what it rests on."""
    lines = list_lines(lambda definition: figure_label(definition.name), group_label)
    report = Report(lines, [FigureSet(each.papers.name, each.estimates) for each in facts], WORDING, make_heads())
    write = {CopyForm.TEXT: report_as_text, CopyForm.MARKDOWN: report_as_markdown, CopyForm.CSV: report_as_csv}[form]
    return "".join(f"{line}\n" for line in write(report))


def make_heads() -> Heads:
    """What stands above the columns, in the language of the person."""
    return Heads(
        group=language.tr("Group"),
        figure=language.tr("Figure"),
        value=language.tr("Value"),
        coverage=language.tr("Rests on"),
        low=language.tr("At least"),
        high=language.tr("At most"),
        known=language.tr("Rests on papers"),
        papers=language.tr("Of papers"),
    )
