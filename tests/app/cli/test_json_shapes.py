"""The JSON that commands print has the shapes that the page shows, key for key."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from app.metrics.definitions import DEFINITIONS
from tests.git_servers import git

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = ROOT / "resources" / "samples" / "weize-chen.txt"


def shown(command: str) -> Any:
    """The JSON that the page shows for a command."""
    page = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    section = page.split(f"\n## {command}\n")[1].split("\n## ")[0]
    (block,) = re.findall(r"```json\n(.*?)```", section, flags=re.DOTALL)
    return json.loads(block)


def shape(value: Any) -> Any:
    """The keys of a value, in order, all the way down; of a list, the shape of its first member."""
    if isinstance(value, dict):
        return {key: shape(each) for key, each in value.items()}
    return [shape(value[0])] if isinstance(value, list) and value and isinstance(value[0], dict) else None


@pytest.fixture
def printed(run, sample):
    return lambda *argv: json.loads(run(*argv, "--json").out)


def test_list(printed):
    assert shape(printed("list")[2]) == shape(shown("list")[0])
    assert list(printed("list")[2]) == list(shown("list")[0])
    assert printed("list")[2] | {"abstract": "...", "authors": [], "added_at": ""} == shown("list")[0] | {
        "authors": [],
        "added_at": "",
    }


def test_show(printed):
    paper = printed("show", "3")
    more = shown("show")
    assert {key: paper[key] for key in paper if key not in more} == printed("list")[2]
    assert {key: paper[key] for key in more} == more


def test_notes_and_files(run, printed, tmp_path):
    (tmp_path / "chatdev.pdf").write_bytes(b"content")
    run("note", "add", "3", "Compare with *MetaGPT*.")
    run("file", "add", "3", str(tmp_path / "chatdev.pdf"))
    for group, command in (("notes", "note list"), ("files", "file list")):
        assert shape(printed(*command.split(), "3")[0]) == shape(shown(command)[0])
        assert printed("show", "3")[group] == printed(*command.split(), "3")


def test_metrics(printed):
    found, example = printed("metrics"), shown("metrics")
    assert list(found) == list(example)
    for part in ("computed", "estimates"):
        assert example[part] == {name: found[part][name] for name in example[part]}
    assert [found[name] for name in ("reported", "count_sources")] == [example["reported"], []]
    assert found["estimates"].keys() == {*DEFINITIONS, "repositories", "novelty", "ai_score"}
    assert found["estimates"].keys() <= found["computed"].keys()
    assert all(list(each) == list(example["estimates"]["h_index"]) for each in found["estimates"].values())


def test_the_page_names_all_figures():
    page = (ROOT / "docs" / "command-line.md").read_text("utf-8")
    section = page.split("\n## metrics\n")[1].split("\n## ")[0]
    assert [name for name in DEFINITIONS if f"`{name}`" not in section and f'"{name}"' not in section] == []


def test_import(printed, tmp_path):
    (tmp_path / "odd.txt").write_text(SAMPLE.read_text("utf-8").replace("38 Papers", "40 Papers"), "utf-8")
    found = printed("import", str(tmp_path / "odd.txt"), "--captured-on", "2026-11-23")
    assert shape(found) == shape(shown("import"))
    assert found["profile"] == shown("import")["profile"]


def test_history(run, sample, printed):
    run("set", "3", "citations=74")
    run("set", "3", "citations=88")
    assert shape(printed("history", "3")) == shape(shown("history"))
    assert printed("history", "3")["changes"][0]["details"] == shown("history")["changes"][0]["details"]


@pytest.fixture
def chat_dev(code_hosts):
    """A repository that papers of the sample link, on a host on this computer."""
    return code_hosts.make_repository("OpenBMB", "ChatDev")


def test_code(run, printed, chat_dev):
    assert shape(printed("code", "clone", "3", "--ref", "puppeteer")) == shape(shown("code clone"))
    (found,) = printed("code", "list", "repository:OpenBMB/ChatDev")
    example = shown("code list")[0]
    assert shape(found) == shape(example)
    assert [list(each) for each in (found, found["clone"])] == [list(each) for each in (example, example["clone"])]
    assert shape(printed("code", "status")) == shape(shown("code status"))
    chat_dev.commit(subject="Go on")
    updated, example = printed("code", "update", "--all")[0], shown("code update")[0]
    assert (shape(updated), updated["kind"]) == (shape(example), example["kind"])
    assert all(isinstance(updated[key], type(value)) for key, value in example.items())


def test_scan(printed, chat_dev, tmp_path):
    git(tmp_path, "clone", "--quiet", "https://github.com/OpenBMB/ChatDev", "src/mine")
    git(tmp_path, "init", "--quiet", "src/other")
    found, example = printed("code", "scan", str(tmp_path / "src")), shown("code scan")
    assert shape(found) == shape(example)
    assert {key: found[key] for key in found if key not in ("linked", "folders")} == {
        key: example[key] for key in example if key not in ("linked", "folders")
    }
    # Each command looks anew at the clone, maybe in the next second.
    assert [{**each, "seen_at": ""} for each in printed("code", "status")] == [
        {**each, "seen_at": ""} for each in found["linked"]
    ]


def test_links_of_a_paper(run, printed):
    run("code", "link", "3", "https://huggingface.co/datasets/a/b/tree/main/data")
    run("code", "link", "3", "https://chatdev.ai")
    paper = printed("show", "3")
    first, second = paper["links"]
    assert list(first) == list(second) == list(shown("list")[0]["links"][0])
    assert [each["name"] for each in paper["repositories"]] == ["ChatDev", "b"]
    assert (second["kind"], second["ref"], second["path"]) == ("data", "main", "data")
    assert paper["web_links"] == [{"url": "https://chatdev.ai", "kind": "homepage"}]
