"""A clone in the file manager, in a terminal or in an editor: programs of the person's, started without a shell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QProcess

from app.code import Clone
from app.errors import KnownError
from app.git.code_settings import CodeSettings
from app.git.places import is_folder
from ui import language
from ui.code.telling import Telling
from ui.notices import announce


class CloneOpening:
    """Opens clones.

    Args:
        choose: shows the settings of code, where a program can be chosen.
    """

    def __init__(self, settings: CodeSettings, telling: Telling, choose: Callable[[], object]) -> None:
        self._settings = settings
        self._telling = telling
        self._choose = choose

    def open_folder(self, clone: Clone) -> None:
        """Show the clone in the file manager."""
        self.show_folder(clone.path)

    def show_folder(self, folder: Path) -> None:
        """Show a folder in the file manager."""
        from ui.links import open_folder  # noqa: PLC0415 - which brings what opens addresses

        try:
            _check_there(folder)
            open_folder(folder)
        except KnownError as error:
            self._telling.say_failed(error)

    def open_terminal(self, clone: Clone) -> None:
        """Open a terminal in the clone."""
        self._open_with(self._settings.terminal_arguments, clone.path)

    def open_editor(self, clone: Clone) -> None:
        """Open the clone in the editor."""
        self._open_with(self._settings.editor_arguments, clone.path)

    def _open_with(self, list_arguments: Callable[[Path], list[str]], folder: Path) -> None:
        try:
            _check_there(folder)
            arguments = list_arguments(folder)
            start(arguments, folder)
        except KnownError as error:
            if isinstance(error, _FolderGone):
                self._telling.say_failed(error)
            else:
                self._telling.say_failed(error, language.tr("Settings…"), self._choose)
            return
        program = Path(arguments[0]).name
        announce(
            self._telling.window,
            language.tr("Opened {path} in {program}.").format(path=language.format_path(folder), program=program),
        )


class _FolderGone(KnownError):
    """The folder of a clone is not there, which no setting mends."""


def start(arguments: list[str], folder: Path) -> None:
    """Start a program in a folder and leave it to itself; the tests put their own function here.

    Raises:
        KnownError: the system does not start it.
    """
    program, *rest = arguments
    started, _process = QProcess.startDetached(program, rest, str(folder))
    if not started:
        what = language.tr("{program} could not be started.").format(program=program)
        raise KnownError(what, language.tr("Choose another program in the settings."))


def _check_there(folder: Path) -> None:
    if not is_folder(folder):
        what = language.tr("The folder {path} is not there.").format(path=language.format_path(folder))
        raise _FolderGone(what, language.tr("It may have been moved or deleted, or its disk is not connected."))
