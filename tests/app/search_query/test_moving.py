"""Which changes a query is asked again for; that none is missed, the property tests say."""

from __future__ import annotations

import pytest

from app.changes import Touched
from app.code import Code
from app.papers import Status
from app.search_query import (
    And,
    Begins,
    Cited,
    Everything,
    Has,
    HasCode,
    HasTag,
    HostIs,
    InCollection,
    IsCloned,
    IsDuplicate,
    Kind,
    Named,
    Not,
    OfImport,
    Or,
    Query,
    StatusIs,
    Term,
    Thing,
    Where,
    Words,
)
from app.search_query.moving import follows_others, may_move
from app.values import CollectionId, ImportId, TagId

CHEN = Term((("chen",),))


def touching(table: str, *columns: str) -> Touched:
    return Touched(columns={table: frozenset(columns or ("*",))})


CITATIONS = Touched(columns={"papers": frozenset({"citations", "changed_by"}), "citation_counts": frozenset({"*"})})


@pytest.mark.parametrize(
    ("query", "touched", "moves"),
    [
        (Everything(), CITATIONS, False),
        (Everything(), touching("papers", "trashed_at"), True),
        (Everything(), touching("papers"), True),
        (HasCode(Code.LINK), CITATIONS, False),
        (HasCode(Code.LINK), touching("paper_repositories"), True),
        (HasCode(Code.LINK), touching("paper_repositories", "how_run"), False),
        (HostIs("gitlab"), touching("paper_repositories"), True),
        (HostIs("gitlab"), touching("clones"), False),
        (IsCloned(), touching("clones"), True),
        (IsCloned(), touching("paper_repositories"), True),
        (StatusIs(Status.TO_READ), CITATIONS, False),
        (StatusIs(Status.TO_READ), touching("papers", "status"), True),
        (InCollection(CollectionId(1)), touching("paper_tags"), False),
        (InCollection(CollectionId(1)), touching("collection_papers"), True),
        (HasTag(TagId(1)), touching("tags", "colour"), False),
        (Cited(10), CITATIONS, True),
        (Not(Cited(10)), CITATIONS, True),
        (And((Everything(), Or((Has(Thing.NOTE), Cited(3))))), touching("notes"), True),
        (And((Everything(), Or((Has(Thing.NOTE), Cited(3))))), touching("files"), False),
        (Words(CHEN, Where.AUTHORS), touching("notes"), False),
        (Words(CHEN), touching("notes"), True),
        (Words(CHEN), touching("tags", "name"), True),
        (Words(CHEN), CITATIONS, False),
        (Named(Kind.VENUE, CHEN), touching("papers", "venue"), True),
        (Begins("venue", "acl"), touching("papers", "venue"), True),
        (Begins("title", "acl"), touching("papers", "venue"), False),
        (Begins("tags", "acl"), touching("tags", "position"), True),
        (Named(Kind.VENUE, CHEN), touching("papers", "title"), False),
    ],
)
def test_what_may_move(query: Query, touched: Touched, moves: bool) -> None:
    assert may_move(query, touched) is moves


@pytest.mark.parametrize(
    ("query", "follows"),
    [
        (Everything(), False),
        (IsDuplicate(), True),
        (Not(IsDuplicate()), True),
        (And((HasTag(TagId(1)), Or((HasTag(TagId(2)), OfImport())))), True),
        (OfImport(ImportId(1)), False),
        (And((HasTag(TagId(1)), HasCode(Code.LINK))), False),
    ],
)
def test_duplicates_and_the_latest_import_are_moved_by_other_papers(query: Query, follows: bool) -> None:
    assert follows_others(query) is follows
