"""``code switch``: a clone that papers share, at what another of them names."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from app.cli import code_texts, output
from app.cli.argument_types import add_json
from app.cli.command import Command, in_library
from app.cli.named_code import WHAT, get_clone_of, get_link_to_clone
from app.cli.stopping import stoppable
from app.cli.watching import watching
from app.errors import KnownError
from app.library import Library
from app.library.labels import list_names

if TYPE_CHECKING:
    from app.git.outcomes import SwitchOutcome


def _add_switch(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="WHAT", help=WHAT)
    parser.add_argument("--ref", metavar="R", help="a branch, tag or commit, in place of the one that the paper names")
    add_json(parser)


@in_library
def _switch(library: Library, arguments: argparse.Namespace) -> None:
    from app.git.outcomes import SwitchKind

    link = get_link_to_clone(library, arguments.what, arguments.ref)
    clone = get_clone_of(library, link.repository)
    with stoppable() as stopped, watching(f"Switching {link.repository}") as watch:
        outcome = library.clones.switch(clone, link, watch.progress, stopped)
    if arguments.json:
        facts = {"kind": outcome.kind.value, "ref": outcome.ref, "files": list(outcome.files)}
        output.print_json(facts | {"clone": code_texts.clone_to_json(outcome.clone)})
    elif outcome.kind in (SwitchKind.SWITCHED, SwitchKind.THERE):
        output.print_lines([say_switch(outcome)])
    else:
        raise KnownError(say_switch(outcome))


def say_switch(outcome: SwitchOutcome) -> str:
    """What switching did, or why the clone stays as it was."""
    from app.git.outcomes import SwitchKind

    repository, where = outcome.clone.repository, code_texts.say_where(outcome.clone.state).removeprefix("at ")
    wanted = outcome.ref or "default branch"
    files = f" of {list_names(outcome.files)}" if outcome.files else ""
    return {
        SwitchKind.SWITCHED: f"{repository} is at {where} now.",
        SwitchKind.THERE: f"{repository} is at {where} already.",
        SwitchKind.MISSING: f"{repository} has no {wanted} any more; {where} stays checked out.",
        SwitchKind.IN_THE_WAY: f"Local changes{files} would be written over; {where} stays checked out.",
        SwitchKind.UNSAVED: f"{where} has commits that are on no branch, so it stays checked out.",
    }[outcome.kind]


ACTIONS = (
    Command(
        name="switch",
        help="check out what another paper names in a clone that they share",
        examples=("refshelf code switch 12", "refshelf code switch ChatDev --ref macnet"),
        add_arguments=_add_switch,
        run=_switch,
    ),
)
