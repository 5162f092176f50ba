"""The table of references: texts, and what each says, from the braces in it."""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.formats.source import ReadPaper

_TAG = re.compile(r"\{([a-z]2?):((?:[^{}]|\{[^{}]*\})*)\}")
_FIELDS = {
    "t": "title", "v": "venue", "n": "volume", "i": "issue", "p": "pages", "y": "year", "d": "doi", "x": "arxiv_id",
    "u": "url",
}  # fmt: skip


@dataclass
class Reference:
    """One reference, and the values that it says."""

    style: str
    text: str
    says: dict[str, str] = field(default_factory=dict)
    authors: list[str] = field(default_factory=list)
    links: int = 0


def strip_tags(text: str) -> str:
    """A text without its braces."""
    while _TAG.search(text):
        text = _TAG.sub(r"\2", text)
    return text


def parse_row(style: str, row: str) -> Reference:
    """A row of the table."""
    reference = Reference(style, strip_tags(row))
    for key, value in [pair for match in _TAG.findall(row) for pair in (match, *_TAG.findall(match[1]))]:
        plain = strip_tags(value)
        if key == "a":
            reference.authors.append(plain.strip("*"))
        elif key == "c":
            reference.links += 1
        elif key in _FIELDS:
            reference.says[_FIELDS[key]] = plain
    return reference


def list_references() -> list[Reference]:
    """The whole table."""
    style, found = "", []
    for row in (Path(__file__).parent / "references.txt").read_text("utf-8").splitlines():
        if row.startswith("## "):
            style = row[3:]
        elif row and not row.startswith("#"):
            found.append(parse_row(style, row))
    return found


def find_differences(reference: Reference, papers: tuple[ReadPaper, ...]) -> dict[str, Any]:
    """What was read otherwise than the table has it; nothing may be added either."""
    if len(papers) != 1:
        return {"papers": len(papers)}
    facts = papers[0].facts
    read: dict[str, Any] = {
        name: getattr(facts, name) for name in ("title", "venue", "volume", "issue", "pages", "doi", "arxiv_id", "url")
    }
    read["year"] = str(facts.issued.year) if facts.issued else None
    differing = {name: value for name, value in read.items() if value != reference.says.get(name)}
    words = [sorted(re.findall(r"[^\W\d_]+", f"{each.given} {each.family} {each.literal}")) for each in facts.authors]
    if words != [sorted(re.findall(r"[^\W\d_]+", author)) for author in reference.authors]:
        differing["authors"] = [str(author) for author in facts.authors]
    if len(facts.repositories) != reference.links:
        differing["repositories"] = facts.repositories
    return differing
