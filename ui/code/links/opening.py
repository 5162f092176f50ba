"""Opening the code of papers in the browser: of one paper, where several links give a menu, and of several at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox

from app.code import Code, Link
from app.errors import KnownError
from app.search_query import HasCode, Query
from app.values import PaperId, Url
from ui import language
from ui.actions import make_choice
from ui.code.link_texts import say_no_link
from ui.desk import Desk

if TYPE_CHECKING:
    from app.papers import Paper

WITHOUT_ASKING = 5
"""Addresses that are opened at once without a question."""

MOST_PAPERS = 200
"""Papers whose code is looked for at once: a browser that is handed more has no use for them."""


class CodeOpening(QObject):
    """Carries out the action ``open_code``.

    Args:
        choose_view: shows the papers of a query in the sidebar.
    """

    def __init__(self, desk: Desk, choose_view: Callable[[Query], object]) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._complete = make_choice(language.tr("Show code to complete"), None, self)
        self._complete.triggered.connect(lambda: choose_view(HasCode(Code.BADGE)))
        desk.actions["open_code"].triggered.connect(self._on_open)

    def open_code(self, paper_id: PaperId) -> None:
        """Open what a paper links of code; of several links, let the person choose."""
        for paper in self._read([paper_id]):
            self._open_one(paper)

    def open_addresses(self, urls: Sequence[Url]) -> None:
        """Open addresses in the browser; of many only when the person says so."""
        if len(urls) > WITHOUT_ASKING:
            self._ask(urls)
        else:
            self._open_all(urls)

    # --- one paper

    def _open_one(self, paper: Paper) -> None:
        links = _list_links(paper)
        if len(links) == 1:
            self._open(links[0].url)
        elif links:
            self._let_choose(paper)
        else:
            self._say_none(paper)

    def _say_none(self, paper: Paper) -> None:
        """Why there is nothing to open, and where a badge without a link is completed."""
        if paper.code is Code.BADGE:
            self._desk.notices.show_notice(say_no_link(), self._complete)
        else:
            self._desk.notices.show_notice(language.tr("This paper has no code."))

    def _let_choose(self, paper: Paper) -> None:
        from ui.code.links.link_choice import LinkChoice  # noqa: PLC0415 - most papers link one repository

        LinkChoice(_list_links(paper), self._open, self._desk.window).show_at(self._find_place())

    def _find_place(self) -> QPoint:
        """Where the person is: below the button that was used, else below the paper in the list."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QAbstractButton):
            return focus.mapToGlobal(focus.rect().bottomLeft())
        return self._desk.selection.find_place()

    # --- several

    def _open_several(self, papers: Sequence[Paper]) -> None:
        urls = list(dict.fromkeys(link.url for paper in papers for link in _list_links(paper)))
        lacking = sum(not _list_links(paper) for paper in papers)
        if not urls:
            self._say_none_of(papers)
        elif len(urls) > WITHOUT_ASKING:
            self._ask(urls, _say_lacking(lacking, len(papers)) if lacking else "")
        else:
            self._open_all(urls)
            if lacking:
                self._desk.notices.show_notice(_say_lacking(lacking, len(papers)))

    def _say_none_of(self, papers: Sequence[Paper]) -> None:
        badge = any(paper.code is Code.BADGE for paper in papers)
        text = language.tr("None of the %Ln papers has a link.", "This paper has no link.", len(papers))
        self._desk.notices.show_notice(text, self._complete if badge else None)

    def _ask(self, urls: Sequence[Url], more: str = "") -> None:
        from ui.widgets.message_box import add_way_back, make_message_box  # noqa: PLC0415 - asked now and then

        text = language.tr("Open %Ln addresses in the browser?", "Open %Ln address in the browser?", len(urls))
        box = make_message_box(QMessageBox.Icon.NoIcon, text, more, self._desk.window)
        box.setObjectName("open_many_dialog")
        every = language.tr("Open all %Ln", "Open all %Ln", len(urls))
        some = language.tr("Open the first %Ln", "Open the first %Ln", WITHOUT_ASKING)
        role = QMessageBox.ButtonRole.AcceptRole
        box.addButton(every, role).clicked.connect(lambda: self._open_all(urls))
        first = box.addButton(some, role)
        first.clicked.connect(lambda: self._open_all(urls[:WITHOUT_ASKING]))
        add_way_back(box, language.tr("Cancel"))
        box.open()

    def _open_all(self, urls: Sequence[Url]) -> None:
        """Open each, unless nothing on this computer opens the first."""
        for url in urls:
            if not self._open(url):
                return

    def _open(self, url: Url) -> bool:
        from ui.links import follow  # noqa: PLC0415 - the start has no need of it

        return follow(url, self._desk.notices, self._desk.window)

    # --- what is selected

    def _read(self, ids: Sequence[PaperId]) -> list[Paper]:
        try:
            return [self._desk.library.get_paper(paper_id) for paper_id in ids]
        except KnownError as error:
            self._desk.notices.show_error(error)
            return []

    def _read_selected(self) -> list[Paper]:
        """The papers selected; none where there are too many, which is said."""
        count = self._desk.selection.count
        if count <= MOST_PAPERS:
            return self._read(self._desk.selection.ids)
        text = language.tr(
            "%Ln papers are selected. Select at most {most}.", "%Ln paper is selected. Select at most {most}.", count
        )
        self._desk.notices.show_notice(text.format(most=language.format_count(MOST_PAPERS)))
        return []

    def _on_open(self) -> None:
        papers = self._read_selected()
        if len(papers) == 1:
            self._open_one(papers[0])
        elif papers:
            self._open_several(papers)


def _list_links(paper: Paper) -> Sequence[Link]:
    """What a paper links of code, else whatever it links."""
    return paper.repositories or paper.web_links


def _say_lacking(lacking: int, papers: int) -> str:
    text = language.tr("%Ln of {papers} have no link.", "%Ln of {papers} has no link.", lacking)
    return text.format(papers=language.format_count(papers))
