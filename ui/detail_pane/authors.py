"""The authors of a paper: read one after the other, edited as a list of rows or as one text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.errors import KnownError
from app.fields import FIELDS, format_value
from app.library import Library
from app.names import Name
from app.papers import Paper
from ui.detail_pane.author_form import AuthorForm
from ui.detail_pane.author_text import AuthorText
from ui.detail_pane.field_editors import make_field_editor
from ui.detail_pane.hits import FindHits
from ui.widgets.field_editor import Draft, FieldEditor

Store = Callable[[Mapping[str, str]], None]
"""Given texts by the field's name; stores them as one change, or raises KnownError with the reason."""


class AuthorsDraft(NamedTuple):
    """What was done to the authors and is not stored: in the list, or typed into the text."""

    names: tuple[Name, ...]
    cut_short: bool
    reason: str
    text: Draft | None = None


class AuthorsSection(QWidget):
    """Shows the authors of a paper, and edits them in place; leaving them stores all that was done as one change.

    Args:
        library: proposes names.
        store: stores the list, and whether it was cut short.

    Attributes:
        text: the editor of all names as one text.
        form: the list.
    """

    def __init__(self, library: Library, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._authors: tuple[Name, ...] = ()
        self._cut_short = False
        self._as_text = False
        self._storing = False
        self._part: QWidget | None = None
        self._reading = AuthorText(self)
        self.form = AuthorForm(library, self)
        self.text: FieldEditor = make_field_editor(
            "authors", library, lambda text: store({"authors": text}), labelled=False
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._reading, self.form, self.text):
            column.addWidget(part)
        self._show_part(self._reading)
        self._connect()

    def show_paper(self, paper: Paper, *, anew: bool) -> None:
        """Hold the authors of a paper; what is being done to the list stays, unless it is another paper's."""
        kept = self.pending and not self._storing
        self._authors, self._cut_short = paper.authors, paper.authors_truncated
        self._reading.show_authors(paper, anew=anew)
        self.text.set_value(format_value(FIELDS["authors"], paper))
        if not kept and self._part is self.form:
            self._fill_form()

    # --- what is not stored

    @property
    def pending(self) -> bool:
        """Whether anything was done that is not stored."""
        return self.text.pending or self._form_pending

    @property
    def draft(self) -> AuthorsDraft | None:
        """What was done and is not stored."""
        if not self.pending:
            return None
        return AuthorsDraft(self.form.names, self.form.cut_short, self.form.reason, self.text.draft)

    def set_draft(self, draft: AuthorsDraft) -> None:
        """Show again what was done before and not stored."""
        if draft.text is not None:
            self._show_part(self.text)
            self.text.set_draft(draft.text)
            return
        self.form.show_names(draft.names, cut_short=draft.cut_short)
        self.form.say(draft.reason)
        self._show_part(self.form)

    def commit(self) -> bool:
        """Store what was done; False if it could not be and is still here."""
        if not self.text.commit():
            return False
        self.form.finish()
        if not self._form_pending:
            return True
        reason = self._try_to_store()
        self.form.say(reason)
        return not reason

    def take_back(self) -> None:
        """Forget what was done."""
        self.text.take_back()
        self._show_part(self._reading)

    # --- looks

    def mark(self, find_hits: FindHits | None) -> None:
        """Mark what a search found in the names that are read."""
        self._reading.mark(find_hits)

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [*self._reading.tab_stops(), *self.form.tab_stops(), self.text.text_edit]

    # --- doing

    @property
    def _form_pending(self) -> bool:
        return self._part is self.form and (
            self.form.is_typed_into or (self.form.names, self.form.cut_short) != self._stored
        )

    @property
    def _stored(self) -> tuple[tuple[Name, ...], bool]:
        return self._authors, self._cut_short

    def _try_to_store(self) -> str:
        texts = {}
        if self.form.names != self._authors:
            texts["authors"] = FIELDS["authors"].format(self.form.names)
        if self.form.cut_short != self._cut_short:
            texts["authors_truncated"] = "yes" if self.form.cut_short else "no"
        self._storing = True
        try:
            self._store(texts)
        except KnownError as error:
            return str(error)
        finally:
            self._storing = False
        return ""

    def _fill_form(self) -> None:
        self.form.show_names(self._authors, cut_short=self._cut_short)

    def _on_edit_asked(self) -> None:
        if self._as_text:
            self._on_text_asked()
        else:
            self._on_list_asked()

    def _on_list_asked(self) -> None:
        if self.text.commit():
            self._as_text = False
            self._fill_form()
            self._show_part(self.form, self.form.take_focus)

    def _on_text_asked(self) -> None:
        if self.commit():
            self._as_text = True
            self._show_part(self.text, self.text.take_focus)

    def _on_done(self) -> None:
        if self.commit():
            self._leave()

    def _on_given_up(self) -> None:
        self._leave()

    def _leave(self) -> None:
        self._show_part(self._reading, self._reading.text_edit.setFocus)

    def _on_focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Who goes on to another part of the window is done; a menu or another window leaves nothing."""
        if self._part not in (self.form, self.text) or now is None or self.isAncestorOf(now):
            return
        if self.window().isAncestorOf(now) and self.commit():
            self._show_part(self._reading)

    def _show_part(self, shown: QWidget, take_focus: Callable[[], None] = lambda: None) -> None:
        """Show one part; it has the focus before the one shown until now goes, which would give it to anything else."""
        self._part = None
        shown.show()
        take_focus()
        for part in (self._reading, self.form, self.text):
            part.setVisible(part is shown)
        self._part = shown

    def _connect(self) -> None:
        self._reading.edit_asked.connect(self._on_edit_asked)
        self.form.done.connect(self._on_done)
        self.form.given_up.connect(self._on_given_up)
        self.form.text_asked.connect(self._on_text_asked)
        self.form.add_list_switch(self.text)
        self.form.list_asked.connect(self._on_list_asked)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_moved)
