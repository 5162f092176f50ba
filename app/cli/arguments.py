"""What can be typed after ``refshelf``."""

from __future__ import annotations

import argparse
import datetime
from dataclasses import dataclass
from pathlib import Path

from app.errors import KnownError

_USAGE = "%(prog)s [--library FILE] COMMAND ...\n       %(prog)s [--library FILE] [FILE ...]"
_WINDOW_OPTIONS = ("exit_after_paint", "screenshot", "theme")
_LARGEST_ID = 2**63 - 1


@dataclass(frozen=True, slots=True)
class WindowRequest:
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


def parse_window_arguments(argv: list[str]) -> WindowRequest:
    """Parse the arguments of the window; exits with 2 on arguments that it does not know."""
    parser = argparse.ArgumentParser(
        prog="refshelf",
        usage=_USAGE,
        parents=[_library_option(), _window_options()],
        add_help=False,
        allow_abbrev=False,
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    found = parser.parse_args(argv)
    for file in found.files:
        if str(file).isidentifier() and not file.exists():
            parser.error(f"{file} is neither a command nor a file")
    return WindowRequest(**{**vars(found), "library": getattr(found, "library", None), "files": tuple(found.files)})


def parse_command_arguments(argv: list[str]) -> argparse.Namespace:
    """Parse a command; ``command`` names it.  Exits with 2 on what it does not understand."""
    parser = make_parser()
    found = parser.parse_args(argv)
    for name in _WINDOW_OPTIONS:
        if hasattr(found, name):
            parser.error(f"--{name.replace('_', '-')} is for the window and not for {found.command}")
    return found


def make_parser() -> argparse.ArgumentParser:
    """The parser of all commands, whose help tells of the window too."""
    library = _library_option()
    parser = argparse.ArgumentParser(
        prog="refshelf",
        usage=_USAGE,
        parents=[library, _window_options()],
        description="A reference manager for a personal paper collection. Without a command it opens the window;"
        " files given are shown in its import dialog.",
        epilog="refshelf COMMAND --help tells more of a command.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the version and end")
    commands = parser.add_subparsers(
        prog="refshelf", dest="command", required=True, metavar="COMMAND", title="commands"
    )
    for name, help_text, add_arguments in _COMMANDS:
        command = commands.add_parser(
            name,
            parents=[library],
            help=help_text,
            description=f"{help_text[0].upper()}{help_text[1:]}.",
            allow_abbrev=False,
        )
        add_arguments(command)
    return parser


def find_version() -> str:
    """The version that is installed; "unknown" when run from a folder that was never installed."""
    from importlib import metadata

    try:
        return metadata.version("refshelf")
    except metadata.PackageNotFoundError:
        return "unknown"


class _Version(argparse.Action):
    """Prints the version; it is looked up only when asked for, since that takes longer than parsing."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        print(f"refshelf {find_version()}")
        parser.exit()


def _library_option() -> argparse.ArgumentParser:
    parent = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    parent.add_argument("--library", type=Path, metavar="FILE", help="the library to use, in place of the usual one")
    return parent


def _window_options() -> argparse.ArgumentParser:
    parent = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    window = parent.add_argument_group("the window")
    window.add_argument("--exit-after-paint", action="store_true", help="end once the filled table has been painted")
    window.add_argument("--screenshot", type=Path, metavar="FILE", help="save a picture of the window, then end")
    window.add_argument("--theme", choices=("light", "dark"), help="in place of the system's")
    return parent


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", help="the text to import; - reads it from standard input")
    parser.add_argument("--format", metavar="F", help="its format, in place of the one recognised")
    parser.add_argument(
        "--captured-on", type=_parse_day, metavar="DATE", help="the day the page was copied, as 2026-11-23"
    )
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and change nothing")
    _add_json(parser)


def _add_list(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--sort", default="position", metavar="FIELD", help="position, title, authors, issued, citations, code or added"
    )
    parser.add_argument("--limit", type=_parse_limit, metavar="N", help="at most so many")
    _add_json(parser)


def _add_show(parser: argparse.ArgumentParser) -> None:
    _add_id(parser)
    _add_json(parser)


def _add_set(parser: argparse.ArgumentParser) -> None:
    _add_id(parser)
    parser.add_argument(
        "edits", nargs="+", metavar="FIELD=VALUE", help="such as citations=74; nothing after = empties the field"
    )


def _add_metrics(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--researcher", metavar="NAME", help="of the papers on this person's pages")
    _add_json(parser)


def _add_open_code(parser: argparse.ArgumentParser) -> None:
    _add_id(parser)
    parser.add_argument("--print", action="store_true", dest="print_only", help="print the address and open nothing")


def _add_nothing(parser: argparse.ArgumentParser) -> None:
    """The command has no arguments of its own."""


def _add_history(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", nargs="?", type=_parse_id, metavar="ID", help="only the changes of this paper")


def _add_id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", type=_parse_id, metavar="ID", help="the number that list shows")


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


_COMMANDS = (
    ("import", "read a text and add its papers", _add_import),
    ("list", "list papers", _add_list),
    ("show", "show one paper, whole", _add_show),
    ("set", "edit fields of a paper", _add_set),
    ("metrics", "print the figures, as stated and as computed", _add_metrics),
    ("open-code", "open the code repository of a paper", _add_open_code),
    ("undo", "take the last change back", _add_nothing),
    ("redo", "make the change again that was taken back", _add_nothing),
    ("history", "list the changes", _add_history),
)


def parse_edits(texts: list[str]) -> dict[str, str]:
    """Part ``FIELD=VALUE`` arguments; fields may be written with - for _.

    Raises:
        KnownError: one has no =, or a field is given twice.
    """
    edits: dict[str, str] = {}
    for text in texts:
        name, separator, value = text.partition("=")
        if not separator:
            raise KnownError(f"“{text}” is not FIELD=VALUE.", "Write citations=74, for one.")
        field = name.strip().replace("-", "_").lower()
        if field in edits:
            raise KnownError(f"{field} is given twice.", "Give each field once.")
        edits[field] = value
    return edits


def _parse_day(text: str) -> datetime.date:
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day; write it as 2026-11-23") from None


def _parse_id(text: str) -> int:
    if not text.isdecimal() or int(text) > _LARGEST_ID:
        raise argparse.ArgumentTypeError(f"“{text}” is not the number of a paper")
    return int(text)


def _parse_limit(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is not a number of papers")
    return int(text)
