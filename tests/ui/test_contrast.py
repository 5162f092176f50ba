"""Every pair of colours that stands together can be told apart, in both themes and with high contrast."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.contrast import (
    EDGES,
    GROUNDS,
    GROUNDS_OF_CONTROLS,
    LINES,
    ON_SPECIAL_GROUNDS,
    TEXTS,
    contrast,
    list_pairs,
)
from tests.ui.style_rules import Rule, list_rules
from tests.ui.texts_in_code import SOURCES, name_of, place_of, read_tree
from ui.import_dialog import marks
from ui.looks.style_sheet import read_style
from ui.looks.tokens import Scheme, Tokens, read_tokens

RULES = list_rules()
SETS: list[tuple[Scheme, bool]] = [("light", False), ("dark", False), ("light", True), ("dark", True)]
INPUT = re.compile(r"QLineEdit|QPlainTextEdit|QTextEdit|QComboBox|SpinBox|QDateEdit|::indicator|QSlider::handle")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b|^#[0-9a-fA-F]{3}$|\brgba?\(")
FILLINGS = frozenset(("filled", "accent", "edge", "scroll", "line", "faint"))
"""What a shape without a text is filled with: a bar, a dot, a tick's box."""


def values(scheme: Scheme, strong: bool) -> dict[str, str]:
    tokens = read_tokens(scheme, strong=strong)
    return {name: tokens.name_of(name) for name in Tokens.field_names}


# --- the tokens


def test_each_token_is_known_as_text_or_ground_or_line() -> None:
    special = {name for ground, texts in ON_SPECIAL_GROUNDS.items() for name in (ground, *texts)}
    assert {*TEXTS, *GROUNDS, *special, *EDGES, *LINES} == set(Tokens.field_names)


@pytest.mark.parametrize(("scheme", "strong"), SETS)
def test_every_text_can_be_read_on_every_ground(scheme: Scheme, strong: bool) -> None:
    tokens, least = values(scheme, strong), 7.0 if strong else 4.5
    assert {pair for pair in list_pairs() if contrast(tokens[pair[0]], tokens[pair[1]]) < least} == set()


@pytest.mark.parametrize(("scheme", "strong"), SETS)
def test_edges_can_be_seen(scheme: Scheme, strong: bool) -> None:
    tokens, edges = values(scheme, strong), (*EDGES, *(LINES if strong else ()))
    pairs = [(edge, ground) for edge in edges for ground in GROUNDS_OF_CONTROLS]
    pairs += [("accent", ground) for ground in GROUNDS]  # the ring of what has the focus, wherever it stands
    assert {pair for pair in pairs if contrast(tokens[pair[0]], tokens[pair[1]]) < 3} == set()


# --- the style sheets


def stands_on(rule: Rule) -> tuple[str, ...]:
    """The grounds that what a rule writes may stand on."""
    ground = rule.token("background", "background-color")
    return (ground,) if ground else GROUNDS


@pytest.mark.parametrize(("scheme", "strong"), SETS)
def test_what_the_style_sheets_write_can_be_read(scheme: Scheme, strong: bool) -> None:
    tokens, least, wrong = values(scheme, strong), 7.0 if strong else 4.5, []
    for rule in RULES:
        texts = {rule.token("color"), rule.token("placeholder-text-color")} - {""}
        wrong += [
            (rule.place, rule.selector, text, ground)
            for text in texts
            for ground in stands_on(rule)
            if contrast(tokens[text], tokens[ground]) < least
        ]
    assert wrong == []


@pytest.mark.parametrize(("scheme", "strong"), SETS)
def test_what_is_selected_in_a_field_can_be_read(scheme: Scheme, strong: bool) -> None:
    tokens, least = values(scheme, strong), 7.0 if strong else 4.5
    pairs = [(rule.token("selection-color"), rule.token("selection-background-color")) for rule in RULES]
    chosen = [(text, ground) for text, ground in pairs if text and ground]
    assert len(chosen) > 2
    assert [pair for pair in chosen if contrast(tokens[pair[0]], tokens[pair[1]]) < least] == []


@pytest.mark.parametrize(("scheme", "strong"), SETS)
def test_glyphs_rings_and_edges_of_the_style_sheets_can_be_seen(scheme: Scheme, strong: bool) -> None:
    tokens, wrong = values(scheme, strong), []
    for rule in RULES:
        shown = [(rule.glyph(), ground) for ground in stands_on(rule)] if rule.glyph() else []
        if ":focus" in rule.selector:
            ring = next((name for name in ("border", "border-color", "border-bottom") if rule.token(name)), "")
            shown += [(rule.token(ring), ground) for ground in GROUNDS] if ring else []
        elif INPUT.search(rule.selector) and not re.search(r":hover|:disabled|kind=", rule.selector):
            edge = rule.token("border", "border-color")
            shown += [(edge, ground) for ground in GROUNDS_OF_CONTROLS] if edge else []
        wrong += [(rule.place, rule.selector, *pair) for pair in shown if contrast(*(tokens[x] for x in pair)) < 3]
    assert wrong == []


def test_each_ground_of_the_style_sheets_is_known() -> None:
    """So that a text which another rule gives the colour stands on a ground on which it was tried."""
    used = {rule.token("background", "background-color") for rule in RULES} - {""}
    assert used - {*GROUNDS, *ON_SPECIAL_GROUNDS, *FILLINGS} == set()


# --- what is painted by hand


def tokens_in(node: ast.AST) -> Iterator[str]:
    """The names of colours among the literals of an expression, without those that it only compares."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and part.value in Tokens.field_names and not isinstance(node, ast.Compare):
            yield str(part.value)


def painted() -> Iterator[tuple[str, str, str]]:
    """Where something is painted, by what, and in which colour, as far as it is written out there."""
    for path in SOURCES:
        for node in ast.walk(read_tree(path)):
            if isinstance(node, ast.Call):
                for argument in [*node.args, *(each.value for each in node.keywords)]:
                    for token in tokens_in(argument):
                        yield place_of(path, node), name_of(node), token


def test_pens_have_colours_that_can_be_read_on_every_ground() -> None:
    pens = {(place, token) for place, call, token in painted() if call in ("setPen", "setForeground")}
    allowed = {*TEXTS, *EDGES, *LINES, "on_filled", "filled"}
    assert len(pens) > 10
    assert {pen for pen in pens if pen[1] not in allowed} == set()


def test_glyphs_have_colours_that_can_be_read_on_every_ground() -> None:
    calls = ("draw_glyph", "icon", "put_icon", "GlyphLabel", "show_glyph")
    glyphs = {(place, token) for place, call, token in painted() if call in calls}
    assert len(glyphs) > 10
    assert {glyph for glyph in glyphs if glyph[1] not in {*TEXTS, "on_filled"}} == set()


def test_brushes_have_grounds_that_are_known() -> None:
    brushes = {(place, token) for place, call, token in painted() if call in ("setBrush", "fillRect", "setBackground")}
    assert len(brushes) > 10
    assert {brush for brush in brushes if brush[1] not in {*GROUNDS, *ON_SPECIAL_GROUNDS, *FILLINGS, *TEXTS}} == set()


def find_colours(path: Path) -> Iterator[str]:
    """Colours that are written out in the code, as names of Qt, as literals or as numbers."""
    yield from re.findall(r"GlobalColor\.(?!transparent)\w+", path.read_text(encoding="utf-8"))
    for node in ast.walk(read_tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _COLOUR.search(node.value):
            yield node.value
        if isinstance(node, ast.Call) and name_of(node) == "QColor" and any(map(is_literal, node.args)):
            yield ast.unparse(node)


def is_literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant)


def test_no_colour_is_written_out() -> None:
    """All are tokens, so that they follow the theme and are tried here."""
    assert [(path.name, colour) for path in SOURCES for colour in find_colours(path)] == []
    assert re.findall(r"[: ]#[0-9a-fA-F]{3,8}\b", read_style("app.qss")) == []


@pytest.mark.parametrize(("scheme", "strong"), SETS)
def test_hatching_of_what_was_not_used_leaves_the_text_readable(scheme: Scheme, strong: bool) -> None:
    tokens = read_tokens(scheme, strong=strong)
    hatched = marks._blend(tokens.colour("selection_unfocused"), tokens.colour("faint"), 0.25)
    assert contrast(tokens.text, hatched.name()) >= 4.5
