"""A paper from a file alone: its title and identifiers, from what the file says of itself, else from its name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

from app.errors import InvalidValue
from app.importing.pdf import PdfFacts, read_pdf
from app.open_databases import is_open_database
from app.papers import PaperFacts
from app.store.file_names import shown_name
from app.values import ArxivId, Doi, parse_arxiv_id, parse_doi

_PDF = b"%PDF-"
_HEAD = 1024
"""Bytes at the beginning of a file among which a PDF says that it is one."""

_LONGEST_TITLE = 500
_NO_TITLES = frozenset(
    "untitled; untitled document; untitled-1; title; no title; document; document title; null; none; unknown; "
    "paper title; title of paper; your title here; the title; manuscript; full text; front matter; journal article; "
    "new document; blank page; cover page; paper template; latex template".split("; ")
)
_MADE_BY = re.compile(
    r"(?:microsoft\s+(?:office\s+)?(?:word|powerpoint|excel)|powerpoint presentation|word document|adobe \w+|"
    r"latex2e?\b|pii:|doi:|doi\s+10\.|arxiv:|https?:|sig-alternate|acm_)",
    re.IGNORECASE,
)
"""What programs and publishers put where the title should be."""
_FILE_NAME = re.compile(
    r".*\.(?:pdf|docx?|odt|rtf|tex|dvi|e?ps|pptx?|key|indd|qxd|fm|txt|html?|pages|md|wpd|cdr|p65|3d|book)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{2,}")
_LEAST_SIGNS = 4
"""Of a title in a script without blanks between its words."""

_DOI = re.compile(r"\b10\.\d{4,9}(?:\.\d+)*/[^\s\"<>{}|\\^`]+(?:(?<=[-./_])\n[^\s\"<>{}|\\^`]+)?")
_STAMP = re.compile(
    r"arXiv:\s?((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})(?:v\d+)?)\s{0,4}\[[a-z-]+(?:\.[A-Za-z-]+)?\]"
)
"""What arXiv prints at the edge of a first page; an id without the class behind it may be of a paper that is cited."""
_ARXIV_IN_DATA = re.compile(r"(?:arxiv:|arxiv\.org/(?:abs|pdf)/)\s?([^\s<>\"]+)", re.IGNORECASE)
ARXIV_PREFIX = "10.48550/arxiv."
"""Of the DOIs that arXiv gives to what it holds."""

_OPENING = {")": "(", "]": "["}


def read_document(path: Path) -> PaperFacts:
    """What a file says of the paper that it is: a title, and a DOI and an arXiv id where it is sure of them.

    Never raises for what is in the file.
    """
    facts = read_pdf(path) if _is_pdf(path) else PdfFacts()
    doi = _find_doi(facts)
    arxiv_id = _find_arxiv_id(facts, path) or _parse_arxiv((doi or "").removeprefix(ARXIV_PREFIX))
    title = _clean(facts.title)
    if not is_title(title, path):
        title = f"arXiv:{arxiv_id}" if arxiv_id and _parse_arxiv(path.stem) else title_from_name(path)
    return PaperFacts(title=title, doi=doi, arxiv_id=arxiv_id)


def is_title(text: str, path: Path | None = None) -> bool:
    """Whether a text of a file's metadata is the title of a paper, and not what a program put there."""
    folded = text.casefold()
    if not text or len(text) > _LONGEST_TITLE or "\ufffd" in text or folded in _NO_TITLES:
        return False
    if _MADE_BY.match(text) or _FILE_NAME.fullmatch(text) or _is_identifier(text):
        return False
    if path is not None and folded in (path.name.casefold(), path.stem.casefold()):
        return False
    return len(_WORD.findall(text)) > 1 or _count_signs(text) >= _LEAST_SIGNS


def title_from_name(path: Path) -> str:
    """A file's name as a title: ``Attention_is-all.you need.pdf`` is ``Attention is-all.you need``.

    Signs that part words where no blanks do become blanks.
    """
    name = shown_name(unquote(path.name, errors="replace"))
    stem = name.rpartition(".")[0] or name
    words = re.sub(r"[_+]", " ", stem)
    if " " not in words.strip():
        words = re.sub(r"(?<=\D)[-.](?=\w)|(?<=\w)[-.](?=\D)", " ", words)
    return " ".join(words.split())[:_LONGEST_TITLE] or name or "File"


def find_dois(text: str) -> Iterator[Doi]:
    """The DOIs that a text holds, in order; one that goes on in the next line is put together."""
    for match in _DOI.finditer(text):
        candidate = _trim(match[0].replace("\n", ""))
        try:
            yield parse_doi(candidate)
        except InvalidValue:
            continue


def _is_pdf(path: Path) -> bool:
    """Whether it is a file, and no pipe that never ends, and says that it is a PDF."""
    try:
        if not path.is_file() or is_open_database(path):
            return False
        with path.open("rb") as file:
            return _PDF in file.read(_HEAD)
    except (OSError, ValueError):  # who copies it says so
        return False


def _find_doi(facts: PdfFacts) -> Doi | None:
    """The DOI of the metadata, else the only one on the first page; of several there one may be of another paper."""
    stated = [doi for text in facts.identifiers for doi in find_dois(text)]
    printed = set(find_dois(facts.page))
    if stated:
        return stated[0]
    return printed.pop() if len(printed) == 1 else None


def _find_arxiv_id(facts: PdfFacts, path: Path) -> ArxivId | None:
    stated = [match[1] for text in facts.identifiers for match in _ARXIV_IN_DATA.finditer(text)]
    stamped = [match[1] for match in _STAMP.finditer(facts.page)]
    found = (_parse_arxiv(text.rstrip(".,;)")) for text in (*stated, *stamped[:1], path.stem))
    return next((arxiv_id for arxiv_id in found if arxiv_id), None)


def _parse_arxiv(text: str) -> ArxivId | None:
    try:
        return parse_arxiv_id(text)
    except InvalidValue:
        return None


def _is_identifier(text: str) -> bool:
    return _parse_arxiv(text) is not None or _DOI.match(text) is not None


def _trim(text: str) -> str:
    """A DOI without what the sentence around it put behind it; a bracket belongs to it where it was opened in it."""
    kept = text
    while kept and (kept[-1] in ".,;:'’”*" or _closes_too_much(kept)):
        kept = kept[:-1]
    return kept


def _closes_too_much(text: str) -> bool:
    last = text[-1]
    return last in _OPENING and text.count(last) > text.count(_OPENING[last])


def _clean(text: str) -> str:
    kept = "".join(" " if unicodedata.category(char) in ("Cc", "Cf", "Co", "Cs", "Cn") else char for char in text)
    return " ".join(kept.split())


def _count_signs(text: str) -> int:
    """Letters of scripts that write each word, or syllable, as a sign."""
    return sum(unicodedata.category(char) == "Lo" for char in text)
