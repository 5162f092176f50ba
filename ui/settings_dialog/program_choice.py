"""The choice of a program that opens a folder: one of those found on this computer, or a command line of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from app.errors import KnownError
from app.git.programs import PATH_MARK, Program
from ui import language, theme
from ui.notices import announce
from ui.widgets.texts import make_text

_CONTROLS = 220


class ProgramChoice(QWidget):
    """A list of programs, and the line of a command, which is seen while no program of the list is the one.

    What is typed holds as soon as it is stored; what is refused stays with its reason, and the one before in force.

    Args:
        name: by which a test finds the list; the line is ``name_command``.
        get_command, set_command: the setting; "" is the first that was found, and setting it may raise a KnownError.
    """

    def __init__(
        self, name: str, label: str, get_command: Callable[[], str], set_command: Callable[[str], object]
    ) -> None:
        super().__init__()
        self._get = get_command
        self._set = set_command
        self._commands: list[str] = []
        self._choice, self._line, self._remark = QComboBox(), QLineEdit(), make_text(role="small")
        self._choice.setObjectName(name)
        self._line.setObjectName(f"{name}_command")
        self._remark.setObjectName(f"{name}_remark")
        self.setFocusProxy(self._choice)
        self._choice.setAccessibleName(label)
        self._line.setAccessibleName(language.tr("{program}: command line").format(program=label))
        self._lay_out()
        self._choice.activated.connect(self._on_chosen)
        self._line.editingFinished.connect(self._on_typed)

    def show_programs(self, programs: Sequence[Program]) -> None:
        """Show what there is to choose from, and what is chosen."""
        self._commands = [program.command for program in programs] or [""]
        self._choice.clear()
        self._choice.addItems([program.name for program in programs] or [language.tr("None was found")])
        self._choice.addItem(language.tr("Other…"))
        command = self._get()
        is_first = command in ("", self._commands[0])
        other = len(self._commands)
        known = self._commands.index(command) if command in self._commands else other
        self._choice.setCurrentIndex(0 if is_first else known)
        self._show_line(command)

    def _is_other(self) -> bool:
        return self._choice.currentIndex() == len(self._commands)

    def _on_chosen(self) -> None:
        if self._is_other():
            self._show_line(self._get())
            self._line.setFocus()
        else:
            self._keep(self._commands[self._choice.currentIndex()])
            self._show_line("")

    def _on_typed(self) -> None:
        if self._is_other() and self._line.text().strip() != self._get():
            self._keep(self._line.text())

    def _keep(self, command: str) -> None:
        try:
            self._set(command)
        except KnownError as error:
            self._say(str(error), refused=True)
            announce(self._line, str(error))
        else:
            self._say(_say_what_to_type(), refused=False)

    def _show_line(self, command: str) -> None:
        self._line.setText(command)
        self._line.setVisible(self._is_other())
        self._remark.setVisible(self._is_other())
        self._say(_say_what_to_type(), refused=False)

    def _say(self, text: str, *, refused: bool) -> None:
        self._remark.setText(text)
        self._line.setAccessibleDescription(text)
        theme.set_role(self._remark, "bad" if refused else "small")
        theme.set_refused(self._line, refused=refused)

    def _lay_out(self) -> None:
        self._choice.setMinimumWidth(theme.size(_CONTROLS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(6))
        column.addWidget(self._choice)
        column.addWidget(self._line)
        column.addWidget(self._remark)


def _say_what_to_type() -> str:
    return language.tr("A command line; {mark} stands for the folder. It is never given to a shell.").format(
        mark=PATH_MARK
    )
