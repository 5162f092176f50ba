"""What the window remembers between two starts: its place and size, its panes, and for each library what was shown."""

from __future__ import annotations

import base64
import binascii
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray

from app.search_query import (
    Added,
    Among,
    InCollection,
    IsDuplicate,
    OfImport,
    OfResearcher,
    Order,
    Query,
    parts_of,
)
from app.search_query.keeping import from_json, to_json
from app.settings import Settings
from app.values import PaperId

log = logging.getLogger(__name__)

_LIBRARIES_KEPT = 20
_MOST_SELECTED = 100
_ORDERED = (OfResearcher, OfImport, InCollection, IsDuplicate)
"""What has an order of its own: that of a page, one made by hand, or of groups that may be the same."""
_COLUMNS = frozenset(
    """
    position title authors issued venue subject citations status rating tags code files notes added citation_key
    """.split()
)
"""What a list can be ordered by for good; by relevance only while a search stands."""


class WindowMemory:
    """Reads and writes the window's part of the settings; what it cannot make sense of, it leaves out."""

    def __init__(self, settings: Settings, library: Path) -> None:
        self._settings = settings
        self._library = str(library)

    def get(self, key: str, default: Any) -> Any:
        """What was remembered under a key, if it is of the same kind as the default."""
        value = self._settings.get(key, default)
        return value if default is None or isinstance(value, type(default)) else default

    def set(self, key: str, value: object) -> None:
        """Remember a value; a folder that cannot be written costs the memory and not the work."""
        try:
            self._settings.set(key, value)
        except OSError as error:
            log.info("Settings could not be written: %s", error)

    def geometry(self) -> QByteArray:
        """The place and size of the window as Qt saved them; empty if there are none."""
        try:
            return QByteArray(base64.b64decode(self.get("geometry", ""), validate=True))
        except binascii.Error:
            return QByteArray()

    def set_geometry(self, geometry: QByteArray) -> None:
        """Remember the place and size of the window."""
        self.set("geometry", base64.b64encode(geometry.data()).decode())

    def query(self) -> Query | None:
        """What was shown of this library last."""
        return from_json(self._of_library("views"))

    def set_query(self, query: Query) -> None:
        """Remember what is shown of this library; papers asked for by themselves are no view to come back to."""
        if not any(isinstance(part, Among) for part in parts_of(query)):
            self._set_of_library("views", to_json(query))

    def selection(self) -> list[PaperId]:
        """The papers that were selected last in this library."""
        ids = self._of_library("selections")
        return [PaperId(each) for each in ids if type(each) is int] if isinstance(ids, list) else []

    def set_selection(self, ids: Sequence[PaperId]) -> None:
        """Remember which papers are selected in this library; so many that nobody chose them one by one are none."""
        self._set_of_library("selections", [int(each) for each in ids] if len(ids) <= _MOST_SELECTED else [])

    def get_here(self, key: str, default: Any) -> Any:
        """What was remembered of this library under a key, if it is of the same kind as the default."""
        value = self._of_library(key)
        return value if isinstance(value, type(default)) else default

    def set_here(self, key: str, value: object) -> None:
        """Remember a value of this library."""
        self._set_of_library(key, value)

    def _of_library(self, key: str) -> object:
        return self.get(key, {}).get(self._library)

    def _set_of_library(self, key: str, value: object) -> None:
        """Remember what belongs to this library; libraries not seen for long are forgotten."""
        others = {path: kept for path, kept in self.get(key, {}).items() if path != self._library}
        self.set(key, dict([*others.items(), (self._library, value)][-_LIBRARIES_KEPT:]))

    def order(self, query: Query) -> Order:
        """How such papers are ordered: as the person had them last, else as on the page or by hand, else by date."""
        stored = self.get("orders", {}).get(kind_of(query))
        return _parse_order(stored) or _find_usual(query)

    def set_order(self, query: Query, order: Order) -> None:
        """Remember how papers of this kind of query are ordered."""
        orders = dict(self.get("orders", {}))
        keys = (order,) if order.then is None else (order, order.then)
        orders[kind_of(query)] = [part for key in keys for part in (key.column, key.descending)]
        self.set("orders", orders)


def kind_of(query: Query) -> str:
    """The kind of a view: what is chosen for one researcher's papers holds for those of all."""
    return type(query).__name__


def _find_usual(query: Query) -> Order:
    if any(isinstance(part, _ORDERED) for part in parts_of(query)):
        return Order("position")
    return Order("added" if isinstance(query, Added) else "issued", descending=True)


def _parse_order(stored: object) -> Order | None:
    """An order as it is kept: its column, whether it falls, and the same of the second key if there is one."""
    if not isinstance(stored, list) or len(stored) not in (2, 4):
        return None
    columns = stored[::2]
    if not all(isinstance(column, str) and column in _COLUMNS for column in columns):
        return None
    first, *second = (Order(column, bool(falls)) for column, falls in zip(columns, stored[1::2], strict=True))
    return Order(first.column, first.descending, second[0] if second else None)
