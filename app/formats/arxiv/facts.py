"""What the lines of one paper say, each value with its place."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from app.dates import PartialDate, make_date
from app.formats.arxiv import grammar
from app.formats.arxiv.authors import Authors, read_authors
from app.formats.arxiv.blocks import LESS, MORE, Block
from app.formats.arxiv.grammar import Span
from app.formats.arxiv.journal import read_journal
from app.formats.arxiv.page import Section
from app.formats.arxiv.stretch import Stretch
from app.formats.linked import find_linked
from app.formats.places import Place, Places
from app.papers import PaperFacts
from app.values import parse_arxiv_id

_CITED = re.compile(rf"\b(?:arXiv:\s?|arxiv\.org/abs/)(?P<id>{grammar.ID})(?!\w)")
_ISSUING = ("venue", "volume", "issue", "pages")


def make_facts(block: Block, section: Section | None) -> tuple[PaperFacts, Places, Authors]:
    """What the paper's lines say, where each value stands, and its authors; a section dates what is new in it."""
    found = _Found(block)
    people = found.read_people()
    found.read_texts()
    found.read_heading()
    journal = block.get("journal")
    spans = read_journal(journal.text)
    for field in _ISSUING:
        if field in spans:
            found.keep(field, " ".join(journal.text[slice(*spans[field])].split()), journal.place(field, *spans[field]))
    found.read_date(section, spans.get("year"))
    found.read_links()
    return PaperFacts(**found.values), Places(found.places), people


class _Found:
    """The values of a paper and their places while they are gathered; the first of a kind is kept."""

    def __init__(self, block: Block) -> None:
        self.block = block
        self.values: dict[str, Any] = {}
        self.places: list[Place] = []

    def keep(self, field: str, value: object, *places: Place) -> None:
        """Keep a value unless there is one already."""
        if field not in self.values:
            self.values[field] = value
            self.places += places

    def read_people(self) -> Authors:
        """Keep the authors and where they work."""
        listed = self.block.get("authors")
        people = read_authors(listed.text)
        self.keep("authors", people.names, *(listed.place("authors", *span) for _, span in people.listed))
        self.keep("affiliations", people.affiliations, *_place_all(listed, "affiliations", people))
        if people.cut:
            self.keep("authors_truncated", True, listed.place("authors_truncated", *people.cut))
        return people

    def read_texts(self) -> None:
        """Keep title and abstract."""
        title, abstract = self.block.get("title"), self.block.get("abstract")
        self.keep("title", " ".join(title.text.split()), title.place("title"))
        start, stop = _find_abstract(abstract.text)
        if start < stop:
            self.keep("abstract", abstract.text[start:stop], abstract.place("abstract", start, stop))

    def read_heading(self) -> None:
        """Keep identifier, subject and DOI, from the heading or from what stands behind labels."""
        heading = self.block.heading
        for place in heading.places:
            self.keep(place.field, getattr(heading, place.field), place)
        for label in ("cite", "link"):
            cited = self.block.get(label)
            if match := _CITED.search(cited.text):
                self.keep("arxiv_id", parse_arxiv_id(match["id"]), cited.place("arxiv_id", *match.span("id")))
        self._keep_found("subject", "subjects", grammar.read_primary)
        self._keep_found("subject", "tags", grammar.read_tag)
        for label in ("doi", "journal", "cite"):
            self._keep_found("doi", label, grammar.find_doi)

    def _keep_found(self, field: str, label: str, read: Callable[[str], tuple[object, Span] | None]) -> None:
        part = self.block.get(label)
        if found := read(part.text):
            self.keep(field, found[0], part.place(field, *found[1]))

    def read_date(self, section: Section | None, year: Span | None) -> None:
        """Keep the date: when it was submitted, else when the section says, else the year of the journal."""
        self._keep_found("issued", "submitted", grammar.read_submitted)
        is_new = section and "submitted" not in self.block.parts and not (self.block.heading.moved or section.moved)
        if is_new and section and section.issued and section.place:
            self.keep("issued", section.issued, section.place)
        journal = self.block.get("journal")
        if year:
            issued: PartialDate = make_date(int(journal.text[slice(*year)]))
            self.keep("issued", issued, journal.place("issued", *year))

    def read_links(self) -> None:
        """Keep the code and the pages that abstract and comments link, each link once."""
        linked = find_linked(map(self.block.get, ("abstract", "comments")))
        self.values |= {"repositories": linked.repositories, "web_links": linked.web_links}
        self.places += linked.places


def _place_all(listed: Stretch, field: str, people: Authors) -> list[Place]:
    return [listed.place(field, *span) for _, span in people.places]


def _find_abstract(text: str) -> Span:
    """Where the abstract stands: what is shown whole behind what was only begun, if both are there."""
    stop = len(text)
    for end in (LESS, MORE):
        stop = len(text[:stop].removesuffix(end).rstrip())
    start = text.find(MORE, 0, stop) + 1
    start = start + len(MORE) - 1 if start else 0
    return start + len(text[start:stop]) - len(text[start:stop].lstrip()), stop
