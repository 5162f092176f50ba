"""The system's dialog that chooses files to import."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from ui import language


def choose_files(parent: QWidget) -> list[Path]:
    """The files that the person chooses; none where the dialog is left."""
    kinds = language.tr("Texts (*.txt);;All files (*)")
    names, _ = QFileDialog.getOpenFileNames(parent, language.tr("Open files to import"), "", kinds)
    return [Path(name) for name in names]
