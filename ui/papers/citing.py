"""Copying the citations of the papers selected, in the style that the person chose last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from app.errors import KnownError
from ui import language
from ui.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.citing.styles import CitationStyle
    from app.values import PaperId
    from ui.tasks import Progress

DIRECT = 500
"""Papers whose citations are made before a person notices."""

_STYLES = {"cite_reference": "reference", "cite_bibtex": "bibtex"}
_REMEMBERED = "citation_style"


class Citing(QObject):
    """Carries out the action cite, which the button of the detail pane stands for too, and keeps the style."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.actions["cite"].triggered.connect(self._on_cite)
        desk.actions["copy"].triggered.connect(self._on_copy)
        chosen = desk.memory.get(_REMEMBERED, "reference")
        for name, style in _STYLES.items():
            desk.actions[name].setChecked(style == chosen)
            desk.actions[name].triggered.connect(self._on_style_chosen)

    @property
    def style(self) -> CitationStyle:
        """What a citation looks like, as the person chose."""
        from app.citing.styles import CitationStyle  # noqa: PLC0415 - the start of the window cites nothing

        remembered = self._desk.memory.get(_REMEMBERED, "reference")
        return CitationStyle(remembered) if remembered in list(CitationStyle) else CitationStyle.REFERENCE

    def copy(self, ids: Sequence[PaperId], style: CitationStyle) -> None:
        """Copy the citations of papers, and say so; those of very many are made in a task."""
        library = self._desk.library

        def take(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            self._desk.notices.show_notice(_say_copied(style, len(ids)))

        if len(ids) > DIRECT:

            def work(progress: Progress) -> str:
                with library.worker() as worker, progress.stopped_by(worker.interrupt):
                    return worker.cite(progress.count(ids), style)

            label = language.tr("Citing %Ln papers", "Citing %Ln paper", len(ids))
            self._desk.tasks.run(work, on_done=take, on_failed=self._desk.notices.show_error, label=label)
            return
        try:
            text = library.cite(ids, style)
        except KnownError as error:
            self._desk.notices.show_error(error)
        else:
            take(text)

    def _on_cite(self) -> None:
        ids = self._desk.selection.ids
        if ids:
            self.copy(ids, self.style)

    def _on_copy(self) -> None:
        """As text: lines of references, whatever the style of citations."""
        from app.citing.styles import CitationStyle  # noqa: PLC0415 - the start of the window cites nothing

        ids = self._desk.selection.ids
        if ids:
            self.copy(ids, CitationStyle.REFERENCE)

    def _on_style_chosen(self) -> None:
        self._desk.memory.set(_REMEMBERED, _STYLES[self.sender().objectName()])


def _say_copied(style: str, papers: int) -> str:
    if style == "bibtex":
        return language.tr(
            "Copied the citations of %Ln papers as BibTeX", "Copied the citation of %Ln paper as BibTeX", papers
        )
    return language.tr("Copied the references of %Ln papers", "Copied the reference of %Ln paper", papers)
