"""One link of a paper: what it leads to, what is known of that, and a menu; edited where it stands."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from app.code import Link, LinkKind, RepositoryLink, WebLink
from app.repositories.hosts import ARCHIVES
from app.repositories.look_alikes import find_warnings
from ui import icons, language, theme
from ui.code.link_texts import format_address, format_others, format_place, format_state, format_traits, kind_glyph
from ui.code.links.link_steps import LinkStep
from ui.detail_pane.address_editing import AddressEditing
from ui.detail_pane.link_buttons import copy_address
from ui.detail_pane.link_menu import LinkMenu, find_kind
from ui.detail_pane.link_work import LinkWork
from ui.detail_pane.run_note import RunDraft, RunNote
from ui.detail_pane.shown import ShownLink
from ui.widgets.field_editor import Draft, FieldEditor
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.flowing_text import FlowingText
from ui.widgets.glyph_label import GlyphLabel
from ui.widgets.link_button import LinkButton
from ui.widgets.plain_tip import plain_tip
from ui.widgets.texts import let_names_break, make_small_link, make_text

_GLYPH = 15
_SIDE = 26
_INSET = 6
_BEHIND_GLYPH = _INSET + _GLYPH + 5
"""Where the texts of a link begin, behind its glyph."""


class LinkDraft(NamedTuple):
    """What was typed into a link and is not stored: of its address, and of how it was run."""

    address: Draft | None
    run: RunDraft | None


class LinkBlock(QWidget):
    """Shows a link and edits it.

    Signals:
        link_clicked(str): its address, or one in its note, is to be opened.
        papers_wanted(Repository): the papers that share its repository are to be shown.
    """

    link_clicked = Signal(str)
    papers_wanted = Signal(object)

    def __init__(self, shown: ShownLink, work: LinkWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._about = shown
        self._line = QWidget(self)
        self._glyph = GlyphLabel("web", "muted", _GLYPH)
        self._name = LinkButton("", parent=self._line)
        self._menu = self._make_menu_button()
        self._traits = FlowingText("note", "link-traits")
        self._strange = make_text(role="caution", name="link-strange")
        self._others = make_small_link("link-others", "")
        self._clone = FlowingText("note", "link-clone")
        self._folder = LinkButton("", parent=self)
        self._address = AddressEditing(self._store_address, self._put_editor, self)
        self._run: RunNote | None = None
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._connect()
        self.show_link(shown)

    @property
    def link(self) -> Link:
        """The link that is shown."""
        return self._about.link

    @property
    def can_turn(self) -> bool:
        """Whether it may show another link: nothing typed into it would be stored to that."""
        return self._address.is_storing or self.draft is None

    def show_link(self, shown: ShownLink) -> None:
        """Show this link; what is being typed stays."""
        self._about, link = shown, shown.link
        name = format_address(link.url) if isinstance(link, WebLink) else str(link.repository)
        draft = self._drop_run() if name != self._name.whole_text else None
        self._name.show_link(name, link.url)
        self._glyph.show_glyph(kind_glyph(find_kind(link)), "muted")
        self._menu.setAccessibleName(language.tr("What can be done with {name}").format(name=name))
        traits = format_traits(link)
        self._traits.setText(let_names_break(traits))
        self._traits.setAccessibleName(traits)
        self._name.setAccessibleDescription(", ".join(filter(None, (traits, format_others(shown.papers)))))
        self._show_strange(link)
        self._others.setText(format_others(shown.papers))
        self._others.setAccessibleName(language.tr("Show all papers that link {name}").format(name=name))
        self._others.setVisible(shown.papers > 1)
        self._show_clone()
        self._show_run()
        self._address.show_address(link.url)
        if draft is not None and isinstance(link, RepositoryLink):
            self._open_run().set_draft(draft)

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        run = [] if self._run is None else self._run.tab_stops()
        return [self._name, self._menu, *self._address.tab_stops(), self._others, self._folder, *run]

    def take_focus(self) -> None:
        """Put the keyboard on the link."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is typed

    @property
    def draft(self) -> LinkDraft | None:
        """What is typed and not stored."""
        address = self._address.draft
        run = None if self._run is None else self._run.draft
        return LinkDraft(address, run) if address or run else None

    def set_draft(self, draft: LinkDraft) -> None:
        """Hold what was typed before and not stored."""
        if draft.address is not None:
            self._open_address().set_draft(draft.address)
        if draft.run is not None:
            self._open_run().set_draft(draft.run)

    def commit(self) -> bool:
        """Store what was typed; False if some of it could not be and is still here."""
        address = self._address.commit()
        run = self._run is None or self._run.commit()
        return address and run

    def take_back(self) -> None:
        """Forget what was typed."""
        self._address.take_back()
        if self._run is not None:
            self._run.take_back()

    # --- doing

    def edit(self) -> None:
        """Begin to edit the address."""
        self._open_address().take_focus(Qt.FocusReason.TabFocusReason)

    def note_run(self) -> None:
        """Begin to note how the code was run."""
        self._open_run().edit()

    def make_menu(self) -> LinkMenu:
        """What can be done with the link."""
        link = self.link
        menu = LinkMenu(link, self._about.clone, self._work.steps, self)
        menu.add_opening(self._open, lambda: copy_address(link.url, self._name))
        if self._about.papers > 1:
            menu.add(language.tr("Show All Its Papers"), self._ask_for_papers)
        menu.add_clone()
        runs = isinstance(link, RepositoryLink) and link.repository.host not in ARCHIVES
        menu.add_editing(self.edit, self._set_kind, self.note_run if runs else None, self._remove)
        return menu

    def _open(self) -> None:
        self.link_clicked.emit(self.link.url)

    def _open_folder(self) -> None:
        if isinstance(self.link, RepositoryLink):
            self._work.steps.take(LinkStep.OPEN_FOLDER, self.link)

    def _ask_for_papers(self) -> None:
        if isinstance(self.link, RepositoryLink):
            self.papers_wanted.emit(self.link.repository)

    def _set_kind(self, kind: LinkKind) -> None:
        self._work.set_kind(self.link, kind, self)

    def _remove(self) -> None:
        self._work.remove(self.link, self)

    def _store_address(self, text: str) -> None:
        self._work.edit(self.link, text)

    def _store_run(self, read_at: str, how_run: str) -> None:
        assert isinstance(self.link, RepositoryLink)
        self._work.note_run(self.link, read_at, how_run)

    # --- the parts that come and go

    def _open_address(self) -> FieldEditor:
        return self._address.begin(self._name.whole_text, self.link.url)

    def _put_editor(self, editor: QWidget) -> None:
        editor.setContentsMargins(theme.margins(_BEHIND_GLYPH - _INSET, 0, 0, 0))
        self._column.insertWidget(self._column.indexOf(self._line) + 1, editor)

    def _open_run(self) -> RunNote:
        if self._run is None:
            run = RunNote(self._name.whole_text, self._store_run, lambda do: self._work.attempt(do, self))
            run.opened.connect(self.link_clicked)
            run.copied.connect(lambda address: copy_address(address, self))
            run.setContentsMargins(theme.margins(_BEHIND_GLYPH - _INSET, 0, 0, 0))
            self._column.addWidget(run)
            self._run = run
            self._show_run()
        return self._run

    def _drop_run(self) -> RunDraft | None:
        """Take away what was noted of another link; what of it was typed and is not stored."""
        run, self._run = self._run, None
        if run is None:
            return None
        draft = run.draft
        run.hide()
        run.deleteLater()
        return draft

    def _show_run(self) -> None:
        link, clone = self.link, self._about.clone
        if isinstance(link, WebLink):
            return
        if self._run is None and (link.read_at or link.how_run):
            self._open_run()
        elif self._run is not None:
            self._run.show_run(link.read_at, link.how_run, clone.state.commit if clone is not None else "")

    def _show_strange(self, link: Link) -> None:
        """Say where it leads, if that is not what it looks like: of a long address the middle is not seen."""
        warnings = find_warnings(link.url)
        self._strange.setVisible(bool(warnings))
        if warnings:
            from ui.code.links.warning_texts import say_warning  # noqa: PLC0415 - most addresses are ordinary

            text = " ".join(map(say_warning, warnings))
            self._strange.setText(let_names_break(text))
            self._strange.setAccessibleName(text)

    def _show_clone(self) -> None:
        """Say where the clone is, or what is being done to it."""
        clone, link = self._about.clone, self.link
        step = self._work.steps.step_with(link.repository) if isinstance(link, RepositoryLink) else None
        place, state = ("", "") if clone is None else (format_place(clone), format_state(clone))
        whole, path = ", ".join(filter(None, (place, state))), "" if clone is None else str(clone.path)
        leads = clone is not None and not clone.missing and step is None and LinkStep.OPEN_FOLDER in self._work.steps
        text = str(step) if step is not None else state if leads else whole
        self._clone.setText(let_names_break(text))
        self._clone.setAccessibleName(text)
        self._clone.setToolTip(plain_tip(path))
        self._clone.setVisible(bool(text))
        self._folder.show_link(place, path)
        self._folder.setVisible(leads)
        self._folder.setAccessibleName(language.tr("Open folder: {clone}").format(clone=whole))

    # --- looks

    def _make_menu_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("link-menu")
        button.setIcon(icons.icon("dots-vertical", role="muted"))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.set_kind(button, "glyph")
        theme.keep_fitted(button, lambda: _fit(button))
        return button

    def _connect(self) -> None:
        self._name.setObjectName("link-name")
        self._folder.setObjectName("link-folder")
        theme.set_kind(self._folder, "small_link")
        self._name.clicked.connect(self._open)
        self._address.ended.connect(self.take_focus)
        self._name.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._name.customContextMenuRequested.connect(lambda at: self.make_menu().show_at(self._name.mapToGlobal(at)))
        self._menu.clicked.connect(self._on_menu)
        self._others.clicked.connect(self._ask_for_papers)
        self._folder.clicked.connect(self._open_folder)
        self._work.steps.work_moved.connect(self._show_clone)

    def _on_menu(self) -> None:
        menu = self.make_menu()
        at = QPoint(self._menu.width() - menu.sizeHint().width(), self._menu.height())
        if self.isRightToLeft():
            at.setX(0)
        menu.show_at(self._menu.mapToGlobal(at))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._line)
        row.setContentsMargins(theme.margins(_INSET, 0, 0, 0))
        row.setSpacing(theme.size(5))
        row.addWidget(self._glyph)
        row.addWidget(self._name)
        row.addStretch()
        row.addWidget(self._menu)
        texts = QVBoxLayout()
        texts.setContentsMargins(theme.margins(_BEHIND_GLYPH, 0, 0, 3))
        texts.setSpacing(theme.size(1))
        said = FlowLayout(gap=8, line_gap=1)
        for text in (self._traits, self._others):
            said.addWidget(text)
        texts.addLayout(said)
        texts.addWidget(self._strange)
        cloned = FlowLayout(gap=8, line_gap=1)
        for text in (self._folder, self._clone):
            cloned.addWidget(text)
        texts.addLayout(cloned)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._line)
        self._column.addLayout(texts)


def _fit(button: QToolButton) -> None:
    button.setFixedSize(theme.size(_SIDE), theme.size(_SIDE))
    button.setIconSize(QSize(theme.size(16), theme.size(16)))
