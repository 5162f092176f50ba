"""The pane of the repositories chosen: what there is of a clone, and the papers that link one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.changes import Touched
from app.code import LinkKind
from app.errors import KnownError
from app.latex import to_readable
from app.repositories.kinds import kind_of_repository
from app.values import Url
from ui import language, theme
from ui.code.clones.at_work import ClonesAtWork, Step
from ui.code.link_texts import format_telling, kind_word
from ui.desk import Desk
from ui.icons import host_glyph, put_icon
from ui.looks.local_style import LocalStyle
from ui.repositories.clone_section import CloneSection
from ui.repositories.facts import RepositoryFacts, RepositoryPaper, read_facts
from ui.repositories.menu import find_clone_actions, say_shortly
from ui.repositories.reading import bears_on_repositories
from ui.repositories.rows import RepositoryRow
from ui.widgets.action_button import ActionButton
from ui.widgets.areas import make_line, scroll_vertically
from ui.widgets.empty_pane import EmptyPane
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.link_button import LinkButton
from ui.widgets.texts import keep_leading, let_names_break, make_link, make_text

_STYLE = 'QPushButton[kind="link"] { font-weight: 400; }'


class RepositoryPane(QWidget):
    """Shows one repository, or how many are chosen.

    Attributes:
        is_followed: titles are read again when they change.

    Signals:
        open_requested: what is chosen is to be opened.
        address_requested(Url): an address of a paper's link is to be opened.
        papers_requested: the papers of what is chosen are to be listed.
        paper_requested(PaperId): a paper is to be shown.
    """

    open_requested = Signal()
    address_requested = Signal(object)
    papers_requested = Signal()
    paper_requested = Signal(object)

    def __init__(self, desk: Desk, at_work: ClonesAtWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("repository_pane")
        self.setMinimumWidth(theme.size(300))
        LocalStyle(self, _STYLE)
        self._desk = desk
        self._at_work = at_work
        self._rows: Sequence[RepositoryRow] = ()
        self._told: tuple[RepositoryRow, RepositoryFacts | None, Step | None] | None = None
        self.is_followed = False
        self._glyph = GlyphLabel("source-repository", "muted", 18)
        self._host = make_text(role="small", name="repository_host")
        self._name = keep_leading(make_text(role="title", name="repository_name"))
        self._open = QPushButton(language.tr("Open"))
        self._open.setObjectName("repository_open")
        self._body = QWidget()
        self._clone_buttons = [
            ActionButton(action, self._body, self._open, say_shortly(action.objectName()))
            for action in find_clone_actions(desk.actions)
        ]
        self._several = make_text(role="muted", name="repository_several")
        self._clone = CloneSection()
        self._papers_title = make_text(role="heading")
        self._list_link = make_link("repository_list_papers")
        self._papers = QVBoxLayout()
        self._shown: list[QWidget] = []
        self._nothing = EmptyPane("source-repository")
        self._nothing.show_text(language.tr("Select a repository to see its papers and its clone here."))
        self._stack = QStackedWidget()
        self._lay_out()
        self._open.clicked.connect(self.open_requested)
        self._clone.keyboard_left.connect(self._open.setFocus)
        self._list_link.clicked.connect(self.papers_requested)
        desk.observer.touched.connect(self._on_touched)
        at_work.changed.connect(self._on_work_changed)
        at_work.progressed.connect(self._clone.note_progress)
        self.show_rows(())

    def show_rows(self, rows: Sequence[RepositoryRow]) -> None:
        """Show what is chosen."""
        self._rows = rows
        self._stack.setCurrentIndex(int(bool(rows)))
        if len(rows) == 1:
            self._show_one(rows[0])
        elif rows:
            self._show_several(rows)
        else:
            self._told = None

    # --- inside

    def _show_one(self, row: RepositoryRow) -> None:
        facts = self._read_facts(row)
        step = self._at_work.step_with(row.key)
        told = (row, facts, step)
        if told == self._told:
            return
        self._told = told
        self._glyph.show_glyph(host_glyph(row.host), "muted")
        kind = kind_of_repository(row.linked.repository)
        self._host.setText(row.host if kind == LinkKind.CODE else f"{row.host} · {kind_word(kind)}")
        self._name.setText(let_names_break(row.name))
        self._show_parts(one=True)
        self._clone.show_row(row, step)
        count = row.papers if facts is None else facts.count
        self._papers_title.setText(language.tr("%Ln papers", "%Ln paper", count))
        self._list_link.setText(language.tr("Show them in the list", "Show it in the list", count))
        self._show_papers(facts)

    def _read_facts(self, row: RepositoryRow) -> RepositoryFacts | None:
        """What the library tells of a repository; None where it cannot be read just now, which is said."""
        try:
            return read_facts(self._desk.library, row.key)
        except KnownError as error:
            self._desk.notices.show_error(error)
            return None

    def _show_several(self, rows: Sequence[RepositoryRow]) -> None:
        self._told = None
        self._glyph.show_glyph("source-repository", "muted")
        self._host.setText(language.tr("Repositories"))
        self._name.setText(language.tr("%Ln repositories selected", "%Ln repository selected", len(rows)))
        cloned = sum(row.is_cloned for row in rows)
        links = sum(row.papers for row in rows)
        said = (
            language.tr("%Ln cloned", "%Ln cloned", cloned) if cloned else language.tr("none cloned"),
            language.tr("linked %Ln times", "linked once", links),
        )
        self._several.setText(" · ".join(said))
        self._show_parts(one=False)
        self._list_link.setText(language.tr("Show them in the list", "Show it in the list", links))
        self._show_papers(None)

    def _show_parts(self, *, one: bool) -> None:
        self._clone.setVisible(one)
        self._papers_title.setVisible(one)
        self._several.setVisible(not one)

    def _show_papers(self, facts: RepositoryFacts | None) -> None:
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        for paper in () if facts is None else facts.papers:
            self._add_paper(paper)
        more = 0 if facts is None else facts.count - len(facts.papers)
        if more:
            self._add(make_text(language.tr("and %Ln more", "and %Ln more", more), role="small"))
        self._order_tab_stops()

    def _order_tab_stops(self) -> None:
        """Let the keyboard go from the top to the foot, whatever was made first."""
        stops = [self._open, *self._clone_buttons, self._clone.cancel, *self._list_links(), self._list_link]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _list_links(self) -> list[LinkButton]:
        """The links of all papers, from the top."""
        return [link for each in self._shown for link in each.findChildren(LinkButton)]

    def _add_paper(self, paper: RepositoryPaper) -> None:
        title = to_readable(paper.title)
        block = QWidget()
        column = QVBoxLayout(block)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        link = LinkButton(title, title)
        link.clicked.connect(lambda: self.paper_requested.emit(paper.id))
        column.addWidget(link)
        for each in paper.links:
            if said := format_telling(each):
                column.addWidget(self._make_address(said, each.url))
        self._add(block)

    def _make_address(self, said: str, url: Url) -> LinkButton:
        """What a paper names of the repository, which opens it."""
        button = LinkButton(said, url)
        theme.set_kind(button, "small_link")
        button.clicked.connect(lambda: self.address_requested.emit(url))
        return button

    def _add(self, widget: QWidget) -> None:
        self._shown.append(widget)
        self._papers.addWidget(widget)

    def _on_work_changed(self) -> None:
        """Say anew what is being done to the clone, of which the library knows nothing."""
        if self._told is None:
            return
        row, facts, before = self._told
        step = self._at_work.step_with(row.key)
        if step != before:
            self._told = (row, facts, step)
            self._clone.show_row(row, step)

    def _on_touched(self, touched: Touched) -> None:
        """A title may be another one, or can be read now; what bears on the list is told by the list."""
        if self._told is None or not self.is_followed or bears_on_repositories(touched):
            return
        row, facts, _ = self._told
        if facts is None or touched.moved("papers", "title", "issued"):
            self._show_one(row)

    def _lay_out(self) -> None:
        put_icon(self._open, "open-in-new", role="on_filled")
        theme.set_kind(self._open, "filled")
        column = QVBoxLayout(self._body)
        column.setContentsMargins(theme.margins(18, 16, 18, 16))
        column.setSpacing(theme.size(8))
        host = FlowLayout(gap=6)
        host.addWidget(self._glyph)
        host.addWidget(self._host)
        buttons = FlowLayout(gap=6)
        for button in (self._open, *self._clone_buttons):
            buttons.addWidget(button)
        self._papers.setSpacing(theme.size(4))
        column.addLayout(host)
        column.addWidget(self._name)
        column.addWidget(self._several)
        column.addLayout(buttons)
        column.addSpacing(theme.size(4))
        column.addWidget(make_line())
        column.addWidget(self._clone)
        column.addWidget(self._papers_title)
        column.addLayout(self._papers)
        column.addWidget(self._list_link, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(scroll_vertically(self._body))
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)
