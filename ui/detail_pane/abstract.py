"""The abstract: readable, or as its source has it, where it can be edited."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.latex import to_readable
from ui import language, theme
from ui.detail_pane.hits import FindHits
from ui.widgets.field_editor import Draft, FieldEditor
from ui.widgets.field_texts import field_hint, field_label, invitation
from ui.widgets.growing_text import GrowingText

_LINE_OF_TEXT = "Software development is a complex task that necessitates cooperation among"
"""75 signs of an ordinary abstract with its blank; a longer line is hard to read."""


class AbstractSection(QWidget):
    """A paper's abstract with the switch between what a person reads and the source, which can be edited.

    Args:
        store: stores an edited source, or raises KnownError.

    Attributes:
        editor: the editor of the source.
    """

    def __init__(self, store: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = FieldEditor(
            field_label("abstract"),
            store,
            hint=field_hint("abstract"),
            lines=True,
            labelled=False,
            invitation=invitation("abstract", labelled=False),
        )
        self._readable = GrowingText(self, read_only=True)
        self._switch = QPushButton(language.tr("Source"), self)
        self._is_empty = True
        self._stack = _TallAsShown(self)
        self._set_up()
        self._lay_out()

    def set_value(self, source: str) -> None:
        """Hold the stored source."""
        self.editor.set_value(source)
        self._readable.show_text(to_readable(source))
        self._readable.setPlaceholderText(language.tr("No abstract."))
        self._is_empty = not source
        self._name_switch()

    @property
    def draft(self) -> Draft | None:
        """What is typed and not stored."""
        return self.editor.draft

    def commit(self) -> bool:
        """Store what was typed; False if it could not be and is still here."""
        return self.editor.commit()

    def take_back(self) -> None:
        """Forget what was typed."""
        self.editor.take_back()

    def set_draft(self, draft: Draft) -> None:
        """Show the source with what was typed there before and not stored."""
        self.editor.set_draft(draft)
        self._switch.setChecked(True)

    def show_readable(self) -> None:
        """Leave the source, unless something typed there waits."""
        self._switch.setChecked(self.editor.pending)

    def mark(self, find_hits: FindHits | None) -> None:
        """Mark what a search found in the abstract that is read."""
        self._readable.mark(find_hits)

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, in order."""
        return [self._switch, self._readable, self.editor.text_edit]

    def _on_source_toggled(self, source: bool) -> None:
        if not source and not self.editor.commit():
            self._switch.setChecked(True)
            return
        self._stack.show_page(self.editor if source else self._readable)
        self._name_switch()
        if source and self.isVisible():
            self.editor.take_focus()

    def _name_switch(self) -> None:
        """Say what a click on it does."""
        shows = language.tr("Add…") if self._is_empty else language.tr("Source")
        self._switch.setText(language.tr("Done") if self._switch.isChecked() else shows)

    def _set_up(self) -> None:
        self._readable.setProperty("kind", "reading")
        self._readable.setAccessibleName(field_label("abstract"))
        self._readable.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._switch.setCheckable(True)
        self._switch.setObjectName("abstract-source")
        self._switch.setToolTip(language.tr("Show the abstract as its source has it, to edit it"))
        theme.set_kind(self._switch, "link")
        self._switch.toggled.connect(self._on_source_toggled)

    def _lay_out(self) -> None:
        heading = QLabel(field_label("abstract"), self)
        theme.set_role(heading, "heading")
        head = QHBoxLayout()
        head.setContentsMargins(theme.margins(2, 0, 0, 0))
        head.addWidget(heading)
        head.addStretch()
        head.addWidget(self._switch)
        self._stack.add_page(self._readable)
        self._stack.add_page(self.editor)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.size(4))
        column.addLayout(head)
        column.addWidget(self._stack)
        theme.keep_fitted(self, self._fit_width)

    def _fit_width(self) -> None:
        self.setMaximumWidth(self.fontMetrics().horizontalAdvance(_LINE_OF_TEXT) + theme.size(24))


class _TallAsShown(QWidget):
    """Shows one of its pages, and is as high as that one (a QStackedWidget is as high as its highest)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pages: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def add_page(self, page: QWidget) -> None:
        page.setVisible(not self._pages)
        self._pages.append(page)
        self._column.addWidget(page)

    def show_page(self, shown: QWidget) -> None:
        for page in self._pages:
            page.setVisible(page is shown)
