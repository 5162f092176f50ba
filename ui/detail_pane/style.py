"""The rules of style that the detail pane alone needs."""

from ui.detail_pane import status_chip
from ui.widgets import field_editor

STYLE = (
    field_editor.STYLE
    + status_chip.STYLE
    + """
QPlainTextEdit[look="title"] { font-size: 17px; font-weight: 700; }
QPlainTextEdit[look="authors"] { color: @muted; }
QPlainTextEdit[look="authors"]:focus { color: @text; }
QPlainTextEdit[kind="reading"] {
    background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 0;
}
QListView[kind="authors"] { background: @background; border: 1px solid @line; border-radius: 6px; padding: 1px; }
QListView[kind="authors"]:focus { border: 2px solid @accent; padding: 0; }
QPlainTextEdit[kind="author"] { border: 2px solid @accent; border-radius: 6px; padding: 2px 4px; }
QTabWidget::tab-bar { left: 18px; }
QPushButton[kind="link"] { font-weight: 400; }
QPlainTextEdit[kind="reading"]:focus { border-color: @accent; }
QTextBrowser[kind="note"] { background: transparent; border: 2px solid transparent; border-radius: 6px; padding: 0; }
QTextBrowser[kind="note"]:focus { border-color: @accent; }
QScrollArea#files-page { border: 2px solid transparent; border-radius: 6px; }
QScrollArea#files-page[drop="true"] { border-color: @accent; background: @selection; }
QToolButton[kind="glyph"] { padding: 0; min-height: 0; border-radius: 6px; }
QCheckBox { padding: 1px 6px 1px 4px; border: 2px solid transparent; border-radius: 6px; }
QCheckBox:focus { border: 2px solid @accent; }
"""
)
