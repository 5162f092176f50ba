"""``code clone``, ``update``, ``status``, ``switch`` and ``scan``, with the real git from hosts on this computer."""

from __future__ import annotations

import json
import shutil
import sys
import time
from pathlib import Path

import pytest

from app.git.code_settings import CodeSettings
from app.settings import Settings
from tests.app.cli.conftest import CHAT_DEV
from tests.git_servers import git

pytestmark = pytest.mark.usefixtures("sample")


def test_clone_at_the_branch_of_the_paper(run, hosts, home, find_id):
    done = run("code", "clone", find_id("tree/puppeteer"))
    folder = home / "code" / "ChatDev"
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [
        f"Cloned {CHAT_DEV} (puppeteer) into {folder}",
        "Papers name macnet of it, to which refshelf code switch leads.",
    ]
    assert (folder / "puppeteer.py").exists()
    (line,) = [line for line in run("code", "list").out.splitlines() if CHAT_DEV in line]
    assert line.endswith(f"{folder} (puppeteer)")
    assert len(json.loads(run("code", "list", "cloned:yes", "--json").out)) == 1
    again = run("code", "clone", "ChatDev")
    assert (again.code, "is cloned already" in again.err) == (1, True)


def test_what_was_cloned_by_the_number_of_a_paper_goes_on_by_it(run, hosts, home):
    run("code", "clone", "3")
    assert run("code", "status", "3").out.splitlines()[1].startswith(CHAT_DEV)
    assert run("code", "update", "3").out == f"{CHAT_DEV}: main is up to date\n"
    done = run("code", "remove", "3")
    assert (done.code, done.err) == (0, "")
    assert not (home / "code" / "ChatDev").exists()
    assert run("code", "update", "3").err.startswith(f"refshelf: {CHAT_DEV} is not cloned. ")
    assert "The library has no paper 99. " in run("code", "update", "99").err


def test_clone_elsewhere_and_at_another_branch(run, hosts, tmp_path):
    found = json.loads(run("code", "clone", "3", "--folder", str(tmp_path / "src"), "--ref", "macnet", "--json").out)
    assert (found["path"], found["branch"], found["missing_ref"]) == (str(tmp_path / "src" / "ChatDev"), "macnet", None)
    assert (found["repository"], found["made"], found["ahead"], found["behind"]) == (CHAT_DEV, True, 0, 0)
    assert (found["taken_over"], found["held"]) == (False, False)


def test_work_in_a_clone_that_is_taken_over_is_said_to_keep_it(run, hosts, home):
    run("code", "clone", "ChatDev")
    folder = home / "code" / "ChatDev"
    git(folder, "config", "--unset", "refshelf.made")
    assert run("code", "remove", "ChatDev").out.startswith("Forgot")
    git(folder, "config", "refshelf.made", "true")
    (folder / "macnet.py").write_text("mine")
    said = run("code", "clone", "ChatDev", "--ref", "macnet").out.splitlines()
    assert said == [
        f"Took over the clone of {CHAT_DEV} (main) that is in {folder} already.",
        "main stays checked out, since work of yours would be written over or lost from sight.",
        "Papers name macnet and puppeteer of it, to which refshelf code switch leads.",
    ]


def test_an_empty_repository(run, hosts):
    hosts.make_repository("OpenBMB", "AgentVerse", {})
    done = run("code", "clone", "AgentVerse", "--ref", "dev")
    assert (done.code, done.out.splitlines()[1:]) == (0, ["It is empty: its host has no commit of it yet."])
    assert "  no commit yet  " in run("code", "status").out
    assert run("code", "update", "AgentVerse").out == "github.com/OpenBMB/AgentVerse: it has no commit yet\n"


def test_clone_says_what_is_not_there_any_more(run, hosts, home):
    done = run("code", "clone", "3", "--ref", "gone")
    assert done.out.splitlines() == [
        f"Cloned {CHAT_DEV} (main) into {home / 'code' / 'ChatDev'}",
        "It has no gone any more; main is checked out.",
        "Papers name macnet and puppeteer of it, to which refshelf code switch leads.",
    ]


@pytest.mark.parametrize("named", ["tree/v1.0", "tree/v1.0/src", "tree/feature/x", "commit/{head}", "tree/HEAD"])
def test_what_was_just_cloned_is_nothing_to_switch_to(run, hosts, source, named):
    source.tag("v1.0")
    source.branch("feature/x")
    run("code", "link", "5", f"https://{CHAT_DEV}/{named.format(head=source.head[:8])}")
    said = run("code", "clone", "5").out.splitlines()
    assert said[1:] == ["Papers name macnet and puppeteer of it, to which refshelf code switch leads."]


def test_a_clone_that_fails_says_why_and_leaves_nothing(run, hosts, home, tmp_path):
    done = run("code", "clone", "ChatEval")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith("refshelf: github.com/chanchimin/ChatEval could not be cloned: ")
    assert list((home / "code").iterdir()) == []
    (tmp_path / "file").write_text("")
    assert "is not a folder" in run("code", "clone", "3", "--folder", str(tmp_path / "file")).err
    run("code", "link", "5", "https://chatdev.ai")
    assert "Paper 5 has no code repository." in run("code", "clone", "5").err
    run("code", "link", "5", "https://zenodo.org/records/123")
    assert "is a deposit of files" in run("code", "clone", "5").err
    run("code", "link", "3", "https://github.com/OpenBMB/AgentVerse")
    done = run("code", "clone", "3")
    assert "Paper 3 links github.com/OpenBMB/ChatDev and github.com/OpenBMB/AgentVerse." in done.err


def test_without_git_each_says_so_and_the_rest_goes_on(run, hosts, tmp_path, monkeypatch):
    run("code", "clone", "3")
    monkeypatch.setenv("PATH", str(tmp_path))
    for argv in (["clone", "ChatEval"], ["update", "--all"], ["remove", "ChatDev"], ["status", "--look"]):
        done = run("code", *argv)
        assert (done.code, done.err.count("Git is not installed")) == (1, 1), argv
    assert CHAT_DEV in done.out
    assert len(run("code", "list").out.splitlines()) == 15
    assert run("code", "remove", "ChatDev", "--yes").code == 0


def test_status_follows_what_moves(run, hosts, home):
    run("code", "clone", "3")
    folder = home / "code" / "ChatDev"
    head, line = run("code", "status").out.splitlines()
    assert head.split() == ["repository", "branch", "commit", "date", "state", "folder"]
    assert line.split()[:2] == [CHAT_DEV, "main"]
    assert "  2026-03-01  up to date  " in line
    git(folder, "commit", "--quiet", "--allow-empty", "-m", "Mine")
    assert "  1 ahead  " in run("code", "status", "chatdev").out
    (folder / "README.md").write_text("Other")
    (folder / "new.py").write_text("")
    assert "  1 ahead, 2 files changed  " in run("code", "status", "--look").out
    git(folder, "checkout", "--quiet", "--detach")
    (found,) = json.loads(run("code", "status", "--json").out)
    assert (found["branch"], found["subject"], found["changed"], found["ahead"]) == (None, "Mine", 2, None)
    shutil.move(folder, home / "away")
    assert "  missing  " in run("code", "status").out
    assert run("code", "status", "ChatEval").err.startswith("refshelf: github.com/chanchimin/ChatEval is not cloned.")


def test_status_of_a_clone_by_its_folder(run, hosts, home, monkeypatch):
    run("code", "clone", "3")
    monkeypatch.chdir(home / "code" / "ChatDev")
    assert CHAT_DEV in run("code", "status", ".").out
    assert CHAT_DEV in run("code", "status", "../ChatDev").out
    assert run("code", "status", "..").err.startswith(f"refshelf: No clone is known in {home / 'code'}. ")


def test_update_goes_forward_and_never_over_what_is_local(run, hosts, source, home):
    run("code", "clone", "3")
    folder = home / "code" / "ChatDev"
    assert run("code", "update", "ChatDev").out == f"{CHAT_DEV}: main is up to date\n"
    for number in range(2):
        head = source.commit({"new.py": str(number)}, "Go on")
    done = run("code", "update", "--all")
    assert done == (0, f"{CHAT_DEV}: 2 commits, main is at {head[:7]} now\n", "")
    source.commit({"new.py": "theirs"}, "Once more")
    (folder / "new.py").write_text("mine")
    done = run("code", "update", "ChatDev")
    assert (done.code, "local changes" in done.out, (folder / "new.py").read_text()) == (0, True, "mine")
    git(folder, "commit", "--quiet", "--all", "-m", "Mine")
    (found,) = json.loads(run("code", "update", "ChatDev", "--json").out)
    assert (found["kind"], found["error"], found["clone"]["ahead"], found["clone"]["behind"]) == (
        "diverged",
        None,
        1,
        1,
    )
    git(folder, "checkout", "--quiet", "-b", "mine")
    assert "mine is a branch of your own" in run("code", "update", "ChatDev").out
    git(folder, "checkout", "--quiet", "--detach")
    assert "no branch is checked out" in run("code", "update", "ChatDev").out


def test_an_update_that_fails_keeps_no_other_waiting(run, hosts, home):
    hosts.make_repository("OpenBMB", "AgentVerse")
    run("code", "clone", "ChatDev")
    run("code", "clone", "AgentVerse")
    shutil.rmtree(hosts.root / "github.com" / "OpenBMB" / "AgentVerse")
    done = run("code", "update", "--all")
    assert (done.code, done.out) == (1, f"{CHAT_DEV}: main is up to date\n")
    assert "AgentVerse could not be updated: " in done.err
    assert done.err.endswith("refshelf: 1 of 2 could not be updated.\n")
    found = json.loads(run("code", "update", "AgentVerse", "ChatDev", "--json").out)
    assert [(each["kind"], each["error"] is None) for each in found] == [(None, False), ("current", True)]


def test_one_that_is_named_twice_is_one_that_fails(run, hosts):
    run("code", "clone", "ChatDev")
    hosts.status = 500
    done = run("code", "update", "ChatDev", "OpenBMB/ChatDev")
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"refshelf: {CHAT_DEV} could not be updated: ")


# The clones that a person has


@pytest.fixture
def own(tmp_path, hosts):
    git(tmp_path, "clone", "--quiet", f"https://{CHAT_DEV}", "src/mine")
    git(tmp_path, "init", "--quiet", "--bare", "src/bare")
    git(tmp_path, "init", "--quiet", "src/other")
    return tmp_path / "src"


def test_scan_links_what_is_there_and_leaves_it_alone(run, own):
    done = run("code", "scan", str(own))
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines() == [
        f"Linked  {CHAT_DEV}  {own / 'mine'}",
        "Looked at 4 folders: 1 new, 0 moved, 0 missing, 0 known before, 1 of repositories that no paper links.",
        "1 bare repository was left out.",
    ]
    assert (own / "mine" / "README.md").exists()
    assert "is your own and only looked at" in run("code", "update", "ChatDev").err
    assert run("code", "update", "--all").out == "Refshelf has cloned no repository yet.\n"
    assert (
        run("code", "remove", "ChatDev").out == f"Forgot the clone of {CHAT_DEV} in {own / 'mine'}; the folder stays.\n"
    )
    assert (own / "mine" / "README.md").exists()


def test_a_clone_that_the_person_has_is_cloned_no_second_time_unasked(run, own, tmp_path):
    run("code", "scan", str(own))
    done = run("code", "clone", "ChatDev")
    assert (done.code, done.err) == (
        1,
        f"refshelf: You have a clone of {CHAT_DEV} in {own / 'mine'}. Name a --folder for another one.\n",
    )
    assert run("code", "clone", "ChatDev", "--folder", str(tmp_path / "more")).code == 0
    assert {each["made"] for each in json.loads(run("code", "status", "--json").out)} == {True, False}


def test_scan_of_the_folders_that_are_watched(run, own):
    done = run("code", "scan")
    assert (done.code, "No folder is watched for clones." in done.err) == (1, True)
    assert run("code", "scan", str(own), "--watch").code == 0
    assert CodeSettings(Settings()).watched_folders == (own,)
    shutil.move(own / "mine", own / "elsewhere" / "mine")
    assert f"Moved   {CHAT_DEV}  {own / 'elsewhere' / 'mine'}" in run("code", "scan").out
    shutil.rmtree(own / "elsewhere")
    found = json.loads(run("code", "scan", "--json").out)
    assert ([each["path"] for each in found["missing"]], found["known"]) == ([str(own / "elsewhere" / "mine")], 0)
    assert "There is no folder" in run("code", "scan", str(own / "none")).err


def test_folders_as_shells_hand_them_on(run, own, monkeypatch):
    home = Path.home()
    shutil.move(own, home / "src")
    found = f"Linked  {CHAT_DEV}  {home / 'src' / 'mine'}"
    assert found in run("code", "scan", "~/src").out
    run("code", "remove", "ChatDev")
    monkeypatch.chdir(home / "src")
    assert found in run("code", "scan", ".").out
    assert f" into {home / 'src' / 'ChatDev'}\n" in run("code", "clone", "ChatDev", "--folder", ".").out
    assert "“~no-one:here/src” is not the name of a folder." in run("code", "scan", "~no-one:here/src").err
    for argv in (["scan", ""], ["clone", "ChatDev", "--folder", ""]):
        assert run("code", *argv).err == "refshelf: It names no folder. Choose one.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="programs of Windows are no scripts")
@pytest.mark.usefixtures("hosts")
@pytest.mark.parametrize("what", ["editor", "terminal"])
def test_open_a_clone(run, home, tmp_path, what):
    program, seen = tmp_path / what, tmp_path / "seen"
    program.write_text(f'#!/bin/sh\necho "$PWD" "$@" > {seen}.new && mv {seen}.new {seen}\n')
    program.chmod(0o755)
    setattr(CodeSettings(Settings()), what, str(program))
    assert "is not cloned" in run("code", "open", "3", f"--{what}").err
    run("code", "clone", "3")
    folder = home / "code" / "ChatDev"
    assert run("code", "open", "3", f"--{what}").out == f"Opened {folder}\n"
    for _ in range(500):
        if seen.exists():
            break
        time.sleep(0.02)
    assert seen.read_text().split() == [str(folder)] * (2 if what == "editor" else 1)


@pytest.mark.skipif(sys.platform == "win32", reason="programs of Windows are no scripts")
@pytest.mark.usefixtures("hosts")
@pytest.mark.parametrize("what", ["editor", "terminal"])
def test_a_program_that_does_not_come_is_said(run, tmp_path, what):
    program = tmp_path / what
    program.write_text("#!/bin/sh\nsleep 0.3\nexit 4\n")
    program.chmod(0o755)
    setattr(CodeSettings(Settings()), what, str(program))
    run("code", "clone", "3")
    done = run("code", "open", "3", f"--{what}")
    said = f"refshelf: {program} ended at once with an error (4). Choose another program in the settings.\n"
    assert (done.code, done.out, done.err) == (1, "", said)


def test_switch_to_what_another_paper_names(run, hosts, source, home, find_id):
    run("code", "clone", find_id("tree/puppeteer"))
    done = run("code", "switch", find_id("tree/macnet"))
    assert (done.code, done.out) == (0, f"{CHAT_DEV} is at macnet now.\n")
    assert (home / "code" / "ChatDev" / "macnet.py").exists()
    assert run("code", "switch", "ChatDev", "--ref", "macnet").out == f"{CHAT_DEV} is at macnet already.\n"
    done = run("code", "switch", "ChatDev", "--ref", "gone")
    assert (done.code, done.err) == (1, f"refshelf: {CHAT_DEV} has no gone any more; macnet stays checked out.\n")
    assert run("code", "switch", "ChatDev", "--ref", source.head).out == f"{CHAT_DEV} is at {source.head[:7]} now.\n"
    assert run("code", "switch", "ChatDev", "--ref", "macnet").code == 0
    (home / "code" / "ChatDev" / "puppeteer.py").write_text("mine")
    done = run("code", "switch", "ChatDev", "--ref", "puppeteer")
    assert done.err == "refshelf: Local changes of puppeteer.py would be written over; macnet stays checked out.\n"
    found = json.loads(run("code", "switch", "ChatDev", "--ref", "puppeteer", "--json").out)
    assert (found["kind"], found["files"], found["clone"]["branch"]) == ("in the way", ["puppeteer.py"], "macnet")
    git(home / "code" / "ChatDev", "checkout", "--quiet", "--detach")
    git(home / "code" / "ChatDev", "commit", "--quiet", "--allow-empty", "--message", "Mine")
    assert "has commits that are on no branch" in run("code", "switch", "ChatDev").err


def test_switch_needs_a_clone(run):
    done = run("code", "switch", "ChatDev")
    said = "github.com/OpenBMB/ChatDev is not cloned. refshelf code clone github.com/OpenBMB/ChatDev clones it."
    assert (done.code, said in done.err) == (1, True)
