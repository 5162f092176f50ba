"""Journal references, which authors type as they like: venue, volume, issue, pages and year where the form is known."""

from __future__ import annotations

import re

Span = tuple[int, int]

_LONGEST = 300
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_VENUE = r"(?P<venue>[^\W\d].*?)"
_VOLUME = r"(?P<volume>(?:(?<![^\W\d])[A-Z]{1,2})?\d{1,5}[A-Za-z]?(?:[-–/]\d{1,5})?)"
_ISSUE = r"(?:\s?\((?P<issue>(?!(?:19|20)\d\d\))[^\s()][^()]{0,29})\))?"
_PAGE = r"#?[A-Za-z]{0,3}\.?\d[\w.]*"
_PAGES = rf"(?P<pages>{_PAGE}(?:\s?(?:--?|[–—])\s?{_PAGE})?)(?:\s?\(\d{{1,4}} ?(?:pp?\.?|pages)\))?"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_VENUE}[\s,]*{_VOLUME}\s*\({_YEAR}\),\s*no\.\s*(?P<issue>\d+),\s*{_PAGES}",  # J. Moss 14 (1995), no. 3, 4-9
        rf"{_VENUE}[\s,]*{_VOLUME}{_ISSUE}\s*\({_YEAR}\)[\s:,]*{_PAGES}",  # Phys. Lett. B 716 (2012) 1-29
        rf"{_VENUE}[\s,]*{_VOLUME}{_ISSUE}(?:\s*[,:]\s*|\s+){_PAGES}\s*\({_YEAR}\)",  # Phys. Rev. D 98, 030001 (2018)
        rf"{_VENUE}[\s,]*{_VOLUME}{_ISSUE}\s*[,:]\s*{_PAGES}\s*,\s*{_YEAR}",  # Phys.Rev.D76:013009,2007
        rf"{_VENUE}[\s,]*\({_YEAR}\)[\s,]*{_VOLUME}{_ISSUE}\s*[,:]\s*{_PAGES}",  # Trans. Moss (2021) 9: 1-10
        rf"{_VENUE}[\s,]*{_YEAR},\s*{_VOLUME}{_ISSUE}\s*[,:]\s*{_PAGES}",  # Sensors 2021, 21(3), 123
        rf"{_VENUE}[\s,]*{_VOLUME}{_ISSUE}[\s,]*\({_YEAR}\)",  # J. Moss 25(3) (2018)
        rf"{_VENUE}[\s,]*{_VOLUME}{_ISSUE}\s*[,:]\s*{_PAGES}",  # J. Moss 25(3): 1-9
        rf"{_VENUE}[\s,]*\({_YEAR}\)[\s,:]*{_PAGES}",  # Proc. Moss (2018) 1-9
        rf"{_VENUE},?\s*\({_YEAR}\)",  # Proc. Moss (2018)
        rf"{_VENUE},\s*{_YEAR}",  # Proc. Moss, 2018
    )
)
_LABELS = {
    "volume": re.compile(r"\bvol(?:umes?|s?\.|\b)[:\s]*(?P<value>\d[\w-]*|[IVXLC]+\b)", re.IGNORECASE),
    "issue": re.compile(r"\b(?:no\.|nr\.|number|iss(?:ue|\.))[:\s]*(?P<value>\d[\w.–-]*\w|\d)", re.IGNORECASE),
    "pages": re.compile(rf"\b(?:pp?\.|pp|pages?|pgs?\.|art(?:icle|\.)(?: no\.?)?)[:\s]*{_PAGES}", re.IGNORECASE),
}
_ANY_YEAR = re.compile(r"(?<![\w-])(?:19|20)\d\d(?![\w-])")
_YEAR_BEHIND = re.compile(rf",?\s*\({_YEAR}\)$|,\s*{_YEAR.replace('year', 'other')}$")
_VOLUME_BEHIND = re.compile(rf"\s(?P<volume>(?!(?:19|20)\d\d$)\d{{1,4}}[A-Za-z]?){_ISSUE}$")
_LINK = r"\(?(?:https?://)?(?:dx\.)?doi(?:\.org/|:)\s*\S+|https?://\S+|\b10\.\d{4,9}/\S+"
_END = re.compile(rf"[\s,;]*(?:{_LINK})[\s.]*$", re.IGNORECASE)
_JOINTS = " \t,;:("


def read_journal(text: str) -> dict[str, Span]:
    """Where in a reference stand ``venue``, ``volume``, ``issue``, ``pages`` and ``year``, those that do.

    Of several references, parted by a semicolon, the first counts.  One in no known form is a venue as a whole.
    """
    start = len(text) - len(text.lstrip())
    stop = _find_stop(text)
    if start >= stop:
        return {}
    if stop - start > _LONGEST:
        return {"venue": (start, stop)}
    spans = _read_labels(text, start, stop) or _read_form(text, start, stop) or {"venue": (start, stop)}
    if "year" not in spans and (years := list(_ANY_YEAR.finditer(text, start, stop))):
        spans["year"] = years[-1].span()
    return spans


def _find_stop(text: str) -> int:
    """Where the first reference stops: before a semicolon, a DOI, or the signs that end a sentence."""
    stop = text.find(";")
    stop = len(text) if stop < 0 else stop
    if end := _END.search(text, max(0, stop - _LONGEST), stop):
        stop = end.start()
    return len(text[:stop].rstrip(" \t.,"))


def _read_form(text: str, start: int, stop: int) -> dict[str, Span] | None:
    for form in _FORMS:
        if match := form.fullmatch(text, start, stop):
            return {name: match.span(name) for name, value in match.groupdict().items() if value}
    return None


def _read_labels(text: str, start: int, stop: int) -> dict[str, Span] | None:
    """A reference that says what its numbers are: ``vol. 12, no. 3, pp. 101-110, 2023``."""
    found = {name: match for name, label in _LABELS.items() if (match := label.search(text, start, stop))}
    if not found.keys() & {"volume", "pages"}:
        return None
    spans = {name: match.span("pages" if name == "pages" else "value") for name, match in found.items()}
    end = _strip(text, start, min(match.start() for match in found.values()))
    if year := _YEAR_BEHIND.search(text, start, end):
        spans["year"] = year.span("year") if year["year"] else year.span("other")
        end = _strip(text, start, year.start())
    if "volume" not in found and (volume := _VOLUME_BEHIND.search(text, start, end)):
        spans |= {name: volume.span(name) for name, value in volume.groupdict().items() if value}
        end = _strip(text, start, volume.start())
    return {**spans, "venue": (start, end)} if end > start else spans


def _strip(text: str, start: int, stop: int) -> int:
    return start + len(text[start:stop].rstrip(_JOINTS))
