"""What the detail pane says, as plain functions of what is shown."""

from __future__ import annotations

import datetime
import re

from app.dates import PartialDate, format_short
from app.latex import to_readable
from app.names import format_names
from app.papers import PaperFacts, PaperSource, RepositoryLink

_COMMIT = re.compile(r"[0-9a-f]{7,40}")


def format_authors(paper: PaperFacts) -> str:
    """The authors as printed: ``Chen Qian, Wei Liu, Hongzhang Liu et al.``."""
    return to_readable(format_names(paper.authors, paper.authors_truncated))


def format_ordinal(number: int) -> str:
    """``1st``, ``2nd``, ``3rd``, ``11th``."""
    last = number % 10 if number % 100 not in (11, 12, 13) else 0
    return f"{number:,}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"


def format_place(source: PaperSource, *, authors_truncated: bool) -> str:
    """Where on a page a paper stands and what that page left open: ``3rd of 38; author list cut short``."""
    parts = [f"{format_ordinal(source.position)} of {source.listed:,}"]
    if authors_truncated:
        parts.append("author list cut short")
    if source.year_assumed:
        parts.append("year assumed")
    return "; ".join(parts)


def format_ref(link: RepositoryLink) -> str:
    """What of its repository a link names: ``at branch puppeteer``, ``at commit 1f3a9bc, in examples``; or ""."""
    parts = []
    if link.ref:
        kind = "commit" if _COMMIT.fullmatch(link.ref) and not link.ref.isalpha() else "branch"
        parts.append(f"at {kind} {link.ref}")
    if link.path:
        parts.append(f"in {link.path}")
    return ", ".join(parts)


def format_others(papers: int) -> str:
    """How many other papers share a repository that so many papers link; "" if none does."""
    others = papers - 1
    if others < 1:
        return ""
    return "also of 1 other paper" if others == 1 else f"also of {others:,} other papers"


def format_selected(papers: int) -> str:
    """What stands in place of a paper when several are selected."""
    return f"{papers:,} papers selected"


def format_moment(moment: datetime.datetime) -> str:
    """A moment as the clock here showed it: ``23 Nov 2026, 18:35``."""
    local = moment.astimezone()
    return f"{format_short(PartialDate(local.year, local.month, local.day))}, {local:%H:%M}"
