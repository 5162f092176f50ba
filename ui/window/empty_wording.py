"""What is said where a view has no papers: of which view, and what would bring some there; and what is painted."""

from __future__ import annotations

from app.code import Code
from app.papers import Status
from app.search_query import (
    Added,
    Among,
    Everything,
    HasCode,
    HasTag,
    InCollection,
    IsDuplicate,
    OfImport,
    OfResearcher,
    Query,
    StatusIs,
    Trashed,
    parts_of,
)
from ui import language

_PLAIN = (Everything, OfResearcher, OfImport, Among)
_GLYPHS: dict[type, str] = {
    InCollection: "folder-open-outline",
    HasTag: "tag-outline",
    Trashed: "trash-can-outline",
    IsDuplicate: "content-duplicate",
    StatusIs: "bookmark-outline",
    Added: "clock-outline",
    HasCode: "code-tags",
}


def say_no_hits(elsewhere: int) -> str:
    """What is said of a search that finds nothing in the view; ``elsewhere`` is what it finds in all papers."""
    return (
        language.tr("No paper here matches the search.") if elsewhere else language.tr("No paper matches the search.")
    )


def say_empty(view: Query) -> str:
    """What is said of a view without papers."""
    tags = sum(isinstance(part, HasTag) for part in parts_of(view))
    if tags:
        return language.tr("No paper here has all of these tags.", "No paper here has this tag.", tags)
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
    others = language.tr("No papers here.") if isinstance(view, _PLAIN) else language.tr("This search finds nothing.")
    return said.get(view, others)


def say_how_to_fill(view: Query) -> str:
    """How papers come into a view, where a person puts them there; "" elsewhere."""
    if isinstance(view, InCollection):
        return language.tr("Drag papers onto it in the sidebar, or select some and press Ctrl+L.")
    if any(isinstance(part, HasTag) for part in parts_of(view)):
        return language.tr("Drag papers to the tag, or select some and press Ctrl+T; a click takes the tag off here.")
    if view == StatusIs(Status.TO_READ):
        return language.tr("Set the status of a paper above its title, or in the menu Paper.")
    return ""


def find_glyph(view: Query) -> str:
    """The name of what is painted over it."""
    if any(isinstance(part, HasTag) for part in parts_of(view)):
        return _GLYPHS[HasTag]
    return _GLYPHS.get(type(view), "file-document-multiple-outline" if isinstance(view, _PLAIN) else "magnify")
