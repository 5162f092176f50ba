"""The addresses in whose place arXiv's pages print "this https URL", and which only their HTML still has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from urllib.parse import urlsplit

from app.errors import InvalidValue
from app.formats.source import ReadPaper
from app.importing.source_text import SourceLink
from app.papers import PaperFacts
from app.repositories.links import find_repository_links
from app.repositories.web_links import find_web_links
from app.search_query.likeness import strip_version
from app.values import ArxivId, Url, parse_arxiv_id

HIDDEN = re.compile(r"this https? url", re.IGNORECASE)
"""What stands there; arXiv puts it also where a blank is missing behind a full stop (``insufficient.To``)."""


def find_hidden(papers: Sequence[ReadPaper], links: Sequence[SourceLink]) -> dict[int, list[PaperFacts]]:
    """What the hidden addresses of a page of arXiv say of its papers, by their places.

    A paper's addresses stand behind the link that is its identifier and is followed by that to its PDF, or anywhere
    where the page has one paper.
    """
    places = {strip_version(paper.facts.arxiv_id): at for at, paper in enumerate(papers) if paper.facts.arxiv_id}
    found: dict[int, list[PaperFacts]] = {}
    current = 0 if len(papers) == 1 else None
    for link, following in pairwise((*links, SourceLink("", Url("")))):
        if HIDDEN.fullmatch(link.text):
            if current is not None:
                found.setdefault(current, []).append(_read(link.url))
        elif following.text.casefold() == "pdf" and (arxiv_id := _find_arxiv_id(link.url)):
            current = places.get(strip_version(arxiv_id))
    return found


def _find_arxiv_id(url: Url) -> ArxivId | None:
    parts = urlsplit(url)
    if (parts.hostname or "").removeprefix("www.") != "arxiv.org" or not parts.path.startswith("/abs/"):
        return None
    try:
        return parse_arxiv_id(parts.path.removeprefix("/abs/"))
    except InvalidValue:
        return None


def _read(url: Url) -> PaperFacts:
    """The code or the page that an address says by itself to be; which words stand before it is not known."""
    return PaperFacts(title="", repositories=find_repository_links(url), web_links=find_web_links(url))
