"""The reader of ORCID's records."""

from app.formats.orcid.reader import is_orcid, read_orcid

__all__ = ["is_orcid", "read_orcid"]
