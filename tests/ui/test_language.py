"""Texts, numbers and dates in languages other than English."""

from __future__ import annotations

import datetime
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from app.dates import PartialDate
from app.library import Library
from ui import language, theme
from ui.main_window import MainWindow

POLISH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
<context>
    <name>language</name>
    <message numerus="yes">
        <source>%Ln papers</source>
        <comment>%Ln paper</comment>
        <translation>
            <numerusform>%Ln praca</numerusform>
            <numerusform>%Ln prace</numerusform>
            <numerusform>%Ln prac</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
</TS>
"""
DAY = PartialDate(2023, 7, 16)


@pytest.fixture
def region(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Chooses another region until the test is over."""
    yield lambda name: language.set_up(qapp, QLocale(name))
    language.set_up(qapp, QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.fixture
def polish(qapp: QApplication, tmp_path: Path, region: Callable[[str], None]) -> Iterator[None]:
    """A language with three forms for a number."""
    source, compiled = tmp_path / "refshelf_pl.ts", tmp_path / "refshelf_pl.qm"
    source.write_text(POLISH, encoding="utf-8")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, "-silent", source, "-qm", compiled], check=True, timeout=60)
    region("pl_PL")
    translator = QTranslator()
    assert translator.load(str(compiled))
    language.use(qapp, translator)
    yield
    language.stop_using(qapp, translator)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, "0 prac"),
        (1, "1 praca"),
        (2, "2 prace"),
        (5, "5 prac"),
        (12, "12 prac"),
        (22, "22 prace"),
        (1234, "1234 prace"),
        (12345, "12\u00a0345 prac"),
    ],
)
def test_number_chooses_the_form(polish: None, number: int, said: str) -> None:
    assert language.tr("%Ln papers", "%Ln paper", number) == said


def test_what_is_not_translated_stays_english(polish: None) -> None:
    assert language.tr("Undo") == "Cofnij"
    assert language.tr("Something else") == "Something else"


def test_english_has_its_singular_without_a_translation() -> None:
    assert [language.tr("%Ln papers", "%Ln paper", n) for n in (0, 1, 7106)] == ["0 papers", "1 paper", "7,106 papers"]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("en_GB", ["7,106", "49.6", "16 Jul 2023", "16 July 2023", "Jul 2023", "2023", "16 Jul 2023, 18:35"]),
        ("en_US", ["7,106", "49.6", "16 Jul 2023", "16 July 2023", "Jul 2023", "2023", "16 Jul 2023, 18:35"]),
        ("de_DE", ["7.106", "49,6", "16.07.2023", "16. Juli 2023", "Juli 2023", "2023", "16.07.2023, 18:35"]),
        ("ja_JP", ["7,106", "49.6", "2023/07/16", "2023年7月16日", "7月 2023", "2023", "2023/07/16, 18:35"]),
    ],
)
def test_numbers_and_dates_are_those_of_the_region(region: Callable[[str], None], name: str, said: list[str]) -> None:
    region(name)
    assert said == [
        language.format_count(7106),
        language.format_number(49.6),
        language.format_date(DAY),
        language.format_date(DAY, long=True),
        language.format_date(PartialDate(2023, 7)),
        language.format_date(PartialDate(2023)),
        language.format_moment(datetime.datetime(2023, 7, 16, 18, 35).astimezone()),
    ]


@pytest.mark.parametrize(
    ("name", "long"),
    [
        ("da_DK", "den 16. juli 2023"),
        ("ar_EG", "١٦ يوليو ٢٠٢٣"),
        ("he_IL", "16 ביולי 2023"),
        ("hu_HU", "2023. július 16."),
        ("zh_TW", "2023年7月16日"),
        ("lt_LT", "2023 m. liepos 16 d."),
        ("fr_FR", "16 juillet 2023"),
    ],
)
def test_no_date_has_a_day_of_the_week(region: Callable[[str], None], name: str, long: str) -> None:
    region(name)
    assert language.format_date(DAY, long=True) == long


def test_texts_with_numbers_have_the_marks_of_the_region(region: Callable[[str], None]) -> None:
    region("nl_NL")  # which is not translated
    assert language.tr("%Ln papers", "%Ln paper", 7106) == "7.106 papers"


@pytest.mark.parametrize(
    ("name", "pattern"), [("en_GB", "d MMM yyyy"), ("de_DE", "dd.MM.yyyy"), ("ja_JP", "yyyy/MM/dd")]
)
def test_day_is_typed_as_the_region_has_it(region: Callable[[str], None], name: str, pattern: str) -> None:
    region(name)
    assert language.day_pattern() == pattern


@pytest.mark.parametrize(("named", "begins"), [("de", "de"), ("pt_BR", "pt"), ("pseudo", "")])
def test_language_can_be_named(
    qapp: QApplication, region: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, named: str, begins: str
) -> None:
    monkeypatch.setenv("REFSHELF_LANGUAGE", named)
    language.set_up(qapp)
    assert QLocale().name().startswith(begins)
    assert (language.tr("Undo") == "‹Úñđóó›") == (named == "pseudo")


def test_region_alone_does_not_mirror_english_texts(region: Callable[[str], None]) -> None:
    region("ar_EG")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight


@pytest.mark.usefixtures("region")
def test_window_is_mirrored_where_its_texts_run_from_right_to_left(
    open_window: Callable[[Library], MainWindow],
    library: Library,
    look: theme.Theme,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("REFSHELF_LANGUAGE", "pseudo-rtl")
    language.set_up(qapp)
    look.put_in_force()
    window = open_window(library)
    window.resize(1480, 920)
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert window.sidebar.mapTo(window, window.sidebar.rect().topLeft()).x() > window.width() // 2
    assert window.detail.mapTo(window, window.detail.rect().topLeft()).x() < window.width() // 2


def test_a_path_runs_from_left_to_right_in_any_text(monkeypatch: pytest.MonkeyPatch) -> None:
    assert language.format_path("/srv/ada") == "/srv/ada"
    monkeypatch.setattr(language, "is_right_to_left", lambda: True)
    assert language.format_path("/srv/ada") == "\u2066/srv/ada\u2069"
