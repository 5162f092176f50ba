"""Words in the labels of changes and in sentences: names listed, a field as it is called within a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from app.dates import PartialDate, format_short
from app.papers import HAND, CitationCount

if TYPE_CHECKING:
    from app.fields import Field

_MOST_NAMES = 5
_SITES = {
    HAND: "by hand",
    "profile": "researcher page",
    "scholar": "Google Scholar",
    "semantic_scholar": "Semantic Scholar",
    "dblp": "DBLP",
    "arxiv": "arXiv",
    "acl": "ACL Anthology",
    "openreview": "OpenReview",
    "orcid": "ORCID",
}
"""What the sources of counts are called; the readers themselves, which take a while to import, say more."""


def list_names(names: Sequence[str]) -> str:
    """``agents, search and code``; of many, the first few and how many more there are; "" if there are none."""
    if len(names) > _MOST_NAMES:
        return f"{', '.join(names[: _MOST_NAMES - 1])} and {len(names) - _MOST_NAMES + 1:,} more"
    *first, last = names or ("",)
    return f"{', '.join(first)} and {last}" if first else last


def name_in_sentence(field: Field) -> str:
    """``citation key``, but ``DOI`` and ``arXiv``."""
    return field.label.lower() if field.label[1:].islower() else field.label


def name_source(source: str) -> str:
    """``Google Scholar``; a source without a name of its own is called what its format is."""
    return _SITES.get(source, source)


def say_count_source(count: CitationCount) -> str:
    """``Google Scholar, 3 May 2026``."""
    day = count.counted_on
    return f"{name_source(count.source)}, {format_short(PartialDate(day.year, day.month, day.day))}"
