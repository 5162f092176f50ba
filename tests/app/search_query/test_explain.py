"""Queries in words."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from app.code import Code
from app.search_query import (
    Added,
    Among,
    And,
    Begins,
    Cited,
    HasCode,
    HasTag,
    InCollection,
    Issued,
    Not,
    OfImport,
    OfResearcher,
    Or,
    Query,
    Rated,
    Stated,
    Thing,
    Trashed,
)
from app.search_query.explain import explain
from app.search_query.parse import parse_query
from app.values import CollectionId, ImportId, PaperId, ResearcherId, TagId
from tests.app.search_query.queries import words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("author:qian year:2024- has:code", "author qian, 2024 or later, with code"),
        ("", "all papers"),
        ("chatdev OR metagpt year:2023", "(“chatdev” or “metagpt”), 2023"),
        ("year:-2020 OR (title:a tag:b)", "(2020 or earlier) or (title a, tag b)"),
        ("-(a b) -has:note -title:a", "not (“a”, “b”), without a note, not title a"),
        ('abstract:"tool learning" note:agen*', "abstract “tool learning”, note “agen…”"),
        ("author:or", "author “or”"),
        ("multi-agent 大模型学习", "“multi agent”, “大模型学习”"),
        ("citations:>100", "at least 101 citations"),
        ("citations:10-20", "10 to 20 citations"),
        ("citations:-20", "at most 20 citations"),
        ("rating:4", "rated 4"),
        ("novelty:>40", "novelty more than 40"),
        ("novelty:<62.5", "novelty less than 62.5"),
        ("ai_score:>=40", "AI score at least 40"),
        ("ai-score:20-62.5", "AI score at least 20 and at most 62.5"),
        ("novelty:50", "novelty 50"),
        ("rating:3- OR rating:-2", "rated 3 or more"),
        ("import:latest", "of the latest import"),
        ("is:trashed is:duplicate", "in the trash, possible duplicates"),
        ("a -is:trashed", "“a”, not in the trash"),
        ("status:to-read", "marked to read"),
        ("status:none", "without a reading status"),
        ("10.1000/x", "DOI 10.1000/x or its words"),
        ("2307.07924 agents", "(arXiv 2307.07924 or its words), “agents”"),
        ("host:gitlab", "code on gitlab"),
        ("cloned:yes", "with a clone on this computer"),
        ("host:git* -cloned:no", "code on git…, not with code and no clone on this computer"),
        ("repo:OpenBMB/ChatDev doi:10.1000/x", "repository openbmb/chatdev, DOI 10.1000/x"),
        ("arxiv:2307.07924 key:qian repo:chat*", "arXiv 2307.07924, citation key qian, repository chat…"),
        ("added:2026-11-01", "added since 1 Nov 2026 and before 2 Nov 2026"),
        ("subject:LG affiliation:pku", "subject LG, affiliation pku"),
        ('subject:"cs.CL" subject:cs.c* subject:stat-mech', "subject cs.CL, subject “cs c…”, subject stat-mech"),
        ("subject:learning", "subject learning"),
    ],
)
def test_a_search_in_words(text: str, said: str):
    assert explain(parse_query(text).query).removeprefix("(").startswith(said.removeprefix("("))


@pytest.mark.parametrize(
    ("query", "said"),
    [
        (And(()), "all papers"),
        (Or(()), "no paper"),
        (Or((Rated(3), Rated(None, 2))), "(rated 3 or more) or (rated 2 or less)"),
        (Stated("novelty"), "novelty of any value"),
        (Issued(), "with a date"),
        (Cited(), "any number of citations"),
        (Rated(), "rated at all"),
        (Added(), "added at any time"),
        (OfImport(ImportId(7)), "of import 7"),
        (Among((PaperId(1),)), "1 chosen paper"),
        (Among((PaperId(1), PaperId(2))), "2 chosen papers"),
        (HasCode(Code.BADGE), "with a code badge alone"),
        (OfResearcher(ResearcherId(3)), "on the pages of researcher 3"),
        (Begins("title", "deep l"), "a title that begins with “deep l”"),
        (Begins("tags", "agents", whole=True), "a first tag that is “agents”"),
        (InCollection(CollectionId(3)), "in collection 3"),
        (InCollection(CollectionId(3), within=True), "in collection 3 or one inside it"),
        (HasTag(TagId(3)), "with tag 3"),
        (Not(Not(Trashed())), "not not in the trash"),
        (words("a b", prefix=True), "“a b…”"),
    ],
)
def test_a_query_in_words(query: Query, said: str):
    assert explain(query) == said


def test_what_is_no_query_is_a_mistake_of_ours():
    no_query: Any = None
    with pytest.raises(AssertionError):
        explain(no_query)


def test_a_moment_that_is_no_midnight_has_its_time():
    noon = datetime.datetime(2026, 11, 23, 12, 30).astimezone()
    assert explain(Added(noon)) == "added since 23 Nov 2026, 12:30:00"


def test_everything_that_a_paper_can_have_is_named():
    assert len({explain(parse_query(f"has:{thing}").query) for thing in Thing}) == len(Thing)
