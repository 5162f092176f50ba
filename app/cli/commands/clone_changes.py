"""``code update`` and ``code remove``."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from app.cli import code_texts, output
from app.cli.argument_types import add_json
from app.cli.as_text import count_things
from app.cli.asking import confirm
from app.cli.command import Command, in_library
from app.cli.named_code import REPOSITORY, get_clone
from app.cli.stopping import stoppable
from app.cli.watching import watching
from app.code import Clone, shorten_commit
from app.errors import Cancelled, KnownError
from app.frozen import replace
from app.library import Library
from app.library.labels import list_names

if TYPE_CHECKING:
    from app.git.outcomes import UnsavedWork, UpdateOutcome


def _add_update(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("repositories", nargs="*", default=[], metavar="REPOSITORY", help=REPOSITORY)
    which.add_argument("--all", action="store_true", help="all that Refshelf cloned")
    add_json(parser)


def _add_remove(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("repository", metavar="REPOSITORY", help=REPOSITORY)
    parser.add_argument("--yes", action="store_true", help="do not ask, also where there is work that would be lost")


@in_library
def _update(library: Library, arguments: argparse.Namespace) -> None:
    """Update clones one by one; one that fails keeps none of the others waiting."""
    named = [get_clone(library, text) for text in arguments.repositories]
    chosen = list(dict.fromkeys(named)) or [clone for clone in library.clones.all() if clone.is_own]
    done: list[tuple[Clone, UpdateOutcome | KnownError]] = []
    with stoppable() as stopped:
        for clone in chosen:
            done.append((clone, _update_one(library, clone, stopped)))
            if not arguments.json:
                _say(*done[-1], alone=len(chosen) == 1)
    failed = [clone for clone, outcome in done if isinstance(outcome, KnownError)]
    if arguments.json:
        output.print_json_array(_to_json(clone, outcome) for clone, outcome in done)
    elif not done:
        output.print_lines(["Refshelf has cloned no repository yet."])
    if failed and (len(done) > 1 or arguments.json):
        raise KnownError(f"{len(failed):,} of {len(done):,} could not be updated.")


def _update_one(library: Library, clone: Clone, stopped: Callable[[], bool]) -> UpdateOutcome | KnownError:
    try:
        with watching(f"Updating {clone.repository}") as watch:
            return library.clones.update(clone, watch.progress, stopped)
    except Cancelled:
        raise
    except KnownError as error:
        return error


def _say(clone: Clone, outcome: UpdateOutcome | KnownError, *, alone: bool) -> None:
    """Say what came of an update; raises the error of one that is alone."""
    if isinstance(outcome, KnownError):
        if alone:
            raise outcome
        output.print_error(outcome)
    else:
        output.print_lines([f"{clone.repository}: {say_update(outcome)}"])


def say_update(outcome: UpdateOutcome) -> str:
    """What an update did, or why the branch stayed where it was."""
    from app.git.outcomes import UpdateKind

    branch = code_texts.say_where(outcome.clone.state)
    if outcome.kind is UpdateKind.FORWARDED:
        many = count_things(outcome.commits, "commit", "commits")
        return f"{many}, {branch} is at {shorten_commit(outcome.after)} now"
    if outcome.kind is UpdateKind.IN_THE_WAY:
        what = f"of {list_names(outcome.files)} " if outcome.files else ""
        return f"fetched; local changes {what}would be written over, so {branch} stays where it is"
    return {
        UpdateKind.CURRENT: f"{branch} is up to date",
        UpdateKind.EMPTY: "it has no commit yet",
        UpdateKind.DETACHED: f"fetched; no branch is checked out, so it stays {branch}",
        UpdateKind.NO_UPSTREAM: f"fetched; {branch} is a branch of your own",
        UpdateKind.UPSTREAM_GONE: f"fetched; its host has no {outcome.upstream or branch} any more",
        UpdateKind.DIVERGED: f"fetched; {branch} and {outcome.upstream} have gone different ways, so it stays",
    }[outcome.kind]


def _to_json(clone: Clone, outcome: UpdateOutcome | KnownError) -> dict[str, Any]:
    known = None if isinstance(outcome, KnownError) else outcome
    facts = ("before", "after", "commits", "upstream")
    return {
        "repository": str(clone.repository),
        "kind": known and known.kind.value,
        **{name: known and getattr(known, name) for name in facts},
        "files": list(known.files) if known else [],
        "clone": code_texts.clone_to_json(known.clone if known else clone),
        "error": None if known else str(outcome),
    }


@in_library
def _remove(library: Library, arguments: argparse.Namespace) -> None:
    from app.git.places import is_folder

    clone = get_clone(library, arguments.repository)
    if clone.missing and is_folder(clone.path):
        clone = _look_again(library, clone)
    with _refusing_gone(clone):
        work = _ask_for_work(library, clone) if clone.made and not arguments.yes else None
        is_binned = library.clones.remove(clone)
    if is_binned:
        output.print_lines([f"Moved {clone.path} to the bin.", *_say_ignored(work)])
    else:
        stays = "; the folder stays" if is_folder(clone.path) else ""
        output.print_lines([f"Forgot the clone of {clone.repository} in {clone.path}{stays}."])


@contextmanager
def _refusing_gone(clone: Clone) -> Iterator[None]:
    """Say that a clone is gone where it cannot be removed since somebody else did that meanwhile.

    Raises:
        KnownError: it cannot be removed.
    """
    try:
        yield
    except KnownError:
        _refuse_gone(clone)
        raise


def _refuse_gone(clone: Clone) -> None:
    from app.git.places import may_be_there

    if not may_be_there(clone.path):
        raise KnownError(f"{clone.path} is gone: it was removed or moved meanwhile.")


def _look_again(library: Library, clone: Clone) -> Clone:
    """One that was gone and is back, to be removed as any other, also where git cannot read it."""
    try:
        return library.clones.look(clone)
    except KnownError:
        return replace(clone, missing=False)


def _ask_for_work(library: Library, clone: Clone) -> UnsavedWork | None:
    """Name what is nowhere else, or that it cannot be told, and let the person decide; what the clone holds."""
    try:
        work = library.clones.find_work(clone)
    except KnownError as error:
        _ask(clone, [f"What {clone.path} holds and nothing else does cannot be told.", str(error)])
        return None
    if work:
        _ask(clone, [f"{clone.path} holds work that is nowhere else:", *say_work(work)])
    return work


def _ask(clone: Clone, reasons: Sequence[str]) -> None:
    _refuse_gone(clone)
    for line in reasons:
        output.print_error(line)
    refused = f"Nobody can be asked, so {clone.path} was not removed."
    confirm("Move it to the bin?", sure=False, refused=refused)


def _say_ignored(work: UnsavedWork | None) -> Iterator[str]:
    """What git does not look at and is in the bin now, where nobody was asked, and so told of it before."""
    if work is not None and not work and work.ignored:
        kinds = ("file or folder that git ignores is", "files or folders that git ignores are")
        yield f"{count_things(len(work.ignored), *kinds)} in it too: {list_names(work.ignored)}."


def say_work(work: UnsavedWork) -> Iterator[str]:
    """A line for each kind of work that a clone holds and nothing else does."""
    kinds: tuple[tuple[str, str, Sequence[object]], ...] = (
        ("file changed", "files changed", work.changed),
        ("file or folder that was never committed", "files or folders that were never committed", work.untracked),
        ("commit that no host has", "commits that no host has", work.commits),
        ("change set aside", "changes set aside", work.stashes),
        ("folder that works with it", "folders that work with it", work.worktrees),
        ("file or folder that git ignores", "files or folders that git ignores", work.ignored),
    )
    for one, many, found in kinds:
        if found:
            yield f"  {count_things(len(found), one, many)}: {list_names(list(map(str, found)))}"


ACTIONS = (
    Command(
        name="update",
        help="fetch what is new, and go forward where nothing local stands in the way",
        examples=("refshelf code update ChatDev", "refshelf code update --all"),
        add_arguments=_add_update,
        run=_update,
    ),
    Command(
        name="remove",
        help="move a clone to the bin, after asking where work would be lost",
        examples=("refshelf code remove ChatDev", "refshelf code remove OpenBMB/ChatDev --yes"),
        add_arguments=_add_remove,
        run=_remove,
    ),
)
