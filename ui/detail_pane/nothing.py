"""What stands in the detail pane where no paper is shown."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui import language
from ui.widgets.empty_pane import EmptyPane


class NothingShown(EmptyPane):
    """Says that nothing is selected and what selecting would show, or why what was shown is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("file-document-outline", parent)
        self.say("")

    def say(self, why: str) -> None:
        """Say why there is nothing; "" where nothing is selected."""
        if why:
            self.show_text(why)
        else:
            hint = language.tr("Of several, you see and edit what they have in common.")
            self.show_text(language.tr("Select a paper to see it here."), hint)
