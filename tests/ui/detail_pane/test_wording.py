"""What the pane says."""

from __future__ import annotations

import datetime

import pytest

from app.papers import PaperSource
from app.values import ProfileId, ResearcherId
from ui.detail_pane import wording


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
     (102, "102nd"), (111, "111th"), (1003, "1,003rd")],
)  # fmt: skip
def test_ordinals(number, said):
    assert wording.format_ordinal(number) == said


def make_source(*, year_assumed=False):
    return PaperSource(
        profile_id=ProfileId(1),
        researcher_id=ResearcherId(1),
        researcher="Weize Chen",
        position=3,
        listed=38,
        code_badge=True,
        first_line=1,
        last_line=2,
        year_assumed=year_assumed,
    )


def test_place_on_a_page_says_what_the_page_left_open():
    assert wording.format_place(make_source(), authors_truncated=False) == "3rd of 38"
    whole = wording.format_place(make_source(year_assumed=True), authors_truncated=True)
    assert whole == "3rd of 38; author list cut short; year assumed"


def test_moments_are_local():
    moment = datetime.datetime(2026, 11, 23, 12, 5, tzinfo=datetime.UTC)
    local = moment.astimezone()
    assert wording.format_moment(moment) == f"{local.day} Nov 2026, {local:%H:%M}"
