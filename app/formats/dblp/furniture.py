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
    publication search results|author search results|venue search results
    journals|conferences|browse|about|team|license|privacy|imprint|faq|news|blog|statistics|stop the war!|trier
    dagstuhl|schloss dagstuhl|access|url|wikidata|affiliation:|list by year|by year|by type|group by:|year|type
    manage site settings|load more|back to top|search dblp|full-text search|imprint & privacy|powered by:|options
    books and theses|journal articles|conference and workshop papers|parts in books or collections|editorship
    reference works|informal and other publications|data and artifacts|reference works|other resources
    image: books and theses|image: journal articles|image: conference and workshop papers|image: editorship
    image: parts in books or collections|image: informal and other publications|image: data and artifacts
    image: reference works|authority control:|plain text|unpaywalled version|no references & citations available
    |references & citations|table of contents in dblp|table of contents|external edition|archived version|conference
    archived external web page|external web page|mirror|other persons with a similar name|article
    show all similar names|export refined list as|json|jsonp|json via api|open citations|opencitations|crossref
    show more refine options|books and theses (only)|no data|no data yet|loading|load data|list by publication type
    list by publication year|sort by year|sort by type|expand|collapse|expand all|collapse all|links|threads|mastodon
    references|citations|clear|xml json jsonp bibtex|privacy notice|settings|dblp|ee
    |list of publications|home page|computer science bibliography|dblp: computer science bibliography
    web of science|researchgate|wikipedia|homepage|zbmath open|math genealogy project|acm dl author page|x|academia
    google scholar profile|dnb|viaf|loc|isni|gnd|github|gitlab|semantic scholar author|aminer|openalex|unpaywall
    what is the meaning of the colors in the coauthor index?|how does dblp detect coauthor communities?|dnb portal
    why are some names followed by a four digit number?|full details|researcher page|author page|top
    by year (default)|list by type|refine by affiliation|export|other persons with the same name|disambiguation page
    electronic edition @ arxiv.org|dblp search api|sparql|sparql query|find record in dblp|dblp.org|dblp.uni-trier.de
    """.replace("\n", "|").split("|")
)
_MENU_WORDS = frozenset(" ".join(words.split()) for words in _MENU if words.strip())
_PATTERNS = re.compile(
    r"electronic edition (?:@|via) \S+(?: \(open access\))?|open access (?:at|via) \S+|archived (?:via|at|from) \S+"
    r"|last updated on \d.*|all metadata released .*|all settings here .*|maintained by .*|hosted at .*"
    r"|see also: (?:terms|privacy|imprint).*"
    r"|\+ ?\d+ more.*|(?:\S+ )?> home > .*|home > persons.*|load (?:links|references|citations|data) from \S+"
    r"|add open access links from \S+|image|what is the meaning of the colou?rs .*|list of publications from the .*"
    r"|(?:coauthor index - )?ask others: .*|[\w.]*uni-trier\.de|dblp: .*- faq.*|dblp: \[.*|dblp bibliography.*"
    r"|found [\d,]+ match(?:es)?|\d{1,4}|\W{1,3}",
    re.IGNORECASE,
)
_INFORMATION = re.compile(
    r"(?:affiliations?|awards?|homepage|home page|unicode name|name|former name|isni|orcid|not to be confused with"
    r"|the name .*|education|born|died|role|uname|note|url|value|.{1,30}\(until [^)]*\))"
    r"(?: \([^)]*\))?:.*|(?:this is|please|see) .*",
    re.IGNORECASE,
)
_SIGNS = frozenset(
    "export record|share record|export bibliography|share bibliography|refine list|dblp key:|dismiss all constraints"
    "|coauthor index|person information|details & citations|facets and more with completesearch"
    "|list of publications from the dblp bibliography server - faq".split("|")
)
_ACCESS = " (open access)"
_MARKERS = re.compile(r"(?:[#*•>–—-]+\s+|\[[+–—-]\]\s*)+")
_DECADE = re.compile(r"(?:1[89]|20)\d\ds?\s*[–—-]\s*(?:today|present|(?:1[89]|20)\d\d)", re.IGNORECASE)
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_COUNT = re.compile(
    r"(?:showing all (?P<all>\S+)|zoomed in on (?P<shown>\S+) of (?P<total>\S+)) (?:records?|match(?:es)?)",
    re.IGNORECASE,
)
_RECORD = re.compile(r"(?:https?://)?(?:www\.)?dblp\.(?:org|uni-trier\.de|dagstuhl\.de)/\S+", re.IGNORECASE)
_KEY_PATH = re.compile(r"\[?(?:journals|conf|books|series|phd|homepages|reference|tr|data|www)/[\w./-]+\]?")
_GAP = re.compile(r"\s{2,}")
"""What stands between the buttons of a row."""
_FORMS = (_YEAR, _DECADE, _PATTERNS, _COUNT, _RECORD, _KEY_PATH)
_LONGEST = 80
_LONGEST_INFORMATION = 400


def strip_marker(text: str) -> str:
    """A line without the sign of a list, a heading or a folding button before it."""
    match = _MARKERS.match(text) if text[:1] in "#*•>–—-[" else None
    return text[match.end() :] if match else text


def is_furniture(text: str) -> bool:
    """Whether a line is known to say nothing of a paper: a menu, a heading, an address of DBLP's own."""
    if len(text) > 2 * _LONGEST and not _RECORD.fullmatch(text[:_LONGEST_INFORMATION]):
        return False
    plain = strip_marker(text)
    folded = plain.casefold().removesuffix(_ACCESS)
    if not plain or folded in _MENU_WORDS or folded in _SIGNS or any(form.fullmatch(plain) for form in _FORMS):
        return True
    return "  " in folded and all(word in _MENU_WORDS or word in _SIGNS for word in _GAP.split(folded))


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


def match_counts(text: str) -> re.Match[str] | None:
    """How many records are shown (``all``, or ``shown`` of ``total``), as printed; None for another line."""
    return _COUNT.fullmatch(text) if len(text) <= _LONGEST else None


def is_information(text: str) -> bool:
    """Whether a line says something of the person of a page: an affiliation, an award, a name in other letters."""
    return len(text) <= _LONGEST_INFORMATION and bool(_INFORMATION.fullmatch(text))


def is_footer(text: str) -> bool:
    """Whether a page ends here, so that an index before it has ended."""
    return strip_marker(text[:_LONGEST]).casefold().startswith("last updated on ")
