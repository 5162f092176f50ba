"""Choices for many papers at once: what the menu over the table offers for the rows shown, or for those selected."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtWidgets import QMenu, QWidget

from app.importing.plan import Decision, Outcome, PlannedPaper
from ui import language
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
        for take in (True, False):
            yield BulkChoice(_format_take(name, papers, take=take), positions, None, name, take)


def _find_decisions(entries: Sequence[PlannedPaper], positions: frozenset[int]) -> Iterator[BulkChoice]:
    kinds: dict[tuple[object, ...], PlannedPaper] = {}
    papers: Counter[tuple[object, ...]] = Counter()
    for entry in entries:
        kind = entry.outcome, entry.trashed, entry.paper_id is None, entry.twin is None
        kinds[kind] = entry
        papers[kind] += 1
    for decision in _DECISIONS:
        meant = {kind for kind, entry in kinds.items() if decision in find_choices(entry)}
        if meant:
            in_doubt = any(kinds[kind].outcome == Outcome.CHOICE for kind in meant)
            about = sum(papers[kind] for kind in meant)
            yield BulkChoice(_format_decision(decision, about, in_doubt=in_doubt), positions, decision)


_DECISIONS = (Decision.ADD, Decision.UPDATE, Decision.RESTORE, Decision.LEAVE_OUT)


def _format_take(field: str, papers: int, *, take: bool) -> str:
    if take:
        said = language.tr("Take {field} for all %Ln", "Take {field} for this one", papers)
    else:
        said = language.tr("Keep {field} for all %Ln", "Keep {field} for this one", papers)
    return said.format(field=format_field(field))


def _format_decision(decision: Decision, papers: int, *, in_doubt: bool) -> str:
    if decision == Decision.ADD and in_doubt:
        return language.tr("Add (keep both) for all %Ln", "Add (keep both) for this one", papers)
    if decision == Decision.UPDATE and in_doubt:
        return language.tr("Update (merge) for all %Ln", "Update (merge) for this one", papers)
    if decision == Decision.ADD:
        return language.tr("Add for all %Ln", "Add for this one", papers)
    if decision == Decision.UPDATE:
        return language.tr("Update for all %Ln", "Update for this one", papers)
    if decision == Decision.RESTORE:
        return language.tr("Restore for all %Ln", "Restore for this one", papers)
    return language.tr("Leave out for all %Ln", "Leave out for this one", papers)


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
