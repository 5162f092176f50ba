"""Steps that keep papers: made by hand, edited alike, trashed, noted on and given files, chosen by small numbers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.changes import Touched
from app.library import Library
from app.search_query import Everything, Order, Trashed
from app.values import FileId, NoteId, PaperId

Step = dict[str, Any]
_IDENTIFIERS = ("arXiv:2307.07924", "2307.07924v2", "10.48550/arXiv.2307.07924", "github.com/lab/tool1", "no such")
_TEXTS = ("Compare.", "# Plan\n", "Gödel", "")


def _papers(library: Library, step: Step) -> list[PaperId]:
    """A few papers, in the trash and out of it, some twice; one that is not there where there are none."""
    listed = [*library.paper_ids(Everything(), Order()), *library.paper_ids(Trashed(), Order())]
    ids = [PaperId(key) for key in listed] or [PaperId(0)]
    return [ids[(step["paper"] + step["other"] * number) % len(ids)] for number in range(3)]


def _read_trash(library: Library) -> list[PaperId]:
    return [PaperId(key) for key in library.paper_ids(Trashed(), Order())]


def _empty(library: Library, step: Step) -> Touched:
    trashed = _read_trash(library)
    return library.papers.empty_trash(trashed[step["paper"] % 2 :])


def _edit_alike(library: Library, step: Step) -> Touched:
    texts = ({"status": "read", "venue": "ACL"}, {"authors": "Li, Anna"}, {"authors_truncated": "yes"}, {"rating": ""})
    return library.papers.set_fields_of(_papers(library, step), texts[step["name"] % 4])


def _note(library: Library, step: Step) -> NoteId:
    """A note of a paper; one that is not there where it has none."""
    notes = library.notes.of(_papers(library, step)[0])
    return notes[step["name"] % len(notes)].id if notes else NoteId(0)


def _write_file(library: Library, step: Step) -> Path:
    path = library.path.with_name(f"source {step['name'] % 3}.pdf")
    path.write_text(f"content {step['other'] % 3}")
    return path


def _file(library: Library, step: Step) -> FileId:
    files = library.files.of(_papers(library, step)[0])
    return files[step["name"] % len(files)].id if files else FileId(0)


_PAPERS: dict[str, Callable[[Library, Step], object]] = {
    "make": lambda library, step: library.papers.make({"title": f"Made {step['name']}", "status": "reading"}),
    "make from": lambda library, step: library.papers.make_from(_IDENTIFIERS[step["name"] % len(_IDENTIFIERS)]),
    "edit alike": _edit_alike,
    "trash": lambda library, step: library.papers.trash(_papers(library, step)),
    "restore": lambda library, step: library.papers.restore(_papers(library, step)),
    "restore all": lambda library, _: library.papers.restore(_read_trash(library)),
    "empty": _empty,
}
_ATTACHED: dict[str, Callable[[Library, Step], object]] = {
    "add note": lambda library, step: library.notes.add(_papers(library, step)[0], _TEXTS[step["name"] % 4]),
    "edit note": lambda library, step: library.notes.edit(_note(library, step), _TEXTS[step["other"] % 4]),
    "delete note": lambda library, step: library.notes.delete(_note(library, step)),
    "add file": lambda library, step: library.files.add(_papers(library, step)[0], _write_file(library, step)),
    "rename file": lambda library, step: library.files.rename(_file(library, step), f"file {step['other'] % 3}"),
    "remove file": lambda library, step: library.files.remove(_file(library, step)),
    "sweep": lambda library, _: library.files.sweep(),
}
_STEPS = _PAPERS | _ATTACHED

PAPERS, ATTACHED = tuple(_PAPERS), tuple(_ATTACHED)
KINDS = tuple(_STEPS)
"""What ``keep`` can be asked for."""


def keep(library: Library, step: Step) -> Touched:
    """Perform one step, which may raise KnownError."""
    revision = library.revision
    _STEPS[step["kind"]](library, step)
    return Touched(columns={"any": frozenset()}) if library.revision != revision else Touched()
