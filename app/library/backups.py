"""Copies of the whole library, and going back to one."""

from __future__ import annotations

from app.library.access import Access


class Backups:
    """Copies of the whole library, and going back to one."""

    def __init__(self, access: Access) -> None:
        self._access = access
