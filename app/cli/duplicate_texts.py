"""Duplicates and merges, as text for a terminal and as JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from app.cli.as_text import count_papers, count_things, format_titles
from app.duplicates.verdicts import Group
from app.merging import FieldChoice, MergePlan
from app.papers import Paper
from app.values import PaperId

_WIDTH = 60


def format_groups(groups: Iterable[Group], papers: Mapping[PaperId, Paper]) -> Iterator[str]:
    """The papers of each group under why they may be the same, then what can be done about it."""
    groups = list(groups)
    if not groups:
        yield "No two papers seem to be the same."
        return
    for group in groups:
        yield _say_why(group)
        whole = [papers[paper_id] for paper_id in group.papers]
        yield from (f"{paper.id:>5} {title}" for paper, title in zip(whole, format_titles(whole), strict=True))
        yield ""
    yield f"{count_papers(len(papers))} in {count_things(len(groups), 'group', 'groups')}."
    ids = " ".join(map(str, groups[0].papers[:2]))
    yield f"refshelf merge {ids} --dry-run shows what merging two would do;"
    yield f"refshelf duplicates dismiss {ids} remembers that they are different."


def format_plan(plan: MergePlan) -> Iterator[str]:
    """What merging would do, field by field: what is chosen, whose it is, and what the others have."""
    lost = ", ".join(map(str, plan.lost))
    many = f"Papers {lost} become" if len(plan.lost) > 1 else f"Paper {lost} becomes"
    yield f"{many} part of paper {plan.keep}:"
    yield from (_line(choice.label, _say_choice(choice)) for choice in plan.fields)
    joined = {
        "Found by": plan.former_keys,
        "Tags": plan.tags,
        "Collections": plan.collections,
        "Code": [link.url for link in plan.repositories],
    }
    yield from (_line(label, ", ".join(names)) for label, names in joined.items() if names)
    counts = {"Notes": plan.notes, "Files": plan.files, "On pages": plan.pages}
    yield from (_line(label, f"{number:,}") for label, number in counts.items() if number)


def group_to_json(group: Group) -> dict[str, Any]:
    """Papers that may be the same, and why."""
    return {
        "papers": list(group.papers),
        "verdict": str(group.verdict),
        "reason": group.verdict.sentence,
        "certain": group.verdict.certain,
        "pairs": [{"papers": [pair.one, pair.other], "verdict": str(pair.verdict)} for pair in group.pairs],
    }


def plan_to_json(plan: MergePlan) -> dict[str, Any]:
    """What merging does."""
    return {
        "keep": plan.keep,
        "lost": list(plan.lost),
        "fields": {each.field: {"from": each.chosen, "text": each.candidate.text} for each in plan.fields},
        "former_keys": list(plan.former_keys),
        "tags": list(plan.tags),
        "collections": list(plan.collections),
        "repositories": [link.url for link in plan.repositories],
        "notes": plan.notes,
        "files": plan.files,
        "pages": plan.pages,
    }


def _say_why(group: Group) -> str:
    """The verdict on two papers, or on the two of a larger group that are the least alike."""
    return group.verdict.sentence if len(group.papers) == 2 else f"At the least: {group.verdict.sentence}"


def _say_choice(choice: FieldChoice) -> str:
    text = _shorten(choice.candidate.text) or "nothing"
    if not choice.differs:
        return text
    others = (each for each in choice.candidates if each.text and each.text != choice.candidate.text)
    having = "; ".join(f"{each.paper_id} has {_shorten(each.text)}" for each in others)
    return f"{text}  (of {choice.chosen}; {having})"


def _shorten(text: str) -> str:
    return textwrap.shorten(text, _WIDTH, placeholder="…")


def _line(label: str, text: str) -> str:
    return f"  {label:<14}{text}"
