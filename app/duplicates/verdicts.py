"""Why two papers are, or may be, the same."""

from __future__ import annotations

import enum


class Verdict(enum.StrEnum):
    """Why two papers may be the same, the surest first."""

    DOI = "doi"
    ARXIV = "arxiv"
    REPOSITORY = "repository"
    PREPRINT = "preprint"
    TITLE = "title"
    SUBTITLE = "subtitle"

    @property
    def sentence(self) -> str:
        """For people."""
        return _SENTENCES[self]

    @property
    def certain(self) -> bool:
        """An identifier says so, and not a likeness."""
        return self in (Verdict.DOI, Verdict.ARXIV)

    @property
    def rank(self) -> int:
        """0 for the surest."""
        return list(Verdict).index(self)


_SENTENCES = {
    Verdict.DOI: "They have the same DOI.",
    Verdict.ARXIV: "They have the same arXiv identifier.",
    Verdict.REPOSITORY: "They have the same title and link the same code.",
    Verdict.PREPRINT: "One seems to be the preprint of the other.",
    Verdict.TITLE: "Their titles are the same or nearly so, and nothing known of them contradicts.",
    Verdict.SUBTITLE: "Their titles differ by a part before or after a colon, and they share an author.",
}
