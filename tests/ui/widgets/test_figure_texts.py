"""What figures are called, and how their values and what is known of them are said."""

from __future__ import annotations

import pytest

from app.metrics.definitions import DEFINITIONS, Form, Group
from app.metrics.estimates import Estimate, Knowing
from app.metrics.report import FigureSet, Report, list_lines, report_as_csv, report_as_text
from app.metrics.saying import say_estimate
from ui.widgets.figure_rows import explain_figure, list_figure_rows
from ui.widgets.figure_texts import (
    WORDING,
    figure_label,
    say_coverage,
    say_difference,
    say_figure,
    say_short,
    say_whole_coverage,
)

EXACT, AT_LEAST = Knowing.EXACT, Knowing.AT_LEAST
YEARS = (2022, 2026)


def exact(value: float) -> Estimate:
    return Estimate(EXACT, value, value, 3, 3)


@pytest.mark.parametrize("name", DEFINITIONS)
def test_the_window_calls_figures_as_the_registry_does(name: str) -> None:
    assert figure_label(name) == DEFINITIONS[name].label


@pytest.mark.parametrize(
    ("name", "estimate", "said", "short"),
    [
        ("h_index", exact(11), "11", "11"),
        ("h_index", Estimate(AT_LEAST, 11, None, 19, 38), "at least 11", "≥ 11"),
        ("hi_norm", Estimate(Knowing.BETWEEN, 3, 5, 2, 9), "3 to 5", "3–5"),
        ("fractional_papers", Estimate(Knowing.AT_MOST, None, 7.5, 2, 9), "at most 7.5", "≤ 7.5"),
        ("citations_per_paper", Estimate(Knowing.OF_KNOWN, 12.333, 12.333, 3, 9), "12.33", "12.33"),
        ("citations", exact(7106), "7,106", "7,106"),
        ("uncited", exact(0.125), "13 %", "13 %"),
        ("uncited", exact(0), "0 %", "0 %"),
        ("years_active", exact(1), "1 year", "1 year"),
        ("h_index", Estimate(papers=38), "—", "—"),
    ],
)
def test_a_figure_says_what_it_is(name: str, estimate: Estimate, said: str, short: str) -> None:
    assert say_figure(name, estimate) == said
    assert say_short(name, estimate) == short


@pytest.mark.parametrize(
    ("name", "said"),
    [("h_index", "counts for 19 of 38"), ("years_active", "dates for 19 of 38"), ("hi_norm", "known for 19 of 38")],
)
def test_what_a_figure_rests_on_is_said_where_papers_are_missing(name: str, said: str) -> None:
    assert say_coverage(name, Estimate(AT_LEAST, 4, None, 19, 38)) == said
    assert say_coverage(name, exact(4)) == ""
    assert say_whole_coverage(name, exact(4)) == f"{said.split(maxsplit=1)[0]} for all 3"
    assert say_whole_coverage(name, Estimate()) == ""


@pytest.mark.parametrize(
    ("name", "before", "after", "said"),
    [
        ("h_index", exact(11), exact(12), "+1"),
        ("citations", exact(7106), exact(6000), "−1,106"),
        ("citations_per_paper", exact(2.5), exact(2.25), "−0.25"),
        ("citations_per_paper", exact(2.5), exact(2.5001), ""),
        ("uncited", exact(0.5), exact(0.25), "−25 pp"),
        ("h_index", Estimate(), exact(3), ""),
        ("hi_norm", Estimate(Knowing.BETWEEN, 3, 5, 2, 9), exact(4), ""),
    ],
)
def test_a_difference_is_a_number_with_its_sign(name: str, before: Estimate, after: Estimate, said: str) -> None:
    assert say_difference(name, before, after) == said


def test_rows_stand_under_the_headings_of_their_groups() -> None:
    rows = list_figure_rows(YEARS)
    assert [row.label for row in rows if not row.name] == ["Output", "Impact", "Authorship"]
    assert [row.name for row in rows if row.name] == list(DEFINITIONS)
    assert len(list(Group)) == 3


def test_repositories_stand_behind_papers_with_code_where_they_are_wanted() -> None:
    names = [row.name for row in list_figure_rows(YEARS, repositories=True)]
    assert names[names.index("with_code") + 1] == "repositories"
    assert say_figure("repositories", exact(14)) == "14"
    assert explain_figure("repositories") == "How many different repositories the papers link."


def test_the_h_index_of_years_says_which() -> None:
    [label] = [row.label for row in list_figure_rows(YEARS) if row.name == "h_window"]
    assert label == "h-index of 2022 to 2026"


def test_a_tip_has_name_definition_formula_and_source() -> None:
    tip = explain_figure("h_index")
    definition = DEFINITIONS["h_index"]
    assert tip.splitlines() == ["h-index", definition.explanation, definition.formula, definition.source]


def test_a_report_says_figures_and_what_they_rest_on_in_the_words_of_the_window() -> None:
    lines, estimates = list_lines(), {"h_index": Estimate(AT_LEAST, 11, None, 19, 38)}
    chosen = [line for line in lines if line.name == "h_index"]
    report = Report(chosen, [FigureSet("Weize Chen", estimates)], WORDING)
    assert list(report_as_csv(report))[1] == "Impact,h-index,at least 11,11,,19,38"
    assert "19 of 38 papers" in "\n".join(report_as_text(report))
    mean = Estimate(Knowing.OF_KNOWN, 2.5, 2.5, 19, 38)
    assert say_estimate(mean, Form.NUMBER, WORDING) == "2.5 of those known"
