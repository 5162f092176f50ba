"""What the start of the window leaves for later: each of these costs it milliseconds and shows nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.library import Library
from app.settings import Settings
from ui.detail_pane.pane import DetailPane
from ui.main_window import MainWindow

ROOT = Path(__file__).parents[2]
LEFT_OUT = """
    sqlite_utils qtawesome numpy pyqtgraph ui.plots
    importlib.metadata logging.handlers concurrent.futures.thread hashlib
    app.importing app.formats app.fields
    importlib.resources
    PySide6.QtNetwork ui.links ui.handing_over ui.rescue_dialog app.library.history app.library.backups
    ui.import_dialog.dialog ui.key_sheet ui.detail_pane.paper_page ui.detail_pane.details ui.widgets.field_editor
    app.search_query.parse ui.search.completion.popup ui.search.completion.proposals ui.command_palette.box
    ui.features ui.command_palette ui.collecting
    ui.code.wiring ui.code.links.opening ui.code.link_texts ui.repositories app.git app.repositories
    ui.search.completion ui.search.search_tools ui.settings_opener ui.daily_backup
    ui.widgets.message_box ui.files.file_work ui.paper_table.marked_text
    app.store.writer app.store.journal app.store.derived app.search_query.predicate app.latex.typesetting
""".split()


def test_start_of_the_window_leaves_out_what_no_table_needs(library_file: Path) -> None:
    code = "import sys; from ui.main import main; code = main(sys.argv[1:]); print(*sys.modules); sys.exit(code)"
    command = [sys.executable, "-c", code, "--library", str(library_file), "--exit-after-paint"]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert finished.returncode == 0, finished.stderr
    imported = finished.stdout.split()
    assert "ui.paper_table.view" in imported
    assert [name for name in LEFT_OUT if name in imported] == []
    assert imported.index("app.library") < imported.index("PySide6.QtCore")  # which reads the source of what follows it


def test_no_source_of_ours_is_read(library_file: Path) -> None:
    code = (
        "import sys; from ui.main import main; main(sys.argv[1:]); import linecache; print(*linecache.cache, sep='\\n')"
    )
    command = [sys.executable, "-c", code, "--library", str(library_file), "--exit-after-paint"]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert finished.returncode == 0, finished.stderr
    read = finished.stdout.splitlines()
    assert any("PySide6" in path for path in read)  # else this test would see nothing
    assert [path for path in read if path.startswith((str(ROOT / "ui"), str(ROOT / "app")))] == []


def test_detail_pane_is_filled_after_the_first_paint(library: Library, home: Path, qtbot: QtBot) -> None:
    window = MainWindow(library, Settings())
    qtbot.addWidget(window)
    window.begin()
    shown_before_paint = []
    QTimer.singleShot(0, lambda: shown_before_paint.append(window.first_paint.is_over or _is_filled(window.detail)))
    qtbot.waitUntil(lambda: bool(shown_before_paint))
    assert shown_before_paint == [False]
    window.show()
    qtbot.waitUntil(lambda: _is_filled(window.detail))


def test_features_are_made_after_the_first_paint_and_know_what_is_shown(
    library: Library, home: Path, qtbot: QtBot
) -> None:
    window = MainWindow(library, Settings())
    qtbot.addWidget(window)
    window.begin()
    assert "features" not in window.__dict__
    window.show()
    qtbot.waitUntil(lambda: window.is_complete)
    actions = window.desk.actions
    assert actions["sort_position"].isChecked()
    assert not actions["rename_collection"].isEnabled()
    actions["search"].trigger()
    assert window.desk.searching.box.hasFocus()
    window.close()


def _is_filled(pane: DetailPane) -> bool:
    return pane.findChild(QWidget, "field-title") is not None
