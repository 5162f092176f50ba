"""A researcher and two collections, side by side."""

from __future__ import annotations

import pytest

from app.library.paper_sets import PaperSet
from app.search_query import InCollection, OfResearcher
from app.values import PaperId, ResearcherId


@pytest.fixture
def counted(library):
    """Half of the page has counts; of the two collections, one has counts for all of its papers."""
    for key in range(1, 20):
        library.set_fields(PaperId(key), {"citations": str(40 - key)})
    agents, tuning = library.collections.create("Agents"), library.collections.create("Tuning")
    library.collections.add([PaperId(key) for key in (1, 2, 3)], agents.id)
    library.collections.add([PaperId(key) for key in (19, 20, 21)], tuning.id)
    return library


@pytest.fixture
def weize():
    return PaperSet(OfResearcher(ResearcherId(1)), "Weize Chen", ResearcherId(1))


@pytest.fixture
def agents(counted):
    return find_collection(counted, "Agents")


@pytest.fixture
def tuning(counted):
    return find_collection(counted, "Tuning")


@pytest.fixture
def compare(counted, window, qtbot):
    """Opens the comparison of some sets."""

    def open_it(*sets):
        opened = window.features.compare.open(sets)
        qtbot.waitExposed(opened)
        opened.activateWindow()
        qtbot.waitUntil(opened.isActiveWindow)
        return opened

    return open_it


def find_collection(library, name):
    [found] = [each for each in library.collections.all() if each.name == name]
    return PaperSet(InCollection(found.id), name)
