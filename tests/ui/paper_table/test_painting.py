"""What is painted: texts in their own direction, what was found on its ground, chips as they fit."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.code import Code
from app.dates import PartialDate
from app.papers import Colour, PaperRow, Tag
from app.search_query import Query
from app.search_query.parse import parse_query
from app.values import PaperId, TagId
from ui import theme
from ui.paper_table.cells import Look, needed_width, paint_cell
from ui.paper_table.columns import Column
from ui.paper_table.highlights import Highlights
from ui.paper_table.marked_text import paint_marked
from ui.widgets.text_painting import find_direction, paint_text

WIDTH, HEIGHT = 240, 34
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
TO_RIGHT, TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
GROUND = QColor("#FFEFB0")
WHITE = QColor("white")


class Canvas:
    """A cell to paint on, and what can be asked of it."""

    def __init__(self, width: int = WIDTH) -> None:
        self.image = QImage(width, HEIGHT, QImage.Format.Format_RGB32)
        self.image.fill(WHITE)
        self.painter = QPainter(self.image)
        self.painter.setFont(QApplication.font())
        self.painter.setLayoutDirection(TO_RIGHT)
        self.rect = QRect(0, 0, width, HEIGHT)

    def columns(self, colour: QColor | None = None) -> list[int]:
        """Where, from the left, anything is painted, or anything of a colour."""
        if self.painter.isActive():
            self.painter.end()
        return [x for x in range(self.image.width()) if any(self._shows(x, y, colour) for y in range(HEIGHT))]

    def _shows(self, x: int, y: int, colour: QColor | None) -> bool:
        found = self.image.pixelColor(x, y)
        return found != WHITE if colour is None else found == colour


@pytest.fixture
def canvas(qapp: QApplication) -> Canvas:
    return Canvas()


def metrics() -> QFontMetrics:
    return QFontMetrics(QApplication.font())


@pytest.mark.parametrize(
    ("text", "around", "expected"),
    [
        ("ChatDev", TO_RIGHT, TO_RIGHT),
        ("ChatDev", TO_LEFT, TO_RIGHT),
        ("שלום (2024)", TO_RIGHT, TO_LEFT),
        ("2024: مقدمة", TO_RIGHT, TO_LEFT),
        ("大规模", TO_LEFT, TO_RIGHT),
        ("2024", TO_LEFT, TO_LEFT),
        ("", TO_RIGHT, TO_RIGHT),
    ],
)
def test_a_text_runs_as_its_first_letter_does(
    text: str, around: Qt.LayoutDirection, expected: Qt.LayoutDirection
) -> None:
    assert find_direction(text, around) == expected


@pytest.mark.parametrize("around", [TO_RIGHT, TO_LEFT])
@pytest.mark.parametrize("text", ["ChatDev", "שלום (2024)!", "大规模"])
@pytest.mark.parametrize("marks", [(), ((0, 3),)])
@pytest.mark.parametrize("alignment", [LEFT, RIGHT])
def test_a_text_stands_at_the_side_of_its_column(
    text: str, marks: tuple[tuple[int, int], ...], alignment: Qt.AlignmentFlag, around: Qt.LayoutDirection
) -> None:
    canvas = Canvas()
    canvas.painter.setLayoutDirection(around)
    if marks:
        paint_marked(canvas.painter, canvas.rect, text, alignment, metrics(), marks=marks, ground=GROUND)
    else:
        paint_text(canvas.painter, canvas.rect, text, alignment, metrics())
    inked = canvas.columns()
    at_left = (alignment == LEFT) == (around == TO_RIGHT)  # laid out from the right, sides change
    assert (inked[0] < 8, inked[-1] > WIDTH - 8) == (at_left, not at_left)


def test_the_ground_stands_behind_what_was_found_and_no_more(canvas: Canvas) -> None:
    text = "Graph networks"
    paint_marked(canvas.painter, canvas.rect, text, LEFT, metrics(), marks=((6, 14),), ground=GROUND)
    grounded = canvas.columns(GROUND)
    start = metrics().horizontalAdvance(text[:6])
    end = metrics().horizontalAdvance(text)
    assert abs(grounded[0] - start) <= 2
    assert abs(grounded[-1] - end) <= 3


def test_in_a_text_from_the_right_it_stands_where_the_letters_do(canvas: Canvas) -> None:
    paint_marked(canvas.painter, canvas.rect, "שלום עולם", LEFT, metrics(), marks=((0, 4),), ground=GROUND)
    grounded, inked = canvas.columns(GROUND), canvas.columns()
    assert abs(grounded[-1] - inked[-1]) <= 3
    assert grounded[0] > inked[0] + 10


def test_what_is_cut_off_has_no_ground(canvas: Canvas) -> None:
    text = "Graph " * 20 + "networks"
    marks = ((len(text) - 8, len(text)),)
    paint_marked(canvas.painter, canvas.rect, text, LEFT, metrics(), marks=marks, ground=GROUND)
    assert canvas.columns(GROUND) == []
    assert canvas.columns()[-1] < WIDTH


def test_rare_letters_before_it_do_not_shift_the_ground(canvas: Canvas) -> None:
    plain = Canvas()
    for each, text in ((canvas, "𝒳𝒳 net"), (plain, "XX net")):
        paint_marked(each.painter, each.rect, text, LEFT, metrics(), marks=((3, 6),), ground=GROUND)
    width = metrics().horizontalAdvance("net")
    for each in (canvas, plain):
        grounded = each.columns(GROUND)
        assert abs(grounded[-1] - grounded[0] - width) <= 3


# --- what is looked for


def parse(text: str) -> Query:
    return parse_query(text).query


@pytest.mark.parametrize(
    ("query", "column", "text", "expected"),
    [
        ("agent", Column.TITLE, "An agent", ["agent"]),
        ("multiagent", Column.TITLE, "A Multi-Agent game", ["Multi-Agent"]),
        ("godel", Column.TITLE, "Gödel", ["Gödel"]),
        ("author:agent", Column.TITLE, "An agent", []),
        ("author:chen weize", Column.AUTHORS, "Weize Chen", ["Weize", "Chen"]),
        ("author:chen game", Column.AUTHORS, "Weize Chen", ["Chen"]),
        ('author:"chen weize"', Column.AUTHORS, "Weize Chen", ["Weize", "Chen"]),
        ("-agent", Column.TITLE, "An agent", []),
        ("venue:acl", Column.VENUE, "Proceedings of ACL", ["ACL"]),
        ("acl", Column.VENUE, "Proceedings of ACL", []),
        ("agent", Column.CITATION_KEY, "agent2023", []),
        ("year:2024", Column.TITLE, "2024", []),
        ("大规模", Column.TITLE, "论大规模模型", ["大规模"]),
    ],
)
def test_what_a_search_is_looking_for_is_found_in_its_place(
    query: str, column: Column, text: str, expected: list[str]
) -> None:
    highlights = Highlights()
    highlights.use(parse(query))
    assert [text[start:end] for start, end in highlights.find(column, text)] == expected


def test_another_search_forgets_what_was_found() -> None:
    highlights = Highlights()
    highlights.use(parse("agent"))
    assert highlights.find(Column.TITLE, "An agent")
    highlights.use(parse("game"))
    assert not highlights.find(Column.TITLE, "An agent")


# --- chips and glyphs


def row(*names: str, code: Code = Code.NONE, files: int = 0) -> PaperRow:
    tags = tuple(Tag(TagId(number), name, Colour.RED) for number, name in enumerate(names))
    return PaperRow(
        PaperId(1), 1, "T", "A", PartialDate(2023), None, code, "", None, None, None, 4, tags, files, None, "", 0
    )


def paint(column: Column, paper: PaperRow, width: int) -> Canvas:
    canvas = Canvas(width)
    paint_cell(canvas.painter, Look(QFont(QApplication.font()), Highlights()), canvas.rect, paper, column)
    return canvas


def count_chips(canvas: Canvas) -> int:
    """Pieces of the ground of a tag that hang together."""
    inked = canvas.columns(theme.current().colour("tag_red_ground"))
    return sum(x - 1 not in inked for x in inked)


def test_as_many_tags_are_shown_as_fit(qapp: QApplication) -> None:
    paper = row("method", "survey", "baseline")
    whole = needed_width(Look(QFont(QApplication.font()), Highlights()), paper, Column.TAGS)
    assert count_chips(paint(Column.TAGS, paper, whole)) == 3
    cut = paint(Column.TAGS, paper, whole - 20)
    assert count_chips(cut) == 2
    assert cut.columns()[-1] > cut.columns(theme.current().colour("tag_red_ground"))[-1] + 5  # “+1”
    assert count_chips(paint(Column.TAGS, paper, 60)) == 1


@pytest.mark.parametrize(
    ("column", "paper"),
    [
        (Column.CODE, row(code=Code.LINK)),
        (Column.CODE, row(code=Code.BADGE)),
        (Column.FILES, row(files=1)),
        (Column.RATING, row()),
    ],
)
def test_glyphs_are_painted_where_there_is_something(qapp: QApplication, column: Column, paper: PaperRow) -> None:
    assert paint(column, paper, 80).columns()


def test_three_states_of_code_look_different(qapp: QApplication) -> None:
    looks = set()
    for code in Code:
        canvas = paint(Column.CODE, row(code=code), 60)
        canvas.painter.end()
        looks.add(bytes(canvas.image.constBits()))
    assert len(looks) == 3


def test_several_files_are_counted(qapp: QApplication) -> None:
    one, two = paint(Column.FILES, row(files=1), 60).columns(), paint(Column.FILES, row(files=2), 60).columns()
    assert two[-1] - two[0] > one[-1] - one[0]
