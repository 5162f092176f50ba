"""YAML from anywhere as plain texts, lists and mappings that know where they stand; nothing in it is executed.

PyYAML's own constructors are not asked: they make objects, take ``1.10`` for 1.1 and ``no`` for False, and expand an
alias as often as it is named.  The nodes that it composes are looked at one by one, as far as a reader asks.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple, TypeVar

from app.repositories.cited import FileProblem

T = TypeVar("T")

LONGEST = 128 * 1024
"""Signs of a file that is read; the longest of its kind have some tens of thousands."""

MOST_ITEMS = 1_000
"""Items of a list that are looked at, of which aliases may make very many in little text."""

MOST_LOOKS = 50_000
"""Items and fields that are looked at in all, since lists of aliases to lists of aliases multiply."""

_NOTHING = frozenset({"", "~", "null", "Null", "NULL"})
_HINTS = {
    "mapping values are not allowed here": "A colon stands where none can. Put the text around it in quotes.",
    "found character '\\t' that cannot start any token": "A tab stands where only blanks can.",
}


class Place(NamedTuple):
    """A part of a file: PyYAML's node of it, None where there is none, and where it begins, counted from 1."""

    node: Any
    line: int = 1
    column: int = 1


class YamlFile:
    """A file of YAML, read as far as it can be.

    Attributes:
        root: the whole of it.
        problems: what was not understood, in the order in which it was met.
    """

    def __init__(self, text: str) -> None:
        self.problems: list[FileProblem] = []
        self._looks = 0
        self.root = _place(self._compose(text))

    def report(self, place: Place, message: str) -> None:
        """Note what was not understood, and where."""
        self.problems.append(FileProblem(place.line, place.column, message))

    def keys(self, place: Place) -> dict[str, Place]:
        """The values of a mapping by their keys, without those that hold nothing; of a key given twice the first."""
        values: dict[str, Place] = {}
        for key, value in self._limit(place, _pairs(place.node)):
            name = _clean(key.value) if isinstance(key.value, str) else ""
            if name in values:
                self.report(_place(key), f"“{name}” is given twice; the first counts.")
            elif value.value not in ("", [], ()) and not _is_nothing(value):
                values[name] = _place(value)
        return values

    def items(self, place: Place) -> Sequence[Place]:
        """The items of a list; what is no list is one by itself."""
        if place.node is None:
            return ()
        if place.node.id != "sequence":
            return (place,)
        items = [_place(node) for node in self._limit(place, place.node.value[:MOST_ITEMS])]
        if len(place.node.value) > MOST_ITEMS:
            self.report(place, f"Only the first {MOST_ITEMS:,} of this list are read.")
        return items

    def text(self, place: Place) -> str:
        """A text in one line; "" where there is none, and where it is a list or a mapping, which is noted."""
        return " ".join(self.lines(place).split())

    def lines(self, place: Place) -> str:
        """A text as it stands there; else as ``text``."""
        if place.node is None:
            return ""
        if place.node.id != "scalar":
            self.report(place, "A text was expected here.")
            return ""
        return "" if _is_nothing(place.node) else _clean(place.node.value).strip()

    def _limit(self, place: Place, parts: Iterable[T]) -> Iterator[T]:
        """The parts of a list or a mapping, as long as not too many were looked at."""
        for part in parts:
            if self._looks == MOST_LOOKS:
                self.report(place, "The file names far more than any of its kind, and was read up to here.")
            self._looks += 1
            if self._looks > MOST_LOOKS:
                return
            yield part

    def _compose(self, text: str) -> Any:
        import yaml  # noqa: PLC0415 - read now and then, and no start pays for it

        if len(text) > LONGEST:
            self.report(Place(None), f"The file has more than {LONGEST // 1024} KB, and was not read.")
            return None
        try:
            return yaml.compose(text, Loader=yaml.BaseLoader)
        except yaml.MarkedYAMLError as error:
            mark, problem = error.problem_mark or error.context_mark, str(error.problem)
            place = Place(None, mark.line + 1, mark.column + 1) if mark else Place(None)
            self.report(place, _HINTS.get(problem, f"This cannot be read as YAML: {problem}."))
        except yaml.reader.ReaderError as error:
            before = text[: int(error.position)]
            place = Place(None, before.count("\n") + 1, len(before) - before.rfind("\n"))
            self.report(place, "A sign stands here that no text can hold.")
        except (RecursionError, ValueError, OverflowError):  # nested a thousand deep; numbers beyond all measure
            self.report(Place(None), "The file cannot be read as YAML.")
        return None


def _place(node: Any) -> Place:
    return Place(None) if node is None else Place(node, node.start_mark.line + 1, node.start_mark.column + 1)


def _pairs(node: Any) -> Iterator[tuple[Any, Any]]:
    if node is not None and node.id == "mapping":
        yield from node.value[:MOST_ITEMS]


def _is_nothing(node: Any) -> bool:
    return node.id == "scalar" and node.style is None and node.value in _NOTHING


def _clean(text: str) -> str:
    """A text without control characters and half characters, which YAML can spell and no field holds."""
    return "".join(char for char in text if char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs"))
