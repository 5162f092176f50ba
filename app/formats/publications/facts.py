"""What a read entry says of its paper, each value with its place in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from app.code import Link, RepositoryLink, WebLink
from app.dates import PartialDate
from app.formats.lines import Line
from app.formats.places import Place, Places
from app.formats.publications.entries import ReadEntry
from app.formats.publications.numbers import Span
from app.formats.publications.references import Reference
from app.formats.source import ReadPaper
from app.papers import PaperFacts
from app.repositories.links import find_repository_links
from app.repositories.web_links import find_web_links
from app.values import Url

_HEAD = re.compile(r"[^\W\d_]+$")
_REST = re.compile(r"[a-zà-ÿ][^\W\d_]*")
_PREFIXES = frozenset(
    "anti auto bi bio co counter cross cyber de deep e ex extra fine full half hand hard high hyper ill in inter intra"
    " large long low machine macro meta micro mid mini mono multi nano near neo neuro non off on one open out over para"
    " peer per poly post pre pro pseudo quasi re real self semi short single small state sub super three time top trans"
    " two ultra un under user well wide zero".split()
)
_ENDINGS = re.compile(
    r"[a-z]{0,3}(?:tions?|sions?|ings?|ments?|ness|ally|ity|ties|able|ible|ized?|ical|ics|ence|ance|ous|ive|ed)$"
)
_ADDRESS = re.compile(r"(?:https?://|www\.)?[\w.-]+\.[a-z]{2,}/\S+")


class Dated(NamedTuple):
    """The year of the heading above some entries, and where it stands."""

    issued: PartialDate
    line: Line
    start: int

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.line.place("issued", self.start, self.start + 4)


def make_paper(
    read: ReadEntry, reference: Reference, position: int, dated: Dated | None, words: frozenset[str]
) -> ReadPaper:
    """The paper of an entry.

    Args:
        read: the entry.
        reference: what was read of it.
        position: its place in the list, from 1.
        dated: the year of the section, used where the entry has none.
        words: those of the whole text, in lower case, by which words broken over lines are joined.
    """
    text, place = read.joined.text, read.joined.place
    numbers, people = reference.tail.numbers, reference.people
    spans = {"title": reference.title, "venue": _venue(reference), "volume": numbers.volume}
    spans |= {"issue": numbers.issue, "pages": numbers.pages, "issued": reference.date if reference.issued else None}
    places = [place(field, *span) for field, span in spans.items() if span]
    values = {field: _join(text, span, words, read) for field, span in spans.items() if span and field != "issued"}
    found = {each.field: each.value for each in read.loose.found}
    places += [place(each.field, each.start, each.stop) for each in read.loose.found]
    issued = reference.issued
    if issued is None and dated:
        issued = dated.issued
        places.append(dated.place)
    authors = people.authors if people else ()
    places += [place("authors", author.start, author.stop) for author in authors]
    places += [place("authors_truncated", *people.cut)] if people and people.cut else []
    linked = list(_find_links(read, text))
    places += [each for _, each in linked]
    facts = PaperFacts(
        **values,  # type: ignore[arg-type]  # the names of its fields
        **found,  # type: ignore[arg-type]
        authors=tuple(author.name for author in authors),
        authors_truncated=bool(people and people.cut),
        issued=issued,
        repositories=tuple(link for link, _ in linked if isinstance(link, RepositoryLink)),
        web_links=tuple(link for link, _ in linked if isinstance(link, WebLink)),
    )
    last = (read.entry.notes or read.entry.lines)[-1].number
    first = read.entry.lines[0].number
    return ReadPaper(facts=facts, position=position, first_line=first, last_line=last, places=Places(places))


def _venue(reference: Reference) -> Span | None:
    return None if reference.doubtful else reference.tail.venue


def _join(text: str, span: Span, words: frozenset[str], read: ReadEntry) -> str:
    """A value without the breaks in it; a hyphen at a line's end goes only where that is sure."""
    start = span.start
    pieces = []
    for at in read.breaks:
        if span.start < at - 1 and at < span.stop:
            pieces.append(text[start : at - _ends_in_break(text, at, words)])
            start = at
    return " ".join("".join((*pieces, text[start : span.stop])).split())


def _ends_in_break(text: str, at: int, words: frozenset[str]) -> bool:
    """Whether the hyphen before a place is one of a line's end and none of the word."""
    head, rest = _HEAD.search(text, max(at - 40, 0), at - 1), _REST.match(text, at)
    if head is None or rest is None:
        return False
    if f"{head[0]}{rest[0]}".lower() in words:
        return True
    kept = f"{head[0]}-{rest[0]}".lower() in words or head[0].lower() in _PREFIXES
    return not kept and _ENDINGS.fullmatch(rest[0]) is not None


def _find_links(read: ReadEntry, text: str) -> Iterator[tuple[Link, Place]]:
    """What a reference links, each link once; a page beside it is one only where its address says what it is."""
    seen: set[object] = {WebLink(Url(str(each.value))).key for each in read.loose.found if each.field == "url"}
    for match in _ADDRESS.finditer(text) if "/" in text else ():
        for link in (find_repository_links(match[0]) or find_web_links(match[0]))[:1]:
            if link.key not in seen:
                seen.add(link.key)
                field = "repositories" if isinstance(link, RepositoryLink) else "web_links"
                yield link, read.joined.place(field, match.start(), match.end())
