"""Where the built program starts; with ``--try-imports`` it imports what it otherwise imports late, and says so."""

from __future__ import annotations

import importlib
import sys

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


def try_imports() -> None:
    """Import what is imported late.

    Raises:
        ImportError: something was not taken along.
    """
    for name in LATE:
        importlib.import_module(name)
    print(*LATE)


if sys.argv[1:] == ["--try-imports"]:
    try_imports()
else:
    sys.exit(main())
