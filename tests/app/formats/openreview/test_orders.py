"""Papers whose lines stand in another order than the site's own."""

import datetime

from app.formats.openreview import read_openreview
from tests.app.formats.standing import find_misplaced

VENUE_FIRST = """Publications
Counting Moss from Orbit: Ten Years
Ada Morgenroth, Bo Lindqvist
ICLR 2024 poster
Published: 16 Jan 2024, Last Modified: 06 Mar 2024
Keywords: moss
Abstract: Moss is counted.
Lichen
Wei Chen, Ada Morgenroth
CoRR 2023
31 Dec 2022 (modified: 17 Apr 2023)
Readers: Everyone
"""


def test_a_venue_may_stand_above_its_date():
    source = read_openreview(VENUE_FIRST, datetime.date(2026, 11, 23))
    assert find_misplaced(VENUE_FIRST, source) == []
    said = [
        (each.facts.title, len(each.facts.authors), each.facts.venue, str(each.facts.issued)) for each in source.papers
    ]
    assert said == [
        ("Counting Moss from Orbit: Ten Years", 2, "ICLR 2024 poster", "2024-01-16"),
        ("Lichen", 2, "CoRR 2023", "2022-12-31"),
    ]
