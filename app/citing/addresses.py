"""Where a paper can be read on the web."""

from __future__ import annotations

from urllib.parse import quote

from app.papers import PaperFacts
from app.values import Url, parse_url

IDENTIFIERS = ("doi", "arxiv_id", "url")
"""The fields that lead to a paper, the surest first."""


def find_paper_url(paper: PaperFacts) -> Url | None:
    """The address of the paper itself: its DOI's, else arXiv's, else its web address; None if none is known."""
    found = (find_field_url(name, getattr(paper, name)) for name in IDENTIFIERS)
    return next((url for url in found if url is not None), None)


def find_field_url(name: str, value: str | None) -> Url | None:
    """The address that one of the identifying fields leads to; None where it is empty."""
    if not value:
        return None
    if name == "doi":
        return parse_url(f"https://doi.org/{quote(value, safe='/:;()')}")
    if name == "arxiv_id":
        return parse_url(f"https://arxiv.org/abs/{quote(value, safe='/')}")
    return parse_url(value)


def find_any_url(paper: PaperFacts) -> Url | None:
    """The address of the paper itself, else that of its code."""
    code = paper.repositories[0].url if paper.repositories else None
    return find_paper_url(paper) or code
