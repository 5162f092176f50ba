"""Copying citations: in the style chosen last, several at once, and without taking the focus."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.citing.styles import CitationStyle
from app.library import Library
from app.settings import Settings
from app.values import PaperId
from ui.main_window import MainWindow
from ui.notices import NoticeBar
from ui.papers import citing


def copied() -> str:
    return QGuiApplication.clipboard().text()


def notice(window: MainWindow) -> str:
    bar = window.findChild(NoticeBar)
    return bar._text.text() if isinstance(bar, NoticeBar) and bar.isVisible() else ""


def test_one_paper_is_copied_as_a_line_at_first(window: MainWindow, library: Library) -> None:
    window.table.setFocus()
    window.desk.actions["cite"].trigger()
    assert copied() == library.cite(window.selection.ids, CitationStyle.REFERENCE)
    assert notice(window) == "Copied the reference of 1 paper"
    assert window.table.hasFocus()


def test_the_style_is_remembered(window: MainWindow, library: Library) -> None:
    assert window.desk.actions["cite_reference"].isChecked()
    window.desk.actions["cite_bibtex"].trigger()
    window.table.select_papers([PaperId(3), PaperId(5)])
    window.desk.actions["cite"].trigger()
    assert copied() == library.cite(window.selection.ids, CitationStyle.BIBTEX)
    assert notice(window) == "Copied the citations of 2 papers as BibTeX"
    assert not window.desk.actions["cite_reference"].isChecked()
    assert Settings().get("citation_style") == "bibtex"


def test_a_style_that_is_none_counts_as_a_line(window: MainWindow) -> None:
    window.desk.memory.set("citation_style", "engraved")
    window.desk.actions["cite"].trigger()
    assert copied().startswith("Weize Chen")


def test_very_many_are_copied_in_a_task(
    qtbot: QtBot, window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(citing, "DIRECT", 5)
    window.table.selectAll()
    window.desk.actions["cite"].trigger()
    assert len(window.tasks.tasks) == 1
    qtbot.waitUntil(lambda: not window.tasks.tasks)
    assert copied() == library.cite(window.selection.ids, CitationStyle.REFERENCE)
    assert notice(window) == "Copied the references of 38 papers"


def test_a_paper_that_is_gone_is_said(window: MainWindow) -> None:
    feature = window.findChild(citing.Citing)
    assert feature is not None
    feature.copy([PaperId(999)], feature.style)
    assert "no paper 999" in notice(window)
