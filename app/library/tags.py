"""Tags, and which papers have them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from app.changes import Touched
from app.errors import NotFound
from app.library.access import Access
from app.library.labels import list_names
from app.papers import Colour, Tag, TagCount
from app.store import tags
from app.store.selections import check_papers, name_papers
from app.values import PaperId, TagId

if TYPE_CHECKING:
    from app.store.writer import ChangeInProgress


class Tags:
    """Tags, and which papers have them.

    Each method that changes anything is one undoable step.  Names are compared whatever their case and accents.  All of
    them raise NotFound where a tag or a paper is gone, and InvalidValue for what cannot be a name or is taken.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def all(self) -> tuple[TagCount, ...]:
        """Every tag, in the order that a person gave them; digits toggle the first nine."""
        with self._access.reading() as reader:
            return tags.get_counts(reader)

    def names(self) -> tuple[Tag, ...]:
        """Every tag, in the same order; nothing is counted."""
        with self._access.reading() as reader:
            return tags.get_tags(reader)

    def among(self, papers: Iterable[PaperId]) -> tuple[TagCount, ...]:
        """The tags that any of these papers has, in the order of all, with how many of them have each."""
        with self._access.reading() as reader:
            return tags.count_among(reader, list(dict.fromkeys(papers)))

    def find(self, name: str) -> Tag | None:
        """The tag of a name."""
        with self._access.reading() as reader:
            return tags.find_tag(reader, name)

    def get(self, name: str) -> Tag:
        """The tag of a name.

        Raises:
            NotFound: there is none; the sentence names some that there are.
        """
        found = self.find(name)
        if found is None:
            known = list_names([each.tag.name for each in self.all()])
            raise NotFound(
                f"There is no tag “{name}”.", f"The tags are: {known}." if known else "There are no tags yet."
            )
        return found

    def create(self, name: str, colour: Colour | None = None) -> Tag:
        """Make a tag, behind the others."""
        with self._access.change("Created a tag") as change:
            made = tags.create(change.connection, name, colour)
            change.label = f"Created tag {made.name}"
        return made

    def rename(self, tag_id: TagId, name: str) -> Touched:
        """Give a tag another name; one that another tag has is refused, since that would be ``merge``."""
        with self._access.change("Renamed a tag") as change:
            old = tags.get_tag(change.connection, tag_id)
            change.label = f"Renamed tag {old.name} to {tags.rename(change.connection, tag_id, name).name}"
        return change.touched

    def recolour(self, tag_id: TagId, colour: Colour | None) -> Touched:
        """Give a tag a colour, or none."""
        with self._access.change("Coloured a tag") as change:
            old = tags.get_tag(change.connection, tag_id)
            change.label = f"Coloured tag {old.name} {colour}" if colour else f"Took the colour from tag {old.name}"
            tags.recolour(change.connection, tag_id, colour)
        return change.touched

    def move(self, tag_id: TagId, before: TagId | None = None) -> Touched:
        """Put a tag before another one; without one, behind the last."""
        with self._access.change("Moved a tag") as change:
            change.label = f"Moved tag {tags.get_tag(change.connection, tag_id).name}"
            next_one = None if before is None else tags.get_tag(change.connection, before).id
            tags.move(change.connection, tag_id, next_one)
        return change.touched

    def merge(self, merged: Iterable[TagId], into: TagId) -> Touched:
        """Give the papers of some tags another one instead, and delete those tags."""
        with self._access.change("Merged tags") as change:
            kept = tags.get_tag(change.connection, into)
            gone = [tags.get_tag(change.connection, tag_id) for tag_id in dict.fromkeys(merged) if tag_id != into]
            change.label = f"Merged {_call_tags([tag.name for tag in gone])} into {kept.name}"
            tags.merge(change.connection, [tag.id for tag in gone], into)
        return change.touched

    def delete(self, tag_id: TagId) -> Touched:
        """Delete a tag, from every paper too."""
        with self._access.change("Deleted a tag") as change:
            change.label = f"Deleted tag {tags.get_tag(change.connection, tag_id).name}"
            tags.delete(change.connection, tag_id)
        return change.touched

    def add(self, tag_ids: Iterable[TagId], papers: Iterable[PaperId]) -> Touched:
        """Tag papers; those that have a tag already keep it."""
        with self._access.change("Tagged papers") as change:
            _add(change, [tags.get_tag(change.connection, tag_id) for tag_id in tag_ids], papers)
        return change.touched

    def add_named(self, names: Iterable[str], papers: Iterable[PaperId]) -> Touched:
        """Tag papers with tags of these names; those that there are not yet are made."""
        with self._access.change("Tagged papers") as change:
            _add(change, [tags.find_or_add(change.connection, name) for name in names], papers)
        return change.touched

    def remove(self, tag_ids: Iterable[TagId], papers: Iterable[PaperId]) -> Touched:
        """Take tags from papers."""
        with self._access.change("Took tags from papers") as change:
            _remove(change, [tags.get_tag(change.connection, tag_id) for tag_id in tag_ids], papers)
        return change.touched

    def toggle(self, tag_id: TagId, papers: Iterable[PaperId]) -> Touched:
        """Tag the papers that lack a tag; where none does, take it from all of them."""
        selected = list(papers)
        with self._access.change("Tagged papers") as change:
            tag = tags.get_tag(change.connection, tag_id)
            if not _add(change, [tag], selected):
                _remove(change, [tag], selected)
        return change.touched

    def set_of(self, paper_id: PaperId, names: Sequence[str]) -> Touched:
        """Give a paper the tags of these names and no others; those that there are not yet are made."""
        with self._access.change("Tagged a paper") as change:
            wanted = [tags.find_or_add(change.connection, name) for name in names]
            unwanted = [tag for tag in tags.get_tags_of(change.connection, paper_id) if tag not in wanted]
            taken, given = _remove(change, unwanted, [paper_id]), _add(change, wanted, [paper_id])
            if taken and given:
                change.label = f"Changed the tags of {name_papers(change.connection, [paper_id])}"
        return change.touched


def _add(change: ChangeInProgress, wanted: Sequence[Tag], papers: Iterable[PaperId]) -> list[PaperId]:
    """Tag papers and say so in the label; the papers that came to have another tag."""
    selected = check_papers(change.connection, papers)
    given = {tag.name: tags.add_to_papers(change.connection, tag.id, selected) for tag in dict.fromkeys(wanted)}
    names, affected = _summarise(given)
    if affected:
        change.label = f"Tagged {name_papers(change.connection, affected)} with {list_names(names)}"
    return affected


def _remove(change: ChangeInProgress, unwanted: Sequence[Tag], papers: Iterable[PaperId]) -> list[PaperId]:
    """Take tags from papers and say so in the label; the papers that had one of them."""
    selected = check_papers(change.connection, papers)
    taken = {tag.name: tags.remove_from_papers(change.connection, tag.id, selected) for tag in dict.fromkeys(unwanted)}
    names, affected = _summarise(taken)
    if affected:
        change.label = f"Took {_call_tags(names)} from {name_papers(change.connection, affected)}"
    return affected


def _summarise(moved: dict[str, list[PaperId]]) -> tuple[list[str], list[PaperId]]:
    """The names of the tags that moved, and the papers on which any did, each once."""
    affected = dict.fromkeys(paper_id for papers in moved.values() for paper_id in papers)
    return [name for name, papers in moved.items() if papers], list(affected)


def _call_tags(names: Sequence[str]) -> str:
    """``tag search`` or ``tags agents and search``."""
    return f"{'tag' if len(names) == 1 else 'tags'} {list_names(names)}"
