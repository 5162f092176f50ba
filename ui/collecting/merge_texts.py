"""What merging papers would do, in the person's language: reasons, names of papers, and what is kept of the rest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from app.latex import to_readable
from app.papers import Paper
from ui import language
from ui.code.link_texts import format_link

if TYPE_CHECKING:
    from app.code import Link
    from app.duplicates.verdicts import Verdict
    from app.merging import MergePlan

_LONGEST = 400
"""Characters of a value that are shown; nobody compares abstracts further than that."""


def say_verdict(verdict: Verdict) -> str:
    """Why two papers may be the same."""
    sentences = {
        "doi": language.tr("They have the same DOI."),
        "arxiv": language.tr("They have the same arXiv identifier."),
        "repository": language.tr("They have the same title and link the same code."),
        "preprint": language.tr("One seems to be the preprint of the other."),
        "title": language.tr("Their titles are the same or nearly so, and nothing known of them contradicts."),
        "subtitle": language.tr("Their titles differ by a part before or after a colon, and they share an author."),
    }
    return sentences[str(verdict)]


def describe(paper: Paper) -> str:
    """A paper in one line: its title, year and venue."""
    year = str(paper.issued.year) if paper.issued else ""
    return " · ".join(filter(None, (to_readable(paper.title), year, paper.venue or "")))


def shorten(text: str) -> str:
    """A value as an option shows it."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1].rstrip()}…"


def list_kept(plan: MergePlan) -> Iterator[str]:
    """What the one paper has of everything else, line by line."""
    if plan.tags:
        yield language.tr("Tags: {names}").format(names=", ".join(plan.tags))
    if plan.collections:
        yield language.tr("Collections: {names}").format(names=", ".join(plan.collections))
    if plan.repositories:
        yield language.tr("Code: {names}").format(names=_name_links(plan.repositories))
    if plan.web_links:
        yield language.tr("Links: {names}").format(names=_name_links(plan.web_links))
    if plan.notes:
        yield language.tr("%Ln notes", "%Ln note", plan.notes)
    if plan.files:
        yield language.tr("%Ln files", "%Ln file", plan.files)
    if plan.pages:
        yield language.tr("On %Ln pages", "On %Ln page", plan.pages)
    if plan.former_keys:
        yield language.tr("Found by {keys} too").format(keys=", ".join(plan.former_keys))


def _name_links(links: Sequence[Link]) -> str:
    return ", ".join(map(format_link, links))
