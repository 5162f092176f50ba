"""One paper of an arXiv list: its lines, by the label they stand behind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.formats.arxiv import grammar
from app.formats.arxiv.authors import Authors, read_authors
from app.formats.arxiv.grammar import Heading
from app.formats.arxiv.page import Section, is_furniture
from app.formats.lines import Line
from app.papers import PaperFacts
from app.repositories import find_repository_links

_MOST_TITLE_LINES = 4
_ENDS = ("△ Less", "▽ More")


class Block(NamedTuple):
    """The lines of one paper.

    Attributes:
        heading: without an identifier where it is torn off.
        parts: what stands behind each label; ``title`` and ``abstract`` may stand without one.
        last: the last line that was placed.
        rest: lines that are no part of the paper.
    """

    heading: Heading
    first: Line
    parts: dict[str, str]
    last: Line
    rest: list[Line]


class _Parts:
    """The parts of a paper while its lines are read."""

    def __init__(self, *, may_have_abstract: bool, has_authors: bool) -> None:
        self.texts: dict[str, list[str]] = {}
        self.current = "title"
        self.is_listing = False
        self.has_authors = has_authors
        self.may_have_abstract = may_have_abstract

    def add(self, line: Line) -> bool:
        """Place a line; False where it belongs nowhere."""
        label, text = grammar.split_label(line.text)
        if label and (label not in self.texts or not self.texts[label]) and not self._is_prose():
            self.is_listing = self.is_listing or label == "title"
            self.current = label
            self.texts[label] = [text] if text else []
            return True
        self.current = self._place(line)
        if not self.current:
            return False
        self.texts.setdefault(self.current, []).append(line.text)
        return True

    def _is_prose(self) -> bool:
        """Whether an abstract runs whose end is marked by something else than a label: labels there are words."""
        return self.current == "abstract" and self.is_listing

    def _place(self, line: Line) -> str:
        """The part that a line without a label belongs to; "" if none."""
        texts = self.texts.get(self.current, [])
        if self.current in ("", "closed"):
            return ""
        if not texts:
            return self.current
        match self.current:
            case "title":
                return self._place_behind_title(texts)
            case "authors":
                return self.current if self._continues_authors(texts[-1], line) else ""
            case "subjects":
                return self._place_behind_subjects(texts[-1])
            case "abstract":
                return self._place_behind_abstract(texts[-1], line)
        return self.current if not line.opens else ""

    def _place_behind_title(self, texts: list[str]) -> str:
        if self.is_listing and not self.has_authors:
            return "authors"
        return "title" if self.has_authors and len(texts) < _MOST_TITLE_LINES else ""

    def _continues_authors(self, before: str, line: Line) -> bool:
        return (
            before.endswith(",")
            or line.text.startswith((",", "(", "et al."))
            or (self.has_authors and not line.opens and not self.is_listing)
        )

    def _place_behind_subjects(self, before: str) -> str:
        if before.endswith(";"):
            return "subjects"
        return "abstract" if self.may_have_abstract and "abstract" not in self.texts else ""

    def _place_behind_abstract(self, before: str, line: Line) -> str:
        if before.endswith(_ENDS) and line.text not in _ENDS:
            return ""
        return "" if self.is_listing and line.opens else "abstract"


def read_block(heading: Heading, lines: Sequence[Line], *, is_last: bool, may_have_abstract: bool) -> Block:
    """Read the lines of one paper, its heading first.

    Args:
        lines: those of the paper and what follows up to the next.
        is_last: the foot of the page may follow.
        may_have_abstract: a text without a label behind the subjects is one.
    """
    own = lines[heading.stop - heading.start :]
    has_authors = any(grammar.split_label(line.text)[0] == "authors" for line in own[:10])
    parts = _Parts(may_have_abstract=may_have_abstract, has_authors=has_authors)
    placed = lines[max(0, heading.stop - heading.start - 1)]
    rest: list[Line] = []
    for at, line in enumerate(own):
        if is_last and parts.texts.get("title") and is_furniture(line.text):
            rest += own[at:]
            break
        if parts.add(line):
            placed = line
        else:
            rest.append(line)
            parts.current = ""
    return Block(heading, lines[0], {name: " ".join(texts) for name, texts in parts.texts.items()}, placed, rest)


def make_facts(block: Block, section: Section | None) -> tuple[PaperFacts, Authors]:
    """What the paper's lines say, and its authors; a section's date is that of papers that are new in it."""
    parts, heading = block.parts, block.heading
    people = read_authors(parts.get("authors", ""))
    abstract = _clean_abstract(parts.get("abstract", ""))
    journal, comments = parts.get("journal", ""), parts.get("comments", "")
    doi = heading.doi or grammar.find_doi(parts.get("doi", "")) or grammar.find_doi(journal)
    issued = grammar.read_submitted(parts["submitted"]) if "submitted" in parts else None
    if "submitted" not in parts and section and not (heading.moved or section.moved):
        issued = section.issued
    facts = PaperFacts(
        title=" ".join(parts["title"].split()),
        authors=people.names,
        authors_truncated=people.truncated,
        issued=issued,
        subject=heading.subject or grammar.read_primary(parts.get("subjects", "")),
        affiliations=people.affiliations,
        abstract=abstract,
        venue=" ".join(journal.split()) or None,
        doi=doi,
        arxiv_id=heading.arxiv_id,
        repositories=find_repository_links(f"{abstract}\n{comments}"),
    )
    return facts, people


def is_cut_abstract(block: Block) -> bool:
    """Whether the page shows the beginning of the abstract only."""
    return block.parts.get("abstract", "").endswith("▽ More")


def _clean_abstract(text: str) -> str:
    for end in _ENDS:
        text = text.removesuffix(end).rstrip()
    return text
