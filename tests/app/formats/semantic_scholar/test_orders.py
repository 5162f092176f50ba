"""Papers whose cells stand in another order on one line, and counts that say how many are influential."""

import datetime

from app.formats import read_source
from tests.app.formats.standing import find_misplaced

DOTS = """Lamps and Wicks
Ada Lamp, Bob Wick, +11 authors Cy Oil • 21 Aug 2023 • Computer Science • ArXiv
We light lamps.
369 Citations · 51 Highly Influential
PDF · Save · Alert · Cite
Wicks
Ada Lamp, Bob Wick • 2021 • Computer Science • Journal of Lamps
Wicks are short.
12 Citations
PDF · Save · Alert · Cite
"""


def test_a_venue_may_stand_behind_date_and_fields():
    source = read_source(DOTS, captured_on=datetime.date(2026, 11, 23))
    assert source.format == "semantic_scholar"
    assert find_misplaced(DOTS, source) == []
    facts = [paper.facts for paper in source.papers]
    assert [(each.venue, str(each.issued), each.abstract, each.citations) for each in facts] == [
        ("ArXiv", "2023-08-21", "We light lamps.", 369),
        ("Journal of Lamps", "2021", "Wicks are short.", 12),
    ]
    assert source.problems == ()
