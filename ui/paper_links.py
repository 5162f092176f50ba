"""Where a paper can be read on the web."""

from app.citing.addresses import find_paper_url

__all__ = ["find_paper_url"]
