"""The identifiers and addresses that stand in the lines of an entry."""

from __future__ import annotations

import re

from app.errors import InvalidValue
from app.formats.dblp.citation import Citation
from app.values import ArxivId, Doi, Url, parse_arxiv_id, parse_doi, parse_url

_DOI = re.compile(r"(?<![\w.])10\.\d{4,9}(?:\.\d{1,9}){0,4}/[^\s\"<>]{1,300}")
_ARXIV = re.compile(
    r"(?:arxiv\.org/(?:abs|pdf)/|arxiv[:.]\s?)(\d{4}\.\d{4,5}(?:v\d{1,3})?|[a-z-]{2,12}(?:\.[a-z]{2})?/\d{7})",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://[^\s\"<>]{1,2000}", re.IGNORECASE)
_OTHERS = re.compile(r"https?://(?:(?:www\.)?dblp\.|(?:dx\.)?doi\.org)", re.IGNORECASE)
_BRACKETS = {")": "(", "]": "[", "}": "{"}


def find_doi(text: str) -> Doi | None:
    """The first DOI in a text, bare or in an address."""
    match = _DOI.search(text)
    if match is None:
        return None
    try:
        return parse_doi(_strip_end(match[0]))
    except InvalidValue:
        return None


def find_arxiv_id(citation: Citation, text: str) -> ArxivId | None:
    """The identifier behind ``CoRR abs/``, else the first in an address or in arXiv's own DOI."""
    printed = (citation.volume or "").removeprefix("abs/") if citation.venue == "CoRR" else ""
    match = None if printed else _ARXIV.search(text)
    try:
        return parse_arxiv_id(printed or (match[1] if match else ""))
    except InvalidValue:
        return None


def find_url(text: str) -> Url | None:
    """The first address that is neither DBLP's own nor a DOI."""
    for match in _ADDRESS.finditer(text):
        if not _OTHERS.match(match[0]):
            try:
                return parse_url(_strip_end(match[0]))
            except InvalidValue:
                continue
    return None


def _strip_end(text: str) -> str:
    """Without the punctuation behind an address; a bracket that it opened itself stays."""
    while text and (text[-1] in ".,;:'”’" or _is_unopened(text)):
        text = text[:-1]
    return text


def _is_unopened(text: str) -> bool:
    opening = _BRACKETS.get(text[-1])
    return opening is not None and text.count(opening) < text.count(text[-1])
