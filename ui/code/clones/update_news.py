"""What came of updates, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from app.code import Clone
from app.errors import KnownError
from app.git.outcomes import UpdateKind, UpdateOutcome
from ui import language
from ui.code.news import list_names, list_repositories, name_repository


@dataclass
class Updates:
    """What came of the clones that were to be updated, and why some were not."""

    outcomes: list[UpdateOutcome] = field(default_factory=list)
    failed: list[tuple[Clone, KnownError]] = field(default_factory=list)

    def as_error(self) -> KnownError:
        """That some could not be updated: of one alone its own error, else which, and why the first."""
        error = self.failed[0][1]
        if len(self.failed) + len(self.outcomes) == 1:
            return error
        names = list_repositories([clone for clone, _ in self.failed])
        return KnownError(language.tr("Could not update {names}.").format(names=names), str(error))


def say_updates(updates: Updates) -> str:
    """What came of all: of one alone what it is now, of several how many are what."""
    if len(updates.outcomes) == 1:
        return say_update(updates.outcomes[0])
    return " ".join(_count_kinds(updates.outcomes))


def say_update(outcome: UpdateOutcome) -> str:
    """What came of one update."""
    branch = outcome.clone.state.branch or ""
    name, upstream = name_repository(outcome.clone.repository), outcome.upstream
    if outcome.kind is UpdateKind.FORWARDED:
        told = language.tr(
            "Updated {name}: %Ln commits came in.", "Updated {name}: %Ln commit came in.", outcome.commits
        )
    else:
        told = _why_it_stays(outcome.kind)
    files = list_names(outcome.files)
    return told.format(name=name, branch=branch, upstream=upstream, files=files)


def _why_it_stays(kind: UpdateKind) -> str:
    """Why the files of a clone are as they were, though everything new was fetched."""
    texts = {
        UpdateKind.CURRENT: language.tr("{name} is up to date."),
        UpdateKind.EMPTY: language.tr("{name} has no commits yet."),
        UpdateKind.DETACHED: language.tr(
            "Fetched {name}; its files stay, since a tag or commit is checked out and no branch."
        ),
        UpdateKind.NO_UPSTREAM: language.tr("Fetched {name}; its files stay, since {branch} follows no other branch."),
        UpdateKind.UPSTREAM_GONE: language.tr("Fetched {name}; its files stay, since {upstream} is gone."),
        UpdateKind.DIVERGED: language.tr(
            "Fetched {name}; its files stay, since {branch} has commits of its own. Merge {upstream} yourself."
        ),
        UpdateKind.IN_THE_WAY: language.tr("Fetched {name}; its files stay, since you changed {files}."),
    }
    return texts[kind]


def _count_kinds(outcomes: list[UpdateOutcome]) -> Iterator[str]:
    updated = [outcome.clone for outcome in outcomes if outcome.kind is UpdateKind.FORWARDED]
    current = sum(outcome.kind in (UpdateKind.CURRENT, UpdateKind.EMPTY) for outcome in outcomes)
    held = [o.clone for o in outcomes if o.kind not in (UpdateKind.FORWARDED, UpdateKind.CURRENT, UpdateKind.EMPTY)]
    if updated:
        yield language.tr("Updated {names}.").format(names=list_repositories(updated))
    if current:
        yield language.tr("%Ln were up to date.", "%Ln was up to date.", current)
    if held:
        told = language.tr("Work of yours, or no branch to follow, kept {names} as it was.")
        yield told.format(names=list_repositories(held))
