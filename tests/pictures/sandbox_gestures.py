"""What a person did in the sandbox, and with sets side by side, before a picture was taken."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.search_query import Everything, OfResearcher
from app.values import PaperId, ResearcherId
from tests.pictures.stage import Stage
from ui.compare.places import list_places
from ui.what_if.window import WhatIfWindow


def open_sandbox(stage: Stage) -> WhatIfWindow:
    """The sandbox of the page, as it is at first."""
    stage.window.sidebar.choose(OfResearcher(ResearcherId(1)))
    stage.trigger("what_if")
    stage.settle()
    opened = stage.window.findChild(WhatIfWindow)
    assert opened is not None
    return opened


def show_sandbox(stage: Stage) -> None:
    open_sandbox(stage)


def play(stage: Stage) -> None:
    """Counts changed, a paper left out, and what h = 18 needs."""
    opened = open_sandbox(stage)
    opened.sandbox.set_count(PaperId(7), 120)
    opened.sandbox.set_count(PaperId(30), 12)
    opened.sandbox.set_left_out([PaperId(4)], left_out=True)
    opened.needs.wanted.setValue(18)
    opened.list.select(PaperId(7))
    opened.list.setFocus()
    stage.settle()
    stage.settle()


def refuse_supposed_count(stage: Stage) -> None:
    """A count that cannot be one, beside its cell."""
    opened = open_sandbox(stage)
    place = opened.list.papers.place_of(PaperId(6))
    assert place is not None
    opened.list.edit_count(place, "abc")
    stage.settle()
    stage.press(Qt.Key.Key_Return)


def compare(stage: Stage) -> None:
    """A researcher beside two collections."""
    places = list_places(stage.library, within=False)
    chosen = [
        place.papers for place in places if place.papers.name in ("Weize Chen", "Software agents", "Delta tuning")
    ]
    stage.window.features.compare.open(chosen)
    for _ in range(3):
        stage.settle()


def choose_to_compare(stage: Stage) -> None:
    """Nothing is chosen yet."""
    stage.window.sidebar.choose(Everything())
    stage.trigger("compare")
