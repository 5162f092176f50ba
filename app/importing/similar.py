"""Papers that are not found by an identifier or their title, and may be the same all the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.duplicates.blocks import Blocks, make_blocks
from app.duplicates.comparing import compare
from app.duplicates.titles import may_be_alike
from app.duplicates.verdicts import Verdict
from app.papers import PaperFacts
from app.search_query import normalise
from app.search_query.likeness import strip_version
from app.store.alike import Block, find_in_blocks
from app.store.duplicate_facts import read_compared
from app.store.duplicate_pairs import LIMIT
from app.values import PaperId

Titled = tuple[PaperFacts, str]
"""What a source says of a paper, and its folded title."""


@dataclass(frozen=True, slots=True)
class Similar:
    """What a paper of a source may be: one of the library, or one above it in the source (by its index)."""

    verdict: Verdict
    paper_id: PaperId | None = None
    twin: int | None = None


def find_similar(connection: sqlite3.Connection, papers: Mapping[int, Titled]) -> dict[int, Similar]:
    """For papers of a source, by index, the one that each is most likely the same as; those like no other are left out.

    One of the library comes before another one of the source, where both are as likely.
    """
    blocks = {at: make_blocks(facts.title, key) for at, (facts, key) in papers.items()}
    likely: dict[int, list[Similar]] = {}
    for at, similar in (*_find_in_library(connection, papers, blocks), *_find_in_source(papers, blocks)):
        likely.setdefault(at, []).append(similar)
    return {at: min(found, key=lambda similar: similar.verdict.rank) for at, found in likely.items()}


def _find_in_library(
    connection: sqlite3.Connection, papers: Mapping[int, Titled], blocks: Mapping[int, Blocks]
) -> Iterator[tuple[int, Similar]]:
    there = find_in_blocks(connection, blocks.values())
    if not there:
        return
    candidates = {at: {key for block in _name(each) for key in there.get(block, ())} for at, each in blocks.items()}
    known = read_compared(connection, sorted(set().union(*candidates.values())))
    keys = {paper_id: normalise(facts.title) for paper_id, facts in known.items()}
    for at, found in candidates.items():
        for paper_id in sorted(found):
            if verdict := _judge(papers[at], (known[paper_id], keys[paper_id])):
                yield at, Similar(verdict, paper_id=PaperId(paper_id))


def _find_in_source(papers: Mapping[int, Titled], blocks: Mapping[int, Blocks]) -> Iterator[tuple[int, Similar]]:
    pairs = set(_pair(zip(blocks.keys(), map(_find_doi, papers.values()), strict=True)))
    pairs.update(_pair(zip(blocks.keys(), map(_find_arxiv_id, papers.values()), strict=True)))
    for kind in range(len(Blocks._fields)):
        pairs.update(_pair((at, each[kind]) for at, each in blocks.items()))
    for at, before in sorted(pairs):
        if verdict := _judge(papers[at], papers[before]):
            yield at, Similar(verdict, twin=before)


def _pair(members: Iterable[tuple[int, object]]) -> Iterator[tuple[int, int]]:
    """Papers, by index, that share a block, each with one that stands before it; large blocks say nothing."""
    shared: dict[object, list[int]] = {}
    for at, block in members:
        if block:
            shared.setdefault(block, []).append(at)
    for places in shared.values():
        if 1 < len(places) <= LIMIT:
            yield from ((at, before) for number, at in enumerate(places) for before in places[:number])


def _judge(one: Titled, other: Titled) -> Verdict | None:
    shares_id = any(find(one) and find(one) == find(other) for find in (_find_doi, _find_arxiv_id))
    return compare(one[0], other[0]) if shares_id or may_be_alike(one[1], other[1]) else None


def _name(blocks: Blocks) -> list[Block]:
    return [(kind, number) for kind, number in zip(Blocks._fields, blocks, strict=True) if number is not None]


def _find_doi(paper: Titled) -> str:
    return paper[0].doi or ""


def _find_arxiv_id(paper: Titled) -> str:
    return strip_version(paper[0].arxiv_id or "")
