"""What makes two titles worth comparing, and which blocks they meet in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.duplicates.blocks import Blocks, make_blocks
from app.duplicates.comparing import compare
from app.duplicates.titles import Likeness, compare_titles, may_be_alike
from app.fields import FIELDS, parse_value
from app.papers import PaperFacts
from app.search_query import normalise
from app.values import parse_doi

CORPUS = Path(__file__).resolve().parents[4] / "shared" / "corpora" / "duplicates-jabref.json"

ALIKE = [
    ("Attention is all you need", "Atention is all you need"),
    ("Attention is all you need", "Attention is all you neeed"),
    ("Attention is all you need", "On attention, all you need"),
    ("Multi-agent debate improves factual reasoning", "Multiagent debate improves factual reasoning"),
    ("Communicative agents for software development", "ChatDev: Communicative agents for software development"),
    ("ChatDev", "ChatDev: Communicative agents for software development"),
    ("Graph networks at scale", "Graph networks at scale: a survey"),
    ("Communicative agents in software development", "Software development: communicative agents"),
    ("The optimisation of neural behaviour", "Optimization of neural behavior"),
    ("Deep learning for imaging, Part 2", "Deep learning for imaging, part II"),
    ("基于深度学习的图像识别方法研究", "基于深度学习的图像识别方法研究"),
]


def blocks(title: str) -> Blocks:
    return make_blocks(title, normalise(title))


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_titles_that_are_alike_meet(one, other):
    assert compare_titles(one, other) > Likeness.NONE
    assert may_be_alike(normalise(one), normalise(other))
    assert any(mine is not None and mine == theirs for mine, theirs in zip(blocks(one), blocks(other), strict=True))


def test_a_title_of_signs_or_few_words_stands_in_fewer_blocks():
    assert blocks("???") == (None, None, None)
    assert blocks("ChatDev").initials is None
    assert blocks("ChatDev").head == blocks("ChatDev").tail
    assert None not in blocks("Of the and")


def test_what_is_far_apart_is_not_looked_at():
    assert not may_be_alike("image classification with transformers", "holy moly uffdada")
    assert compare_titles("", "") is Likeness.NONE


NO_TITLE = "has neither a title nor an identifier, which every paper has"
DIFFERS = {
    # case: why the verdict is another one
    "sameBooksWithMissingEditionAreDuplicates": "years more than one apart contradict, since papers have no editions",
    "sameBooksWithPartiallyMissingEditionAreDuplicates": "years more than one apart contradict",
}
CANNOT = {
    "duplicateDetectionWithSameAuthor": NO_TITLE,
    "duplicateDetectionWithSameAuthorAndUmlauts": NO_TITLE,
    "duplicateDetectionWithDifferentAuthors": NO_TITLE,
    "duplicateDetectionWithDifferentTypes": NO_TITLE,
    "compareOfTwoEntriesWithSameContentAndLfEndingsReportsNoDifferences": NO_TITLE,
    "compareOfTwoEntriesWithSameContentAndCrLfEndingsReportsNoDifferences": NO_TITLE,
    "compareOfTwoEntriesWithSameContentAndMixedLineEndingsReportsNoDifferences": NO_TITLE,
}


def read_cases() -> list[dict[str, Any]]:
    if not CORPUS.exists():
        return []
    cases: list[dict[str, Any]] = json.loads(CORPUS.read_text("utf-8"))["cases"]
    return cases


def make_facts(fields: dict[str, str]) -> PaperFacts:
    date = fields.get("date") or fields.get("year")
    return PaperFacts(
        title=fields["title"],
        authors=parse_value(FIELDS["authors"], fields.get("author", "")),
        issued=parse_value(FIELDS["issued"], date) if date else None,
        venue=fields.get("journal") or fields.get("booktitle") or None,
        doi=parse_doi(fields["doi"]) if "doi" in fields else None,
    )


@pytest.mark.skipif(not CORPUS.exists(), reason="the pairs that JabRef judges are not part of this checkout")
def test_the_pairs_that_jabref_judges():
    judged = [case for case in read_cases() if case["test"] not in CANNOT]
    assert len(judged) > 15
    for case in judged:
        # A score without a verdict is of a pair that JabRef takes for a duplicate.
        theirs = case.get("duplicate", case.get("score", 0) > 0.75)
        ours = compare(make_facts(case["a"]["fields"]), make_facts(case["b"]["fields"])) is not None
        assert (ours == theirs) is (case["test"] not in DIFFERS), case["test"]


@pytest.mark.skipif(not CORPUS.exists(), reason="the pairs that JabRef judges are not part of this checkout")
def test_what_cannot_be_judged_has_no_title():
    for case in read_cases():
        titled = "title" in case["a"]["fields"] and "title" in case["b"]["fields"]
        assert titled is (case["test"] not in CANNOT), case["test"]
