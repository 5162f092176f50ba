"""Reading what many papers have in common: at once, or in a task where it would be felt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.values import PaperId
from ui import language
from ui.bulk_edits import DIRECT
from ui.detail_pane.edits import Edits
from ui.library_reading import LibraryReading


class SummaryReading(LibraryReading):
    """Reads what papers have in common; what arrives is a ``SelectionSummary``."""

    def __init__(self, edits: Edits, parent: QObject) -> None:
        super().__init__(edits.library, edits.desk.tasks if edits.desk is not None else None, parent)

    def read(self, ids: Sequence[PaperId]) -> None:
        """Ask what these papers have in common."""
        label = language.tr("Reading %Ln papers", "Reading %Ln paper", len(ids))
        self.ask(lambda library, _: library.summary(ids), label, at_once=len(ids) <= DIRECT)
