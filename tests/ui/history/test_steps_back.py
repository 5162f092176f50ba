"""Whether a step is looked at before it is offered to be taken back."""

from __future__ import annotations

import pytest

from app.values import PaperId
from ui.history import steps_back


def test_a_step_that_is_looked_at_quickly_is(library):
    library.set_fields(PaperId(3), {"venue": "ACL"})
    change = library.history(limit=1)[0]
    assert steps_back.find_obstacle(library, change.id) is None
    library.set_fields(PaperId(3), {"venue": "EMNLP"})
    assert str(steps_back.find_obstacle(library, change.id)).startswith("Venue changed since")


@pytest.mark.parametrize("limit", ["_MOST_LATER", "DIRECT"])
def test_one_that_would_keep_a_person_waiting_is_not(library, monkeypatch, limit):
    monkeypatch.setattr(steps_back, limit, 0)
    library.set_fields(PaperId(3), {"venue": "ACL"})
    change = library.history(limit=1)[0]
    library.set_fields(PaperId(3), {"venue": "EMNLP"})
    assert steps_back.find_obstacle(library, change.id) is None
