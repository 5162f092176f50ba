"""The reader of scored profile pages: a header of figures, then papers with subject, date, authors and abstract."""

from app.formats.profile.pages import find_further_pages
from app.formats.profile.reader import is_profile, read_profile

__all__ = ["find_further_pages", "is_profile", "read_profile"]
