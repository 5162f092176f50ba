"""Clones of ours that git can read no more: what is said of them, and the ways out."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import Cancelled, Declined
from app.git.failures import GitFailed
from app.git.outcomes import FreshClone, SwitchKind
from app.git.parts import remove_tree
from app.git.scanning import holds_clone
from app.library import Library
from app.repositories.links import parse_repository_link
from tests.git_servers import CodeHosts, Source, git
from tests.unprivileged import without_privileges

CHAT_DEV = parse_repository_link("https://github.com/OpenBMB/ChatDev")
MACNET = parse_repository_link("https://github.com/OpenBMB/ChatDev/tree/macnet")
Damage = Callable[[Path], None]


def quiet(done: int, total: int) -> None:
    """Hear how far it is."""


def never() -> bool:
    return False


@pytest.fixture
def clone(code_hosts: CodeHosts, library: Library, tmp_path: Path) -> FreshClone:
    code_hosts.make_repository("OpenBMB", "ChatDev", {"README.md": "one\n"}).branch("macnet")
    return library.clones.clone(CHAT_DEV, tmp_path / "code", quiet, never)


@pytest.mark.skipif(os.name == "nt", reason="no folder of Windows is called so")
def test_no_repository_around_a_clone_is_taken_for_it_where_a_path_holds_what_parts_lists_of_paths(
    code_hosts: CodeHosts, library: Library, tmp_path: Path
) -> None:
    around = tmp_path / f"a{os.pathsep}b"
    git(tmp_path, "clone", "--quiet", str(code_hosts.make_repository("OpenBMB", "ChatDev").path), str(around))
    clone = library.clones.clone(CHAT_DEV, around / "code", quiet, never)
    assert library.clones.look(clone).state == clone.state
    lose_head(clone.path / ".git")
    for use in (library.clones.look, lambda clone: library.clones.update(clone, quiet, never)):
        with pytest.raises(GitFailed, match="no git repository"):
            use(clone)


def lose_head(folder: Path) -> None:
    (folder / "HEAD").unlink()


def spoil_head(folder: Path) -> None:
    (folder / "HEAD").write_text("nonsense")


def lose_objects(folder: Path) -> None:
    remove_tree(folder / "objects")


def empty_objects(folder: Path) -> None:
    remove_tree(folder / "objects")
    (folder / "objects").mkdir()


def cut_pack(folder: Path) -> None:
    [pack] = (folder / "objects" / "pack").glob("*.pack")
    pack.chmod(0o644)
    pack.write_bytes(pack.read_bytes()[:40])


def spoil_index(folder: Path) -> None:
    (folder / "index").write_text("nonsense")


def spoil_branch(folder: Path) -> None:
    (folder / "refs" / "heads" / "main").write_text("")


def put_pipe(folder: Path) -> None:
    (folder / "HEAD").unlink()
    if hasattr(os, "mkfifo"):  # else it is only gone
        os.mkfifo(folder / "HEAD")


DAMAGES = [lose_head, put_pipe, spoil_head, lose_objects, empty_objects, cut_pack, spoil_index, spoil_branch]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_clone_of_ours_says_so_and_goes_to_the_bin(
    clone: FreshClone, library: Library, damage: Damage, own_git: Path
) -> None:
    damage(clone.path / ".git")
    said = "no git repository any more|damaged"
    with pytest.raises(GitFailed, match=said):  # never nothing: what cannot be read may be somebody's work
        library.clones.find_work(clone)
    library.clones.scan([clone.path.parent], quiet, never)
    [kept] = library.clones.all()
    assert not kept.missing
    with pytest.raises(Declined, match="cloned already") as refused:
        library.clones.clone(CHAT_DEV, clone.path.parent, quiet, never)
    assert refused.value.remedy == "Update that one, or remove it first."
    assert library.clones.remove(kept)
    assert (own_git.parent / "home" / "data" / "Trash" / "files" / "ChatDev" / "README.md").exists()
    assert library.clones.clone(CHAT_DEV, clone.path.parent, quiet, never).path == clone.path


@pytest.mark.parametrize("damage", [lose_head, spoil_head, lose_objects, spoil_index])
def test_an_update_and_a_switch_say_what_to_do(clone: FreshClone, library: Library, damage: Damage) -> None:
    damage(clone.path / ".git")
    said = r"no git repository any more|damaged"
    with pytest.raises(GitFailed, match=said) as caught:
        library.clones.update(clone, quiet, never)
    with pytest.raises(GitFailed, match=said) as caught_too:
        library.clones.switch(clone, MACNET, quiet, never)
    assert caught.value.remedy == caught_too.value.remedy == "Remove it, and clone it again."


@pytest.mark.parametrize("damage", [empty_objects, cut_pack, spoil_branch])
def test_a_switch_where_objects_are_damaged(clone: FreshClone, library: Library, damage: Damage) -> None:
    damage(clone.path / ".git")
    if damage is spoil_branch:  # what is damaged is left behind
        assert library.clones.switch(clone, MACNET, quiet, never).kind is SwitchKind.SWITCHED
        return
    with pytest.raises(GitFailed, match="its folder is damaged"):
        library.clones.switch(clone, MACNET, quiet, never)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("name", [".git/index", ".git/packed-refs", ".git/info/exclude", ".gitignore"])
def test_nobody_is_waited_for_to_write_into_a_pipe(clone: FreshClone, library: Library, name: str) -> None:
    (clone.path / name).parent.mkdir(exist_ok=True)
    (clone.path / name).unlink(missing_ok=True)
    os.mkfifo(clone.path / name)
    for use in (
        library.clones.look,
        library.clones.find_work,
        lambda clone: library.clones.update(clone, quiet, never),
    ):
        with pytest.raises(GitFailed, match=f"its folder is damaged, as {name} is no file") as caught:
            use(clone)
    assert caught.value.remedy == "Remove it, and clone it again."


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_map_of_names_is_not_read(clone: FreshClone, library: Library) -> None:
    os.mkfifo(clone.path / "pipe")
    git(clone.path, "config", "mailmap.file", str(clone.path / "pipe"))
    assert library.clones.look(clone).state.changed == 0  # which is no file for git


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_what_waits_all_the_same_is_cancelled(clone: FreshClone, library: Library) -> None:
    (clone.path / "folder").mkdir()
    os.mkfifo(clone.path / "folder" / ".gitignore")
    began = time.monotonic()
    for use in (library.clones.look, library.clones.find_work):
        with pytest.raises(Cancelled):
            use(clone, lambda: time.monotonic() > began + 1)


def test_a_scan_says_why_a_damaged_one_cannot_be_read(clone: FreshClone, library: Library) -> None:
    lose_head(clone.path / ".git")
    outcome = library.clones.scan([clone.path.parent], quiet, never)
    [(unread, error)] = outcome.unread
    assert (unread.path, outcome.missing, outcome.known) == (clone.path, (), 1)
    assert "no git repository any more" in str(error)


def lose_git(folder: Path) -> None:
    remove_tree(folder)


def empty_git(folder: Path) -> None:
    remove_tree(folder)
    folder.mkdir()


def lead_nowhere(folder: Path) -> None:
    remove_tree(folder)
    folder.write_text("gitdir: /nowhere/at/all\n")


@pytest.mark.parametrize("damage", [lose_git, empty_git, lead_nowhere])
def test_a_folder_that_holds_no_clone_any_more_is_left_and_another_is_made(
    clone: FreshClone, library: Library, damage: Damage
) -> None:
    damage(clone.path / ".git")
    with pytest.raises(Declined, match=r"is not in .*ChatDev any more\. Clone it again"):
        library.clones.update(clone, quiet, never)
    assert not library.clones.find_work(clone)
    assert library.clones.look(clone).missing
    again = library.clones.clone(CHAT_DEV, clone.path.parent, quiet, never)
    assert again.path.name == "OpenBMB-ChatDev"
    assert [each.path for each in library.clones.all()] == [again.path]
    assert (clone.path / "README.md").exists()


def test_one_that_lost_its_mark_is_left_and_the_way_out_is_said(clone: FreshClone, library: Library) -> None:
    (clone.path / ".git" / "config").write_text("")
    with pytest.raises(Declined, match=r"remove it from the list and clone it again\.$"):
        library.clones.update(clone, quiet, never)
    assert not library.clones.remove(clone)
    assert (clone.path / "README.md").exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_one_that_may_not_be_looked_at_is_not_taken_for_gone() -> None:
    with tempfile.TemporaryDirectory() as folder:  # the one of the tests is closed to others from above
        place = Path(folder) / "ChatDev" / ".git"
        place.mkdir(parents=True)
        Path(folder).chmod(0o755)
        assert not holds_clone(place.parent)
        for closed in (place, place.parent):
            closed.chmod(0)
            with without_privileges():
                assert holds_clone(place.parent)
            closed.chmod(0o755)


def test_one_that_is_taken_away_meanwhile_is_said_to_be_gone(
    clone: FreshClone, library: Library, code_hosts: CodeHosts
) -> None:
    Source(code_hosts.root / "github.com" / "OpenBMB" / "ChatDev").commit({"new.py": ""})

    def take_away(done: int, total: int) -> None:
        if clone.path.exists():
            remove_tree(clone.path)

    with pytest.raises(Declined, match=r"is not in .*ChatDev any more\. Clone it again"):
        library.clones.update(clone, take_away, never)


def test_one_that_fetches_from_nowhere_says_so(clone: FreshClone, library: Library) -> None:
    git(clone.path, "remote", "remove", "origin")
    with pytest.raises(GitFailed, match="its settings name nothing to fetch any more"):
        library.clones.update(clone, quiet, never)
