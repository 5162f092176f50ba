"""``code clone``, ``status`` and ``scan``: clones on this computer."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli import code_texts, output
from app.cli.argument_types import add_json
from app.cli.as_text import count_things
from app.cli.command import Command, in_library
from app.cli.named_code import REPOSITORY, WHAT, get_clone, get_link_to_clone
from app.cli.stopping import stoppable
from app.cli.watching import watching
from app.code import Clone, Repository, RepositoryLink
from app.errors import KnownError
from app.library import Library
from app.library.labels import list_names
from app.settings import Settings

if TYPE_CHECKING:
    from app.git.outcomes import FreshClone, ScanOutcome


def _add_clone(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("what", metavar="WHAT", help=WHAT)
    text = "the folder in which a new one is made, in place of the one in the settings"
    parser.add_argument("--folder", metavar="F", help=text)
    parser.add_argument("--ref", metavar="R", help="a branch, tag or commit, in place of the one that the paper names")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--print", action="store_true", dest="print_only", help="print the git command, and clone nothing")
    add_json(how)


def _add_status(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("repositories", nargs="*", default=[], metavar="REPOSITORY", help=REPOSITORY)
    parser.add_argument("--look", action="store_true", help="look at each anew, also where nothing seems to have moved")
    add_json(parser)


def _add_scan(parser: argparse.ArgumentParser) -> None:
    text = "a folder under which clones are; without any, those that are watched"
    parser.add_argument("folders", nargs="*", default=[], metavar="FOLDER", help=text)
    parser.add_argument("--watch", action="store_true", help="look there from now on, here and in the window")
    add_json(parser)


@in_library
def _clone(library: Library, arguments: argparse.Namespace) -> None:
    from app.git.addresses import format_clone_command
    from app.git.code_settings import CodeSettings, check_clone_folder

    link = get_link_to_clone(library, arguments.what, arguments.ref)
    if arguments.print_only:
        output.print_lines([format_clone_command(link)])
        return
    if arguments.folder is None:
        _refuse_second(library, link.repository)
        folder = CodeSettings(Settings()).clone_folder
    else:
        folder = check_clone_folder(_parse_folder(arguments.folder))
    with stoppable() as stopped, watching(f"Cloning {link.repository}") as watch:
        made = library.clones.clone(link, folder, watch.progress, stopped)
    if arguments.json:
        facts = ("missing_ref", "large_files", "taken_over", "held")
        fresh = {name: getattr(made, name) for name in facts} | {"clashing": list(made.clashing)}
        output.print_json(code_texts.clone_to_json(made) | fresh)
    else:
        output.print_lines([*_say_cloned(made), *_say_others(library, made, link)])


def _parse_folder(text: str) -> Path:
    """A folder as it is typed; ``.`` comes out whole, which the settings take for no folder at all.

    What ``~`` stands for is found where the folder is checked, since some shells leave it to programs.
    """
    folder = Path(text)
    return folder.absolute() if text and folder == Path() else folder


def _refuse_second(library: Library, repository: Repository) -> None:
    """A clone that a person has is as good as one of ours.

    Raises:
        KnownError: there is one.
    """
    from app.git.places import is_folder

    there = library.clones.of(repository)
    if there is not None and not there.made and is_folder(there.path):
        raise KnownError(f"You have a clone of {repository} in {there.path}.", "Name a --folder for another one.")


def _say_others(library: Library, made: FreshClone, cloned: RepositoryLink) -> Iterator[str]:
    """What other links name, which is not what is checked out now."""
    from app.git.wanted import wants_other

    here = () if made.held else (cloned.ref,)
    links = [link for _, link in library.repositories.links(made.repository) if wants_other(link, made.state)]
    if others := sorted({link.ref for link in links if link.ref and link.ref not in here}):
        yield f"Papers name {list_names(others)} of it, to which refshelf code switch leads."


def _say_cloned(made: FreshClone) -> Iterator[str]:
    where = code_texts.say_where(made.state)
    if made.taken_over:
        yield f"Took over the clone of {made.repository} ({where}) that is in {made.path} already."
    else:
        yield f"Cloned {made.repository} ({where}) into {made.path}"
    if made.held:
        yield f"{where} stays checked out, since work of yours would be written over or lost from sight."
    if not made.state.commit:
        yield "It is empty: its host has no commit of it yet."
    elif made.missing_ref:
        yield f"It has no {made.missing_ref} any more; {where} is checked out."
    if made.large_files:
        files = count_things(made.large_files, "file is", "files are")
        yield f"{files} kept in Git LFS: git lfs pull fetches what is in them."
    if made.clashing:
        yield f"This system has but one of {list_names(made.clashing)}, which differ in case alone."


@in_library
def _status(library: Library, arguments: argparse.Namespace) -> None:
    named = [get_clone(library, text) for text in arguments.repositories] or library.clones.all()
    chosen = list(dict.fromkeys(named))
    stale = frozenset(chosen if arguments.look else library.clones.find_stale())
    seen, errors = _look(library, chosen, stale)
    if arguments.json:
        output.print_json_array(map(code_texts.clone_to_json, seen))
    else:
        output.print_lines(code_texts.format_clones(seen) if seen else ["No repository is cloned yet."])
    for error in dict.fromkeys(map(str, errors)):
        output.print_error(error)
    if errors:
        many = count_things(len(errors), "clone", "clones")
        raise KnownError(f"{many} could not be looked at; what was known of them is shown.")


def _look(library: Library, clones: Sequence[Clone], stale: frozenset[Clone]) -> tuple[list[Clone], list[KnownError]]:
    seen, errors = [], []
    with watching("Looking") as watch:
        for done, clone in enumerate(clones):
            watch.progress(done, len(clones))
            try:
                seen.append(library.clones.look(clone) if clone in stale else clone)
            except KnownError as error:
                seen.append(clone)
                errors.append(error)
    return seen, errors


@in_library
def _scan(library: Library, arguments: argparse.Namespace) -> None:
    from app.git.code_settings import CodeSettings, check_watched_folder

    settings = CodeSettings(Settings())
    folders = [check_watched_folder(_parse_folder(text)) for text in arguments.folders]
    if arguments.watch and folders:
        settings.watched_folders = (*settings.watched_folders, *folders)
    wanted = folders or settings.watched_folders
    if not wanted:
        remedy = "Name one, and give --watch to look there from now on."
        raise KnownError("No folder is watched for clones.", remedy)
    with stoppable() as stopped, watching("Looking for clones") as watch:
        outcome = library.clones.scan(wanted, watch.progress, stopped)
    if arguments.json:
        output.print_json(_outcome_to_json(outcome))
    else:
        output.print_lines(_say_found(outcome))
    for message in dict.fromkeys(str(error) for _, error in outcome.unread):
        output.print_error(message)


def _say_found(outcome: ScanOutcome) -> Iterator[str]:
    for verb, clones in (("Linked", outcome.linked), ("Moved", outcome.moved), ("Missing", outcome.missing)):
        yield from (f"{verb:<8}{clone.repository}  {clone.path}" for clone in clones)
    counts = f"{len(outcome.linked):,} new, {len(outcome.moved):,} moved, {len(outcome.missing):,} missing"
    rest = f"{outcome.known:,} known before, {outcome.strangers:,} of repositories that no paper links"
    yield f"Looked at {count_things(outcome.folders, 'folder', 'folders')}: {counts}, {rest}."
    if outcome.bare:
        yield f"{count_things(outcome.bare, 'bare repository was', 'bare repositories were')} left out."
    if outcome.unreadable:
        yield f"What is in {list_names([str(path) for path in outcome.unreadable])} could not be looked at."


def _outcome_to_json(outcome: ScanOutcome) -> dict[str, object]:
    parts = {name: [code_texts.clone_to_json(each) for each in getattr(outcome, name)] for name in _PARTS}
    counts = {name: getattr(outcome, name) for name in ("known", "strangers", "folders", "bare")}
    unread = [{"path": str(clone.path), "error": str(error)} for clone, error in outcome.unread]
    return {**parts, **counts, "unreadable": [str(path) for path in outcome.unreadable], "unread": unread}


_PARTS = ("linked", "moved", "missing")


CLONE = (
    Command(
        name="clone",
        help="clone a repository, at the branch that the paper names",
        examples=(
            "refshelf code clone 3",
            "refshelf code clone OpenBMB/ChatDev --ref puppeteer",
            "refshelf code clone 3 --folder ~/src",
        ),
        add_arguments=_add_clone,
        run=_clone,
    ),
)
LOOKING = (
    Command(
        name="status",
        help="say what is checked out in clones, and what of it differs from their hosts",
        examples=("refshelf code status", "refshelf code status ChatDev --look"),
        add_arguments=_add_status,
        run=_status,
    ),
    Command(
        name="scan",
        help="find the clones that you have under folders, and link them to their papers",
        examples=("refshelf code scan ~/src", "refshelf code scan ~/src --watch", "refshelf code scan"),
        add_arguments=_add_scan,
        run=_scan,
    ),
)
