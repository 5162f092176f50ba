"""Figures on the clipboard, in three forms."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolButton

from app.library import Library
from app.values import PaperId
from ui.metrics_pane.copying import format_figures
from ui.metrics_pane.pane import MetricsPane
from ui.widgets.figure_copying import CopyForm


def copy(pane: MetricsPane, text: str) -> str:
    button = pane.findChild(QToolButton, "metrics_copy")
    assert button is not None
    [action] = [action for action in button.menu().actions() if action.text() == text]
    action.trigger()
    return QGuiApplication.clipboard().text()


def test_text_has_each_figure_with_what_it_rests_on(pane: MetricsPane, library: Library) -> None:
    library.set_fields(PaperId(3), {"citations": "74"})
    lines = copy(pane, "Copy as Text").splitlines()
    assert "Weize Chen" in lines[0]
    [h_index] = [line.split() for line in lines if line.strip().startswith("h-index ") and "author" not in line][:1]
    assert h_index == ["h-index", "at", "least", "1", "1", "of", "38", "papers"]
    assert any(line.split()[:2] == ["Repositories", "14"] for line in lines)


def test_markdown_is_a_table(pane: MetricsPane, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(pane._notices, "show_notice", told.append)
    lines = copy(pane, "Copy as Markdown").splitlines()
    assert told == ["The figures are on the clipboard."]
    assert lines[0].startswith("| Figure | Weize Chen |")
    assert lines[1].startswith("| --- | ---: |")


def test_csv_has_bounds_as_bare_numbers(pane: MetricsPane, library: Library) -> None:
    library.set_fields(PaperId(3), {"citations": "74", "novelty": "40"})
    lines = copy(pane, "Copy as CSV").splitlines()
    assert lines[0] == "Group,Figure,Value,At least,At most,Rests on papers,Of papers"
    assert "Impact,h-index,at least 1,1,,1,38" in lines
    assert any(line.startswith('"As stated by the page, method unknown","Novelty, mean",40 %') for line in lines)


@pytest.mark.parametrize("form", list(CopyForm))
def test_copies_say_of_which_years_the_h_index_of_years_is(pane: MetricsPane, form: CopyForm) -> None:
    shown = pane.body.shown
    assert shown is not None
    assert "h-index of 2019 to 2023" in format_figures(shown, (2019, 2023), form)


def test_repositories_stand_where_the_window_has_them(pane: MetricsPane) -> None:
    lines = copy(pane, "Copy as CSV").splitlines()
    [at] = [at for at, line in enumerate(lines) if line.startswith("Output,Repositories,14,")]
    assert lines[at - 1].startswith("Output,With code,")
    assert lines[at + 1].startswith("Impact,Citations,")


@pytest.mark.parametrize("form", list(CopyForm))
def test_figures_of_a_person_are_left_out_where_there_is_none(pane: MetricsPane, form: CopyForm) -> None:
    shown = pane.body.shown
    assert shown is not None
    assert "first author" in format_figures(shown, (2019, 2023), form)
