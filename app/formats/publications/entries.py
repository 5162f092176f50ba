"""Where the entries of a section begin: at their markers, or where reading them gives the most whole references."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import NamedTuple

from app.formats.lines import Joined, Line
from app.formats.publications.lined import is_author_line, read_lined
from app.formats.publications.loose import Loose, is_link_line, part_loose
from app.formats.publications.markers import Marker, find_marker
from app.formats.publications.names import find_authors
from app.formats.publications.numbers import Span
from app.formats.publications.references import Reference, Style, add_tail, read_reference
from app.formats.publications.tails import Tail, read_tail
from app.formats.publications.words import has_venue_word

_ENDS = re.compile(r"[.\])!?]$|\d$|/\S*$")
LONGEST = 20_000
_SAMPLE = 300
_FEWEST_UNMARKED = 3
"""In so many lines a single marker may be what a cut left of a number, and no marker."""
WHOLE = 5
"""The strength from which on an entry is a reference wherever it stands."""

_Parting = Callable[[Sequence[Line]], list[int]]


class Entry(NamedTuple):
    """Lines that may be one entry.

    Attributes:
        notes: those below it that have bullets of their own.
        start: where it begins behind its marker in the first line.
    """

    lines: Sequence[Line]
    notes: Sequence[Line] = ()
    start: int = 0
    marked: bool = False


class ReadEntry(NamedTuple):
    """An entry as it was read.

    Attributes:
        reference: None if it is none.
        breaks: where in the text a line ends whose last word goes on behind its hyphen.
    """

    entry: Entry
    joined: Joined
    loose: Loose
    reference: Reference | None
    breaks: tuple[int, ...] = ()


def read_entries(lines: Sequence[Line]) -> list[ReadEntry]:
    """The entries of a section, by the parting of it that reads best; of a long one, by which its beginning does."""
    marked = [read_entry(entry) for entry in _part_marked(lines)]
    if sum(read.entry.marked for read in marked) > 1 or (marked and len(lines) < _FEWEST_UNMARKED):
        return marked
    parting, sample = _find_parting(lines[:_SAMPLE])
    if marked and _rate_all(marked) >= _rate_all(sample):
        return marked
    return sample if len(lines) <= _SAMPLE else [read_entry(entry) for entry in _cut(lines, parting(lines))]


def _find_parting(lines: Sequence[Line]) -> tuple[_Parting, list[ReadEntry]]:
    """The parting that reads best, of equals the first, and what it gives."""
    tried: dict[tuple[int, ...], tuple[_Parting, list[ReadEntry]]] = {}
    for parting in _PARTINGS:
        starts = tuple(parting(lines))
        if starts not in tried:
            tried[starts] = parting, [read_entry(entry) for entry in _cut(lines, starts)]
    return max(tried.values(), key=lambda found: _rate_all(found[1]))


def _rate_all(entries: Sequence[ReadEntry]) -> float:
    return sum(map(_rate, entries))


def read_entry(entry: Entry, style: Style | None = None) -> ReadEntry:
    """Read an entry, either from its lines or as one run of text, whichever gives more."""
    joined = Joined(entry.lines)
    if len(joined.text) > LONGEST:
        return ReadEntry(entry, joined, Loose(joined.text, ()), None)
    spans = _list_spans(entry, joined.text)
    links = [span for span in spans if is_link_line(joined.text[span.start : span.stop])]
    breaks = tuple(one.stop for one, other in pairwise(spans) if one.stop == other.start)
    loose = part_loose(joined.text, links, frozenset(span.stop for span in spans))
    run = read_reference(loose, style, entry.start)
    lined = read_lined(loose, spans) if len(entry.lines) > 1 else None
    if tag := _read_tag(loose, entry):
        run, lined = (add_tail(each, tag) if each else None for each in (run, lined))
    if run and lined:
        sure = run.style.ending in ("quote", "kind") or run.style.behind in ("bracketed", "year")
        return ReadEntry(entry, joined, loose, run if run.strength + sure > lined.strength else lined, breaks)
    return ReadEntry(entry, joined, loose, run or lined, breaks)


def _read_tag(loose: Loose, entry: Entry) -> Tail | None:
    """Venue and year in the brackets before an entry: ``[ICLR 2024] Title``."""
    tag = read_tail(loose.body, 1, entry.start) if entry.start > 1 and loose.body[0] == "[" else None
    return tag if tag and tag.venue and tag.numbers.issued and has_venue_word(loose.body[: entry.start]) else None


def _list_spans(entry: Entry, text: str) -> list[Span]:
    """Where the lines stand in the text that they are joined to; a blank parts them, but for a word with a hyphen."""
    spans = []
    at = 0
    for line in entry.lines:
        at += at > 0 and text[at : at + 1] == " "
        spans.append(Span(at, at + len(line.text)))
        at += len(line.text)
    return [spans[0]._replace(start=min(entry.start, spans[0].stop)), *spans[1:]]


def _rate(read: ReadEntry) -> float:
    if read.reference is None or read.reference.strength < WHOLE:
        return 0
    return read.reference.strength - 3 - 0.01 * len(read.entry.lines)


def _find_paragraphs(lines: Sequence[Line]) -> list[int]:
    return [at for at, line in enumerate(lines) if line.opens]


def _find_lines(lines: Sequence[Line]) -> list[int]:
    return list(range(len(lines)))


def _cut(lines: Sequence[Line], starts: Sequence[int]) -> list[Entry]:
    begins = sorted({0, *starts})
    if not lines:
        return []
    stops = [*begins[1:], len(lines)]
    return [
        Entry(lines[begin:stop], start=_pass_marker(lines[begin])) for begin, stop in zip(begins, stops, strict=True)
    ]


def _pass_marker(line: Line) -> int:
    """Where an entry begins that has a marker though the others have none."""
    marker = find_marker(line.text)
    sure = marker and (line.text[0] in "[(" or marker.kind == "bullet")
    return marker.stop if marker and sure else 0


def _part_marked(lines: Sequence[Line]) -> list[Entry]:
    """The entries by their markers, of the kind of the first; those before it have none."""
    markers = [find_marker(line.text) for line in lines]
    if any(marker and marker.kind == "label" for marker in markers):  # "[CS24]" beside "[CSZ+24]"
        markers = [
            marker._replace(kind="label") if marker and marker.kind == "lettered" else marker for marker in markers
        ]
    kinds = [marker.kind for marker in markers if marker]
    counted = {kind: kinds.count(kind) for kind in dict.fromkeys(kinds)}
    outer = next(
        (kind for kind, count in counted.items() if count > 1 or (markers[0] and markers[0].kind == kind)), None
    )
    if outer is None:
        return []
    starts = _follow(lines, markers, outer)
    entries = _cut(lines[: starts[0]], _find_paragraphs(lines[: starts[0]]))
    for begin, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        marker = markers[begin]
        nested = next((at for at in range(begin + 1, end) if _is_nested(lines, markers, at, outer)), end)
        parted = next((at for at in range(begin + 2, nested) if _is_apart(lines, at)), nested)
        start = marker.stop if marker else 0
        entries.append(Entry(lines[begin:parted], lines[nested:end] if parted == nested else (), start, marked=True))
        entries += [Entry([line]) for line in lines[parted:nested]]
        entries += [Entry([line]) for line in lines[nested:end] if parted != nested]
    return entries


def _is_nested(lines: Sequence[Line], markers: Sequence[Marker | None], at: int, outer: str) -> bool:
    marker = markers[at]
    return bool(marker and marker.kind == "bullet" and outer != "bullet" and len(lines[at].text) > marker.stop)


def _is_apart(lines: Sequence[Line], at: int) -> bool:
    """Whether a paragraph of its own stands behind an entry that ended."""
    return lines[at].opens and bool(_ENDS.search(lines[at - 1].text)) and not is_link_line(lines[at].text)


def _follow(lines: Sequence[Line], markers: Sequence[Marker | None], kind: str) -> list[int]:
    """Where the markers of a kind stand that follow one another; a line of prose may begin with a number too."""
    starts: list[int] = []
    number = 0
    for at, marker in enumerate(markers):
        if marker is None or marker.kind != kind:
            continue
        if (
            kind in ("bullet", "label")
            or not starts
            or marker.number == 1
            or 0 < abs(marker.number - number) <= 3
            or lines[at].opens
        ):
            starts.append(at)
            number = marker.number
    return starts


def _find_hanging(lines: Sequence[Line]) -> list[int]:
    """The lines that stand farthest to the left, if the others are indented."""
    left = min((line.column for line in lines), default=1)
    return [at for at, line in enumerate(lines) if line.column == left]


def _find_starts(lines: Sequence[Line]) -> list[int]:
    """The lines that begin with authors behind one that ends as an entry does."""
    found = []
    for at, line in enumerate(lines):
        ended = at == 0 or line.opens or bool(_ENDS.search(lines[at - 1].text))
        people = find_authors(line.text[:2000]) if ended else None
        if people and (
            line.opens or people.end != "stop" or len(people.authors) > 1 or "." in line.text[: people.stop]
        ):
            found.append(at)
    return found


def _find_anchored(lines: Sequence[Line]) -> list[int]:
    """The lines with which entries begin of which each has a line of authors: that line, or the title above it."""
    anchors = [at for at, line in enumerate(lines) if is_author_line(line.text, 0, min(len(line.text), 5000))]
    anchors = [at for at in anchors if at == 0 or at - 1 not in anchors or not lines[at - 1].text.endswith(",")]
    if not anchors or anchors[0] == 0:
        return anchors
    return [_find_title(lines, at) for at in anchors]


def _find_title(lines: Sequence[Line], anchor: int) -> int:
    at = anchor - 1
    while at > 0 and anchor - at < 3 and not lines[at].opens and lines[at].text[:1].islower():
        at -= 1
    return max(at, 0)


_PARTINGS: tuple[_Parting, ...] = (
    _find_paragraphs,
    _find_lines,
    _find_hanging,
    _find_starts,
    _find_anchored,
)
"""The ways in which a section without markers may be parted, the surest first: where its entries begin."""
