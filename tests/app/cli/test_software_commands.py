"""``code cite``: what a file says of software, into the fields of its paper."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.app.cli.test_json_shapes import shape, shown

CITATION = """\
cff-version: 1.2.0
message: Cite it so.
title: ChatDev
version: 2
repository-code: https://github.com/OpenBMB/ChatDev
url: https://chatdev.ai
authors:
  - family-names: Qian
    given-names: Chen
preferred-citation:
  type: conference-paper
  title: Another Title
  doi: 10.18653/v1/2024.acl-long.810
  year: 2024
  collection-title: ACL
  authors:
    - family-names: Qian
      given-names: Chen
"""


@pytest.fixture(autouse=True)
def library(sample: Path) -> Path:
    return sample


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "CITATION.cff"
    path.write_text(CITATION, "utf-8")
    return str(path)


def test_what_is_said_of_another_paper_is_left_out(run, file):
    done = run("code", "cite", "3", file)
    assert done.code == 0
    assert "DOI 10.18653/v1/2024.acl-long.810 (left out)" in [" ".join(line.split()) for line in done.out.splitlines()]
    assert json.loads(run("show", "3", "--json").out)["doi"] is None


def test_what_is_empty_is_filled_and_what_differs_is_kept(run, file):
    run("set", "3", "title=Another Title: Its Second Half")
    done = run("code", "cite", "3", file)
    assert (done.code, done.err) == (0, "")
    lines = [" ".join(line.split()) for line in done.out.splitlines()]
    assert lines[0] == "* 1: Another Title (the work to cite)"
    assert "Link https://github.com/OpenBMB/ChatDev (there already)" in lines
    assert "DOI 10.18653/v1/2024.acl-long.810 (taken)" in lines
    assert any(line.startswith("Title Another Title (left out; the paper has Another Title:") for line in lines)
    assert lines[-1].startswith("Filled in venue and DOI from CITATION.cff for Another Title")
    paper = json.loads(run("show", "3", "--json").out)
    assert (paper["doi"], paper["title"][:14]) == ("10.18653/v1/2024.acl-long.810", "Another Title:")
    run("undo")
    assert json.loads(run("show", "3", "--json").out)["doi"] is None


def test_a_preview_changes_nothing(run, file):
    assert run("code", "cite", "3", file, "--dry-run").out.endswith("Nothing was changed.\n")
    found = json.loads(run("code", "cite", "3", file, "--dry-run", "--json").out)
    example = shown("code cite")
    assert (list(found), shape(found["fields"]), shape(found["links"])) == (
        list(example),
        shape(example["fields"]),
        shape(example["links"]),
    )
    assert [each["is_paper"] for each in found["works"]] == [True, False]
    assert json.loads(run("show", "3", "--json").out)["doi"] is None


def test_what_is_asked_for_is_taken(run, file):
    run("code", "cite", "3", file, "--take", "Title")
    assert json.loads(run("show", "3", "--json").out)["title"] == "Another Title"
    done = run("code", "cite", "3", file, "--take", "abstract")
    assert (done.code, "The file says nothing of abstract." in done.err) == (1, True)
    assert "names 2 works" in run("code", "cite", "3", file, "--work", "3").err
    run("code", "cite", "3", file, "--work", "2", "--take", "title")
    assert json.loads(run("show", "3", "--json").out)["title"] == "ChatDev"


def test_the_file_of_the_clone(run, code_hosts):
    assert "No clone of paper 3 has a CITATION.cff." in run("code", "cite", "3").err
    code_hosts.make_repository("OpenBMB", "ChatDev", {"CITATION.cff": CITATION})
    run("code", "clone", "3")
    run("set", "3", "title=Another Title: Its Second Half")
    assert run("code", "cite", "3").code == 0
    assert json.loads(run("show", "3", "--json").out)["doi"] == "10.18653/v1/2024.acl-long.810"
    assert run("code", "cite", "3").out.endswith("Nothing was changed.\n")


def test_a_readme_gives_its_repository(run, tmp_path):
    readme = tmp_path / "README.md"
    readme.write_text(
        "# X\n\nSee https://github.com/OpenBMB/ToolBench and doi:10.18653/v1/2024.acl-long.810.\n", "utf-8"
    )
    assert run("code", "cite", "5", str(readme)).code == 0
    assert json.loads(run("show", "5", "--json").out)["repositories"][0]["name"] == "ToolBench"
    (tmp_path / "empty.md").write_text("Nothing.")
    assert run("code", "cite", "5", str(tmp_path / "empty.md")).out == "Nothing was changed.\n"
    assert "cannot be read" in run("code", "cite", "5", str(tmp_path / "none.cff")).err


def test_the_command_that_git_would_be_given(run, find_id):
    command = "git clone --branch puppeteer https://github.com/OpenBMB/ChatDev\n"
    assert run("code", "clone", find_id("tree/puppeteer"), "--print").out == command
    assert run("code", "clone", "3", "--print").out == "git clone https://github.com/OpenBMB/ChatDev\n"
