"""Whether a link names something else than what is checked out."""

from __future__ import annotations

import pytest

from app.code import CloneState, Repository, RepositoryLink
from app.git.wanted import wants_other
from app.values import Url

COMMIT = "3f2a91c" + "0" * 33


@pytest.mark.parametrize(
    ("ref", "path", "branch", "other"),
    [
        (None, None, "macnet", False),
        ("HEAD", None, "macnet", False),
        ("macnet", None, "macnet", False),
        ("macnet", "src/a.py", "macnet", False),
        ("feature", "x/src", "feature/x", False),
        ("fix%2312", None, "fix#12", False),
        ("macnet", None, "main", True),
        ("macnet", None, None, True),
        ("Macnet", None, "macnet", True),
        ("3F2A91C", None, None, False),
        ("3f2a", None, None, True),
        ("feedbee", None, None, True),
    ],
)
def test_what_is_wanted(ref: str | None, path: str | None, branch: str | None, other: bool) -> None:
    link = RepositoryLink(Repository("github.com", "a", "b"), Url("https://github.com/a/b"), ref, path)
    assert wants_other(link, CloneState(branch=branch, commit=COMMIT)) is other
