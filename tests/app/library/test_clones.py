"""Clones of the library: made, looked at, updated, removed, with the real git from hosts on this computer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.changes import Touched
from app.code import Clone
from app.errors import Declined
from app.git.outcomes import FreshClone
from app.library import Library
from app.repositories.links import parse_repository_link
from tests.git_servers import CodeHosts

CHAT_DEV = parse_repository_link("https://github.com/OpenBMB/ChatDev")


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    with Library.open(library_file) as library:
        yield library


@pytest.fixture
def make_clone(library: Library, tmp_path: Path) -> Callable[..., FreshClone]:
    def make(address: str = "https://github.com/OpenBMB/ChatDev") -> FreshClone:
        link = parse_repository_link(address)
        return library.clones.clone(link, tmp_path / "code", lambda done, total: None, lambda: False)

    return make


def as_kept(clone: Clone) -> Clone:
    return Clone(**{name: getattr(clone, name) for name in Clone.field_names})


def test_a_clone_is_kept_and_told(
    code_hosts: CodeHosts, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    told: list[Touched] = []
    library.subscribe(told.append)
    made = make_clone()
    assert (made.made, made.state.commit, made.state.branch) == (True, source.head, "main")
    assert library.clones.all() == (as_kept(made),)
    assert library.clones.of(CHAT_DEV.repository) == as_kept(made)
    assert [set(touched.columns) for touched in told] == [{"clones"}]


def test_a_second_clone_is_refused_in_words(code_hosts: CodeHosts, make_clone: Callable[..., FreshClone]) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    made = make_clone()
    with pytest.raises(Declined, match="cloned already") as caught:
        make_clone("https://github.com/openbmb/chatdev.git")
    assert str(made.path) in caught.value.what


def test_a_look_keeps_what_it_sees(
    code_hosts: CodeHosts, library: Library, make_clone: Callable[..., FreshClone]
) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    made = make_clone()
    (made.path / "new.txt").write_text("new")
    seen = library.clones.look(made)
    assert seen.state.changed == 1
    assert library.clones.of(CHAT_DEV.repository) == as_kept(seen)


def test_a_folder_that_is_gone_is_missing_and_may_be_cloned_anew(
    code_hosts: CodeHosts, library: Library, make_clone: Callable[..., FreshClone], tmp_path: Path
) -> None:
    code_hosts.make_repository("OpenBMB", "ChatDev")
    made = make_clone()
    made.path.rename(tmp_path / "elsewhere")
    assert library.clones.look(made).missing
    again = make_clone()
    assert library.clones.all() == (as_kept(again),)
