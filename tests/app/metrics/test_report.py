"""Reports of figures: text, Markdown and CSV, of one set and of several side by side."""

from __future__ import annotations

import csv

import pytest

from app.metrics.definitions import DEFINITIONS, Form
from app.metrics.estimates import Estimate, Knowing
from app.metrics.report import (
    FigureSet,
    Line,
    Report,
    list_lines,
    report_as_csv,
    report_as_markdown,
    report_as_text,
    state,
)

LINES = (
    Line("papers", "Papers", "Output", Form.COUNT),
    Line("h_index", "h-index", "Impact", Form.COUNT),
    Line("per_paper", "Citations per paper", "Impact", Form.NUMBER),
)
MINE = FigureSet(
    "Here",
    {
        "papers": Estimate(Knowing.EXACT, 38, 38, 38, 38),
        "h_index": Estimate(Knowing.AT_LEAST, 11, None, 19, 38),
        "per_paper": Estimate(Knowing.OF_KNOWN, 3.25, 3.25, 19, 38),
    },
)
PAGE = FigureSet("Page", {"papers": state(38), "h_index": state(41), "per_paper": state(None)}, covered=False)
OTHER = FigureSet("=evil | *x*", {"papers": Estimate(Knowing.EXACT, 2, 2, 2, 2)})


def test_text_has_a_line_a_figure_below_its_group():
    assert list(report_as_text(Report(LINES, [PAGE, MINE]))) == [
        "                       Page                 Here  Rests on",
        "Output",
        "  Papers                 38                   38  38 papers",
        "Impact",
        "  h-index                41          at least 11  19 of 38 papers",
        "  Citations per paper     —  3.25 of those known  19 of 38 papers",
    ]


def test_markdown_escapes_what_the_sets_are_called():
    lines = list(report_as_markdown(Report(LINES, [MINE, OTHER])))
    assert lines[0] == r"| Figure | Here | Rests on | =evil \| \*x\* | Rests on |"
    assert lines[1] == "| --- | ---: | --- | ---: | --- |"
    assert lines[2] == "| Output |  |  |  |  |"
    assert lines[3] == "| Papers | 38 | 38 papers | 2 | 2 papers |"
    assert lines[5] == "| h-index | at least 11 | 19 of 38 papers | — |  |"


def test_csv_has_the_bounds_as_bare_numbers():
    rows = list(csv.reader(report_as_csv(Report(LINES, [MINE]))))
    assert rows == [
        ["Group", "Figure", "Value", "At least", "At most", "Rests on papers", "Of papers"],
        ["Output", "Papers", "38", "38", "38", "38", "38"],
        ["Impact", "h-index", "at least 11", "11", "", "19", "38"],
        ["Impact", "Citations per paper", "3.25 of those known", "3.25", "3.25", "19", "38"],
    ]


def test_csv_of_several_sets_says_whose_each_column_is_and_holds_no_formula():
    rows = list(csv.reader(report_as_csv(Report(LINES, [PAGE, OTHER]))))
    assert rows[0][2:5] == ["Page: Value", "Page: At least", "Page: At most"]
    assert rows[0][5] == "'=evil | *x*: Value"
    assert rows[2] == ["Impact", "h-index", "41", "41", "41", "—", "", "", "0", "0"]
    assert {len(row) for row in rows} == {10}


@pytest.mark.parametrize("form", [report_as_text, report_as_markdown, report_as_csv])
def test_sets_stand_in_the_order_in_which_they_are_given(form):
    few, many = FigureSet("Few", {"papers": state(1)}), FigureSet("Many", {"papers": state(9)})
    for sets in ([few, many], [many, few]):
        head = next(iter(form(Report(LINES, sets))))
        places = [head.index(each.title) for each in sets]
        assert places == sorted(places)


def test_the_registry_is_the_lines():
    lines = list_lines()
    assert [line.name for line in lines] == list(DEFINITIONS)
    assert (lines[0].label, lines[0].group) == ("Papers", "Output")
    said = list_lines(lambda each: each.name.upper(), lambda group: group.name, of_person=False)
    assert (said[0].label, said[0].group) == ("PAPERS", "OUTPUT")
    left_out = {line.name for line in lines} - {line.name for line in said}
    assert left_out == {"h_first_author", "h_last_author"}
