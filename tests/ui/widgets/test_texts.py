"""Texts in places that are narrower than they are."""

from __future__ import annotations

from ui.widgets.texts import let_names_break


def test_long_names_may_go_on_in_another_line():
    said = let_names_break("branch feature/a_b, folder " + "x" * 40)
    assert said.replace("\u200b", "") == "branch feature/a_b, folder " + "x" * 40
    assert said.startswith("branch feature/\u200ba_\u200bb, folder xxxx")
    assert max(map(len, said.replace("\u200b", " ").split())) <= 16
    assert let_names_break("Code, branch puppeteer") == "Code, branch puppeteer"
