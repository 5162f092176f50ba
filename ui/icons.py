"""Icons: glyphs of the Material Design font that the qtawesome distribution carries, in the colours of the theme.

The font file is found without importing qtawesome, whose import would double the start of the program.
"""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton

from ui import theme

GLYPHS = {
    "account-group-outline": 0xF0B58,
    "account-outline": 0xF0013,
    "account-school-outline": 0xF1A21,
    "alert-circle-outline": 0xF05D6,
    "alert-outline": 0xF002A,
    "application-edit-outline": 0xF0619,
    "archive-outline": 0xF120E,
    "arrow-expand": 0xF0616,
    "arrow-up": 0xF005D,
    "backup-restore": 0xF006F,
    "bitbucket": 0xF00A8,
    "bookmark-outline": 0xF00C3,
    "calendar-outline": 0xF0B67,
    "call-merge": 0xF00F8,
    "call-split": 0xF00FB,
    "chart-box-outline": 0xF154E,
    "check": 0xF012C,
    "check-all": 0xF012D,
    "checkbox-blank-outline": 0xF0131,
    "checkbox-marked": 0xF0132,
    "chevron-down": 0xF0140,
    "chevron-left": 0xF0141,
    "chevron-right": 0xF0142,
    "chevron-up": 0xF0143,
    "circle-medium": 0xF09DE,
    "clock-outline": 0xF0150,
    "close": 0xF0156,
    "code-tags": 0xF0174,
    "cog-outline": 0xF08BB,
    "console-line": 0xF07B7,
    "content-copy": 0xF018F,
    "content-duplicate": 0xF0191,
    "content-paste": 0xF0192,
    "cube-outline": 0xF01A7,
    "database-outline": 0xF1632,
    "delete-forever-outline": 0xF0B89,
    "dock-left": 0xF10AA,
    "dock-right": 0xF10AB,
    "dots-horizontal": 0xF01D8,
    "dots-vertical": 0xF01D9,
    "download-outline": 0xF0B8F,
    "drag-vertical": 0xF01DD,
    "file-alert-outline": 0xF0A4C,
    "file-document-multiple-outline": 0xF1518,
    "file-document-outline": 0xF09EE,
    "file-document-plus-outline": 0xF1A9E,
    "file-outline": 0xF0224,
    "file-pdf-box": 0xF0226,
    "filter-outline": 0xF0233,
    "flask-outline": 0xF0096,
    "folder-minus-outline": 0xF1B4A,
    "folder-open-outline": 0xF0DCF,
    "folder-outline": 0xF0256,
    "folder-plus-outline": 0xF0B9D,
    "folder-search-outline": 0xF0969,
    "format-bold": 0xF0264,
    "format-italic": 0xF0277,
    "format-list-bulleted": 0xF0279,
    "format-quote-close": 0xF027E,
    "github": 0xF02A4,
    "gitlab": 0xF0BA0,
    "history": 0xF02DA,
    "information-outline": 0xF02FD,
    "keyboard-outline": 0xF097B,
    "link-plus": 0xF0C94,
    "link-variant": 0xF0339,
    "link-variant-off": 0xF033A,
    "magnify": 0xF0349,
    "minus": 0xF0374,
    "minus-box": 0xF0375,
    "note-text-outline": 0xF11D7,
    "open-in-new": 0xF03CC,
    "palette-outline": 0xF0E0C,
    "paperclip": 0xF03E2,
    "pencil-outline": 0xF0CB6,
    "play-circle-outline": 0xF040D,
    "plus": 0xF0415,
    "redo": 0xF044E,
    "restore": 0xF099B,
    "source-branch": 0xF062C,
    "source-repository": 0xF0CCF,
    "star": 0xF04CE,
    "star-outline": 0xF04D2,
    "sync": 0xF04E6,
    "table": 0xF04EB,
    "tag": 0xF04F9,
    "tag-outline": 0xF04FC,
    "tag-plus-outline": 0xF1222,
    "text-box-outline": 0xF09ED,
    "trash-can-outline": 0xF0A7A,
    "tray-arrow-down": 0xF0120,
    "undo": 0xF054C,
    "view-column-outline": 0xF1487,
    "web": 0xF059F,
}
"""The glyphs in use, by their Material Design names, with their code points."""

_HOSTS = {
    "github.com": "github",
    "bitbucket.org": "bitbucket",
    "zenodo.org": "archive-outline",
    "osf.io": "archive-outline",
}
_ROLES_WITH_DISABLED_AS_MUTED = frozenset({"on_filled"})


class GlyphEngine(QIconEngine):
    """Paints one glyph in the colour that its role has in the theme, at whatever size and scale is asked for."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = self._role
        if mode == QIcon.Mode.Disabled:
            role = "muted" if role in _ROLES_WITH_DISABLED_AS_MUTED else "faint"
        draw_glyph(painter, rect, self._name, role)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """The size is for a screen without scaling; Qt sets the pixmap's ratio itself."""
        pixmap = QPixmap(size * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(QPoint(0, 0), pixmap.size()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        copy = GlyphEngine(self._name, self._role)
        _clones.append(copy)
        return copy


_clones: list[GlyphEngine] = []
"""Clones belong to the C++ icon that asked for them; their Python half must live as long."""


@cache
def icon(name: str, *, role: str = "text") -> QIcon:
    """The icon of a Material Design name (a key of GLYPHS), in the colour of a token, following the theme."""
    if name not in GLYPHS:
        raise KeyError(name)
    return QIcon(GlyphEngine(name, role))


def put_icon(button: QAbstractButton, name: str, *, role: str = "text") -> None:
    """Give a button an icon, with more air between it and the text than Qt leaves."""
    button.setIcon(icon(name, role=role))
    button.setIconSize(QSize(theme.size(24), theme.size(17)))


def host_glyph(host: str) -> str:
    """The name of the glyph that stands for a code host."""
    if host.startswith(("gitlab.", "gitlab-")):
        return "gitlab"
    return _HOSTS.get(host, "source-repository")


def draw_glyph(painter: QPainter, rect: QRect, name: str, role: str) -> None:
    """Paint a glyph as large as fits and in the middle, in the colour of a token."""
    paint_glyph(painter, rect, name, theme.current().colour(role))


def paint_glyph(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Paint a glyph as large as fits and in the middle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setFont(glyph_font(max(1, min(rect.width(), rect.height()))))
    painter.setPen(colour)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, chr(GLYPHS[name]))
    painter.restore()


@cache
def glyph_font(pixels: int) -> QFont:
    """The font of the glyphs at a size; for painting several as one text."""
    font = QFont(_load_family())
    font.setPixelSize(pixels)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def find_font() -> Path:
    """The font file, wherever the qtawesome distribution lies; its package need not be importable."""
    spec = importlib.util.find_spec("qtawesome")
    places = list(spec.submodule_search_locations or ()) if spec else []
    found = [path for place in places for path in Path(place, "fonts").glob("materialdesignicons6-webfont-*.ttf")]
    if not found:
        raise FileNotFoundError("materialdesignicons6-webfont-*.ttf of qtawesome")
    return found[0]


@cache
def _load_family() -> str:
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(find_font())))[0]
