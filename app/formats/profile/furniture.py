"""What a page prints around its papers and never in them: buttons beside a paper, and the foot of the page."""

from __future__ import annotations

import re

_LONGEST_BUTTONS = 40
_LONGEST_LABEL = 60
_BUTTONS = frozenset(
    "abstract|bibtex|bookmark|cite|code|download pdf|expand|html|pdf|read more|save|share|show less|show more"
    "|view pdf".split("|")
)
_FOOTERS = frozenset(
    "about|about us|accessibility|api|back|back to top|blog|careers|contact|contact us|cookie policy|cookie settings"
    "|cookies|disclaimer|discord|docs|faq|feedback|github|help|home|imprint|legal|legal notice|linkedin|load all"
    "|load more|load more papers|log in|log out|login|more|newsletter|next|next page|pricing|prev|previous"
    "|previous page|privacy|privacy notice|privacy policy|see all|see more|settings|show all|show more papers|sign in"
    "|sign out|sign up|support|terms|terms & conditions|terms and conditions|terms of service|terms of use|top"
    "|twitter|view all|view more".split("|")
)
_COMMENTS = re.compile(
    r"(?:\d{1,6} )?comments?(?: ?\(\d{1,6}\))?|(?:leave|post|add) a (?:reply|comment)\b.{0,20}"
    r"|related (?:posts|articles)|share this:?|posted (?:in|on|by) .{3,40}",
    re.IGNORECASE,
)
"""What a page prints behind a text that somebody quoted on it."""
_BREAK = re.compile(r"\s*[·•∙|/,]\s*|\s{2,}")
_AROUND = " .…‹›«»<>←→↑↓▲▼▾+"
_PAGES = re.compile(r"(?:(?:prev(?:ious)?|next|\d{1,6}|[.…‹›«»<>←→]+)(?:\s+|$)){2,}", re.IGNORECASE)
_RIGHTS = re.compile(r"©|(?:copyright|\(c\))[ ,:]+(?:©|\(c\)|\d{4})|all rights reserved", re.IGNORECASE)
_LINE = re.compile(r"(?:powered by|made (?:with|by|in)|built (?:with|by)|follow us|subscribe to) ", re.IGNORECASE)
_NOTICE = re.compile(r"(?:we use|(?:this|our) (?:web)?(?:site|page) uses) cookies\b", re.IGNORECASE)


def is_button(text: str) -> bool:
    """Whether a text is what stands to be clicked beside any paper; ``PDF · BibTeX`` too."""
    return len(text) <= _LONGEST_BUTTONS and _has_only(text, _BUTTONS)


def is_footer(text: str) -> bool:
    """Whether a text is of the kind that ends a page: what to click next, page numbers, whose the page is."""
    if _RIGHTS.match(text):
        return True
    if len(text) > _LONGEST_LABEL:
        return False
    return bool(_LINE.match(text) or _PAGES.fullmatch(text) or _COMMENTS.fullmatch(text)) or _has_only(text, _FOOTERS)


def is_notice(text: str) -> bool:
    """Whether a text is a notice about the page itself; to be asked only where no abstract can begin."""
    return bool(_NOTICE.match(text))


def _has_only(text: str, known: frozenset[str]) -> bool:
    """Whether a text lists known labels and nothing else; one that ends in a full stop is a sentence."""
    if text.endswith(".") and not text.endswith("..."):
        return False
    first = _BREAK.split(text, maxsplit=1)[0].strip(_AROUND).lower()
    if first and first not in known:
        return False
    parts = [part for part in (part.strip(_AROUND).lower() for part in _BREAK.split(text)) if part]
    return bool(parts) and known.issuperset(parts)
