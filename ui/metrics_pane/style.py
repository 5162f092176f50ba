"""The rules of style that the metrics pane alone needs."""

STYLE = """
QFrame[role="figure_row"] { border: 2px solid transparent; border-radius: 6px; }
QFrame[role="figure_row"]:hover { background: @hover; }
QFrame[role="figure_row"]:focus { border-color: @accent; }
*[role="figure_value"] { font-weight: 700; padding: 0 3px; }
*[role="table_value"] { font-weight: 700; }
*[role="figure_unknown"] { color: @muted; padding: 0 3px; }
*[role="figure_value_moved"] {
    font-weight: 700; color: @accent; background: @selection; border-radius: 5px; padding: 0 3px;
}
QTabWidget::tab-bar { left: 18px; }
QTabBar::tab { margin-right: 14px; }
QToolButton[kind="link"] { font-weight: 400; }
QSpinBox { padding: 0 4px 1px 0; min-width: 44px; }
QSpinBox:focus { padding: 0 3px 0 0; }
QToolButton[kind="glyph"] { padding: 0; min-height: 0; border-radius: 6px; }
QToolButton[kind="glyph"]:checked { background: transparent; }
QToolButton[kind="glyph"]:hover { background: @selection; }
"""
