"""What the list knows of each repository: made once, off the thread of the window."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from app.code import Clone, LinkedRepository, LinkKind, Repository
from app.repositories.kinds import kind_of_repository
from ui import language
from ui.code.link_texts import kind_word
from ui.code.news import name_repository


class RepositoryRow(NamedTuple):
    """A repository as the list shows, sorts and filters it; what is known of no clone is None.

    Attributes:
        linked: as the library has it.
        key: what it is known by.
        name: ``OpenBMB/ChatDev``; ``folded`` is the same in lower case.
        sought: the text in which the words of the filter are looked for.
        distance: how many commits the clone is behind and ahead.
    """

    linked: LinkedRepository
    key: str
    host: str
    name: str
    folded: str
    sought: str
    papers: int
    folder: str | None = None
    branch: str | None = None
    committed_at: datetime.datetime | None = None
    distance: tuple[int, int] | None = None
    changed: int | None = None

    @property
    def clone(self) -> Clone | None:
        """The one on this computer."""
        return self.linked.clone

    @property
    def is_cloned(self) -> bool:
        """Whether there is a clone whose folder is there."""
        return self.linked.is_cloned


def make_rows(repositories: Iterable[LinkedRepository], cloned: str) -> list[RepositoryRow]:
    """The rows of some repositories, in their order.

    Args:
        cloned: what a person types to find those that are cloned, in the person's language.
    """
    return [_make_row(each, f" {cloned.casefold()} cloned") for each in repositories]


def name_cloned() -> str:
    """What a person types to find the repositories that are cloned."""
    return language.tr("cloned", "typed to find repositories of which there is a clone; one word")


def keep_fitting(rows: Sequence[RepositoryRow], typed: str) -> list[RepositoryRow]:
    """The rows that have each of the words that were typed, anywhere in host, owner and name."""
    fitting = list(rows)
    for word in typed.casefold().split():
        fitting = [row for row in fitting if word in row.sought]
    return fitting


def _make_row(linked: LinkedRepository, cloned: str) -> RepositoryRow:
    repository, clone = linked.repository, linked.clone
    name, key = name_repository(repository), repository.key
    sought = " ".join((key, *_find_kind_words(repository)))
    row = RepositoryRow(linked, key, repository.host, name, name.casefold(), sought=sought, papers=linked.papers)
    if clone is None:
        return row
    if clone.missing:
        return row._replace(folder=str(clone.path))
    state = clone.state
    return row._replace(
        sought=sought + cloned,
        folder=str(clone.path),
        branch=state.branch,
        committed_at=state.committed_at,
        distance=None if state.behind is None and state.ahead is None else (state.behind or 0, state.ahead or 0),
        changed=state.changed,
    )


def _find_kind_words(repository: Repository) -> tuple[str, ...]:
    """What a person types to find models, data or demos: all else is code."""
    kind = kind_of_repository(repository)
    return () if kind == LinkKind.CODE else (kind.value, kind_word(kind).casefold())
