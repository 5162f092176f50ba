"""Where a paper can be read on the web."""

from __future__ import annotations

from urllib.parse import quote

from app.papers import PaperFacts
from app.values import Url, parse_url


def find_paper_url(paper: PaperFacts) -> Url | None:
    """The address of the paper itself: its DOI's, else arXiv's; None if neither is known."""
    if paper.doi:
        return parse_url(f"https://doi.org/{quote(paper.doi, safe='/:;()')}")
    if paper.arxiv_id:
        return parse_url(f"https://arxiv.org/abs/{quote(paper.arxiv_id, safe='/')}")
    return None


def find_any_url(paper: PaperFacts) -> Url | None:
    """The address of the paper itself, else the one that was stored with it, else that of its code."""
    code = paper.repositories[0].url if paper.repositories else None
    return find_paper_url(paper) or paper.url or code
