"""Small checked values: a NewType proves that its text went through the parser."""

from __future__ import annotations

import re
import unicodedata
from typing import NewType
from urllib.parse import urlsplit

from app.errors import InvalidValue

PaperId = NewType("PaperId", int)
ResearcherId = NewType("ResearcherId", int)
ProfileId = NewType("ProfileId", int)
ChangeId = NewType("ChangeId", int)
CollectionId = NewType("CollectionId", int)
TagId = NewType("TagId", int)
SavedSearchId = NewType("SavedSearchId", int)
NoteId = NewType("NoteId", int)
FileId = NewType("FileId", int)
ImportId = NewType("ImportId", int)
Doi = NewType("Doi", str)
ArxivId = NewType("ArxivId", str)
Url = NewType("Url", str)

LARGEST_COUNT = 100_000_000
"""More citations than any paper has; a larger number is a slip of the keyboard."""

# Patterns are compiled by ``re`` when they are asked for first: each start would pay for them, and needs none.
_DOI = r"(?:doi:\s*|https?://(?:dx\.)?doi\.org/)?(10\.\d{4,9}(?:\.\d+)*/\S+)"
_ARXIV = (
    r"(?:arxiv:\s*|https?://(?:www\.)?arxiv\.org/(?:abs|pdf)/)?"
    r"(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(v\d+)?(?:\.pdf)?"
)
_COUNT = r"(?P<digits>\d{1,3}(?:[,\u202f\u00a0 ']\d{3})+|\d+)"
_SCALED = r"(?P<number>\d+(?:\.\d+)?)\s*(?P<scale>[KkMm万])"
_PERCENT = r"(\d{1,3})(?:[.,](\d{1,6}))?\s*%?"
_SCALES = {"k": 1_000, "m": 1_000_000, "万": 10_000}
_CITATION_KEY = r"[^\s{}(),=\\\"#%~']+"


def parse_doi(text: str) -> Doi:
    """Parse a DOI as typed or copied: bare, ``doi:...`` or a doi.org link; lower-cased (DOIs ignore case).

    Raises:
        InvalidValue: the text is not ``10.<registrant>/<suffix>`` (DOI Handbook, 2.2).
    """
    match = re.fullmatch(_DOI, text.strip(), re.IGNORECASE)
    if match is None:
        raise InvalidValue(text, f"“{text}” is not a DOI.", "A DOI looks like 10.48550/arxiv.2307.07924.")
    return Doi(match[1].lower())


def parse_arxiv_id(text: str) -> ArxivId:
    """Parse an arXiv identifier, old (``math.GT/0309136``) or new (``2307.07924``), with or without its version.

    Raises:
        InvalidValue: the text is neither form (arXiv identifier scheme, 1991 and 2007).
    """
    match = re.fullmatch(_ARXIV, text.strip(), re.IGNORECASE)
    if match is None:
        remedy = "One looks like 2307.07924 or math.GT/0309136."
        raise InvalidValue(text, f"“{text}” is not an arXiv identifier.", remedy)
    return ArxivId(match[1] + (match[2] or "").lower())


def parse_url(text: str) -> Url:
    """Parse a web address that is safe to open: http or https, with a host, without blanks or control characters.

    Raises:
        InvalidValue: anything else.
    """
    stripped = text.strip()
    try:
        parts = urlsplit(stripped)
        host = parts.hostname
    except ValueError:
        host = None
    odd = any(char.isspace() or unicodedata.category(char) in ("Cc", "Cf") for char in stripped)
    if not host or odd or parts.scheme not in ("http", "https"):
        raise InvalidValue(text, f"“{text}” is not a web address.", "One starts with http:// or https://.")
    return Url(stripped)


def parse_count(text: str) -> int:
    """Parse a count of things: ``7106``, ``7,106``, ``12.3K``, ``1.2万``.

    Raises:
        InvalidValue: it is not a whole number from 0 to LARGEST_COUNT.
    """
    stripped = unicodedata.normalize("NFKC", text).strip()
    count = _parse_scaled(stripped)
    if count is None and (match := re.fullmatch(_COUNT, stripped)):
        digits = "".join(char for char in match["digits"] if char.isdigit())
        count = int(digits) if len(digits) < 20 else LARGEST_COUNT + 1
    if count is None:
        raise InvalidValue(text, f"“{text}” is not a count.", "Type a whole number such as 74, or leave it empty.")
    if count > LARGEST_COUNT:
        raise InvalidValue(text, f"{stripped} is more than any paper has.", "Type a smaller number.")
    return count


def parse_percent(text: str) -> float:
    """Parse a number from 0 to 100: ``50``, ``50 %``, ``62.5``, ``62,5``; at most six digits stand behind its mark.

    Raises:
        InvalidValue: anything else.
    """
    match = re.fullmatch(_PERCENT, unicodedata.normalize("NFKC", text).strip())
    percent = float(f"{match[1]}.{match[2] or 0}") if match else None
    if percent is None or percent > 100:
        raise InvalidValue(text, f"“{text}” is no number from 0 to 100.", "Type one such as 62.5, or leave it empty.")
    return percent


def parse_citation_key(text: str) -> str:
    """Parse a BibTeX key: one word without braces, commas, quotes, ``#``, ``%``, ``~``, ``=`` or a backslash.

    Raises:
        InvalidValue: anything else.
    """
    stripped = text.strip()
    if re.fullmatch(_CITATION_KEY, stripped) is None:
        remedy = "Use one word of letters, digits and -_:. signs."
        raise InvalidValue(text, f"“{text}” cannot be a citation key.", remedy)
    return stripped


def _parse_scaled(text: str) -> int | None:
    match = re.fullmatch(_SCALED, text)
    if match is None or len(match["number"]) > 12:
        return None
    whole, _, fraction = match["number"].partition(".")
    scale = _SCALES[match["scale"].lower()]
    return int(whole) * scale + int(int(fraction or "0") * scale // 10 ** len(fraction))
