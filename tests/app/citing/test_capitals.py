from __future__ import annotations

import pytest

from app.citing.capitals import protect_capitals
from app.citing.escaping import escape_in_pieces


@pytest.mark.parametrize(
    ("title", "protected"),
    [
        ("ChatDev: Communicative Agents", "{ChatDev}: Communicative Agents"),
        ("From 1.5B LLMs to GPT 3.5", "From {1.5B} {LLMs} to {GPT} 3.5"),
        ("Tool Learning with Foundation Models", "Tool Learning with Foundation Models"),
        ("A Survey of GPT-4 and BERT-based Models", "A Survey of {GPT}-4 and {BERT}-based Models"),
        ("GPT's Limits: An iPhone Study in 3D", "{GPT's} Limits: An {iPhone} Study in {3D}"),
        ("Deep Q-Learning on Graphs", "Deep {Q}-Learning on Graphs"),
        ("Q-Learning Revisited", "Q-Learning Revisited"),
        ("Plan A with A Language Model", "Plan A with A Language Model"),
        ("Attention in Markov chains", "Attention in {Markov} chains"),
        ("Sampling: Markov chains at work", "Sampling: Markov chains at work"),
        ("Am I right", "Am {I} right"),
        ("LEARNING TO RANK WELL", "LEARNING TO RANK WELL"),
        ("BERT", "{BERT}"),
        ("{GPT} and $L_2$ Norms of GANs", "{GPT} and $L_2$ Norms of {GANs}"),
        (r"\emph{ChatDev} Explained", r"\emph{ChatDev} Explained"),
        ("Q&A Systems", r"Q\&{A} Systems"),
        ("大模型 LLM 综述", "大模型 {LLM} 综述"),
        ("", ""),
    ],
)  # fmt: skip
def test_capitals_are_held_where_a_style_would_lower_them(title: str, protected: str) -> None:
    assert protect_capitals(escape_in_pieces(title)) == protected
