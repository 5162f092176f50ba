"""Files beside software, a CITATION.cff or a README: dropped on a paper, chosen, or found in a clone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.errors import KnownError
from app.values import PaperId
from ui import language
from ui.actions import make_choice
from ui.desk import Desk
from ui.widgets import file_dialog

if TYPE_CHECKING:
    from app.importing.software import SoftwarePlan
    from ui.tasks import Progress

_ACTIONS = ("cite_software", "read_software_file")


class SoftwareFiles(QObject):
    """Carries out the actions for them, and takes what is dropped on a paper."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._choose = make_choice(language.tr("Choose a file…"), None, self)
        self._choose.triggered.connect(self.choose)
        desk.actions["cite_software"].triggered.connect(self.cite)
        desk.actions["read_software_file"].triggered.connect(self.choose)
        desk.selection.settled.connect(self._on_settled)
        self._on_settled()

    def read(self, paper_id: PaperId, path: Path) -> None:
        """Read a file in a task, and let the person look at what the paper may take from it."""
        library = self._desk.library

        def work(_: Progress) -> SoftwarePlan:
            with library.worker() as worker:
                return worker.software.plan(paper_id, path)

        label = language.tr("Reading {name}").format(name=path.name)
        self._desk.tasks.run(work, on_done=self._on_read, on_failed=self._desk.notices.show_error, label=label)

    def cite(self) -> None:
        """Read how to cite the software of the selected paper from its clone; where it has none, offer a file."""
        paper_id = self._find_paper()
        if paper_id is None:
            return
        try:
            path = self._desk.library.software.find_file(paper_id)
        except KnownError as error:
            self._desk.notices.show_error(error)
            return
        if path is None:
            text = language.tr("No clone of this paper's code has a CITATION.cff.")
            self._desk.notices.show_notice(text, self._choose)
        else:
            self.read(paper_id, path)

    def choose(self) -> None:
        """Let the person choose a file for the selected paper."""
        paper_id = self._find_paper()
        if paper_id is None:
            return
        title = language.tr("Choose a CITATION.cff or a README")
        kinds = language.tr("Files beside software (*.cff README* *.md *.rst *.txt);;All files (*)")
        path = file_dialog.choose_file(self._desk.window, title, "", kinds)
        if path:
            self.read(paper_id, Path(path))

    def _find_paper(self) -> PaperId | None:
        ids = self._desk.selection.ids if self._desk.selection.count == 1 else []
        return ids[0] if ids else None

    def _on_read(self, plan: SoftwarePlan) -> None:
        from ui.code.software.dialog import SoftwareDialog  # noqa: PLC0415 - opened now and then

        if plan.is_empty and not plan.problems:
            text = language.tr("{name} says nothing that the paper lacks.").format(name=plan.name)
            self._desk.notices.show_notice(text)
        else:
            SoftwareDialog(self._desk, plan).open()

    def _on_settled(self) -> None:
        for name in _ACTIONS:
            self._desk.actions[name].setEnabled(self._desk.selection.count == 1)
