"""A clone that several papers share is switched from the branch of one to that of another."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.errors import Cancelled, Declined
from app.frozen import replace
from app.git.failures import GitFailed
from app.git.outcomes import FreshClone, SwitchKind, SwitchOutcome
from app.library import Library
from app.repositories.links import parse_repository_link
from tests.git_servers import CodeHosts, Source, git

CHAT_DEV = "https://github.com/OpenBMB/ChatDev"
Switch = Callable[..., SwitchOutcome]


@pytest.fixture
def source(code_hosts: CodeHosts) -> Source:
    """A repository with three branches; macnet has another README."""
    source = code_hosts.make_repository("OpenBMB", "ChatDev", {"README.md": "one\n", "run.py": "1\n"})
    source.branch("macnet", {"README.md": "macnet\n"})
    source.branch("feature/x", {"x.py": ""})
    source.tag("v1")
    return source


@pytest.fixture
def library(library_file: Path) -> Iterator[Library]:
    with Library.open(library_file) as library:
        yield library


@pytest.fixture
def clone(source: Source, library: Library, tmp_path: Path) -> FreshClone:
    link = parse_repository_link(f"{CHAT_DEV}/tree/macnet")
    return library.clones.clone(link, tmp_path / "code", lambda done, total: None, lambda: False)


@pytest.fixture
def switch(library: Library, clone: FreshClone) -> Switch:
    def to(where: str, cancelled: Callable[[], bool] = lambda: False) -> SwitchOutcome:
        link = parse_repository_link(CHAT_DEV + where)
        return library.clones.switch(clone, link, lambda done, total: None, cancelled)

    return to


def test_it_is_switched_and_back(clone: FreshClone, switch: Switch, library: Library) -> None:
    there = switch("/tree/feature/x/sub/path")
    assert (there.kind, there.clone.state.branch, there.ref) == (SwitchKind.SWITCHED, "feature/x", "feature")
    assert git(clone.path, "rev-parse", "--abbrev-ref", "@{upstream}") == "origin/feature/x"
    known = library.clones.of(clone.repository)
    assert known is not None
    assert known.state == there.clone.state
    assert switch("/tree/feature/x").kind is SwitchKind.THERE
    assert (switch("/tree/macnet").kind, (clone.path / "README.md").read_text()) == (SwitchKind.SWITCHED, "macnet\n")


def test_a_branch_whose_name_is_a_folder_of_one_that_is_here(switch: Switch, source: Source) -> None:
    switch("/tree/feature/x")
    source.git("branch", "-D", "feature/x")
    source.branch("feature", {"f.py": ""})
    with pytest.raises(GitFailed, match="a branch with a shorter or longer name is in the way"):
        switch("/tree/feature")


def test_no_branch_is_the_default_one(clone: FreshClone, switch: Switch) -> None:
    outcome = switch("")
    assert (outcome.kind, outcome.clone.state.branch) == (SwitchKind.SWITCHED, "main")


def test_the_default_branch_where_one_of_the_persons_own_has_its_long_name(clone: FreshClone, switch: Switch) -> None:
    git(clone.path, "branch", "origin/main")
    there = switch("")
    assert (there.kind, there.clone.state.branch) == (SwitchKind.SWITCHED, "main")


def test_a_default_branch_of_another_name_by_now(clone: FreshClone, switch: Switch, source: Source) -> None:
    source.git("branch", "--move", "main", "trunk")
    git(clone.path, "fetch", "--quiet", "--prune")
    outcome = switch("")
    assert (outcome.kind, outcome.clone.state.branch) == (SwitchKind.SWITCHED, "trunk")


def test_a_tag_and_a_commit(clone: FreshClone, switch: Switch, source: Source) -> None:
    tagged = switch("/tree/v1")
    assert (tagged.kind, tagged.clone.state.branch, tagged.clone.state.commit) == (
        SwitchKind.SWITCHED,
        None,
        source.head,
    )
    assert switch(f"/tree/{source.head[:9]}").kind is SwitchKind.THERE
    assert switch("/tree/macnet").kind is SwitchKind.SWITCHED


def test_a_branch_that_came_later_is_fetched(clone: FreshClone, switch: Switch, source: Source) -> None:
    source.branch("later", {"l.py": ""})
    assert switch("/tree/later").clone.state.branch == "later"


def test_what_there_is_not_changes_nothing(clone: FreshClone, switch: Switch) -> None:
    outcome = switch("/tree/gone")
    assert (outcome.kind, outcome.clone.state.branch) == (SwitchKind.MISSING, "macnet")


def test_local_changes_come_along_where_they_can(clone: FreshClone, switch: Switch) -> None:
    (clone.path / "run.py").write_text("2\n")
    assert switch("").kind is SwitchKind.SWITCHED
    assert (clone.path / "run.py").read_text() == "2\n"


@pytest.mark.parametrize(("name", "to"), [("README.md", ""), ("x.py", "/tree/feature/x")])
def test_local_changes_are_never_written_over(clone: FreshClone, switch: Switch, name: str, to: str) -> None:
    (clone.path / name).write_text("mine\n")
    outcome = switch(to)
    assert (outcome.kind, outcome.files, outcome.clone.state.branch) == (SwitchKind.IN_THE_WAY, (name,), "macnet")
    assert (clone.path / name).read_text() == "mine\n"


def test_an_ignored_file_is_never_written_over(clone: FreshClone, switch: Switch) -> None:
    (clone.path / ".git" / "info").mkdir(exist_ok=True)
    (clone.path / ".git" / "info" / "exclude").write_text("x.py\n")
    (clone.path / "x.py").write_text("mine\n")
    assert switch("/tree/feature/x").kind is SwitchKind.IN_THE_WAY
    assert (clone.path / "x.py").read_text() == "mine\n"


def test_where_git_cannot_say_whether_commits_are_on_a_branch_nothing_is_switched(
    clone: FreshClone, switch: Switch
) -> None:
    git(clone.path, "checkout", "--quiet", "--detach")
    git(clone.path, "commit", "--quiet", "--allow-empty", "--message", "Mine")
    (clone.path / ".git" / "refs" / "heads" / "broken").write_text("1" * 40 + "\n")
    with pytest.raises(GitFailed):
        switch("")
    assert git(clone.path, "log", "-1", "--format=%s") == "Mine"


def test_commits_on_no_branch_are_not_left_behind(clone: FreshClone, switch: Switch) -> None:
    git(clone.path, "checkout", "--quiet", "--detach")
    git(clone.path, "commit", "--quiet", "--allow-empty", "--message", "Mine")
    assert switch("").kind is SwitchKind.UNSAVED


def test_one_that_was_found_or_is_gone_is_left_alone(
    clone: FreshClone, library: Library, tmp_path: Path, switch: Switch
) -> None:
    link = parse_repository_link(CHAT_DEV)
    other = replace(clone, path=tmp_path / "mine")
    with pytest.raises(Declined, match="your own"):
        library.clones.switch(other, link, lambda done, total: None, lambda: False)
    clone.path.rename(tmp_path / "elsewhere")
    with pytest.raises(Declined, match="not in"):
        switch("")


def test_a_failure_says_what_could_not_be_done(clone: FreshClone, switch: Switch, code_hosts: CodeHosts) -> None:
    code_hosts.status = 404
    with pytest.raises(GitFailed, match="ChatDev could not be switched to gone: there is no such repository"):
        switch("/tree/gone")
    with pytest.raises(Cancelled):
        switch("/tree/gone", lambda: True)


def test_a_commit_of_the_persons_own_stays_work_that_would_be_lost(
    clone: FreshClone, switch: Switch, library: Library
) -> None:
    git(clone.path, "commit", "--quiet", "--allow-empty", "--message", "Mine")
    own = git(clone.path, "rev-parse", "HEAD")
    assert switch(f"/tree/{own}").kind is SwitchKind.SWITCHED
    assert [each.partition(" ")[2] for each in library.clones.find_work(clone).commits] == ["Mine"]


def test_a_merge_that_was_begun_is_not_given_up(clone: FreshClone, switch: Switch) -> None:
    git(clone.path, "checkout", "--quiet", "-b", "mine")
    git(clone.path, "commit", "--quiet", "--allow-empty", "--message", "Mine")
    git(clone.path, "checkout", "--quiet", "macnet")
    git(clone.path, "merge", "--quiet", "--no-ff", "--no-commit", "mine")
    with pytest.raises(GitFailed, match="something that you began in it is not done yet, such as a merge"):
        switch("/tree/main")
    assert (clone.path / ".git" / "MERGE_HEAD").exists()


def test_a_branch_that_is_checked_out_elsewhere(clone: FreshClone, switch: Switch, tmp_path: Path) -> None:
    git(clone.path, "worktree", "add", "--quiet", str(tmp_path / "second"), "feature/x")
    with pytest.raises(GitFailed, match="another folder that works with the clone has that checked out"):
        switch("/tree/feature/x")


def test_a_branch_whose_name_is_the_beginning_of_another(clone: FreshClone, switch: Switch) -> None:
    git(clone.path, "branch", "--quiet", "feature")
    with pytest.raises(GitFailed, match="a branch with a shorter or longer name is in the way"):
        switch("/tree/feature/x")


def test_conflicts_are_said_as_such(clone: FreshClone, switch: Switch, library: Library, source: Source) -> None:
    (clone.path / "run.py").write_text("mine\n")
    git(clone.path, "stash", "--quiet")
    source.git("checkout", "--quiet", "macnet")
    source.commit({"run.py": "theirs\n"})
    git(clone.path, "pull", "--quiet")
    subprocess.run(["git", "stash", "pop"], cwd=clone.path, capture_output=True, check=False)
    source.commit({"new.py": ""})
    for gesture in (lambda: switch("/tree/main"), lambda: library.clones.update(clone, lambda *_: None, lambda: False)):
        with pytest.raises(GitFailed, match="files in it have conflicts that wait for you"):
            gesture()


def test_a_clone_without_its_remote_is_not_said_to_lack_what_the_host_has(clone: FreshClone, switch: Switch) -> None:
    git(clone.path, "remote", "rename", "origin", "upstream")
    with pytest.raises(GitFailed, match="its remote is not called origin any more"):
        switch("/tree/main")
    git(clone.path, "remote", "remove", "upstream")
    with pytest.raises(GitFailed, match="its settings name nothing to fetch any more"):
        switch("/tree/main")
