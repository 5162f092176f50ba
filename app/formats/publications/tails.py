"""What stands behind the title of a reference: the venue, its numbers, and what is left out (editors, publisher)."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.formats.publications.loose import find_preprint
from app.formats.publications.names import find_authors
from app.formats.publications.numbers import STARTS, Numbers, Span, find_date, find_pages, find_volume, read_numbers
from app.formats.publications.words import PUBLISHER, has_venue_word, is_abbreviated, opens_venue

_LEAD = re.compile(
    r"[\s.,;:(|–—*_•·-]*(?://\s*)?(?P<lead>(?:(?:published|appeared|appears|to appear|accepted|presented)"
    r"\s+(?:in|at|by|to|for)(?: the)?|also in|preprint (?:at|on)|in|en|dans)\b\s?:?\s+)?",
    re.IGNORECASE,
)
_THESIS = re.compile(
    r"(?:unpublished )?(?:ph\.?\s?d\.?|m\.?\s?sc?\.?|master(?:['’]?s)?|doctoral|bachelor(?:['’]?s)?|diploma|diplom"
    r"|habilitation)\s?(?:thesis|dissertation|diss\b|arbeit)?[,.:]{0,2}\s+(?:in [A-Z][\w ]{2,40},\s)?"
    r"|tech(?:nical|\.)\s?rep(?:ort|\.)(?:\s[\w./-]*\d[\w./-]*)?,\s",
    re.IGNORECASE,
)
_PATENT = re.compile(
    r"(?:u\.?s\.?|united states|european|ep|wo|chinese|cn|german|japanese)\s?pat(?:ent)?s?\b\.?(?: app\w*\.?)?"
    r"(?: nos?\.?)?\s?(?:[A-Z]{2} ?)?\d[\d,/]*\d(?: \d{3})*(?: ?[A-Z]\d?\b)?",
    re.IGNORECASE,
)
_UNSEEN = re.compile(
    r"(?:currently )?(?:under (?:review|revision|submission)|submitted|in (?:prep|rev)\w+|manuscript|working paper$)",
    re.IGNORECASE,
)
_STATE = re.compile(r"(?:to appear|in press|forthcoming|accepted)\b[.,;:)\s]*", re.IGNORECASE)
_EDITED = re.compile(
    r",\s(?:edited by|ed\. by|ed\. |eds\. |ser\.|series)\s?|\.\s(?:edited by|ed\. by|ser\.)\s", re.IGNORECASE
)
_SENTENCE = re.compile(r"[.?!]\s+(?=\S)|\s[|·•]\s|\s+\*+(?=\w)")
_MEETING = re.compile(r"\b(?:proc|conf|workshop|symp|meeting|congress|in:? )", re.IGNORECASE)
_TRAILING = re.compile(r"[\s,(\[]+$|(?<=[\w)])[\s,;:.]+$")
_PLACE = re.compile(r"[A-Z][\w.-]+(?: [A-Z][\w.-]+)?(?:, [A-Z][\w. ]+){0,2}\s?: (?=[A-Z])")
_SERIES = re.compile(r"\(\d\) \d")
_STATED = re.compile(
    r"(?:(?:first )?published|posted|updated|last (?:updated|modified)|(?:publication )?date)\W*", re.IGNORECASE
)
"""What stands before a date and is no venue."""
_LONGEST = 250
_LONGEST_SHORT = 8
_NEAR = 16
_OF_SENTENCE = 3
_VERB = re.compile(r"\b(?:was|were|is|are|has|have|had|will|said|says|been)\b")
"""Words of sentences, which no venue has."""
_PUBLISHING = re.compile(r"\b(?:Press|Verlag|Publish\w+|Springer|Wiley|Elsevier|Routledge)\b[\w &-]{0,20}$")


class Tail(NamedTuple):
    """What stands behind a title.

    Attributes:
        score: how much it looks like that and not like more of the title.
        unseen: it says that the paper has no venue yet.
    """

    venue: Span | None
    numbers: Numbers
    score: int
    unseen: bool = False


def read_tail(text: str, start: int, stop: int) -> Tail:
    """Read a venue and its numbers between two places of a text."""
    lead = _LEAD.match(text, start, stop)
    begin = lead.end() if lead else start
    led = 2 if lead and lead["lead"] else 0
    begin = _pass_editors(text, begin, stop) if led else begin
    if match := _STATE.match(text, begin, stop):
        begin = _LEAD.match(text, match.end(), stop).end()  # type: ignore[union-attr]  # matches everywhere
        led += 1
    thesis, patent = _THESIS.match(text, begin, stop), _PATENT.match(text, begin, stop)
    if _UNSEEN.match(text, begin, stop):
        return Tail(None, _search(text, Numbers(stop), start, stop), 2, unseen=True)
    if thesis:
        begin, led = thesis.end(), 3
    venue, numbers = _part(text, begin, patent.end() if patent else begin, stop)
    numbers = _search(text, numbers, begin, stop)
    venue = _trim(text, venue, numbers, led) if not patent else Span(begin, patent.end())
    score = led + 3 * bool(patent) + _score(text, venue, numbers)
    named = any(map(str.isalpha, text[venue.start : venue.stop]))
    if _STATED.fullmatch(text, *venue):
        named, score = False, 0
    return Tail(venue if named else None, numbers, score)


def _pass_editors(text: str, begin: int, stop: int) -> int:
    people = find_authors(text, begin, stop)
    return people.stop if people and people.edited and people.stop < stop else begin


def _part(text: str, begin: int, earliest: int, stop: int) -> tuple[Span, Numbers]:
    """The venue, and the first run of numbers behind it that reads as one."""
    preprint = find_preprint(text, begin, stop)
    if preprint and preprint.start() == begin:
        long = "preprint" in preprint[0].lower() or "e-print" in preprint[0].lower()
        end = preprint.end("id") if long else begin + len("arXiv")
        return Span(begin, end), read_numbers(text, preprint.end(), stop)
    limit = preprint.start() if preprint else stop
    for match in STARTS.finditer(text, max(begin + 1, earliest), limit):
        inside = text.count("(", begin, match.start()) > text.count(")", begin, match.start())
        if inside or match.start() == begin or match.start() < earliest:
            continue
        numbers = read_numbers(text, match.end(), stop)
        if numbers.count and _ends_run(text, numbers, stop, bracketed="(" in match[0]):
            return Span(begin, match.start()), numbers
    return Span(begin, limit), Numbers(limit)


def _ends_run(text: str, numbers: Numbers, stop: int, *, bracketed: bool) -> bool:
    behind = text[numbers.stop : min(numbers.stop + 4, stop)]
    if bracketed and (behind[:1] == ":" or (numbers.volume and _SERIES.match(text, numbers.volume.start - 1))):
        return False  # "(Volume 1: Long Papers)" and "Ann. of Math. (2) 12" belong to the name
    if numbers.sure:
        return (
            not behind.strip()
            or behind[0] in ".,;:)]|"
            or behind.startswith((" of", " [", " (", "  "))
            or (numbers.pages is not None and behind[:1] == " " and behind[1:2].isupper())
        )
    return not behind.strip(" .")


def _search(text: str, numbers: Numbers, begin: int, stop: int) -> Numbers:
    """With the date and the pages that stand apart from the other numbers."""
    if numbers.issued is None and (found := find_date(text, begin, stop)):
        numbers.issued, numbers.date = found
    if numbers.volume is None:
        numbers.volume = find_volume(text, numbers.stop if numbers.count else begin, stop)
    if numbers.pages is None:
        numbers.pages = find_pages(text, max(begin, numbers.stop - 2) if numbers.count else begin, stop)
    return numbers


def _trim(text: str, venue: Span, numbers: Numbers, led: int) -> Span:
    """The venue without place, publisher, series and its own year behind it."""
    start, stop = venue
    start += len(text[start:stop]) - len(text[start:stop].lstrip(' *_“"'))
    if match := _EDITED.search(text, start, stop):
        stop = match.start()
    if numbers.volume is None and (match := _PLACE.match(text, start, stop)):
        start = match.end()
    stop = _end_sentence(text, start, stop)
    meeting = led or _MEETING.search(text[start:stop])
    if meeting or numbers.volume is None:
        stop = _cut_place(text, start, stop)
    while stop > start and (
        text[stop - 1] in " ,;:([" or (text[stop - 1] == "." and not is_abbreviated(text, stop - 1))
    ):
        stop -= 1
    while stop > start and text[stop - 1] in '*_ ”"':
        stop -= 1
    return Span(start, stop + _keep_stop(text, start, stop))


def _end_sentence(text: str, start: int, stop: int) -> int:
    """Where the first sentence ends; a word alone before a stop is a shortened one ("Limnol. Lett.")."""
    begin = start
    for match in _SENTENCE.finditer(text, start, stop):
        word = text[begin : match.start()]
        lone = word.isalpha() and len(word) <= _LONGEST_SHORT and text[match.end()].isupper()
        if match[0][0] != "." or not (lone or is_abbreviated(text, match.start())):
            return match.start()
        begin = match.end()
    return stop


def _keep_stop(text: str, start: int, stop: int) -> bool:
    """Whether a full stop behind a venue belongs to its last word; in Vancouver style it ends the venue."""
    if stop <= start or text[stop : stop + 1] != "." or not is_abbreviated(text, stop):
        return False
    return text[stop + 1 : stop + 2] == "," or "." in text[start:stop] or " " not in text[start:stop]


def _cut_place(text: str, start: int, stop: int) -> int:
    """Where a name of several parts ends: before a comma, unless it lists things ("Systems, Man, and Cybernetics")."""
    joined = max(text.rfind(", and ", start, stop), text.rfind(", & ", start, stop))
    depth = 0
    for at in range(max(start, joined + 2), stop):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth <= 0 and text[at] == "," and text[at + 1 : at + 2] in (" ", ""):
            return at
    return stop


def _score(text: str, venue: Span, numbers: Numbers) -> int:
    named = text[venue.start : venue.stop]
    if not any(map(str.isalpha, named)):
        return -1 + numbers.sure
    score = int(numbers.sure) + has_venue_word(named) + opens_venue(text, venue.start)
    score += (numbers.volume is not None and numbers.volume.start - venue.stop < _NEAR) or 2 * named.startswith("arXiv")
    score += bool(_PUBLISHING.search(named)) - (len(named) > _LONGEST)
    score -= 2 * (named[0].islower() and not named.startswith(("arXiv", "bioRxiv", "medRxiv", "npj", "eLife")))
    score -= _OF_SENTENCE * bool(_VERB.search(named))
    return score - _count_extra(text, venue, numbers)


def _count_extra(text: str, venue: Span, numbers: Numbers) -> int:
    """Whether words that are no publisher stand between the venue and its numbers: then the title goes on."""
    first = min(
        (span.start for span in (numbers.volume, numbers.issue, numbers.pages, numbers.date) if span), default=0
    )
    between = text[venue.stop : first].lstrip(' .,;:(*_”"')
    words = len(between.split())
    return 2 if words > 2 and text[venue.stop : venue.stop + 1] == "." and not PUBLISHER.match(between) else 0
