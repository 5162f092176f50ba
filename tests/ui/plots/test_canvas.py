"""A plot on its canvas: where things are, and what pointing, clicking and keys do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.metrics.curves import citation_curve as compute
from app.metrics.series import AgePoint
from tests.ui.plots.samples import HISTOGRAM, POINTS, ROWS
from ui import theme
from ui.plots.ages import MOST_POINTS, citations_by_age
from ui.plots.by_year import code_share_by_year, papers_by_year
from ui.plots.canvas import Canvas
from ui.plots.curve import citation_curve
from ui.plots.data import Pick, PlotData, Stop
from ui.plots.frame import Place

BARS = papers_by_year(ROWS)


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    return make_canvas(qtbot, BARS)


def make_canvas(qtbot: QtBot, data: PlotData) -> Canvas:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 220)
    canvas.show_data(data)
    canvas.show()
    qtbot.waitExposed(canvas)
    return canvas


def place_of(canvas: Canvas, x: float, y: float) -> QPoint:
    assert canvas.frame is not None
    return QPointF(canvas.frame.find_x(x), canvas.frame.find_y(y)).toPoint()


def colours_in(canvas: Canvas, rect: QRectF | None = None) -> set[str]:
    image = canvas.grab().toImage()
    inside = (rect or QRectF(image.rect())).toRect()
    xs, ys = range(inside.left(), inside.right()), range(inside.top(), inside.bottom())
    return {image.pixelColor(x, y).name().upper() for x in xs for y in ys}


def test_series_are_drawn_in_their_colours(canvas: Canvas) -> None:
    tokens = theme.current()
    assert {tokens.plot_blue, tokens.plot_orange, tokens.background} <= colours_in(canvas)


def test_a_bar_is_where_its_values_are(canvas: Canvas) -> None:
    image = canvas.grab().toImage()
    assert image.pixelColor(place_of(canvas, 2021, 1)).name().upper() == theme.current().plot_blue
    assert image.pixelColor(place_of(canvas, 2021, 2.5)).name().upper() == theme.current().plot_orange
    assert image.pixelColor(place_of(canvas, 2022, 1.5)).name().upper() == theme.current().background


def test_other_colours_are_put_on_while_it_is_shown(canvas: Canvas) -> None:
    theme.instance().choose("dark")
    canvas.refit()
    assert {theme.current().plot_blue, theme.current().background} <= colours_in(canvas)


@pytest.mark.parametrize(
    ("x", "y", "said"),
    [
        (2021, 1, "2021, Computation and Language (cs.CL)\n2 of 3 papers"),
        (2021, 2.5, "2021, Machine Learning (cs.LG)\n1 of 3 papers"),
        (2021, 3.7, "2021\n3 papers\ncs.LG: 1\ncs.CL: 2"),
    ],
)
def test_pointing_reads_out(canvas: Canvas, x: float, y: float, said: str) -> None:
    QTest.mouseMove(canvas.viewport(), place_of(canvas, x, y))
    assert canvas.read_out.isVisible()
    assert canvas.read_out.text == said
    assert canvas.rect().contains(canvas.read_out.geometry())


def test_pointing_at_nothing_reads_nothing_out(canvas: Canvas) -> None:
    QTest.mouseMove(canvas.viewport(), place_of(canvas, 2021, 1))
    QTest.mouseMove(canvas.viewport(), place_of(canvas, 2022, 1))
    assert not canvas.read_out.isVisible()
    assert canvas.stop is None


def test_a_click_picks(canvas: Canvas, qtbot: QtBot) -> None:
    with qtbot.waitSignal(canvas.picked) as picked:
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place_of(canvas, 2023, 1))
    assert picked.args == [Pick('year:2023 subject:"cs.CL"')]
    with qtbot.assertNotEmitted(canvas.picked):
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place_of(canvas, 2022, 1))
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, pos=place_of(canvas, 2023, 1))


def test_keys_walk_and_pick(canvas: Canvas, qtbot: QtBot) -> None:
    walked: list[Stop] = []
    canvas.stopped.connect(walked.append)
    keys = (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Home)
    for key in keys:
        QTest.keyClick(canvas, key)
    assert [stop.title for stop in walked] == [
        "2021",
        "2023",
        "2023, Computation and Language (cs.CL)",
        "2023, subject unknown",
        "2023",
        "2021",
    ]
    with qtbot.waitSignal(canvas.picked) as picked:
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert picked.args == [Pick("year:2021")]
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.place is None


def test_keys_that_are_none_of_its_own_go_on(qtbot: QtBot) -> None:
    heard: list[int] = []

    class Outer(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            heard.append(event.key())

    outer = Outer()
    qtbot.addWidget(outer)
    canvas = Canvas(outer)
    canvas.show_data(BARS)
    outer.show()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_A):
        QTest.keyClick(canvas, key)
    assert heard == [Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_A]


def test_walking_is_announced(canvas: Canvas, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("ui.plots.canvas.announce", lambda widget, text: said.append(text))
    QTest.keyClick(canvas, Qt.Key.Key_End)
    assert said == ["2023: 4 papers, subject unknown: 1, cs.CL: 3"]


def test_it_says_what_it_shows_to_those_who_cannot_see_it(canvas: Canvas) -> None:
    assert canvas.accessibleName() == "Papers by year"
    assert canvas.accessibleDescription() == BARS.summary
    assert canvas.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_wheel_turns_what_it_stands_in(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    inner = QWidget()
    column = QVBoxLayout(inner)
    canvas = Canvas()
    canvas.setFixedHeight(220)
    canvas.show_data(BARS)
    column.addWidget(canvas)
    column.addSpacing(2000)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    area.resize(400, 300)
    area.show()
    qtbot.waitExposed(area)
    frame = canvas.frame
    where = canvas.viewport().mapTo(area, QPoint(100, 100))
    QTest.wheelEvent(area.windowHandle(), QPointF(where), QPoint(0, -120))
    assert area.verticalScrollBar().value() > 0
    assert canvas.frame == frame


def test_a_point_is_pointed_at_from_near_by(qtbot: QtBot) -> None:
    canvas = make_canvas(qtbot, citations_by_age(POINTS, 2023))
    QTest.mouseMove(canvas.viewport(), place_of(canvas, 2, 20) + QPoint(4, 3))
    assert canvas.read_out.text == "2021, 2 years ago\n20 citations\n1 paper"
    QTest.mouseMove(canvas.viewport(), place_of(canvas, 1, 15))
    assert canvas.stop is None


@pytest.mark.parametrize(
    ("plot", "x", "title"),
    [(citation_curve(compute(HISTOGRAM)), 4.5, "Papers 4 to 5"), (code_share_by_year(ROWS), 2022.9, "2023")],
    ids=["curve", "share"],
)
def test_of_a_line_what_is_above_or_below_is_pointed_at(qtbot: QtBot, plot: PlotData, x: float, title: str) -> None:
    canvas = make_canvas(qtbot, plot)
    QTest.mouseMove(canvas.viewport(), place_of(canvas, x, 2))
    assert canvas.stop is not None
    assert canvas.stop.title == title


def test_thousands_of_points_become_bands(qtbot: QtBot) -> None:
    points = [AgePoint(2020, count, 1) for count in range(MOST_POINTS + 1)]
    canvas = make_canvas(qtbot, citations_by_age(points, 2021))
    assert theme.current().plot_blue in colours_in(canvas)
    QTest.mouseMove(canvas.viewport(), place_of(canvas, 1, 1000))
    assert canvas.stop is not None
    assert canvas.stop.low <= 1000 < canvas.stop.high


def test_a_copy_has_nothing_that_is_pointed_at(canvas: Canvas) -> None:
    image = QImage(canvas.size(), QImage.Format.Format_RGB32)
    plain, pointed = image.copy(), image.copy()
    copy(canvas, plain)
    canvas.stop_at(Place(0, 1))
    copy(canvas, pointed)
    assert plain == pointed


def copy(canvas: Canvas, image: QImage) -> None:
    from PySide6.QtGui import QPainter

    image.fill(QColor(theme.current().background))
    painter = QPainter(image)
    canvas.copy_to(painter, QRectF(image.rect()))
    painter.end()


def test_it_leaves_the_application_as_it_was(qtbot: QtBot) -> None:
    import pyqtgraph

    assert pyqtgraph.Qt.QT_LIB == "PySide6"
    assert pyqtgraph.getConfigOption("antialias") is False
    assert pyqtgraph.getConfigOption("background") == "k"
    assert pyqtgraph.Qt.QAPP is None
