"""What a PDF says of itself: its title, and the identifiers in its metadata or on its first page.

A PDF is data from anywhere: it may be damaged, locked, larger than the memory, or made to keep a reader busy for ever.
Whatever is wrong with it, what was found until then is the answer.
"""

from __future__ import annotations

import contextlib
import html
import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.frozen import Frozen
from app.importing.time_limit import OutOfTime, at_most

if TYPE_CHECKING:
    from pypdf import PageObject, PdfReader

log = logging.getLogger(__name__)

SECONDS = 4.0
"""What reading may take; an ordinary first page takes a tenth of a second."""

LARGEST = 300_000_000
"""Bytes; a damaged file is read whole to find its parts."""

_MOST_METADATA = 1_000_000
_MOST_TEXT = 100_000
_MOST_LEVELS = 50
_INHERITED = ("/Resources", "/MediaBox", "/CropBox", "/Rotate")

_XMP_TITLE = re.compile(r"<dc:title>.{0,200}?<rdf:li[^>]{0,100}>([^<]{1,1000})</rdf:li>", re.DOTALL)
_XMP_IDENTIFIER = re.compile(
    r"<((?:prism|pdfx|crossmark):doi|dc:identifier)>\s*([^<]{1,200}?)\s*</\1>|"
    r"\b(?:prism|pdfx|crossmark):doi=[\"']([^\"'<]{1,200})[\"']",
    re.IGNORECASE,
)


class PdfFacts(Frozen):
    """What was found in a PDF.

    Attributes:
        title: as its metadata have it; "" without one.
        identifiers: texts of the metadata that may be or hold identifiers.
        page: the text of the first page.
    """

    title: str = ""
    identifiers: tuple[str, ...] = ()
    page: str = ""


def read_pdf(path: Path, seconds: float = SECONDS) -> PdfFacts:
    """Read the metadata and the first page of a PDF, as far as that is possible in some seconds; never raises."""
    found: dict[str, Any] = {}
    try:
        if path.stat().st_size <= LARGEST:
            with at_most(seconds, "pypdf"):
                _read(path, found)
    except OutOfTime:
        log.info("Reading %s took too long and was stopped.", path.name)
    except Exception as error:  # noqa: BLE001 - a broken PDF fails in more ways than any reader has names for
        log.info("%s cannot be read as a PDF: %r", path.name, error)
    return PdfFacts(**found)


def _read(path: Path, found: dict[str, Any]) -> None:
    from pypdf import PdfReader  # noqa: PLC0415 - it takes 90 ms, and what is imported is seldom a PDF

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong with the file is no news
    with path.open("rb") as file:
        reader = PdfReader(file)
        for key, value in (*_read_information(reader), *_read_xmp(reader)):
            if key == "title":
                found.setdefault("title", value)
            else:
                found["identifiers"] = (*found.get("identifiers", ()), value)
        page = _find_first_page(reader)
        if page is not None:
            found["page"] = page.extract_text()[:_MOST_TEXT]


def _read_information(reader: PdfReader) -> Iterator[tuple[str, str]]:
    """The document's own list of facts; programs add entries of their own to it, such as ``/arXivID``."""
    for key, value in (reader.metadata or {}).items():
        text = str(value)[:_MOST_METADATA].strip()
        if key == "/Title" and text:
            yield "title", text
        elif text and (key == "/Subject" or re.search("doi|arxiv", key, re.IGNORECASE)):
            yield "identifier", text


def _read_xmp(reader: PdfReader) -> Iterator[tuple[str, str]]:
    """The same facts as XML, by patterns: a parser of XML could be kept busy by what is in there."""
    metadata = reader.root_object.get("/Metadata")
    data = b"" if metadata is None else metadata.get_object().get_data()[:_MOST_METADATA]
    text = data.decode("utf-8", "replace")
    if title := _XMP_TITLE.search(text):
        yield "title", html.unescape(title[1]).strip()
    for match in _XMP_IDENTIFIER.finditer(text):
        yield "identifier", html.unescape(match[2] or match[3])


def _find_first_page(reader: PdfReader) -> PageObject | None:
    """The first page with what it has from above; pypdf itself looks at all pages to find one."""
    from pypdf import PageObject  # noqa: PLC0415 - as above

    node, inherited = reader.root_object.get("/Pages"), dict[str, Any]()
    for _ in range(_MOST_LEVELS):
        whole = None if node is None else node.get_object()
        if whole is None:
            return None
        inherited |= {key: whole[key] for key in _INHERITED if key in whole}
        if "/Kids" not in whole:
            page = PageObject(reader, getattr(node, "indirect_reference", None) or node)
            page.update({**inherited, **whole})
            return page
        with contextlib.suppress(IndexError):
            node = whole["/Kids"].get_object()[0]
    return None
