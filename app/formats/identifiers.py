"""Identifiers and addresses that stand on lines of their own, or in a title or a venue."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.places import Place
from app.values import ArxivId, Doi, Url, parse_arxiv_id, parse_doi, parse_url

_LONGEST = 300
_DOI = re.compile(r"(?<![\w.])10\.\d{4,9}(?:\.\d+)*/[^\s\"<>]+", re.ASCII)
_ARXIV = re.compile(
    r"(?:arxiv:\s?|arxiv\.org/(?:abs|pdf)/|abs/)(\d{4}\.\d{4,5}(?:v\d+)?|[a-z-]{2,20}(?:\.[A-Z]{2})?/\d{7})(?!\d)",
    re.IGNORECASE | re.ASCII,
)
_URL = re.compile(r"https?://(?:www\.)?(?:semanticscholar\.org/paper|aclanthology\.org)/\S+", re.ASCII)
_LABELLED = re.compile(
    r"(?:doi:? ?)?(?:https?://(?:dx\.)?doi\.org/)?10\.\d{4,9}\S*/\S+"
    r"|arxiv: ?[\w.-]+(?:/\d+)?|https?://(?:www\.)?(?:arxiv\.org/(?:abs|pdf)|semanticscholar\.org/paper|aclanthology\.org)/\S+"
    r"|corpus ?id:? ?\d+",
    re.IGNORECASE | re.ASCII,
)
Value = TypeVar("Value", Doi, ArxivId, Url)


class Identifiers(NamedTuple):
    """What identifies a paper, and where each stands."""

    doi: Doi | None = None
    arxiv_id: ArxivId | None = None
    url: Url | None = None
    places: tuple[Place, ...] = ()


def is_identifier(text: str) -> bool:
    """Whether a line is an identifier or an address and nothing else."""
    return len(text) <= _LONGEST and bool(_LABELLED.fullmatch(text))


def find_identifiers(lines: Sequence[Line]) -> Identifiers:
    """The first of each kind on these lines."""
    places: list[Place] = []
    doi = _find(lines, "doi", _DOI, parse_doi, places)
    arxiv_id = _find(lines, "arxiv_id", _ARXIV, parse_arxiv_id, places)
    url = _find(lines, "url", _URL, parse_url, places)
    return Identifiers(doi, arxiv_id, url, tuple(places))


def _find(
    lines: Sequence[Line], field: str, form: re.Pattern[str], parse: Callable[[str], Value], places: list[Place]
) -> Value | None:
    for line in lines:
        for match in form.finditer(line.text[:_LONGEST]):
            start, stop = match.span(1 if form.groups else 0)
            text = line.text[start:stop].rstrip(".,;:)]}’”'")
            try:
                value = parse(text)
            except InvalidValue:
                continue
            places.append(line.place(field, start, start + len(text)))
            return value
    return None
