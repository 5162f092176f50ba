"""Searches that a person named."""

from __future__ import annotations

from app.library.access import Access


class SavedSearches:
    """Searches that a person named."""

    def __init__(self, access: Access) -> None:
        self._access = access
