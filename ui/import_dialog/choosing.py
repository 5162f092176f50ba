"""The system's dialog that chooses files to import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui import language
from ui.widgets import file_dialog


def choose_files(parent: QWidget) -> list[Path]:
    """The files that the person chooses; none where the dialog is left."""
    kinds = language.tr("Texts (*.txt);;All files (*)")
    names = file_dialog.choose_files(parent, language.tr("Open files to import"), "", kinds)
    return [Path(name) for name in names]
