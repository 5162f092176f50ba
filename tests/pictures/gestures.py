"""What a person did before a picture was taken, each named for what it shows."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtWidgets import QApplication, QListWidget, QToolButton

from app.errors import KnownError, LibraryDamaged
from app.search_query import And, HasTag, InCollection, IsDuplicate, Trashed
from app.values import PaperId, TagId
from tests.pictures.libraries import SAMPLE
from tests.pictures.stage import Stage
from ui import language
from ui.detail_pane.note_view import NoteView
from ui.paper_table.columns import Column
from ui.rescue_dialog import RescueDialog
from ui.sidebar.entries import EntryKind
from ui.tasks import Progress
from ui.widgets.growing_text import GrowingText

CHATDEV = PaperId(3)


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
    """More columns than fit, in low rows."""
    for column in Column:
        stage.window.table.columns.set_shown(column, shown=True)
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


def show_settings_page(number: int) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.trigger("settings")
        pages = stage.find(QListWidget, "settings_pages")
        pages.setCurrentRow(number)
        stage.settle()

    return show


def show_backups(stage: Stage) -> None:
    """The backups that there are."""
    stage.library.backups.make()
    stage.library.backups.make()
    show_settings_page(1)(stage)
    stage.settle()


def offer_columns(stage: Stage) -> None:
    """The menu of a header."""
    header = stage.window.table.header
    header.menu_requested.emit(Column.TITLE, header.mapToGlobal(QPoint(200, header.height())))
    stage.settle()


def offer_paper_menu(stage: Stage) -> None:
    """The menu of a paper in a collection."""
    show_collection(stage)
    stage.offer_papers_menu()


def offer_more(stage: Stage) -> None:
    """The menu at the end of the tool bar."""
    tool = stage.find(QToolButton, "tool_more")
    menu = tool.menu()
    menu.popup(tool.mapToGlobal(QPoint(tool.width() - menu.sizeHint().width(), tool.height())))
    stage.settle()


def show_collection(stage: Stage) -> None:
    """A collection with papers."""
    filled = next(node.collection for node in stage.library.collections.tree() if node.papers_within)
    stage.window.sidebar.choose(InCollection(filled.id))
    stage.settle()


def choose_tags(stage: Stage) -> None:
    """All papers that have two tags."""
    stage.window.sidebar.choose(And((HasTag(TagId(1)), HasTag(TagId(4)))))
    stage.settle()


def sort_twice(stage: Stage) -> None:
    """By one column, then by another."""
    stage.window.table.sort_by(Column.CODE)
    stage.window.table.sort_by(Column.CITATIONS, second=True)
    stage.settle()


def import_slowly(stage: Stage) -> None:
    """An import that is under way."""

    def work(progress: Progress) -> None:
        progress.report(4_120, 10_000)
        while not progress.cancelled():
            time.sleep(0.02)

    def ignore(_: object) -> None:
        return

    stage.window.tasks.run(
        work,
        on_done=ignore,
        on_failed=ignore,
        label=language.tr("Importing {name}").format(name="dblp.bib"),
        writes=True,
    )
    stage.settle()
    stage.settle()


def move_to_trash(stage: Stage) -> None:
    """News with a way to take it back."""
    stage.select(4, 5)
    stage.trigger("trash")


def refuse_name(stage: Stage) -> None:
    """A name of a collection that another one has."""
    stage.window.sidebar.name_collection()
    stage.settle()
    stage.type_on("Delta tuning")
    stage.press(Qt.Key.Key_Return)


def edit_authors(paper: int) -> Callable[[Stage], None]:
    def edit(stage: Stage) -> None:
        stage.select(paper)
        stage.click_in(stage.find(GrowingText, "authors-read"))

    return edit


def select_many_authors(stage: Stage) -> None:
    """The paper with 300 authors."""
    stage.select(7)


def edit_note(stage: Stage) -> None:
    """A note as it is written."""
    show_tab("Notes")(stage)
    stage.click_in(stage.find(NoteView, "note-view"))


def lose_file(stage: Stage) -> None:
    """A file that was linked, and is gone."""
    path = stage.library.path.with_name("slides of the talk in Vienna.pdf")
    path.write_bytes(b"%PDF-1.4\n")
    stage.library.files.add(CHATDEV, path, link=True)
    path.unlink()
    show_tab("Files")(stage)


def ask_for_good(stage: Stage) -> None:
    """Whether papers are to be deleted for good."""
    show_trash(stage)
    stage.settle()
    stage.window.table.selectAll()
    stage.settle()
    stage.trigger("delete_for_good")


def offer_backup(stage: Stage) -> None:
    """The library is damaged, and has a backup."""
    backup = stage.library.backups.make()
    error = LibraryDamaged(f"The library file {stage.library.path.name} is damaged.")
    dialog = RescueDialog(error, stage.library.path, backup)
    stage.shown = dialog._box
    stage.shown.show()
    stage.settle()


def fail_badly(stage: Stage) -> None:
    """A fault of the program."""
    stage.window.notices.set_log_place("refshelf.log")
    stage.window.notices.show_error(ZeroDivisionError("division by zero"))
    stage.settle()


def say_error(stage: Stage) -> None:
    """What a person asked for could not be done."""
    stage.window.notices.show_error(KnownError("The library is busy with an import.", "Try again in a moment."))
    stage.settle()


def undo_once(stage: Stage) -> None:
    """A step taken back, and how to do it again."""
    stage.trigger("undo")


def refuse_paper(stage: Stage) -> None:
    """A new paper without a title or an identifier."""
    stage.trigger("new_paper")
    stage.press(Qt.Key.Key_Return)


def hover_tag_menu(stage: Stage) -> None:
    """The menu of a tag."""
    tags = stage.window.sidebar.tags
    index = tags.entries_model.index(0, 0, tags.rootIndex())
    tags.menu_requested.emit(
        tags.entries_model.entry(index), tags.viewport().mapToGlobal(tags.visualRect(index).bottomLeft())
    )
    stage.settle()


def offer_collection_menu(stage: Stage) -> None:
    """The menu of a collection."""
    tree = stage.window.sidebar.tree
    entry = next(entry for entry in tree.entries() if entry.kind == EntryKind.COLLECTION)
    at = tree.visualRect(tree.entries_model.find(entry.key)).center()
    tree.menu_requested.emit(entry, tree.viewport().mapToGlobal(at))
    stage.settle()


def show_import_of_bibtex(stage: Stage) -> None:
    """Papers to be added, changed and left out, read from BibTeX."""
    mime = QMimeData()
    mime.setText(_BIBTEX)
    stage.window.imports.open_mime(mime)
    stage.settle()
    stage.settle()


def show_import_of_nothing(stage: Stage) -> None:
    stage.window.imports.open_empty()
    stage.settle()


_BIBTEX = """@inproceedings{qian2023chatdev,
  title = {{ChatDev}: Communicative Agents for Software Development},
  author = {Qian, Chen and Liu, Wei and Liu, Hongzhang},
  booktitle = {Proceedings of ACL 2024}, year = {2024}, pages = {15174--15186},
}
@article{new2025,
  title = {A Paper That Is New Here}, author = {Doe, Jane and Roe, Richard}, year = 2025, journal = {Nature},
}
@article{broken,
  title = {A Date That Cannot Be}, author = {Nobody, Ann}, year = {soon}, volume = 12
}
"""
