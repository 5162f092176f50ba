"""The identifiers and addresses that stand in the lines of an entry, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.errors import InvalidValue
from app.formats.lines import Line
from app.formats.places import Place
from app.values import ArxivId, Doi, Url, parse_arxiv_id, parse_doi, parse_url

_DOI = re.compile(r"(?<![\w.])10\.\d{4,9}(?:\.\d{1,9}){0,4}/[^\s\"<>]{1,300}")
_ARXIV = re.compile(
    r"(?:arxiv\.org/(?:abs|pdf)/|arxiv[:.]\s?)(\d{4}\.\d{4,5}(?:v\d{1,3})?|[a-z-]{2,12}(?:\.[a-z]{2})?/\d{7})",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://[^\s\"<>]{1,2000}", re.IGNORECASE)
_OTHERS = re.compile(r"https?://(?:(?:www\.)?dblp\.|(?:dx\.)?doi\.org)", re.IGNORECASE)
_BRACKETS = {")": "(", "]": "[", "}": "{"}


def find_doi(lines: Sequence[Line]) -> tuple[Doi, Place] | None:
    """The first DOI, bare or in an address."""
    for line, match in _match_each(_DOI, lines):
        printed = strip_end(match[0])
        try:
            return parse_doi(printed), line.place("doi", match.start(), match.start() + len(printed))
        except InvalidValue:
            continue
    return None


def find_arxiv_id(lines: Sequence[Line]) -> tuple[ArxivId, Place] | None:
    """The first arXiv identifier in an address or in arXiv's own DOI."""
    for line, match in _match_each(_ARXIV, lines):
        return parse_arxiv_id(match[1]), line.place("arxiv_id", *match.span(1))
    return None


def find_url(lines: Sequence[Line]) -> tuple[Url, Place] | None:
    """The first address that is neither DBLP's own nor a DOI."""
    for line, match in _match_each(_ADDRESS, lines):
        printed = strip_end(match[0])
        if not _OTHERS.match(printed):
            try:
                return parse_url(printed), line.place("url", match.start(), match.start() + len(printed))
            except InvalidValue:
                continue
    return None


def _match_each(pattern: re.Pattern[str], lines: Sequence[Line]) -> Iterator[tuple[Line, re.Match[str]]]:
    return ((line, match) for line in lines for match in pattern.finditer(line.text))


def strip_end(text: str) -> str:
    """Without the punctuation behind an address; a bracket that it opened itself stays."""
    while text and (text[-1] in ".,;:'”’" or _is_unopened(text)):
        text = text[:-1]
    return text


def _is_unopened(text: str) -> bool:
    opening = _BRACKETS.get(text[-1])
    return opening is not None and text.count(opening) < text.count(text[-1])
