"""What can be typed after ``refshelf`` for the window, and what every command takes too.

The window's start pays for this module, so it knows no command; ``app.cli.parser`` does.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from app.frozen import Frozen

USAGE = "%(prog)s [--library FILE] COMMAND ...\n       %(prog)s [--library FILE] [FILE ...]"
WINDOW_OPTIONS = ("exit_after_paint", "screenshot", "theme")


class WindowRequest(Frozen):
    """What the window was asked for.

    Attributes:
        files: to be shown in the import dialog.
        exit_after_paint: end once the filled table has been painted.
        screenshot: save a picture of the painted window here, then end.
        theme: light or dark; None follows the system.
    """

    library: Path | None
    files: tuple[Path, ...] = ()
    exit_after_paint: bool = False
    screenshot: Path | None = None
    theme: str | None = None

    @property
    def is_brief(self) -> bool:
        """Whether the window ends by itself, and nobody works in it."""
        return self.exit_after_paint or self.screenshot is not None


def parse_window_arguments(argv: list[str]) -> WindowRequest:
    """Parse the arguments of the window; exits with 2 on arguments that it does not know."""
    parser = argparse.ArgumentParser(
        prog="refshelf",
        usage=USAGE,
        parents=[library_option(), window_options()],
        add_help=False,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    found = parser.parse_args(argv)
    for file in found.files:
        if str(file).isidentifier() and not file.exists():
            parser.error(f"{file} is neither a command nor a file")
    return WindowRequest(**{**vars(found), "library": getattr(found, "library", None), "files": tuple(found.files)})


def find_version() -> str:
    """The version that is installed; "unknown" when run from a folder that was never installed."""
    from importlib import metadata

    try:
        return metadata.version("refshelf")
    except metadata.PackageNotFoundError:
        return "unknown"


class Version(argparse.Action):
    """Prints the version; it is looked up only when asked for, since that takes longer than parsing."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        """Print it and end."""
        print(f"refshelf {find_version()}")
        parser.exit()


def library_option() -> argparse.ArgumentParser:
    """``--library``, which every command takes."""
    parent = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    parent.add_argument("--library", type=Path, metavar="FILE", help="the library to use, in place of the usual one")
    return parent


def window_options() -> argparse.ArgumentParser:
    """What only the window takes."""
    parent = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    window = parent.add_argument_group("the window")
    window.add_argument("--exit-after-paint", action="store_true", help="end once the filled table has been painted")
    window.add_argument("--screenshot", type=Path, metavar="FILE", help="save a picture of the window, then end")
    window.add_argument("--theme", choices=("light", "dark"), help="in place of the system's")
    return parent
