"""Collections, tags and saved searches as text and as the JSON that ``docs/command-line.md`` describes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from app.papers import CollectionNode, SavedSearch, TagCount


def format_collections(tree: Sequence[CollectionNode]) -> Iterator[str]:
    """A line for each, set in below the one that it is inside of; the counts of its own papers and of all within."""
    if not tree:
        yield "There are no collections yet."
        return
    yield f"{'papers':>9} {'all within':>10}  collection"
    yield from _format_nodes(tree, 0)


def _format_nodes(nodes: Iterable[CollectionNode], level: int) -> Iterator[str]:
    for node in nodes:
        yield f"{node.papers:>9,} {node.papers_within:>10,}  {'  ' * level}{node.collection.name}"
        yield from _format_nodes(node.inside, level + 1)


def collection_to_json(node: CollectionNode) -> dict[str, Any]:
    """A collection with those inside it."""
    return {
        "id": node.collection.id,
        "name": node.collection.name,
        "path": node.collection.path,
        "papers": node.papers,
        "papers_within": node.papers_within,
        "inside": [collection_to_json(each) for each in node.inside],
    }


def format_tags(tags: Sequence[TagCount]) -> Iterator[str]:
    """A line for each tag: how many papers have it, its colour, its name."""
    if not tags:
        yield "There are no tags yet."
        return
    yield f"{'papers':>9}  {'colour':<7} tag"
    for each in tags:
        yield f"{each.papers:>9,}  {each.tag.colour or '':<7} {each.tag.name}"


def tag_to_json(count: TagCount) -> dict[str, Any]:
    """A tag and how many papers have it."""
    return {"id": count.tag.id, "name": count.tag.name, "colour": count.tag.colour, "papers": count.papers}


def format_searches(searches: Sequence[SavedSearch]) -> Iterator[str]:
    """A line for each saved search: its name and its text."""
    if not searches:
        yield "No search is saved yet."
    width = min(max((len(each.name) for each in searches), default=0), 40)
    for each in searches:
        yield f"{each.name:<{width}}  {each.text}"


def search_to_json(search: SavedSearch) -> dict[str, Any]:
    """A saved search."""
    return {"id": search.id, "name": search.name, "text": search.text}
