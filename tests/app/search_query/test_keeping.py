"""Queries kept as JSON come back as they were, and what is none comes back as None."""

from __future__ import annotations

import datetime
import json

import pytest
from hypothesis import given

from app.code import Code
from app.papers import Status
from app.search_query import (
    Added,
    Among,
    And,
    Everything,
    HasCode,
    InCollection,
    Kind,
    Named,
    Not,
    Query,
    StatusIs,
    Term,
    Where,
    Words,
)
from app.search_query.keeping import from_json, to_json
from app.values import CollectionId, PaperId
from tests.property.search_libraries import QUERIES as QUERIES_OF_ANY_KIND

QUERIES: list[Query] = [
    Everything(),
    HasCode(Code.BADGE),
    StatusIs(None),
    StatusIs(Status.TO_READ),
    InCollection(CollectionId(3), True),
    Among((PaperId(3), PaperId(5))),
    Added(datetime.datetime(2026, 11, 23, tzinfo=datetime.UTC)),
    And(
        (
            Not(Named(Kind.TAG, Term((("multi", "agent"), ("multiagent",))))),
            Words(Term((("tool",),), prefix=True), Where.TITLE),
        )
    ),
]


@pytest.mark.parametrize("query", QUERIES, ids=repr)
def test_a_query_comes_back_as_it_was(query: Query) -> None:
    assert from_json(json.loads(json.dumps(to_json(query)))) == query


@pytest.mark.parametrize(
    "kept",
    [
        None,
        [],
        "Everything",
        {},
        {"is": "Everthing"},
        {"is": ["Everything"]},
        {"is": "Everything", "more": 1},
        {"is": "InCollection", "collection_id": 3},
        {"is": "InCollection", "collection_id": "3", "within": False},
        {"is": "InCollection", "collection_id": True, "within": False},
        {"is": "InCollection", "collection_id": None, "within": False},
        {"is": "HasCode", "code": 7},
        {"is": "Added", "since": "yesterday", "before": None},
        {"is": "And", "parts": {"is": "Everything"}},
        {"is": "And", "parts": [{"is": "Nothing"}]},
        {"is": "Term", "phrases": [["a"]], "prefix": False},
        {"kind": "OfResearcher", "id": 1},
    ],
    ids=repr,
)
def test_what_is_no_query_is_none(kept: object) -> None:
    assert from_json(kept) is None


@given(QUERIES_OF_ANY_KIND)
def test_any_query_comes_back_as_it_was(query: Query) -> None:
    assert from_json(json.loads(json.dumps(to_json(query)))) == query
