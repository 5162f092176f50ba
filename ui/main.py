"""The entry point: a command runs without Qt, and Qt is imported only when a window is asked for."""

from __future__ import annotations

import gc
import sys

from app import cli

_GARBAGE_AFTER = (50_000, 20, 50)
"""How many objects a command makes until some are looked through for garbage, of which it leaves next to none; with the
few hundred that Python takes otherwise, a tenth of a long import goes into that."""


def main(argv: list[str] | None = None) -> int:
    """Run Refshelf with these arguments, else the program's own; the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    request = cli.wants_window(arguments)
    if request is None:
        gc.set_threshold(*_GARBAGE_AFTER)
        return cli.main(arguments)
    gc.disable()  # next to nothing that the start makes is garbage, and looking for it takes a fifteenth of the start
    try:
        import app.library  # noqa: F401 - before Qt, which reads the source of each module that is imported after it
        from ui.unread_sources import leave_sources_unread

        leave_sources_unread()
        from ui.application import run

        return run(request)
    except FileNotFoundError:
        from app.cli.running import say_terminal_nowhere

        if not say_terminal_nowhere():
            raise
        return 1
    finally:
        gc.enable()


if __name__ == "__main__":
    sys.exit(main())
