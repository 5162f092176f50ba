"""The rules of style that the import dialog alone needs."""

from __future__ import annotations

from ui.widgets.field_editor import STYLE as FIELD_STYLE

STYLE = (
    FIELD_STYLE
    + """
QPlainTextEdit[kind="shown"] { background: transparent; border: 1px solid transparent; padding: 3px 5px; }
QPlainTextEdit[kind="shown"]:focus { border: 2px solid @accent; border-radius: 6px; padding: 2px 4px; }
QFrame[kind="banner"] { background: @selection; border-radius: 9px; }
QFrame[kind="banner"] QLabel { background: transparent; }
QLabel[kind="banner-name"] { font-size: 15px; font-weight: 700; }
QLabel[kind="banner-read"] { font-weight: 700; }
QLabel[kind="entry-title"] { font-weight: 700; }
QLabel[kind="instead-heading"] { font-size: 15px; font-weight: 700; }
QFrame[kind="framed"] { border: 1px solid @line; border-radius: 9px; }

QPushButton[kind="chip"] {
    background: transparent; color: @muted; border: 2px solid transparent; border-radius: 7px; padding: 2px 9px;
    min-height: 20px; font-size: 12px; font-weight: 600;
}
QPushButton[kind="chip"]:hover { background: @hover; }
QPushButton[kind="chip"]:focus { border-color: @accent; }
QPushButton[kind="chip"][tone="accent"] { color: @accent; }
QPushButton[kind="chip"][tone="good"] { color: @good; }
QPushButton[kind="chip"][tone="caution"] { color: @caution; }
QPushButton[kind="chip"][tone="bad"] { color: @bad; }
QPushButton[kind="chip"]:checked { background: @selection; }
QPushButton[kind="chip"][tone="good"]:checked { background: @good_ground; }
QPushButton[kind="chip"][tone="caution"]:checked { background: @caution_ground; }
QPushButton[kind="chip"][tone="bad"]:checked { background: @bad_ground; }
QPushButton[kind="chip"][tone="muted"]:checked { background: @selection_unfocused; }

QListWidget#page-strip { background: @card; border: 1px solid @line; border-radius: 9px; }
QListWidget#page-strip:focus { border: 2px solid @accent; }
QListWidget#page-strip::item { padding: 4px 8px; border-radius: 7px; margin: 3px; color: @text; }
QListWidget#page-strip::item:selected { background: @selection; color: @text; }
QListView#problem-list:focus, QListView#gone-list:focus { border: 2px solid @accent; border-radius: 8px; }

QAbstractScrollArea#long-text { border: 1px solid @line; border-radius: 7px; background: @background; }
QAbstractScrollArea#long-text:focus { border: 2px solid @accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle, QSplitter::handle:hover { background: transparent; }
QTableView::item { padding: 0 5px; border: none; }
QTableView::item:selected { background: @selection; }
QTableView::item:selected:!active { background: @selection_unfocused; }
QListView::item { padding: 6px 10px; }
QListView::item:selected { background: @selection; }
"""
)
