"""The windows of the program, for tests that look through all of them."""

from __future__ import annotations

import gc

from PySide6.QtWidgets import QApplication, QWidget


def find_top_level_widgets() -> list[QWidget]:
    """All windows; nothing is collected meanwhile, since one that goes then stays in Qt's list, and Python crashes."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        return list(QApplication.topLevelWidgets())
    finally:
        if was_on:
            gc.enable()
