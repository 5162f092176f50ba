"""The parts of a library, one a kind of thing, each imported when it is asked for first."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.library.access import Access
    from app.library.backups import Backups
    from app.library.checking import Checks
    from app.library.clones import Clones
    from app.library.collections import Collections
    from app.library.duplicates import Duplicates
    from app.library.figures import Figures
    from app.library.files import Files
    from app.library.notes import Notes
    from app.library.papers import Papers
    from app.library.repositories import Repositories
    from app.library.saved_searches import SavedSearches
    from app.library.software import Software
    from app.library.tags import Tags


class Parts:
    """What a library has of each kind of thing; the parts share its connections."""

    def __init__(self, access: Access) -> None:
        self._access = access

    @cached_property
    def tags(self) -> Tags:
        """Tags, and which papers have them."""
        from app.library.tags import Tags

        return Tags(self._access)

    @cached_property
    def collections(self) -> Collections:
        """Collections, and which papers they hold."""
        from app.library.collections import Collections

        return Collections(self._access)

    @cached_property
    def software(self) -> Software:
        """What papers take from files beside their software."""
        from app.library.software import Software

        return Software(self._access)

    @cached_property
    def saved_searches(self) -> SavedSearches:
        """Searches that a person named."""
        from app.library.saved_searches import SavedSearches

        return SavedSearches(self._access)

    @cached_property
    def papers(self) -> Papers:
        """Papers made by hand, edited many at a time, trashed and restored."""
        from app.library.papers import Papers

        return Papers(self._access)

    @cached_property
    def repositories(self) -> Repositories:
        """Repositories that papers link, and what else they link."""
        from app.library.repositories import Repositories

        return Repositories(self._access)

    @cached_property
    def clones(self) -> Clones:
        """Clones of repositories on this computer."""
        from app.library.clones import Clones

        return Clones(self._access)

    @cached_property
    def figures(self) -> Figures:
        """What counts of papers, and the figures that follow from it."""
        from app.library.figures import Figures

        return Figures(self._access)

    @cached_property
    def notes(self) -> Notes:
        """Notes on papers."""
        from app.library.notes import Notes

        return Notes(self._access)

    @cached_property
    def files(self) -> Files:
        """Files that belong to papers."""
        from app.library.files import Files

        return Files(self._access)

    @cached_property
    def duplicates(self) -> Duplicates:
        """Papers that may be the same, and merging them."""
        from app.library.duplicates import Duplicates

        return Duplicates(self._access)

    @cached_property
    def backups(self) -> Backups:
        """Copies of the whole library, and going back to one."""
        from app.library.backups import Backups

        return Backups(self._access)

    @cached_property
    def checks(self) -> Checks:
        """Looking for what should never be, and making anew what can be."""
        from app.library.checking import Checks

        return Checks(self._access)
