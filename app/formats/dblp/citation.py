"""What follows the authors of an entry: ``Title. Venue volume(issue): pages (year)`` and its other forms."""

from __future__ import annotations

import re
from typing import NamedTuple

from app.formats.dblp.authors import Span

_ABBREVIATIONS = frozenset(
    """
    Abstr Account Acoust Adv Aerosp Agric Algebra Am Anal Ann Annu Appl Approx Arab Arch Archaeol Archit Artif Assoc
    Astron Aut Autom Auton Behav Bibl Bioeng Bioinform Biol Biom Biomech Biomed Biosyst Brief Bull Bus Calc Can
    Cardiol Cartogr Chem Cheminform Clin Clust Cogn Coll Collab Comb Commer Commun Comp Comput Concurr Conf Constr
    Consum Contemp Contr Converg Coop Corp Crim Cryptogr Cryptol Cult Cyber Cybern Decis Def Des Dev Diagn Differ
    Digit Discov Discret Distrib Dyn Ecol Econ Educ Electr Electron Embed Emerg Empir Endow Energ Eng Environ
    Epidemiol Equ Ergonom Eur Evol Exp Explor Financ Forens Forum Found Fundam Gen Gener Genom Geogr Geoinf Geom
    Geosci Glob Gov Graph Health Healthc Herit Hist Hum Humanit Implement Ind Inf Inform Inq Inst Instrum Int Integr
    Intell Interact Interdiscip Interv Intl Investig Isr J Jpn Knowl Lab Lang Learn Lett Libr Lit Log Logist Mac
    Mach Mag Manag Manage Manuf Mark Mater Math Meas Mech Mechatronics Med Methodol Microelectron Microprocess
    Microw Min Mob Mod Model Mol Monogr Multim Multimed Nanosci Nanotechnol Nat Natl Nav Netw Neuroinform Neurosci
    Nucleic Numer Nurs Oncol Oper Ophthalmol Opt Optim Organ Orig Perform Pers Perspect Pervasive Pharm Philol
    Philos Photogramm Phys Polym Pract Priv Probab Probl Proc Process Progr Program Programm Proteom Psychol Publ Q
    Qual Quant Quart Radiol Rec Recognit Rehabil Rel Reliab Remote Rep Repr Res Resour Rev Sched Sci Scientometr
    Secur Sel Semant Semicond Sens Serv Simul Singap Soc Softw Spectr Stat Statist Stoch Stor Strateg Struct Stud
    Supercomput Surg Surv Sustain Symb Symp Syst Tech Technol Telecommun Telemat Test Theor Ther Topol Tour Trans
    Transp Ubiquitous Univ Univers Util Var Veh Verif Vid Vis Vocat Wirel Wirtsch
    """.split()
)
"""Words that DBLP shortens in the names of journals; one that ends in a full stop does not end a title."""

_END = re.compile(r"[.?!][)\"”’'\]]*\s+(?=\S)|[。？！]\s*(?=\S)")
_NUMBERED = re.compile(r"(?:Vol|No|Part|Pt)\.\s+\d")
_LETTERS = re.compile(r"(?<!\w)(?:[A-Z]\.){2,}$")
_LAST_WORD = re.compile(r"[^\s.(/-]+$")
_YEAR = r"(?:1[89]|20)\d\d"
_PAGE = r"(?=[\w./–—+-]*\d|[ivxlc]+\b)[\w:./–—+-]{0,29}[\w+–-]"
_PAGES = rf"(?P<pages>{_PAGE}(?:,\s*{_PAGE}){{0,4}})"
_IN_BRACKETS = re.compile(rf"\s\((?P<year>{_YEAR})\)[.,;]?$", re.ASCII)
_AT_END = re.compile(rf",?\s(?P<year>{_YEAR})(?::\s*{_PAGES})?[.,;]?$", re.ASCII)
_PAGES_AT_END = re.compile(rf":\s*{_PAGES}$")
_BOOK_PAGES = re.compile(r", pp\. (?P<pages>[\w.,–—-]{1,40}(?: [\w.–—-]{1,20}){0,3}?),?$")
_BOOK = re.compile(
    r", IS[BS]N [\dXx-]{2,20}(?:, (?:IS[BS]N )?[\dXx-]{2,20}){0,6}$|(?:\s*\[[a-z &]{4,20}\]){1,6}$", re.IGNORECASE
)
_LINK = re.compile(r"\s+(?:doi:\s*|\[)?(?:https?://|10\.\d{4,9}/)\S{1,180}$", re.IGNORECASE)
_SERIES = re.compile(r"(?P<venue>\D.*?\S)\s+(?P<volume>\d[\w./-]*),\s+[^,\d]+(?:, [^,\d]+)?")
_VOLUME = re.compile(r"\s(?:(?P<volume>[^\s()]*\d[^\s()]*)\s?)?(?:\((?P<issue>[^\s()][^()]{0,59})\))?$")
_LONGEST_TAIL = 200
_LONGEST_WORD = 40


class Citation(NamedTuple):
    """An entry behind its authors.

    Attributes:
        text: all of it.
        spans: where in it stand ``title``, ``venue``, ``volume``, ``issue``, ``pages`` and ``year``, those that do.
    """

    text: str
    spans: dict[str, Span]

    def find(self, field: str) -> str | None:
        """What a part says, its blanks made single; None where it is not printed."""
        span = self.spans.get(field)
        return " ".join(self.text[slice(*span)].split()) if span else None


def read_citation(text: str) -> Citation:
    """Part title, venue, volume, issue, pages and year; an ISBN and buttons behind them are left out."""
    spans: dict[str, Span] = {}
    stop = _strip_book(text, len(text.rstrip()), spans)
    if found := _search(_IN_BRACKETS, text, stop):
        spans["year"] = found.span("year")
        stop = _strip(_PAGES_AT_END, text, found.start(), spans)
        stop = _strip_volume(text, stop, spans)
    elif _search(_AT_END, text, stop):
        stop = _strip(_AT_END, text, stop, spans)
    _part(text, stop, spans)
    return Citation(text, spans)


def has_year(text: str) -> bool:
    """Whether a text ends as an entry does: in its year, with or without pages."""
    tail = text[-2 * _LONGEST_TAIL :].rstrip()
    stop = _strip_book(tail, len(tail), {})
    return bool(_search(_IN_BRACKETS, tail, stop) or _search(_AT_END, tail, stop))


def _search(pattern: re.Pattern[str], text: str, stop: int) -> re.Match[str] | None:
    return pattern.search(text, max(0, stop - _LONGEST_TAIL), stop)


def _strip(pattern: re.Pattern[str], text: str, stop: int, spans: dict[str, Span]) -> int:
    """Where a text stops without what the pattern finds at its end, whose parts are kept."""
    match = _search(pattern, text, stop)
    if match is None:
        return stop
    spans.update({name: match.span(name) for name, value in match.groupdict().items() if value})
    return match.start()


def _strip_book(text: str, stop: int, spans: dict[str, Span]) -> int:
    """Where it stops without ``, ISBN 978-..., pp. 1-300 [contents]``, which stands behind a book, and a link."""
    for pattern in (_LINK, _BOOK, _BOOK_PAGES, _BOOK):
        stop = _strip(pattern, text, stop, spans)
    return stop


def _strip_volume(text: str, stop: int, spans: dict[str, Span]) -> int:
    """Where it stops without ``12``, ``12(3)``, ``7(OOPSLA2)`` or ``abs/2307.07924`` behind the name of a journal."""
    match = _search(_VOLUME, text, stop) if _END.search(text, 0, stop) else None
    if match is None or not (match["volume"] or match["issue"]) or _is_bare_issue(match):
        return stop
    return _strip(_VOLUME, text, stop, spans)


def _is_bare_issue(match: re.Match[str]) -> bool:
    """Whether brackets without a volume before them name no issue: ``Comput. J. (Special)``."""
    return not match["volume"] and not any(char.isdigit() for char in match["issue"])


def _part(text: str, stop: int, spans: dict[str, Span]) -> None:
    """Part ``Title. Venue`` at the last end of a sentence that is no abbreviation of the venue."""
    ends = list(_END.finditer(text, 0, stop))
    at = len(ends) - 1
    while at > 0 and _is_abbreviated(text, ends[at]):
        at -= 1
    start = ends[at].end() if ends else stop
    if "year" not in spans and text[:stop].endswith((".", "?", "!")) and not _is_known(_tail(text, stop - 1)):
        start = stop
    _keep_title(text, start, spans)
    venue = text[start:stop].rstrip(" ,")
    if not venue:
        return
    spans["venue"] = (start, start + len(venue))
    series = _SERIES.fullmatch(venue) if len(venue) <= _LONGEST_TAIL and "volume" not in spans else None
    if series:
        spans.update({name: (start + a, start + b) for name in ("venue", "volume") for a, b in (series.span(name),)})


def _keep_title(text: str, stop: int, spans: dict[str, Span]) -> None:
    title = text[:stop].strip()
    if not _LETTERS.search(title[-20:]):
        title = title.removesuffix(".").removesuffix("。").rstrip()
    start = len(text) - len(text.lstrip())
    if title:
        spans["title"] = (start, start + len(title))


def _is_abbreviated(text: str, end: re.Match[str]) -> bool:
    if _NUMBERED.match(text, text.rfind(" ", 0, end.start()) + 1):
        return True
    return end[0].rstrip() == "." and _is_known(_tail(text, end.start()))


def _tail(text: str, stop: int) -> str:
    return text[max(stop - _LONGEST_WORD, 0) : stop]


def _is_known(text: str) -> bool:
    word = _LAST_WORD.search(text)
    return word is not None and word[0] in _ABBREVIATIONS
