"""The details of a work, as they show when it is unfolded: labels on lines of their own, and what they say below."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.formats.lines import Line
from app.formats.orcid import languages
from app.formats.orcid.languages import words

_LONGEST = 80
_TEXTS = frozenset(("description", "citation"))
_LABELS = {
    "subtitle": "Subtitle|Untertitel|Sous-titre|Sub-título|Sottotitolo|サブタイトル|副标题|副標題",
    "url": "URL|Homepage-URL",
    "contributors": languages.CONTRIBUTORS,
    "description": "Description|Short description|Popis|Beschreibung|Descripción|Descrizione|説明|설명|Opis|Descrição"
    "|Описание|Açıklama|说明|描述",
    "language": "Language|Sprache|Langue|Idioma|Lingua|言語|语言|語言",
    "country": "Country/Location of publication|Country of publication",
    "added": "Added|Created|Zadáno|Hinzugefügt|Añadido|Ajouté|Aggiunta|追加されました|추가됨|Dodane|Adicionado"
    "|Добавлено|Eklendi|新增|已添加",
    "modified": "Last modified|Naposledy změněno|Zuletzt bearbeitet|Modificado por última vez"
    "|Dernière modification|Ultima modifica|最終更新|마지막으로 수정한 날짜|Data ostatniej modyfikacji"
    "|Última alteração|Последнее изменение|Son değiştirilme tarihi|上次修改时间|上次修改時間",
}
_BY_LABEL = {word: name for name, printed in _LABELS.items() for word in words(printed)}
_BRACKETED = re.compile(r"(?P<label>Translated title|Citation)(?: ?\(.{0,40}\))?", re.IGNORECASE)
_BUTTON = re.compile(
    r"(?:show|hide) citation|switch to (?:expanded|compact) formatting|-{2,}|for (?:the )?full .{1,40}"
    r"|export this work as bibtex|or|visit the work source|showing the first.*",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Details:
    """What the details say, by label.

    Attributes:
        label: the one that stands last; "" above the first.
        lines: those below each label.
    """

    label: str = ""
    lines: dict[str, list[Line]] = field(default_factory=dict)

    @property
    def is_open_text(self) -> bool:
        """Whether what follows may say anything, whatever it looks like."""
        return self.label in _TEXTS

    def take(self, line: Line) -> None:
        """Take the next line: a label, or what the label above it stands for."""
        label = _read_label(line.text)
        if label and not (self.is_open_text and label in self.lines):
            self.label = label
            self.lines.setdefault(label, [])
        elif not (len(line.text) <= _LONGEST and _BUTTON.fullmatch(line.text)):
            self.lines.setdefault(self.label, []).append(line)

    def is_at_end(self, line: Line) -> bool:
        """Whether a line is none of the details: no label stands above it, or the last has what it stands for."""
        return not _read_label(line.text) and (not self.label or bool(self.get("modified")))

    def get(self, label: str) -> list[Line]:
        """The lines below a label."""
        return self.lines.get(label, [])

    @staticmethod
    def is_last_label(text: str) -> bool:
        """Whether a line is one of the labels that all details end with."""
        return _read_label(text) in ("added", "modified")


def _read_label(text: str) -> str:
    if len(text) > _LONGEST:
        return ""
    match = _BRACKETED.fullmatch(text)
    return match["label"].casefold() if match else _BY_LABEL.get(text.casefold(), "")
