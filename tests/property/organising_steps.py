"""Steps that organise papers: every way to change tags, collections and saved searches, chosen by small numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from app.changes import Touched
from app.library import Library
from app.papers import Collection, CollectionNode, Colour, Tag
from app.search_query import Everything, InCollection, Order
from app.values import PaperId

Step = dict[str, Any]
Thing = TypeVar("Thing")
_NAMES = ("agents", "Ágents", "to read", "C++", "C#", "data", "methods", "thesis", "2024", " / ")


def _name(step: Step) -> str:
    return _NAMES[step["name"] % len(_NAMES)]


def _choose(things: Sequence[Thing], number: int) -> Thing | None:
    """The thing that a number means, one of which is none."""
    return [*things, None][number % (len(things) + 1)]


def _papers(library: Library, step: Step) -> list[PaperId]:
    """A few papers of the library, in an order of their own, some twice; now and then one that is not there."""
    ids = [PaperId(key) for key in library.paper_ids(Everything(), Order())] or [PaperId(0)]
    return [ids[(step["paper"] + step["other"] * number) % len(ids)] for number in range(4)]


def _tag(library: Library, number: int) -> Tag:
    every = [each.tag for each in library.tags.all()]
    return every[number % len(every)] if every else library.tags.get("none")


def _walk(nodes: Sequence[CollectionNode]) -> Iterator[Collection]:
    for node in nodes:
        yield node.collection
        yield from _walk(node.inside)


def _find_collection(library: Library, number: int) -> Collection | None:
    return _choose(list(_walk(library.collections.tree())), number)


def _collection(library: Library, number: int) -> Collection:
    every = list(_walk(library.collections.tree()))
    return every[number % len(every)] if every else library.collections.get("none")


def _toggle(library: Library, step: Step) -> Touched:
    return library.tags.toggle(_tag(library, step["name"]).id, _papers(library, step))


def _untag(library: Library, step: Step) -> Touched:
    return library.tags.remove([each.tag.id for each in library.tags.all()], _papers(library, step))


def _set_tags(library: Library, step: Step) -> Touched:
    return library.tags.set_of(_papers(library, step)[0], [_name(step), _NAMES[step["other"] % 3]])


def _merge_tags(library: Library, step: Step) -> Touched:
    merged = [_tag(library, step["name"]).id, _tag(library, step["paper"]).id]
    return library.tags.merge(merged, _tag(library, step["other"]).id)


def _move_tag(library: Library, step: Step) -> Touched:
    before = _choose([each.tag.id for each in library.tags.all()], step["other"])
    return library.tags.move(_tag(library, step["name"]).id, before)


def _recolour(library: Library, step: Step) -> Touched:
    return library.tags.recolour(_tag(library, step["name"]).id, _choose(list(Colour), step["other"]))


def _swap_tags(library: Library, step: Step) -> Touched:
    """Two tags take each other's name, which two changes of a person never do."""
    with library._access.change("Swapped") as change:
        one, other = _tag(library, step["name"]), _tag(library, step["other"])
        for tag_id, key in ((one.id, None), (other.id, _key(library, one)), (one.id, _key(library, other))):
            change.connection.execute("UPDATE tags SET key = ? WHERE id = ?", (key, tag_id))
    return change.touched


def _key(library: Library, tag: Tag) -> Any:
    return library._access._reader.execute("SELECT key FROM tags WHERE id = ?", (tag.id,)).fetchone()[0]


def _create_collection(library: Library, step: Step) -> Touched | Collection:
    parent = _find_collection(library, step["other"])
    if parent and step["paper"] % 2:
        return library.collections.create_path(f"{parent.path} / {_name(step)} / C++")
    return library.collections.create(_name(step), parent.id if parent else None)


def _move_collection(library: Library, step: Step) -> Touched:
    moved, parent = _collection(library, step["name"]), _find_collection(library, step["other"])
    beside = [each for each in _walk(library.collections.tree()) if each.parent_id == (parent.id if parent else None)]
    before = _choose(beside, step["paper"])
    return library.collections.move(moved.id, parent.id if parent else None, before.id if before else None)


def _move_papers(library: Library, step: Step) -> Touched:
    collection_id = _collection(library, step["name"]).id
    held = [PaperId(key) for key in library.paper_ids(InCollection(collection_id), Order())]
    moved = held[step["paper"] % 3 :][: 1 + step["other"] % 2]
    return library.collections.move_papers(moved, collection_id, _choose(held, step["other"]))


def _uncollect(library: Library, step: Step) -> Touched:
    collection_id = _collection(library, step["name"]).id
    held = [PaperId(key) for key in library.paper_ids(InCollection(collection_id), Order())]
    return library.collections.remove([*held[: step["paper"] % 3], *_papers(library, step)], collection_id)


def _add_between(library: Library, step: Step) -> Touched:
    papers = _papers(library, step)
    return library.collections.add(papers[:3], _collection(library, step["name"]).id, papers[3])


def _change_search(library: Library, step: Step) -> Touched:
    searches = library.saved_searches
    chosen = _choose(searches.all(), step["name"]) or searches.get("none")
    before = _choose(searches.all(), step["other"])
    return (
        lambda: searches.rename(chosen.id, _name(step)),
        lambda: searches.set_text(chosen.id, _name(step)),
        lambda: searches.move(chosen.id, before.id if before else None),
        lambda: searches.delete(chosen.id),
    )[step["paper"] % 4]()


_TAGS: dict[str, Callable[[Library, Step], object]] = {
    "tag": lambda library, step: library.tags.add_named([_name(step)], _papers(library, step)),
    "toggle": _toggle,
    "untag": _untag,
    "set tags": _set_tags,
    "rename tag": lambda library, step: library.tags.rename(_tag(library, step["other"]).id, _name(step)),
    "merge tags": _merge_tags,
    "move tag": _move_tag,
    "recolour": _recolour,
    "swap tags": _swap_tags,
    "delete tag": lambda library, step: library.tags.delete(_tag(library, step["name"]).id),
}
_COLLECTIONS: dict[str, Callable[[Library, Step], object]] = {
    "create collection": _create_collection,
    "rename collection": lambda library, step: library.collections.rename(
        _collection(library, step["other"]).id, _name(step)
    ),
    "move collection": _move_collection,
    "delete collection": lambda library, step: library.collections.delete(_collection(library, step["name"]).id),
}
_COLLECTED: dict[str, Callable[[Library, Step], object]] = {
    "collect": lambda library, step: library.collections.add(
        _papers(library, step), _collection(library, step["name"]).id
    ),
    "collect between": _add_between,
    "uncollect": _uncollect,
    "order papers": _move_papers,
}
_SEARCHES: dict[str, Callable[[Library, Step], object]] = {
    "save search": lambda library, step: library.saved_searches.save(_name(step), "x"),
    "change search": _change_search,
}
_STEPS = _TAGS | _COLLECTIONS | _COLLECTED | _SEARCHES

TAGGING, NESTING, COLLECTING = tuple(_TAGS), tuple(_COLLECTIONS), (*_COLLECTED, *_SEARCHES)
KINDS = tuple(_STEPS)
"""What ``organise`` can be asked for."""


def organise(library: Library, step: Step) -> Touched:
    """Perform one step, which may raise KnownError."""
    revision = library.revision
    _STEPS[step["kind"]](library, step)
    return Touched(columns={"any": frozenset()}) if library.revision != revision else Touched()
