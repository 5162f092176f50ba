"""A card: the plot, the same as a table, and what is saved of it."""

from __future__ import annotations

import csv
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from app.errors import KnownError
from app.metrics.series import YearRow
from tests.ui.plots.samples import POINTS, ROWS, stated
from ui import theme
from ui.plots.ages import citations_by_age
from ui.plots.by_year import citations_by_year, papers_by_year
from ui.plots.card import PlotCard
from ui.plots.compare import compare_papers
from ui.plots.data import Pick
from ui.plots.legend import Legend
from ui.plots.plot_table import PlotTable
from ui.plots.saving import make_image
from ui.plots.stated import stated_h_index
from ui.widgets import file_dialog

BARS = papers_by_year(ROWS)


@pytest.fixture
def card(qtbot: QtBot) -> PlotCard:
    card = PlotCard()
    qtbot.addWidget(card)
    card.resize(400, 330)
    card.show_data(BARS)
    card.show()
    qtbot.waitExposed(card)
    return card


def find_table(card: PlotCard) -> PlotTable:
    [table] = card.findChildren(PlotTable)
    return table


def texts_of(card: PlotCard, name: str) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel, name) if not label.isHidden()]


def choose(card: PlotCard, text: str) -> None:
    button = card.findChild(QToolButton, "plot_menu")
    assert isinstance(button, QToolButton)
    button.click()
    menu = card.findChild(QMenu, "plot_choices")
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == text)
    assert isinstance(action, QAction)
    action.trigger()
    menu.hide()
    menu.setObjectName("")


def test_title_legend_and_what_is_left_out(card: PlotCard) -> None:
    assert texts_of(card, "plot_title") == ["Papers by year"]
    assert texts_of(card, "legend_entry") == ["cs.CL", "cs.LG", "subject unknown"]
    assert texts_of(card, "plot_notes") == ["2 papers without a date are left out."]
    [legend] = card.findChildren(Legend)
    assert legend.height() >= legend.minimumHeight() > 0


def test_a_single_series_needs_no_legend(card: PlotCard) -> None:
    card.show_data(papers_by_year([YearRow(2020, None, 3, 0, 0, 0)]))
    [legend] = card.findChildren(Legend)
    assert legend.isHidden()
    assert texts_of(card, "plot_notes") == []


def test_table_in_place_of_the_plot(card: PlotCard) -> None:
    assert card.canvas is not None
    card.canvas.setFocus()
    choose(card, "Show as Table")
    table = find_table(card)
    assert table.isVisible()
    assert not card.canvas.isVisible()
    assert table.hasFocus()
    model = table.model()
    head = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert head == ["Year", "cs.CL", "cs.LG", "subject unknown", "Papers"]
    tip = model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert tip == "Computation and Language (cs.CL)"
    shown = [[model.index(row, at).data() for at in range(len(head))] for row in range(model.rowCount())]
    assert shown == [["2021", "2", "1", "0", "3"], ["2023", "3", "0", "1", "4"]]
    assert (table.accessibleName(), table.accessibleDescription()) == (BARS.title, BARS.summary)
    choose(card, "Show as Table")
    assert card.canvas.isVisible()


def test_a_table_stays_one_when_other_numbers_arrive(card: PlotCard) -> None:
    card.show_as_table(table=True)
    card.show_data(citations_by_year(ROWS))
    assert find_table(card).isVisible()
    assert find_table(card).model().index(0, 1).data() == "30"


def test_a_row_of_the_table_picks(card: PlotCard, qtbot: QtBot) -> None:
    card.show_as_table(table=True)
    table = find_table(card)
    table.setCurrentIndex(table.model().index(1, 0, QModelIndex()))
    with qtbot.waitSignal(card.picked) as picked:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert picked.args == [Pick("year:2023")]


def test_a_bar_picks(card: PlotCard, qtbot: QtBot) -> None:
    assert card.canvas is not None
    with qtbot.waitSignal(card.picked) as picked:
        QTest.keyClick(card.canvas, Qt.Key.Key_End)
        QTest.keyClick(card.canvas, Qt.Key.Key_Return)
    assert picked.args == [Pick("year:2023")]


def test_nothing_to_draw_says_why_and_imports_nothing(qtbot: QtBot) -> None:
    card = PlotCard()
    qtbot.addWidget(card)
    card.show_data(papers_by_year([]))
    assert texts_of(card, "plot_empty") == ["There are no papers here."]
    assert card.canvas is None
    assert not any(button.isEnabled() for button in card.findChildren(QToolButton))


def test_what_was_empty_is_drawn_once_there_is_something(qtbot: QtBot) -> None:
    card = PlotCard()
    qtbot.addWidget(card)
    card.show_data(papers_by_year([]))
    card.show_data(BARS)
    card.show()
    assert card.canvas is not None
    assert card.canvas.isVisible()
    card.show_data(papers_by_year([]))
    assert not card.canvas.isVisible()


def test_other_looks_are_put_on_while_it_is_shown(card: PlotCard) -> None:
    theme.instance().choose("dark")
    image = card.grab().toImage()
    seen = {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}
    assert theme.current().plot_blue in seen


def test_a_picture_is_made_for_paper_whatever_the_looks(card: PlotCard) -> None:
    assert card.canvas is not None
    light = make_image(card.canvas)
    theme.instance().choose("dark")
    before = card.grab().toImage()
    assert make_image(card.canvas) == light
    assert theme.current().background != "#FFFFFF"
    assert card.grab().toImage() == before


def test_texts_grow_with_the_text_size(card: PlotCard, request: pytest.FixtureRequest) -> None:
    assert card.canvas is not None
    before = card.canvas.height()
    request.addfinalizer(lambda: theme.instance().choose_text_scale(1.0))
    theme.instance().choose_text_scale(1.5)
    assert card.canvas.height() == round(before * 1.5)


@pytest.mark.parametrize("plot", [BARS, citations_by_age(POINTS, 2023), compare_papers([("A", ROWS), ("B", ROWS)])])
def test_svg_is_made_of_vectors(card: PlotCard, plot: object, tmp_path: Path) -> None:
    card.show_data(plot)  # type: ignore[arg-type]
    card.save("svg", tmp_path / "plot.svg")
    tree = ET.parse(tmp_path / "plot.svg")
    tags = {element.tag.rpartition("}")[2] for element in tree.iter()}
    assert "image" not in tags
    assert {"text", "title"} <= tags
    said = "".join(tree.getroot().itertext())
    assert card.data is not None
    assert card.data.title in said
    assert card.data.notes[0] in said if card.data.notes else True
    assert QSvgRenderer(str(tmp_path / "plot.svg")).isValid()


def test_png_has_twice_the_pixels_and_the_legend(card: PlotCard, tmp_path: Path) -> None:
    card.save("png", tmp_path / "plot.png")
    image = QImage(str(tmp_path / "plot.png"))
    assert card.canvas is not None
    assert image.width() >= 2 * card.canvas.width()
    assert image.height() > 2 * card.canvas.height()


def test_csv_says_the_numbers_of_the_table(card: PlotCard, tmp_path: Path) -> None:
    card.save("csv", tmp_path / "plot.csv")
    text = (tmp_path / "plot.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.reader(text.splitlines()))
    assert rows[0] == [column.spoken for column in BARS.table.columns]
    assert rows[1:] == [[str(cell) for cell in row] for row in BARS.table.rows]


def test_csv_has_no_formulas_and_days_that_programs_read(card: PlotCard, tmp_path: Path) -> None:
    card.show_data(compare_papers([("=HYPERLINK(1)", ROWS), ("-1+2", ROWS)]))
    card.save("csv", tmp_path / "plot.csv")
    head = (tmp_path / "plot.csv").read_text(encoding="utf-8-sig").splitlines()[0]
    assert head == "Year,'=HYPERLINK(1),'-1+2"
    card.show_data(stated_h_index([stated("2024-05-02", 31), stated("2025-01-01", 32)]))
    card.save("csv", tmp_path / "days.csv")
    assert "2024-05-02,Researcher profile page,31" in (tmp_path / "days.csv").read_text(encoding="utf-8-sig")


def test_copy(card: PlotCard) -> None:
    choose(card, "Copy Data")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[1] == "2021\t2\t1\t0\t3"
    QGuiApplication.clipboard().setText("")
    card.show_as_table(table=True)
    QTest.keyClick(find_table(card), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines() == lines


def test_a_file_that_cannot_be_written_is_told(card: PlotCard, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(card.failed) as failed:
        card.save("csv", tmp_path / "none" / "plot.csv")
    error, where = failed.args or []
    assert where is card
    assert isinstance(error, KnownError)
    assert "plot.csv" in error.what


def test_saving_asks_where_and_adds_the_ending(card: PlotCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(parent: object, title: str, suggestion: str, kinds: str) -> str:
        asked.append(suggestion)
        return str(tmp_path / "chosen")

    monkeypatch.setattr(file_dialog, "choose_new_file", answer)
    told: list[str] = []
    card.told.connect(lambda news, _where: told.append(news))
    for text in ("Save as SVG…", "Save as PNG…", "Save Data as CSV…"):
        choose(card, text)
    assert asked == ["papers-by-year.svg", "papers-by-year.png", "papers-by-year.csv"]
    assert {path.name for path in tmp_path.iterdir()} == {"chosen.svg", "chosen.png", "chosen.csv"}
    assert told == ["Saved as chosen.svg.", "Saved as chosen.png.", "Saved as chosen.csv."]


def test_a_file_that_is_there_under_the_name_with_its_ending_is_left_alone(
    card: PlotCard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    (tmp_path / "chosen.svg").write_text("mine")
    monkeypatch.setattr(file_dialog, "choose_new_file", lambda *given: str(tmp_path / "chosen"))
    with qtbot.waitSignal(card.failed) as failed:
        choose(card, "Save as SVG…")
    error, where = failed.args or []
    assert where is card
    assert isinstance(error, KnownError)
    assert "is there already" in error.what
    assert (tmp_path / "chosen.svg").read_text() == "mine"


def test_saving_nowhere_saves_nothing(card: PlotCard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_dialog, "choose_new_file", lambda *given: "")
    monkeypatch.setattr(PlotCard, "save", lambda *given: pytest.fail("saved"))
    choose(card, "Save as SVG…")


def test_buttons_say_of_which_plot_they_are(card: PlotCard) -> None:
    assert [button.accessibleName() for button in card.findChildren(QToolButton)] == [
        "Enlarge: Papers by year",
        "More: Papers by year",
    ]
    assert all(button.height() >= 24 and button.width() >= 24 for button in card.findChildren(QToolButton))


@pytest.mark.parametrize("as_table", [False, True])
def test_menu_comes_by_key_and_right_click_wherever_the_card_is(card: PlotCard, qtbot: QtBot, as_table: bool) -> None:
    card.show_as_table(table=as_table)
    page = find_table(card) if as_table else card.canvas
    assert page is not None
    where = page.viewport().rect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, page.viewport().mapToGlobal(where))
    QApplication.sendEvent(page.viewport(), asked)
    menu = card.findChild(QMenu, "plot_choices")
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    menu.hide()
