"""What stands behind the authors of a paper: its abstract, what may belong to it, buttons and footers."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import NamedTuple

from app.formats.lines import Joined, Line
from app.formats.profile import grammar
from app.formats.profile.furniture import is_button, is_footer, is_notice
from app.repositories.links import find_repository_links

_LONGEST_LABEL = 60
_LONGEST_LINE = 80
_LONGEST_WRAPPED = 200


class Paragraph(NamedTuple):
    """One paragraph of an abstract.

    Attributes:
        text: what it says, with what parts it from the paragraph before.
        is_doubtful: it may be something else, and was rather kept than lost.
    """

    lines: Sequence[Line]
    text: str
    is_doubtful: bool


class _Found(NamedTuple):
    """A paragraph as it was found, and what parts it from the one before."""

    lines: Sequence[Line]
    text: str
    gap: str


class _Weight(IntEnum):
    """How much speaks for a later paragraph being part of the abstract."""

    LABEL = 0
    DOUBTFUL = 1
    PROSE = 2


def read_abstract(
    lines: Sequence[Line], start: int, *, has_authors: bool, is_last: bool
) -> tuple[list[Paragraph], list[Line]]:
    """The paragraphs of the abstract, and the lines that are no part of it.

    The first paragraph that is no button is the abstract, whatever its length, since nothing else stands there; only
    behind the last paper of a page it may be a footer.  Later paragraphs belong to it up to the last one that reads
    like running text; a shorter one does by itself if it is a sentence, holds a link or is too long for a label.

    Args:
        lines: those of one paper.
        start: where those behind title and authors start.
        has_authors: if not, the first paragraph may hold authors that cannot be read.
        is_last: no other paper follows, so the foot of the page may.
    """
    if has_authors and not is_last and start + 1 == len(lines) and len(lines[start].text) > _LONGEST_WRAPPED:
        return [Paragraph(lines[start:], lines[start].text, False)], []  # most papers; the rest would say the same
    found = _part_paragraphs(lines, start)
    own = _find_own(found, has_authors=has_authors, is_last=is_last)
    if not own:
        return [], list(lines[start:])
    first, *later = own
    weights = {at: _weigh(found[at]) for at in later}
    running = max((at for at, weight in weights.items() if weight is _Weight.PROSE), default=first)
    kept = [at for at in later if at <= running or weights[at]]
    unsure = _is_unsure_start(found[first].text, is_last=is_last, may_be_authors=not has_authors and bool(kept))
    abstract = [Paragraph(found[first].lines, found[first].text, unsure)]
    for at in kept:
        doubtful = is_last or weights[at] is not _Weight.PROSE
        abstract.append(Paragraph(found[at].lines, found[at].gap + found[at].text, doubtful))
    placed = {first, *kept}
    return abstract, [line for at, other in enumerate(found) if at not in placed for line in other.lines]


def find_paragraph_end(lines: Sequence[Line], start: int) -> int:
    """Where the paragraph that starts at this line stops."""
    for at in range(start + 1, len(lines)):
        if lines[at].opens or grammar.ends_paragraph(lines[at - 1].text, lines[at].text) or _is_button_at(lines, at):
            return at
    return len(lines)


def _part_paragraphs(lines: Sequence[Line], start: int) -> list[_Found]:
    found = []
    while start < len(lines):
        stop = find_paragraph_end(lines, start)
        parted = lines[start].opens or len(lines[start - 1].text) > _LONGEST_WRAPPED
        found.append(_Found(lines[start:stop], Joined(lines[start:stop]).text, "\n\n" if parted else " "))
        start = stop
    return found


def _is_button_at(lines: Sequence[Line], at: int) -> bool:
    """Whether a button stands below a text without a blank line between; nothing else may follow it."""
    if len(lines[at].text) > _LONGEST_LABEL or not _is_furniture(lines[at].text):
        return False
    return at + 1 == len(lines) or lines[at + 1].opens or _is_furniture(lines[at + 1].text)


def _is_furniture(text: str) -> bool:
    return is_button(text) or is_footer(text)


def _find_own(found: Sequence[_Found], *, has_authors: bool, is_last: bool) -> list[int]:
    """The places of the paragraphs that can be the abstract's: up to a footer, or to a paper whose heading is torn off.

    Where no footer can stand, a first paragraph that is worded like one is the abstract nonetheless.
    """
    own: list[int] = []
    for at, (_, text, _) in enumerate(found):
        if is_button(text) or (not own and not has_authors and grammar.ends_in_et_al(text)):
            continue
        is_foot = is_footer(text) or (bool(own) and is_notice(text))
        if (is_foot and (own or is_last)) or (own and _is_torn_paper(found[at : at + 2])):
            break
        own.append(at)
    return own


def _is_torn_paper(found: Sequence[_Found]) -> bool:
    return any(grammar.is_author_list(paragraph.lines[0].text) for paragraph in found)


def _weigh(paragraph: _Found) -> _Weight:
    text = paragraph.text
    is_sentence = grammar.is_sentence(text)
    if len(text) > _LONGEST_WRAPPED or (is_sentence and len(text) > _LONGEST_LINE):
        return _Weight.PROSE
    is_more = is_sentence or len(text) > _LONGEST_LABEL or not paragraph.lines[0].opens
    return _Weight.DOUBTFUL if is_more or _has_link(text) else _Weight.LABEL


def _is_unsure_start(text: str, *, is_last: bool, may_be_authors: bool) -> bool:
    """Whether the first paragraph may be a footer, or authors that cannot be read."""
    if is_footer(text) or (may_be_authors and not grammar.is_prose(text)):
        return True
    return is_last and len(text) <= _LONGEST_LABEL and not grammar.is_sentence(text) and not _has_link(text)


def _has_link(text: str) -> bool:
    return "://" in text or bool(find_repository_links(text))
