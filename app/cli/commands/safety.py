"""``backup``, ``restore`` and ``check``."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Iterator
from pathlib import Path

from app.cli import output, safety_texts
from app.cli.argument_types import add_json
from app.cli.asking import confirm
from app.cli.command import Command, in_library
from app.cli.libraries import is_there, make_library
from app.cli.watching import watching
from app.errors import KnownError, LibraryError, NotFound
from app.library import Library
from app.library.checking import Finding
from app.settings import command_line, library_path


def _add_backup(parser: argparse.ArgumentParser) -> None:
    what = parser.add_mutually_exclusive_group()
    what.add_argument("file", nargs="?", type=Path, metavar="FILE", help="a new file; without it, in the usual folder")
    what.add_argument("--list", action="store_true", help="list the backups in the usual folder, and make none")
    add_json(parser)


def _add_restore(parser: argparse.ArgumentParser) -> None:
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the backup to go back to")
    which.add_argument("--newest", action="store_true", help="go back to the newest good backup in the usual folder")
    parser.add_argument("--dry-run", action="store_true", help="say what would happen, and change nothing")
    parser.add_argument("--yes", action="store_true", help="do not ask")


def _add_check(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--repair", action="store_true", help="make anew what follows from the papers and is wrong, after a backup"
    )
    add_json(parser)


def _backup(arguments: argparse.Namespace) -> None:
    if arguments.list:
        _list_backups(arguments)
        return
    with make_library(_find_library(arguments)) as library, watching("Copying") as watch:
        backup = library.backups.make_at(arguments.file, watch) if arguments.file else library.backups.make(watch)
    if arguments.json:
        output.print_json(safety_texts.backup_to_json(backup))
    else:
        output.print_lines([f"Backed up: {safety_texts.format_backup(backup)}"])


def _list_backups(arguments: argparse.Namespace) -> None:
    """Of a library that is damaged or gone too: that is when they are needed."""
    from app.library.rescue import list_backups

    backups = list_backups(library_path(getattr(arguments, "library", None)))
    if arguments.json:
        output.print_json([safety_texts.backup_to_json(backup) for backup in backups])
    else:
        output.print_lines(list(safety_texts.format_backups(backups)) or ["There is no backup yet."])


def _restore(arguments: argparse.Namespace) -> None:
    from app.library.rescue import is_damaged

    path = library_path(getattr(arguments, "library", None))
    if is_there(path) and not is_damaged(path):
        with make_library(path) as library:
            _go_back(library, arguments)
    else:
        _rescue(path, arguments)


def _go_back(library: Library, arguments: argparse.Namespace) -> None:
    with watching("Looking") as watch:
        preview = library.backups.preview(_choose_backup(library.path, arguments), watch)
    output.print_lines(safety_texts.format_preview(preview))
    if arguments.dry_run:
        output.print_lines(["Nothing was changed."])
        return
    confirm("Go back to this backup?", sure=arguments.yes)
    with watching("Restoring") as watch:
        before = library.backups.restore(preview.backup.path, watch)
    again = f"restore {shlex.quote(str(before.path))}"
    output.print_lines(
        [
            f"Restored {preview.backup.papers:,} papers.",
            f"What was there before is kept; to go back to it: {command_line(again, library.path)}",
        ]
    )


def _rescue(path: Path, arguments: argparse.Namespace) -> None:
    from app.library.rescue import check_backup, rescue

    there = is_there(path)
    what = f"{path} is damaged; it will be kept under another name." if there else f"There is no library {path}."
    backup = check_backup(_choose_backup(path, arguments), library=path)
    output.print_lines([what, f"Backup: {safety_texts.format_backup(backup)}"])
    if arguments.dry_run:
        output.print_lines(["Nothing was changed."])
        return
    confirm("Put this backup in its place?", sure=arguments.yes)
    with watching("Restoring") as watch:
        aside = rescue(path, backup.path, watch)
    kept = [f"The damaged file is kept: {aside}"] if aside else []
    output.print_lines([f"Restored {backup.papers:,} papers.", *kept])


def _choose_backup(path: Path, arguments: argparse.Namespace) -> Path:
    from app.library.rescue import find_rescue

    if arguments.file:
        return Path(arguments.file)
    with watching("Looking") as watch:
        newest = find_rescue(path, watch)
    if newest is None:
        raise NotFound(f"{path} has no good backup.", "Nothing was changed.")
    return newest.path


@in_library
def _check(library: Library, arguments: argparse.Namespace) -> None:
    findings = list(_run_checks(library, arguments))
    backup = None
    if arguments.repair and any(finding.repairable for finding in findings):
        with watching("Repairing") as watch:
            backup = library.checks.repair(watch).path
        if not arguments.json:
            output.print_lines(["", f"Made anew, after a backup: {backup}", ""])
        findings = list(_run_checks(library, arguments))
    if arguments.json:
        output.print_json(safety_texts.findings_to_json(findings, backup))
    if wrong := [finding.name for finding in findings if not finding.is_good]:
        raise KnownError(f"Something is wrong with {library.path}: {', '.join(wrong)}.")


def _run_checks(library: Library, arguments: argparse.Namespace) -> Iterator[Finding]:
    with watching("Checking") as watch:
        for finding in library.checks.run(watch):
            if not arguments.json:
                output.print_lines(safety_texts.format_finding(finding))
            yield finding


def _find_library(arguments: argparse.Namespace) -> Path:
    path = library_path(getattr(arguments, "library", None))
    if not is_there(path):
        raise LibraryError(f"There is no library {path}.", "There is nothing to back up.")
    return path


COMMANDS: tuple[Command, ...] = (
    Command(
        name="backup",
        help="copy the whole library",
        examples=("refshelf backup", "refshelf backup papers-2026.db", "refshelf backup --list"),
        add_arguments=_add_backup,
        run=_backup,
    ),
    Command(
        name="restore",
        help="go back to a backup",
        examples=("refshelf restore papers-2026.db --dry-run", "refshelf restore --newest --yes"),
        add_arguments=_add_restore,
        run=_restore,
    ),
    Command(
        name="check",
        help="look for what should never be in a library",
        examples=("refshelf check", "refshelf check --repair"),
        add_arguments=_add_check,
        run=_check,
    ),
)
