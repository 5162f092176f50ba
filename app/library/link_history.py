"""What a change did to a link of a paper, in words: where it leads, what it is, at which commit it was read."""

from __future__ import annotations

from collections.abc import Iterator

from app.code import shorten_commit
from app.store.paper_history import PartMove, Values

_NOUNS = {"paper_repositories": "repository", "web_links": "link"}


def describe_edited(part: PartMove) -> Iterator[str]:
    """How a link that stayed in its place was edited, a phrase each."""
    before, after = part.before, part.after
    if before is None or after is None:
        return
    noun, name = _NOUNS[part.table], name_url(after)
    if before["url"] != after["url"]:
        yield f"{noun} {name_url(before)} → {name}"
    if before.get("kind") != after["kind"]:
        yield f"{noun} {name} {_say_kind(after)}"
    if before.get("read_at", "") != after.get("read_at", ""):
        read_at = shorten_commit(after["read_at"])
        yield f"{noun} {name} read at {read_at}" if read_at else f"commit at which {name} was read removed"
    if before.get("how_run", "") != after.get("how_run", ""):
        yield f"how {name} was run {_say_text(before, after)}"


def name_url(row: Values) -> str:
    """A link as it is called: its address without what all have in common."""
    return str(row["url"]).removeprefix("https://")


def _say_kind(row: Values) -> str:
    return f"marked as {row['kind']}" if row["kind"] else "no longer marked as anything"


def _say_text(before: Values, after: Values) -> str:
    return "removed" if not after["how_run"] else "edited" if before.get("how_run") else "noted"
