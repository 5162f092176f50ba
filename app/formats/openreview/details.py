"""What a paper says of itself where its details are unfolded: an abstract, identifiers, links to code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from app.code import RepositoryLink, WebLink
from app.errors import InvalidValue
from app.formats.lines import Line, span_all
from app.formats.linked import find_linked
from app.formats.openreview import wording
from app.formats.places import Place
from app.values import ArxivId, Doi, Url, parse_arxiv_id, parse_doi, parse_url

_DOI = re.compile(r"(?<![\w.])10\.\d{4,9}(?:\.\d+)*/[^\s\"<>,;]+")
_ARXIV = re.compile(
    r"arxiv[:. /]{1,3}(?:org/)?(?:abs/|pdf/)?(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,20}(?:\.[A-Z]{2})?/\d{7})(?![\d…])",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://(?:www\.)?openreview\.net/(?:forum|pdf)\?id=[\w-]+")
_BEHIND = ".)]}’”'"
_HELD = 10_000
"""A line of identifiers is shorter; of a longer one only so much is looked at."""


class Detail(NamedTuple):
    """What stands behind one label; ``lines`` begin behind it."""

    label: str
    lines: list[Line]


class Details(NamedTuple):
    """What the details of a paper say, and where."""

    abstract: str = ""
    doi: Doi | None = None
    arxiv_id: ArxivId | None = None
    url: Url | None = None
    repositories: tuple[RepositoryLink, ...] = ()
    web_links: tuple[WebLink, ...] = ()
    places: tuple[Place, ...] = ()


def read_details(lines: Sequence[Line], venue: Line | None) -> Details:
    """Read the lines behind a paper.

    An identifier in the abstract is rather another paper's, so those of the other lines alone count; code is linked
    from the abstract too.
    """
    parts = list(_part(lines))
    abstract = [line for part in parts if part.label == "abstract" for line in part.lines]
    others = [line for part in parts if part.label not in ("abstract", "bibtex") for line in part.lines]
    doi = _find_doi([*others, venue] if venue else others)
    arxiv_id = _find_arxiv_id([*others, venue] if venue else others)
    url = _find_url(others)
    linked = find_linked(lines, page=url[0] if url else None)
    places = [found[1] for found in (doi, arxiv_id, url) if found] + list(linked.places)
    places += span_all("abstract", abstract, lines) if abstract else []
    return Details(
        " ".join(line.text for line in abstract),
        doi[0] if doi else None,
        arxiv_id[0] if arxiv_id else None,
        url[0] if url else None,
        linked.repositories,
        linked.web_links,
        tuple(places),
    )


def _part(lines: Sequence[Line]) -> Iterator[Detail]:
    """The details, by label; of the abstract only the first counts."""
    part: Detail | None = None
    seen = set()
    for line in lines:
        match = wording.match_label(line.text)
        if match:
            if part:
                yield part
            label = match["label"].casefold()
            part = Detail("" if label in seen else label, [])
            seen.add(label)
        text = line.part(match.end()) if match else line
        if part and text.text and not wording.is_between(text.text):
            part.lines.append(text)
    if part:
        yield part


def _find_doi(lines: Sequence[Line]) -> tuple[Doi, Place] | None:
    for line in lines:
        if match := _DOI.search(line.text, 0, _HELD):
            printed = match[0].rstrip(_BEHIND)
            try:
                return parse_doi(printed), line.place("doi", match.start(), match.start() + len(printed))
            except InvalidValue:
                continue
    return None


def _find_arxiv_id(lines: Sequence[Line]) -> tuple[ArxivId, Place] | None:
    for line in lines:
        if match := _ARXIV.search(line.text, 0, _HELD):
            return parse_arxiv_id(match[1]), line.place("arxiv_id", *match.span(1))
    return None


def _find_url(lines: Sequence[Line]) -> tuple[Url, Place] | None:
    for line in lines:
        if match := _ADDRESS.search(line.text, 0, _HELD):
            return parse_url(match[0]), line.place("url", *match.span())
    return None
