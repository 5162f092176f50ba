"""The reader of ORCID's records."""

from app.formats.orcid.pages import find_further_pages
from app.formats.orcid.reader import is_orcid, read_orcid

__all__ = ["find_further_pages", "is_orcid", "read_orcid"]
