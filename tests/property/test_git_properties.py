"""Laws of what is read from git, and of the names of folders, whatever is in them."""

from __future__ import annotations

import re

from hypothesis import example, given
from hypothesis import strategies as st

from app.code import Repository, RepositoryLink
from app.git.addresses import can_clone, clone_address, folder_names
from app.git.cloning import find_clashing
from app.git.failures import read_failure
from app.git.progress import WHOLE, ProgressReader
from app.git.states import parse_status
from app.git.wanted import find_candidates
from app.values import Url

texts = st.text(max_size=60)
names = st.one_of(texts, st.sampled_from(["con", "..", "a/../b", "-x", "NUL.txt", ".git", "a.git.git", "x" * 300]))
repositories = st.builds(Repository, names, names, names)


@given(repositories)
@example(Repository("github.com", "a", "con.git"))
@example(Repository("github.com", "a", ".con"))
def test_a_folder_is_one_part_of_a_path_on_every_system(repository: Repository) -> None:
    for name in folder_names(repository):
        assert re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9._-]{0,79}", name)
        assert not name.endswith(".")
        assert not re.match(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)", name, re.IGNORECASE)
        assert folder_names(Repository("", "", name))[0] == name


@given(repositories)
@example(Repository("github.com", "a", "../"))
def test_an_address_is_https_and_of_the_host(repository: Repository) -> None:
    if can_clone(repository):
        address = clone_address(repository)
        assert address.startswith(f"https://{repository.host}/")
        assert re.fullmatch(r"https://[a-z0-9.-]+/[A-Za-z0-9._~%/-]+", address)
        assert "/../" not in address


@given(st.lists(st.sampled_from("# 1 2 u ? ! branch.oid branch.ab +1 -2 x \0".split(" ")) | texts).map("".join))
def test_any_status_is_read(said: str) -> None:
    status = parse_status(said)
    assert (status.ahead is None) == (status.behind is None)


@given(st.lists(texts | st.from_regex(r"(remote: )?Receiving objects: [0-9]{1,4}% \([0-9]{1,9}/1\), [0-9.]{1,9} MiB")))
def test_progress_stays_within_the_whole_and_never_goes_back(lines: list[str]) -> None:
    said: list[int] = [0]
    reader = ProgressReader(lambda done, total: said.append(done))
    for line in lines:
        reader(line)
    assert said == sorted(said)
    assert said[-1] <= WHOLE


@given(texts, texts)
def test_candidates_end_with_what_the_link_says(ref: str, path: str) -> None:
    link = RepositoryLink(Repository("github.com", "a", "b"), Url("https://github.com/a/b"), ref, path)
    found = find_candidates(link)
    assert all(name and name.isprintable() for name in found)
    assert (ref in found) == (bool(ref) and ref.isprintable())


@given(st.text())
def test_any_words_are_an_error_that_can_be_shown(words: str) -> None:
    failure = read_failure(words)
    assert failure.what
    assert all(line.isprintable() for line in failure.words.split("\n"))


@given(st.lists(texts))
def test_what_clashes_is_among_what_there_is(paths: list[str]) -> None:
    clashing = find_clashing(paths)
    assert set(clashing) <= set(paths)
    assert len(clashing) != 1
