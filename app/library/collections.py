"""Collections, and which papers they hold."""

from __future__ import annotations

from collections.abc import Iterable

from app.changes import Touched
from app.errors import NotFound
from app.library.access import Access
from app.library.labels import list_names
from app.naming import fold_name, part_path
from app.papers import Collection, CollectionCount, CollectionNode
from app.store import collections
from app.store.selections import check_papers, name_papers
from app.values import CollectionId, PaperId


class Collections:
    """Collections, nested and ordered by hand, and which papers they hold, each paper once and in an order of its own.

    Each method that changes anything is one undoable step.  A path is the names from the top, ``Thesis / Related``;
    names are compared whatever their case and accents, and those side by side differ.  All methods raise NotFound where
    a collection or a paper is gone, and InvalidValue for what cannot be a name or is taken.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def tree(self) -> tuple[CollectionNode, ...]:
        """The collections at the top, in order, with those inside them."""
        with self._access.reading() as reader:
            inside: dict[CollectionId | None, list[Collection]] = {}
            for each in collections.get_collections(reader):
                inside.setdefault(each.parent_id, []).append(each)
            return _make_nodes(inside, None, collections.count_papers(reader), collections.count_papers_within(reader))

    def all(self) -> tuple[Collection, ...]:
        """Every collection; those side by side are in order.  Nothing is counted, which ``tree`` takes long for."""
        with self._access.reading() as reader:
            return tuple(collections.get_collections(reader))

    def counts(self, *, within: bool = False) -> dict[CollectionId, int]:
        """How many papers each collection holds; ``within``: with those of the collections inside it, each once."""
        with self._access.reading() as reader:
            counts = collections.count_papers(reader)
            counts |= collections.count_papers_within(reader) if within else {}
            return {each.id: counts.get(each.id, 0) for each in collections.get_collections(reader)}

    def among(self, papers: Iterable[PaperId]) -> tuple[CollectionCount, ...]:
        """The collections that hold any of these papers, by path, with how many of them each holds itself."""
        with self._access.reading() as reader:
            return collections.count_among(reader, list(dict.fromkeys(papers)))

    def find(self, path: str) -> Collection | None:
        """The collection of a path."""
        found: Collection | None = None
        with self._access.reading() as reader:
            for name in part_path(path):
                found = collections.find_inside(reader, found.id if found else None, name)
                if found is None:
                    return None
        return found

    def get(self, path: str) -> Collection:
        """The collection of a path.

        Raises:
            NotFound: there is none.
        """
        found = self.find(path)
        if found is None:
            raise NotFound(f"There is no collection “{path}”.", self._suggest(path))
        return found

    def _suggest(self, path: str) -> str:
        """What else may be meant: a collection of the last name of the path, wherever it is."""
        wanted = fold_name(path.rpartition("/")[2])
        with self._access.reading() as reader:
            alike = [each.path for each in collections.get_collections(reader) if fold_name(each.name) == wanted]
        return f"Is it one of these: {list_names(alike)}?" if alike else "A path is written as Thesis / Related."

    def create(self, name: str, parent_id: CollectionId | None = None) -> Collection:
        """Make a collection inside another one, or at the top, behind those that are there.

        Raises:
            KnownError: it would be too deep.
        """
        with self._access.change("Created a collection") as change:
            if parent_id is not None:
                collections.get_collection(change.connection, parent_id)
            made = collections.create(change.connection, name, parent_id)
            change.label = f"Created collection {made.name}"
        return made

    def create_path(self, path: str) -> Collection:
        """Make the collection of a path, and those above it that there are not yet; raises as ``create`` does."""
        with self._access.change("Created a collection") as change:
            made = collections.create_path(change.connection, path)
            change.label = f"Created collection {made.name}"
        return made

    def rename(self, collection_id: CollectionId, name: str) -> Touched:
        """Give a collection another name."""
        with self._access.change("Renamed a collection") as change:
            old = collections.get_collection(change.connection, collection_id)
            change.label = f"Renamed collection {old.name} to {collections.rename(change.connection, old, name)}"
        return change.touched

    def move(
        self, collection_id: CollectionId, parent_id: CollectionId | None, before: CollectionId | None = None
    ) -> Touched:
        """Put a collection inside another one, or at the top, before one that is there or behind the last.

        Raises:
            KnownError: it would be inside itself, or too deep; or ``before`` is elsewhere.
        """
        with self._access.change("Moved a collection") as change:
            moved = collections.get_collection(change.connection, collection_id)
            parent = None if parent_id is None else collections.get_collection(change.connection, parent_id)
            change.label = f"Moved collection {moved.name}"
            if parent_id != moved.parent_id:
                change.label += f" into {parent.name}" if parent else " to the top"
            collections.move(change.connection, moved, parent_id, before)
        return change.touched

    def delete(self, collection_id: CollectionId) -> Touched:
        """Delete a collection and those inside it; their papers stay."""
        with self._access.change("Deleted a collection") as change:
            gone = collections.get_collection(change.connection, collection_id)
            inside, _ = collections.measure(change.connection, collection_id)
            change.label = f"Deleted collection {gone.name}"
            if inside:
                change.label += f" and the {'one' if inside == 1 else f'{inside:,}'} inside it"
            collections.delete(change.connection, collection_id)
        return change.touched

    def add(self, papers: Iterable[PaperId], collection_id: CollectionId, before: PaperId | None = None) -> Touched:
        """Put papers into a collection, before another one of it or behind the last.

        Papers that it holds already are moved there if ``before`` is given, and else stay where they are.
        """
        with self._access.change("Added papers to a collection") as change:
            collection = collections.get_collection(change.connection, collection_id)
            selected = check_papers(change.connection, papers)
            added = collections.add_papers(change.connection, collection_id, selected)
            if before is not None:
                collections.place_papers(change.connection, collection_id, selected, before)
            verb, joint = ("Added", "to") if added else ("Moved", "in")
            change.label = f"{verb} {name_papers(change.connection, added or selected)} {joint} {collection.name}"
        return change.touched

    def add_to_path(self, papers: Iterable[PaperId], path: str) -> Touched:
        """Put papers into the collection of a path, or of this name if one alone has it; made if there is none.

        Raises as ``create`` does.
        """
        with self._access.change("Added papers to a collection") as change:
            selected = check_papers(change.connection, papers)
            collection = collections.find_meant(change.connection, path) or collections.create_path(
                change.connection, path
            )
            added = collections.add_papers(change.connection, collection.id, selected)
            change.label = f"Added {name_papers(change.connection, added or selected)} to {collection.name}"
        return change.touched

    def remove(self, papers: Iterable[PaperId], collection_id: CollectionId) -> Touched:
        """Take papers out of a collection; they stay in the library."""
        with self._access.change("Removed papers from a collection") as change:
            collection = collections.get_collection(change.connection, collection_id)
            selected = list(dict.fromkeys(papers))
            removed = collections.remove_papers(change.connection, collection_id, selected)
            if removed:
                change.label = f"Removed {name_papers(change.connection, removed)} from {collection.name}"
        return change.touched

    def move_papers(
        self, papers: Iterable[PaperId], collection_id: CollectionId, before: PaperId | None = None
    ) -> Touched:
        """Put papers of a collection before another one of it, or behind the last, in the order given."""
        with self._access.change("Moved papers in a collection") as change:
            collection = collections.get_collection(change.connection, collection_id)
            selected = check_papers(change.connection, papers)
            collections.place_papers(change.connection, collection_id, selected, before)
            change.label = f"Moved {name_papers(change.connection, selected)} in {collection.name}"
        return change.touched


def _make_nodes(
    inside: dict[CollectionId | None, list[Collection]],
    parent_id: CollectionId | None,
    papers: dict[int, int],
    papers_within: dict[int, int],
) -> tuple[CollectionNode, ...]:
    return tuple(
        CollectionNode(
            each,
            papers.get(each.id, 0),
            papers_within.get(each.id, papers.get(each.id, 0)),
            _make_nodes(inside, each.id, papers, papers_within),
        )
        for each in inside.get(parent_id, ())
    )
