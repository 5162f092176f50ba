"""Paint the program's icon: the bookshelf of the Material Design font, white on the accent colour.

Leaves `resources/icon-64.png`, `-128` and `-256`, and for the built program `packaging/refshelf.ico`.
"""

from __future__ import annotations

import importlib.util
import json
import os
import struct
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPainterPath, QRawFont

ROOT = Path(__file__).resolve().parent.parent
ACCENT = "#2F51CC"
GLYPH = "bookshelf"
SIZES = (64, 128, 256)
CORNER = 0.22  # of the side
MARGIN = 0.035
GLYPH_SIDE = 0.62


def main() -> None:
    """Paint each size on its own, so that the small ones are sharp too."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    _application = QGuiApplication([])
    outline = glyph_outline()
    for size in SIZES:
        paint_icon(outline, size).save(str(ROOT / "resources" / f"icon-{size}.png"))
    pictures = [(ROOT / "resources" / f"icon-{size}.png").read_bytes() for size in SIZES]
    (ROOT / "packaging" / "refshelf.ico").write_bytes(format_ico(pictures))


def glyph_outline() -> QPainterPath:
    """Return the glyph's outline, out of the font that the qtawesome distribution carries."""
    spec = importlib.util.find_spec("qtawesome")
    assert spec is not None
    assert spec.origin is not None
    fonts = Path(spec.origin).parent / "fonts"
    charmap = json.loads(next(fonts.glob("materialdesignicons6*charmap*.json")).read_text(encoding="utf-8"))
    font = QRawFont(str(next(fonts.glob("materialdesignicons6*.ttf"))), 1000.0)
    glyph_ids = font.glyphIndexesForString(chr(int(charmap[GLYPH], 16)))
    return font.pathForGlyph(glyph_ids[0])


def paint_icon(outline: QPainterPath, size: int) -> QImage:
    """Return the icon, `size` pixels square, the glyph centred by what is seen of it."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ACCENT))
    margin = size * MARGIN
    painter.drawRoundedRect(QRectF(margin, margin, size - 2 * margin, size - 2 * margin), size * CORNER, size * CORNER)
    seen = outline.boundingRect()
    scale = size * GLYPH_SIDE / max(seen.width(), seen.height())
    painter.translate(QPointF(size / 2, size / 2))
    painter.scale(scale, scale)
    painter.translate(-seen.center())
    painter.setBrush(QColor("white"))
    painter.drawPath(outline)
    painter.end()
    return image


def format_ico(pictures: list[bytes]) -> bytes:
    """Return a Windows icon that holds the PNG files given, one for each of `SIZES`.

    A directory of 16 bytes a picture (side, 0 for 256; colours; planes; bits; length; offset) stands before them.
    """
    offset = 6 + 16 * len(pictures)
    directory = struct.pack("<HHH", 0, 1, len(pictures))
    for side, picture in zip(SIZES, pictures, strict=True):
        directory += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return directory + b"".join(pictures)


if __name__ == "__main__":
    main()
