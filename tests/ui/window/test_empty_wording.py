from __future__ import annotations

import pytest

from app.code import Code
from app.papers import Status
from app.search_query import (
    Added,
    And,
    Cited,
    Everything,
    HasCode,
    HasTag,
    InCollection,
    IsDuplicate,
    OfResearcher,
    Query,
    StatusIs,
    Trashed,
)
from app.values import CollectionId, ResearcherId, TagId
from ui.icons import GLYPHS
from ui.window.empty_wording import find_glyph, say_empty, say_how_to_fill

HERE, TAG = InCollection(CollectionId(1)), HasTag(TagId(1))


@pytest.mark.parametrize(
    ("view", "said", "can_be_filled"),
    [
        (Everything(), "No papers here.", False),
        (OfResearcher(ResearcherId(1)), "No papers here.", False),
        (HERE, "This collection is empty.", True),
        (TAG, "No paper here has this tag.", True),
        (And((HERE, TAG)), "No paper here has this tag.", True),
        (And((TAG, HasTag(TagId(2)))), "No paper here has all of these tags.", True),
        (Trashed(), "The trash is empty.", False),
        (IsDuplicate(), "No papers look like the same one.", False),
        (StatusIs(Status.TO_READ), "No papers are to be read.", True),
        (Added(), "Nothing was added lately.", False),
        (HasCode(Code.LINK), "No paper links its code.", False),
        (Cited(10), "This search finds nothing.", False),
        (And((Cited(10), HasCode())), "This search finds nothing.", False),
    ],
)
def test_each_view_has_its_own_words(view: Query, said: str, can_be_filled: bool) -> None:
    assert say_empty(view) == said
    assert bool(say_how_to_fill(view)) == can_be_filled
    assert find_glyph(view) in GLYPHS
