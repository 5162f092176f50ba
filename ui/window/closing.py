"""Whether the window may close: work that would be lost by it is named first, and the person decides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui import language

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox, QWidget

    from ui.tasks import Task, TaskRunner


class Closing(QObject):
    """Asks before work that holds the window is cancelled, and closes the window if that is wanted.

    Signals:
        refused: the window stays open, at the person's wish.
    """

    refused = Signal()

    def __init__(self, window: QWidget, tasks: TaskRunner) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._box: QMessageBox | None = None
        self._is_wanted = False

    def may_close(self) -> bool:
        """Whether nothing holds the window; else the person is asked, and the window is closed later if it is to be."""
        held = self._tasks.holding
        if self._is_wanted or not held:
            return True
        if self._box is None:
            self._ask(held)
        return False

    def _ask(self, held: list[Task]) -> None:
        from PySide6.QtWidgets import QMessageBox  # noqa: PLC0415 - asked now and then

        from ui.widgets.message_box import add_way_back, make_message_box  # noqa: PLC0415

        text = language.tr("Cancel what is under way, and close?")
        more = [f"• {task.label}" for task in held]
        more += ["", language.tr("Nothing half-made is left behind.")]
        box = self._box = make_message_box(QMessageBox.Icon.Warning, text, "\n".join(more), self._window)
        box.setObjectName("closing_question")
        close = box.addButton(language.tr("Cancel and close"), QMessageBox.ButtonRole.DestructiveRole)
        add_way_back(box, language.tr("Keep open"))
        box.finished.connect(lambda: self._decide(is_wanted=box.clickedButton() is close))
        box.open()

    def _decide(self, *, is_wanted: bool) -> None:
        self._box = None
        if is_wanted:
            self._is_wanted = True
            self._window.close()
        else:
            self.refused.emit()
