"""Steps with links: only those that somebody takes are there."""

from __future__ import annotations

import pytest

from app.code import Repository, RepositoryLink
from app.values import Url
from ui.code.links.link_steps import LinkStep, LinkSteps

LINK = RepositoryLink(Repository("github.com", "a", "b"), Url("https://github.com/a/b"))


def test_a_step_is_there_once_it_was_given():
    taken: list[RepositoryLink] = []
    steps = LinkSteps()
    assert LinkStep.CLONE not in steps
    steps.give(LinkStep.CLONE, taken.append)
    assert LinkStep.CLONE in steps
    assert LinkStep.UPDATE not in steps
    steps.take(LinkStep.CLONE, LINK)
    assert taken == [LINK]


def test_a_step_that_nobody_takes_cannot_be_taken():
    with pytest.raises(KeyError):
        LinkSteps().take(LinkStep.CLONE, LINK)
