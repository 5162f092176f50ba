"""What the pictures show: for each the library, the size, the look, and what a person did before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTabBar, QWidget

from app.library import Library
from app.search_query import InCollection, IsDuplicate, Trashed
from app.values import PaperId
from tests.pictures.libraries import SAMPLE, make_empty, make_lived_in, make_sample, make_world
from ui.main_window import MainWindow

USUAL = (1480, 920)
CHATDEV = PaperId(3)


@dataclass
class Stage:
    """The window, and what of it the picture is to show.

    Attributes:
        shown: a dialog or popup; None shows what is in front.
    """

    window: MainWindow
    library: Library
    settle: Callable[[], None]
    shown: QWidget | None = None

    def trigger(self, name: str) -> None:
        """Do an action by its name."""
        self.window.desk.actions[name].trigger()
        self.settle()

    def select(self, *ids: int) -> None:
        """Select papers."""
        self.window.table.select_papers([PaperId(key) for key in ids])
        self.settle()

    def search(self, text: str) -> None:
        """Type a search."""
        box = self.window.findChild(QWidget, "search_box")
        assert box is not None
        box.setFocus()
        QTest.keyClicks(box, text)
        self.settle()

    def type_on(self, text: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(QApplication.focusWidget() or self.window, text)
        self.settle()

    def type_into(self, name: str, text: str) -> None:
        """Type into a field of the detail pane in place of what stands there."""
        field = self.window.detail.findChild(QWidget, name)
        assert field is not None
        editor = field.findChild(QPlainTextEdit)
        assert editor is not None
        editor.setFocus()
        editor.selectAll()
        QTest.keyClicks(editor, text)
        self.settle()

    def open_tab(self, text: str) -> None:
        """Turn to a tab of the detail pane."""
        for bar in self.window.findChildren(QTabBar):
            for tab in range(bar.count()):
                if bar.tabText(tab).startswith(text):
                    bar.setCurrentIndex(tab)
        self.settle()

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifiers)
        self.settle()


@dataclass(frozen=True)
class Scene:
    """One picture."""

    library: Callable[[Path], Library]
    prepare: Callable[[Stage], None]
    size: tuple[int, int] = USUAL
    scheme: Literal["light", "dark"] = "light"
    scale: float = 1
    locale: str = "en_GB"


def nothing(stage: Stage) -> None:
    """What stands there by itself."""


def select_chatdev(stage: Stage) -> None:
    """The third paper of the page."""
    stage.select(CHATDEV)


def search_agents(stage: Stage) -> None:
    stage.search("agents author:qian")


def search_nothing(stage: Stage) -> None:
    stage.search("zebrafish")


def complete_search(stage: Stage) -> None:
    """A field's values proposed, the first of them chosen."""
    stage.search("author:qi")
    stage.press(Qt.Key.Key_Down)


def doubt_search(stage: Stage) -> None:
    """A part of the search that was not understood."""
    stage.search("agents year:20x author:qian ")


def save_search(stage: Stage) -> None:
    """A name that another search has."""
    stage.search("agents has:code ")
    stage.trigger("save_search")
    stage.type_on("ChatDev family")
    stage.press(Qt.Key.Key_Return)


def paste_page(stage: Stage) -> None:
    """A page's text in the search box."""
    stage.search("agents ")
    QApplication.clipboard().setText(SAMPLE.read_text(encoding="utf-8"))
    stage.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def open_palette(stage: Stage) -> None:
    stage.trigger("show_palette")


def type_in_palette(stage: Stage) -> None:
    stage.trigger("show_palette")
    stage.type_on("agents")


def refuse_count(stage: Stage) -> None:
    """A count that cannot be one, beside the cell with its reason."""
    stage.window.table.edit_citations(2, "abc")
    stage.press(Qt.Key.Key_Return)


def show_trash(stage: Stage) -> None:
    stage.window.sidebar.choose(Trashed())


def show_import(stage: Stage) -> None:
    stage.window.imports.open_files([SAMPLE])
    stage.settle()
    stage.settle()


def select_several(stage: Stage) -> None:
    stage.select(1, 3, 6, 9)


def refuse_date(stage: Stage) -> None:
    """A date that cannot be one, in the detail pane with its reason."""
    stage.select(CHATDEV)
    stage.type_into("field-issued", "30 February 2023")
    stage.press(Qt.Key.Key_Return)


def show_tab(name: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.select(CHATDEV)
        stage.open_tab(name)

    return show


def do(*actions: str) -> Callable[[Stage], None]:
    """Do actions by name, on the third paper of the page."""

    def act(stage: Stage) -> None:
        stage.select(CHATDEV)
        for name in actions:
            stage.trigger(name)

    return act


def show_all_columns(stage: Stage) -> None:
    table = stage.window.table
    for column in range(stage.window.table.papers.columnCount()):
        table.setColumnHidden(column, False)
    stage.trigger("compact_rows")


def show_duplicates(stage: Stage) -> None:
    stage.window.sidebar.choose(IsDuplicate())
    stage.settle()


def merge(stage: Stage) -> None:
    show_duplicates(stage)
    stage.window.table.selectAll()
    stage.settle()
    stage.trigger("merge")


def show_empty_collection(stage: Stage) -> None:
    empty = next(node.collection for node in stage.library.collections.tree() if not node.papers_within)
    stage.window.sidebar.choose(InCollection(empty.id))


def show_detail_over(stage: Stage) -> None:
    stage.select(CHATDEV)
    stage.trigger("show_detail")


def show_sidebar_over(stage: Stage) -> None:
    stage.trigger("show_sidebar")


def say_something(stage: Stage) -> None:
    stage.select(CHATDEV)
    stage.trigger("cite")


SCENES: dict[str, Scene] = {
    "empty-library": Scene(make_empty, nothing),
    "first-day": Scene(make_sample, select_chatdev),
    "first-day-dark": Scene(make_sample, select_chatdev, scheme="dark"),
    "lived-in": Scene(make_lived_in, select_chatdev),
    "lived-in-dark": Scene(make_lived_in, select_chatdev, scheme="dark"),
    "at-200-percent": Scene(make_lived_in, select_chatdev, scale=2),
    "at-150-percent-dark": Scene(make_lived_in, select_chatdev, scheme="dark", scale=1.5),
    "1024-wide": Scene(make_lived_in, select_chatdev, size=(1024, 700)),
    "1366-wide": Scene(make_lived_in, select_chatdev, size=(1366, 768)),
    "3840-wide": Scene(make_lived_in, select_chatdev, size=(3840, 2080)),
    "world": Scene(make_world, nothing),
    "world-dark": Scene(make_world, nothing, scheme="dark"),
    "search": Scene(make_lived_in, search_agents),
    "search-no-hits": Scene(make_lived_in, search_nothing),
    "search-completed": Scene(make_lived_in, complete_search),
    "search-completed-dark": Scene(make_lived_in, complete_search, scheme="dark"),
    "search-in-doubt": Scene(make_lived_in, doubt_search),
    "search-name-taken": Scene(make_lived_in, save_search),
    "search-page-pasted": Scene(make_lived_in, paste_page),
    "palette": Scene(make_lived_in, open_palette),
    "palette-typed-dark": Scene(make_lived_in, type_in_palette, scheme="dark"),
    "palette-1024-wide": Scene(make_lived_in, type_in_palette, size=(1024, 700)),
    "refused-count": Scene(make_lived_in, refuse_count),
    "trash": Scene(make_lived_in, show_trash),
    "import-dialog": Scene(make_sample, show_import),
    "import-dialog-dark": Scene(make_sample, show_import, scheme="dark"),
    "several-selected": Scene(make_lived_in, select_several),
    "refused-date": Scene(make_lived_in, refuse_date),
    "notes": Scene(make_lived_in, show_tab("Notes")),
    "notes-dark": Scene(make_lived_in, show_tab("Notes"), scheme="dark"),
    "files": Scene(make_lived_in, show_tab("Files")),
    "history": Scene(make_lived_in, show_tab("History")),
    "empty-fields": Scene(make_lived_in, do("show_empty_fields")),
    "library-history": Scene(make_lived_in, do("library_history")),
    "keys": Scene(make_lived_in, do("show_keys")),
    "settings": Scene(make_lived_in, do("settings")),
    "settings-dark": Scene(make_lived_in, do("settings"), scheme="dark"),
    "new-paper": Scene(make_lived_in, do("new_paper")),
    "add-to-collection": Scene(make_lived_in, do("add_to_collection")),
    "edit-tags": Scene(make_lived_in, do("edit_tags")),
    "duplicates": Scene(make_lived_in, show_duplicates),
    "merge": Scene(make_lived_in, merge),
    "merge-dark": Scene(make_lived_in, merge, scheme="dark"),
    "empty-collection": Scene(make_lived_in, show_empty_collection),
    "all-columns": Scene(make_lived_in, show_all_columns, size=(1920, 1000)),
    "detail-over-1024": Scene(make_lived_in, show_detail_over, size=(1024, 700)),
    "sidebar-over-1024": Scene(make_lived_in, show_sidebar_over, size=(1024, 700)),
    "notice": Scene(make_lived_in, say_something),
    "large-text": Scene(make_lived_in, do(*["text_larger"] * 5)),
}
"""By name, which is the file's too."""
