"""``code cite``: what a CITATION.cff or a README says of software, into the fields of its paper."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import output
from app.cli.argument_types import add_id, add_json, parse_limit
from app.cli.as_text import count_things
from app.cli.command import Command, in_library
from app.errors import KnownError
from app.fields import FIELDS
from app.library import Library
from app.library.labels import list_names
from app.values import PaperId

if TYPE_CHECKING:
    from app.importing.software import FieldOffer, LinkOffer, SoftwarePlan, WorkOffer


def _add_cite(parser: argparse.ArgumentParser) -> None:
    add_id(parser)
    text = "a CITATION.cff or a README; without it, the CITATION.cff in the clone of the paper's code"
    parser.add_argument("file", nargs="?", type=Path, metavar="FILE", help=text)
    text = "a field to take although the paper has another value in it; may be repeated"
    parser.add_argument("--take", action="append", default=[], metavar="FIELD", help=text)
    text = "which of the works that the file names, where it is not the first"
    parser.add_argument("--work", type=parse_limit, default=1, metavar="N", help=text)
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and change nothing")
    add_json(parser)


@in_library
def _cite(library: Library, arguments: argparse.Namespace) -> None:
    paper_id = PaperId(arguments.id)
    plan = library.software.plan(paper_id, arguments.file or _find_file(library, paper_id))
    work = _choose_work(plan, arguments.work)
    forced = {name.strip().replace("-", "_").lower() for name in arguments.take}
    fields = [offer for offer in (work.fields if work else ()) if _is_taken(offer, forced)]
    _check_forced(forced, [offer.field for offer in (work.fields if work else ())])
    links = [offer for offer in plan.links if offer.wanted]
    done = not arguments.dry_run and bool(fields or links)
    if arguments.json:
        output.print_json(_to_json(plan, work, fields))
    else:
        output.print_lines(_say(plan, work, fields))
    if done:
        texts = {offer.field: offer.text for offer in fields}
        touched = library.software.apply(paper_id, plan.name, [offer.link for offer in links], texts)
        if not arguments.json:
            output.print_change(touched)
    elif not arguments.json:
        output.print_lines(["Nothing was changed."])


def _find_file(library: Library, paper_id: PaperId) -> Path:
    found = library.software.find_file(paper_id)
    if found is None:
        what = f"No clone of paper {paper_id} has a CITATION.cff."
        raise KnownError(what, "Clone its code, or name a file.")
    return found


def _choose_work(plan: SoftwarePlan, number: int) -> WorkOffer | None:
    if number == 1 and not plan.works:
        return None
    if not 1 <= number <= len(plan.works):
        raise KnownError(f"{plan.name} names {count_things(len(plan.works), 'work', 'works')}.", "Choose one of them.")
    return plan.works[number - 1]


def _check_forced(forced: Iterable[str], offered: list[str]) -> None:
    if missing := sorted(set(forced) - set(offered)):
        raise KnownError(f"The file says nothing of {list_names(missing)}.", f"It has {list_names(offered)}.")


def _is_taken(offer: FieldOffer, forced: Iterable[str]) -> bool:
    return not offer.is_same and (offer.wanted or offer.field in forced)


def _say(plan: SoftwarePlan, work: WorkOffer | None, taken: list[FieldOffer]) -> Iterator[str]:
    for number, each in enumerate(plan.works if len(plan.works) > 1 else (), start=1):
        what = "the work to cite" if each.is_paper else "the software itself"
        yield f"{'*' if each is work else ' '} {number}: {each.work.title or 'without a title'} ({what})"
    for offer in plan.links:
        yield _line(
            "Link", offer.link.url, "there already" if offer.is_there else "taken" if offer.wanted else "left out"
        )
    for field in work.fields if work else ():
        kept = f"left out; the paper has {field.before}" if field.before else "left out"
        outcome = "there already" if field.is_same else "taken" if field in taken else kept
        yield _line(FIELDS[field.field].label, field.after, outcome)
    for problem in plan.problems:
        yield f"Line {problem.line}: {problem.message}"


def _line(label: str, text: str, outcome: str) -> str:
    short = " ".join(text.split())
    return f"  {label:<14}{short if len(short) <= 60 else f'{short[:59]}…'}  ({outcome})"


def _to_json(plan: SoftwarePlan, work: WorkOffer | None, taken: list[FieldOffer]) -> dict[str, Any]:
    return {
        "file": plan.name,
        "works": [{"title": each.work.title or None, "is_paper": each.is_paper} for each in plan.works],
        "links": list(map(_link_to_json, plan.links)),
        "fields": [
            {"field": each.field, "before": each.before, "after": each.after, "taken": each in taken}
            for each in (work.fields if work else ())
        ],
        "problems": [{"line": each.line, "message": each.message} for each in plan.problems],
    }


def _link_to_json(offer: LinkOffer) -> dict[str, Any]:
    return {"url": offer.link.url, "there": offer.is_there, "taken": offer.wanted}


ACTIONS = (
    Command(
        name="cite",
        help="take from a CITATION.cff or README how software is to be cited, and its links",
        examples=(
            "refshelf code cite 3 --dry-run",
            "refshelf code cite 3 CITATION.cff --take title",
            "refshelf code cite 3 README.md",
        ),
        add_arguments=_add_cite,
        run=_cite,
    ),
)
