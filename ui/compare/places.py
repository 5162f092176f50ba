"""What can be compared: researchers and collections."""

from __future__ import annotations

from app.frozen import Frozen
from app.library import Library
from app.library.paper_sets import PaperSet
from app.papers import Collection, Researcher
from app.search_query import InCollection, OfResearcher
from ui import language
from ui.collecting.collection_picker import list_in_order
from ui.collecting.picker_lines import PickerLine, Tick


class Place(Frozen):
    """Somebody or something whose papers can be compared.

    Attributes:
        label: what it is called among all others, a collection with those that it is in.
        note: how much there is of it.
    """

    papers: PaperSet
    label: str
    glyph: str
    note: str


def list_places(library: Library, *, within: bool) -> list[Place]:
    """Everything that can be compared, the researchers first.

    Args:
        within: a collection stands for the papers of those inside it too.
    """
    people = map(_make_researcher, library.researchers())
    collections = (_make_collection(each, within=within) for each in list_in_order(library.collections.all()))
    return [*people, *collections]


def make_line(place: Place, *, chosen: bool) -> PickerLine:
    """A place as a line of a picker, ticked where it is chosen."""
    tick = Tick.ALL if chosen else Tick.NO
    return PickerLine(place.papers, place.label, place.glyph, place.note, tick)


def _make_researcher(person: Researcher) -> Place:
    papers = PaperSet(OfResearcher(person.id), person.name, person.id)
    note = language.tr("%Ln papers", "%Ln paper", person.papers)
    return Place(papers, person.name, "account-school-outline", note)


def _make_collection(collection: Collection, *, within: bool) -> Place:
    papers = PaperSet(InCollection(collection.id, within), collection.name)
    return Place(papers, collection.path, "folder-outline", language.tr("collection"))
