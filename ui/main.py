"""The entry point: a command runs without Qt, and Qt is imported only when a window is asked for."""

from __future__ import annotations

import sys

from app import cli


def main(argv: list[str] | None = None) -> int:
    """Run Refshelf with these arguments, else the program's own; the exit code."""
    arguments = sys.argv[1:] if argv is None else argv
    request = cli.wants_window(arguments)
    if request is None:
        return cli.main(arguments)
    from ui.application import run

    return run(request)


if __name__ == "__main__":
    sys.exit(main())
