"""What papers that are looked at together have in common."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from app.code import Repository
from app.frozen import Frozen
from app.papers import CollectionCount, TagCount

SHOWN_VALUES = 3
"""Values of a field that are told one by one; of more, only how many there are."""

SHOWN_REPOSITORIES = 5
"""Repositories that are told one by one; of more, only how many there are."""

SUMMARISED = (
    "issued", "subject", "affiliations", "citations", "venue", "volume", "issue", "status", "rating",
    "novelty", "ai_score", "authors_truncated",
)  # fmt: skip
"""The fields that papers may well have in common; a title or an identifier is each paper's own."""


class FieldSummary(Frozen):
    """What some papers have in one field, of which an empty one is a value like others.

    Attributes:
        values: the most frequent ones, as a ``Paper`` has them, each with how many papers have it.
        different: how many different ones there are.
    """

    values: tuple[tuple[Any, int], ...] = ()
    different: int = 0

    @property
    def is_common(self) -> bool:
        """Whether all papers have the same."""
        return self.different == 1


class RepositoryCount(Frozen):
    """A repository, and how many of some papers link it."""

    repository: Repository
    papers: int


class CodeSummary(Frozen, kw_only=True):
    """What some papers have of code.

    Attributes:
        links: how many link a repository; ``badges``: how many are said to have code, and link none.
        repositories: how many different ones they link.
        most_linked: those that most of them link, as many as are told one by one.
    """

    links: int = 0
    badges: int = 0
    repositories: int = 0
    most_linked: tuple[RepositoryCount, ...] = ()


class SelectionSummary(Frozen, kw_only=True):
    """What some papers have in common.

    Attributes:
        papers: how many they are; those that the library has no more do not count.
        fields: by name, those of ``SUMMARISED``.
        tags: in the order of all tags, with how many of these papers have each; those that none has are left out.
        collections: by path, likewise.
        first_year, last_year: of the papers with a date; None where none has one.
        with_citations: how many have a known count; ``citations`` is the sum of those.
        code: what they have of code.
    """

    papers: int = 0
    fields: Mapping[str, FieldSummary] = MappingProxyType({})
    tags: tuple[TagCount, ...] = ()
    collections: tuple[CollectionCount, ...] = ()
    first_year: int | None = None
    last_year: int | None = None
    with_citations: int = 0
    citations: int = 0
    code: CodeSummary = CodeSummary()
