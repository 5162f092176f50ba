"""Why two papers are, or may be, the same."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from app.values import PaperId


class Verdict(enum.StrEnum):
    """Why two papers may be the same, the surest first."""

    DOI = "doi"
    ARXIV = "arxiv"
    REPOSITORY = "repository"
    PREPRINT = "preprint"
    TITLE = "title"
    SUBTITLE = "subtitle"

    @property
    def sentence(self) -> str:
        """For people."""
        return _SENTENCES[self]

    @property
    def certain(self) -> bool:
        """An identifier says so, and not a likeness."""
        return self in (Verdict.DOI, Verdict.ARXIV)

    @property
    def rank(self) -> int:
        """0 for the surest."""
        return list(Verdict).index(self)


_SENTENCES = {
    Verdict.DOI: "They have the same DOI.",
    Verdict.ARXIV: "They have the same arXiv identifier.",
    Verdict.REPOSITORY: "They have the same title and link the same code.",
    Verdict.PREPRINT: "One seems to be the preprint of the other.",
    Verdict.TITLE: "Their titles are the same or nearly so, and nothing known of them contradicts.",
    Verdict.SUBTITLE: "Their titles differ by a part before or after a colon, and they share an author.",
}


@dataclass(frozen=True, slots=True)
class Pair:
    """Two papers that may be the same, the one of the smaller id first."""

    one: PaperId
    other: PaperId
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Group:
    """Papers that pairs connect, by id."""

    papers: tuple[PaperId, ...]
    pairs: tuple[Pair, ...]

    @property
    def verdict(self) -> Verdict:
        """That of the pair which is the least sure."""
        return max((pair.verdict for pair in self.pairs), key=lambda verdict: verdict.rank)


def group_pairs(pairs: tuple[Pair, ...]) -> tuple[Group, ...]:
    """The pairs as groups without a paper in common, the surest first."""
    neighbours: dict[PaperId, list[Pair]] = {}
    for pair in pairs:
        neighbours.setdefault(pair.one, []).append(pair)
        neighbours.setdefault(pair.other, []).append(pair)
    groups = []
    while neighbours:
        found = _take_connected(neighbours, next(iter(neighbours)))
        groups.append(Group(tuple(sorted({paper for pair in found for paper in (pair.one, pair.other)})), found))
    return tuple(sorted(groups, key=lambda group: (group.verdict.rank, group.papers)))


def _take_connected(neighbours: dict[PaperId, list[Pair]], start: PaperId) -> tuple[Pair, ...]:
    """Take a paper, and all that pairs connect with it, out of those not yet seen."""
    found: dict[Pair, None] = {}
    waiting = [start]
    while waiting:
        for pair in neighbours.pop(waiting.pop(), ()):
            found[pair] = None
            waiting += [pair.one, pair.other]
    return tuple(sorted(found, key=lambda pair: (pair.one, pair.other)))
