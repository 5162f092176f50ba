"""The values that a query is made of: each names a set of papers.

``predicate.matches`` says what each means for one paper, and ``app.store.conditions`` compiles each to SQL; a property
test holds the two against each other.  A comparison with an unknown is false, and its negation true.
"""

from __future__ import annotations

import datetime
import enum

from app.code import Code
from app.frozen import Frozen
from app.papers import Status
from app.values import CollectionId, ImportId, PaperId, ResearcherId, TagId


class Everything(Frozen):
    """All papers of the library that are not in the trash."""


class Trashed(Frozen):
    """The papers in the trash.  Alone or as a part of the outermost ``And`` it finds them; anywhere else, none is."""


class Among(Frozen):
    """These papers, a selection for one."""

    papers: tuple[PaperId, ...]


class HasCode(Frozen):
    """The papers in one of the three code states."""

    code: Code = Code.LINK


class OfResearcher(Frozen):
    """The papers listed on a researcher's pages."""

    researcher_id: ResearcherId


class OfImport(Frozen):
    """The papers that stand in an imported text; None: in the one that was imported last.

    A page that is imported again takes its papers along.
    """

    import_id: ImportId | None = None


class InCollection(Frozen):
    """The papers of a collection; with ``within`` those of the collections inside it too, at any depth."""

    collection_id: CollectionId
    within: bool = False


class HasTag(Frozen):
    """The papers that have a tag."""

    tag_id: TagId


class Where(enum.StrEnum):
    """Where words are looked for; ANYWHERE is title, authors, abstract, notes and the names of tags."""

    ANYWHERE = "anywhere"
    TITLE = "title"
    AUTHORS = "authors"
    ABSTRACT = "abstract"
    NOTES = "notes"


class Kind(enum.StrEnum):
    """What has a name that words are looked for in; a paper matches if any that it has matches.

    A COLLECTION counts for the papers of the collections inside it too.  SUBJECT is compared with the class as printed
    and with what it is shown as (``cs.CL``, "Computation and Language").
    """

    TAG = "tag"
    COLLECTION = "collection"
    RESEARCHER = "researcher"
    AFFILIATION = "affiliation"
    VENUE = "venue"
    SUBJECT = "subject"


class Term(Frozen):
    """What is looked for in a text: any of some phrases, each folded by ``normalise`` and parted into its words.

    Attributes:
        phrases: a hyphenated word has two, ``("multi", "agent")`` and ``("multiagent",)``; none is empty.
        prefix: the last word of each phrase may go on.
    """

    phrases: tuple[tuple[str, ...], ...]
    prefix: bool = False


class Words(Frozen):
    """The papers in whose text a term is found: its words side by side and whole, in one author, field or note."""

    term: Term
    where: Where = Where.ANYWHERE


class Named(Frozen):
    """The papers with something of a kind in whose name a term is found."""

    kind: Kind
    term: Term


class Identified(Frozen):
    """The papers with a DOI, an arXiv id (of any version) or a citation key, a former one too.

    Attributes:
        field: ``doi``, ``arxiv_id`` or ``citation_key``.
        text: as ``app.values`` parsed it; citation keys are compared whatever the case of a to z.
    """

    field: str
    text: str


class UsesRepository(Frozen):
    """The papers that link a repository: ``openbmb/chatdev``, ``github.com/openbmb`` or ``chatdev``, in lower case.

    Attributes:
        path: one or more neighbours among host, owner (whose own parts count) and name, parted by ``/``.
        prefix: the last part may go on.
    """

    path: str
    prefix: bool = False


class HostIs(Frozen):
    """The papers that link a repository on a host: ``gitlab.inria.fr``, or neighbours among its parts at dots.

    Attributes:
        name: in lower case: ``gitlab``, ``inria.fr``.
        prefix: the last part may go on.
    """

    name: str
    prefix: bool = False


class IsCloned(Frozen):
    """The papers that link a repository that lies on this computer; else those that link some, none of which does.

    A clone whose folder was not found any more is none.
    """

    cloned: bool = True


class Issued(Frozen):
    """The papers issued from one year to another, both included; None leaves that end open."""

    first: int | None = None
    last: int | None = None


class Cited(Frozen):
    """The papers whose citation count is known and from ``low`` to ``high``, both included; None leaves it open."""

    low: int | None = None
    high: int | None = None


class Rated(Frozen):
    """The papers whose rating is set and from ``low`` to ``high``, both included; None leaves it open."""

    low: int | None = None
    high: int | None = None


class Stated(Frozen):
    """The papers that carry a score from ``low`` to ``high``, both included; None leaves it open.

    Attributes:
        field: novelty or ai_score.
        low, high: with six digits behind the mark at most, as scores have.
    """

    field: str
    low: float | None = None
    high: float | None = None


class Added(Frozen):
    """The papers added from ``since`` on and before ``before``, moments in whole seconds; None leaves that end open.

    Moments and not days, since a day begins at another moment wherever the person is.
    """

    since: datetime.datetime | None = None
    before: datetime.datetime | None = None


class StatusIs(Frozen):
    """The papers with a reading status; None: those without one."""

    status: Status | None


class Thing(enum.StrEnum):
    """What a paper may have; CODE is a link or a badge, BADGE one without a link."""

    CODE = "code"
    LINK = "link"
    BADGE = "badge"
    CITATIONS = "citations"
    NOTE = "note"
    FILE = "file"
    TAG = "tag"
    COLLECTION = "collection"
    ABSTRACT = "abstract"
    DATE = "date"
    SUBJECT = "subject"
    DOI = "doi"
    ARXIV = "arxiv"
    RATING = "rating"
    STATUS = "status"


class Has(Frozen):
    """The papers that have something."""

    thing: Thing


class Begins(Frozen):
    """The papers that show a text beginning so in a column; ``beginnings.make_beginning`` makes it of what is typed.

    Attributes:
        column: title, authors (the first three), venue, subject, tags (the first one) or citation_key.
        text: folded by ``normalise``, a citation key by ``fold_key``; not empty.
        whole: nothing follows it.
    """

    column: str
    text: str
    whole: bool = False


class IsDuplicate(Frozen):
    """The papers that may be the same as another one of the library."""


class And(Frozen):
    """The papers that all parts name; without parts, all papers."""

    parts: tuple[Query, ...]


class Or(Frozen):
    """The papers that any part names; without parts, none."""

    parts: tuple[Query, ...]


class Not(Frozen):
    """The papers of the library that a part does not name."""

    part: Query


Query = (
    Everything | Trashed | Among | HasCode | OfResearcher | OfImport | InCollection | HasTag | Words | Named
    | Identified | UsesRepository | HostIs | IsCloned | Issued | Cited | Rated | Stated | Added | StatusIs | Has
    | Begins | IsDuplicate | And | Or | Not
)  # fmt: skip
"""A set of papers."""


def parts_of(query: Query) -> tuple[Query, ...]:
    """The parts that all have to match: those of an ``And``, else the query itself."""
    return query.parts if isinstance(query, And) else (query,)


def all_of(*queries: Query) -> Query:
    """What matches every one of some queries, in the plainest form: nothing stands in it that leaves no paper out."""
    parts = tuple(part for query in queries for part in parts_of(query) if part != Everything())
    return And(parts) if len(parts) > 1 else parts[0] if parts else Everything()


class Order(Frozen):
    """How a list of papers is ordered; ties are settled by ``then``, and those by the order in which papers were added.

    A paper of unknown value comes last, whether the order rises or falls; so does one without tags, files or notes.

    Attributes:
        column: one of position (on the page of a researcher, in an imported text, by hand in a collection), relevance,
            title, authors, issued, venue, subject, citations, code, status, rating, added, tags (by the names of a
            paper's tags, in the order of all tags), files and notes (by how many), citation_key (whatever the case of
            a to z).
        then: a second key; its own ``then`` is ignored.  Papers equal by relevance or added are settled already, and
            relevance settles nothing as a second key.
    """

    column: str = "added"
    descending: bool = False
    then: Order | None = None
