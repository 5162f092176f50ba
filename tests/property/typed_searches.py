"""What people, cats and other programs may type into a search."""

from __future__ import annotations

from hypothesis import strategies as st

from app.search_query.parse.fields import FIELDS

PIECES = [
    *("(", ")", '"', "“", "”", "-", "|", "*", ":", " ", "OR", "AND", "NOT", "<", ">=", "7d", "2023", "-2025", "\ud800"),
    *(
        "\0",
        "{",
        "$",
        "\\",
        "é",
        "学",
        "10.1/x",
        "2307.07924",
        "github.com/a/b",
        "%",
        "is:trashed",
        "none",
        "to-read",
        "latest",
    ),
    *("chatdev", "multi-agent", "tool learning", "qian", "cs.CL", "tsinghua", "latest"),
    *(f"{name}:" for name in FIELDS),
]
TYPED = st.text() | st.lists(st.sampled_from(PIECES), max_size=30).map("".join)
EXTREMES = (
    "(" * 10_000 + "a",
    '"' * 50_000,
    "-(a|" * 10_000,
    "(a OR -(b " * 10_000,
    "(has:note OR -(repo:x " * 1_000,
    "-(tag:a|" * 1_000,
    "x" * 50_000,
    "学" * 50_000,
    ("学" * 100 + " ") * 64,
    "year:" * 10_000,
    "a* " * 64,
    "\0\ud800",
)
