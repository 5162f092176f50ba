"""Papers dragged out of the table, and to another place in a collection."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest

from app.library import Library
from app.search_query import InCollection
from app.values import PaperId
from ui.main_window import MainWindow
from ui.paper_table.columns import Column
from ui.paper_table.view import PaperTableView
from ui.papers.paper_mime import read_paper_ids

BUTTON, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
BOTH = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

Meanwhile = Callable[[QDrag], None]


@pytest.fixture
def on_drag(monkeypatch: pytest.MonkeyPatch) -> list[Meanwhile]:
    """What happens while something is dragged, in place of a hand that cannot be moved meanwhile."""
    steps: list[Meanwhile] = []

    def execute(drag: QDrag, *_: object) -> Qt.DropAction:
        for step in steps:
            step(drag)
        return Qt.DropAction.CopyAction

    monkeypatch.setattr(QDrag, "exec", execute)
    return steps


def test_papers_are_dragged_as_their_ids_and_as_bibtex(main_table: PaperTableView, on_drag: list[Meanwhile]) -> None:
    seen: list[tuple[list[int], str, bool]] = []

    def look(drag: QDrag) -> None:
        mime = drag.mimeData()
        seen.append(([int(each) for each in read_paper_ids(mime)], mime.text(), drag.pixmap().isNull()))

    on_drag.append(look)
    main_table.select_papers([PaperId(3), PaperId(5)])
    main_table.startDrag(BOTH)
    [(ids, text, is_bare)] = seen
    assert ids == [3, 5]
    assert text.count("@") == 2
    assert "qian2023chatdev" in text
    assert not is_bare


def test_a_hand_that_presses_and_moves_drags_what_is_selected(
    main_table: PaperTableView, on_drag: list[Meanwhile]
) -> None:
    dragged: list[list[PaperId]] = []
    on_drag.append(lambda drag: dragged.append(read_paper_ids(drag.mimeData())))
    main_table.select_papers([PaperId(3), PaperId(5)])
    start = main_table.visualRect(main_table.model().index(2, Column.TITLE)).center()
    QTest.mousePress(main_table.viewport(), BUTTON, pos=start)
    for step in range(1, 8):
        QTest.mouseMove(main_table.viewport(), start + QPoint(4 * step, 2 * step))
    assert dragged == [[3, 5]]


# --- within a collection


@pytest.fixture
def table(window: MainWindow, library: Library) -> PaperTableView:
    """The table, with four papers of a collection in their own order."""
    made = library.collections.create("Thesis")
    library.collections.add([PaperId(each) for each in (7, 3, 12, 5)], made.id)
    window.sidebar.query_chosen.emit(InCollection(made.id))
    return window.table


def shown(table: PaperTableView) -> list[int]:
    return [int(each) for each in table.papers.ids_between(0, table.papers.rowCount())]


def row_at(table: PaperTableView, place: int, *, lower_half: bool) -> QPoint:
    top = table.rowViewportPosition(place)
    return QPoint(100, top + round(table.rowHeight(place) * (0.8 if lower_half else 0.2)))


def hover(table: PaperTableView, mime: QMimeData, at: QPoint) -> bool:
    """Drag something over the table; whether it would be taken."""
    enter = QDragEnterEvent(at, BOTH, mime, BUTTON, PLAIN)
    table.dragEnterEvent(enter)
    move = QDragMoveEvent(at, BOTH, mime, BUTTON, PLAIN)
    table.dragMoveEvent(move)
    return enter.isAccepted() and move.isAccepted()


def drop(table: PaperTableView, mime: QMimeData, at: QPoint) -> None:
    table.dropEvent(QDropEvent(QPointF(at), BOTH, mime, BUTTON, PLAIN))


@pytest.mark.parametrize(
    ("place", "lower_half", "after"),
    [
        (0, False, [12, 7, 3, 5]),
        (0, True, [7, 12, 3, 5]),
        (3, True, [7, 3, 5, 12]),
        (2, False, [7, 3, 12, 5]),
        (2, True, [7, 3, 12, 5]),
    ],
)
def test_papers_are_dropped_between_two_rows(
    table: PaperTableView, on_drag: list[Meanwhile], place: int, lower_half: bool, after: list[int]
) -> None:
    at = row_at(table, place, lower_half=lower_half)
    lines: list[int | None] = []

    def move(drag: QDrag) -> None:
        assert hover(table, drag.mimeData(), at)
        lines.append(table.dragging.line)
        drop(table, drag.mimeData(), at)

    on_drag.append(move)
    table.select_paper(PaperId(12))
    table.startDrag(BOTH)
    assert shown(table) == after
    assert lines == [table.rowViewportPosition(place) + (table.rowHeight(place) if lower_half else 0)]
    assert table.dragging.line is None


def test_several_papers_stay_together(table: PaperTableView, on_drag: list[Meanwhile], library: Library) -> None:
    on_drag.append(lambda drag: drop(table, drag.mimeData(), row_at(table, 3, lower_half=True)))
    table.select_papers([PaperId(7), PaperId(12)])
    table.startDrag(BOTH)
    assert shown(table) == [3, 5, 7, 12]
    library.undo()
    assert shown(table) == [7, 3, 12, 5]


def test_in_another_order_nothing_can_be_moved(table: PaperTableView, on_drag: list[Meanwhile]) -> None:
    taken: list[bool] = []
    on_drag.append(lambda drag: taken.append(hover(table, drag.mimeData(), row_at(table, 0, lower_half=False))))
    table.sort_by(Column.TITLE)
    table.select_paper(PaperId(12))
    table.startDrag(BOTH)
    assert taken == [False]


def test_what_comes_from_elsewhere_is_the_windows(table: PaperTableView) -> None:
    mime = QMimeData()
    mime.setText("@article{a, title={B}}")
    assert not hover(table, mime, row_at(table, 0, lower_half=False))
