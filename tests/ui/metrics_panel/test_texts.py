from __future__ import annotations

import datetime

import pytest

from app.frozen import replace
from app.metrics import Figures
from app.papers import Profile, ReportedFigures
from app.values import ProfileId, ResearcherId
from ui.metrics_panel.texts import (
    CardText,
    Figure,
    PanelFacts,
    also_stated,
    card_texts,
    explain_claim,
    more_figures,
    say_move,
    spoken_moves,
)

REPORTED = ReportedFigures(
    name="Weize Chen", subject="CL", h_index=41, papers=38, citations=7106, novelty=50.0, ai_score=62.5
)
PROFILE = Profile(
    id=ProfileId(1),
    researcher_id=ResearcherId(1),
    reported=REPORTED,
    captured_on=datetime.date(2026, 11, 23),
    listed=38,
    listed_with_code=19,
)
NO_COUNTS = Figures(papers=38, with_code=18, with_badge_only=1)
SOME_COUNTS = Figures(
    papers=38, papers_with_citations=19, citations=1203, h_index=11, g_index=14, i10_index=12, with_code=18
)
ALL_COUNTS = Figures(papers=2, papers_with_citations=2, citations=15, h_index=2, g_index=2, i10_index=1)


def cards(figures: Figures, profile: Profile | None = PROFILE, repositories: int = 14) -> dict[str, CardText]:
    return {card.title: card for card in card_texts(PanelFacts(figures, profile, repositories))}


def lines(card: CardText) -> tuple[str, str, str]:
    return str(card.page), str(card.here), card.note


def test_first_day_no_count_known() -> None:
    found = cards(NO_COUNTS)
    assert lines(found["h-index"]) == ("41", "—", "no counts yet · Add counts")
    assert lines(found["Citations"]) == ("7,106", "—", "0 of 38 papers have a count")
    assert lines(found["Papers"]) == ("38", "38", "all that the page lists")
    assert lines(found["With code"]) == ("19", "18", "14 repositories · 1 badge, no link")
    assert found["h-index"].leads_to_counts


def test_some_counts_make_bounds_with_their_coverage() -> None:
    found = cards(SOME_COUNTS)
    assert lines(found["h-index"]) == ("41", "at least 11", "counts for 19 of 38 · Add")
    assert lines(found["Citations"]) == ("7,106", "at least 1,203", "19 of 38 papers have a count")
    assert lines(found["With code"]) == ("19", "18", "14 repositories")
    assert more_figures(SOME_COUNTS) == ["g-index at least 14", "i10-index at least 12"]
    assert more_figures(SOME_COUNTS, without={"g_index"}) == ["i10-index at least 12"]


def test_all_counts_make_figures() -> None:
    found = cards(ALL_COUNTS, None, 0)
    assert lines(found["h-index"]) == ("—", "2", "counts for all 2")
    assert lines(found["Citations"]) == ("—", "15", "all 2 papers have a count")
    assert not found["h-index"].leads_to_counts
    assert more_figures(ALL_COUNTS) == ["g-index 2", "i10-index 1"]


def test_without_a_page_the_page_is_unknown_and_never_zero() -> None:
    assert {str(card.page) for card in cards(NO_COUNTS, None).values()} == {"—"}


def test_without_papers_nothing_is_claimed() -> None:
    found = cards(Figures(), None, 0)
    assert [lines(card) for card in found.values()] == [
        ("—", "—", ""),
        ("—", "—", ""),
        ("—", "0", ""),
        ("—", "0", ""),
    ]


def test_a_claim_that_the_list_cannot_support_is_explained() -> None:
    assert explain_claim(PanelFacts(NO_COUNTS, PROFILE, 0)) == "h = 41 needs 41 papers; this page lists 38"
    assert "this page lists 38" in cards(NO_COUNTS)["h-index"].tip
    assert explain_claim(PanelFacts(NO_COUNTS, None, 0)) == ""


@pytest.mark.parametrize(("stated", "here", "note"), [(40, 38, "states 40, lists 38"), (38, 36, "the page lists 38")])
def test_papers_that_differ_are_explained(stated: int, here: int, note: str) -> None:
    reported = ReportedFigures(name="X", papers=stated)
    profile = Profile(
        id=ProfileId(1),
        researcher_id=ResearcherId(1),
        reported=reported,
        captured_on=datetime.date(2026, 1, 2),
        listed=38,
        listed_with_code=0,
    )
    assert cards(Figures(papers=here), profile)["Papers"].note == note
    assert explain_claim(PanelFacts(Figures(papers=here), profile, 0)) == ""
    assert also_stated(profile, by_name=False) == ""


def test_what_the_page_also_states() -> None:
    assert also_stated(PROFILE, by_name=False) == "The page of 23 Nov 2026 also states: novelty 50 %, AI score 62.5"
    assert also_stated(PROFILE, by_name=True).startswith("The page of Weize Chen (23 Nov 2026) also states: ")


def test_moves_are_told_with_their_bound() -> None:
    before = card_texts(PanelFacts(NO_COUNTS, PROFILE, 14))
    after = card_texts(PanelFacts(SOME_COUNTS, PROFILE, 14))
    assert spoken_moves(before, after) == "h-index at least 11, Citations at least 1,203"
    assert spoken_moves(after, after) == ""
    fewer = card_texts(PanelFacts(replace(SOME_COUNTS, h_index=10), PROFILE, 14))
    assert spoken_moves(fewer, after) == "h-index at least 11, was 10"


def test_a_move_is_shown_with_what_it_was() -> None:
    assert say_move("11", "12") == "11 → 12"
    assert say_move("—", "12") == say_move("", "12") == "12"


def test_short_figures_keep_their_meaning() -> None:
    assert Figure("11", bound=True).short == "≥ 11"
    assert Figure("11", most=True).short == "≤ 11"
    assert str(Figure("11", most=True)) == "at most 11"
    assert Figure().short == "—"
