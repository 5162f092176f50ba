"""What the detail pane does to the papers that it shows: at once, or in a task where they are many."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from app.changes import Change, Touched
from app.errors import KnownError
from app.library import Library
from app.values import ChangeId, CollectionId, PaperId, TagId
from ui import language
from ui.code.links.link_steps import LinkSteps
from ui.notices import Notices

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.files.file_work import FileWork


class Edits:
    """Edits of papers, each one change; all raise KnownError where one is refused.

    Attributes:
        library: what is edited.
        desk: what a task for many papers needs; None where the pane stands by itself, and every edit runs at once.
        link_steps: what features do with a paper's links.
    """

    def __init__(self, library: Library, notices: Notices) -> None:
        self.library = library
        self.desk: Desk | None = None
        self.link_steps = LinkSteps()
        self._notices = notices

    @cached_property
    def files(self) -> FileWork:
        """Gives papers files."""
        from ui.files.file_work import FileWork  # noqa: PLC0415 - the start has no need of it

        work = FileWork(self.library, self._notices, self._notices)
        work.tasks = None if self.desk is None else self.desk.tasks
        return work

    def attempt(self, edit: Callable[[], None], widget: QWidget) -> bool:
        """Carry out an edit, and show why where it is refused; whether it was not."""
        try:
            edit()
        except KnownError as error:
            self._notices.show_error(error, widget)
            return False
        return True

    def tell(self, error: Exception, widget: QWidget) -> None:
        """Show what went wrong."""
        self._notices.show_error(error, widget)

    def tell_undoable(self, text: str) -> None:
        """Say what was just done, with a way to take it back."""
        self._notices.show_undoable(text)

    def tell_refused(self, field: str, reason: str) -> None:
        """Say that what was typed into a field could not be stored, where the field itself is gone."""
        self._notices.show_notice(language.tr("{field} was not stored: {reason}").format(field=field, reason=reason))

    def set_fields(self, ids: Sequence[PaperId], texts: Mapping[str, str]) -> None:
        """Set fields from what a person typed; a text that cannot be such a value is refused before anything begins."""
        from app.fields import get_field, parse_value  # noqa: PLC0415 - the start edits nothing

        for name, text in texts.items():
            parse_value(get_field(name), text)
        self._run(ids, lambda library: library.papers.set_fields_of(ids, texts))

    def do(self, edit: Callable[[Library], Touched]) -> Touched:
        """Make one change of one paper; refused at once where another one is under way."""
        self._refuse_if_busy()
        return edit(self.library)

    def add_tag(self, ids: Sequence[PaperId], name: str) -> None:
        """Give papers the tag of this name, which is made if there is none."""
        self._run(ids, lambda library: library.tags.add_named([name], ids))

    def remove_tag(self, ids: Sequence[PaperId], tag_id: TagId) -> None:
        """Take a tag from papers."""
        self._run(ids, lambda library: library.tags.remove([tag_id], ids))

    def add_to_collection(self, ids: Sequence[PaperId], path: str) -> None:
        """Put papers into the collection of this path, or name, which is made if there is none."""
        self._run(ids, lambda library: library.collections.add_to_path(ids, path))

    def remove_from_collection(self, ids: Sequence[PaperId], collection_id: CollectionId) -> None:
        """Take papers out of a collection."""
        self._run(ids, lambda library: library.collections.remove(ids, collection_id))

    def find_obstacle(self, change_id: ChangeId) -> str | None:
        """Why a change cannot be taken back; None if it can, as far as that is quickly told."""
        from ui.history import steps_back  # noqa: PLC0415 - the start edits nothing

        return steps_back.find_obstacle(self.library, change_id)

    def take_back(self, change: Change, widget: QWidget) -> None:
        """Take back one older step, and say so, or why it no longer applies."""
        from ui.history import steps_back  # noqa: PLC0415 - the start edits nothing

        if self.desk is None:
            self.attempt(lambda: self._tell_done(self.library.undo_step(change.id)), widget)
        else:
            steps_back.take_back(self.desk, change, self._tell_done)

    def _tell_done(self, touched: Touched) -> None:
        if touched.change is not None:
            self.tell_undoable(touched.change.label)

    def _run(self, ids: Sequence[PaperId], do: Callable[[Library], Touched]) -> None:
        from ui import bulk_edits  # noqa: PLC0415 - the start edits nothing

        self._refuse_if_busy()
        if self.desk is None or len(ids) <= bulk_edits.DIRECT:
            do(self.library)
            return
        label = language.tr("Editing %Ln papers", "Editing %Ln paper", len(ids))
        bulk_edits.run_edit(self.desk, do, label, len(ids))

    def _refuse_if_busy(self) -> None:
        from ui import bulk_edits  # noqa: PLC0415 - the start edits nothing

        if self.desk is not None:
            bulk_edits.refuse_if_busy(self.desk)
