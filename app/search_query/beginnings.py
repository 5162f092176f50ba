"""What is typed into a list to go to a paper: the beginning of what a column shows, folded as searches fold."""

from __future__ import annotations

from app.search_query.folding import normalise
from app.search_query.likeness import fold_key
from app.search_query.values import Begins
from app.subjects import find_subject_class, format_subject

TEXT_COLUMNS = ("title", "authors", "venue", "subject", "tags", "citation_key")
"""The columns that show a text; in a list that is ordered by another one, what is typed begins a title."""


def make_beginning(column: str, text: str) -> Begins | None:
    """The papers in whose column, or else title, a text was begun; None where nothing of it is compared."""
    asked = column if column in TEXT_COLUMNS else "title"
    folded = fold_key(text.strip()) if asked == "citation_key" else normalise(text)
    return Begins(asked, folded) if folded else None


def fold_subject(printed: str) -> tuple[str, ...]:
    """What a subject may be begun as: as it is printed, as its class (``cs.CL``) and as people call it."""
    shown = (printed, find_subject_class(printed) or "", format_subject(printed))
    return tuple(filter(None, map(normalise, shown)))
