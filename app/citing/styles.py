"""The ways in which papers can be cited."""

from __future__ import annotations

import enum
from collections.abc import Iterable

from app.citing.bibtex import format_bibtex
from app.citing.reference import format_reference
from app.papers import Paper


class CitationStyle(enum.StrEnum):
    """What a citation looks like."""

    REFERENCE = "reference"
    BIBTEX = "bibtex"


_FORMATS = {CitationStyle.REFERENCE: (format_reference, "\n"), CitationStyle.BIBTEX: (format_bibtex, "\n\n")}
"""What formats one paper, and what parts several."""


def format_citations(papers: Iterable[Paper], style: CitationStyle) -> str:
    """Papers in their order, one a line as references, parted by an empty line as entries for BibTeX."""
    format_one, between = _FORMATS[style]
    return between.join(map(format_one, papers))
