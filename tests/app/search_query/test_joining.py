"""Queries joined to one that all have to match."""

from __future__ import annotations

from app.search_query import And, Everything, HasCode, Trashed, all_of
from tests.app.search_query.queries import words


def test_the_parts_of_all_queries_stand_side_by_side():
    joined = all_of(And((Trashed(), HasCode())), words("agents"))

    assert joined == And((Trashed(), HasCode(), words("agents")))


def test_what_leaves_no_paper_out_stands_in_no_query():
    assert all_of(Everything(), words("agents")) == words("agents")
    assert all_of(Everything(), Everything()) == Everything()


def test_of_no_queries_every_paper_matches():
    assert all_of() == Everything()
