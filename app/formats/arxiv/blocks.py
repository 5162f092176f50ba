"""One paper of an arXiv list: its lines, by the label they stand behind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.formats.arxiv import grammar
from app.formats.arxiv.authors import are_people
from app.formats.arxiv.grammar import Heading
from app.formats.arxiv.page import is_furniture
from app.formats.arxiv.stretch import NOTHING, Stretch
from app.formats.lines import Line

_MOST_TITLE_LINES = 4
_MOST_HEAD_LINES = 10
_MOST_LINES = 100
_RULE = "\\\\"
_PARTING = re.compile(r"\\\\(?= |$)|[-%]{6,}$")
"""What parts head, abstract and end of a paper, and one paper from the next, in a list that was mailed."""
_BULLETS = ("- ", "* ", "• ")
_LINK = "arxiv.org/abs/"
_VERSION = re.compile(r"\[(?:v\d+\]|via )")
LESS, MORE = "△ Less", "▽ More"
"""What stands behind the abstract in a search: it is shown whole, or only begun; some programs copy both."""


class Block(NamedTuple):
    """The lines of one paper.

    Attributes:
        heading: without an identifier where it is torn off.
        parts: what stands behind each label; ``title`` and ``abstract`` may stand without one.
        last: the last line that was placed.
        rest: lines that are no part of the paper.
    """

    heading: Heading
    first: Line
    parts: dict[str, Stretch]
    last: Line
    rest: list[Line]

    def get(self, label: str) -> Stretch:
        """What stands behind a label; an empty stretch if nothing does."""
        return self.parts.get(label, NOTHING)


class _Parts:
    """The parts of a paper while its lines are read."""

    def __init__(self, kind: str, *, may_have_abstract: bool, has_authors: bool, is_bare: bool) -> None:
        self.lines: dict[str, list[Line]] = {}
        self.current = "title"
        self.kind = kind
        self.is_listing = False
        self.has_authors = has_authors
        self.may_have_abstract = may_have_abstract
        self.is_bare = is_bare

    def add(self, line: Line) -> bool:
        """Place a line; False where it belongs nowhere."""
        if self.kind == "mail" and _PARTING.match(line.text):
            self.current = "abstract" if line.text == _RULE and "abstract" not in self.lines else "closed"
            if _LINK in line.text:
                self.lines.setdefault("link", [line])
            return True
        label, at = grammar.split_label(line.text)
        if label and not self.lines.get(label) and not self._is_prose():
            self._open(label, line.part(at))
            return True
        self.current = self._place_bare(line) if self.is_bare else self._place(line)
        if not self.current:
            return False
        self.lines.setdefault(self.current, []).append(line)
        return True

    def _open(self, label: str, behind: Line) -> None:
        self.is_bare = False
        if label == "tags":
            self.kind = "mail"
        self.is_listing = self.is_listing or label == "title"
        self.current = label
        self.lines[label] = [behind] if behind.text else []

    def _place_bare(self, line: Line) -> str:
        """The part of a line of a paper's own page, where that was copied without the labels of title and authors."""
        if is_furniture(line.text):
            return ""
        if "title" not in self.lines:
            return "title"
        named = self.lines.get("authors")
        if named is None and "abstract" not in self.lines and are_people(line.text):
            return "authors"
        return "authors" if self.current == "authors" and named and named[-1].text.endswith(",") else "abstract"

    def _is_prose(self) -> bool:
        """Whether an abstract runs whose end is marked by something else than a label: labels there are words."""
        return self.current == "abstract" and (self.kind == "mail" or (self.is_listing and self.kind != "abs"))

    def _place(self, line: Line) -> str:
        """The part that a line without a label belongs to; "" if none."""
        lines = self.lines.get(self.current, [])
        if self.current in ("", "closed"):
            return ""
        if self.kind:
            return self.current if self._belongs(line) else ""
        if not lines:
            return self.current
        match self.current:
            case "title":
                return self._place_behind_title(lines)
            case "authors":
                return self.current if self._continues_authors(lines[-1].text, line) else ""
            case "subjects":
                return self._place_behind_subjects(lines[-1].text, line)
            case "abstract":
                return self._place_behind_abstract(lines[-1].text, line)
        return self.current if not line.opens else ""

    def _belongs(self, line: Line) -> bool:
        """Whether a line goes on with the part at hand, in a mail or on a paper's own page: all but buttons do."""
        if self.kind == "mail" or self.current == "abstract":
            return True
        if self.current in ("history", "from"):
            return bool(_VERSION.match(line.text))
        before = self.lines.get(self.current)
        if self.current == "authors" and before:
            return self._continues_authors(before[-1].text, line)
        return not is_furniture(line.text)

    def _place_behind_title(self, lines: list[Line]) -> str:
        if self.is_listing and not self.has_authors:
            return "authors"
        return "title" if self.has_authors and len(lines) < _MOST_TITLE_LINES else ""

    def _continues_authors(self, before: str, line: Line) -> bool:
        return (
            before.endswith(",")
            or line.text.startswith((",", "(", "et al."))
            or (self.has_authors and not line.opens and not self.is_listing and not is_furniture(line.text))
        )

    def _place_behind_subjects(self, before: str, line: Line) -> str:
        if before.endswith(";") or not before.endswith(")"):
            return "subjects"
        may_be_abstract = self.may_have_abstract and not line.text.startswith(_BULLETS)
        return "abstract" if may_be_abstract and "abstract" not in self.lines else ""

    def _place_behind_abstract(self, before: str, line: Line) -> str:
        if before.endswith(LESS) and line.text != LESS:
            return ""
        return "" if self.is_listing and line.opens else "abstract"


def read_block(heading: Heading, lines: Sequence[Line], *, is_last: bool, may_have_abstract: bool) -> Block:
    """Read the lines of one paper, its heading first.

    Args:
        heading: what stands over it.
        lines: those of the paper and what follows up to the next.
        is_last: the foot of the page may follow.
        may_have_abstract: a text without a label behind the subjects is one.
    """
    own = lines[heading.stop - heading.start :]
    has_authors = "authors" in _list_labels(own)
    kind = heading.kind or _find_kind(heading, own)
    is_bare = kind == "abs" and not any(label in ("title", "authors") for label in _list_labels(own))
    parts = _Parts(kind, may_have_abstract=may_have_abstract, has_authors=has_authors, is_bare=is_bare)
    placed = lines[max(0, heading.stop - heading.start - 1)]
    if heading.kind == "abs":
        parts.lines["submitted"] = [lines[0]]
    rest: list[Line] = []
    for at, line in enumerate(own):
        if is_last and not parts.kind and parts.lines.get("title") and is_furniture(line.text):
            rest += own[at:]
            break
        if parts.add(line):
            placed = line
        else:
            rest.append(line)
            parts.current = parts.current if parts.kind else ""
    return Block(heading, lines[0], {name: Stretch(found) for name, found in parts.lines.items()}, placed, rest)


def _list_labels(lines: Sequence[Line]) -> set[str]:
    """The labels of the head of a paper."""
    return {grammar.split_label(line.text)[0] for line in lines[:_MOST_HEAD_LINES]}


def _find_kind(heading: Heading, lines: Sequence[Line]) -> str:
    """The kind of a paper whose heading is torn off: only its own page prints its subjects behind the abstract."""
    labels = [] if heading.arxiv_id else [grammar.split_label(line.text)[0] for line in lines[:_MOST_LINES]]
    return "abs" if "cite" in labels or {"abstract", "subjects"} <= set(labels) else ""


def is_cut_abstract(block: Block) -> bool:
    """Whether the page shows the beginning of the abstract only."""
    return block.get("abstract").text.endswith(MORE)
