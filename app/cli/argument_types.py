"""What an argument of a command is parsed as, and the arguments that several commands share."""

from __future__ import annotations

import argparse
import datetime
import re
from typing import Any

from app.errors import KnownError

_LARGEST_ID = 2**63 - 1
_MOST_IDS = 1_000_000
"""Papers in one range; more are a slip of the keyboard."""


class _Joined(argparse.Action):
    """Joins the lists that each word of an argument was parsed as."""

    def __call__(self, _: object, namespace: argparse.Namespace, values: Any, *__: object) -> None:
        """Keep the one list."""
        setattr(namespace, self.dest, [number for numbers in values for number in numbers])


def add_id(parser: argparse.ArgumentParser) -> None:
    """The number of one paper."""
    parser.add_argument("id", type=parse_id, metavar="ID", help="the number that list shows")


def add_ids(parser: argparse.ArgumentParser, nargs: str = "+") -> None:
    """The numbers of one or more papers, or (``*``) of any, which come out as one list."""
    text = "the numbers that list shows, such as 3 5 7-12"
    parser.add_argument("ids", nargs=nargs, type=parse_ids, action=_Joined, metavar="ID", help=text)


def add_json(parser: argparse._ActionsContainer) -> None:
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


def parse_ids(text: str) -> list[int]:
    """The numbers of papers, each once: ``3``, ``7-12`` or ``3,5,7-12``."""
    found: dict[int, None] = {}
    for part in text.split(","):
        first, dash, last = part.partition("-")
        numbers = range(parse_id(first), parse_id(last if dash else first) + 1)
        if not numbers or len(numbers) > _MOST_IDS:
            raise argparse.ArgumentTypeError(f"“{part}” is no range of papers; write the lower number first, as 7-12")
        found.update(dict.fromkeys(numbers))
    return list(found)


def parse_years(text: str) -> tuple[int | None, int | None]:
    """A window of years, both among them: ``2020-2026``, ``2020-``, ``-2026`` or ``2024``."""
    match = re.fullmatch(r"(\d{4})?\s*(-?)\s*(\d{4})?", text.strip(), re.ASCII)
    if match is None or not (match[1] or match[3]) or bool(match[3]) > bool(match[2]):
        raise argparse.ArgumentTypeError(f"“{text}” are no years; write them as 2020-2026")
    first, last = (int(year) if year else None for year in (match[1], match[3] if match[2] else match[1]))
    if first is not None and last is not None and last < first:
        raise argparse.ArgumentTypeError(f"“{text}” ends before it begins; write the earlier year first")
    return first, last


def parse_limit(text: str) -> int:
    """How many at most."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"“{text}” is not a whole number such as 10")
    return int(text)
