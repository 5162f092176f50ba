"""Texts folded for comparing: spelling, marks, scripts and LaTeX no longer matter."""

import pytest

from app.search_query import normalise


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("", ""),
        ("  Tool   Learning\n", "tool learning"),
        ("Multi-Agent, Cross—Team: A Survey!", "multi agent cross team a survey"),
        ("co\u2010operate re\u2011use x\u2212y", "co operate re use x y"),
        (r"G{\"o}del's \textbf{Proof} of $f(x)$", "godel s proof of f x"),
        ("Gödel Ångström Čech", "godel angstrom cech"),
        ("Ørsted Łukasz Đorđe ßtraße Æther œuvre Þór ı", "orsted lukasz dorde sstrasse aether oeuvre thor i"),
        ("ｆｕｌｌ ﬁt ② x²", "full fit 2 x2"),
        ("soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth"),
        ("x\u0304 and o\u0328", "x and o"),
        ("Ελλάδα Ὀδυσσεύς", "ελλαδα οδυσσευσ"),
        ("Ещё йод", "ещё йод"),
        ("大模型 and 学習する", "大 模 型 and 学 習 す る"),
        ("데이터", "데 이 터"),
        ("が ガ", "が ガ"),
        ("हिन्दी", "हिन्दी"),
        ("∞-categories 😀x", "∞ categories 😀 x"),
        ("naïve\u00a0“quoted” · dot", "naive quoted dot"),
        ("İstanbul", "istanbul"),
    ],
)
def test_a_text_is_folded_to_what_a_search_compares(text: str, normal: str):
    assert normalise(text) == normal


def test_two_spellings_of_one_title_are_one():
    ours = r"From $f(x)$ and $g(x)$ to $f(g(x))$: {LLMs} Learn New Skills in {RL}"
    theirs = "From f(x) and g(x) to f(g(x)): LLMs learn new skills in RL."
    assert normalise(ours) == normalise(theirs)
