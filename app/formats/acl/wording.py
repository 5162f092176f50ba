"""What the ACL Anthology prints by itself: badges, headings of years, menus, boxes and footers."""

from __future__ import annotations

import re

_LONGEST = 400
_BADGE = re.compile(r"(?:pdf|bib|abs|doi)(?: ?\((?:full|v\d{1,2})\))?[ |,]*")
_BRACKETS = re.compile(r"[\[\]]")
_LOWER_BADGES = frozenset("pdf bib abs doi url code data video poster slides software dataset note".split())
_OLD_TITLE = re.compile(r"(?:pdf ?(?:\(v\d\) ?)?bib ?(?:abs)?|bib ?abs) ?(?=[A-Z\"“‘(¿¡À-ÞΑ-Ω\u0400-\uffef])")
_YEAR = re.compile(r"(?:19[5-9]|20\d)\d", re.ASCII)
_CLOSING = re.compile(
    r"co-authors|venues|fix (?:author|data)|show all abstracts|hide all abstracts|(?:↑ ?)?up|search|bibtex"
    r"|show all\.{3}"
    r"|acl materials are copyright ©.*|permission is granted to make copies for.*|the acl anthology is managed and .*"
    r"|site last built on .*|creative commons license",
    re.IGNORECASE | re.DOTALL,
)
_FURNITURE = re.compile(
    r"acl anthology(?: logo)?|acl logo|skip to main content|toggle navigation"
    r"|(?:news|faq|corrections|submissions|github|about)"
    r"(?: ?\(current\))?|search\.{3}|pdf(?: ?\(full\))?|mods xml|endnote|more options.?|preview|links?|volumes"
    r"|copy citation|cite \(informal\):|[a-z]{3,5} export formats:|bib export formats:",
    re.IGNORECASE,
)
VENUE = re.compile(
    r"(?:the )?(?:\w+ ){0,4}?(?:proceedings|findings|transactions|actes|companion|workshop|conference|symposium"
    r"|meeting)\b|computational linguistics\b|traitement automatique"
    r"|american journal of computational linguistics|coling"
    r"|.{0,120}\b(?:proceedings|workshop|conference|symposium)\b",
    re.IGNORECASE,
)
JOURNAL = re.compile(
    r"(?P<venue>[^,]{5,120}), Volume (?P<volume>\d{1,4})(?:, (?:Issue|Number|Num[eé]ro) (?P<issue>\d[\d–-]{0,6}))?"
    r"(?P<rest>(?: ?[-–,:] ?| \().{0,120}|)"
)
MONTH_YEAR = re.compile(r"(?P<date>[A-Z][a-z]{2,8} (?:19|20)\d\d)\)?$")
DETAIL = re.compile(
    r"(?:anthology(?: id)?|volumes?|month|year|address|venues?|sigs?|publisher|editors?|note|url|doi|bibkey|bibtype|pdf"
    r"|isbn|issue|pages|language|cite|code|video|data|event|issn):",
    re.IGNORECASE,
)
CLAIM = re.compile(r"(?P<title>.{3,300}?) ?(?P<count>\d{1,6}) papers?")
_SIMILAR = ("Other people with similar names:", "Papers on this page may belong to", "Unverified author pages with")
_EVENT_YEAR = re.compile(r"\((?P<year>(?:19[5-9]|20\d)\d)\)$")


def count_badges(text: str) -> int:
    """How many badges a line has that says nothing else: ``pdf bib abs``, ``pdfbibabs``, ``pdf``."""
    if text[0] == "[" and len(text) <= 60:
        text = _BRACKETS.sub("", text) or "["
    if len(text) > 60 or not text[0].islower():
        return 0
    at = number = 0
    while at < len(text):
        match = _BADGE.match(text, at)
        if match is None:
            return int(text in _LOWER_BADGES)
        at, number = match.end(), number + 1
    return number


def find_title(text: str) -> int:
    """Where the title begins that stands behind badges on one line, as older pages print it; 0 if none does."""
    match = _OLD_TITLE.match(text)
    return match.end() if match else 0


def is_full(text: str) -> bool:
    """Whether badges are those of a whole volume."""
    return "(full)" in text


def is_year(text: str) -> bool:
    """Whether a line is a year and nothing else."""
    return len(text) == 4 and bool(_YEAR.fullmatch(text))


def find_event_year(text: str) -> re.Match[str] | None:
    """The year in brackets at the end of an event's name."""
    return _EVENT_YEAR.search(text) if len(text) <= _LONGEST else None


def is_closing(text: str) -> bool:
    """Whether a line ends the paper above it: a box beside the list, a button above the next volume, the foot."""
    return text[0].lower() in "cvfshbuat↑p" and bool(_CLOSING.fullmatch(text))


def is_furniture(text: str) -> bool:
    """Whether a line is a menu, a button, a box's head or a part of the foot."""
    if text.startswith(_SIMILAR):
        return True
    return is_closing(text) or (len(text) <= 60 and bool(_FURNITURE.fullmatch(text)))


def is_venue(text: str) -> bool:
    """Whether a line reads like the name of proceedings or a journal."""
    return len(text) <= _LONGEST and text[-1] != "." and bool(VENUE.match(text))
