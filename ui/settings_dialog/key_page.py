"""The page of citing: what is copied, and what the citation keys of new papers are made of."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from app.citing.keys import PARTS, USUAL_PATTERN, KeyPattern, make_stem, parse_key_pattern
from app.errors import InvalidValue, KnownError
from app.latex import to_readable
from app.papers import Paper
from app.search_query import Everything, Order
from app.settings import KEY_PATTERN_SETTING
from app.values import PaperId
from ui import language, theme
from ui.action_list import CITATION_STYLES
from ui.desk import Desk
from ui.settings_dialog.page import Choice, SettingsPage
from ui.widgets.elided_label import ElidedLabel

_EXAMPLES = 3


class KeyPage(SettingsPage):
    """The pattern that is typed holds as soon as it is one; what is none is refused with its reason."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(language.tr("Citations"), "format-quote-close")
        self._desk = desk
        self._papers: list[Paper] = []
        self._style = Choice("settings_citation_style", _list_styles())
        self._pattern = QLineEdit()
        self._examples = [(QLabel(), ElidedLabel()) for _ in range(_EXAMPLES)]
        self._set_up()
        self._lay_out()
        self._style.activated.connect(self._on_style)
        self._pattern.textEdited.connect(self._on_edited)
        self._usual.clicked.connect(self._on_usual)

    def show_now(self) -> None:
        self._style.show_value(next((name for name in CITATION_STYLES if self._desk.actions[name].isChecked()), None))
        self._papers = self._find_papers()
        kept = self._desk.memory.get(KEY_PATTERN_SETTING, "")
        self._pattern.setText(kept or USUAL_PATTERN)
        self._show()

    def _show(self) -> None:
        """Show what the pattern makes, or why it is none."""
        try:
            pattern = parse_key_pattern(self._pattern.text())
        except InvalidValue as error:
            self._say(str(error), refused=True)
            return
        self._say(language.tr("For new papers; the keys that papers have stay."), refused=False)
        self._show_examples(pattern)

    def _say(self, text: str, *, refused: bool) -> None:
        self._remark.setText(text)
        self._pattern.setAccessibleDescription(text)
        theme.set_role(self._remark, "bad" if refused else "small")

    def _show_examples(self, pattern: KeyPattern) -> None:
        for paper, (key, title) in zip(self._papers, self._examples, strict=False):
            key.setText(make_stem(paper, pattern))
            title.show_text(to_readable(paper.title))
        for place, labels in enumerate(self._examples):
            for label in labels:
                label.setVisible(place < len(self._papers))

    def _on_edited(self) -> None:
        self._show()
        try:
            parse_key_pattern(self._pattern.text())
        except InvalidValue:
            return  # said beside it; the one that was kept stays in force
        self._keep(self._pattern.text().strip())

    def _on_style(self) -> None:
        self._desk.actions[self._style.value].trigger()

    def _on_usual(self) -> None:
        self._pattern.setText(USUAL_PATTERN)
        self._keep("")
        self._show()

    def _on_part(self) -> None:
        self._pattern.insert(self.sender().property("part"))
        self._pattern.setFocus()
        self._on_edited()

    def _keep(self, pattern: str) -> None:
        self._desk.memory.set(KEY_PATTERN_SETTING, "" if pattern == USUAL_PATTERN else pattern)

    def _find_papers(self) -> list[Paper]:
        """Some papers to show keys of: those selected, else the newest."""
        library = self._desk.library
        try:
            ids = self._desk.selection.ids[:_EXAMPLES]
            if len(ids) < _EXAMPLES:
                newest = library.first_page(Everything(), Order("added", descending=True), _EXAMPLES).ids
                ids = list(dict.fromkeys([*ids, *map(PaperId, newest)]))[:_EXAMPLES]
            return [library.get_paper(paper_id) for paper_id in ids]
        except KnownError as error:
            self._desk.notices.show_error(error, self)
            return []

    def _set_up(self) -> None:
        self._pattern.setObjectName("settings_pattern")
        self._usual = QPushButton(language.tr("&Usual"))
        self._usual.setObjectName("settings_usual_pattern")
        self._usual.setAutoDefault(False)

    def _lay_out(self) -> None:
        copied = language.tr("Copied by Ctrl+Shift+C, and by the button Cite.")
        self.add_row(language.tr("Copy a&s"), self._style, copied)
        self.add_heading(language.tr("Citation keys"))
        self._remark = self.add_row(language.tr("&Pattern"), self._pattern, " ", beside=self._usual)
        self.add_heading(language.tr("Parts"))
        self.add_widget(self._make_parts())
        self.add_heading(language.tr("For example"))
        self.add_widget(self._make_examples())
        self.end()

    def _make_parts(self) -> QWidget:
        parts, grid = _make_box()
        for place, (part, meaning) in enumerate(_list_parts()):
            button = QPushButton(f"{{{part}}}")
            button.setObjectName(f"settings_part_{part}")
            button.setProperty("part", f"{{{part}}}")
            button.setAccessibleName(language.tr("Add {part}").format(part=f"{{{part}}}"))
            button.setAccessibleDescription(meaning)
            button.setAutoDefault(False)
            button.clicked.connect(self._on_part)
            theme.set_kind(button, "link")
            column = 2 * (place % 2)
            grid.addWidget(button, place // 2, column)
            grid.addWidget(_make_small(meaning), place // 2, column + 1)
            grid.setColumnStretch(column + 1, 1)
        return parts

    def _make_examples(self) -> QWidget:
        examples, grid = _make_box()
        for row, (key, title) in enumerate(self._examples):
            theme.set_role(key, "key")
            theme.set_role(title, "small")
            grid.addWidget(key, row, 0)
            grid.addWidget(title, row, 1)
        grid.setColumnStretch(1, 1)
        return examples


def _make_box() -> tuple[QWidget, QGridLayout]:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(theme.size(12))
    grid.setVerticalSpacing(theme.size(6))
    return box, grid


def _make_small(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    theme.set_role(label, "small")
    return label


def _list_styles() -> list[tuple[str, str]]:
    """What a citation can be, and the actions that choose it."""
    texts = (language.tr("Reference line"), language.tr("BibTeX entry"))
    return list(zip(texts, CITATION_STYLES, strict=True))


def _list_parts() -> list[tuple[str, str]]:
    """Every part and what it stands for; one that is written with a capital letter gives one."""
    meanings = {
        "author": language.tr("first author’s family name"),
        "year": language.tr("year"),
        "yy": language.tr("last two digits of the year"),
        "title": language.tr("first telling word of the title"),
        "words": language.tr("first three telling words of the title"),
        "venue": language.tr("first telling word of the venue"),
    }
    capitalised = language.tr("{part}, capitalised")
    return [(part, meanings.get(part) or capitalised.format(part=meanings[part.lower()])) for part in PARTS]
