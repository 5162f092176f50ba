"""The program with a window: opens the library, shows it, and sees to what nobody caught."""

from __future__ import annotations

import logging
import signal
import sys
import threading
from importlib.resources import as_file, files
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from app.cli.arguments import WindowRequest
from app.errors import LibraryError
from app.library import Library
from app.logs import set_up_logs
from app.settings import Settings, library_path, log_folder
from ui import theme
from ui.main_window import MainWindow
from ui.message_box import make_message_box
from ui.notices import Notices

log = logging.getLogger(__name__)

PATIENCE = 0.3
"""Seconds that the window waits for another writer before it says so; a person should not feel it hang."""

_SETTLED_AFTER = 150
"""Milliseconds after the first paint by which the window shows all that it will."""


def run(request: WindowRequest) -> int:
    """Show the window until it is closed; 0, or 1 if the library could not be opened."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    log_file = set_up_logs(log_folder())
    app = make_application()
    settings = Settings()
    look = theme.prepare(app, _choose_scheme(request.theme, settings))
    path = library_path(request.library)
    try:
        library = Library.open(path, patience=PATIENCE)
    except LibraryError as error:
        look.put_in_force()
        show_library_error(error, path)
        return 1
    with library:
        window = MainWindow(library, settings)
        look.put_in_force()
        if log_file is not None:
            window.notices.set_log_place(str(log_file))
        hook = ErrorHook(window.notices)
        hook.install()
        _show(window, request)
        try:
            return app.exec()
        finally:
            hook.remove()


def make_application() -> QApplication:
    """The Qt application with its name and icon."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("refshelf")
    app.setApplicationDisplayName("Refshelf")
    app.setDesktopFileName("refshelf")
    app.setWindowIcon(_read_icon())
    return app


def show_library_error(error: LibraryError, path: Path) -> None:
    """Say in words why the library cannot be opened, where it is, and what to do."""
    more = "\n\n".join(filter(None, (error.remedy, f"The library: {path}")))
    box = make_message_box(QMessageBox.Icon.Warning, error.what, more)
    box.exec()


class ErrorHook(QObject):
    """Shows what no code caught, from whichever thread it came.

    Signals:
        raised(object): an exception, on its way to the GUI thread.
    """

    raised = Signal(object)

    def __init__(self, notices: Notices) -> None:
        super().__init__(notices)
        self._notices = notices
        self._before = (sys.excepthook, threading.excepthook)
        self.raised.connect(self._on_raised, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python's own hooks."""
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

    def remove(self) -> None:
        """Give back Python's own hooks."""
        sys.excepthook, threading.excepthook = self._before

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.raised.emit(error)

    def _take_from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.raised.emit(arguments.exc_value)

    def _on_raised(self, error: BaseException) -> None:
        self._notices.show_error(error)


def _show(window: MainWindow, request: WindowRequest) -> None:
    """Show the window, and do with it what the command line asked for."""
    window.begin(from_memory=request.screenshot is None)
    if request.exit_after_paint and request.screenshot is None:
        window.first_paint.painted.connect(window.close)
    elif request.screenshot is not None:
        saver = PictureSaver(window, request.screenshot)
        window.first_paint.painted.connect(saver.start)
    window.show()
    window.take_focus()
    if request.files:
        window.import_files(request.files)


class PictureSaver(QObject):
    """Saves a picture of the window once it has settled, and closes it."""

    def __init__(self, window: MainWindow, path: Path) -> None:
        super().__init__(window)
        self._window = window
        self._path = path

    def start(self) -> None:
        """Save it soon."""
        QTimer.singleShot(_SETTLED_AFTER, self._on_settled)

    def _on_settled(self) -> None:
        shown = QApplication.activeModalWidget() or self._window
        saved = shown.grab().save(str(self._path), "PNG")
        if not saved:
            sys.stderr.write(f"The picture could not be saved as {self._path}.\n")
        self._window.close()
        QApplication.exit(0 if saved else 1)


def _choose_scheme(asked: str | None, settings: Settings) -> theme.Scheme | None:
    wanted = asked or settings.get("theme")
    return "light" if wanted == "light" else "dark" if wanted == "dark" else None


def _read_icon() -> QIcon:
    found = QIcon()
    for size in (64, 128, 256):
        with as_file(files("resources").joinpath(f"icon-{size}.png")) as path:
            found.addFile(str(path))
    return found
