"""Steps that a library can go through: performed here or, run as a script, in another process that reads JSON."""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.changes import Touched
from app.errors import KnownError
from app.importing.citation_keys import make_citation_key
from app.library import Library
from app.names import parse_name
from app.papers import PaperFacts
from app.repositories.links import find_repository_links
from app.search_query import Everything, Order
from app.store import papers
from app.store.writer import ChangeInProgress
from app.values import PaperId
from tests.property import importing_steps, keeping_steps, linking_steps, merging_steps, organising_steps, safety_steps

NOW = datetime.datetime(2026, 11, 23, 12, tzinfo=datetime.UTC)


_PERFORMERS: dict[str, Callable[[Library, dict[str, Any]], Touched]] = {
    **dict.fromkeys(organising_steps.KINDS, organising_steps.organise),
    **dict.fromkeys(keeping_steps.KINDS, keeping_steps.keep),
    **dict.fromkeys(importing_steps.KINDS, importing_steps.bring),
    **dict.fromkeys(linking_steps.KINDS, linking_steps.link),
    **dict.fromkeys(merging_steps.KINDS, merging_steps.merge),
}


class PlannedFailure(Exception):
    """What a failing change raises."""


def perform(library: Library, step: dict[str, Any]) -> str:
    """Perform one step; what came of it: changed, nothing or refused."""
    try:
        if step["kind"] in safety_steps.KINDS:
            return safety_steps.keep(library, step)
        if step["kind"] in linking_steps.RECORDS:
            return linking_steps.record(library, step)
        if step["kind"] in ("undo", "redo"):
            touched = library.undo() if step["kind"] == "undo" else library.redo()
        elif step["kind"] == "edit":
            touched = library.set_fields(find_paper(library, step), {step["field"]: step["text"]})
        elif step["kind"] in _PERFORMERS:
            touched = _PERFORMERS[step["kind"]](library, step)
        else:
            with library._access.writer.change(step["kind"]) as change:
                _STEPS[step["kind"]](library, change, step)
            touched = change.touched
    except (KnownError, PlannedFailure):
        return "refused"
    return "changed" if touched else "nothing"


def find_paper(library: Library, step: dict[str, Any], key: str = "paper") -> PaperId:
    """The paper that a step's number means; an id that no paper has if there are none."""
    ids = library.paper_ids(Everything(), Order())
    return PaperId(ids[step[key] % len(ids)]) if ids else PaperId(0)


def _add(library: Library, change: ChangeInProgress, step: dict[str, Any]) -> None:
    for number in range(step["papers"]):
        text = f"Code: https://github.com/lab/tool{step['seed'] % 3} and https://gitlab.com/x/y{number}"
        facts = PaperFacts(
            title=f"Report {step['seed'] % 4} on the possible duplicates of a library",
            authors=tuple(parse_name(f"Anna {name}") for name in ("Li", "Øst")[: step["seed"] % 3]),
            affiliations=("pku",) * (step["seed"] % 2),
            citations=step["seed"] % 5 or None,
            repositories=find_repository_links(text)[: step["seed"] % 3],
        )
        papers.add_paper(change, facts, make_citation_key(change.connection, facts), NOW)


def _delete(library: Library, change: ChangeInProgress, step: dict[str, Any]) -> None:
    change.connection.execute("DELETE FROM papers WHERE id = ?", (find_paper(library, step),))


def _replace(library: Library, change: ChangeInProgress, step: dict[str, Any]) -> None:
    """Put another row in the place of a paper; its citation key may push out a second one.

    Its title is always a new one: what is derived would not be made anew for a row that is as it was.
    """
    row = change.connection.execute("SELECT * FROM papers WHERE id = ?", (find_paper(library, step),)).fetchone()
    other = change.connection.execute(
        "SELECT citation_key FROM papers WHERE id = ?", (find_paper(library, step, "other"),)
    ).fetchone()
    if row:
        marks = ", ".join("?" * len(row))
        names = [name for _, name, *_ in change.connection.execute("PRAGMA table_info(papers)")]
        new = dict(zip(names, row, strict=True)) | {"title": f"Replaced by {change.id}", "citation_key": other[0]}
        change.connection.execute(f"INSERT OR REPLACE INTO papers VALUES ({marks})", tuple(new.values()))


def _swap_keys(library: Library, change: ChangeInProgress, step: dict[str, Any]) -> None:
    one, other = find_paper(library, step), find_paper(library, step, "other")
    keys = dict(
        change.connection.execute("SELECT id, citation_key FROM papers WHERE id IN (?, ?)", (one, other)).fetchall()
    )
    if len(keys) == 2:
        change.connection.execute("UPDATE papers SET citation_key = NULL WHERE id = ?", (one,))
        change.connection.execute("UPDATE papers SET citation_key = ? WHERE id = ?", (keys[one], other))
        change.connection.execute("UPDATE papers SET citation_key = ? WHERE id = ?", (keys[other], one))


def _back_and_forth(library: Library, change: ChangeInProgress, step: dict[str, Any]) -> None:
    """Change much, and end where it began."""
    paper_id = find_paper(library, step)
    new = papers.add_paper(change, PaperFacts(title="Gone again"), "gone", NOW)
    change.connection.execute("DELETE FROM papers WHERE id = ?", (new,))
    change.connection.execute("UPDATE papers SET citations = coalesce(citations, 0) + 1 WHERE id = ?", (paper_id,))
    change.connection.execute("UPDATE papers SET citations = nullif(citations - 1, 0) WHERE id = ?", (paper_id,))


def _fail(library: Library, change: ChangeInProgress, step: dict[str, Any]) -> None:
    _add(library, change, step)
    _delete(library, change, step)
    raise PlannedFailure


_STEPS = {
    "add": _add,
    "delete": _delete,
    "replace": _replace,
    "swap keys": _swap_keys,
    "back and forth": _back_and_forth,
    "fail": _fail,
}


def main() -> None:
    """Open a library named on a line, perform the steps on the lines that follow, and answer each with a line."""
    library = None
    for line in sys.stdin:
        message = json.loads(line)
        if "open" in message:
            if library:
                library.close()
            library, answer = Library.open(Path(message["open"])), "open"
        elif library:
            answer = perform(library, message)
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
