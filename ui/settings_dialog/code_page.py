"""The page of code: where clones go, which folders hold others, what opens them, and which git is used."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.errors import KnownError
from app.git.code_settings import CodeSettings
from app.git.programs import find_editors, find_terminals
from ui import language, theme
from ui.desk import Desk
from ui.settings_dialog.page import SettingsPage, make_button
from ui.settings_dialog.program_choice import ProgramChoice
from ui.settings_dialog.watched_folders import WatchedFolders
from ui.tasks import Lane, Progress
from ui.widgets import file_dialog

if TYPE_CHECKING:
    from app.git.program import FoundGit


class CodePage(SettingsPage):
    """Each choice holds at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(language.tr("Code"), "code-tags")
        self._desk = desk
        settings = self._settings = CodeSettings(desk.memory)
        self._folder = QLineEdit()
        self._watched = WatchedFolders(desk)
        self._editor = ProgramChoice(
            "settings_editor", language.tr("Editor"), lambda: settings.editor, self._set_editor
        )
        self._terminal = ProgramChoice(
            "settings_terminal", language.tr("Terminal"), lambda: settings.terminal, self._set_terminal
        )
        self._lay_out()

    def show_now(self) -> None:
        self._show_folder()
        self._watched.show_now()
        self._editor.show_programs(find_editors())
        self._terminal.show_programs(find_terminals())
        self._look_for_git()

    # --- where clones go

    def _show_folder(self) -> None:
        self._folder.setText(str(self._settings.clone_folder))
        self._folder.setCursorPosition(0)

    def _on_choose(self) -> None:
        start = next((path for path in (self._settings.clone_folder, Path.home()) if path.is_dir()), Path("/"))
        chosen = file_dialog.choose_folder(self, language.tr("Folder for Clones"), str(start))
        if chosen:
            self._keep_folder(Path(chosen))

    def _on_usual(self) -> None:
        self._keep_folder(None)

    def _keep_folder(self, folder: Path | None) -> None:
        try:
            self._settings.clone_folder = folder
        except KnownError as error:
            self._desk.notices.show_error(error, self)
        self._show_folder()

    # --- programs

    def _set_editor(self, command: str) -> None:
        self._settings.editor = command

    def _set_terminal(self, command: str) -> None:
        self._settings.terminal = command

    # --- git

    def _look_for_git(self) -> None:
        def work(_: Progress) -> FoundGit:
            from app.git.program import find_git  # noqa: PLC0415 - the window has no need of it

            return find_git()

        label = language.tr("Looking for git")
        self._desk.tasks.run(work, on_done=self._on_git_found, on_failed=self._on_no_git, label=label, lane=Lane.LOOKS)

    def _on_git_found(self, git: FoundGit) -> None:
        theme.set_role(self._git, "muted")
        self._git.setText(
            language.tr("{version}, at {path}").format(version=git.version, path=language.format_path(git.path))
        )

    def _on_no_git(self, error: Exception) -> None:
        if isinstance(error, KnownError):
            theme.set_role(self._git, "bad")
            self._git.setText(str(error))
        else:
            self._desk.notices.show_error(error, self)

    def _lay_out(self) -> None:
        self._folder.setObjectName("settings_clone_folder")
        self._folder.setReadOnly(True)
        hint = language.tr("Each clone has a folder of its own in it. Those that are there stay where they are.")
        choose = make_button("settings_choose_folder", language.tr("C&hoose…"))
        usual = make_button("settings_usual_folder", language.tr("&Usual"))
        choose.clicked.connect(self._on_choose)
        usual.clicked.connect(self._on_usual)
        self.add_row(language.tr("&Clones go into"), self._folder, hint, beside=_put_beside(choose, usual))
        self.add_heading(language.tr("Clones that you have"))
        self.add_widget(self._watched)
        self.add_heading(language.tr("Opened with"))
        self.add_row(language.tr("&Editor"), self._editor)
        self.add_row(language.tr("&Terminal"), self._terminal)
        self.add_heading(language.tr("Git"))
        self._git = self.add_text("")
        self._git.setObjectName("settings_git")
        self.end()


def _put_beside(*buttons: QPushButton) -> QWidget:
    group = QWidget()
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.size(8))
    for button in buttons:
        row.addWidget(button)
    return group
