"""The rows of chips that say how papers are filed: their tags and their collections."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from app.papers import CollectionCount, TagCount
from app.search_query.suggesting import Suggests
from app.values import PaperId
from ui import language
from ui.detail_pane.chips import ChipRow, ChipTraits
from ui.detail_pane.edits import Edits
from ui.detail_pane.proposals import propose_from
from ui.detail_pane.wording import format_share
from ui.looks.tag_colours import tag_colours

FindIds = Callable[[], Sequence[PaperId]]
"""Says which papers are shown just now."""

_LINK = ("accent", "selection")


def make_tags_row(edits: Edits, find_ids: FindIds) -> ChipRow:
    """Tags, each with a cross; what is typed behind them is another tag, made if there is none of the name."""

    def has() -> list[str]:
        return [chip.traits.text for chip in row.chips if not chip.traits.detail]

    row = ChipRow(
        language.tr("Tags"),
        lambda name: edits.add_tag(find_ids(), name),
        lambda tag_id: _attempt(edits, row, lambda: edits.remove_tag(find_ids(), tag_id)),
        propose_from(edits.library, Suggests.TAG, has),
    )
    row.setObjectName("tags")
    return row


def make_collections_row(edits: Edits, find_ids: FindIds) -> ChipRow:
    """Collections, each with a cross; what is typed behind them is the path or the name of another one."""

    def holding() -> list[str]:
        return [chip.traits.text for chip in row.chips if not chip.traits.detail]

    row = ChipRow(
        language.tr("Collections"),
        lambda path: edits.add_to_collection(find_ids(), path),
        lambda collection_id: _attempt(edits, row, lambda: edits.remove_from_collection(find_ids(), collection_id)),
        propose_from(edits.library, Suggests.COLLECTION, holding),
    )
    row.setObjectName("collections")
    return row


def tag_chips(tags: Sequence[TagCount], papers: int) -> list[ChipTraits]:
    """A chip for each tag that any of so many papers has; one that some lack says so, and a click gives it to all."""
    return [
        ChipTraits(
            each.tag.id,
            each.tag.name,
            tag_colours(each.tag.colour),
            language.tr("Remove tag {name}").format(name=each.tag.name),
            detail=_count(each.papers, papers),
            does=language.tr("Tag all with {name}").format(name=each.tag.name) if each.papers < papers else "",
        )
        for each in tags
    ]


def collection_chips(collections: Sequence[CollectionCount], papers: int) -> list[ChipTraits]:
    """A chip for each collection that holds any of so many papers, which leads there."""
    return [
        ChipTraits(
            each.collection.id,
            each.collection.path,
            _LINK,
            language.tr("Remove from collection {name}").format(name=each.collection.name),
            detail=_count(each.papers, papers),
            does=language.tr("Show collection {name}").format(name=each.collection.path),
        )
        for each in collections
    ]


def _count(having: int, papers: int) -> str:
    return "" if having >= papers else format_share(having, papers)


def _attempt(edits: Edits, row: QWidget, edit: Callable[[], None]) -> bool:
    return edits.attempt(edit, row)
