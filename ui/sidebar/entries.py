"""What the sidebar lists: sections of entries, each with the papers that it stands for."""

from __future__ import annotations

from app.frozen import Frozen
from app.library import Library
from app.papers import Code
from app.search_query import Everything, HasCode, OfImport, OfResearcher, Query


class Entry(Frozen):
    """One line of the sidebar.

    Attributes:
        count: how many papers it stands for; None where a number would say nothing.
        glyph: the name of its icon.
    """

    query: Query
    label: str
    glyph: str
    count: int | None = None


class Section(Frozen):
    """A heading and the entries under it."""

    heading: str
    entries: tuple[Entry, ...]


def read_sections(library: Library, chosen: Query) -> tuple[Section, ...]:
    """Ask the library what there is; a section without entries is left out."""
    sections = (Section("Library", _library_entries(library, chosen)), Section("Researchers", _researchers(library)))
    return tuple(section for section in sections if section.entries)


def _library_entries(library: Library, chosen: Query) -> tuple[Entry, ...]:
    entries = [
        _entry(library, Everything(), "All papers", "file-document-multiple-outline"),
        _entry(library, HasCode(Code.LINK), "With code", "code-tags"),
    ]
    entries[1:1] = _latest_import(library)
    to_complete = _entry(library, HasCode(Code.BADGE), "Code to complete", "link-variant-off")
    if to_complete.count or to_complete.query == chosen:
        entries.append(to_complete)
    return tuple(entries)


def _latest_import(library: Library) -> list[Entry]:
    """What was imported last, while something of it is there."""
    latest = library.latest_import()
    if latest is None or not latest.papers:
        return []
    return [Entry(OfImport(latest.id), f"Latest import · {latest.name}", "tray-arrow-down", latest.papers)]


def _entry(library: Library, query: Query, label: str, glyph: str) -> Entry:
    return Entry(query, label, glyph, library.count(query) or None)


def _researchers(library: Library) -> tuple[Entry, ...]:
    return tuple(
        Entry(OfResearcher(person.id), person.name, "account-school-outline", person.papers)
        for person in library.researchers()
    )
