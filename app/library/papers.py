"""Papers made by hand, edited many at a time, trashed and restored."""

from __future__ import annotations

import contextlib
import datetime
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app import frozen
from app.changes import Touched
from app.dates import find_today
from app.errors import KnownError, LibraryError
from app.fields import get_field, parse_value
from app.importing.citation_keys import make_citation_key
from app.importing.identifiers import find_identified, parse_identifier
from app.library.access import Access
from app.library.labels import list_names, name_in_sentence
from app.papers import HAND, PaperFacts
from app.store import citation_counts, collections, edited_fields, papers, trash
from app.store.copies import NOBODY, Watch
from app.store.selections import check_papers, name_papers
from app.store.writer import ChangeInProgress
from app.values import CollectionId, FileId, PaperId

_FACTS = frozenset(PaperFacts.field_names)


@dataclass(frozen=True, slots=True)
class Made:
    """A paper that was asked for by an identifier, or by a file.

    Attributes:
        new: it was made; False where the library had it already.
        file_id: the file that it came to have; None if it has it already, or there is none.
    """

    paper_id: PaperId
    new: bool
    file_id: FileId | None = None


class Papers:
    """Papers made by hand, edited many at a time, trashed and restored."""

    def __init__(self, access: Access) -> None:
        self._access = access

    # Making

    def make(self, texts: Mapping[str, str], collection_id: CollectionId | None = None) -> PaperId:
        """Make a paper from what a person typed into its fields, by name; it must have a title.

        Args:
            collection_id: it is put into this collection.

        Raises:
            InvalidValue: there is no title, or a text cannot be such a value; nothing is stored.
            KnownError: there is no such field.
            NotFound: there is no such collection; nothing is stored.
        """
        values = parse_all({"title": "", **texts})
        with self._access.change("Added a paper") as change:
            paper_id = _add(change, PaperFacts(title=values["title"]), values)
            _label_added(change, [paper_id])
            _collect(change, [paper_id], collection_id)
        return paper_id

    def make_from(
        self, text: str, texts: Mapping[str, str] | None = None, collection_id: CollectionId | None = None
    ) -> Made:
        """Make a paper from a DOI, an arXiv id or an address alone, or find the one that has it.

        One that is found is left as it is.  Until it is given a title, its title is the identifier.

        Args:
            texts: more of its fields, as for ``make``.
            collection_id: it is put into this collection, also where it was found, but in the trash.

        Raises:
            InvalidValue: the text is no identifier, or another text cannot be such a value; nothing is stored.
            KnownError: there is no such field.
            NotFound: there is no such collection; nothing is stored.
        """
        return self._make_each([parse_identifier(text)], parse_all(texts or {}), collection_id)[0]

    def make_each_from(self, texts: Sequence[str], collection_id: CollectionId | None = None) -> tuple[Made, ...]:
        """Make a paper from each of some DOIs, arXiv ids or addresses, or find it, as one step.

        Raises as ``make_from`` does; then nothing is stored of any of them.
        """
        return self._make_each([parse_identifier(text) for text in texts], {}, collection_id)

    def find(self, text: str) -> PaperId | None:
        """The paper that has a DOI, an arXiv id or an address, whatever its version; None where there is none.

        Raises:
            InvalidValue: the text is no identifier.
        """
        facts = parse_identifier(text)
        with self._access.reading() as reader:
            return find_identified(reader, facts)

    def _make_each(
        self, wanted: Sequence[PaperFacts], values: Mapping[str, Any], collection_id: CollectionId | None
    ) -> tuple[Made, ...]:
        with self._access.change("Added a paper") as change:
            made = tuple(_find_or_add(change, facts, values) for facts in wanted)
            _label_added(change, [each.paper_id for each in made if each.new])
            _collect(change, list(dict.fromkeys(each.paper_id for each in made)), collection_id)
        return made

    def make_from_file(
        self,
        path: Path,
        texts: Mapping[str, str] | None = None,
        *,
        link: bool = False,
        collection_id: CollectionId | None = None,
        watch: Watch = NOBODY,
    ) -> Made:
        """Make a paper that has a file, or give the file to the paper that it is, as one step.

        A PDF says what it is by its metadata and its first page, any other file by its name.  It is the paper that has
        its DOI or arXiv id, or a file of the same content; nothing else of that paper moves.

        Args:
            texts: more of the fields of a new paper, as for ``make``.
            link: leave the file where it is, and keep no copy.
            collection_id: a new paper is put into this collection.
            watch: hears how many bytes are read; it may cancel until they are.

        Raises:
            Cancelled: the watch said so; nothing is stored.
            InvalidValue: a text cannot be such a value; nothing is stored.
            KnownError: the file cannot be read or copied, or there is no such field; nothing is stored.
            NotFound: there is no such collection; nothing is stored.
        """
        from app.importing.documents import read_document
        from app.library.files import Files

        values, facts = parse_all(texts or {}), read_document(path)
        receiving = Files(self._access).receiving(path, link=link, watch=watch)
        with receiving as received, self._access.change("Added a paper") as change:
            known = find_identified(change.connection, facts)
            known = received.find_paper(change.connection) if known is None else known
            if known is not None and received.find_twin(change.connection, known):
                return Made(known, new=False)
            paper_id = _add(change, facts, values, by_hand=False) if known is None else known
            called = name_papers(change.connection, [paper_id])
            if known is None:
                _collect(change, [paper_id], collection_id)
            change.label = (
                f"Added {called} with {received.name}" if known is None else f"Added {received.name} to {called}"
            )
            return Made(paper_id, known is None, received.give(change, paper_id))

    # Editing

    def set_fields_of(self, ids: Collection[PaperId], texts: Mapping[str, str]) -> Touched:
        """Set fields of any number of papers from what a person typed, as one change: all of them or none.

        Raises:
            InvalidValue: a text cannot be such a value; nothing is stored.
            NotFound: one of the papers is not there; nothing is stored.
            KnownError: there is no such field, or it is the citation key and there are several papers.
        """
        values = parse_all(texts)
        if "citation_key" in values and len(set(ids)) > 1:
            raise KnownError("A citation key belongs to one paper.", "Give each paper its own.")
        with self._access.change("Edited") as change:
            chosen = check_papers(change.connection, ids)
            known_as = name_papers(change.connection, chosen)  # before its title moves
            moved = {name: set_value(change, chosen, name, value) for name, value in values.items()}
            touched = sorted(set().union(*moved.values()))
            named = known_as if len(chosen) == 1 else name_papers(change.connection, touched)
            change.label = f"Edited {_name_fields(moved)} of {named}"
        return change.touched

    # The trash

    def trashed(self) -> int:
        """How many papers are in the trash."""
        with self._access.reading() as reader:
            return trash.count_trashed(reader)

    def trash(self, ids: Iterable[PaperId]) -> Touched:
        """Move papers to the trash, where no list, count or search finds them; those that are in it stay.

        Raises:
            NotFound: one of the papers is not there; nothing is stored.
        """
        now = datetime.datetime.now(datetime.UTC)
        return self._move(
            ids, trash.find_kept, lambda change, those: trash.trash(change, those, now), "Moved {} to the trash"
        )

    def restore(self, ids: Iterable[PaperId]) -> Touched:
        """Take papers out of the trash, with all that they had; those that are not in it stay as they are.

        Raises:
            NotFound: one of the papers is not there; nothing is stored.
        """
        return self._move(ids, trash.find_trashed, trash.restore, "Restored {} from the trash")

    def empty_trash(self, ids: Iterable[PaperId]) -> Touched:
        """Delete papers for good, with their notes and all else; ``undo`` alone brings them back.

        Args:
            ids: what the person saw and confirmed; a paper among them that is not in the trash any more is kept.

        Raises:
            NotFound: one of the papers is not there any more; nothing is stored.
        """
        touched = self._move(ids, trash.find_trashed, trash.delete, "Deleted {} from the trash")
        self._sweep_files()
        return touched

    def _sweep_files(self) -> None:
        from app.library.files import Files

        with contextlib.suppress(LibraryError):  # the papers are gone; files can go the next time
            Files(self._access).sweep()

    def _move(
        self,
        ids: Iterable[PaperId],
        find: Callable[[sqlite3.Connection, Iterable[PaperId]], list[PaperId]],
        move: Callable[[ChangeInProgress, Iterable[PaperId]], None],
        label: str,
    ) -> Touched:
        with self._access.change(label) as change:
            moving = find(change.connection, check_papers(change.connection, ids))
            change.label = label.format(name_papers(change.connection, moving))
            move(change, moving)
        return change.touched


def _find_or_add(change: ChangeInProgress, facts: PaperFacts, values: Mapping[str, Any]) -> Made:
    known = find_identified(change.connection, facts)
    return Made(_add(change, facts, values), new=True) if known is None else Made(known, new=False)


def _label_added(change: ChangeInProgress, added: list[PaperId]) -> None:
    if added:
        change.label = f"Added {name_papers(change.connection, added)}"


def _collect(change: ChangeInProgress, ids: list[PaperId], collection_id: CollectionId | None) -> None:
    """Put papers that are not in the trash into a collection, and say so in the label; None is no collection."""
    if collection_id is None:
        return
    collection = collections.get_collection(change.connection, collection_id)
    added = collections.add_papers(change.connection, collection_id, trash.find_kept(change.connection, ids))
    if added:
        change.label = f"Added {name_papers(change.connection, added)} to {collection.name}"


def _add(change: ChangeInProgress, facts: PaperFacts, values: Mapping[str, Any], *, by_hand: bool = True) -> PaperId:
    """Write a new paper: what is known of it, ``by_hand`` or not, and the values that a person gave: the stronger."""
    given = {name: value for name, value in values.items() if name in _FACTS}
    whole = frozen.replace(facts, **given)
    key = make_citation_key(change.connection, whole)
    paper_id = papers.add_paper(change, whole, key, datetime.datetime.now(datetime.UTC))
    for name in values.keys() - given.keys():
        papers.set_value(change, paper_id, name, values[name])
    _mark_made(change, paper_id, facts if by_hand else PaperFacts(title=facts.title), given)
    _count_by_hand(change, [paper_id], whole.citations)
    return paper_id


def _mark_made(change: ChangeInProgress, paper_id: PaperId, facts: PaperFacts, given: Mapping[str, Any]) -> None:
    """Record what of a new paper the person gave: values, and an identifier, of which a title alone is no value."""
    identifiers = [name for name in ("doi", "arxiv_id", "url") if getattr(facts, name)]
    for name in dict.fromkeys([*identifiers, *(name for name, value in given.items() if value not in (None, "", ()))]):
        edited_fields.mark(change, (paper_id,), name)


def parse_all(texts: Mapping[str, str]) -> dict[str, Any]:
    """The values that texts mean for fields, by name.

    Raises:
        InvalidValue: a text cannot be such a value.
        KnownError: there is no such field.
    """
    return {name: parse_value(get_field(name), text) for name, text in texts.items()}


def set_value(change: ChangeInProgress, ids: Sequence[PaperId], name: str, value: Any) -> set[PaperId]:
    """Set a field of papers as a person does, who has a say in it from then on; which of them it moved."""
    if name == "citation_key":
        return {paper_id for paper_id in ids if papers.set_value(change, paper_id, name, value)}
    moved = papers.set_values(change, ids, name, value)
    edited_fields.mark(change, sorted(moved), name)
    if name == "citations":
        _count_by_hand(change, moved, value)
    return moved


def _count_by_hand(change: ChangeInProgress, ids: Iterable[PaperId], citations: int | None) -> None:
    """Record that a person counted, today; who clears a count says nothing of how many there are."""
    if citations is not None:
        today = find_today()
        citation_counts.add_counts(change, ((paper_id, citations, HAND, today) for paper_id in sorted(ids)))


def _name_fields(moved: Mapping[str, set[PaperId]]) -> str:
    """``venue, DOI and pages``: those of the fields that moved anywhere."""
    return list_names([name_in_sentence(get_field(name)) for name, those in moved.items() if those])
