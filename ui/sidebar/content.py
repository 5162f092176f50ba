"""What the sidebar lists, read from the library again only where a change bears on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from app.changes import Touched
from app.dates import find_today
from app.library import Library
from ui import language
from ui.sidebar.entries import (
    Entry,
    Section,
    Shape,
    list_collections,
    list_researchers,
    list_searches,
    list_tags,
    list_views,
)

_TABLES = {
    "library": ("imports", "profile_papers"),
    "researchers": ("researchers", "profiles"),
    "collections": ("collections",),
    "searches": ("saved_searches",),
    "tags": ("tags",),
}
"""By section, the tables whose rows bear on what it lists."""


class SidebarContent:
    """Knows what there is in the library, and what of that may have changed since it was read."""

    def __init__(self, library: Library) -> None:
        self._known: dict[str, Any] = {}
        self._readers: dict[str, Callable[[], Any]] = {
            "library": library.latest_import,
            "researchers": library.researchers,
            "collections": library.collections.all,
            "searches": library.saved_searches.all,
            "tags": library.tags.names,
        }
        self._made: dict[str, tuple[object, Section]] = {}

    def note(self, touched: Touched) -> bool:
        """Forget what a change bears on; whether there is any of it."""
        moved = {name for name, tables in _TABLES.items() if any(map(touched.moved, tables))}
        if touched.moved("papers", "trashed_at"):
            moved.add("library")  # the latest import is there while some of its papers are
        self._forget(moved)
        return bool(moved)

    def forget(self) -> None:
        """Read all of it again."""
        self._forget(_TABLES)

    def read(self, shape: Shape) -> tuple[Section, ...]:
        """The sections, that of the tags last; each is the same value as before where nothing in it changed."""
        for name, read in self._readers.items():
            if name not in self._known:
                self._known[name] = read()
        known = self._known
        views = (known["library"], shape.recent, shape.papers)
        collections = (known["collections"], shape.within, shape.draft)
        return (
            self._make("library", language.tr("Library"), views, lambda: list_views(known["library"], shape)),
            self._make_of("researchers", language.tr("Researchers"), list_researchers),
            self._make(
                "collections",
                language.tr("Collections"),
                collections,
                lambda: list_collections(known["collections"], shape),
            ),
            self._make(
                "searches",
                language.tr("Saved searches"),
                (known["searches"], shape.parsed, find_today()),
                lambda: list_searches(known["searches"], shape),
            ),
            self._make_of("tags", language.tr("Tags"), list_tags),
        )

    def _make_of(self, name: str, heading: str, make: Callable[[Any], tuple[Entry, ...]]) -> Section:
        """A section of what was read alone."""
        known = self._known[name]
        return self._make(name, heading, known, lambda: make(known))

    def _make(self, name: str, heading: str, source: object, make: Callable[[], tuple[Entry, ...]]) -> Section:
        """A section; the one that was made before, if it was made of the same."""
        if name not in self._made or self._made[name][0] != source:
            self._made[name] = (source, Section(name, heading, make()))
        return self._made[name][1]

    def _forget(self, names: Iterable[str]) -> None:
        for name in names:
            self._known.pop(name, None)
