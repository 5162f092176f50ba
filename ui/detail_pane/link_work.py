"""What a person does to the links of the paper that is shown: each is one change, which undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from app.changes import Touched
from app.code import Link, LinkKind, RepositoryLink, WebLink
from app.library import Library
from app.library.repositories import Repositories, parse_link
from app.values import PaperId
from ui.code.links.link_steps import LinkSteps
from ui.detail_pane.edits import Edits


class LinkWork:
    """Edits links; all but ``remove`` and ``set_kind`` raise KnownError where that is refused.

    Args:
        find_ids: says which paper is shown just now.
    """

    def __init__(self, edits: Edits, find_ids: Callable[[], Sequence[PaperId]]) -> None:
        self._edits = edits
        self._find_ids = find_ids

    @property
    def steps(self) -> LinkSteps:
        """What features do with a link."""
        return self._edits.link_steps

    def add(self, text: str) -> None:
        """Link an address; an empty one is none."""
        if text.strip():
            self._change(lambda repositories, paper_id: repositories.add_link(paper_id, text))

    def edit(self, link: Link, text: str) -> None:
        """Give a link another address; an empty one takes it away."""
        if text.strip():
            kind = _find_kind_by_hand(link)
            self._change(lambda repositories, paper_id: repositories.edit_link(paper_id, link, text, kind))
        else:
            self._remove(link)

    def note_run(self, link: RepositoryLink, read_at: str, how_run: str) -> None:
        """Note at which commit the code was read or run, and how."""
        self._change(lambda repositories, paper_id: repositories.note_run(paper_id, link, read_at, how_run))

    def set_kind(self, link: Link, kind: LinkKind, widget: QWidget) -> None:
        """Say what is behind a link."""

        def change() -> None:
            self._change(lambda repositories, paper_id: repositories.edit_link(paper_id, link, link.url, kind))

        self._edits.attempt(change, widget)

    def remove(self, link: Link, widget: QWidget) -> None:
        """Take a link away, and say so."""
        self._edits.attempt(lambda: self._remove(link), widget)

    def attempt(self, do: Callable[[], None], widget: QWidget) -> None:
        """Do what a button asks for, and show why where that is refused."""
        self._edits.attempt(do, widget)

    def _remove(self, link: Link) -> None:
        self._change(lambda repositories, paper_id: repositories.remove_link(paper_id, link), told=True)

    def _change(self, do: Callable[[Repositories, PaperId], Touched], *, told: bool = False) -> None:
        for paper_id in self._find_ids():
            touched = self._edits.do(partial(_do_with, do, paper_id))
            if told and touched.change is not None:
                self._edits.tell_undoable(touched.change.label)


def _do_with(do: Callable[[Repositories, PaperId], Touched], paper_id: PaperId, library: Library) -> Touched:
    return do(library.repositories, paper_id)


def _find_kind_by_hand(link: Link) -> LinkKind | None:
    """The kind that a person gave to a link; None where it follows from the address."""
    follows = isinstance(link, WebLink) and parse_link(link.url) == link
    return None if follows else link.kind
