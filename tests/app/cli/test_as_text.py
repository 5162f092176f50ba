"""Columns of a terminal."""

from __future__ import annotations

import unicodedata

import pytest

from app.cli.as_text import format_figure, format_table
from app.code import Code
from app.dates import PartialDate
from app.metrics import Figures
from app.papers import PaperRow
from app.values import PaperId


def columns(text: str) -> int:
    wide = sum(unicodedata.east_asian_width(char) in "WF" and not unicodedata.combining(char) for char in text)
    return wide + sum(not unicodedata.combining(char) for char in text)


def test_columns_stand_below_one_another(monkeypatch):
    monkeypatch.setenv("COLUMNS", "100")
    date = PartialDate(2023, 7, 16)
    rows = [
        PaperRow(PaperId(3), None, "ChatDev", "Chen Qian et al.", date, 7106, Code.LINK, "github.com"),
        PaperRow(PaperId(12345), 1, "大模型" * 20, "王军", None, None, Code.BADGE, ""),
        PaperRow(PaperId(4), 1, "A" * 200, "", PartialDate(2023), 0, Code.NONE, ""),
    ]
    head, *lines = format_table(rows)
    assert [columns(line) for line in lines] == [98, 99, 93]
    assert head.index("date") == lines[0].index("16 Jul 2023")
    assert lines[0].endswith("16 Jul 2023      7,106 link")
    assert lines[1].endswith("— badge")
    assert lines[2].endswith("2023                 0")


@pytest.mark.parametrize(
    ("figures", "shown"),
    [
        (Figures(papers=2), "—"),
        (Figures(papers=2, papers_with_citations=1, citations=7106), "≥ 7,106"),
        (Figures(papers=2, papers_with_citations=2, citations=7106), "7,106"),
        (Figures(papers=2, papers_with_citations=2, citations=0), "0"),
    ],
)
def test_a_figure_says_whether_it_is_a_bound(figures, shown):
    assert format_figure(figures, "citations") == shown
