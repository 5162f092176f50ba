"""What the palette offers: entries, each with what it does, in sections."""

from __future__ import annotations

import enum
from collections.abc import Callable, Iterable, Sequence

from app.frozen import Frozen
from ui import language
from ui.command_palette.matching import PICKED, find_rank, fold
from ui.widgets.lines import Line

_MOST_OF_A_SECTION = 6
_MOST_OF_ALL = 30


class Sort(enum.Enum):
    """What an entry is; in the order of the sections without a text."""

    ACTION = "action"
    VIEW = "view"
    COLLECTION = "collection"
    RESEARCHER = "researcher"
    TAG = "tag"
    SEARCH = "search"
    AUTHOR = "author"
    PAPER = "paper"


class Entry(Frozen):
    """One thing that a person can do or go to.

    Attributes:
        key: what it is remembered by.
        line: what is shown of it; its target is not used.
        run: does it.
        folded: what a typed text is compared with.
    """

    sort: Sort
    key: str
    line: Line
    run: Callable[[], object]
    folded: str


def make_entry(sort: Sort, key: str, line: Line, run: Callable[[], object], words: str = "") -> Entry:
    """An entry that is found by its label, and by further words."""
    return Entry(sort, f"{sort.value}:{key}", line, run, fold(f"{line.label} {words}".rstrip()))


def name_section(sort: Sort) -> str:
    """The heading of a section."""
    return {
        Sort.ACTION: language.tr("Actions"),
        Sort.VIEW: language.tr("Library"),
        Sort.COLLECTION: language.tr("Collections"),
        Sort.RESEARCHER: language.tr("Researchers"),
        Sort.TAG: language.tr("Tags"),
        Sort.SEARCH: language.tr("Saved searches"),
        Sort.AUTHOR: language.tr("Authors"),
        Sort.PAPER: language.tr("Papers"),
    }[sort]


def arrange(entries: Iterable[Entry], typed: str, recent: Sequence[str]) -> list[tuple[Sort, list[Entry]]]:
    """The entries that fit what was typed, in sections, each section and the sections themselves best first.

    What cannot be done just now comes after what can; among equals what was used lately comes first.  Without a text
    all are there, in their usual order.

    Args:
        recent: keys of entries, newest first.
    """
    if not typed:
        return _group(entries)
    lately = {key: place for place, key in enumerate(recent)}
    ranked = _rank(entries, fold(typed))
    ranked.sort(key=lambda pair: (not pair[1].line.usable, pair[0], lately.get(pair[1].key, len(lately))))
    return _group(entry for _, entry in ranked)


def _rank(entries: Iterable[Entry], folded: str) -> list[tuple[int, Entry]]:
    """The entries that fit; those of which letters are picked only where nothing else does."""
    ranked = [(rank, entry) for entry in entries if (rank := find_rank(entry.folded, folded)) is not None]
    best = min((rank for rank, _ in ranked), default=PICKED)
    return ranked if best == PICKED else [pair for pair in ranked if pair[0] < PICKED]


def _group(entries: Iterable[Entry]) -> list[tuple[Sort, list[Entry]]]:
    """The entries in sections; a section stands where its first entry would."""
    groups: dict[Sort, list[Entry]] = {}
    for entry in entries:
        groups.setdefault(entry.sort, []).append(entry)
    return list(groups.items())


def shorten(sections: Sequence[tuple[Sort, list[Entry]]]) -> list[tuple[Sort, list[Entry]]]:
    """The first entries of each section, and more where there is one section alone."""
    most = _MOST_OF_ALL if len(sections) == 1 else _MOST_OF_A_SECTION
    return [(sort, entries[:most]) for sort, entries in sections]
