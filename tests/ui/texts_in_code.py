"""Finds the texts in the code of the window: those that go through the translator, and those that do not."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, TypeGuard

UI = Path(__file__).resolve().parents[2] / "ui"
SOURCES = sorted(UI.rglob("*.py"))

SHOWING = frozenset(
    "setText setToolTip setWindowTitle setPlaceholderText setAccessibleName setAccessibleDescription setStatusTip"
    " setWhatsThis setInformativeText setTitle setLabelText setHeaderLabels setPrefix setSuffix setSpecialValueText"
    " QLabel QPushButton QToolButton QCheckBox QRadioButton QGroupBox QAction QMenu QListWidgetItem QStandardItem"
    " addTab addAction addMenu addSection addItem addItems addButton addRow insertItem setTabText setItemText"
    " setTabToolTip show_notice show_undoable show_remark announce make_message_box make_choice plain_tip"
    " KnownError choose_files choose_file choose_new_file choose_folder LinkButton FieldEditor".split()
)
"""What shows the texts that it is given."""

_TEXT_FIRST = frozenset(("make_choice",))
"""Of these what follows the text is none."""

_PROSE = re.compile(r"[^\W\d_]{2,}[’'”»)]*[,;:…]? [“«(]*[^\W\d_]{2,}|…$|^[A-Z][a-z]+ ?$")
"""Words side by side, or one word as a button has it."""


class Text(NamedTuple):
    """A text and where it stands, ``notices.py:82``."""

    place: str
    text: str


class Call(NamedTuple):
    """A call of ``language.tr``: its place, what it was given, and whether a number chooses the plural."""

    place: str
    text: str | None
    comment: str | None
    counted: bool
    node: ast.Call


def place_of(path: Path, node: ast.expr) -> str:
    return f"{path.relative_to(UI)}:{node.lineno}"


def is_tr(node: ast.AST) -> TypeGuard[ast.Call]:
    func = node.func if isinstance(node, ast.Call) else None
    return isinstance(func, ast.Attribute) and func.attr == "tr" and ast.unparse(func.value) == "language"


def read_tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def find_calls() -> Iterator[Call]:
    """Every call of ``language.tr``."""
    for path in SOURCES:
        for node in ast.walk(read_tree(path)):
            if is_tr(node):
                text, comment = (read_literal(node, at) for at in (0, 1))
                counted = len(node.args) > 2 or any(each.arg == "n" for each in node.keywords)
                yield Call(place_of(path, node), text, comment, counted, node)


def read_literal(node: ast.Call, at: int) -> str | None:
    if len(node.args) <= at:
        return ""
    argument = node.args[at]
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None


def find_shown(path: Path) -> Iterator[Text]:
    """Literals with letters that are handed to what shows texts, past the translator."""
    for node in ast.walk(read_tree(path)):
        if isinstance(node, ast.Call) and name_of(node) in SHOWING:
            arguments = [*node.args, *(each.value for each in node.keywords)]
            for argument in arguments[:1] if name_of(node) in _TEXT_FIRST else arguments:
                for text in literals_in(argument):
                    if re.search(r"[^\W\d_]", text):
                        yield Text(place_of(path, node), text)


def name_of(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def literals_in(node: ast.expr) -> Iterator[str]:
    """The literals that an expression puts together; what functions give back is theirs to translate."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts) | ast.BoolOp(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from literals_in(part)
        case ast.IfExp(body=one, orelse=other) | ast.BinOp(left=one, op=ast.Add(), right=other):
            yield from literals_in(one)
            yield from literals_in(other)
        case ast.Call(func=ast.Attribute(value=text, attr="format")):
            yield from literals_in(text)


def find_prose(path: Path) -> Iterator[Text]:
    """Literals that read as something said to a person, anywhere, past the translator."""
    tree = read_tree(path)
    quiet = [node.slice if isinstance(node, ast.Subscript) else node for node in ast.walk(tree) if is_quiet(node)]
    passed_over = {id(part) for node in quiet for part in ast.walk(node)}
    heard = (node for node in ast.walk(tree) if id(node) not in passed_over)
    for node in heard:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _PROSE.search(node.value):
            yield Text(place_of(path, node), node.value)


def is_quiet(node: ast.AST) -> bool:
    """Whether nothing in it is shown, or all of it is translated: docstrings, the log, names, what only we can mend."""
    if isinstance(node, ast.Subscript):
        return True  # a key, or the name of a type
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if not isinstance(node, ast.Call):
        return False
    return is_tr(node) or name_of(node) in _NOT_SHOWN or ast.unparse(node.func).startswith("log.")


_NOT_SHOWN = frozenset(
    "setObjectName set_role set_kind setProperty icon put_icon draw_glyph show_glyph GlyphLabel colour LocalStyle cast"
    " QKeySequence compile getLogger findChild BugError KeyError FileNotFoundError TypeVar write getattr".split()
)
