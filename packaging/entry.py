"""Where the built program starts; with ``--try-imports`` it imports what it otherwise imports late, and says so."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

from ui.main import main

LATE = (
    "PySide6.QtSvg",
    "ui.plots.canvas",
    "charset_normalizer",
    "pypdf",
    "rapidfuzz.distance",
    "rapidfuzz.fuzz",
    "send2trash",
    "yaml",
)
"""What is imported when it is first needed; some of it imports by names put together, which no tool finds."""


LIBRARY_PATH = "LD_LIBRARY_PATH"


def give_back_environment() -> None:
    """Let git, terminals, editors and browsers have the environment that this program was started with.

    PyInstaller leads the search for libraries and for Qt's plugins into its own folder, where programs of the system
    would find libraries that are not theirs.  This one was told where to look when it started, and Qt finds its plugins
    from where it lies.
    """
    before = os.environ.pop(f"{LIBRARY_PATH}_ORIG", None)
    os.environ.pop(LIBRARY_PATH, None)
    if before is not None:
        os.environ[LIBRARY_PATH] = before
    own = Path(getattr(sys, "_MEIPASS", "/nowhere"))
    for name in ("QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
        if Path(os.environ.get(name, "")).is_relative_to(own):
            del os.environ[name]


def try_imports() -> None:
    """Import what is imported late.

    Raises:
        ImportError: something was not taken along.
    """
    for name in LATE:
        importlib.import_module(name)
    print(*LATE)


give_back_environment()
if sys.argv[1:] == ["--try-imports"]:
    try_imports()
else:
    sys.exit(main())
