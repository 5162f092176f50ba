"""What follows the authors of an entry: ``Title. Venue volume(issue): pages (year)`` and its other forms."""

from __future__ import annotations

import re
from typing import NamedTuple

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

_END = re.compile(r"[.?!][)\"”’'\]]*\s+(?=\S)")
_LAST_WORD = re.compile(r"[^\s.(/-]+$")
_IN_BRACKETS = re.compile(r"\s\(((?:1[89]|20)\d\d)\)$")
_PAGES = r"(?::\s*[\w:./–—+-]{1,30}(?:,\s*[\w:./–—+-]{1,30}){0,4})?"
_AT_END = re.compile(rf",?\s((?:1[89]|20)\d\d){_PAGES}$", re.ASCII)
_PAGES_AT_END = re.compile(r":\s*[\w:./–—+-]{1,30}(?:,\s*[\w:./–—+-]{1,30}){0,4}$")
_LONGEST_TAIL = 200
_LONGEST_WORD = 40


class Citation(NamedTuple):
    """An entry behind its authors; ``venue``, ``volume`` and ``year`` are None where they are not printed."""

    title: str
    venue: str | None = None
    volume: str | None = None
    year: int | None = None


def read_citation(text: str) -> Citation:
    """Part title, venue, volume and year; pages, ISBN and buttons behind them are left out."""
    body = _strip_book(" ".join(text.split()))
    tail = body[-_LONGEST_TAIL:]
    if match := _IN_BRACKETS.search(tail):
        named = body[: len(body) - len(match[0])]
        named, volume = _strip_volume(_PAGES_AT_END.sub("", named[-_LONGEST_TAIL:]), named)
        return _part(named, volume, int(match[1]))
    if match := _AT_END.search(tail):
        return _part(body[: len(body) - len(match[0])], None, int(match[1]))
    return _part(body, None, None)


def has_year(text: str) -> bool:
    """Whether a text ends as an entry does: in its year, with or without pages."""
    tail = _strip_book(text[-2 * _LONGEST_TAIL :].rstrip())[-_LONGEST_TAIL:]
    return bool(_IN_BRACKETS.search(tail) or _AT_END.search(tail))


def _strip_book(text: str) -> str:
    """Without ``, ISBN 978-..., pp. 1-300 [contents]``, which stands behind the year of a book."""
    body = text.removesuffix("[contents]").rstrip()
    for sign in (", pp. ", ", ISBN "):
        at = body.rfind(sign, max(len(body) - _LONGEST_TAIL, 0))
        body = body[:at] if at >= 0 else body
    return body


def _strip_volume(tail: str, named: str) -> tuple[str, str | None]:
    """The name without ``12``, ``12(3)``, ``7(OOPSLA2)`` or ``abs/2307.07924`` behind it, and that."""
    named = named[: max(len(named) - _LONGEST_TAIL, 0)] + tail
    start = named.rfind("(") if named.endswith(")") else len(named)
    at = named.rfind(" ", 0, max(start, 0)) + 1
    volume = named[at:]
    head = volume.partition("(")[0]
    if at == 0 or not any(char.isdigit() for char in head):
        return named, None
    return named[:at].rstrip(), volume


def _part(named: str, volume: str | None, year: int | None) -> Citation:
    """Part ``Title. Venue`` at the last end of a sentence that is no abbreviation of the venue."""
    ends = list(_END.finditer(named))
    if not ends:
        return Citation(_strip_stop(named), None, volume, year)
    at = len(ends) - 1
    while at > 0 and _is_abbreviated(named, ends[at]):
        at -= 1
    title, venue = named[: ends[at].end()], named[ends[at].end() :]
    if year is None and venue.endswith((".", "?", "!")) and not _is_known(venue[:-1]):
        return Citation(_strip_stop(named), None, volume, year)
    return Citation(_strip_stop(title), venue.rstrip(" ,") or None, volume, year)


def _is_abbreviated(named: str, end: re.Match[str]) -> bool:
    return end[0].rstrip() == "." and _is_known(named[max(end.start() - _LONGEST_WORD, 0) : end.start()])


def _is_known(text: str) -> bool:
    word = _LAST_WORD.search(text)
    return word is not None and word[0] in _ABBREVIATIONS


def _strip_stop(title: str) -> str:
    return title.strip().removesuffix(".").rstrip()
