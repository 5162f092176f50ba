"""What stands on a DBLP page besides its entries: menus, headings, the coauthor index, the footer."""

from __future__ import annotations

import re

_MENU = frozenset(
    """
    view|electronic edition|electronic edition via doi|electronic edition @ doi.org|details & citations|details
    export|export record|export bibliography|bibtex|ris|rdf n-triples|rdf turtle|rdf/xml|xml|rss|rss feed
    dblp key:|ask others|google|google scholar|semantic scholar|internet archive scholar|citeseerx|pubpeer|orcid
    share|share record|share bibliography|twitter|bluesky|reddit|bibsonomy|linkedin|facebook|mendeley|persistent url:
    help us|how can i correct errors in dblp?|see faq|person information|refine list|note|image: note|contents
    refinements active!|dismiss all constraints|imagedismiss all constraints|view refined list in|dblp search
    imagedblp search|export refined list as|refine by author|refine by venue|refine by type|refine by access|authors
    refine by search term|no options|temporarily not available|open access only|authors:|venues:|publications:
    no matches|default search action|combined dblp search|author search|venue search|publication search|home|persons
    journals|conferences|browse|about|team|license|privacy|imprint|faq|news|blog|statistics|stop the war!|trier
    dagstuhl|schloss dagstuhl|access|url|wikidata|affiliation:|list by year|by year|by type|group by:|year|type
    manage site settings|load more|back to top|search dblp|full-text search|imprint & privacy|powered by:|options
    books and theses|journal articles|conference and workshop papers|parts in books or collections|editorship
    reference works|informal and other publications|data and artifacts|reference works|other resources
    image: books and theses|image: journal articles|image: conference and workshop papers|image: editorship
    image: parts in books or collections|image: informal and other publications|image: data and artifacts
    image: reference works
    """.replace("\n", "|").split("|")
)
_MENU_WORDS = frozenset(" ".join(words.split()) for words in _MENU if words.strip())
_SIGNS = frozenset(
    "export record|share record|export bibliography|share bibliography|refine list|dblp key:|dismiss all constraints"
    "|coauthor index|person information|details & citations".split("|")
)
_ACCESS = " (open access)"
_MARKERS = re.compile(r"(?:[#*•>–—-]+\s+|\[[+–—-]\]\s*)+")
_DECADE = re.compile(r"(?:1[89]|20)\d\ds?\s*[–—-]\s*(?:today|present|(?:1[89]|20)\d\d)", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_COUNT = re.compile(r"(?:showing all (\S+)|zoomed in on (\S+) of (\S+)) records?", re.IGNORECASE)
_RECORD = re.compile(r"(?:https?://)?(?:www\.)?dblp\.(?:org|uni-trier\.de|dagstuhl\.de)/\S+", re.IGNORECASE)
_KEY_PATH = re.compile(r"(?:journals|conf|books|series|phd|homepages|reference|tr|data|www)/[\w./-]+")
_LONGEST = 80


def strip_marker(text: str) -> str:
    """A line without the sign of a list, a heading or a folding button before it."""
    match = _MARKERS.match(text) if text[:1] in "#*•>–—-[" else None
    return text[match.end() :] if match else text


def is_furniture(text: str) -> bool:
    """Whether a line is known to say nothing of a paper: a menu, a heading, an address of DBLP's own."""
    if len(text) > _LONGEST and not _RECORD.fullmatch(text):
        return False
    plain = strip_marker(text)
    folded = plain.casefold().removesuffix(_ACCESS)
    if folded in _MENU_WORDS or folded in _SIGNS or _YEAR.fullmatch(plain) or _DECADE.fullmatch(plain):
        return True
    return bool(_COUNT.fullmatch(plain) or _RECORD.fullmatch(plain) or _KEY_PATH.fullmatch(plain))


def is_sign(text: str) -> bool:
    """Whether a line stands on DBLP's pages and hardly anywhere else."""
    plain = strip_marker(text)
    return plain.casefold() in _SIGNS or bool(_COUNT.fullmatch(plain))


def is_index(text: str) -> bool:
    """Whether the coauthor index begins here, behind the last entry of a page."""
    return strip_marker(text).casefold() == "coauthor index"


def is_page_start(text: str) -> bool:
    """Whether a page or its list begins here, so that an index before it has ended."""
    plain = strip_marker(text)
    return bool(_DECADE.fullmatch(plain)) or plain.casefold() in ("person information", "refine list")


def read_year_heading(text: str) -> int | None:
    """The year over a part of the list; None for another line."""
    plain = strip_marker(text)
    return int(plain) if _YEAR.fullmatch(plain) else None


def read_counts(text: str) -> tuple[str, str] | None:
    """How many records are shown, and how many there are, as printed; None for another line."""
    match = _COUNT.fullmatch(strip_marker(text)) if len(text) <= _LONGEST else None
    if match is None:
        return None
    return (match[1], match[1]) if match[1] else (match[2], match[3])
