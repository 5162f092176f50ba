"""The program with a window: opens the library, shows it, and sees to what nobody caught."""

from __future__ import annotations

import gc
import logging
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import NamedTuple

from PySide6.QtCore import QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

import resources
from app.cli.arguments import WindowRequest
from app.errors import LibraryDamaged, LibraryError
from app.frozen import Frozen
from app.library import Library
from app.logs import set_up_logs
from app.settings import Settings, chosen_library, library_path, log_folder, usual_library
from ui import language, theme
from ui.looks.kept_looks import prepare_looks, read_locale
from ui.main_window import MainWindow
from ui.notices import Notices
from ui.single_window import SingleWindow

log = logging.getLogger(__name__)

PATIENCE = 0.3
"""Seconds that the window waits for another writer before it says so; a person should not feel it hang."""

_SETTLED_AFTER = 150
"""Milliseconds after the first paint by which the window shows all that it will."""


def run(request: WindowRequest) -> int:
    """Show the window until it is closed, or call the one that is open already; 0, or 1 if there is none to show.

    A window in which another library is wanted gives way to one on that.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    log_file = set_up_logs(log_folder())
    settings = Settings()
    app = make_application(read_locale(settings))
    prepare_looks(app, settings, request.theme)
    path, news = _find_library(request)
    while True:
        ending = _run_on(path, request, settings, log_file, news)
        if ending.wanted is None:
            return ending.code
        path, news = ending.wanted, ""
        request = WindowRequest(library=path, theme=request.theme)


class _Ending(NamedTuple):
    """How a window ended: the exit code, and another library that is wanted in its place."""

    code: int
    wanted: Path | None = None


def _find_library(request: WindowRequest) -> tuple[Path, str]:
    """The library to open; where the one that was chosen is gone, the usual one, and that this is so."""
    path = library_path(request.library)
    if request.library is None and path == chosen_library() and not path.exists():
        told = language.tr("The library {path} is not there: this is the usual one. The settings name another.")
        return usual_library(), told.format(path=path)
    return path, ""


def _run_on(path: Path, request: WindowRequest, settings: Settings, log_file: Path | None, news: str) -> _Ending:
    single = SingleWindow(path, QApplication.instance())
    try:
        if not (request.is_brief or single.enter(request.files)):
            return _Ending(0)
        return _Session(request, path, settings, log_file, single).run(news)
    except LibraryError as error:
        theme.instance().put_in_force()
        show_library_error(error, path)
        return _Ending(1)
    finally:
        single.leave()


class _Session(Frozen):
    """A library shown in a window, from its opening to its end."""

    request: WindowRequest
    path: Path
    settings: Settings
    log_file: Path | None
    single: SingleWindow

    def run(self, news: str) -> _Ending:
        """Show the library; where it is damaged, its newest backup if the person wants that.

        Raises:
            LibraryError: it cannot be opened; it is left as it was.
        """
        try:
            return self._show(news)
        except LibraryDamaged as error:
            from ui.rescue_dialog import offer_rescue  # noqa: PLC0415 - a usual start never comes here

            theme.instance().put_in_force()
            news = offer_rescue(error, self.path)
        return self._show(news) if news else _Ending(1)

    def _show(self, news: str = "") -> _Ending:
        with Library.open(self.path, patience=PATIENCE) as library:
            window = MainWindow(library, self.settings)
            theme.instance().put_in_force()
            if self.log_file is not None:
                window.notices.set_log_place(str(self.log_file))
            hook = ErrorHook(window.notices)
            hook.install()
            try:
                _show(window, self.request)
                if news:
                    window.notices.show_notice(news)
                if not self.request.is_brief:
                    window.first_paint.painted.connect(lambda: _keep_up(window, library, self.single))
                gc.freeze()  # what there is now stays: no use looking through it again and again
                gc.enable()
                ending = _Ending(QApplication.exec(), window.library_wanted)
            finally:
                hook.remove()
            if ending.wanted is not None:
                delete(window)  # else it would go on listening to the theme beside the next one
            return ending


def make_application(locale: QLocale | None = None) -> QApplication:
    """The Qt application with its name, icon and language; the system's unless a locale is given."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("refshelf")
    app.setApplicationDisplayName("Refshelf")
    app.setDesktopFileName("refshelf")
    language.set_up(app, locale)
    app.setWindowIcon(_read_icon())
    return app


def show_library_error(error: LibraryError, path: Path) -> None:
    """Say in words why the library cannot be opened, where it is, and what to do."""
    from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - a usual start never comes here

    from ui.widgets.message_box import make_message_box  # noqa: PLC0415

    more = "\n\n".join(filter(None, (error.remedy, language.tr("The library: {path}").format(path=path))))
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


def _keep_up(window: MainWindow, library: Library, single: SingleWindow) -> None:
    """See to what a window does that a person works in; it has been painted."""
    from ui.daily_backup import DailyBackup  # noqa: PLC0415 - the first paint has no need of it

    single.called.connect(lambda files: answer_call(window, files))
    single.listen()
    DailyBackup(library, window.tasks, window.notices, window).start()


def answer_call(window: MainWindow, files: Sequence[Path]) -> None:
    """Bring the window to the front, and open its import dialog on these files, if there are any."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if files:
        window.import_files(files)


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


def _read_icon() -> QIcon:
    found = QIcon()
    for size in (64, 128, 256):
        found.addFile(str(resources.FOLDER / f"icon-{size}.png"))
    return found
