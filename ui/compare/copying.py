"""A comparison as text, Markdown or CSV."""

from __future__ import annotations

from collections.abc import Sequence

from app.metrics.definitions import Form, Group
from app.metrics.report import FigureSet, Line, list_lines
from ui.compare.facts import SetFacts
from ui.widgets.figure_copying import CopyForm, write_report
from ui.widgets.figure_texts import REPOSITORIES, figure_label, group_label


def format_comparison(facts: Sequence[SetFacts], form: CopyForm) -> str:
    """All figures of some sets side by side, each with what it rests on."""
    lines = list_lines(lambda definition: figure_label(definition.name), group_label)
    repositories = Line(REPOSITORIES, figure_label(REPOSITORIES), group_label(Group.OUTPUT), Form.COUNT)
    lines.insert(1 + next(at for at, line in enumerate(lines) if line.name == "with_code"), repositories)
    return write_report(lines, [FigureSet(each.papers.name, each.estimates) for each in facts], form)
