"""``code``: repositories of papers, their links, and their clones, with the real git from hosts on this computer."""

from __future__ import annotations

import io
import json
import os
import sys
import time
import webbrowser
from pathlib import Path

import pytest

CHAT_DEV = "github.com/OpenBMB/ChatDev"


@pytest.fixture(autouse=True)
def library(sample: Path) -> Path:
    return sample


# Repositories and links


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for a browser is a script")
def test_the_browser_that_the_person_named_is_given_the_address(run, opened, tmp_path, monkeypatch):
    browser = tmp_path / "browser"
    browser.write_text(
        f'#!/bin/sh\nprintf %s "$1" > {tmp_path}/given.part && mv {tmp_path}/given.part {tmp_path}/given\n'
    )
    browser.chmod(0o700)
    monkeypatch.setenv("REFSHELF_BROWSER", str(browser))
    assert run("code", "open", "3").out == "Opened https://github.com/OpenBMB/ChatDev\n"
    until = time.monotonic() + 20
    while not (tmp_path / "given").exists() and time.monotonic() < until:
        time.sleep(0.02)
    assert (tmp_path / "given").read_text() == "https://github.com/OpenBMB/ChatDev"
    assert opened == []
    monkeypatch.setenv("REFSHELF_BROWSER", str(tmp_path / "none"))
    assert (
        "cannot be started: No such file or directory. Name another program in REFSHELF_BROWSER."
        in run("code", "open", "3").err
    )


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for xdg-open is a script")
def test_a_browser_that_does_not_come_is_said(run, tmp_path, monkeypatch):
    opener = tmp_path / "xdg-open"
    opener.write_text(f'#!/bin/sh\necho "$@" > {tmp_path}/given\nsleep 0.3\nexit $(cat {tmp_path}/code)\n')
    opener.chmod(0o700)
    monkeypatch.setattr(webbrowser, "get", lambda: webbrowser.BackgroundBrowser(str(opener)))
    (tmp_path / "code").write_text("3")
    done = run("code", "open", "3")
    said = f"refshelf: {opener} ended at once with an error (3). Open the address yourself, or choose a browser"
    assert (done.code, done.out, done.err[: len(said)]) == (1, "", said)
    assert (tmp_path / "given").read_text() == "https://github.com/OpenBMB/ChatDev\n"
    assert run("open-code", "3").code == 1
    (tmp_path / "code").write_text("0")
    assert run("code", "open", "3").out == "Opened https://github.com/OpenBMB/ChatDev\n"
    (tmp_path / "code").write_text("4")
    monkeypatch.setenv("REFSHELF_BROWSER", str(opener))
    assert "(4). Name another program in REFSHELF_BROWSER." in run("code", "open", "3").err


@pytest.mark.skipif(os.name == "nt", reason="Windows deletes no folder that somebody is in")
def test_names_and_the_browser_are_found_from_a_folder_that_was_deleted(run, tmp_path, monkeypatch):
    browser = tmp_path / "browser"
    browser.write_text("#!/bin/sh\nexit 0\n")
    browser.chmod(0o700)
    monkeypatch.setenv("REFSHELF_BROWSER", str(browser))
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    assert run("code", "open", "3").out == "Opened https://github.com/OpenBMB/ChatDev\n"
    assert f"{CHAT_DEV} is not cloned." in run("code", "status", "ChatDev").err
    assert "No clone is known in" in run("code", "status", "./ChatDev").err


def test_list_has_the_fourteen_repositories(run):
    lines = run("code", "list").out.splitlines()
    assert lines[0].split() == ["papers", "repository", "branches", "clone"]
    assert len(lines) == 15
    assert f"     5  {CHAT_DEV}                  macnet, puppeteer" in lines
    assert [line.split()[1] for line in lines[1:]] == sorted((line.split()[1] for line in lines[1:]), key=str.casefold)


def test_list_of_what_a_search_finds(run):
    found = json.loads(run("code", "list", "--json", "title:puppeteer", "OR", "title:macnet").out)
    assert {each["repository"] for each in found} <= {CHAT_DEV}
    found = json.loads(run("code", "list", "repository:ChatEval", "--json").out)
    assert [(each["repository"], each["papers"]) for each in found] == [("github.com/chanchimin/ChatEval", 1)]
    run("code", "link", "3", "https://gitlab.com/a/b")
    assert [each["repository"] for each in json.loads(run("code", "list", "host:gitlab", "--json").out)] == [
        "gitlab.com/a/b"
    ]
    run("undo")
    assert run("code", "list", "nothingness").out == "No paper found links a repository.\n"
    assert len(json.loads(run("code", "list", "cloned:no", "--json").out)) == 14
    assert json.loads(run("code", "list", "cloned:yes", "--json").out) == []


def test_list_of_a_library_without_code(run, tmp_path):
    (tmp_path / "none.bib").write_text("@article{a, title={A}, author={B, C}, year={2020}}")
    new = ["--library", str(tmp_path / "new.db")]
    assert run("add", "Just a title", *new).code == 0
    assert run("code", "list", *new).out == "No paper links a repository.\n"
    assert run("code", "list", "--to-complete", *new).out == "No paper has a badge without a link.\n"
    assert run("code", "status", *new).out == "No repository is cloned yet.\n"
    assert run("code", "update", "--all", *new).out == "Refshelf has cloned no repository yet.\n"


def test_papers_to_complete_until_they_are(run):
    (paper,) = json.loads(run("code", "list", "--to-complete", "--json").out)
    assert (paper["has_code"], paper["repositories"]) == (True, [])
    lines = run("code", "list", "--to-complete").out.splitlines()
    assert lines == [lines[0], "refshelf code link ID ADDRESS adds a link."]
    assert lines[0].split()[0] == str(paper["id"])
    assert run("code", "list", "--to-complete", "title:nothingness").out == "No paper has a badge without a link.\n"
    assert run("code", "link", str(paper["id"]), "github.com/OpenBMB/MiniCPM-o").out.startswith("Added the link to")
    assert json.loads(run("code", "list", "--to-complete", "--json").out) == []
    assert len(json.loads(run("code", "list", "--json").out)) == 15


def test_links_by_hand(run):
    run("code", "link", "5", "https://huggingface.co/datasets/openbmb/UltraChat/tree/main")
    run("code", "link", "5", "chatdev.ai", "--kind", "demo")
    paper = json.loads(run("show", "5", "--json").out)
    (link,) = paper["links"]
    assert (link["host"], link["ref"], link["kind"]) == ("huggingface.co", "main", "data")
    assert paper["web_links"] == [{"url": "https://chatdev.ai", "kind": "demo"}]
    lines = run("show", "5").out.splitlines()
    assert "Code          https://huggingface.co/datasets/openbmb/UltraChat/tree/main (data)" in lines
    assert "Link          https://chatdev.ai (demo)" in lines
    twice = run("code", "link", "5", "https://chatdev.ai/")
    assert (twice.code, twice.out, "already" in twice.err) == (1, "", True)
    assert "is not a web address" in run("code", "link", "5", "nothing of the kind").err
    assert run("code", "unlink", "5", "ultrachat").out.startswith("Removed the link to datasets/openbmb/UltraChat")
    assert run("code", "unlink", "5", "https://chatdev.ai").code == 0
    run("undo")
    assert [each["url"] for each in json.loads(run("show", "5", "--json").out)["web_links"]] == ["https://chatdev.ai"]


def test_an_import_takes_what_a_page_links(run, tmp_path):
    before = json.loads(run("list", "has:code", "--json").out)
    page = tmp_path / "page.txt"
    page.write_text(
        "Ada Lamp\nCL\nh-index41\n1papers\n7citations\n\nCLAug 21, 2023\nLamps\n\nAda Lamp, Bob Wick\n\n"
        "We oil lamps. Project page: https://oil.example, code at https://gist.github.com/x/1.\n",
        "utf-8",
    )
    assert run("import", str(page)).out.startswith("Added 1, updated 0")
    (paper,) = json.loads(run("list", "title:lamps", "--json").out)
    assert (paper["has_code"], paper["repositories"]) == (False, [])
    assert paper["web_links"] == [
        {"url": "https://oil.example", "kind": "homepage"},
        {"url": "https://gist.github.com/x/1", "kind": "gist"},
    ]
    assert json.loads(run("list", "has:code", "--json").out) == before
    assert "Link          https://gist.github.com/x/1 (gist)" in run("show", str(paper["id"])).out.splitlines()


def test_a_badge_beside_other_links_says_that_none_is_a_repository(run):
    (paper, *_) = json.loads(run("code", "list", "--to-complete", "--json").out)
    assert "but gives no link." in run("show", str(paper["id"])).out
    run("code", "link", str(paper["id"]), "https://chatdev.ai")
    assert "but links no repository." in run("show", str(paper["id"])).out


def test_unlink_says_which_links_there_are(run):
    done = run("code", "unlink", "3", "agentverse")
    assert (done.code, done.err) == (
        1,
        "refshelf: Paper 3 has no link to “agentverse”. Its links are https://github.com/OpenBMB/ChatDev.\n",
    )
    run("code", "link", "3", "https://github.com/OpenBMB/ChatDev/tree/v2")
    assert "may be any of" in run("code", "unlink", "3", "chatdev").err
    assert run("code", "unlink", "3", "https://github.com/OpenBMB/ChatDev").code == 0
    assert run("code", "open", "3", "--print").out == "https://github.com/OpenBMB/ChatDev/tree/v2\n"
    assert run("code", "unlink", "5", "x").err == "refshelf: Paper 5 has no link to “x”. It has no links.\n"


# Opening


@pytest.mark.parametrize("branch", ["puppeteer", "macnet"])
def test_open_at_the_branch_that_the_paper_names(run, opened, find_id, branch):
    paper = find_id(f"tree/{branch}")
    url = f"https://{CHAT_DEV}/tree/{branch}"
    assert run("code", "open", paper, "--print").out == f"{url}\n"
    assert opened == []
    assert run("code", "open", paper).out == f"Opened {url}\n"
    assert opened == [url]


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("ChatDev", f"https://{CHAT_DEV}"),
        ("openbmb/chatdev", f"https://{CHAT_DEV}"),
        ("git@github.com:OpenBMB/ChatDev.git", f"https://{CHAT_DEV}"),
        (f"https://{CHAT_DEV}/tree/dev", f"https://{CHAT_DEV}/tree/dev"),
        ("stochastic-bridge-pet", "https://github.com/thunlp/stochastic-bridge-pet/tree/main"),
    ],
)
def test_open_a_repository(run, text, url):
    assert run("code", "open", text, "--print").out == f"{url}\n"


def test_open_takes_code_first_and_names_the_rest(run, opened):
    for address in ("https://chatdev.ai", "https://huggingface.co/datasets/openbmb/x", "https://gitlab.com/a/b"):
        run("code", "link", "5", address)
    lines = ["https://gitlab.com/a/b", "https://huggingface.co/datasets/openbmb/x", "https://chatdev.ai"]
    assert run("code", "open", "5", "--print").out.splitlines() == lines
    assert run("code", "open", "5").out.splitlines() == [
        f"Opened {lines[0]}",
        *(f"Linked too: {url}" for url in lines[1:]),
    ]
    assert opened == lines[:1]


def test_a_strange_address_is_pointed_out_first(run, opened, at_a_terminal):
    run("code", "link", "5", "https://github.com.example.org/x")
    done = run("code", "open", "5")
    assert (done.code, opened) == (1, [])
    assert "github.com.example.org is not github.com." in done.err
    assert "was not opened. Look at it, and repeat this with --yes." in done.err
    at_a_terminal("n\n")
    assert (run("code", "open", "5").code, opened) == (1, [])
    at_a_terminal("y\n")
    assert (run("code", "open", "5").code, len(opened)) == (0, 1)
    assert (run("code", "open", "5", "--yes").code, len(opened)) == (0, 2)


def test_open_says_what_it_does_not_know(run):
    assert run("code", "open", "nothing").err.startswith("refshelf: No paper links a repository “nothing”.")
    assert run("code", "open", "99").err.startswith("refshelf: The library has no paper 99.")
    assert "has a code badge on its page, but no link." in run("code", "open", "22").err


# How it was run


def test_how_it_was_run(run, code_hosts):
    source = code_hosts.make_repository("OpenBMB", "ChatDev")
    assert run("code", "note", "3").out == "Nothing changed.\n"
    run("code", "clone", "3")
    assert f"was read at {source.head[:7]}" in run("code", "note", "3").out
    assert run("code", "note", "3", "python *run.py*\n\n- slow").out.startswith("Noted how OpenBMB/ChatDev was run")
    (link,) = json.loads(run("show", "3", "--json").out)["links"]
    assert (link["read_at"], link["how_run"]) == (source.head, "python *run.py*\n\n- slow")
    lines = run("show", "3").out.splitlines()
    at = lines.index(f"Code          https://{CHAT_DEV} (read at {source.head[:7]})")
    assert lines[at + 1 : at + 4] == ["              python *run.py*", "", "              - slow"]
    run("code", "note", "3", "", "--at", "")
    (link,) = json.loads(run("show", "3", "--json").out)["links"]
    assert (link["read_at"], link["how_run"]) == (None, None)
    run("undo")
    assert json.loads(run("show", "3", "--json").out)["links"][0]["read_at"] == source.head


def test_how_one_of_several_was_run(run, monkeypatch):
    run("code", "link", "3", "https://github.com/OpenBMB/AgentVerse")
    run("code", "link", "3", "https://chatdev.ai")
    assert "Name one by --link." in run("code", "note", "3", "so").err
    assert "is no repository" in run("code", "note", "3", "so", "--link", "chatdev.ai").err
    assert "Paper 5 has no code repository." in run("code", "note", "5", "so").err
    assert "is not a commit" in run("code", "note", "3", "so", "--link", "agentverse", "--at", "abc").err
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"from a file")))
    assert run("code", "note", "3", "-", "--link", "agentverse").code == 0
    links = json.loads(run("show", "3", "--json").out)["links"]
    assert [link["how_run"] for link in links] == [None, "from a file"]
