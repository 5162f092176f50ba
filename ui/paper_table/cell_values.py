"""The text with which a cell is edited, and what becomes of it: a field of the paper, or its tags."""

from __future__ import annotations

from collections.abc import Sequence

from app.errors import KnownError
from app.library import Library
from app.values import PaperId
from ui.paper_table.columns import TRAITS, Column

EDITED_AS_TEXT = frozenset(
    column for column, traits in TRAITS.items() if traits.field and traits.field not in ("status", "rating")
)
"""The columns whose cells are edited by typing; status and rating are chosen from a list."""


def read_text(library: Library, paper_id: PaperId, column: Column) -> str:
    """The text to edit a value with; "" where there is none, or the paper cannot be read just now."""
    from app.fields import FIELDS, format_value  # noqa: PLC0415 - the start of the window edits nothing

    try:
        paper = library.get_paper(paper_id)
    except KnownError:
        return ""  # whoever stores what is typed then is told
    if column == Column.TAGS:
        return join_names([tag.name for tag in paper.tags])
    if column == Column.CITATIONS:
        return "" if paper.citations is None else str(paper.citations)
    return format_value(FIELDS[TRAITS[column].field], paper)


def store_text(library: Library, paper_id: PaperId, column: Column, text: str) -> None:
    """Store a value as typed.

    Raises:
        KnownError: it cannot be one, or the library is busy; nothing was stored.
    """
    if column == Column.TAGS:
        library.tags.set_of(paper_id, part_names(text))
    else:
        library.set_fields(paper_id, {TRAITS[column].field: text})


def part_names(text: str) -> list[str]:
    """The tags of a line, each once, parted by commas, or by semicolons where there are any."""
    parts = (" ".join(part.split()) for part in text.split(mark_between(text)))
    return list(dict.fromkeys(filter(None, parts)))


def join_names(names: Sequence[str]) -> str:
    """Tags as a line that ``part_names`` parts again."""
    return f"{'; '.join(names)};" if any("," in name for name in names) else ", ".join(names)


def mark_between(text: str) -> str:
    """What parts the names in a line."""
    return ";" if ";" in text else ","
