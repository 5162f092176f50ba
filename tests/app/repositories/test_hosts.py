"""Links to repositories of which nobody wrote one."""

from __future__ import annotations

import pytest

from app.code import RepositoryLink
from app.repositories.hosts import link_to
from app.repositories.links import parse_repository_link
from app.values import Url


@pytest.mark.parametrize(
    "url",
    [
        "https://github.com/OpenBMB/ChatDev",
        "https://gitlab.com/group/sub/name",
        "https://gitlab.example.org/group/name",
        "https://gitea.example.org/owner/name",
        "https://zenodo.org/records/1234",
        "https://git.example.org/group/sub/name.git",
    ],
)
def test_a_link_that_nobody_wrote_is_one_to_the_whole_of_a_repository(url: str) -> None:
    repository = parse_repository_link(url).repository
    assert link_to(repository) == RepositoryLink(repository, Url(url))
    assert parse_repository_link(link_to(repository).url) == link_to(repository)
