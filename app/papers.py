"""What the library is about: papers, their repositories, and the pages they came from."""

from __future__ import annotations

import datetime
import enum
import pathlib

from app.code import Code, Link, RepositoryLink, WebLink
from app.dates import PartialDate
from app.frozen import Frozen
from app.names import Name
from app.values import (
    ArxivId,
    CollectionId,
    Doi,
    FileId,
    ImportId,
    NoteId,
    PaperId,
    ProfileId,
    ResearcherId,
    SavedSearchId,
    TagId,
    Url,
)

Author = Name
"""An author is a name; its place in ``PaperFacts.authors`` is its place on the paper."""


class Status(enum.StrEnum):
    """How far a person has read a paper; the order is the order of the Status column."""

    TO_READ = "to read"
    READING = "reading"
    READ = "read"


class Colour(enum.StrEnum):
    """The colour of a tag; the theme says how each looks on light and on dark."""

    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    TEAL = "teal"
    BLUE = "blue"
    PURPLE = "purple"
    PINK = "pink"
    GREY = "grey"


class FileKind(enum.StrEnum):
    """Whether a file was copied into the library's folder, or stays where it is."""

    COPIED = "copied"
    LINKED = "linked"


class PaperFacts(Frozen, kw_only=True):
    """All that a source can say of a paper; what it does not say is None, "" or empty, never a guess.

    Attributes:
        title, abstract: as the source has them, LaTeX included (``app.latex.to_readable`` for display).
        subject: the arXiv subject class as printed (``CL``).
        volume, issue, pages: where in the venue it stands, as printed (``12``, ``3``, ``101–110``).
        code_badge: the source says there is code, whether or not it links any.
        citations: how often it was cited by the source's count; None is unknown, never 0.
        web_links: what else it links: homepages, gists, organisations; none of them is its code.
    """

    title: str
    authors: tuple[Author, ...] = ()
    authors_truncated: bool = False
    issued: PartialDate | None = None
    subject: str | None = None
    affiliations: tuple[str, ...] = ()
    abstract: str = ""
    venue: str | None = None
    volume: str | None = None
    issue: str | None = None
    pages: str | None = None
    doi: Doi | None = None
    arxiv_id: ArxivId | None = None
    url: Url | None = None
    citations: int | None = None
    code_badge: bool = False
    repositories: tuple[RepositoryLink, ...] = ()
    web_links: tuple[WebLink, ...] = ()

    @property
    def links(self) -> tuple[Link, ...]:
        """All that it links, repositories first."""
        return *self.repositories, *self.web_links

    @property
    def code(self) -> Code:
        """What is known of its code: a link, or only that there is some, or nothing."""
        return Code.LINK if self.repositories else Code.BADGE if self.code_badge else Code.NONE


class CitationCount(Frozen):
    """How often a paper was cited, by whose count and when.

    Attributes:
        source: the format of the page that said so (``scholar``), or ``HAND``.
    """

    citations: int
    source: str
    counted_on: datetime.date


HAND = "hand"
"""The source of a count that a person typed."""


class Paper(PaperFacts, kw_only=True):
    """A paper of the library.

    Attributes:
        status, rating: as the person set them; a rating is 1 to 5.
        novelty, ai_score: from 0 to 100, as a page states them of this paper; its method is unknown.
        trashed_at: when it was moved to the trash; None if it is not there.
        former_keys: citation keys that it had before, or that papers merged into it had.
    """

    id: PaperId
    citation_key: str
    added_at: datetime.datetime
    status: Status | None = None
    rating: int | None = None
    novelty: float | None = None
    ai_score: float | None = None
    trashed_at: datetime.datetime | None = None
    tags: tuple[Tag, ...] = ()
    collections: tuple[Collection, ...] = ()
    former_keys: tuple[str, ...] = ()


class Collection(Frozen):
    """A collection of papers, in the order that a person gave them; it may be inside another one.

    Attributes:
        path: the names from the top down to its own, ``Thesis / Related``.
    """

    id: CollectionId
    name: str
    path: str
    parent_id: CollectionId | None = None


class CollectionNode(Frozen):
    """A collection in the tree of all, with those inside it in order; papers in the trash do not count.

    Attributes:
        papers: how many papers it holds itself.
        papers_within: those and the papers of all collections inside it, each paper once.
    """

    collection: Collection
    papers: int
    papers_within: int
    inside: tuple[CollectionNode, ...] = ()


class CollectionCount(Frozen):
    """A collection, and how many of some papers it holds."""

    collection: Collection
    papers: int


class Tag(Frozen):
    """A tag; ``colour`` None is one without."""

    id: TagId
    name: str
    colour: Colour | None = None


class TagCount(Frozen):
    """A tag, and how many papers have it; papers in the trash do not count."""

    tag: Tag
    papers: int


class SavedSearch(Frozen):
    """A search that a person named; its text is parsed anew each time, so that it stays live."""

    id: SavedSearchId
    name: str
    text: str


class Note(Frozen):
    """A note on a paper, in Markdown; times in UTC."""

    id: NoteId
    paper_id: PaperId
    text: str
    made_at: datetime.datetime
    edited_at: datetime.datetime


class PaperFile(Frozen, kw_only=True):
    """A file that belongs to a paper.

    Attributes:
        name: what the person calls it; it was its file name.
        path: where it is.
        size: in bytes, when it was added.
        missing: it is not there any more.
    """

    id: FileId
    paper_id: PaperId
    name: str
    kind: FileKind
    path: pathlib.Path
    size: int
    added_at: datetime.datetime
    missing: bool = False


class PaperRow(Frozen):
    """What the paper table shows of one paper.

    Attributes:
        position: its place on the page where the list is a researcher's, else None.
        title, authors, venue: readable, LaTeX decoded.
        code_host: the host of its first repository, or "".
        subject: as the source printed it; ``app.subjects`` says what it is shown as.
        tags: in the order of all tags.
        files, notes: how many it has.
        added_at: when, in UTC; a row of the library always has it.
    """

    id: PaperId
    position: int | None
    title: str
    authors: str
    issued: PartialDate | None
    citations: int | None
    code: Code
    code_host: str
    venue: str | None = None
    subject: str | None = None
    status: Status | None = None
    rating: int | None = None
    tags: tuple[Tag, ...] = ()
    files: int = 0
    added_at: datetime.datetime | None = None
    citation_key: str = ""
    notes: int = 0


class PaperSource(Frozen, kw_only=True):
    """Where a paper was listed: the page, the place on it, the lines (from 1) of its text, what was assumed.

    Attributes:
        profile_id, researcher_id: None where the text had no header, and ``researcher`` is "" then.
        listed: how many papers the page lists.
        gone_on: the day of the capture from which on the page lists the paper no more; None while it does.
    """

    profile_id: ProfileId | None
    researcher_id: ResearcherId | None
    researcher: str
    position: int
    listed: int
    code_badge: bool
    first_line: int
    last_line: int
    year_assumed: bool
    gone_on: datetime.date | None = None


class ReportedFigures(Frozen, kw_only=True):
    """What a researcher's page claims, and says of the person; what it does not state is None, or empty.

    Attributes:
        novelty: percent, as the page states it.
        ai_score: as the page states it; its method is unknown.
        since_year: the first of the last years that some pages state figures of beside those of all years.
        identifier: what the site calls the person (an ORCID iD, a user of Google Scholar).
        interests: the fields of research that the person names.
    """

    name: str
    subject: str | None = None
    h_index: int | None = None
    papers: int | None = None
    citations: int | None = None
    novelty: float | None = None
    ai_score: float | None = None
    i10_index: int | None = None
    since_year: int | None = None
    citations_since: int | None = None
    h_index_since: int | None = None
    i10_index_since: int | None = None
    identifier: str | None = None
    affiliation: str | None = None
    interests: tuple[str, ...] = ()


class StatedFigures(Frozen, kw_only=True):
    """What a researcher's page stated on a day: a point in its history.

    Attributes:
        format: the site, by the name of its reader.
        listed: how many papers the page listed; ``listed_with_code`` of them with a code badge.
    """

    captured_on: datetime.date
    reported: ReportedFigures
    listed: int
    listed_with_code: int
    format: str = ""


class Profile(Frozen, kw_only=True):
    """One captured page of one researcher, with its latest reported figures and what it lists.

    Attributes:
        listed: how many papers the page lists; ``listed_with_code`` of them with a code badge.
    """

    id: ProfileId
    researcher_id: ResearcherId
    reported: ReportedFigures
    captured_on: datetime.date
    listed: int
    listed_with_code: int


class Researcher(Frozen):
    """A person with one or more profiles; ``papers`` counts those on their pages."""

    id: ResearcherId
    name: str
    papers: int


class LatestImport(Frozen, kw_only=True):
    """The text that was imported last.

    Attributes:
        name: what the text is called, "pasted text".
        researcher: whose page it was; "" where it had no header.
        imported_at: when, in UTC.
        papers: how many of the papers that stand in it are in the library, and not in the trash.
    """

    id: ImportId
    name: str
    format: str
    researcher: str
    imported_at: datetime.datetime
    papers: int
