"""Words in the labels of changes and in sentences: names listed, a field as it is called within a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from app.fields import Field

_MOST_NAMES = 5


def list_names(names: Sequence[str]) -> str:
    """``agents, search and code``; of many, the first few and how many more there are; "" if there are none."""
    if len(names) > _MOST_NAMES:
        return f"{', '.join(names[: _MOST_NAMES - 1])} and {len(names) - _MOST_NAMES + 1:,} more"
    *first, last = names or ("",)
    return f"{', '.join(first)} and {last}" if first else last


def name_in_sentence(field: Field) -> str:
    """``citation key``, but ``DOI`` and ``arXiv``."""
    return field.label.lower() if field.label[1:].islower() else field.label
