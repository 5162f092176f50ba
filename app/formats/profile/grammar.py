"""What one line of a profile page can be.

The grammar, over lines that are not blank (``|`` parts alternatives, ``[]`` may be missing, ``*`` repeats, NL is a
new line, ``+`` joins with or without blanks, dots or bars between)::

    page       = [header] [listed] paper*
    header     = name NL [subject NL] figures*
    figures    = (label + value | value + label)*     "h-index41", "38papers", "Novelty 50%", also over several lines
    listed     = count + "Papers"
    paper      = heading NL title [NL authors] [NL abstract]
    heading    = [mark] subject + date [+ "Code"]     "CLAug 21, 2023Code", also over two or three lines
    mark       = a bullet, or a number such as "1." or "[1]", also on a line of its own
    subject    = a class of arXiv, "CL" or "cs.CL"
    date       = month day ["," year] | day month [year] | year "-" month "-" day
    authors    = name ("," name)* ["et al." | "+3 more"] ["·" affiliation ("," affiliation)*]
    abstract   = the paragraph behind the authors, and what follows up to the last that reads like running text

A heading is certain by itself; everything else follows from its place behind one, so what cannot be read costs its
own paper at most.  A date alone, or authors that end in "et al." between a title and an abstract, also begin a paper.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from app.dates import PartialDate
from app.formats.lines import Joined, Line
from app.formats.places import Place
from app.formats.profile.dates import DATE, has_year, read_date
from app.formats.profile.figures import read_tokens
from app.formats.profile.furniture import is_button, is_footer
from app.names import Name, parse_name
from app.subjects import is_subject

_BETWEEN = r"[\s·•|,;]*"
_MARK = r"(?:(?:[•◦▪‣*–-]|\(?\d{1,5}[.)]|\[\d{1,5}\]|#\d{1,5}(?!\S))\s*)?"
"""What a list may print before each of its papers; a number can also stand on a line of its own."""
_SUBJECT = rf"(?:(?P<subject>[A-Z]{{2}}|[a-z-]{{2,8}}(?:\.[A-Za-z-]{{2,9}})?){_BETWEEN})"
_HEADING = re.compile(rf"{_MARK}{_SUBJECT}?{DATE}{_BETWEEN}(?P<code>Code)?")
_OPENING = re.compile(rf"{_MARK}{_SUBJECT}?(?:$|{DATE})")
_LONGEST_HEADING = 48
_MOST_HEADING_LINES = 4
_LONGEST_PART = 20
_DOTS = "·•∙"
_AFFILIATION_BREAK = re.compile(f"[,{_DOTS}]")
_DOT = re.compile(f"[{_DOTS}]")
_NAME_BREAK = re.compile(r"[,;、，&]| and ")
_CUT = re.compile(
    r"(?<!\w)(?:et al\b\.?|(?:\+|and|&) ?\d{1,4} (?:more|others?)(?: authors?)?|\+ ?\d{1,4} authors?)", re.IGNORECASE
)
"""What says that a list of authors is cut short."""
_CUT_END = re.compile(rf"{_CUT.pattern}[ .,]*$", re.IGNORECASE)
_LONGEST_CUT = 40
_SUFFIXES = ("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV")
_SENTENCE_END = re.compile(r"[.!?…。！？][}\"”’')\]]*$")
_LONGEST_TITLE = 400
_MOST_LONE = 4
_LONGEST_WRAPPED = 200
_LONGEST_LINE = 80
_STOPS = ".!?…。！？:"
_INITIAL_END = re.compile(r"\b(?:\w|Jr|Sr|al)\.$")


class Heading(NamedTuple):
    """What stands over a paper, and the lines (as places in the list of lines, ``stop`` excluded) it stands on.

    Attributes:
        year_printed: the date says its year.
        problem: why the date printed is none, or "".
        places: where the subject, the date and the badge stand.
    """

    start: int
    stop: int
    subject: str | None
    issued: PartialDate | None
    year_printed: bool
    code_badge: bool
    problem: str
    places: tuple[Place, ...] = ()


class AuthorsLine(NamedTuple):
    """Who wrote a paper, as far as the page prints it; ``printed`` are the authors as they are printed."""

    authors: tuple[Name, ...]
    truncated: bool
    affiliations: tuple[str, ...]
    printed: tuple[str, ...] = ()


def find_heading(lines: Sequence[Line], start: int, captured_on: datetime.date) -> Heading | None:
    """The heading that begins at this line, over one to four lines; the longest if several could be.

    A date without a subject is one only if a title and its authors follow.
    """
    if len(lines[start].text) > _LONGEST_HEADING or not _OPENING.match(lines[start].text):
        return None
    limit = start + 1
    while limit < min(start + _MOST_HEADING_LINES, len(lines)) and len(lines[limit].text) <= _LONGEST_PART:
        limit += 1
    for stop in range(limit, start, -1):
        match = _HEADING.fullmatch("\n".join(line.text for line in lines[start:stop]))
        if match and (is_subject_line(match["subject"]) if match["subject"] else _is_titled(lines, stop)):
            return _make_heading(match, lines, start, captured_on)
    return None


def find_missing_heading(lines: Sequence[Line], start: int) -> Heading | None:
    """A heading without lines where a title, authors that end in "et al." and an abstract stand without one."""
    if start + 2 >= len(lines) or not ends_in_et_al(lines[start + 1].text):
        return None
    if len(lines[start].text) > _LONGEST_LINE and lines[start].text[-1] == ".":
        return None  # rather the abstract before than a title
    if not _can_be_abstract(lines[start : start + 3]) or not _is_titled(lines, start) or read_tokens(lines[start]):
        return None
    problem = "The line above this title is missing, and with it the subject and the date."
    return Heading(start, start, None, None, False, False, problem)


def _can_be_abstract(lines: Sequence[Line]) -> bool:
    """Whether the last of these lines reads like an abstract, or stands like one: each a paragraph of its own."""
    text = lines[-1].text
    return is_prose(text) or (all(line.opens for line in lines) and not is_button(text) and not is_footer(text))


def _is_titled(lines: Sequence[Line], start: int) -> bool:
    following = lines[start : start + 2]
    return len(following) == 2 and is_title(following[0].text) and is_cut_authors(following[1].text)


def _make_heading(match: re.Match[str], lines: Sequence[Line], start: int, captured_on: datetime.date) -> Heading:
    issued = read_date(match, captured_on)
    problem = "" if issued else f"The calendar has no {match['date']}."
    stop = start + 1 + match.string.count("\n")
    whole = Joined(lines[start:stop])
    groups = {"subject": "subject", "date": "issued" if issued else "", "code": "code_badge"}
    places = tuple(whole.place(field, *match.span(group)) for group, field in groups.items() if field and match[group])
    return Heading(start, stop, match["subject"], issued, has_year(match), bool(match["code"]), problem, places)


def is_subject_line(text: str) -> bool:
    """Whether a text is a subject class and nothing else; ``soft`` and ``optics`` alone are words."""
    return is_subject(text) and (text.isupper() or "." in text or "-" in text)


def is_prose(text: str) -> bool:
    """Whether a text reads like an abstract rather than like a label, a title or a list of names."""
    return len(text) > _LONGEST_WRAPPED or bool(_SENTENCE_END.search(text))


def is_title(text: str) -> bool:
    """Whether a line behind a heading can be a title: it is no abstract, and no list of authors cut short."""
    return len(text) <= _LONGEST_TITLE and not is_cut_authors(text)


def is_title_line(text: str) -> bool:
    """Whether a line can be one of a title's that goes on: short enough to be wrapped, and no authors."""
    return len(text) <= _LONGEST_WRAPPED and not is_cut_authors(text)


def is_sentence(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return bool(_SENTENCE_END.search(text))


def ends_paragraph(text: str, following: str) -> bool:
    """Whether the next line is another paragraph though no blank line stands between.

    A long line was never wrapped, so it is a whole paragraph; a short line behind a finished sentence is a button.
    """
    button = len(following) <= 40 and bool(_SENTENCE_END.search(text)) and not _SENTENCE_END.search(following)
    return len(text) > _LONGEST_WRAPPED or button


def is_name(text: str) -> bool:
    """Whether a text could be one person's or group's name: a few words, one of them not in lower case."""
    words = text.split()
    if not 1 <= len(words) <= 6 or len(text) > 60 or (text[-1] in _STOPS and not _INITIAL_END.search(text)):
        return False
    return text != text.lower() or any(word[0] > "\u024f" for word in words)


def is_person(text: str) -> bool:
    """Whether a text looks like a person's name and less like a menu: two words or more, capitals first and last."""
    words = text.split()
    return is_name(text) and len(words) > 1 and not words[0][0].islower() and not words[-1][0].islower()


def is_cut_authors(text: str) -> bool:
    """Whether a line is certainly a list of authors: names that end in "et al.", or names, a dot and affiliations."""
    names, dot, _ = _part_at_dot(text)
    listed = _cut_et_al(names)
    return (dot or listed != names) and _find_names(listed) is not None


def is_author_list(text: str) -> bool:
    """Whether a line is most likely a list of authors: cut short, with affiliations, or persons parted by commas."""
    if is_cut_authors(text):
        return True
    names = _find_names(text)
    return names is not None and len(names) > 1 and all(is_person(name) for name in names)


def read_authors(text: str) -> AuthorsLine | None:
    """Read a line that follows a title; None if it cannot be one of authors.

    The affiliations behind the middle dot are those of the page and not of one author.
    """
    names, _, affiliations = _part_at_dot(text)
    listed = _cut_et_al(names)
    printed = _find_names(listed)
    if printed is None:
        return None
    parted = tuple(part.strip() for part in _AFFILIATION_BREAK.split(affiliations) if part.strip())
    return AuthorsLine(tuple(_parse_known(name) for name in printed), listed != names, parted, tuple(printed))


def place_people(people: AuthorsLine, lines: Sequence[Line]) -> Iterator[Place]:
    """Where the authors, what says that there are more, and the affiliations stand; ``lines`` are those they are on."""
    whole = Joined(lines)
    at = 0
    for printed in people.printed:
        start, at = _locate_name(whole.text, printed, at)
        yield whole.place("authors", start, at)
    if people.truncated:
        match = _CUT.search(whole.text, at)
        assert match
        start, at = match.span()
        yield whole.place("authors_truncated", start, at)
    for affiliation in people.affiliations:
        start = whole.text.index(affiliation, at)
        at = start + len(affiliation)
        yield whole.place("affiliations", start, at)


def _locate_name(text: str, printed: str, at: int) -> tuple[int, int]:
    """From where to where a name stands, which may have lost the comma before its suffix."""
    start = text.find(printed, at)
    if start >= 0:
        return start, start + len(printed)
    name, _, suffix = printed.rpartition(" ")
    start = text.index(name, at)
    return start, text.index(suffix, start + len(name)) + len(suffix)


def ends_in_et_al(text: str) -> bool:
    """Whether a line stops as a list of authors does that is cut short, readable or not."""
    if len(text) > _LONGEST_TITLE or " al" not in text:
        return False
    names, _, _ = _part_at_dot(text)
    return _cut_et_al(names) != names


_parse_known = lru_cache(maxsize=65_536)(parse_name)  # people recur, on one page above all


def continues_authors(line: Line, following: Line) -> bool:
    """Whether the authors go on: a line breaks beside the dot before affiliations, or inside the list of names."""
    if following.opens and is_prose(following.text):
        return False
    if line.text[-1] in _DOTS or following.text[0] in _DOTS:
        return True
    if following.opens or len(following.text) > _LONGEST_WRAPPED:
        return False
    if line.text == "," and len(following.text) <= _LONGEST_LINE and not is_prose(following.text):
        return True
    if following.text == "," or _CUT.fullmatch(following.text) or (_is_lone(line.text) and _is_lone(following.text)):
        return True
    return is_cut_authors(following.text) or (line.text[-1] == "," and read_authors(following.text) is not None)


def join_authors(lines: Sequence[Line]) -> str:
    """The lines of one list of authors as one text, with commas between names that have a line each."""
    gaps = [", " if _is_lone(one.text) and _is_lone(other.text) else " " for one, other in pairwise(lines)]
    if ", " not in gaps:
        return Joined(lines).text
    return "".join(line.text + gap for line, gap in zip(lines, [*gaps, ""], strict=True))


def _is_lone(text: str) -> bool:
    """Whether a line is one person's name and no more, as where each has a line of its own."""
    words = text.split()
    named = 1 < len(words) <= _MOST_LONE and all(word[0].isupper() and word[-1] not in ".:!?" for word in words)
    return named and is_name(text) and text.replace(" ", "").replace("-", "").isalpha()


def _part_at_dot(text: str) -> tuple[str, bool, str]:
    for match in _DOT.finditer(text):
        start, stop = match.span()
        if text[start - 1 : start] in ("", " ") or text[stop : stop + 1] in ("", " ") or text.endswith("al.", 0, start):
            return text[:start].rstrip(), True, text[stop:].lstrip()
    return text, False, ""


def _cut_et_al(names: str) -> str:
    """The names without the "et al." or "+3 more" at their end."""
    match = _CUT_END.search(names, max(0, len(names) - _LONGEST_CUT))
    return names[: match.start()].rstrip(" ,") if match else names


def _find_names(text: str) -> list[str] | None:
    """The names in a list of names; None if anything else stands there."""
    names = _split_names(text)
    return names if names and all(is_name(name) for name in names) else None


def _split_names(text: str) -> list[str]:
    names: list[str] = []
    for part in _NAME_BREAK.split(text):
        name = part.strip().removeprefix("and ")
        if names and name in _SUFFIXES:
            names[-1] += f" {name}"
        elif name:
            names.append(name)
    return names
