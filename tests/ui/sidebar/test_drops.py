"""What a drop on the sidebar would do, from place to place, and the events that lead there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.library import Library
from app.values import PaperId
from tests.ui.sidebar.conftest import entry, index_of, open_sidebar, place
from ui.library_observer import LibraryObserver
from ui.papers.paper_mime import make_paper_mime
from ui.sidebar.drops import Drop, can_be_dragged, find_drop, make_entry_mime, takes_papers
from ui.sidebar.sidebar import Sidebar


@pytest.fixture
def sidebar(filed: Library, qtbot: QtBot) -> Sidebar:
    """A sidebar with everything in it."""
    return open_sidebar(filed, LibraryObserver(filed), qtbot)


def drop_of(sidebar: Sidebar, dragged: str, target: str, part: float) -> Drop | None:
    mime = make_entry_mime(entry(sidebar, dragged))
    return find_drop(sidebar.tree.entries_model, mime, index_of(sidebar, target), part)


@pytest.mark.parametrize(
    ("dragged", "target", "part", "expected"),
    [
        ("Delta tuning", "Multi-agent systems", 0.5, ("Multi-agent systems", None, False)),
        ("Delta tuning", "Multi-agent systems", 0.1, (None, "Multi-agent systems", True)),
        ("Delta tuning", "Software agents", 0.1, ("Multi-agent systems", "Software agents", True)),
        ("Delta tuning", "Software agents", 0.9, ("Multi-agent systems", None, True)),
        ("Software agents", "Delta tuning", 0.9, (None, None, True)),
        ("Multi-agent systems", "Delta tuning", 0.1, (None, "Delta tuning", True)),
        ("Software agents", "Collections", 0.5, (None, None, False)),
        ("Cited", "ChatDev family", 0.4, (None, "ChatDev family", True)),
        ("ChatDev family", "Cited", 0.6, (None, None, True)),
    ],
)
def test_where_it_would_come_to_be(
    sidebar: Sidebar, dragged: str, target: str, part: float, expected: tuple[str | None, str | None, bool]
) -> None:
    drop = drop_of(sidebar, dragged, target, part)
    assert drop is not None
    into, before = (None if each is None else each.label for each in (drop.into, drop.before))
    assert (into, before, drop.between) == expected


@pytest.mark.parametrize(
    ("dragged", "target", "part"),
    [
        ("Multi-agent systems", "Software agents", 0.5),
        ("Multi-agent systems", "Multi-agent systems", 0.5),
        ("Delta tuning", "All papers", 0.5),
        ("Delta tuning", "Cited", 0.1),
        ("Cited", "Delta tuning", 0.1),
        ("Cited", "Saved searches", 0.5),
        ("Delta tuning", "Library", 0.5),
    ],
)
def test_where_it_cannot_go(sidebar: Sidebar, dragged: str, target: str, part: float) -> None:
    assert drop_of(sidebar, dragged, target, part) is None


def test_behind_the_neighbour_that_is_dragged_itself_means_in_its_place(sidebar: Sidebar, filed: Library) -> None:
    filed.collections.create("Last")
    drop = drop_of(sidebar, "Delta tuning", "Multi-agent systems", 0.9)
    assert drop is not None
    assert drop.before == entry(sidebar, "Last")


def test_what_takes_papers_and_what_can_be_dragged(sidebar: Sidebar) -> None:
    labels = ["All papers", "Trash", "Weize Chen", "Delta tuning", "Cited", "method"]
    assert [takes_papers(entry(sidebar, label)) for label in labels] == [False, True, False, True, False, True]
    assert [can_be_dragged(entry(sidebar, label)) for label in labels] == [False, False, False, True, True, True]


# --- the events


def send(view: QWidget, kind: type, mime: QMimeData, at: QPoint) -> QDropEvent:
    actions, button, none = Qt.DropAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    both = actions.CopyAction | actions.MoveAction
    if kind is QDropEvent:
        event: QDropEvent = QDropEvent(QPointF(at), both, mime, button, none)
    else:
        event = kind(at, both, mime, button, none)
    event.setAccepted(False)
    QApplication.sendEvent(view, event)
    return event


def test_papers_are_taken_where_they_can_be(sidebar: Sidebar, qtbot: QtBot) -> None:
    view, dragging = sidebar.tree.viewport(), sidebar.tree.dragging
    mime = make_paper_mime([PaperId(5), PaperId(3)])
    assert send(view, QDragEnterEvent, mime, place(sidebar, "Delta tuning")).isAccepted()
    assert dragging.marked == index_of(sidebar, "Delta tuning")
    assert dragging.line() is None
    assert not send(view, QDragMoveEvent, mime, place(sidebar, "All papers")).isAccepted()
    assert not dragging.marked.isValid()
    with qtbot.waitSignal(dragging.papers_dropped) as dropped:
        send(view, QDropEvent, mime, place(sidebar, "Delta tuning"))
    assert dropped.args == [entry(sidebar, "Delta tuning"), [5, 3]]
    assert dragging.drop is None


def test_an_entry_that_is_dragged_shows_a_line_where_it_would_stand(sidebar: Sidebar, qtbot: QtBot) -> None:
    view, dragging = sidebar.tree.viewport(), sidebar.tree.dragging
    mime = make_entry_mime(entry(sidebar, "Delta tuning"))
    row = sidebar.tree.visualRect(index_of(sidebar, "Software agents"))
    top = QPoint(row.center().x(), row.top() + 2)
    assert send(view, QDragEnterEvent, mime, place(sidebar, "Library")).isAccepted()
    assert dragging.drop is None
    assert send(view, QDragMoveEvent, mime, top).isAccepted()
    line = dragging.line()
    assert line is not None
    assert abs(line.top() - row.top()) <= 2
    assert not sidebar.grab().isNull()
    QApplication.sendEvent(view, QDragLeaveEvent())
    assert dragging.drop is None
    send(view, QDragEnterEvent, mime, top)
    with qtbot.waitSignal(dragging.moved) as moved:
        send(view, QDropEvent, mime, top)
    assert moved.args is not None
    assert moved.args[0] == entry(sidebar, "Delta tuning")
    assert moved.args[1].before == entry(sidebar, "Software agents")


def test_what_the_pointer_rests_on_opens(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.tree.dragging._reach._opening.setInterval(10)
    sidebar.tree.collapse(index_of(sidebar, "Multi-agent systems"))
    mime, view = make_paper_mime([PaperId(5)]), sidebar.tree.viewport()
    send(view, QDragEnterEvent, mime, place(sidebar, "Multi-agent systems"))
    qtbot.waitUntil(lambda: sidebar.tree.isExpanded(index_of(sidebar, "Multi-agent systems")))
    sidebar.tree.collapse(index_of(sidebar, "Multi-agent systems"))
    send(view, QDragMoveEvent, mime, place(sidebar, "All papers"))
    send(view, QDragMoveEvent, mime, place(sidebar, "Multi-agent systems"))
    QApplication.sendEvent(view, QDragLeaveEvent())
    qtbot.wait(40)
    assert not sidebar.tree.isExpanded(index_of(sidebar, "Multi-agent systems"))


def test_a_drag_at_the_edge_scrolls(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.resize(228, 300)
    QApplication.processEvents()
    bar, view, mime = sidebar.tree.verticalScrollBar(), sidebar.tree.viewport(), make_paper_mime([PaperId(5)])
    bar.setValue(0)
    send(view, QDragEnterEvent, mime, QPoint(60, view.height() - 5))
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    send(view, QDragMoveEvent, mime, QPoint(60, 5))
    qtbot.waitUntil(lambda: bar.value() == 0)
    send(view, QDragMoveEvent, mime, QPoint(60, view.height() // 2))
    qtbot.wait(60)
    assert bar.value() == 0


def test_tags_are_dropped_beside_each_other_along_the_line(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = sidebar.tags
    mime = make_entry_mime(entry(sidebar, "baseline"))
    chip = view.visualRect(view.entries_model.find(entry(sidebar, "method").key))
    send(view.viewport(), QDragEnterEvent, mime, chip.center())
    with qtbot.waitSignal(view.dragging.moved) as moved:
        send(view.viewport(), QDropEvent, mime, QPoint(chip.right() - 3, chip.center().y()))
    assert moved.args is not None
    assert moved.args[1].before == entry(sidebar, "survey")
    send(view.viewport(), QDragEnterEvent, mime, QPoint(chip.left() + 3, chip.center().y()))
    line = view.dragging.line()
    assert line is not None
    assert abs(line.left() - chip.left()) <= 3
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.doItemsLayout()
    send(view.viewport(), QDragEnterEvent, mime, chip.center())
    chip = view.visualRect(view.entries_model.find(entry(sidebar, "method").key))
    with qtbot.waitSignal(view.dragging.moved) as moved:
        send(view.viewport(), QDropEvent, mime, QPoint(chip.left() + 3, chip.center().y()))
    assert moved.args is not None
    assert moved.args[1].before == entry(sidebar, "survey")


def test_what_the_sidebar_does_not_know_is_the_windows(filed: Library, qtbot: QtBot) -> None:
    class Window(QWidget):
        def __init__(self) -> None:
            super().__init__()
            self.heard: list[str] = []

        def dragEnterEvent(self, event: QDragEnterEvent) -> None:
            self.heard.append("enter")
            event.acceptProposedAction()

        def dropEvent(self, event: QDropEvent) -> None:
            self.heard.append(event.mimeData().text())

    window = Window()
    window.setAcceptDrops(True)
    qtbot.addWidget(window)
    sidebar = Sidebar(filed, LibraryObserver(filed), parent=window)
    sidebar.choose_collection(filed.collections.get("Delta tuning").id)
    mime = QMimeData()
    mime.setText("a page")
    assert send(sidebar.tree.viewport(), QDragEnterEvent, mime, QPoint(20, 20)).isAccepted()
    send(sidebar.tree.viewport(), QDropEvent, mime, QPoint(20, 20))
    assert window.heard == ["enter", "a page"]
