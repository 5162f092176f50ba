"""Take the README's pictures anew from the real window, drawn where nobody looks: `make screenshots`."""

from __future__ import annotations

import datetime
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported: the same pictures with and without a display

from PySide6.QtCore import QDate, QEventLoop, QSize, QTimer
from PySide6.QtWidgets import QApplication, QDateEdit, QPushButton, QWidget

from app.importing.source_text import SourceText
from app.library import Library
from app.search_query import Everything, Order
from app.settings import Settings
from app.values import PaperId
from ui import theme
from ui.application import make_application
from ui.import_dialog.dialog import ImportDialog
from ui.import_dialog.plan_table import PlanTable
from ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "resources" / "samples" / "weize-chen.txt"
CAPTURED_ON = datetime.date(2026, 11, 23)
NAMESAKE = """CLApr 17, 2019
Tool Learning with Foundation Models

Anna Smith, Bob Jones

A paper of the same title by other people, so that there is something to choose.
"""
WINDOW = QSize(1480, 920)
DIALOG = QSize(1280, 800)
SETTLED = 400
PATIENCE = 20_000


def main() -> None:
    """Make docs/window-light.png, window-dark.png, import-dialog.png and metrics.png."""
    app = make_application()
    look = theme.apply(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        os.environ["REFSHELF_HOME"] = folder
        with open_half_library(Path(folder)) as library:
            take_dialog(library, Path(folder), ROOT / "docs" / "import-dialog.png")
        with open_full_library(Path(folder)) as library:
            for scheme in ("light", "dark"):
                look.choose("light" if scheme == "light" else "dark")
                take_window(library, Path(folder), ROOT / "docs" / f"window-{scheme}.png")
            look.choose("light")
            count(library)
            take_window(library, Path(folder), ROOT / "docs" / "metrics.png", action="show_metrics")


def open_full_library(folder: Path) -> Library:
    """A library that holds the sample page as it is on the first day."""
    library = Library.open(folder / "full.db")
    store(library, SAMPLE.read_text(encoding="utf-8"))
    return library


def open_half_library(folder: Path) -> Library:
    """A library that holds some of the sample's papers, each as an older page might have had it."""
    text = SAMPLE.read_text(encoding="utf-8")
    older = text[: text.index("CLApr 17, 2023")].replace("7,106", "6,950").replace(" · berkeley, tsinghua", "")
    library = Library.open(folder / "half.db")
    store(library, older[: older.index("CLAug 14, 2023")])
    store(library, NAMESAKE)
    return library


def count(library: Library) -> None:
    """Type made-up counts of citations, as a person would who has looked most of them up."""
    for place, paper_id in enumerate(library.paper_ids(Everything(), Order("added"))[:26]):
        library.set_fields(PaperId(paper_id), {"citations": str(round(1500 / (place + 1) ** 1.6))})


def store(library: Library, text: str) -> None:
    """Import a page as of the sample's day."""
    library.apply_import(library.plan_import(SourceText(text, SAMPLE.name), captured_on=CAPTURED_ON))


def take_window(library: Library, folder: Path, path: Path, action: str = "") -> None:
    """Draw the window with the third paper of the page selected, after one of its actions."""
    window = MainWindow(library, Settings(folder / "settings.json"))
    window.begin(from_memory=False)
    window.resize(WINDOW)
    window.show()
    window.activateWindow()
    window.table.select_paper(PaperId(library.paper_ids(Everything(), Order("added"))[2]))
    window.take_focus()
    if action:
        wait_until(lambda: window.is_complete)
        window.desk.actions[action].trigger()
    save(window, path)
    window.close()


def take_dialog(library: Library, folder: Path, path: Path) -> None:
    """Draw the import dialog on the sample page, with a paper that is to be updated selected."""
    window = MainWindow(library, Settings(folder / "settings.json"))
    window.show()
    window.imports.open_files([SAMPLE])
    dialog = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, ImportDialog))
    dialog.resize(DIALOG)
    confirm, day, table = (
        dialog.findChild(QPushButton, "import-confirm"),
        dialog.findChild(QDateEdit),
        find_table(dialog),
    )
    assert confirm is not None
    assert day is not None
    wait_until(confirm.isEnabled)
    day.setDate(QDate(CAPTURED_ON.year, CAPTURED_ON.month, CAPTURED_ON.day))
    wait_until(confirm.isEnabled)
    table.selectRow(1)
    save(dialog, path)
    dialog.reject()
    window.close()


def find_table(dialog: ImportDialog) -> PlanTable:
    """The dialog's table of papers."""
    table = dialog.findChild(PlanTable)
    assert table is not None
    return table


def save(widget: QWidget, path: Path) -> None:
    """Save a picture of a widget once it has settled."""
    settle()
    if not widget.grab().save(str(path), "PNG"):
        raise SystemExit(f"{path} could not be written.")
    print(path.relative_to(ROOT))


def settle() -> None:
    """Let whatever is under way come to rest."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLED, loop.quit)
    loop.exec()


def wait_until(is_true: Callable[[], bool]) -> None:
    """Let the program run until something holds."""
    for _ in range(PATIENCE // SETTLED):
        settle()
        if is_true():
            return
    raise SystemExit("The import dialog did not read its file in time.")


if __name__ == "__main__":
    main()
