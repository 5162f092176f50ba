"""What an argument of a command is parsed as, and the arguments that several commands share."""

from __future__ import annotations

import argparse
import datetime

from app.errors import KnownError

_LARGEST_ID = 2**63 - 1


def add_id(parser: argparse.ArgumentParser) -> None:
    """The number of one paper."""
    parser.add_argument("id", type=parse_id, metavar="ID", help="the number that list shows")


def add_ids(parser: argparse.ArgumentParser) -> None:
    """The numbers of one or more papers."""
    parser.add_argument("ids", nargs="+", type=parse_id, metavar="ID", help="the numbers that list shows")


def add_json(parser: argparse.ArgumentParser) -> None:
    """JSON in place of text for people."""
    parser.add_argument("--json", action="store_true", help="print JSON")


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


def parse_day(text: str) -> datetime.date:
    """A day as ``2026-11-23``."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” is not a day; write it as 2026-11-23") from None


def parse_id(text: str) -> int:
    """The number of a paper, or of anything else that has one."""
    if not text.isdecimal() or int(text) > _LARGEST_ID:
        raise argparse.ArgumentTypeError(f"“{text}” is not the number of a paper")
    return int(text)


def parse_limit(text: str) -> int:
    """How many at most."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is not a number")
    return int(text)
