"""The languages that are shipped: their files fit the texts, and the window speaks them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from app.library import Library
from tests.ui.test_pseudo_translation import OpenWindow, find_clipped_at_rest
from ui import language

LANGUAGES = sorted(language.TRANSLATIONS.glob("refshelf_*.ts"))
FORMS = {"de": 2}
"""How many forms a number chooses among."""


class Translated(NamedTuple):
    """A text with its translations, of which there are several where a number chooses."""

    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    counted: bool


def read_finished(file: Path) -> Iterator[Translated]:
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            translation, comment = message.find("translation"), message.findtext("comment") or ""
            assert translation is not None
            if translation.get("type") != "unfinished":
                forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
                source, counted = message.findtext("source") or "", message.get("numerus") == "yes"
                yield Translated(context.findtext("name") or "", source, comment, forms, counted)


def places_in(text: str) -> Counter[str]:
    return Counter(re.findall(r"\{[^{}]*\}", text))


def test_there_is_a_second_language() -> None:
    assert LANGUAGES


@pytest.mark.parametrize("file", LANGUAGES, ids=lambda file: file.stem)
def test_translations_keep_what_stands_for_something_else(file: Path) -> None:
    texts = list(read_finished(file))
    forms = [(text, form) for text in texts for form in text.forms]
    assert len(texts) > 800
    assert [text.source for text, form in forms if places_in(text.source) != places_in(form)] == []
    assert [text.source for text, form in forms if text.source.count("&") != form.count("&")] == []
    assert [text.source for text, form in forms if not form.strip() and text.source.strip()] == []


@pytest.mark.parametrize("file", LANGUAGES, ids=lambda file: file.stem)
def test_each_number_has_its_forms(file: Path) -> None:
    wanted = FORMS[file.stem.partition("_")[2]]
    counted = [text for text in read_finished(file) if text.counted]
    assert [text.source for text in counted if len(text.forms) != wanted] == []
    assert [text.source for text in counted if "%Ln" in text.source and "%Ln" not in text.forms[-1]] == []


@pytest.mark.parametrize("file", LANGUAGES, ids=lambda file: file.stem)
def test_compiled_file_says_what_the_file_of_the_translator_says(file: Path) -> None:
    """`make translations` compiles what was changed."""
    compiled = QTranslator()
    assert compiled.load(str(file.with_suffix(".qm")))
    wrong = []
    for text in read_finished(file):
        number = 1 if text.counted else -1
        if compiled.translate(text.context, text.source, text.comment, number) != text.forms[0]:
            wrong.append(text.source)
    assert wrong == []


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    language.set_up(qapp, QLocale("de_DE"))
    yield
    language.set_up(qapp, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def test_window_speaks_german(german: None, open_window: OpenWindow, library: Library) -> None:
    window = open_window(library)
    window.resize(1480, 920)
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles[0] == "&Datei"
    assert language.tr("%Ln papers", "%Ln paper", 1) == "1 Paper"
    assert language.tr("%Ln citations", "%Ln citation", 7106) == "7.106 Zitationen"
    assert language.format_label("Publication list") == "Publikationsliste"
    undo = window.findChild(QToolButton, "tool_undo")
    assert undo is not None
    assert "Rückgängig" in undo.toolTip()


def test_german_has_room(german: None, open_window: OpenWindow, library: Library, qtbot: QtBot) -> None:
    window = open_window(library)
    window.resize(1480, 920)
    assert find_clipped_at_rest(window, qtbot) == []
