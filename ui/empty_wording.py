"""What is said where a view has no papers: of which view, and what would bring some there."""

from __future__ import annotations

from app.papers import Code, Status
from app.search_query import Added, HasCode, InCollection, IsDuplicate, Query, StatusIs, Trashed
from ui import language


def say_no_hits(elsewhere: int) -> str:
    """What is said of a search that finds nothing in the view; ``elsewhere`` is what it finds in all papers."""
    return (
        language.tr("No paper here matches the search.") if elsewhere else language.tr("No paper matches the search.")
    )


def say_empty(view: Query) -> str:
    """What is said of a view without papers."""
    if isinstance(view, InCollection):
        return language.tr("This collection is empty.")
    if isinstance(view, Added):
        return language.tr("Nothing was added lately.")
    said = {
        Trashed(): language.tr("The trash is empty."),
        IsDuplicate(): language.tr("No papers look like the same one."),
        StatusIs(Status.TO_READ): language.tr("No papers are to be read."),
        HasCode(Code.LINK): language.tr("No paper links its code."),
        HasCode(Code.BADGE): language.tr("Every paper that has code links it."),
    }
    return said.get(view, language.tr("No papers here."))


def say_how_to_fill(view: Query) -> str:
    """How papers come into a view, where a person puts them there; "" elsewhere."""
    if isinstance(view, InCollection):
        return language.tr("Drag papers onto it in the sidebar, or select some and press Ctrl+L.")
    if view == StatusIs(Status.TO_READ):
        return language.tr("Set the status of a paper above its title, or in the menu Paper.")
    return ""
