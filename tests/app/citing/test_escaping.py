from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.citing.escaping import balance, escape
from app.latex import to_readable

PLAIN = st.sampled_from([*"aBC $_^~&%#/.:1é{}", "https://a.b/c_d~"])
LATEX = st.sampled_from([
    *"aB &$_~%1 ", r"\url{a_b}", r"\emph{x}", r"\{", r"\}", "$x_1$", r"\alpha ", r"{\"u}", "H_{2}O", r"\href{x_y}{z}"
])  # fmt: skip


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("Plain words", "Plain words"),
        ("Q&A at 100% for #1 in snake_case", r"Q\&A at 100\% for \#1 in snake\_case"),
        (r"Q\&A at 54.9\%", r"Q\&A at 54.9\%"),
        ("costs $5", r"costs \$5"),
        ("from $5 to $10", r"from \$5 to \$10"),
        ("$f(x_1)$ holds", "$f(x_1)$ holds"),
        ("2^10 or 2^{10}", r"2\^{}10 or 2\textsuperscript{10}"),
        ("H_{2}O", r"H\textsubscript{2}O"),
        ("~10 ms", r"\textasciitilde{}10 ms"),
        ("Fig.~3", "Fig.~3"),
        ("a } b { c", r"a \textbraceright{} b \textbraceleft{} c"),
        ("$x^{2$", r"$x^\lbrace{}2$"),
        (r"a \} b \{ c", r"a \textbraceright{} b \textbraceleft{} c"),
        (r"\{1, 2\}", r"\{1, 2\}"),
        ("ends in \\", r"ends in \textbackslash{}"),
        (r"\url{https://a.b/c_d%20e}", r"\url{https://a.b/c_d%20e}"),
        (r"\url of nothing_much", r"\url of nothing\_much"),
        ("see https://a.b/c_d~e#f", r"see https://a.b/c\_d\textasciitilde{}e\#f"),
        (" two \n lines\t", "two lines"),
        ("Erdős and 王军", "Erdős and 王军"),
    ],
)
def test_escape(text: str, escaped: str) -> None:
    assert escape(text) == escaped


@given(st.lists(PLAIN, max_size=12).map("".join) | st.lists(LATEX, max_size=12).map("".join))
def test_what_is_escaped_reads_as_before_and_has_its_braces_in_balance(text: str) -> None:
    escaped = escape(text)
    depth = 0
    for char in escaped:
        depth += (char == "{") - (char == "}")
        assert depth >= 0
    assert depth == 0
    assert to_readable(escaped).split() == to_readable(" ".join(text.split())).split()


@given(st.text(alphabet=r"{}\$ _a", max_size=40))
def test_braces_are_in_balance_whatever_is_torn(text: str) -> None:
    escaped = escape(text)
    assert escaped.count("{") == escaped.count("}")


def test_groups_too_deep_for_prose_are_signs() -> None:
    deep = "{" * 50 + "}" * 50
    assert escape(deep) == deep.replace("{", r"\textbraceleft{]").replace("}", r"\textbraceright{}").replace("]", "}")


def test_an_address_keeps_bibtex_in_balance() -> None:
    assert balance("10.1000/a{b}c_d") == "10.1000/a%7Bb%7Dc_d"
