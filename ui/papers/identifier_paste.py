"""Papers from what was copied or dropped: DOIs, arXiv ids and addresses, one a line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import KnownError
from app.search_query import InCollection, Query, parts_of
from ui import language
from ui.desk import Desk

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

    from app.library.papers import Made
    from app.values import CollectionId

_LONGEST = 20_000
"""Characters; what is longer is a page."""


class IdentifierPaste(QObject):
    """Makes papers of identifiers in the collection that is shown, or shows those that have them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.incoming.add_taker(self.take)

    def take(self, mime: QMimeData) -> bool:
        """Make papers of what was copied or dropped; whether that is what it holds."""
        texts = find_identifiers(mime.text()) if mime.hasText() else []
        if texts:
            self.make(texts)
        return bool(texts)

    def make(self, texts: Sequence[str]) -> None:
        """Make papers of identifiers as one step, show them, and say what came of it."""
        papers, collection_id = self._desk.library.papers, find_collection(self._desk.selection.view)
        try:
            made = papers.make_each_from(texts, collection_id)
        except KnownError as error:
            self._desk.notices.show_error(error)
            return
        self.show_made(made)

    def show_made(self, made: Sequence[Made]) -> None:
        """Select papers that were just made or found, and say which."""
        ids = list(dict.fromkeys(each.paper_id for each in made))
        new = sum(each.new for each in made)
        self._desk.selection.reveal(ids)
        trashed = not new and any(self._desk.library.get_paper(paper_id).trashed_at for paper_id in ids)
        if new:
            self._desk.notices.show_undoable(_say_made(new, len(ids) - new))
        elif trashed:
            self._desk.notices.show_notice(_say_trashed(len(ids)), self._desk.actions["restore"])
        else:
            self._desk.notices.show_notice(_say_known(len(ids)))


def find_identifiers(text: str) -> list[str]:
    """The lines of a text, if each is a DOI, an arXiv id or an address, or nearly a DOI; else none."""
    if len(text) > _LONGEST:
        return []
    from app.importing.identifiers import is_identifier  # noqa: PLC0415 - the start pastes nothing

    lines = list(filter(None, map(str.strip, text.splitlines())))
    return lines if all(map(is_identifier, lines)) else []


def find_collection(view: Query) -> CollectionId | None:
    """The collection that a view shows, into which new papers go."""
    shown = (part.collection_id for part in parts_of(view) if isinstance(part, InCollection))
    return next(shown, None)


def _say_made(new: int, known: int) -> str:
    added = language.tr("Added %Ln papers", "Added %Ln paper", new)
    if not known:
        return added
    there = language.tr("%Ln were in the library already", "%Ln was in the library already", known)
    return language.tr("{added}; {there}").format(added=added, there=there)


def _say_known(papers: int) -> str:
    return language.tr("You have these %Ln papers already", "You have this paper already", papers)


def _say_trashed(papers: int) -> str:
    return language.tr("These %Ln papers are in the trash", "This paper is in the trash", papers)
