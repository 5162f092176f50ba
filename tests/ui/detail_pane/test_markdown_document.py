"""Markdown to read, in which nothing is live but links to the web."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from ui.detail_pane.markdown_document import MarkdownDocument, _list_parts
from ui.detail_pane.note_view import NoteView


@pytest.fixture
def document(qapp):
    return MarkdownDocument()


def links_of(document):
    return [part.format.anchorHref() for part in _list_parts(document) if part.format.isAnchor()]


@pytest.mark.parametrize(
    ("source", "text", "links"),
    [
        ("**a** *b* `c`", "a b c", []),
        ("<b>a</b> &amp; <script>x</script>", "<b>a</b> & <script>x</script>", []),
        ("[a](https://x.example/y)", "a", ["https://x.example/y"]),
        ("https://x.example/y", "https://x.example/y", ["https://x.example/y"]),
        ("[a](file:///etc/passwd) b", "a (file:///etc/passwd) b", []),
        ("[a](javascript:alert(1))", "a (javascript:alert(1))", []),
        ("[a](refshelf.desktop)", "a (refshelf.desktop)", []),
        ("mail@x.example", "mail@x.example (mailto:mail@x.example)", []),
        ("![a](file:///etc/passwd)", "[picture: a, file:///etc/passwd]", []),
        ("![a](https://x.example/y.png) b", "[picture: a, https://x.example/y.png] b", []),
        ("𝒳 ![a](b.png) 𝒳 [c](d) 𝒳", "𝒳 [picture: a, b.png] 𝒳 c (d) 𝒳", []),
        ("[![a](b.png)](https://x.example)", "[picture: a, b.png]", []),
        ("", "", []),
    ],
)
def test_what_is_shown(document, source, text, links):
    document.show_markdown(source)
    assert (document.toPlainText(), links_of(document)) == (text, links)


def test_a_long_target_is_cut(document):
    document.show_markdown(f"[a](data:text/html,{'x' * 5000})")
    assert len(document.toPlainText()) < 200


def test_no_picture_of_this_computer_is_shown(qtbot, tmp_path: Path):
    path = tmp_path / "red.png"
    image = QImage(200, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    assert image.save(str(path))
    view = NoteView()
    qtbot.addWidget(view)
    view.resize(300, 300)
    view.show_note(f"![x]({path.as_uri()})\n\n![x]({path})\n\n<img src='{path.as_uri()}'>")
    view.show()
    assert view.height() < 200 + 20
    shot = view.grab().toImage()
    colours = {shot.pixelColor(x, y).name() for x in range(0, shot.width(), 5) for y in range(0, shot.height(), 5)}
    assert "#ff0000" not in colours


def test_a_view_is_as_high_as_its_text(qtbot):
    view = NoteView()
    qtbot.addWidget(view)
    view.resize(200, 100)
    view.show()
    view.show_note("short")
    short = view.height()
    view.show_note("long " * 100)
    tall = view.height()
    view.resize(400, tall)
    assert short < view.height() < tall
    assert not view.verticalScrollBar().isVisible()
