"""What becomes of a drop on the window, said while it is dragged: a paper, a file of a paper, or an import.

One PDF that is dropped on a row of the table, or on the paper that the detail pane shows, is given to that paper;
anywhere else, and between two rows, PDFs become papers.  A CITATION.cff or a README that is dropped on a paper is read
for what that may take from it; a CITATION.cff anywhere else is not taken, since it lists no papers.  Whatever is no
paper by itself is read for papers in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QObject, QPoint, QRect
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.errors import KnownError
from app.values import PaperId
from ui import language
from ui.code.software.files import SoftwareFiles
from ui.desk import Desk
from ui.detail_pane.pane import DetailPane
from ui.files.drop_hint import DropHint
from ui.files.file_drops import DOCUMENTS, find_dropped, is_document, wants_link
from ui.files.file_work import FileWork
from ui.import_dialog.mime import is_importable
from ui.paper_table.view import PaperTableView
from ui.papers.identifier_paste import find_collection
from ui.papers.paper_mime import holds_papers
from ui.widgets import file_dialog

_BETWEEN_ROWS = 0.25
"""The part of a row at its top and at its foot where a file is dropped between two rows."""


class Target(NamedTuple):
    """Where something would be dropped.

    Attributes:
        area: in the window, to be marked.
        paper_id: the paper that would be given a file; None where a new one would be made.
    """

    area: QRect
    paper_id: PaperId | None = None


class Dropping(QObject):
    """Takes what is dragged over the window and dropped on it."""

    def __init__(self, desk: Desk, table: PaperTableView, detail: DetailPane, software: SoftwareFiles) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._table = table
        self._detail = detail
        self._software = software
        self._files = FileWork(desk.library, desk.notices, self)
        self._files.tasks = desk.tasks
        self._hint: DropHint | None = None
        self._link = False
        desk.incoming.add_taker(self.take)
        desk.actions["new_from_files"].triggered.connect(self._on_new_from_files)

    # --- dragged

    def enter(self, event: QDragEnterEvent) -> None:
        """Something is dragged into the window; what comes from the window itself is no import."""
        if event.source() is None and is_importable(event.mimeData()):
            event.acceptProposedAction()
            self._show_hint(event)

    def move(self, event: QDragMoveEvent) -> None:
        """It is dragged on."""
        event.acceptProposedAction()
        self._show_hint(event)

    def leave(self) -> None:
        """It is dragged out of the window."""
        if self._hint is not None:
            self._hint.hide()

    def drop(self, event: QDropEvent) -> None:
        """It is dropped."""
        self.leave()
        mime, target = event.mimeData(), self._find_target(event)
        self._link = wants_link(event)
        if target.paper_id is not None:
            self._give(target.paper_id, find_dropped(mime))
            event.acceptProposedAction()
        elif _is_citation(mime):
            self._desk.notices.show_notice(_say_where())
        elif self._desk.incoming.take(mime):
            event.acceptProposedAction()
        self._link = False

    def _give(self, paper_id: PaperId, paths: Sequence[Path]) -> None:
        if is_about_software(paths[0]):
            self._software.read(paper_id, paths[0])
        else:
            self._files.attach(paper_id, paths, link=self._link)

    # --- taken

    def take(self, mime: QMimeData) -> bool:
        """Make papers of the PDFs among what was dropped or copied, and import the rest; whether there are any."""
        paths = find_dropped(mime)
        documents, others = (
            [path for path in paths if is_document(path)],
            [path for path in paths if not is_document(path)],
        )
        if documents:
            self.make_papers(documents, link=self._link)
            if others:
                self._desk.incoming.import_files(others)
        return bool(documents)

    def make_papers(self, paths: Sequence[Path], *, link: bool = False) -> None:
        """Make papers that have these files, in the collection that is shown, and show them."""
        collection_id = find_collection(self._desk.selection.view)
        self._files.make_papers(paths, self._desk.selection.reveal, link=link, collection_id=collection_id)

    def _on_new_from_files(self) -> None:
        paths = choose_documents(self._desk.window)
        if paths:
            self.make_papers(paths)

    # --- where

    def _find_target(self, event: QDropEvent) -> Target:
        window, at = self._desk.window, event.position().toPoint()
        whole = Target(window.rect())
        if holds_papers(event.mimeData()) or not _is_of_one_paper(event.mimeData()):
            return whole
        margin = 0 if is_about_software(find_dropped(event.mimeData())[0]) else _BETWEEN_ROWS
        return self._find_shown(at) or self._find_row(at, margin) or whole

    def _find_shown(self, at: QPoint) -> Target | None:
        """The paper of the detail pane, if the point is over that."""
        area = _find_area(self._detail, self._detail.rect(), self._desk.window)
        shown = self._detail.shown_id if self._detail.isVisible() and area.contains(at) else None
        return None if shown is None else Target(area, shown)

    def _find_row(self, at: QPoint, margin: float) -> Target | None:
        """The paper of a row, if the point is in one and not near the line between two, by a part of its height."""
        viewport = self._table.viewport()
        inside = viewport.mapFrom(self._desk.window, at)
        row = self._table.rowAt(inside.y()) if viewport.isVisible() and viewport.rect().contains(inside) else -1
        paper_id = self._table.papers.id_at(row) if row >= 0 else None
        if paper_id is None:
            return None
        top, height = self._table.rowViewportPosition(row), self._table.rowHeight(row)
        if not top + height * margin <= inside.y() < top + height - height * margin:
            return None
        return Target(_find_area(viewport, QRect(0, top, viewport.width(), height), self._desk.window), paper_id)

    # --- said

    def _show_hint(self, event: QDropEvent) -> None:
        target = self._find_target(event)
        self._hint = self._hint or DropHint(self._desk.window)
        self._hint.show_target(target.area, self._say(event.mimeData(), target, link=wants_link(event)))

    def _say(self, mime: QMimeData, target: Target, *, link: bool) -> str:
        """What would come of a drop."""
        if target.paper_id is not None:
            path = find_dropped(mime)[0]
            text = language.tr("Link the file to “{title}”") if link else language.tr("Give the file to “{title}”")
            if is_about_software(path):
                text = language.tr("Read {name} for “{title}”")
            return text.format(name=path.name, title=self._find_title(target.paper_id))
        if _is_citation(mime):
            return _say_where()
        documents = sum(map(is_document, find_dropped(mime)))
        if documents:
            return language.tr("Make %Ln papers of the files", "Make a paper of the file", documents)
        return language.tr("Import what is in it")

    def _find_title(self, paper_id: PaperId) -> str:
        from app.latex import to_readable  # noqa: PLC0415 - the start drags nothing

        try:
            return to_readable(self._desk.library.get_paper(paper_id).title)
        except KnownError:
            return "…"


def choose_documents(parent: QWidget) -> list[Path]:
    """Let a person choose files that are papers by themselves."""
    kinds = " ".join(f"*{suffix}" for suffix in sorted(DOCUMENTS))
    papers, everything = language.tr("Papers ({patterns})").format(patterns=kinds), language.tr("All files (*)")
    names = file_dialog.choose_files(parent, language.tr("New papers from files"), "", f"{papers};;{everything}")
    return [Path(name) for name in names]


def is_about_software(path: Path) -> bool:
    """Whether a file is a CITATION.cff or a README."""
    from app.importing.software import is_software_file  # noqa: PLC0415 - the start drags nothing

    return is_software_file(path)


def _is_citation(mime: QMimeData) -> bool:
    """Whether it is a CITATION.cff alone, in which there are no papers to import."""
    paths = find_dropped(mime)
    return len(paths) == 1 and paths[0].suffix.lower() == ".cff"


def _say_where() -> str:
    return language.tr("Drop a CITATION.cff on the paper whose software it is about.")


def _is_of_one_paper(mime: QMimeData) -> bool:
    paths = find_dropped(mime)
    return len(paths) == 1 and (is_document(paths[0]) or is_about_software(paths[0]))


def _find_area(widget: QWidget, area: QRect, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, area.topLeft()), area.size())
