"""Where a paper can be read on the web."""

from app.citing.addresses import IDENTIFIERS, find_field_url, find_paper_url

__all__ = ["IDENTIFIERS", "find_field_url", "find_paper_url"]
