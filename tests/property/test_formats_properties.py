"""Laws of all readers: no text makes one fail, and what it says stands in the source."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats import READERS, recognise
from app.formats.lines import split_lines

CAPTURED_ON = datetime.date(2026, 11, 23)


@pytest.mark.parametrize("name", READERS)
@settings(deadline=None, max_examples=40)
@given(text=st.text(max_size=300))
def test_no_text_makes_a_reader_fail(name: str, text: str):
    last = len(split_lines(text))
    read = READERS[name].read(text, CAPTURED_ON)
    assert all(0 < each.confidence <= 1 for each in recognise(text))
    assert all(1 <= problem.line <= last for problem in read.problems)
    assert all(1 <= paper.first_line <= paper.last_line <= last for paper in read.papers)
    assert all(place.end_line <= last for paper in read.papers for place in paper.places)
