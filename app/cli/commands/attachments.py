"""What is attached to a paper: ``note`` and ``file``."""

from __future__ import annotations

import argparse
from pathlib import Path

from app.changes import Touched
from app.cli import as_json, as_text, output
from app.cli.argument_types import add_id, add_ids, add_json, parse_id
from app.cli.asking import read_text
from app.cli.command import Command, in_library
from app.errors import KnownError
from app.library import Library
from app.values import FileId, NoteId, PaperId


def _add_of_paper(parser: argparse.ArgumentParser) -> None:
    add_id(parser)
    add_json(parser)


def _add_note_add(parser: argparse.ArgumentParser) -> None:
    add_ids(parser)
    _add_text(parser)


def _add_note(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("note", type=parse_id, metavar="NOTE", help="the number that note list shows")


def _add_note_edit(parser: argparse.ArgumentParser) -> None:
    _add_note(parser)
    _add_text(parser)


def _add_text(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", help="in Markdown; - reads it from standard input")


def _add_file_add(parser: argparse.ArgumentParser) -> None:
    add_ids(parser)
    parser.add_argument("path", type=Path, metavar="PATH", help="the file")
    parser.add_argument("--link", action="store_true", help="leave it where it is, and keep no copy")


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=parse_id, metavar="FILE", help="the number that file list shows")


def _add_file_locate(parser: argparse.ArgumentParser) -> None:
    _add_file(parser)
    parser.add_argument("path", type=Path, metavar="PATH", help="where it is by now")


def _add_file_rename(parser: argparse.ArgumentParser) -> None:
    _add_file(parser)
    parser.add_argument("name", metavar="NAME", help="what to call it")


@in_library
def _list_notes(library: Library, arguments: argparse.Namespace) -> None:
    notes = library.notes.of(PaperId(arguments.id))
    if arguments.json:
        output.print_json_array(map(as_json.note_to_json, notes))
    else:
        output.print_lines(as_text.format_notes(notes) if notes else ["It has no notes."])


@in_library
def _note(library: Library, arguments: argparse.Namespace) -> None:
    for note_id in library.notes.add_to(arguments.ids, read_text(arguments.text)):
        output.print_lines([f"Added note {note_id} to paper {library.notes.get(note_id).paper_id}."])


@in_library
def _edit_note(library: Library, arguments: argparse.Namespace) -> None:
    output.print_lines([_say(library.notes.edit(NoteId(arguments.note), read_text(arguments.text)))])


@in_library
def _delete_note(library: Library, arguments: argparse.Namespace) -> None:
    output.print_lines([_say(library.notes.delete(NoteId(arguments.note)))])


@in_library
def _list_files(library: Library, arguments: argparse.Namespace) -> None:
    files = library.files.of(PaperId(arguments.id))
    if arguments.json:
        output.print_json_array(map(as_json.file_to_json, files))
    else:
        output.print_lines(as_text.format_files(files) if files else ["It has no files."])


@in_library
def _file(library: Library, arguments: argparse.Namespace) -> None:
    verb = "Linked" if arguments.link else "Copied"
    for file in map(library.files.get, library.files.add_to(arguments.ids, arguments.path, link=arguments.link)):
        output.print_lines([f"{verb} {file.name} as file {file.id} of paper {file.paper_id}: {file.path}"])


@in_library
def _locate_file(library: Library, arguments: argparse.Namespace) -> None:
    output.print_change(library.files.relocate(FileId(arguments.file), arguments.path))


@in_library
def _rename_file(library: Library, arguments: argparse.Namespace) -> None:
    output.print_lines([_say(library.files.rename(FileId(arguments.file), arguments.name))])


@in_library
def _remove_file(library: Library, arguments: argparse.Namespace) -> None:
    output.print_lines([_say(library.files.remove(FileId(arguments.file)))])


@in_library
def _print_path(library: Library, arguments: argparse.Namespace) -> None:
    file = library.files.get(FileId(arguments.file))
    if file.missing:
        raise KnownError(
            f"{file.name} is missing: it was at {file.path}.", "Put it back, or remove it and add it anew."
        )
    output.print_lines([str(file.path)])


def _say(touched: Touched) -> str:
    return touched.change.label if touched.change else "Nothing changed."


COMMANDS = (
    Command(
        name="note",
        help="write and read notes on papers",
        actions=(
            Command(
                name="list",
                help="print the notes on a paper",
                examples=("refshelf note list 3",),
                add_arguments=_add_of_paper,
                run=_list_notes,
            ),
            Command(
                name="add",
                help="add a note to a paper",
                examples=("refshelf note add 3 'Compare with *MetaGPT*.'", "refshelf note add 3 - < note.md"),
                add_arguments=_add_note_add,
                run=_note,
            ),
            Command(
                name="edit",
                help="write another text into a note",
                examples=("refshelf note edit 1 'Compared: see section 4.'",),
                add_arguments=_add_note_edit,
                run=_edit_note,
            ),
            Command(
                name="delete",
                help="delete a note",
                examples=("refshelf note delete 1",),
                add_arguments=_add_note,
                run=_delete_note,
            ),
        ),
    ),
    Command(
        name="file",
        help="give papers files, copied or linked",
        actions=(
            Command(
                name="list",
                help="list the files of a paper",
                examples=("refshelf file list 3",),
                add_arguments=_add_of_paper,
                run=_list_files,
            ),
            Command(
                name="add",
                help="give a paper a file",
                examples=("refshelf file add 3 chatdev.pdf", "refshelf file add 3 ~/Papers/chatdev.pdf --link"),
                add_arguments=_add_file_add,
                run=_file,
            ),
            Command(
                name="locate",
                help="say where a file is by now",
                examples=("refshelf file locate 1 ~/Papers/2026/chatdev.pdf",),
                add_arguments=_add_file_locate,
                run=_locate_file,
            ),
            Command(
                name="rename",
                help="call a file something else",
                examples=("refshelf file rename 1 'ChatDev, camera-ready.pdf'",),
                add_arguments=_add_file_rename,
                run=_rename_file,
            ),
            Command(
                name="remove",
                help="take a file from its paper",
                examples=("refshelf file remove 1",),
                add_arguments=_add_file,
                run=_remove_file,
            ),
            Command(
                name="path",
                help="print where a file is",
                examples=("refshelf file path 1",),
                add_arguments=_add_file,
                run=_print_path,
            ),
        ),
    ),
)
