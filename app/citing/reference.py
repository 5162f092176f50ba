"""A paper as one line of plain text: authors (year). Title. Venue. Link."""

from __future__ import annotations

from app.citing.addresses import find_any_url
from app.latex import to_readable
from app.names import format_names
from app.papers import PaperFacts

_MOST_AUTHORS = 10
"""Authors that are named; of more than these, the first ones and ``et al.``."""


def format_reference(paper: PaperFacts) -> str:
    """``Chen Qian, Wei Liu et al. (2023). ChatDev: .... ACL. https://doi.org/...``; what is not known is left out.

    LaTeX is made readable.  A paper without authors begins with its title.
    """
    authors, title = _format_authors(paper), _read(paper.title)
    year = f"({paper.issued.year})" if paper.issued else ""
    first, second = (authors, title) if authors else (title, "")
    parts = [f"{first} {year}".strip(), second, _read(paper.venue or "")]
    sentences = [_end(part) for part in parts if part]
    return " ".join([*sentences, *filter(None, [find_any_url(paper)])])


def _format_authors(paper: PaperFacts) -> str:
    named = paper.authors[:_MOST_AUTHORS]
    return _read(format_names(named, paper.authors_truncated or len(named) < len(paper.authors)))


def _read(text: str) -> str:
    return " ".join(to_readable(text).split())


def _end(sentence: str) -> str:
    return sentence if sentence.endswith((".", "?", "!", "。", "？", "！")) else f"{sentence}."
