"""Words in the labels of changes: a title cut to fit, a field as it is called within a sentence."""

from __future__ import annotations

from app.fields import Field
from app.latex import to_readable

_SHORT_TITLE = 60


def shorten(title: str) -> str:
    """A title as it stands in a label: readable, and cut where it is long."""
    readable = to_readable(title)
    return readable if len(readable) <= _SHORT_TITLE else f"{readable[: _SHORT_TITLE - 1].rstrip()}…"


def name_in_sentence(field: Field) -> str:
    """``citation key``, but ``DOI`` and ``arXiv``."""
    return field.label.lower() if field.label[1:].islower() else field.label
