"""What a Google Scholar profile prints around its papers, in the languages whose wording is known."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.formats.lines import Line

_LONGEST = 120
_TABLE = (frozenset(("title",)), frozenset(("cited by",)), frozenset(("year",)))
_SORTING = frozenset(("sort", "sort by citations", "sort by year", "sort by title"))
_MOST_HEADER_CELLS = 12
_NUMBER = r"\d{1,3}(?:[ ,.']\d{3})+(?!\d)|\d+(?:\.\d+)? ?[KkMm万]?"
_ALL = "all|todos|todas|alle|toutes|tutti|tümü|总计|全部|すべて|전체|все"
_SINCE = "since|desde|seit|depuis|dal|sinds|с"
_LABELS = {
    "citations": r"citations|citações|citas|zitate|citazioni|citaties|alıntılar|引用(?:次数)?|被引用(?:数|次數)?|인용"
    r"|статистика цитирования",
    "h_index": r"h[-‐‑ ]?index|h-endeksi|h[- ]?指[数數]|[íi]ndice[- ]h|indice h|h-индекс|h-색인|h 인덱스",
    "i10_index": r"i10[-‐‑ ]?index|i10-endeksi|i10[- ]?指[数數]|[íi]ndice[- ]i10|indice i10|i10-индекс|i10-색인"
    r"|i10 인덱스",
}
FIGURE = re.compile(
    "(?:" + "|".join(rf"(?P<{name}>{words})" for name, words in _LABELS.items()) + ")"
    rf"(?:[ :]+(?P<all>{_NUMBER})(?: +(?P<since>{_NUMBER}))?)?",
    re.IGNORECASE,
)
"""A figure's label, and its values where they stand on the same line."""
COLUMN = re.compile(
    rf"(?P<all>{_ALL})(?: +(?:{_SINCE}) ?(?P<since>\d{{4}})(?: ?[年년])?)?|(?:{_SINCE}) ?(?P<from>\d{{4}})(?: ?[年년])?"
    r"|(?P<from_cjk>\d{4}) ?(?:年(?:至今|以来)|년 이후)",
    re.IGNORECASE,
)
"""The heads of the columns of the figures, apart or together."""
_EMAIL = re.compile(
    r"verified email at |no verified email$|bestätigte e-mail-adresse bei |adresse e-mail validée de "
    r"|dirección de correo verificada de |e-mail confirmado em ",
    re.IGNORECASE,
)
_FOOTER = re.compile(
    r"articles ?\d+ ?[–-] ?\d+(?: ?show more)?|show more"
    r"|privacy ?terms ?help",
    re.IGNORECASE,
)
RANGE = re.compile(r"[^\W\d]+ ?(?P<first>\d{1,7}) ?[–-] ?(?P<last>\d{1,7})")
_TABS = re.compile(r"(?:(?:articles|cited by|public access|co-authors|view all|edit|follow(?:ing)?|export)\s*){2,}")
"""Tabs and buttons in a row, which a browser runs together."""
_FURNITURE = frozenset(
    "get my own profile|cited by|view all|follow|following|articles|articlescited by|public access|co-authors"
    "|add co-authors|add co-authorsco-authors|not available|available|based on funding mandates|my profile|my library"
    "|metrics|alerts|settings|sign in|homepage|loading...|done|sort|show more"
    "|the system can't perform the operation now. try again later.".split("|")
)


def find_table_head(lines: Sequence[Line], start: int) -> int:
    """Where the head of the table of papers that starts at this line stops; ``start`` if none does."""
    if lines[start].text.lower() not in _TABLE[0]:
        return _find_joined_head(lines[start], start)
    wanted, at = 1, start + 1
    while at < min(len(lines), start + _MOST_HEADER_CELLS) and wanted < len(_TABLE):
        text = lines[at].text.lower()
        if text in _TABLE[wanted]:
            wanted += 1
        elif text not in _SORTING and text not in _TABLE[wanted - 1]:
            return start
        at += 1
    return at if wanted == len(_TABLE) else start


def _find_joined_head(line: Line, start: int) -> int:
    """The head on one line, parted by blanks."""
    if len(line.text) > _LONGEST:
        return start
    text = " ".join(line.text.lower().split())
    first, last = text.partition(" ")[0], text.rpartition(" ")[2]
    middle = text[len(first) : len(text) - len(last)].strip()
    return start + (first in _TABLE[0] and middle in _TABLE[1] and last in _TABLE[2])


def is_email(text: str) -> bool:
    """Whether a line says which address was verified; it stands below the name and the affiliation."""
    return len(text) <= _LONGEST and bool(_EMAIL.match(text))


def is_footer(text: str) -> bool:
    """Whether a line ends the list: the range of papers shown, a button for more, the foot of the page."""
    return len(text) <= _LONGEST and bool(_FOOTER.fullmatch(text))


def is_furniture(text: str) -> bool:
    """Whether a line is a button, a menu or a heading of the page."""
    folded = text.lower().replace("’", "'")
    return len(text) <= _LONGEST and (folded in _FURNITURE or bool(_TABS.fullmatch(folded)))


def is_column(text: str) -> bool:
    """Whether a line is the head of a column of the figures."""
    return 0 < len(text) <= _LONGEST and bool(COLUMN.fullmatch(text))


def names_all_years(text: str) -> bool:
    """Whether the head of a column, or of both, is that of all years."""
    match = COLUMN.fullmatch(text)
    return bool(match and match["all"])


def name_figure(match: re.Match[str]) -> str:
    """The figure that a label is for, as a field of ``ReportedFigures``."""
    return next((name for name in _LABELS if match[name]), "")


def match_figure(text: str) -> re.Match[str] | None:
    """The label of a figure, with its values if they stand on the same line."""
    return FIGURE.fullmatch(text) if len(text) <= _LONGEST else None
