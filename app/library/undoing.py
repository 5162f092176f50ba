"""The history of a library: what was changed, and taking it back."""

from __future__ import annotations

from app.changes import Change, HistorySize, Touched
from app.library.parts import Parts
from app.store import change_rows, history
from app.values import ChangeId, PaperId


class Undoing(Parts):
    """What a library offers of its history."""

    def next_undo(self) -> Change | None:
        """The change that ``undo`` would take back."""
        with self._access.reading() as reader:
            return change_rows.find_next_undo(reader)

    def next_redo(self) -> Change | None:
        """The change that ``redo`` would make again."""
        with self._access.reading() as reader:
            return change_rows.find_next_redo(reader)

    def undo(self, expected: ChangeId | None = None) -> Touched:
        """Take back the newest change; ``expected`` is the one that the person saw.

        Raises:
            Declined: there is none, it is another one, or its rows are no longer what it left.
        """
        return self._access.announce(self._access.writer.undo(expected))

    def redo(self, expected: ChangeId | None = None) -> Touched:
        """Make again the change that was undone last; raises as ``undo`` does."""
        return self._access.announce(self._access.writer.redo(expected))

    def undo_step(self, change_id: ChangeId) -> Touched:
        """Take back one older change, by a change of its own, where all that it changed is still as it left it.

        Raises:
            Declined: it is not, in words that name what moved since; or the step is undone, or kept no more.
        """
        return self._access.announce(self._access.writer.undo_step(change_id))

    def find_step_obstacle(self, change_id: ChangeId) -> str | None:
        """What ``undo_step`` would say if it declined just now; None if it would take the change back."""
        with self._access.reading() as reader:
            return history.find_step_obstacle(reader, change_id)

    def history(self, paper_id: PaperId | None = None, limit: int = 100) -> tuple[Change, ...]:
        """The changes of the library, newest first; of one paper, with what each did to it. Undone ones are marked."""
        with self._access.reading() as reader:
            if paper_id is None:
                return history.get_history(reader, None, limit)
            from app.library.history import get_described

            return get_described(reader, paper_id, limit)

    def count_touched(self, change_id: ChangeId) -> int:
        """How many papers a change touched, and undoing it would."""
        with self._access.reading() as reader:
            return history.count_touched(reader, change_id)

    def find_changes(self, text: str = "", before: ChangeId | None = None, limit: int = 100) -> tuple[Change, ...]:
        """The changes of the library whose label holds the words of a text, newest first, a page at a time.

        Args:
            before: the last one of the page before.
        """
        with self._access.reading() as reader:
            return history.find_changes(reader, text.split(), before, limit)

    def history_papers(self, change_id: ChangeId) -> tuple[PaperId, ...]:
        """The papers that a change touched and that are still there, by id; those in the trash too."""
        with self._access.reading() as reader:
            return history.get_papers(reader, change_id)

    def history_size(self) -> HistorySize:
        """How much can be undone and redone, and how much there may be."""
        with self._access.reading() as reader:
            return history.get_size(reader)
