"""Choices for many papers at once: what the menu over the table offers for the rows shown, or for those selected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QMenu, QWidget

from app.importing.plan import Decision, Outcome, PlannedPaper
from ui.import_dialog.decisions import find_choices
from ui.import_dialog.wording import format_field


class BulkChoice(NamedTuple):
    """Something that can be said of many papers at once.

    Attributes:
        text: as a person reads it: ``Take Citations for all 12``.
        positions: those of the papers among which it is for those that it can be about.
        decision: what is to happen to them; None where a field is taken or kept.
        field, take: the field, and whether it is taken from the source or kept.
    """

    text: str
    positions: frozenset[int]
    decision: Decision | None = None
    field: str = ""
    take: bool = False


def find_choices_for(entries: Sequence[PlannedPaper]) -> list[BulkChoice]:
    """What can be chosen for these papers: fields first, the most frequent on top, then decisions.

    Each choice is for all of them; those that it cannot be about are not counted, and left as they are.
    """
    positions = frozenset(entry.paper.position for entry in entries)
    return [*_find_takes(entries, positions), *_find_decisions(entries, positions)]


def _find_takes(entries: Sequence[PlannedPaper], positions: frozenset[int]) -> Iterator[BulkChoice]:
    fields = Counter(change.field for entry in entries for change in entry.changes)
    for name, papers in fields.most_common():
        for verb, take in (("Take", True), ("Keep", False)):
            yield BulkChoice(f"{verb} {format_field(name)} {_of(papers)}", positions, None, name, take)


def _find_decisions(entries: Sequence[PlannedPaper], positions: frozenset[int]) -> Iterator[BulkChoice]:
    kinds: dict[tuple[object, ...], PlannedPaper] = {}
    papers: Counter[tuple[object, ...]] = Counter()
    for entry in entries:
        kind = entry.outcome, entry.trashed, entry.paper_id is None, entry.twin is None
        kinds[kind] = entry
        papers[kind] += 1
    for decision, text in _VERBS.items():
        meant = {kind for kind, entry in kinds.items() if decision in find_choices(entry)}
        if meant:
            in_doubt = any(kinds[kind].outcome == Outcome.CHOICE for kind in meant)
            yield BulkChoice(f"{text(in_doubt)} {_of(sum(papers[kind] for kind in meant))}", positions, decision)


_VERBS: dict[Decision, Callable[[bool], str]] = {
    Decision.ADD: lambda doubt: "Add (keep both)" if doubt else "Add",
    Decision.UPDATE: lambda doubt: "Update (merge)" if doubt else "Update",
    Decision.RESTORE: lambda _: "Restore",
    Decision.LEAVE_OUT: lambda _: "Leave out",
}


def _of(papers: int) -> str:
    return "for this one" if papers == 1 else f"for all {papers:,}"


def make_bulk_menu(
    choices: Sequence[BulkChoice], heading: str, choose: Callable[[BulkChoice], None], parent: QWidget
) -> QMenu:
    """A menu of these choices under a heading that says which papers they are for."""
    menu = QMenu(parent)
    menu.setObjectName("bulk-menu")
    menu.addAction(heading).setEnabled(False)
    menu.addSeparator()
    was_field = False
    for choice in choices:
        if was_field and choice.decision is not None:
            menu.addSeparator()
        was_field = choice.decision is None
        action = menu.addAction(choice.text.replace("&", "&&"))
        action.triggered.connect(lambda _checked=False, chosen=choice: choose(chosen))
    return menu
