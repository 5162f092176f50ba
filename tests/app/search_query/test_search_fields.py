"""What stands after the colon of each field."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from app.errors import InvalidValue
from app.papers import Status
from app.search_query import (
    Added,
    Cited,
    Has,
    HostIs,
    Identified,
    IsCloned,
    Issued,
    Kind,
    OfImport,
    Or,
    Query,
    Rated,
    Stated,
    StatusIs,
    Thing,
    UsesRepository,
    Where,
)
from app.search_query.parse import parse_query
from app.search_query.parse.fields import FIELDS
from app.search_query.parse.notes import Notes
from app.search_query.parse.ranges import parse_numbers
from app.search_query.parse.scanning import scan
from app.search_query.parse.words import WordReader
from tests.app.search_query.queries import named, words

PAGE = Path(__file__).resolve().parents[3] / "docs" / "search-language.md"
TODAY = datetime.date(2026, 3, 31)
DOI = "10.1016/s0031-8914(53)80082-5"


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("by:qian", words("qian", where=Where.AUTHORS)),
        ("abstract:agen*", words("agen", where=Where.ABSTRACT, prefix=True)),
        ('note:"read twice"', words("read twice", where=Where.NOTES)),
        ("tag:ml", named(Kind.TAG, "ml")),
        ("in:thesis", named(Kind.COLLECTION, "thesis")),
        ("researcher:chen", named(Kind.RESEARCHER, "chen")),
        ("affiliation:pku", named(Kind.AFFILIATION, "pku")),
        ("journal:acl", named(Kind.VENUE, "acl")),
        ("subject:cs.LG", named(Kind.SUBJECT, "cs lg")),
        ("import:latest", OfImport()),
        ("year:2023", Issued(2023, 2023)),
        ("year:2023-2025", Issued(2023, 2025)),
        ("year:2025–2023", Issued(2023, 2025)),
        ("year:2023..2025", Issued(2023, 2025)),
        ("year:2024-", Issued(2024, None)),
        ("year:-2020", Issued(None, 2020)),
        ("year:>2020", Issued(2021, None)),
        ("year:>=2020", Issued(2020, None)),
        ("year:≥2020", Issued(2020, None)),
        ("year:<2020", Issued(None, 2019)),
        ("year:=<2020", Issued(None, 2020)),
        ("year:=2020", Issued(2020, 2020)),
        ("year:２０２０", Issued(2020, 2020)),
        ("citations:74", Cited(74, 74)),
        ("citations:>100", Cited(101, None)),
        ("citations:10-20", Cited(10, 20)),
        ("citations:1,000-", Cited(1000, None)),
        ("citations:<=12.3K", Cited(None, 12300)),
        ("rating:>0", Rated(1, None)),
        ("rating:3-5", Rated(3, 5)),
        ("novelty:62.5", Stated("novelty", 62.5, 62.5)),
        ("novelty:62,5", Stated("novelty", 62.5, 62.5)),
        ("novelty:50-", Stated("novelty", 50, None)),
        ("AI-Score:>40", Stated("ai_score", 40.000001, None)),
        ("ai_score:<40", Stated("ai_score", None, 39.999999)),
        ("status:to-read", StatusIs(Status.TO_READ)),
        ('status:"To Read"', StatusIs(Status.TO_READ)),
        ("status:read", StatusIs(Status.READ)),
        ("status:none", StatusIs(None)),
        ("has:code", Has(Thing.CODE)),
        ("has:notes", Has(Thing.NOTE)),
        ("has:citation", Has(Thing.CITATIONS)),
        ("repository:OpenBMB/ChatDev", UsesRepository("openbmb/chatdev")),
        ("repo:/OpenBMB/", UsesRepository("openbmb")),
        ("repo:chat*", UsesRepository("chat", prefix=True)),
        ("repo:https://github.com/OpenBMB/ChatDev/tree/main", UsesRepository("github.com/openbmb/chatdev")),
        ("repo:https://www.github.com/OpenBMB", UsesRepository("github.com/openbmb")),
        ("host:gitlab", HostIs("gitlab")),
        ("host:GitHub.com", HostIs("github.com")),
        ("host:https://www.gitlab.com/x/y", HostIs("gitlab.com")),
        ("host:hf.co", HostIs("huggingface.co")),
        ("host:git*", HostIs("git", prefix=True)),
        ("host:gitlab.*", HostIs("gitlab")),
        ("cloned:yes", IsCloned()),
        ("cloned:No", IsCloned(cloned=False)),
        (f"doi:{DOI.upper()}", Identified("doi", DOI)),
        ("arxiv:2307.07924v2", Identified("arxiv_id", "2307.07924v2")),
        ("key:qian2023", Identified("citation_key", "qian2023")),
        ("2307.07924", Or((words("2307 07924"), Identified("arxiv_id", "2307.07924")))),
        ("10.1000/x", Or((words("10 1000 x"), Identified("doi", "10.1000/x")))),
        ("github.com/a/b", Or((words("github com a b"), UsesRepository("github.com/a/b")))),
        ("https://example.org/a", words("https example org a")),
    ],
)
def test_a_value_is_read(text: str, query: Query):
    assert parse_query(text).query == query
    assert parse_query(text).unparsed == ()


@pytest.mark.parametrize(
    "text",
    [
        "year:23", "year:2023-08", "year:-", "year:>", "year:>>2020", "citations:many", "citations:9999999999",
        "import:first", "novelty:101", "ai_score:x",
        "rating:6", "rating:x", "status:seen", "has:money", "is:read", 'repository:"a b"', "repository:/",
        "host:/", "host:a:b", 'host:"a b"', "cloned:maybe",
        "doi:11.1/x", "arxiv:x", 'key:"a b"',
        "added:soon", "added:2026-13", "added:2026-02-30", "added:2026-1-2-3", "added:9999-12-31",
        "added:1969", "added:>soon",
    ],
)  # fmt: skip
def test_what_is_no_value_is_searched_as_text(text: str):
    (wrong,) = parse_query(text, today=TODAY).unparsed
    assert wrong.text == text
    assert "was searched as text. Write " in wrong.reason or "no letters or digits" in wrong.reason


def test_a_range_has_an_end():
    with pytest.raises(InvalidValue):
        parse_numbers("-", int)


def test_what_holds_no_word_asks_for_nothing():
    reader = WordReader("???", Notes("???"), TODAY, None)
    assert reader.read_as_text(next(scan("???"))) is None


def midnight(day: str | None) -> datetime.datetime | None:
    return (day and datetime.datetime.fromisoformat(day).astimezone(datetime.UTC)) or None


@pytest.mark.parametrize(
    ("text", "since", "before"),
    [
        ("today", "2026-03-31", "2026-04-01"),
        ("Yesterday", "2026-03-30", "2026-03-31"),
        ("<7d", "2026-03-25", None),
        ("<1d", "2026-03-31", None),
        ("7d", "2026-03-25", None),
        ("<=7d", "2026-03-24", None),
        (">7d", None, "2026-03-24"),
        (">=7d", None, "2026-03-25"),
        ("2w", "2026-03-18", None),
        ("1m", "2026-03-01", None),  # a month before 31 March is 28 February
        ("13m", "2025-03-01", None),
        ("1Y", "2025-04-01", None),
        ("99y", "1970-01-03", None),
        ("999999d", "1970-01-03", None),
        ("2026-03-05", "2026-03-05", "2026-03-06"),
        ("2026-02", "2026-02-01", "2026-03-01"),
        ("2025", "2025-01-01", "2026-01-01"),
        (">2026-02", "2026-03-01", None),
        (">=2026-02", "2026-02-01", None),
        ("<2026-02", None, "2026-02-01"),
        ("<=2026-02", None, "2026-03-01"),
        ("=2026-02", "2026-02-01", "2026-03-01"),
        ("2026-02-2026-03", "2026-02-01", "2026-04-01"),
        ("2025..2026-03-05", "2025-01-01", "2026-03-06"),
        ("2026-02-", "2026-02-01", None),
        ("-2026-02-03", None, "2026-02-04"),
    ],
)
def test_when_papers_were_added(text: str, since: str | None, before: str | None):
    assert parse_query(f"added:{text}", today=TODAY).query == Added(midnight(since), midnight(before))


def test_today_is_the_persons_day():
    now = datetime.datetime.now().astimezone()
    query = parse_query("added:today").query
    assert isinstance(query, Added)
    assert query.since
    assert abs(query.since - now) < datetime.timedelta(hours=26)


def test_every_field_is_in_the_manual():
    page = PAGE.read_text("utf-8").split("## Fields")[1]
    assert all(f"`{name}:" in page for name in FIELDS)
    assert all(f"`{thing}`" in page or f"has:{thing}`" in page for thing in Thing)
