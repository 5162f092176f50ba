"""What looking for clones came to, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ui import language
from ui.code.news import list_repositories

if TYPE_CHECKING:
    from app.git.outcomes import ScanOutcome


def say_found(outcome: ScanOutcome) -> str:
    """What was found, and what was not, in a few sentences."""
    return " ".join(_list_sentences(outcome))


def _list_sentences(outcome: ScanOutcome) -> Iterator[str]:
    linked, moved, missing = len(outcome.linked), len(outcome.moved), len(outcome.missing)
    if linked:
        found = language.tr("Found %Ln clones: {names}.", "Found %Ln clone: {names}.", linked)
        yield found.format(names=list_repositories(outcome.linked))
    elif not (moved or outcome.known):
        yield language.tr(
            "No clone of a repository of the library is in the %Ln folders looked at.",
            "No clone of a repository of the library is in the folder looked at.",
            outcome.folders,
        )
    else:
        yield language.tr("No other clone was found.")
    if moved:
        yield language.tr("%Ln have moved.", "%Ln has moved.", moved)
    if outcome.known:
        yield language.tr("%Ln were known.", "%Ln was known.", outcome.known)
    if missing:
        gone = language.tr("%Ln are gone: {names}.", "%Ln is gone: {names}.", missing)
        yield gone.format(names=list_repositories(outcome.missing))
    if outcome.strangers:
        yield language.tr(
            "%Ln others are of no repository of the library.",
            "%Ln other is of no repository of the library.",
            outcome.strangers,
        )
    if outcome.unread:
        why = language.tr("Of %Ln no more is known: {reason}", "Of %Ln no more is known: {reason}", len(outcome.unread))
        yield why.format(reason=outcome.unread[0][1].what)
    if outcome.unreadable:
        yield language.tr(
            "%Ln folders could not be looked into.",
            "%Ln folder could not be looked into.",
            len(outcome.unreadable),
        )
