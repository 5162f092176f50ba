"""Collections, and which papers they hold."""

from __future__ import annotations

from app.library.access import Access


class Collections:
    """Collections, and which papers they hold."""

    def __init__(self, access: Access) -> None:
        self._access = access
