"""Searches that a person named."""

from __future__ import annotations

from app.changes import Touched
from app.errors import NotFound
from app.library.access import Access
from app.library.labels import list_names
from app.papers import SavedSearch
from app.store import saved_searches
from app.values import SavedSearchId


class SavedSearches:
    """Searches that a person named.  Only their text is kept, so that what they find is always as the library stands.

    Each method that changes anything is one undoable step.  Names are compared whatever their case and accents.  All of
    them raise NotFound where a search is gone, and InvalidValue for what cannot be a name or a text, or is taken.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    def all(self) -> tuple[SavedSearch, ...]:
        """Every saved search, in the order that a person gave them."""
        with self._access.reading() as reader:
            return saved_searches.get_saved_searches(reader)

    def find(self, name: str) -> SavedSearch | None:
        """The saved search of a name."""
        with self._access.reading() as reader:
            return saved_searches.find_saved_search(reader, name)

    def get(self, name: str) -> SavedSearch:
        """The saved search of a name.

        Raises:
            NotFound: there is none; the sentence names some that there are.
        """
        found = self.find(name)
        if found is None:
            known = list_names([each.name for each in self.all()])
            remedy = f"Those saved are: {known}." if known else "No search is saved yet."
            raise NotFound(f"There is no saved search “{name}”.", remedy)
        return found

    def save(self, name: str, text: str) -> SavedSearch:
        """Keep a search under a name, behind the others."""
        with self._access.change("Saved a search") as change:
            made = saved_searches.create(change.connection, name, text)
            change.label = f"Saved search {made.name}"
        return made

    def rename(self, search_id: SavedSearchId, name: str) -> Touched:
        """Give a search another name."""
        with self._access.change("Renamed a search") as change:
            old = saved_searches.get_saved_search(change.connection, search_id)
            change.label = f"Renamed search {old.name} to {saved_searches.rename(change.connection, search_id, name)}"
        return change.touched

    def set_text(self, search_id: SavedSearchId, text: str) -> Touched:
        """Let a search look for something else."""
        with self._access.change("Edited a search") as change:
            change.label = f"Edited search {saved_searches.get_saved_search(change.connection, search_id).name}"
            saved_searches.set_text(change.connection, search_id, text)
        return change.touched

    def move(self, search_id: SavedSearchId, before: SavedSearchId | None = None) -> Touched:
        """Put a search before another one; without one, behind the last."""
        with self._access.change("Moved a search") as change:
            change.label = f"Moved search {saved_searches.get_saved_search(change.connection, search_id).name}"
            next_one = None if before is None else saved_searches.get_saved_search(change.connection, before).id
            saved_searches.move(change.connection, search_id, next_one)
        return change.touched

    def delete(self, search_id: SavedSearchId) -> Touched:
        """Forget a search; the papers that it finds stay."""
        with self._access.change("Deleted a search") as change:
            change.label = f"Deleted search {saved_searches.get_saved_search(change.connection, search_id).name}"
            saved_searches.delete(change.connection, search_id)
        return change.touched
